"""How far torch agrees with itself about the logits of each fixture in test/architectures/fixtures/infer and infer-calm.

    /usr/bin/python3 tooling/torch/architectures/conditioning.py

Writes test/architectures/fixtures/conditioning.json: for each fixture the largest difference between any two of torch's
answers, relative to the largest logit: the fixture's own (float32, on the machine where it was made), float32 here, float32
by another implementation of its convolutions (without oneDNN), and float64. Where these differ by more than others are
asked to, no implementation can agree with the fixture: rounding decides. Such models have a second fixture in
infer-calm, with all running variances multiplied (`infer --variances 1.25`), which torch is sure of.
"""

import base64
import itertools
import json
import types

import numpy
import torch
from torchvision_models import FIXTURES, filled, images


def answers(fixture):
    """The same logits, as four computations give them."""
    batch, height, width, _ = fixture["inputShape"]
    args = types.SimpleNamespace(
        **{key: fixture[key] for key in ("model", "classes", "seed")},
        batch=batch, height=height, width=width, variances=fixture.get("variances", 1.0),
    )
    values = numpy.frombuffer(base64.b64decode(fixture["logits"]), dtype=numpy.float32)
    model, x = filled(args, training=False), images(args)
    with torch.no_grad():
        yield torch.tensor(values.reshape(fixture["logitsShape"]).copy()).double()
        yield model(x).double()
        with torch.backends.mkldnn.flags(enabled=False):
            yield model(x).double()
        yield model.double()(x.double())


def disagreement(fixture):
    """max |a - b| / max |b| over all pairs of answers"""
    given = list(answers(fixture))
    largest = given[-1].abs().max()
    differences = [(a - b).abs().max() for a, b in itertools.combinations(given, 2)]
    return float(f"{(max(differences) / largest).item():.2e}")


def main():
    result = {}
    for folder in ("infer", "infer-calm"):
        rows = result[folder] = {}
        for path in sorted(FIXTURES.glob(f"{folder}/*.json")):
            fixture = json.loads(path.read_text())
            rows[fixture["model"]] = disagreement(fixture)
            print(folder, fixture["model"], rows[fixture["model"]], flush=True)
    FIXTURES.joinpath("conditioning.json").write_text(json.dumps(result, indent=2) + "\n")


if __name__ == "__main__":
    torch.set_num_threads(1)
    main()
