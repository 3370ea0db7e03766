"""Operations that need arrays as input, and those of Pillow and of torch itself."""

import io

import numpy as np
import torch
import torchvision.transforms.functional as F
from PIL import Image
from results import pack, pack_array
from torchvision.transforms import InterpolationMode


def elastic(image):
    height, width = image.shape[1:]
    y, x = np.mgrid[0:height, 0:width].astype(np.float32)
    dx = (0.04 * np.sin(y / 7)).astype(np.float32)
    dy = (0.05 * np.cos(x / 9)).astype(np.float32)
    displacement = torch.from_numpy(np.stack([dx, dy], -1)[None])
    fields = {"dx": pack_array(dx), "dy": pack_array(dy)}
    for mode in (InterpolationMode.NEAREST, InterpolationMode.BILINEAR):
        out = F.elastic_transform(image, displacement, mode, [10.0])
        yield {"op": "elastic", "options": {"interpolation": mode.value, "fill": [10]}, **fields, **pack(out)}


def area(image):
    for size in ([32, 40], [36, 48], [50, 61], [100, 130]):
        out = torch.nn.functional.interpolate(image[None].float(), size=size, mode="area")
        yield {"op": "area", "options": {"size": size}, **pack(out.round().to(torch.uint8)[0])}


def reread(pixels, quality):
    buffer = io.BytesIO()
    pixels.save(buffer, "JPEG", quality=quality)
    return np.array(Image.open(buffer))


def jpeg(image):
    """Three qualities; then sizes at which blocks, and pairs of pixels of one chroma, stick out of the picture."""
    whole = image.shape[1:]
    cases = [(mode, whole, quality) for mode in ("RGB", "L") for quality in (10, 50, 90)]
    cases += [(mode, size, 75) for mode in ("RGB", "L") for size in ((61, 83), (35, 18), (9, 4), (3, 5), (1, 1))]
    cases += [("RGB", (50, 70), quality) for quality in (1, 30, 100)]
    for mode, (height, width), quality in cases:
        cut = image[:, :height, :width].numpy().transpose(1, 2, 0).copy()
        pixels = Image.fromarray(cut).convert(mode)
        shape = (height, width, -1)
        source, out = np.array(pixels).reshape(shape), reread(pixels, quality).reshape(shape)
        yield {"op": "jpeg", "options": {"quality": quality}, "input": pack_array(source), **pack_array(out)}


def no_fill(image):
    out = F.rotate(image, 30.0, InterpolationMode.BILINEAR, fill=None)
    yield {"op": "rotate", "options": {"angle": 30, "interpolation": "bilinear", "fill": None}, **pack(out)}


def extra_cases(image):
    return [*elastic(image), *area(image), *jpeg(image), *no_fill(image)]
