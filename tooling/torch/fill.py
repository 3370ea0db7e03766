"""Weights and inputs by formula, the same here and in the test kit (tooling/test-kit/src/parity-fill.ts).

No weight file is needed to compare a model with torch: both sides fill every entry of the state dict from its
name and index, run the same input, and compare what comes out. For element i (flat, row-major, torch's layout):

    h = mix((i * 0x9E3779B1 + (FNV-1a-32(utf8(key)) xor seed)) mod 2^32)      mix: MurmurHash3's finaliser
    u = (h >> 8) / 2^24                                                       in [0, 1)

    running_var            0.375 + 0.25 u
    weight, one axis       0.5 + 0.5 u                  a norm's scale
    weight, two and more   sqrt(6 / fan_in) (2u - 1)    fan_in = product of shape[1:]
    anything else          0.1 (2u - 1)

in float64, rounded to float32 once. The input has the key "input", [batch, height, width, channels], 2u - 1.
"""

import math

import numpy as np
import torch
from formula import uniform


def fill(key, shape, seed):
    """float32 array for the state-dict entry `key`."""
    u = uniform(key, math.prod(shape), seed)
    if key.endswith("running_var"):
        value = 0.375 + 0.25 * u
    elif key.endswith("weight") and len(shape) == 1:
        value = 0.5 + 0.5 * u
    elif key.endswith("weight") and len(shape) >= 2:
        value = np.sqrt(6.0 / math.prod(shape[1:])) * (2 * u - 1)
    else:
        value = 0.1 * (2 * u - 1)
    return value.astype(np.float32).reshape(shape)


def fill_model(model, seed):
    """Fills every floating-point entry of the model's state dict in place; gives the model back."""
    for key, entry in model.state_dict().items():
        if entry.dtype.is_floating_point:
            entry.copy_(torch.from_numpy(fill(key, tuple(entry.shape), seed)))
    return model


def parity_input(shape, seed):
    """Images in torch's order [batch, channels, height, width], made in the order of `shape` (NHWC)."""
    x = (2 * uniform("input", math.prod(shape), seed) - 1).astype(np.float32).reshape(shape)
    return torch.from_numpy(np.ascontiguousarray(x.transpose(0, 3, 1, 2)))
