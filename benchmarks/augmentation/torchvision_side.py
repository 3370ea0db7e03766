"""torchvision's side of the comparison: answers "name kind seconds" lines with microseconds a call.

Started by compare.mjs. Writes the photo that both sides work on as raw RGB into the folder that it is given:
big.rgb (500x375) and small.rgb (224x224). Times are of the processor, so that what else the machine does counts
little; one thread. kind is "tensor" (uint8) or "pil".
"""

import io
import math
import sys
import time
import warnings
from pathlib import Path

warnings.filterwarnings("ignore")

import numpy as np
import PIL
import torch
import torchvision
import torchvision.io
import torchvision.transforms as T
import torchvision.transforms.functional as F
from PIL import Image, ImageFilter
from torchvision.transforms import InterpolationMode as Mode

torch.set_num_threads(1)
MEAN, STD = [0.485, 0.456, 0.406], [0.229, 0.224, 0.225]
WINDOW = (40, 60, 280, 340)  # top, left, height, width
CORNERS = [[0, 0], [223, 0], [223, 223], [0, 223]]
ENDS = [[20, 10], [200, 25], [215, 210], [5, 190]]
GENERATOR = np.random.default_rng(1)
BLACK, WHITE = torch.tensor(0, dtype=torch.uint8), torch.tensor(255, dtype=torch.uint8)
COS, SIN = math.cos(math.radians(20)), math.sin(math.radians(20))
LINE = torch.tensor(
    [[0, 0, 0, 0, 0], [0, 0, 0, 0.1, 0.1], [0, 0.2, 0.2, 0.2, 0], [0.1, 0.1, 0, 0, 0], [0, 0, 0, 0, 0]]
)


def normalised(image):
    x = image if isinstance(image, torch.Tensor) else F.pil_to_tensor(image)
    return F.normalize(F.convert_image_dtype(x, torch.float32), MEAN, STD)


def crop_flip(image, antialias):
    return F.hflip(F.resized_crop(image, *WINDOW, [224, 224], Mode.BILINEAR, antialias=antialias))


def copied(image):
    """A crop of a tensor is a view; ours writes pixels, as Pillow does."""
    return image.contiguous() if isinstance(image, torch.Tensor) else image


def area(image):
    """torch's adaptive mean beside Pillow's box filter."""
    if not isinstance(image, torch.Tensor):
        return image.resize((224, 224), Image.BOX)
    mean = torch.nn.functional.interpolate(image[None].float(), size=(224, 224), mode="area")
    return mean.round().to(torch.uint8)[0]


def jitter(image):
    for op, factor in ((F.adjust_brightness, 1.2), (F.adjust_contrast, 0.8), (F.adjust_saturation, 1.3)):
        image = op(image, factor)
    return image


def training(image, hue=True):
    image = jitter(crop_flip(image, True))
    return normalised(F.adjust_hue(image, 0.1) if hue else image)


def jpeg(image):
    if isinstance(image, torch.Tensor):
        return torchvision.io.decode_jpeg(torchvision.io.encode_jpeg(image, 50))
    file = io.BytesIO()
    image.save(file, "jpeg", quality=50)
    return Image.open(file).convert("RGB")


def noise(image):
    """Normal noise, in torch or in numpy."""
    if isinstance(image, torch.Tensor):
        noisy = image.float() + torch.randn(image.shape) * 25.5
        return noisy.round_().clamp_(0, 255).to(torch.uint8)
    pixels = np.asarray(image)
    noisy = pixels + GENERATOR.standard_normal(pixels.shape, dtype=np.float32) * np.float32(25.5)
    return Image.fromarray(np.rint(noisy).clip(0, 255).astype(np.uint8))


def salt_and_pepper(image):
    if isinstance(image, torch.Tensor):
        chance = torch.rand(image.shape[1:])
        return torch.where(chance < 0.025, BLACK, torch.where(chance > 0.975, WHITE, image))
    pixels = np.array(image)
    chance = GENERATOR.random(pixels.shape[:2], dtype=np.float32)
    pixels[chance < 0.025] = 0
    pixels[chance > 0.975] = 255
    return Image.fromarray(pixels)


def motion_blur(image):
    """A line of five pixels at 30 degrees: torch's convolution of each channel; Pillow's largest kernel is 5x5."""
    if not isinstance(image, torch.Tensor):
        return image.filter(ImageFilter.Kernel((5, 5), LINE.flatten().tolist(), 1))
    padded = torch.nn.functional.pad(image[None].float(), [2, 2, 2, 2], mode="reflect")
    blurred = torch.nn.functional.conv2d(padded, LINE.expand(3, 1, 5, 5), groups=3)
    return blurred.round_().clamp_(0, 255).to(torch.uint8)[0]


def grid_mask(image):
    """Squares of 25 pixels every 50, turned by 20 degrees."""
    if isinstance(image, torch.Tensor):
        ys, xs = torch.meshgrid(torch.arange(224) - 111.5, torch.arange(224) - 111.5, indexing="ij")
        x, y = COS * xs + SIN * ys, COS * ys - SIN * xs
        return torch.where(((x % 50) < 25) & ((y % 50) < 25), BLACK, image)
    pixels = np.array(image)
    ys, xs = np.mgrid[0:224, 0:224].astype(np.float32) - np.float32(111.5)
    x, y = COS * xs + SIN * ys, COS * ys - SIN * xs
    pixels[((x % 50) < 25) & ((y % 50) < 25)] = 0
    return Image.fromarray(pixels)


