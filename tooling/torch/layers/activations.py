"""Fixtures of the activations. Run: /usr/bin/python3 tooling/torch/layers/activations.py (Debian's python3-torch)."""

import torch
import torch.nn.functional as F
from fixture import case, save

# Far enough out that every piece of the piecewise ones and both tails of the others are there.
SCALE = 9
SHAPES = {"vector": [3, 11], "image": [2, 5, 3, 4]}


def activation(function, **args):
    return [case(name, lambda inputs, _: function(inputs[0]), [shape], args=args, scale=SCALE) for name, shape in SHAPES.items()]


save("hardSigmoid", activation(F.hardsigmoid))
save("hardSwish", activation(F.hardswish))
save("mish", activation(F.mish))
save("gelu", activation(F.gelu))
save("geluTanh", activation(lambda x: F.gelu(x, approximate="tanh"), approximate="tanh"))
save("relu6", activation(F.relu6))
save("silu", activation(F.silu))
save("scaledTanh", activation(lambda x: 1.7159 * torch.tanh(2 / 3 * x)))
