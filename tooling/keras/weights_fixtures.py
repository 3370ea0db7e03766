"""Files of weights written by Keras itself, versions 2 and 3, with the outputs of the model they are of.

    pip install tensorflow-cpu keras tf_keras
    python tooling/keras/weights_fixtures.py packages/weights/test/fixtures
"""

import json
import sys
from pathlib import Path

import keras
import numpy as np
import tf_keras


def build(k):
    """A model with a nested one, a batch norm without gamma, and layers that have names of their own."""
    layers = k.layers
    nested = k.Sequential(
        [layers.Input((4, 3, 4)), layers.Conv2D(5, 2, name="inner"), layers.BatchNormalization(name="inner_bn")],
        name="features",
    )
    x = inputs = layers.Input((6, 5, 2))
    x = layers.Conv2D(4, 3, use_bias=False, name="conv1")(x)
    x = layers.BatchNormalization(scale=False, name="bn1")(x)
    x = layers.DepthwiseConv2D(3, padding="same", name="dw")(x)
    x = nested(x)
    x = layers.GlobalAveragePooling2D()(x)
    x = layers.Dense(3, name="hidden")(x)
    x = layers.Dense(2, activation="softmax", name="predictions")(x)
    return k.Model(inputs, x, name="small")


def fill(model):
    """Every weight from a seed of its own, statistics positive."""
    values = []
    for index, weight in enumerate(model.get_weights()):
        rng = np.random.default_rng(index)
        values.append(rng.uniform(0.5, 1.5, weight.shape).astype("float32"))
    model.set_weights(values)


if __name__ == "__main__":
    folder = Path(sys.argv[1])
    x = np.random.default_rng(99).normal(size=(2, 6, 5, 2)).astype("float32")
    outputs = {"versions": {"keras": keras.__version__, "tf_keras": tf_keras.__version__}, "input": x.tolist()}

    model = build(keras)
    fill(model)
    model.compile(optimizer="adam", loss="categorical_crossentropy")
    model.fit(x, np.eye(2, dtype="float32"), verbose=0)  # so that there is an optimizer's state to leave out
    outputs["keras3"] = model.predict(x, verbose=0).tolist()
    model.save(folder / "keras3.keras")
    model.save(folder / "keras3.h5")
    model.save_weights(folder / "keras3.weights.h5")

    model = build(tf_keras)
    fill(model)
    outputs["keras2"] = model.predict(x, verbose=0).tolist()
    model.save(folder / "keras2.h5")
    model.save_weights(folder / "keras2-weights.h5")
    model.save(folder / "keras2.keras")
    (folder / "keras.json").write_text(json.dumps(outputs) + "\n")
