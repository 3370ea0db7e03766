"""Fixtures of @cv/layers: what torch makes of a layer, forward and backward, as JSON.

Inputs and weights are made by formula in *our* layout (images [batch, height, width, channels], kernels
[height, width, channels / groups, filters]) and permuted to torch's inside the graph, so that torch's autograd
gives the gradients in our layout. For the element of `uniform` (tooling/torch/fill.py) with key
"layer/case/what":

    input0, input1, ...    scale (2u - 1)    scale is 1 where the case does not give it
    projection             2u - 1            the loss is sum(output * projection)
    weight, one axis       0.5 + 0.5u
    weight, two and more   sqrt(6 / fan_in) (2u - 1), fan_in = product of shape[:-1]

Torch computes in float64; the file holds float32, base64, little endian.
"""

import base64
import json
import math
import pathlib
import sys

import numpy as np
import torch

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent))
from fill import uniform  # noqa: E402

FOLDER = pathlib.Path(__file__).resolve().parents[3] / "packages/layers/test/fixtures"


def nchw(x):
    return x.permute(0, 3, 1, 2)


def nhwc(x):
    return x.permute(0, 2, 3, 1)


def oihw(kernel):
    """[height, width, channels, filters] -> torch's [filters, channels, height, width]."""
    return kernel.permute(3, 2, 0, 1)


def _leaf(key, shape, low, high):
    u = uniform(key, math.prod(shape), 0)
    values = (low + (high - low) * u).astype(np.float32).reshape(shape)
    return torch.from_numpy(values).double().requires_grad_()


def _weight(key, shape):
    if len(shape) == 1:
        return _leaf(key, shape, 0.5, 1.0)
    bound = math.sqrt(6.0 / math.prod(shape[:-1]))
    return _leaf(key, shape, -bound, bound)


def _encode(tensor):
    values = tensor.detach().numpy().astype("<f4")
    return {"shape": list(values.shape), "data": base64.b64encode(values.tobytes()).decode()}


def case(name, run, inputs, weights=None, args=None, training=False, frozen=(), scale=1):
    """One setting of a layer.

    run(inputs, weights) gets leaves in our layout and gives the output in our layout, or a pair of it and a dict of
    weights that the step has changed. `frozen` names weights without a gradient.
    """
    return dict(
        name=name, run=run, inputs=inputs, weights=weights or {}, args=args or {}, training=training, frozen=frozen,
        scale=scale,
    )


def _record(layer, case):
    key = f"{layer}/{case['name']}"
    scale = case["scale"]
    inputs = [_leaf(f"{key}/input{i}", shape, -scale, scale) for i, shape in enumerate(case["inputs"])]
    weights = {name: _weight(f"{key}/{name}", shape) for name, shape in case["weights"].items()}
    result = case["run"](inputs, weights)
    output, after = result if isinstance(result, tuple) else (result, {})
    projection = _leaf(f"{key}/projection", tuple(output.shape), -1.0, 1.0).detach()
    (output * projection).sum().backward()
    gradients = {f"input{i}": x.grad for i, x in enumerate(inputs)}
    gradients.update({name: w.grad for name, w in weights.items() if name not in case["frozen"]})
    return {
        "name": case["name"],
        "args": case["args"],
        "training": case["training"],
        "inputs": case["inputs"],
        **({} if scale == 1 else {"scale": scale}),
        "weights": case["weights"],
        "output": _encode(output),
        "gradients": {name: _encode(g) for name, g in gradients.items()},
        "after": {name: _encode(value) for name, value in after.items()},
    }


def write(name, document, cases):
    """packages/layers/test/fixtures/<name>.json, a line a case."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    head = {"source": f"torch {torch.__version__}, tooling/torch/layers", **document}
    lines = [f" {json.dumps(key)}: {json.dumps(value)}," for key, value in head.items()]
    lines += [' "cases": [', ",\n".join(f"  {json.dumps(case)}" for case in cases), " ]"]
    path = FOLDER / f"{name}.json"
    path.write_text("\n".join(["{", *lines, "}"]) + "\n")
    print(f"{path.name}: {len(cases)} cases, {path.stat().st_size} bytes")


def save(layer, cases):
    """The fixture of one layer."""
    write(layer, {"layer": layer}, [_record(layer, case) for case in cases])
