"""Single operations of torchvision's functional API, on uint8 and (with "float") on the image / 255."""

import torch
import torchvision.transforms.functional as F
from results import pack
from torchvision.transforms import InterpolationMode

MODES = {mode.value: mode for mode in InterpolationMode}
FACTORS = (0.0, 0.4, 1.0, 1.7)
WARP_MODES = ("nearest", "bilinear")


def sizes(height, width):
    for size in ([32, 40], [height // 2, width // 2], [height * 2, width * 2]):
        yield "resize", {"size": size, "interpolation": "nearest"}
        for antialias in (False, True):
            yield "resize", {"size": size, "interpolation": "bilinear", "antialias": antialias}
            yield "resize", {"size": size, "interpolation": "bicubic", "antialias": antialias}
    yield "resize", {"size": 48, "interpolation": "bilinear", "antialias": True}  # the shorter side
    yield "center_crop", {"output_size": [33, 41]}
    yield "center_crop", {"output_size": [height + 7, width + 4]}  # pads
    window = {"top": 5, "left": 9, "height": 40, "width": 50, "size": [32, 32]}
    yield "resized_crop", {**window, "interpolation": "bilinear", "antialias": True}


def simple_geometry():
    yield "hflip", {}
    yield "vflip", {}
    yield "pad", {"padding": [3, 5, 7, 2], "padding_mode": "constant", "fill": 114}
    for mode in ("edge", "reflect", "symmetric"):
        yield "pad", {"padding": [3, 5, 7, 2], "padding_mode": mode}


def colours():
    for factor in FACTORS:
        for name in ("brightness", "contrast", "saturation", "sharpness"):
            yield f"adjust_{name}", {f"{name}_factor": factor}
    for factor in (-0.5, -0.13, 0.0, 0.27, 0.5):
        yield "adjust_hue", {"hue_factor": factor}
    yield "adjust_gamma", {"gamma": 0.6}
    yield "adjust_gamma", {"gamma": 2.2, "gain": 0.9}
    for channels in (3, 1):
        yield "rgb_to_grayscale", {"num_output_channels": channels}
    for name in ("invert", "autocontrast", "equalize"):
        yield name, {}
    for bits in (1, 3, 7):
        yield "posterize", {"bits": bits}
    for threshold in (0, 100, 200):
        yield "solarize", {"threshold": threshold}
    yield "gaussian_blur", {"kernel_size": [5, 5], "sigma": [1.1, 1.1]}
    yield "gaussian_blur", {"kernel_size": [7, 3], "sigma": [2.0, 0.7]}
    yield "erase", {"i": 10, "j": 20, "h": 15, "w": 12, "v": 0}


def warps(height, width):
    still = {"angle": 0.0, "translate": [0, 0], "scale": 1.0}
    moved = {"angle": 20.0, "translate": [7, -4], "scale": 1.25, "shear": [10.0, -5.0]}
    corners = [[0, 0], [width - 1, 0], [width - 1, height - 1], [0, height - 1]]
    ends = [[6, 4], [width - 9, 2], [width - 3, height - 8], [2, height - 5]]
    for mode in WARP_MODES:
        black = {"interpolation": mode, "fill": [0.0]}
        yield "rotate", {"angle": 30.0, **black}
        yield "rotate", {"angle": -57.5, "interpolation": mode, "expand": True, "fill": [128.0]}
        yield "rotate", {"angle": 15.0, "center": [10, 20], **black}
        yield "affine", {**moved, **black}
        yield "affine", {**still, "shear": [17.0, 0.0], "center": [0, 0], **black}
        yield "perspective", {"startpoints": corners, "endpoints": ends, **black}


def floats():
    yield "normalize", {"mean": [0.485, 0.456, 0.406], "std": [0.229, 0.224, 0.225]}
    yield "adjust_brightness", {"brightness_factor": 1.3}
    yield "adjust_contrast", {"contrast_factor": 0.7}
    yield "adjust_saturation", {"saturation_factor": 1.6}
    yield "adjust_hue", {"hue_factor": 0.1}
    yield "adjust_sharpness", {"sharpness_factor": 1.7}
    yield "autocontrast", {}
    yield "gaussian_blur", {"kernel_size": [5, 5], "sigma": [1.1, 1.1]}
    yield "rotate", {"angle": 30.0, "interpolation": "bilinear", "fill": [0.5]}
    yield "resize", {"size": [40, 48], "interpolation": "bilinear", "antialias": True}


def run(image, op, options):
    options = dict(options)
    if options.pop("float", False):
        image = image.float() / 255
    if "interpolation" in options:
        options["interpolation"] = MODES[options["interpolation"]]
    if "v" in options:
        options["v"] = torch.zeros((3, options["h"], options["w"]), dtype=torch.uint8)
    return getattr(F, op)(image, **options)


def operation_cases(image):
    height, width = image.shape[1:]
    calls = [*sizes(height, width), *simple_geometry(), *colours(), *warps(height, width)]
    calls += [(op, {**options, "float": True}) for op, options in floats()]
    return [{"op": op, "options": options, **pack(run(image, op, options))} for op, options in calls]