# name -> (image, call)
CASES = {
    "training": ("big", training),
    "training, no hue": ("big", lambda x: training(x, False)),
    "resized crop": ("big", lambda x: F.resized_crop(x, *WINDOW, [224, 224], Mode.BILINEAR, antialias=True)),
    "resize nearest": ("big", lambda x: F.resize(x, [224, 224], Mode.NEAREST)),
    "resize bilinear": ("big", lambda x: F.resize(x, [224, 224], Mode.BILINEAR, antialias=True)),
    "resize bicubic": ("big", lambda x: F.resize(x, [224, 224], Mode.BICUBIC, antialias=True)),
    "resize area": ("big", area),
    "crop 224": ("big", lambda x: copied(F.crop(x, 40, 60, 224, 224))),
    "pad constant": ("small", lambda x: F.pad(x, 20, padding_mode="constant")),
    "pad edge": ("small", lambda x: F.pad(x, 20, padding_mode="edge")),
    "pad reflect": ("small", lambda x: F.pad(x, 20, padding_mode="reflect")),
    "pad symmetric": ("small", lambda x: F.pad(x, 20, padding_mode="symmetric")),
    "hflip": ("small", F.hflip),
    "vflip": ("small", F.vflip),
    "rotate nearest": ("small", lambda x: F.rotate(x, 30.0, Mode.NEAREST)),
    "shear nearest": ("small", lambda x: F.affine(x, 0.0, [0, 0], 1.0, [17.0, 0.0], Mode.NEAREST)),
    "translate nearest": ("small", lambda x: F.affine(x, 0.0, [30, -20], 1.0, [0.0, 0.0], Mode.NEAREST)),
    "perspective nearest": ("small", lambda x: F.perspective(x, CORNERS, ENDS, Mode.NEAREST)),
    "affine nearest": ("small", lambda x: F.affine(x, 20.0, [7, -4], 1.25, [10.0, -5.0], Mode.NEAREST)),
    "affine bilinear": ("small", lambda x: F.affine(x, 20.0, [7, -4], 1.25, [10.0, -5.0], Mode.BILINEAR)),
    "rotate bilinear": ("small", lambda x: F.rotate(x, 30.0, Mode.BILINEAR)),
    "perspective": ("small", lambda x: F.perspective(x, CORNERS, ENDS, Mode.BILINEAR)),
    "brightness": ("small", lambda x: F.adjust_brightness(x, 1.2)),
    "contrast": ("small", lambda x: F.adjust_contrast(x, 0.8)),
    "saturation": ("small", lambda x: F.adjust_saturation(x, 1.3)),
    "hue": ("small", lambda x: F.adjust_hue(x, 0.1)),
    "gamma": ("small", lambda x: F.adjust_gamma(x, 0.7)),
    "grayscale": ("small", lambda x: F.rgb_to_grayscale(x, 3) if isinstance(x, torch.Tensor) else F.to_grayscale(x, 3)),
    "normalise": ("small", normalised),
    "posterize": ("small", lambda x: F.posterize(x, 4)),
    "solarize": ("small", lambda x: F.solarize(x, 128)),
    "invert": ("small", F.invert),
    "autocontrast": ("small", F.autocontrast),
    "equalize": ("small", F.equalize),
    "sharpness": ("small", lambda x: F.adjust_sharpness(x, 1.5)),
    "blur 5": ("small", lambda x: F.gaussian_blur(x, [5, 5], [2.0, 2.0])),
    "blur 23": ("small", lambda x: F.gaussian_blur(x, [23, 23], [2.0, 2.0])),
    "JPEG": ("small", jpeg),
    "noise": ("small", noise),
    "salt and pepper": ("small", salt_and_pepper),
    "motion blur": ("small", motion_blur),
    "grid mask": ("small", grid_mask),
    "elastic": ("small", T.ElasticTransform()),
    "erasing": ("small", lambda x: F.erase(x, 50, 60, 70, 80, torch.zeros(3, 1, 1, dtype=torch.uint8))),
    "RandAugment": ("small", T.RandAugment()),
    "TrivialAugmentWide": ("small", T.TrivialAugmentWide()),
    "AugMix": ("small", T.AugMix()),
}
# What Pillow images cannot do, or only by way of a tensor; none of both has CLAHE.
NO_PIL = {"elastic", "erasing", "AugMix"}


def prepare(photo, folder):
    cut = Image.open(photo).convert("RGB").crop((0, 0, 500, 375))
    images = {"big": cut, "small": cut.resize((224, 224), Image.BICUBIC)}
    for name, image in images.items():
        (Path(folder) / f"{name}.rgb").write_bytes(np.array(image).tobytes())
    tensors = {name: F.pil_to_tensor(image) for name, image in images.items()}
    return {"pil": images, "tensor": tensors}


def microseconds(call, image, seconds):
    call(image)
    count, started = 0, time.process_time()
    while True:
        call(image)
        count += 1
        spent = time.process_time() - started
        if spent > seconds and count >= 3:
            return spent / count * 1e6


def main():
    images = prepare(sys.argv[1], sys.argv[2])
    print("ready", torch.__version__, torchvision.__version__, PIL.__version__, flush=True)
    for line in sys.stdin:
        name, kind, seconds = line.rstrip("\n").split("\t")
        if name not in CASES or (kind == "pil" and name in NO_PIL):
            print("none", flush=True)
        else:
            size, call = CASES[name]
            print(microseconds(call, images[kind][size], float(seconds)), flush=True)


if __name__ == "__main__":
    main()
