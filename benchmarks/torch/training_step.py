"""A contestant of lib/interleave.mjs: the training steps of steps/training.mjs in PyTorch.

Reads one JSON object a line and answers with one: {"prepare": ..., "options": {"model", "batch", "threads",
"channelsLast"}} -> [], {"steps": n} -> the milliseconds of each step.
"""
import json
import sys
import time

import torch
import torchvision
from torch import nn


def lenet5():
    return nn.Sequential(
        nn.Conv2d(1, 6, 5, padding=2), nn.ReLU(), nn.MaxPool2d(2),
        nn.Conv2d(6, 16, 5), nn.ReLU(), nn.MaxPool2d(2), nn.Flatten(),
        nn.Linear(400, 120), nn.ReLU(), nn.Linear(120, 84), nn.ReLU(), nn.Linear(84, 10),
    )


def vgg_like():
    layers, channels = [], 3
    for row in [64, 64, "M", 128, 128, "M", 256, 256, "M"]:
        if row == "M":
            layers.append(nn.MaxPool2d(2))
        else:
            layers += [nn.Conv2d(channels, row, 3, padding=1, bias=False), nn.BatchNorm2d(row), nn.ReLU()]
            channels = row
    return nn.Sequential(*layers, nn.Flatten(), nn.Linear(channels * 16, 10))


MODELS = {
    "lenet5": (lenet5, (1, 28, 28)),
    "vggLike": (vgg_like, (3, 32, 32)),
    "resnet18": (torchvision.models.resnet18, (3, 224, 224)),
    "mobilenetV2": (torchvision.models.mobilenet_v2, (3, 224, 224)),
}


def prepare(options):
    torch.set_num_threads(options["threads"])
    torch.manual_seed(1)
    build, shape = MODELS[options["model"]]
    layout = torch.channels_last if options["channelsLast"] else torch.contiguous_format
    model = build().to(memory_format=layout).train()
    images = torch.rand(options["batch"], *shape).to(memory_format=layout)
    labels = torch.arange(options["batch"]) % 10
    optimizer = torch.optim.SGD(model.parameters(), lr=0.001, momentum=0.9)
    loss = nn.CrossEntropyLoss()

    def step():
        optimizer.zero_grad(set_to_none=True)
        loss(model(images), labels).backward()
        optimizer.step()

    for _ in range(3):
        step()
    return step


step, now = None, None
for line in sys.stdin:
    request = json.loads(line)
    times = []
    if "prepare" in request:
        step = prepare(request["options"])
        # With one thread, the processor's time, as in lib/contestant.mjs.
        now = time.process_time if request["options"]["threads"] == 1 else time.perf_counter
    else:
        for _ in range(request["steps"]):
            started = now()
            step()
            times.append(1000 * (now() - started))
    print(json.dumps(times), flush=True)
