"""Loads what toStateDict and writeSafetensors made into torch's own model, strictly, and compares logits.

    node tooling/torch/export_state_dict.mjs FOLDER          (after npm run build)
    /usr/bin/python3 tooling/torch/load_exported.py FOLDER

Needs Debian's python3-torch and python3-torchvision. Prints one line a model and exits with 1 if one is off.
"""

import json
import struct
import sys
from collections import OrderedDict
from pathlib import Path

import numpy as np
import torch
import torchvision

DTYPES = {"F32": np.float32}


def read_safetensors(path):
    data = path.read_bytes()
    (length,) = struct.unpack("<Q", data[:8])
    header = json.loads(data[8 : 8 + length])
    header.pop("__metadata__", None)
    base = 8 + length
    entries = OrderedDict()
    for name, entry in header.items():
        start, end = entry["data_offsets"]
        values = np.frombuffer(data[base + start : base + end], DTYPES[entry["dtype"]]).reshape(entry["shape"])
        entries[name] = torch.from_numpy(values.copy())
    return entries


# Without its auxiliary heads, and without torchvision's own scaling of the pixels.
OPTIONS = {"googlenet": {"aux_logits": False, "init_weights": False, "transform_input": False}}


def check(folder, description):
    name = description["torchvision"]
    model = getattr(torchvision.models, name)(num_classes=description["classes"], **OPTIONS.get(name, {})).eval()
    entries = read_safetensors(folder / f"{description['name']}.safetensors")
    if name.startswith("mnasnet"):  # torchvision's asks for the version, which no safetensors file has
        entries._metadata = OrderedDict({"": {"version": 2}})
    model.load_state_dict(entries, strict=True)
    images = torch.tensor(description["images"]).reshape(description["shape"]).permute(0, 3, 1, 2)
    with torch.no_grad():
        logits = model(images).numpy()
    expected = np.array(description["logits"], np.float32).reshape(logits.shape)
    worst = float(np.abs(logits - expected).max() / np.abs(expected).max())
    print(f"{description['name']}: {worst:.1e} of the largest logit")
    return worst <= 1e-4


if __name__ == "__main__":
    target = Path(sys.argv[1])
    results = [check(target, description) for description in json.loads((target / "models.json").read_text())]
    sys.exit(0 if results and all(results) else 1)
