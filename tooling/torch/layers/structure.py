"""Fixtures of the structural layers. Run: /usr/bin/python3 tooling/torch/layers/structure.py (Debian's python3-torchvision)."""

import torch
import torch.nn.functional as F
from fixture import case, nchw, nhwc, oihw, save
from torchvision.models.shufflenetv2 import channel_shuffle as shuffle
from torchvision.models.swin_transformer import _patch_merging_pad


def channel_shuffle(name, size, groups):
    run = lambda inputs, _: nhwc(shuffle(nchw(inputs[0]), groups))  # nn.ChannelShuffle has no derivative
    return case(name, run, [size], args=dict(groups=groups))


def space_to_depth(name, size, order, block=2, pad=False):
    def run(inputs, _):
        if order == "swin":
            return _patch_merging_pad(inputs[0])
        x = F.pad(nchw(inputs[0]), (0, -size[2] % block, 0, -size[1] % block))
        return nhwc(F.pixel_unshuffle(x, block))

    return case(name, run, [size], args=dict(order=order, blockSize=block, pad=pad))


def patch_embedding(name, size, width, patch, flatten=True, bias=True):
    def run(inputs, weights):
        y = F.conv2d(nchw(inputs[0]), oihw(weights["kernel"]), weights.get("bias"), stride=patch)
        return y.flatten(2).permute(0, 2, 1) if flatten else nhwc(y)

    weights = {"kernel": [*patch, size[3], width], **({"bias": [width]} if bias else {})}
    args = dict(width=width, patchSize=patch, flatten=flatten, useBias=bias)
    return case(name, run, [size], weights, args)


def class_token(name, size):
    run = lambda inputs, w: torch.cat([w["class_token"].expand(size[0], -1, -1), inputs[0]], 1)
    return case(name, run, [size], {"class_token": [1, 1, size[2]]})


def position_embedding(name, size):
    return case(name, lambda inputs, w: inputs[0] + w["pos_embedding"], [size], {"pos_embedding": [1, *size[1:]]})


def rbf_output(name, size, classes, learn=False, negate=False):
    def run(inputs, weights):
        distance = ((inputs[0][:, None] - weights["codes"]) ** 2).sum(2)
        return -distance if negate else distance

    # The codes of the arguments are replaced by the weights of the formula.
    args = dict(codes=[[0] * size[1]] * classes, learnCodes=learn, negate=negate)
    return case(name, run, [size], {"codes": [classes, size[1]]}, args, frozen=[] if learn else ["codes"])


save(
    "channelShuffle",
    [
        channel_shuffle("2 of 6", [2, 3, 5, 6], 2),
        channel_shuffle("3 of 12", [1, 4, 4, 12], 3),
        channel_shuffle("one group", [1, 2, 3, 4], 1),
    ],
)
save(
    "spaceToDepth",
    [
        space_to_depth("pixel_unshuffle", [2, 4, 6, 3], "torch"),
        space_to_depth("pixel_unshuffle by 3, padded", [1, 7, 6, 2], "torch", 3, True),
        space_to_depth("patch merging", [2, 4, 6, 3], "swin"),
        space_to_depth("patch merging, odd size", [1, 5, 7, 2], "swin", 2, True),
    ],
)
save(
    "patchEmbedding",
    [
        patch_embedding("tokens", [2, 8, 12, 3], 5, [4, 4]),
        patch_embedding("map, rectangular patches, without bias", [1, 6, 6, 2], 4, [2, 3], False, False),
        patch_embedding("one patch", [2, 3, 3, 1], 6, [3, 3]),
    ],
)
save("classToken", [class_token("three images", [3, 4, 5]), class_token("one image", [1, 1, 2])])
save("positionEmbedding", [position_embedding("three images", [3, 4, 5]), position_embedding("one image", [1, 1, 2])])
save(
    "rbfOutput",
    [
        rbf_output("fixed codes", [3, 7], 4),
        rbf_output("learnt codes", [3, 7], 4, True),
        rbf_output("negative distance, one class", [2, 3], 1, True, True),
    ],
)
