"""Policies for fixed choices: the operations that were chosen, with their magnitudes, and the result.

Magnitudes come from torchvision's own tables, through its private _augmentation_space and _apply_op.
"""

import torch
from results import pack
from torchvision.transforms import InterpolationMode
from torchvision.transforms.autoaugment import (
    AugMix,
    AutoAugment,
    AutoAugmentPolicy,
    RandAugment,
    TrivialAugmentWide,
    _apply_op,
)

BINS = 31


def magnitude_of(space, op, index):
    magnitudes, signed = space[op]
    value = float(magnitudes[index].item()) if index is not None and magnitudes.ndim > 0 else 0.0
    return value, signed


def apply_all(image, steps, mode=InterpolationMode.NEAREST, fill=None):
    for step in steps:
        image = _apply_op(image, step["op"], step["magnitude"], interpolation=mode, fill=fill)
    return image


def case(image, policy, steps, **extra):
    return {"policy": policy, "steps": steps, **extra, **pack(apply_all(image, steps))}


def auto_augment(image):
    size = tuple(image.shape[1:])
    for policy in AutoAugmentPolicy:
        augment = AutoAugment(policy)
        space = augment._augmentation_space(10, size)
        for index, pair in enumerate(augment.policies):
            steps = []
            for op, _, bin in pair:
                value, signed = magnitude_of(space, op, bin)
                negative = signed and index % 2 == 1
                steps.append({"op": op, "magnitude": -value if negative else value})
            yield case(image, policy.value, steps, index=index)


def by_operation(image, name, space):
    for op in space:
        for index in (0, 9, 22, BINS - 1):
            value, signed = magnitude_of(space, op, index)
            steps = [{"op": op, "magnitude": -value if signed and index == 22 else value}]
            yield case(image, name, steps, bin=index)
            if space[op][0].ndim == 0:
                break


def aug_mix(image):
    """AugMix's sum, for fixed weights and chains."""
    space = AugMix()._augmentation_space(10, tuple(image.shape[1:]))
    weights = [0.25, 0.3, 0.25, 0.2]
    ops = [["Rotate", "Color"], ["Posterize"], ["TranslateX", "ShearY", "Equalize"]]
    chains = []
    mix = torch.tensor(weights[0]) * image
    for weight, chain in zip(weights[1:], ops):
        steps = [{"op": op, "magnitude": magnitude_of(space, op, 2)[0]} for op in chain]
        chains.append({"weight": weight, "steps": steps})
        mix.add_(torch.tensor(weight) * apply_all(image, steps, InterpolationMode.BILINEAR))
    yield {"policy": "augmix", "params": {"weight": weights[0], "chains": chains}, **pack(mix.to(torch.uint8))}


def policy_cases(image):
    size = tuple(image.shape[1:])
    rand = RandAugment()._augmentation_space(BINS, size)
    wide = TrivialAugmentWide()._augmentation_space(BINS)
    return [
        *auto_augment(image),
        *by_operation(image, "rand", rand),
        *by_operation(image, "trivial", wide),
        *aug_mix(image),
    ]
