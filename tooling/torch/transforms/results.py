"""Images in and out: uint8 CHW tensors here, base64 HWC in the fixtures."""

import base64
import gzip
import json

import numpy as np
import torch
from PIL import Image


def load(path):
    pixels = np.array(Image.open(path).convert("RGB"))
    return torch.from_numpy(pixels.transpose(2, 0, 1).copy())


def pack_array(array):
    return {
        "shape": list(array.shape),
        "dtype": str(array.dtype),
        "data": base64.b64encode(np.ascontiguousarray(array).tobytes()).decode(),
    }


def pack(tensor):
    return pack_array(tensor.numpy().transpose(1, 2, 0))


def write(path, value):
    # mtime=0: the same content gives the same file.
    path.write_bytes(gzip.compress(json.dumps(value).encode(), 9, mtime=0))
    print(path.name, len(value["cases"]), "cases")
