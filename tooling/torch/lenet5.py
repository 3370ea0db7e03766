"""LeNet-5 as it is commonly read today, and as the paper of 1998 has it, in torch, as a fixture for @cv/architectures.

    /usr/bin/python3 tooling/torch/lenet5.py

Writes test/architectures/fixtures/lenet5.json: logits and one training pass (cross-entropy on labels
0, 1, 2, ...; every gradient in full, torch's layout) for weights and images by formula (fill.py), in two sizes of
input. Numbers are float32, base64, little endian. Today: two 5x5 convolutions (the first pads by 2), each with ReLU and
a 2x2 max pool, then dense layers of 120, 84 and 10: 61,706 parameters on 28x28x1. 1998: section II.B of the paper; the
distances are negated, and the codes of the last layer are filled by formula like every weight.
"""

import base64
import json
import pathlib

import torch
from fill import fill_model, parity_input
from torch import nn
from torch.nn.functional import avg_pool2d, conv2d, cross_entropy, max_pool2d, relu

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


def squash(x):
    return 1.7159 * torch.tanh(2 / 3 * x)


class Subsampling(nn.Module):
    def __init__(self, channels):
        super().__init__()
        self.coefficient = nn.Parameter(torch.empty(channels))
        self.bias = nn.Parameter(torch.empty(channels))

    def forward(self, x):
        total = 4 * avg_pool2d(x, 2)
        return total * self.coefficient[:, None, None] + self.bias[:, None, None]


class PartialConvolution(nn.Module):
    """Table I, column by column; a 5x5 window of `weight` for each of its 60 crosses."""

    TABLE = "012 123 234 345 045 015 0123 1234 2345 0345 0145 0125 0134 1245 0235 012345".split()

    def __init__(self):
        super().__init__()
        self.weight = nn.Parameter(torch.empty(60, 1, 5, 5))
        self.bias = nn.Parameter(torch.empty(16))

    def forward(self, x):
        maps, first = [], 0
        for row, bias in zip(self.TABLE, self.bias):
            windows = self.weight[first : first + len(row)]
            maps.append(conv2d(x[:, [int(digit) for digit in row]], windows.transpose(0, 1)) + bias)
            first += len(row)
        return torch.cat(maps, 1)


class Distances(nn.Module):
    def __init__(self, classes):
        super().__init__()
        self.register_buffer("codes", torch.empty(classes, 84))

    def forward(self, x):
        return -(x[:, None] - self.codes).square().sum(2)


class LeNet5Of1998(nn.Module):
    def __init__(self, height, width, channels, classes):
        super().__init__()
        height, width = [((size - 4) // 2 - 4) // 2 - 4 for size in (height, width)]
        self.C1 = nn.Conv2d(channels, 6, 5)
        self.S2 = Subsampling(6)
        self.C3 = PartialConvolution()
        self.S4 = Subsampling(16)
        self.C5 = nn.Conv2d(16, 120, 5)
        self.F6 = nn.Linear(120 * height * width, 84)
        self.output = Distances(classes)

    def forward(self, x):
        for layer in (self.C1, self.S2, self.C3, self.S4, self.C5):
            x = squash(layer(x))
        return self.output(squash(self.F6(x.flatten(1))))


MODELS = {"lenet5": LeNet5, "lenet5_1998": LeNet5Of1998}


def encode(tensor):
    return base64.b64encode(tensor.detach().contiguous().numpy().tobytes()).decode()


def case(name, height, width, channels, classes, seed, with_gradients):
    model = fill_model(MODELS[name](height, width, channels, classes), seed)
    logits = model(parity_input([BATCH, height, width, channels], seed))
    loss = cross_entropy(logits, torch.arange(BATCH) % classes)
    loss.backward()
    result = {
        "model": name,
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
    cases = [
        case("lenet5", 28, 28, 1, 10, 0, True),
        case("lenet5", 33, 20, 3, 7, 5, False),
        case("lenet5_1998", 32, 32, 1, 10, 0, True),
        case("lenet5_1998", 37, 40, 3, 7, 5, False),
    ]
    FIXTURE.write_text(json.dumps({"torch": torch.__version__, "cases": cases}, indent=1) + "\n")
