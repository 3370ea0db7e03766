"""torch's cross-entropy and its gradient, as a fixture for @cv/transfer.

    /usr/bin/python3 tooling/torch/losses.py

Writes packages/transfer/test/fixtures/losses.json. Logits [5, 4] are the fill "logits" times 20 (rows far from even,
one with a logit of 300 to try the stability), soft targets the softmax of the fill "targets" times 10.
"""

import json
import pathlib

import numpy as np
import torch
from fill import fill
from torch.nn.functional import cross_entropy, kl_div, log_softmax, softmax

SHAPE = (5, 4)
SEED = 3
LABELS = [0, 3, 1, 1, 2]
CLASS_WEIGHTS = [1.0, 0.5, 2.0, 4.0]


def logits():
    values = fill("logits", SHAPE, SEED) * np.float32(20)
    values[1, 2] = 300
    return torch.from_numpy(values).requires_grad_()


def case(targets, **options):
    x = logits()
    loss = cross_entropy(x, targets, **options)
    loss.backward()
    return {"loss": loss.item(), "gradient": x.grad.flatten().tolist()}


def distillation(teacher, temperature, part):
    x = logits()
    soft = kl_div(log_softmax(x / temperature, 1), softmax(teacher / temperature, 1), reduction="batchmean")
    loss = part * temperature**2 * soft + (1 - part) * cross_entropy(x, torch.tensor(LABELS))
    loss.backward()
    return {"loss": loss.item(), "gradient": x.grad.flatten().tolist()}


labels = torch.tensor(LABELS)
teacher = torch.from_numpy(fill("teacher", SHAPE, SEED) * np.float32(30))
soft = softmax(torch.from_numpy(fill("targets", SHAPE, SEED) * np.float32(10)), dim=1)
out = pathlib.Path(__file__).parents[2] / "packages/transfer/test/fixtures/losses.json"
out.write_text(
    json.dumps(
        {
            "torch": torch.__version__,
            "shape": SHAPE,
            "labels": LABELS,
            "classWeights": CLASS_WEIGHTS,
            "logits": logits().flatten().tolist(),
            "targets": soft.flatten().tolist(),
            "teacher": teacher.flatten().tolist(),
            "distillation": distillation(teacher, 3.0, 0.7),
            "cases": {
                "plain": case(labels),
                "smoothing": case(labels, label_smoothing=0.1),
                "classWeights": case(labels, weight=torch.tensor(CLASS_WEIGHTS)),
                "targets": case(soft),
                "targets smoothing": case(soft, label_smoothing=0.1),
            },
        }
    )
    + "\n"
)
