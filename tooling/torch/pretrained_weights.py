"""The public weights of torchvision's classifiers as tables for @cv/architectures, and the names of ImageNet's classes.

    /usr/bin/python3 tooling/torch/pretrained_weights.py packages/architectures/src/pretrained

Needs Debian's python3-torchvision (0.14). Writes torchvision.generated.ts, one table a family, and
imagenet-labels.generated.ts. Downloads nothing: torchvision's own tables hold the addresses, whose files' names end in the
first digits of their SHA-256, and what they were measured with.
"""

import json
import re
import sys
from pathlib import Path

from torchvision import models
from torchvision.models import get_model_builder, get_model_weights, list_models
from torchvision.transforms import InterpolationMode

PREFIX = "https://download.pytorch.org/models/"

# In 0.14 the names of these files do not hold their checksums; torchvision has renamed them since (its issue 7744).
RENAMED = {
    "efficientnet_b0_rwightman-3dd342df": "efficientnet_b0_rwightman-7f5810bc",
    "efficientnet_b1_rwightman-533bc792": "efficientnet_b1_rwightman-bac287d4",
    "efficientnet_b2_rwightman-bcdf34b7": "efficientnet_b2_rwightman-c35c1473",
    "efficientnet_b3_rwightman-cf984f9c": "efficientnet_b3_rwightman-b3899882",
    "efficientnet_b4_rwightman-7eb33cd5": "efficientnet_b4_rwightman-23ab8bcd",
    "efficientnet_b5_lukemelas-b6417697": "efficientnet_b5_lukemelas-1a07897c",
    "efficientnet_b6_lukemelas-c76e70fd": "efficientnet_b6_lukemelas-24a108a5",
    "efficientnet_b7_lukemelas-dcc49843": "efficientnet_b7_lukemelas-c5b4e57e",
}

# With weights, torchvision makes these models turn normalised pixels into pixels from -1 to 1 themselves (transform_input).
SCALED_TO_ONE = {"googlenet", "inception_v3"}

FAMILIES = [
    "alexnet",
    "convnext",
    "densenet",
    "efficientnet",
    "googlenet",
    "inception",
    "maxvit",
    "mnasnet",
    "mobilenetv2",
    "mobilenetv3",
    "regnet",
    "resnet",
    "shufflenetv2",
    "squeezenet",
    "swin_transformer",
    "vgg",
    "vision_transformer",
]


def our_name(name):
    """`vit_b_16` is vitB16, `resnext50_32x4d` keeps its name: an underscore stays between two digits."""
    name = re.sub(r"_([a-z])", lambda match: match[1].upper(), name)
    return re.sub(r"(?<=[A-Za-z])_(?=\d)", "", name)


def entry(name, weights):
    file = weights.url.removeprefix(PREFIX).removesuffix(".pth")
    transform = weights.transforms()
    (size,), (resize,) = transform.crop_size, transform.resize_size
    metrics = weights.meta["_metrics"]["ImageNet-1K"]
    found = {"file": RENAMED.get(file, file), "top1": metrics["acc@1"], "top5": metrics["acc@5"]}
    if (size, resize) != (224, 256):
        found |= {"size": size, "resize": resize}
    if transform.interpolation is InterpolationMode.BICUBIC:
        found["interpolation"] = "bicubic"
    if name in SCALED_TO_ONE:
        found["scaling"] = "minusOneToOne"
    if "SWAG" in weights.name:
        found["license"] = "CC-BY-NC-4.0"
    return found


def table(family):
    tables = {}
    for name in list_models(models):
        if get_model_builder(name).__module__ != f"torchvision.models.{family}":
            continue
        # VGG-16 has a file of features alone, too, without classes.
        classifiers = [weights for weights in get_model_weights(name) if weights.meta["categories"]]
        every = {weights.name: entry(name, weights) for weights in classifiers}
        # The one that torchvision takes by default comes first.
        default = get_model_weights(name).DEFAULT.name
        tables[our_name(name)] = {default: every.pop(default), **every}
    return tables


def show(values):
    return "{" + ", ".join(f"{key}: {json.dumps(value)}" for key, value in values.items()).replace('"', "'") + "}"


def main(folder):
    lines = ["// Made by tooling/torch/pretrained_weights.py.", "import type {WeightsTable} from './pretrained-weights.js';", ""]
    for family in FAMILIES:
        lines.append(f"export const {family.upper()}_WEIGHTS: WeightsTable = {{")
        for model, every in table(family).items():
            lines.append(f"  {model}: {{")
            lines += [f"    {name}: {show(found)}," for name, found in every.items()]
            lines.append("  },")
        lines.append("};")
    (folder / "torchvision.generated.ts").write_text("\n".join(lines) + "\n")
    labels = get_model_weights("resnet50").DEFAULT.meta["categories"]
    text = "/** ImageNet's thousand classes in the order of the logits. Made by tooling/torch/pretrained_weights.py. */\n"
    text += f"export const imagenetLabels: readonly string[] = {json.dumps(labels)};\n"
    (folder / "imagenet-labels.generated.ts").write_text(text)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
