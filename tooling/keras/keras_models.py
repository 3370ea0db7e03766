"""Keras' classifiers as fixtures for @cv/architectures: which weights they have, and what they answer.

    python3 -m venv venv && venv/bin/pip install keras==3.15.1 jax==0.10.2
    KERAS_BACKEND=jax venv/bin/python tooling/keras/keras_models.py

Writes test/architectures/fixtures/keras-weights.json.gz: for each model the numbers of trainable and other parameters
and "layer/weight shape" of every weight; and keras.json: the logits of each case in inference, float32, base64, little
endian. Images are those of tooling/torch; weights are made by the same hash of their name and index, in Keras' layout
(u in [0, 1), fan_in = the product of a kernel's axes but the last; a depthwise one, whose last axis is 1, is without the
last two):

    moving_variance     0.375 + 0.25 u
    gamma               0.5 + 0.5 u
    kernels             sqrt(6 / fan_in) (2u - 1)
    anything else       0.1 (2u - 1)
"""

import base64
import gzip
import json
import math
import pathlib
import sys

import keras
import numpy as np

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tooling/torch"))
from formula import uniform  # noqa: E402

FIXTURES = ROOT / "test/architectures/fixtures"

# This project's name: Keras' builder, and the sizes of images to compare at: an even and an odd one.
MODELS = {
    "mobilenet": ("MobileNet", [(64, 96), (65, 47)]),
    "mobilenetV2": ("MobileNetV2", [(64, 96), (65, 47)]),
    "xception": ("Xception", [(96, 72), (71, 89)]),
    "inceptionV3": ("InceptionV3", [(96, 76), (75, 103)]),
    "resnet50V1": ("ResNet50", [(64, 96), (65, 47)]),
    "resnet101V1": ("ResNet101", [(64, 64)]),
    "resnet152V1": ("ResNet152", [(64, 64)]),
    "resnet50V2": ("ResNet50V2", [(64, 96), (65, 47)]),
    "resnet101V2": ("ResNet101V2", [(64, 64)]),
    "resnet152V2": ("ResNet152V2", [(64, 64)]),
}
BATCH, CLASSES = 2, 10


def make(builder, **options):
    keras.backend.clear_session()  # so that numbered layers start anew
    return getattr(keras.applications, builder)(weights=None, classifier_activation=None, **options)


def entries(model):
    """Key and variable of every weight, in order; the names that Keras gives within a layer can have numbers."""
    for layer in model.layers:
        for variable in layer.weights:
            yield f"{layer.name}/{variable.name}", variable


def weights(builder):
    model = make(builder)
    count = lambda variables: sum(math.prod(v.shape) for v in variables)  # noqa: E731
    return {
        "trainable": count(model.trainable_weights),
        "others": count(model.non_trainable_weights),
        "entries": [f"{key} {'x'.join(map(str, v.shape))}" for key, v in entries(model)],
    }


def fill(key, shape, seed):
    u = uniform(key, math.prod(shape), seed)
    name = key.split("/")[1]
    if name == "moving_variance":
        value = 0.375 + 0.25 * u
    elif name == "gamma":
        value = 0.5 + 0.5 * u
    elif name.endswith("kernel"):
        fan_in = math.prod(shape[:-2] if shape[-1] == 1 else shape[:-1])
        value = np.sqrt(6.0 / fan_in) * (2 * u - 1)
    else:
        value = 0.1 * (2 * u - 1)
    return value.astype(np.float32).reshape(shape)


def case(name, builder, height, width, seed):
    model = make(builder, input_shape=(height, width, 3), classes=CLASSES)
    for key, variable in entries(model):
        variable.assign(fill(key, variable.shape, seed))
    shape = (BATCH, height, width, 3)
    images = (2 * uniform("input", math.prod(shape), seed) - 1).astype(np.float32).reshape(shape)
    logits = np.asarray(model(images, training=False), dtype=np.float32)
    return {
        "model": name,
        "inputShape": shape,
        "classes": CLASSES,
        "seed": seed,
        "logits": base64.b64encode(logits.tobytes()).decode(),
    }


def main():
    tables = {name: weights(builder) for name, (builder, _) in MODELS.items()}
    text = json.dumps(tables)
    FIXTURES.joinpath("keras-weights.json.gz").write_bytes(gzip.compress(text.encode(), 9, mtime=0))
    cases = [
        case(name, builder, height, width, seed)
        for name, (builder, sizes) in MODELS.items()
        for seed, (height, width) in enumerate(sizes)
    ]
    result = {"keras": keras.__version__, "backend": keras.backend.backend(), "cases": cases}
    FIXTURES.joinpath("keras.json").write_text(json.dumps(result, indent=1) + "\n")


if __name__ == "__main__":
    main()
