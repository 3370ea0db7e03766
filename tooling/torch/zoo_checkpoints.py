"""Checkpoints of torchvision's models as torch writes them, with the logits that torch gives: for @cv/weights.

    /usr/bin/python3 tooling/torch/zoo_checkpoints.py FOLDER MODEL ...

For each model FOLDER gets MODEL.pth (the zip format), MODEL-legacy.pth (the one before), MODEL.safetensors and MODEL.json:
the seed and the shape of the images, which follow from it by the formula of fill.py, and the logits, float32 in base64.
`--half` stores the weights in float16, for files that are committed:

    /usr/bin/python3 tooling/torch/zoo_checkpoints.py --half --zip-alone test/fixtures shufflenet_v2_x0_5
"""

import argparse
import base64
import json
from pathlib import Path

import torch
import torchvision
from fill import fill_model, parity_input
from weights_fixtures import write_safetensors

CLASSES = 10
SEED = 3
SHAPE = [2, 64, 64, 3]


def write(folder, name, half, zip_alone):
    model = fill_model(getattr(torchvision.models, name)(num_classes=CLASSES), SEED).eval()
    if half:
        model.load_state_dict({key: entry.half() for key, entry in model.state_dict().items()})
    state = {key: entry.half() if half and entry.is_floating_point() else entry for key, entry in model.state_dict().items()}
    torch.save(state, folder / f"{name}.pth")
    if not zip_alone:
        torch.save(state, folder / f"{name}-legacy.pth", _use_new_zipfile_serialization=False)
        write_safetensors(state, folder / f"{name}.safetensors")
    with torch.no_grad():
        logits = model(parity_input(SHAPE, SEED))
    description = {
        "torch": torch.__version__,
        "torchvision": name,
        "classes": CLASSES,
        "seed": SEED,
        "shape": SHAPE,
        "logits": base64.b64encode(logits.numpy().tobytes()).decode(),
    }
    (folder / f"{name}.json").write_text(json.dumps(description) + "\n")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("models", nargs="+")
    parser.add_argument("--half", action="store_true")
    parser.add_argument("--zip-alone", action="store_true")
    options = parser.parse_args()
    options.folder.mkdir(parents=True, exist_ok=True)
    for model_name in options.models:
        write(options.folder, model_name, options.half, options.zip_alone)
