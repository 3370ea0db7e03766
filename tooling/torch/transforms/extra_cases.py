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


def jpeg(image):
    pixels = Image.fromarray(image.numpy().transpose(1, 2, 0).copy())
    for mode in ("RGB", "L"):
        for quality in (10, 50, 90):
            buffer = io.BytesIO()
            pixels.convert(mode).save(buffer, "JPEG", quality=quality)
            out = np.array(Image.open(buffer)).reshape(*image.shape[1:], -1)
            source = np.array(pixels.convert(mode)).reshape(*image.shape[1:], -1)
            packed = {"input": pack_array(source), **pack_array(out)}
            yield {"op": "jpeg", "options": {"quality": quality}, **packed}


def no_fill(image):
    out = F.rotate(image, 30.0, InterpolationMode.BILINEAR, fill=None)
    yield {"op": "rotate", "options": {"angle": 30, "interpolation": "bilinear", "fill": None}, **pack(out)}


def extra_cases(image):
    return [*elastic(image), *area(image), *jpeg(image), *no_fill(image)]
