"""torchvision's classifiers as fixtures for @cv/architectures: which weights they have, and what they answer.

    /usr/bin/python3 tooling/torch/architectures/torchvision_models.py states
    /usr/bin/python3 tooling/torch/architectures/torchvision_models.py infer resnet18 [--height 224 --width 224 ...]
    /usr/bin/python3 tooling/torch/architectures/torchvision_models.py train resnet18 --height 64 --width 64 --batch 4 --classes 10
    /usr/bin/python3 tooling/torch/architectures/torchvision_models.py probe resnet18

`states` writes test/architectures/fixtures/state-dicts.json.gz: for each of the 80 names the number of parameters and
"key shape" of every entry of its state dict (without num_batches_tracked, which says nothing).
`infer` and `train` print one fixture, as those in fixtures/infer and fixtures/train: the logits in inference; or loss,
logits, gradients and running statistics of one pass in training mode, dropout and stochastic depth off. Redirect it to a file.
`probe` prints statistics of what every module puts out, in order of execution: it shows where two models part.

Weights and images are filled by formula (../fill.py). Logits are float32, base64, little endian. Inception v3 and
GoogLeNet have their auxiliary heads in `train` only; labels are 0, 1, 2, ...; the loss is cross-entropy, with the
papers' weights for the auxiliary heads (0.4 and 0.3).

Where rounding decides, nothing can be compared to the last digits, not even torch with itself in float64:
- In the deepest models with squeeze and excitation the signal grows until sigmoids are steps, and logits differ by 30 % and
  more. `--variances 1.25` multiplies running variances, which keeps it calm; conditioning.py writes how much they differ.
- Of a million activations in training one lies so close to ReLU's kink that rounding decides on which side; its gradient
  comes or goes, and all below differ by a few percent. `--smooth` puts SiLU for ReLU and average for max pools.
"""

import argparse
import base64
import gzip
import json
import pathlib
import sys

import torch
import torchvision

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
from fill import fill_model, parity_input  # noqa: E402

FIXTURES = pathlib.Path(__file__).resolve().parents[3] / "test/architectures/fixtures"
WITH_AUXILIARY_HEADS = {"googlenet": 0.3, "inception_v3": 0.4}


def classifiers():
    """Builders in torchvision.models itself; those of other tasks lie in modules of their own."""
    helpers = ("get_", "list_")
    names = (name for name in sorted(vars(torchvision.models)) if name.islower() and not name.startswith(helpers))
    return [name for name in names if callable(getattr(torchvision.models, name))]


def make(name, classes=1000, auxiliary=False):
    options = {"weights": None, "num_classes": classes}
    if name in WITH_AUXILIARY_HEADS:
        options.update(init_weights=False, aux_logits=auxiliary, transform_input=False)
    return getattr(torchvision.models, name)(**options)


def filled(args, training):
    model = fill_model(make(args.model, args.classes, training), args.seed)
    for key, entry in model.state_dict().items():
        if key.endswith("running_var"):
            entry.mul_(args.variances)
    for module in model.modules():  # randomness off, so that training can be compared
        if isinstance(module, torch.nn.modules.dropout._DropoutNd) or type(module).__name__ == "StochasticDepth":
            module.p = 0.0
    return model.train(training)


def images(args):
    return parity_input([args.batch, args.height, args.width, 3], args.seed)


def encode(tensor):
    return base64.b64encode(tensor.detach().contiguous().numpy().tobytes()).decode()


def summary(tensor):
    values = tensor.detach().double()
    return {
        "shape": list(tensor.shape),
        "norm": values.norm().item(),
        "mean": values.mean().item(),
        "first": tensor.detach().flatten()[:4].tolist(),
    }


def state(name):
    model = make(name, auxiliary=True)
    entries = [
        f"{key} {'x'.join(map(str, value.shape)) or 'scalar'}"
        for key, value in model.state_dict().items()
        if not key.endswith("num_batches_tracked")
    ]
    return {"parameters": sum(p.numel() for p in model.parameters()), "entries": entries}


def take_the_kinks_out():
    """SiLU for ReLU and ReLU6, average pools for max pools, in every model."""
    functional = torch.nn.functional
    functional.relu = lambda x, inplace=False: functional.silu(x)
    torch.nn.ReLU6.forward = lambda _, x: functional.silu(x)

    def pool(x, kernel_size, stride=None, padding=0, dilation=1, ceil_mode=False, return_indices=False):
        return functional.avg_pool2d(x, kernel_size, stride, padding, ceil_mode, count_include_pad=False)

    functional.max_pool2d = pool


def states():
    text = json.dumps({name: state(name) for name in classifiers()})
    FIXTURES.joinpath("state-dicts.json.gz").write_bytes(gzip.compress(text.encode(), 9, mtime=0))


def infer(args):
    model = filled(args, training=False)
    with torch.no_grad():
        logits = model(images(args))
    parameters = sum(p.numel() for p in model.parameters())
    return {"logits": encode(logits), "logitsShape": list(logits.shape), "parameters": parameters}


def train(args):
    model = filled(args, training=True)
    labels = torch.arange(args.batch) % args.classes
    output = model(images(args))
    loss_of = torch.nn.functional.cross_entropy
    if hasattr(output, "_fields"):  # a named tuple: the logits and those of the auxiliary heads
        logits = output.logits
        weights = {field: WITH_AUXILIARY_HEADS[args.model] for field in output._fields} | {"logits": 1.0}
        loss = sum(weights[field] * loss_of(getattr(output, field), labels) for field in output._fields)
    else:
        logits, loss = output, loss_of(output, labels)
    loss.backward()
    return {
        "loss": loss.item(),
        "logits": encode(logits),
        "logitsShape": list(logits.shape),
        "gradients": {key: summary(p.grad) for key, p in model.named_parameters()},
        "runningStatistics": {
            key: summary(b) for key, b in model.named_buffers() if b.dtype.is_floating_point
        },
    }


def probe(args):
    model, rows = filled(args, training=False), []

    def record(name):
        def hook(module, _inputs, output):
            if isinstance(output, torch.Tensor):
                rows.append({"module": name, "type": type(module).__name__, **summary(output)})

        return hook

    for name, module in model.named_modules():
        module.register_forward_hook(record(name))
    with torch.no_grad():
        model(images(args))
    return {"modules": rows}


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("job", choices=["states", "infer", "train", "probe"])
    parser.add_argument("model", nargs="?", help="a name in torchvision.models")
    for option, default in [("height", 224), ("width", 224), ("batch", 1), ("classes", 1000), ("seed", 0)]:
        parser.add_argument(f"--{option}", type=int, default=default)
    parser.add_argument("--smooth", action="store_true")
    parser.add_argument("--variances", type=float, default=1.0)
    args = parser.parse_args()
    if args.job == "states":
        states()
        return
    if args.smooth:
        take_the_kinks_out()
    result = {
        "model": args.model,
        "torchvision": torchvision.__version__,
        "seed": args.seed,
        "inputShape": [args.batch, args.height, args.width, 3],
        "classes": args.classes,
        "kind": args.job,
        **({"variances": args.variances} if args.variances != 1 else {}),
        **({"smooth": True} if args.smooth else {}),
        **{"infer": infer, "train": train, "probe": probe}[args.job](args),
    }
    print(json.dumps(result))


if __name__ == "__main__":
    torch.set_num_threads(1)
    main()
