"""Fixtures of the attention layers. Run: /usr/bin/python3 tooling/torch/layers/attention.py (Debian's python3-torchvision)."""

import json

import torch
import torch.nn.functional as F
from fixture import FOLDER, case, nchw, nhwc, oihw, save
from torch import nn
from torch.nn.utils.stateless import functional_call
from torchvision.models.maxvit import (
    RelativePositionalMultiHeadAttention,
    SwapAxes,
    WindowDepartition,
    WindowPartition,
)
from torchvision.models.swin_transformer import ShiftedWindowAttention, ShiftedWindowAttentionV2
from torchvision.ops import SqueezeExcitation

ACTIVATIONS = {"relu": nn.ReLU, "silu": nn.SiLU, "sigmoid": nn.Sigmoid, "hardSigmoid": nn.Hardsigmoid, "gelu": nn.GELU}


def state(weights):
    """Our names and layouts -> torch's: kernel -> weight, transposed."""
    return {
        name.replace("kernel", "weight"): (oihw(w) if w.ndim == 4 else w.T) if name.endswith("kernel") else w
        for name, w in weights.items()
    }


def linear(path, inputs, outputs, bias=True):
    return {f"{path}.kernel": [inputs, outputs], **({f"{path}.bias": [outputs]} if bias else {})}


def squeeze_excitation(name, size, squeezed, activation="relu", scale_activation="sigmoid"):
    channels = size[3]
    module = SqueezeExcitation(channels, squeezed, ACTIVATIONS[activation], ACTIVATIONS[scale_activation]).double()
    weights = {
        "fc1.kernel": [1, 1, channels, squeezed],
        "fc1.bias": [squeezed],
        "fc2.kernel": [1, 1, squeezed, channels],
        "fc2.bias": [channels],
    }
    args = dict(squeezeChannels=squeezed, activation=activation, scaleActivation=scale_activation)
    return case(
        name, lambda inputs, w: nhwc(functional_call(module, state(w), nchw(inputs[0]))), [size], weights, args
    )


