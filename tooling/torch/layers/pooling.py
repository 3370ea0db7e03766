"""Fixtures of the poolings. Run: /usr/bin/python3 tooling/torch/layers/pooling.py"""

import torch
import torch.nn.functional as F
from fixture import case, nchw, nhwc, save


def pooling(pool, name, size, kernel, *, strides=None, padding=0, ceil=False, **more):
    """`more` goes to torch in its words: count_include_pad."""

    def run(inputs, _):
        return nhwc(pool(nchw(inputs[0]), kernel, strides, padding, ceil_mode=ceil, **more))

    args = dict(poolSize=kernel, padding=padding, ceilMode=ceil)
    if strides is not None:
        args["strides"] = strides
    if "count_include_pad" in more:
        args["countIncludePad"] = more["count_include_pad"]
    return case(name, run, [size], {}, args)


def max_pool(*args, **options):
    return pooling(F.max_pool2d, *args, **options)


def avg_pool(*args, **options):
    return pooling(F.avg_pool2d, *args, **options)


save(
    "maxPool2d",
    [
        max_pool("2x2", [2, 6, 8, 3], 2),
        max_pool("2x2, odd size", [1, 7, 5, 2], 2),
        max_pool("2x2, odd size, ceil", [1, 7, 5, 2], 2, ceil=True),
        max_pool("3x3 stride 2 padding 1", [2, 8, 7, 3], 3, strides=2, padding=1),
        max_pool("3x3 stride 2, ceil", [1, 8, 8, 2], 3, strides=2, ceil=True),
        max_pool("3x3 stride 1 padding 1", [1, 5, 6, 2], 3, strides=1, padding=1),
        max_pool("ceil drops a window in the padding", [1, 4, 4, 2], 2, strides=3, padding=1, ceil=True),
        max_pool("rectangular", [1, 7, 9, 2], [2, 3], strides=[1, 2], padding=[1, 0]),
    ],
)

save(
    "avgPool2d",
    [
        avg_pool("2x2", [2, 6, 8, 3], 2),
        avg_pool("2x2, odd size, ceil", [1, 7, 5, 2], 2, ceil=True),
        avg_pool("3x3 stride 1 padding 1", [1, 5, 6, 2], 3, strides=1, padding=1),
        avg_pool("3x3 stride 1 padding 1, not counted", [1, 5, 6, 2], 3, strides=1, padding=1, count_include_pad=False),
        avg_pool("3x3 stride 2 padding 1, ceil", [1, 8, 7, 2], 3, strides=2, padding=1, ceil=True),
        avg_pool(
            "3x3 stride 2 padding 1, ceil, not counted", [1, 8, 7, 2], 3, strides=2, padding=1, ceil=True,
            count_include_pad=False,
        ),
        avg_pool("rectangular", [1, 7, 9, 2], [2, 3], strides=[1, 2], padding=[1, 0]),
        avg_pool("ceil drops a window in the padding", [1, 4, 4, 2], 2, strides=3, padding=1, ceil=True),
    ],
)


def adaptive(pool, name, size, output):
    def run(inputs, _):
        return nhwc(pool(nchw(inputs[0]), output))

    return case(name, run, [size], {}, dict(outputSize=output))


SIZES = [
    ("divides", [2, 6, 4, 3], [3, 2]),
    ("does not divide", [1, 13, 11, 2], [6, 6]),
    ("one direction divides", [1, 8, 7, 2], [4, 3]),
    ("enlarges", [1, 3, 2, 2], [7, 5]),
    ("one", [2, 5, 3, 2], 1),
    ("the same", [1, 4, 5, 2], [4, 5]),
]
save("adaptiveAvgPool2d", [adaptive(F.adaptive_avg_pool2d, *size) for size in SIZES])
save("adaptiveMaxPool2d", [adaptive(F.adaptive_max_pool2d, *size) for size in SIZES])


def global_pool(mode, keep=False):
    def run(inputs, _):
        x = nchw(inputs[0])
        avg, largest = F.adaptive_avg_pool2d(x, 1), F.adaptive_max_pool2d(x, 1)
        y = {
            "avg": lambda: avg,
            "max": lambda: largest,
            "avgmax": lambda: 0.5 * (avg + largest),
            "catavgmax": lambda: torch.cat([avg, largest], 1),
        }[mode]()
        return nhwc(y) if keep else y.flatten(1)

    return case(f"{mode}{', dimensions kept' if keep else ''}", run, [[2, 5, 4, 3]], {}, dict(mode=mode, keepDims=keep))


save("globalPool", [global_pool(mode) for mode in ["avg", "max", "avgmax", "catavgmax"]] + [global_pool("avg", True)])


def gem(name, size, learn=True):
    """The paper's formula (arXiv:1711.02512); the fixture's p lies in [0.5, 1)."""

    def run(inputs, weights):
        x = nchw(inputs[0]).clamp(min=1e-6)
        return F.adaptive_avg_pool2d(x.pow(weights["p"]), 1).flatten(1).pow(1 / weights["p"])

    return case(name, run, [size], {"p": [1]}, dict(learnP=learn), frozen=() if learn else ("p",))


save("gemPool", [gem("learned", [2, 5, 4, 3]), gem("fixed", [1, 3, 3, 2], False)])


def subsampling(name, size, window):
    """LeNet-5's: sum, coefficient, bias."""

    def run(inputs, weights):
        total = F.avg_pool2d(nchw(inputs[0]), window) * window**2
        return nhwc(total) * weights["coefficient"] + weights["bias"]

    weights = {"coefficient": [size[3]], "bias": [size[3]]}
    return case(name, run, [size], weights, dict(size=window))


save("subsampling", [subsampling("2x2", [2, 6, 8, 3], 2), subsampling("3x3, odd size", [1, 7, 8, 2], 3)])
