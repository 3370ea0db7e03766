"""Fixtures of the convolutions. Run: /usr/bin/python3 tooling/torch/layers/convolution.py (Debian's python3-torch)."""

import torch.nn.functional as F
from fixture import case, nchw, nhwc, oihw, save


def convolution(name, size, filters, kernel, *, strides=1, padding=0, dilation=1, groups=1, bias=True, **args):
    """`padding` is a number, [height, width] or [[top, bottom], [left, right]]."""
    rows, columns = (padding, padding) if isinstance(padding, int) else padding
    (top, bottom) = (rows, rows) if isinstance(rows, int) else rows
    (left, right) = (columns, columns) if isinstance(columns, int) else columns

    def run(inputs, weights):
        x = F.pad(nchw(inputs[0]), (left, right, top, bottom))
        y = F.conv2d(x, oihw(weights["kernel"]), weights.get("bias"), strides, 0, dilation, groups)
        return nhwc(y)

    kernel = [kernel, kernel] if isinstance(kernel, int) else kernel
    weights = {"kernel": [*kernel, size[3] // groups, filters]}
    if bias:
        weights["bias"] = [filters]
    settings = dict(
        filters=filters, kernelSize=kernel, strides=strides, padding=padding, dilationRate=dilation, groups=groups,
        useBias=bias, **args,
    )
    return case(name, run, [size], weights, settings)


save(
    "conv2d",
    [
        convolution("plain", [2, 6, 7, 3], 4, 3),
        convolution("stem", [1, 15, 13, 3], 4, 7, strides=2, padding=3, bias=False),
        convolution("odd size, stride 2", [2, 7, 9, 3], 5, 3, strides=2, padding=1),
        convolution("even size, stride 2", [1, 8, 8, 2], 3, 3, strides=2, padding=1),
        convolution("rectangular", [1, 7, 8, 2], 3, [1, 4], strides=[2, 1], padding=[0, 2]),
        convolution("asymmetric padding", [1, 6, 5, 2], 3, 3, strides=2, padding=[[2, 0], [1, 3]]),
        convolution("dilation 2", [1, 9, 8, 3], 4, 3, padding=2, dilation=2),
        convolution("dilation 2, stride 2", [1, 11, 10, 2], 3, 3, strides=2, padding=1, dilation=2),
        convolution("dilation [1, 3]", [1, 6, 10, 2], 3, [2, 3], dilation=[1, 3]),
        convolution("groups 2", [2, 7, 7, 4], 6, 3, padding=1, groups=2),
        convolution("groups 3, stride 2", [1, 9, 7, 6], 9, 3, strides=2, padding=1, groups=3, bias=False),
        convolution("groups 4, dilation 2", [1, 8, 9, 8], 8, 3, padding=2, dilation=2, groups=4),
        convolution("groups 8 of 32 channels", [1, 6, 6, 32], 32, 3, padding=1, groups=8, bias=False),
        convolution("depthwise by groups", [1, 7, 8, 4], 4, 3, strides=2, padding=1, groups=4),
        convolution("depthwise by groups, multiplier 2", [1, 6, 6, 3], 6, 3, padding=1, groups=3),
        convolution("depthwise by groups, dilation 2", [1, 7, 8, 3], 3, 3, padding=2, dilation=2, groups=3),
        convolution("1x1", [2, 3, 5, 4], 6, 1),
        convolution("1x1, groups 2, stride 2", [2, 5, 4, 4], 6, 1, strides=2, groups=2),
    ],
)
