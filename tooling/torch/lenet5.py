"""LeNet-5 as it is commonly read today, in torch, as a fixture for @cv/architectures.

    /usr/bin/python3 tooling/torch/lenet5.py

Writes test/architectures/fixtures/lenet5.json: logits and one training pass (cross-entropy on labels
0, 1, 2, ...; every gradient in full, torch's layout) for weights and images by formula (fill.py), in two sizes of
input. Numbers are float32, base64, little endian. Two 5x5 convolutions (the first pads by 2), each with ReLU and a 2x2
max pool, then dense layers of 120, 84 and 10: 61,706 parameters on 28x28x1.
"""

import base64
import json
import pathlib

import torch
from fill import fill_model, parity_input
from torch import nn
from torch.nn.functional import cross_entropy, max_pool2d, relu

FIXTURE = pathlib.Path(__file__).resolve().parents[2] / "test/architectures/fixtures/lenet5.json"
BATCH = 4


class LeNet5(nn.Module):
    def __init__(self, height, width, channels, classes):
        super().__init__()
        features = 16 * ((height // 2 - 4) // 2) * ((width // 2 - 4) // 2)
        self.conv1 = nn.Conv2d(channels, 6, 5, padding=2)
        self.conv2 = nn.Conv2d(6, 16, 5)
        self.fc1 = nn.Linear(features, 120)
        self.fc2 = nn.Linear(120, 84)
        self.fc3 = nn.Linear(84, classes)

    def forward(self, x):
        x = max_pool2d(relu(self.conv1(x)), 2)
        x = max_pool2d(relu(self.conv2(x)), 2)
        x = relu(self.fc1(x.flatten(1)))
        return self.fc3(relu(self.fc2(x)))


def encode(tensor):
    return base64.b64encode(tensor.detach().contiguous().numpy().tobytes()).decode()


def case(height, width, channels, classes, seed, with_gradients):
    model = fill_model(LeNet5(height, width, channels, classes), seed)
    logits = model(parity_input([BATCH, height, width, channels], seed))
    loss = cross_entropy(logits, torch.arange(BATCH) % classes)
    loss.backward()
    result = {
        "inputShape": [BATCH, height, width, channels],
        "classes": classes,
        "seed": seed,
        "parameters": {key: p.numel() for key, p in model.named_parameters()},
        "logits": encode(logits),
        "loss": loss.item(),
    }
    if with_gradients:
        result["gradients"] = {
            key: {"shape": list(p.shape), "values": encode(p.grad)} for key, p in model.named_parameters()
        }
    return result


if __name__ == "__main__":
    torch.set_num_threads(1)
    cases = [case(28, 28, 1, 10, 0, True), case(33, 20, 3, 7, 5, False)]
    FIXTURE.write_text(json.dumps({"torch": torch.__version__, "cases": cases}, indent=1) + "\n")
