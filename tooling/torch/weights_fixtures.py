"""Checkpoints written by torch itself, with the outputs of the models they are of.

    /usr/bin/python3 tooling/torch/weights_fixtures.py packages/weights/test/fixtures

Needs Debian's python3-torch. Writes a small network as .pth (zip and legacy) and .safetensors with an input and its
logits, and one tensor of every number type in the same formats.
"""

import json
import struct
import sys
from collections import OrderedDict
from pathlib import Path

import torch
from torch import nn

DTYPES = {
    torch.float64: "F64",
    torch.float32: "F32",
    torch.float16: "F16",
    torch.bfloat16: "BF16",
    torch.int64: "I64",
    torch.int32: "I32",
    torch.int16: "I16",
    torch.int8: "I8",
    torch.uint8: "U8",
    torch.bool: "BOOL",
}


def raw_bytes(tensor):
    """The tensor's bytes, little-endian, row-major."""
    flat = tensor.detach().contiguous().reshape(-1)
    if flat.dtype == torch.bfloat16:
        flat = flat.view(torch.int16)
    return flat.numpy().tobytes()


def write_safetensors(entries, path):
    """The safetensors format: u64 header length, JSON header, data. Debian has no package for it."""
    header, data = OrderedDict(__metadata__={"format": "pt"}), b""
    for name, tensor in entries.items():
        chunk = raw_bytes(tensor)
        header[name] = {
            "dtype": DTYPES[tensor.dtype],
            "shape": list(tensor.shape),
            "data_offsets": [len(data), len(data) + len(chunk)],
        }
        data += chunk
    text = json.dumps(header).encode()
    text += b" " * (-len(text) % 8)
    path.write_bytes(struct.pack("<Q", len(text)) + text + data)


class Net(nn.Module):
    """A convolution, batch norm, a depthwise convolution with multiplier 2, and a flattened map that is not square."""

    def __init__(self):
        super().__init__()
        self.conv1 = nn.Conv2d(3, 8, 3, padding=1, bias=False)
        self.bn1 = nn.BatchNorm2d(8, eps=1e-3)
        self.dw = nn.Conv2d(8, 16, 3, groups=8)
        self.classifier = nn.Sequential(nn.Dropout(0.5), nn.Linear(96, 10), nn.ReLU(), nn.Linear(10, 5))

    def forward(self, x):  # [batch, 3, 8, 6]
        x = torch.relu(self.bn1(self.conv1(x)))  # [batch, 8, 8, 6]
        x = torch.max_pool2d(self.dw(x), 2)  # [batch, 16, 3, 2]
        return self.classifier(torch.flatten(x, 1))  # [batch, 5]


def small_net(folder):
    torch.manual_seed(7)
    net = Net().eval()
    with torch.no_grad():
        net.bn1.weight.uniform_(0.5, 1.5)
        net.bn1.bias.normal_()
        net.bn1.running_mean.normal_()
        net.bn1.running_var.uniform_(0.5, 2)
    x = torch.randn(2, 3, 8, 6)
    state = net.state_dict()
    write_safetensors(state, folder / "net.safetensors")
    torch.save(state, folder / "net.pth")
    torch.save(state, folder / "net-legacy.pth", _use_new_zipfile_serialization=False)
    description = {
        "torch": torch.__version__,
        "input_nhwc": x.permute(0, 2, 3, 1).tolist(),
        "logits": net(x).tolist(),
    }
    (folder / "net.json").write_text(json.dumps(description) + "\n")


def every_dtype(folder):
    values = [[0, 1, 2], [-3, 100, 0.5]]
    entries = OrderedDict()
    for dtype, name in DTYPES.items():
        tensor = torch.tensor(values, dtype=torch.float64)
        entries[name] = (tensor.abs() if dtype == torch.uint8 else tensor).to(dtype)
    entries["scalar"] = torch.tensor(42, dtype=torch.int64)
    entries["empty"] = torch.zeros(0, 3)
    write_safetensors(entries, folder / "dtypes.safetensors")
    torch.save(entries, folder / "dtypes.pth")
    torch.save(entries, folder / "dtypes-legacy.pth", _use_new_zipfile_serialization=False)
    expected = {name: {"shape": list(t.shape), "values": t.to(torch.float64).reshape(-1).tolist()} for name, t in entries.items()}
    (folder / "dtypes.json").write_text(json.dumps(expected) + "\n")


