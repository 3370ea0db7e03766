"""Fixtures of the convolutions. Run: /usr/bin/python3 tooling/torch/layers/convolution.py (Debian's python3-torch)."""

import math

import torch
import torch.nn.functional as F
from fixture import case, nchw, nhwc, oihw, save


def sides(padding):
    """A number, [height, width] or [[top, bottom], [left, right]] in the order of F.pad: left, right, top, bottom."""
    rows, columns = (padding, padding) if isinstance(padding, int) else padding
    top, bottom = (rows, rows) if isinstance(rows, int) else rows
    left, right = (columns, columns) if isinstance(columns, int) else columns
    return left, right, top, bottom


def convolution(
    name, size, filters, kernel, *, strides=1, padding=0, dilation=1, groups=1, bias=True, prepare=lambda kernel: kernel
):
    def run(inputs, weights):
        x = F.pad(nchw(inputs[0]), sides(padding))
        taps = prepare(oihw(weights["kernel"]))
        return nhwc(F.conv2d(x, taps, weights.get("bias"), strides, 0, dilation, groups))

    kernel = [kernel, kernel] if isinstance(kernel, int) else kernel
    weights = {"kernel": [*kernel, size[3] // groups, filters]}
    if bias:
        weights["bias"] = [filters]
    args = dict(
        filters=filters, kernelSize=kernel, strides=strides, padding=padding, dilationRate=dilation, groups=groups,
        useBias=bias,
    )
    return case(name, run, [size], weights, args)


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
        convolution("1x1, groups 3", [2, 3, 5, 6], 9, 1, groups=3),
    ],
)


def depthwise(name, size, kernel, *, multiplier=1, strides=1, padding=0, dilation=1, bias=True):
    channels = size[3]

    def run(inputs, weights):
        x = F.pad(nchw(inputs[0]), sides(padding))
        # [height, width, channels, multiplier] -> [channels * multiplier, 1, height, width]
        taps = weights["depthwise_kernel"].permute(2, 3, 0, 1).reshape(channels * multiplier, 1, *kernel)
        return nhwc(F.conv2d(x, taps, weights.get("bias"), strides, 0, dilation, channels))

    weights = {"depthwise_kernel": [*kernel, channels, multiplier]}
    if bias:
        weights["bias"] = [channels * multiplier]
    args = dict(
        kernelSize=kernel, strides=strides, padding=padding, dilationRate=dilation, depthMultiplier=multiplier,
        useBias=bias,
    )
    return case(name, run, [size], weights, args)


save(
    "depthwiseConv2d",
    [
        depthwise("plain", [2, 6, 7, 4], [3, 3], padding=1),
        depthwise("odd size, stride 2", [2, 7, 9, 5], [3, 3], strides=2, padding=1, bias=False),
        depthwise("5x5, even size, stride 2", [1, 8, 10, 3], [5, 5], strides=2, padding=2),
        depthwise("dilation 2", [1, 9, 8, 3], [3, 3], padding=2, dilation=2),
        depthwise("dilation 2, stride 2", [1, 9, 8, 3], [3, 3], strides=2, padding=2, dilation=2),
        depthwise("multiplier 3", [1, 5, 6, 2], [3, 2], multiplier=3),
        depthwise("asymmetric padding", [1, 6, 6, 3], [3, 3], strides=2, padding=[[0, 1], [2, 0]]),
    ],
)


def standardized(kernel):
    """timm's StdConv2d: batch norm over each filter."""
    filters = kernel.shape[0]
    flat = F.batch_norm(kernel.reshape(1, filters, -1), None, None, training=True, momentum=0.0, eps=1e-6)
    return flat.reshape_as(kernel)


save(
    "weightStandardizedConv2d",
    [
        convolution("plain", [2, 6, 7, 3], 4, 3, padding=1, prepare=standardized),
        convolution("groups 2, stride 2", [1, 7, 9, 4], 6, 3, strides=2, padding=1, groups=2, prepare=standardized),
        convolution("dilation 2", [1, 7, 8, 3], 4, 3, padding=2, dilation=2, bias=False, prepare=standardized),
    ],
)


def blur(name, size, taps, strides=2):
    """antialiased-cnns' BlurPool."""

    def run(inputs, _):
        row = torch.tensor([float(math.comb(taps - 1, i)) for i in range(taps)], dtype=torch.float64)
        kernel = torch.outer(row, row) / row.sum() ** 2
        before, after = (taps - 1) // 2, math.ceil((taps - 1) / 2)
        x = F.pad(nchw(inputs[0]), (before, after, before, after), mode="reflect")
        return nhwc(F.conv2d(x, kernel.expand(size[3], 1, taps, taps), None, strides, groups=size[3]))

    return case(name, run, [size], {}, dict(size=taps, strides=strides))


save(
    "blurPool",
    [
        blur("3 taps", [2, 8, 8, 3], 3),
        blur("3 taps, odd size", [1, 7, 5, 2], 3),
        blur("4 taps", [1, 9, 8, 2], 4),
        blur("5 taps, stride 3", [1, 10, 9, 2], 5, 3),
        blur("2 taps, stride 1", [1, 4, 5, 2], 2, 1),
    ],
)