def efficient_channel_attention(name, size, kernel):
    """ECA-Net's module: means of the channels, convolved along the channels."""

    def run(inputs, weights):
        x = inputs[0]
        pooled = x.mean((1, 2))[:, None]  # [B,1,C]
        scale = F.conv1d(pooled, weights["conv.kernel"].permute(2, 1, 0), padding=kernel // 2)
        return x * torch.sigmoid(scale)[:, 0, None, None]

    return case(name, run, [size], {"conv.kernel": [kernel, 1, 1]}, dict(kernelSize=kernel))


def conv_block_attention(name, size, squeezed, kernel):
    """CBAM by the paper's equations 1 to 3."""

    def run(inputs, weights):
        x = nchw(inputs[0])
        first, second = oihw(weights["channel.fc1.kernel"]), oihw(weights["channel.fc2.kernel"])
        mlp = lambda pooled: F.conv2d(F.relu(F.conv2d(pooled, first)), second)
        x = x * torch.sigmoid(mlp(x.mean((2, 3), True)) + mlp(x.amax((2, 3), True)))
        pooled = torch.cat([x.mean(1, True), x.amax(1, True)], 1)
        return nhwc(x * torch.sigmoid(F.conv2d(pooled, oihw(weights["spatial.conv.kernel"]), padding=kernel // 2)))

    channels = size[3]
    weights = {
        "channel.fc1.kernel": [1, 1, channels, squeezed],
        "channel.fc2.kernel": [1, 1, squeezed, channels],
        "spatial.conv.kernel": [kernel, kernel, 2, 1],
    }
    return case(name, run, [size], weights, dict(squeezeChannels=squeezed, kernelSize=kernel))


def self_attention(name, size, heads, bias=True):
    width = size[2]
    module = nn.MultiheadAttention(width, heads, bias=bias, batch_first=True).double()

    def run(inputs, weights):
        x = inputs[0]
        return functional_call(module, state(weights), (x, x, x), dict(need_weights=False))[0]

    weights = {"in_proj_kernel": [width, 3 * width], **linear("out_proj", width, width, bias)}
    if bias:
        weights["in_proj_bias"] = [3 * width]
    return case(name, run, [size], weights, dict(numHeads=heads, useBias=bias))


def window_attention(name, size, heads, window, shift=(0, 0), version=1, qkv_bias=True, proj_bias=True):
    channels = size[3]
    kind = ShiftedWindowAttention if version == 1 else ShiftedWindowAttentionV2
    # Version 2 sets a bias to 0 in its constructor and fails without one.
    module = kind(channels, list(window), list(shift), heads, qkv_bias=qkv_bias, proj_bias=proj_bias).double()
    weights = {
        **linear("qkv", channels, 3 * channels, qkv_bias),
        **linear("proj", channels, channels, proj_bias),
    }
    rows, columns = 2 * window[0] - 1, 2 * window[1] - 1
    if version == 1:
        weights["relative_position_bias_table"] = [rows * columns, heads]
    else:
        weights |= {
            "logit_scale": [heads, 1, 1],
            "relative_coords_table": [1, rows, columns, 2],
            **linear("cpb_mlp.0", 2, 512),
            **linear("cpb_mlp.2", 512, heads, False),
        }
    args = dict(
        numHeads=heads, windowSize=window, shift=shift, qkvBias=qkv_bias, projectionBias=proj_bias
    )
    run = lambda inputs, w: functional_call(module, state(w), inputs[0])
    return case(name, run, [size], weights, args, frozen=["relative_coords_table"])


def partition_attention(name, size, kind, side, head_dim):
    _, height, width, channels = size
    heads = channels // head_dim
    module = RelativePositionalMultiHeadAttention(channels, head_dim, side**2).double()
    swap = SwapAxes(-2, -3) if kind == "grid" else nn.Identity()
    # torchvision's grid is square; the same for each direction by itself.
    rows, columns = (side, side) if kind == "window" else (height // side, width // side)

    def run(inputs, weights):
        x = nchw(inputs[0])
        if rows == columns:
            parts = WindowPartition()(x, rows)
        else:
            tiles = x.reshape(size[0], channels, height // rows, rows, width // columns, columns)
            parts = tiles.permute(0, 2, 4, 3, 5, 1).reshape(size[0], -1, rows * columns, channels)
        parts = swap(functional_call(module, state(weights), swap(parts)))
        if rows == columns:
            return nhwc(WindowDepartition()(parts, rows, height // rows, width // columns))
        tiles = parts.reshape(size[0], height // rows, width // columns, rows, columns, channels)
        return tiles.permute(0, 1, 3, 2, 4, 5).reshape(size)

    weights = {
        **linear("to_qkv", channels, 3 * channels),
        **linear("merge", channels, channels),
        "relative_position_bias_table": [(2 * side - 1) ** 2, heads],
    }
    return case(name, run, [size], weights, dict(partition=kind, partitionSize=side, headDim=head_dim))


def save_tables():
    """Relative positions and coordinates of some windows, as torchvision makes them."""
    tables = []
    for window in [[1, 3], [2, 3], [4, 2], [3, 3]]:
        first = ShiftedWindowAttention(4, window, [0, 0], 1)
        table = dict(window=window, index=first.relative_position_index.tolist())
        if min(window) > 1:
            second = ShiftedWindowAttentionV2(4, window, [0, 0], 1)
            table["coordinates"] = second.relative_coords_table.flatten().tolist()
        tables.append(table)
    (FOLDER / "relativePosition.json").write_text(json.dumps(tables) + "\n")


save(
    "squeezeExcitation",
    [
        squeeze_excitation("relu, sigmoid", [2, 5, 7, 6], 3),
        squeeze_excitation("silu, sigmoid (EfficientNet)", [1, 4, 3, 8], 2, "silu"),
        squeeze_excitation("relu, hardSigmoid (MobileNetV3)", [2, 3, 3, 5], 4, "relu", "hardSigmoid"),
        squeeze_excitation("one pixel, one channel between", [3, 1, 1, 4], 1, "gelu"),
    ],
)
save(
    "efficientChannelAttention",
    [
        efficient_channel_attention("3 of 7 channels", [2, 4, 5, 7], 3),
        efficient_channel_attention("5 of 4 channels", [1, 3, 3, 4], 5),
        efficient_channel_attention("1", [2, 3, 2, 5], 1),
    ],
)
save(
    "convBlockAttention",
    [
        conv_block_attention("7x7", [2, 8, 9, 6], 2, 7),
        conv_block_attention("3x3, odd size", [1, 5, 7, 4], 3, 3),
        conv_block_attention("image smaller than the kernel", [2, 2, 3, 5], 1, 7),
    ],
)
save(
    "multiHeadSelfAttention",
    [
        self_attention("one head", [2, 5, 4], 1),
        self_attention("three heads", [2, 7, 6], 3),
        self_attention("without bias", [1, 9, 8], 2, False),
        self_attention("one token", [3, 1, 4], 4),
    ],
)
WINDOWS = [
    ("without shift", [2, 6, 6, 4], 2, [3, 3], [0, 0]),
    ("shift", [2, 6, 6, 4], 2, [3, 3], [1, 1]),
    ("shift, even window", [1, 8, 12, 6], 3, [4, 4], [2, 2]),
    ("odd size, padded", [2, 7, 5, 4], 2, [3, 3], [0, 0]),
    ("odd size, padded, shift", [2, 7, 5, 4], 1, [3, 3], [1, 1]),
    ("rectangular window", [1, 6, 8, 4], 2, [2, 4], [1, 2]),
    ("shift along one axis", [1, 6, 6, 4], 2, [3, 3], [0, 1]),
    ("one window, whose shift is left out", [2, 3, 3, 4], 2, [3, 3], [1, 1]),
    ("one window along the height", [1, 3, 9, 4], 2, [3, 3], [1, 1]),
    ("image smaller than the window", [1, 2, 5, 4], 2, [4, 4], [2, 2]),
]
save(
    "windowAttention",
    [window_attention(*one) for one in WINDOWS]
    + [
        window_attention("without biases", [1, 5, 6, 4], 2, [3, 3], [1, 1], qkv_bias=False, proj_bias=False),
        window_attention("window of one pixel", [1, 3, 2, 4], 2, [1, 1]),
    ],
)
save(
    "windowAttentionV2",
    # Every second one: each case holds the gradients of 512 hidden units.
    [window_attention(*one, version=2) for one in WINDOWS[1::2]]
    + [window_attention("without the last bias", [1, 5, 6, 4], 2, [3, 3], [1, 1], version=2, proj_bias=False)],
)
save(
    "partitionAttention",
    [
        partition_attention("windows", [2, 6, 6, 4], "window", 3, 2),
        partition_attention("windows, not square", [1, 4, 8, 6], "window", 2, 3),
        partition_attention("grid", [2, 6, 6, 4], "grid", 3, 2),
        partition_attention("grid, one head", [1, 8, 8, 4], "grid", 2, 4),
        partition_attention("grid, not square", [2, 4, 6, 4], "grid", 2, 2),
        partition_attention("one part", [2, 3, 3, 4], "grid", 3, 2),
    ],
)
save_tables()