def views(folder):
    """Tensors that are views: transposed, sliced, of one storage together; and a parameter."""
    base = torch.arange(24, dtype=torch.float32)
    shared = torch.arange(6, dtype=torch.int32)
    entries = OrderedDict(
        transposed=base.reshape(4, 6).t(),
        sliced=base.reshape(2, 3, 4)[:, 1:, ::2],
        tail=base[20:],
        tied_a=shared,
        tied_b=shared,
        parameter=nn.Parameter(torch.tensor([1.5, -2.5])),
        column=base.reshape(4, 6)[:, 2],
        half=torch.arange(6, dtype=torch.float16).reshape(2, 3).t(),
    )
    torch.save(entries, folder / "views.pth")
    torch.save(entries, folder / "views-legacy.pth", _use_new_zipfile_serialization=False)
    expected = {name: {"shape": list(t.shape), "values": t.detach().to(torch.float64).reshape(-1).tolist()} for name, t in entries.items()}
    (folder / "views.json").write_text(json.dumps(expected) + "\n")


def training_checkpoint(folder):
    """What a training script saves: the weights beside an optimizer and settings, with a newer pickle protocol."""
    model = nn.Linear(2, 1)
    with torch.no_grad():
        model.weight.copy_(torch.tensor([[3.0, 4.0]]))
        model.bias.fill_(5.0)
    optimizer = torch.optim.Adam(model.parameters())
    model(torch.ones(1, 2)).sum().backward()
    optimizer.step()
    with torch.no_grad():
        model.weight.copy_(torch.tensor([[3.0, 4.0]]))
        model.bias.fill_(5.0)
    checkpoint = {
        "epoch": 3,
        "best": 0.5,
        "name": "a \u00e9 b",
        "classes": ["cat", "dog"],
        "size": torch.Size([224, 224]),
        "dtype": torch.float32,
        "model": model.state_dict(),
        "optimizer": optimizer.state_dict(),
        "large": 2**40,
        "negative": -70000,
        "bytes": b"\x00\x01",
        "nothing": None,
    }
    torch.save(checkpoint, folder / "checkpoint.pth")
    torch.save(checkpoint, folder / "checkpoint-protocol4.pth", pickle_protocol=4)


def unread(folder):
    """Beside a weight, tensors of kinds that have no counterpart: complex, quantised, sparse; and where they were."""
    entries = OrderedDict(
        weight=torch.tensor([3.0, 4.0]),
        complex=torch.tensor([[1 + 2j, 3 - 4j]], dtype=torch.complex64),
        quantised=torch.quantize_per_tensor(torch.tensor([0.5, 1.5, 2.5]), 0.5, 2, torch.qint8),
        channels=torch.quantize_per_channel(
            torch.ones(2, 3), torch.tensor([0.5, 0.25]), torch.tensor([0, 1]), 0, torch.quint8
        ),
        sparse=torch.sparse_coo_tensor([[0, 1], [1, 2]], [5.0, 6.0], (2, 4)),
        rows=torch.tensor([[0.0, 5.0], [6.0, 0.0]]).to_sparse_csr(),
        device=torch.device("cuda", 1),
        cpu=torch.device("cpu"),
    )
    torch.save(entries, folder / "unread.pth")
    torch.save(entries, folder / "unread-legacy.pth", _use_new_zipfile_serialization=False)


class Calls:
    """Would run a command when it is unpickled."""

    def __reduce__(self):
        import os

        return os.system, ("touch unpickled",)


def refused(folder):
    """Files of torch.save that hold more than tensors and containers."""
    torch.save({"weight": torch.zeros(1), "evil": Calls()}, folder / "calls.pth")
    torch.save(nn.Linear(2, 1), folder / "module.pth")


if __name__ == "__main__":
    target = Path(sys.argv[1])
    target.mkdir(parents=True, exist_ok=True)
    small_net(target)
    every_dtype(target)
    views(target)
    training_checkpoint(target)
    unread(target)
    refused(target)
