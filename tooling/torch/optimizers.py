"""Ten steps of torch's optimizers, as a fixture for @cv/transfer.

    /usr/bin/python3 tooling/torch/optimizers.py

Writes packages/transfer/test/fixtures/optimizers.json. The parameter has the shape [3, 4] and the values of the fill
"weight"; the gradient of step t (from 1) is the fill "gradient.t" plus 0.5 * parameter, so that an error in one step
shows in the next. The learning rate of step t is 0.1 / t: rules that treat a changing rate differently part.
"""

import json
import pathlib

import torch
from fill import fill

SHAPE = (3, 4)
STEPS = 10
SEED = 7

CASES = {
    "sgd": (torch.optim.SGD, {"momentum": 0.0}),
    "sgd momentum": (torch.optim.SGD, {"momentum": 0.9}),
    "sgd nesterov": (torch.optim.SGD, {"momentum": 0.9, "nesterov": True}),
    "sgd momentum decay": (torch.optim.SGD, {"momentum": 0.9, "weight_decay": 0.05}),
    "sgd nesterov decay": (torch.optim.SGD, {"momentum": 0.8, "nesterov": True, "weight_decay": 0.05}),
    "adam": (torch.optim.Adam, {}),
    "adam betas decay": (torch.optim.Adam, {"betas": (0.8, 0.9), "eps": 1e-4, "weight_decay": 0.05}),
    "adamw": (torch.optim.AdamW, {"weight_decay": 0.05}),
    "rmsprop": (torch.optim.RMSprop, {}),
    "rmsprop momentum centered decay": (
        torch.optim.RMSprop,
        {"alpha": 0.9, "momentum": 0.7, "centered": True, "eps": 1e-3, "weight_decay": 0.05},
    ),
}


def values_after(optimizer_class, options):
    weight = torch.nn.Parameter(torch.from_numpy(fill("weight", SHAPE, SEED)))
    optimizer = optimizer_class([weight], lr=0.1, **options)
    after = []
    for step in range(1, STEPS + 1):
        optimizer.param_groups[0]["lr"] = 0.1 / step
        gradient = torch.from_numpy(fill(f"gradient.{step}", SHAPE, SEED))
        weight.grad = gradient + 0.5 * weight.detach()
        optimizer.step()
        after.append(weight.detach().flatten().tolist())
    return after


def main():
    out = pathlib.Path(__file__).parents[2] / "packages/transfer/test/fixtures/optimizers.json"
    cases = {name: values_after(*case) for name, case in CASES.items()}
    fixture = {"torch": torch.__version__, "shape": SHAPE, "seed": SEED, "values": cases}
    out.write_text(json.dumps(fixture) + "\n")


main()
