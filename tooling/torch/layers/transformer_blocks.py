"""Fixtures of the ConvNeXt, transformer, Swin and MaxViT blocks.

Run: /usr/bin/python3 tooling/torch/layers/transformer_blocks.py (Debian's python3-torchvision).
"""

import re
from functools import partial

from fixture import case, nchw, nhwc, save
from torch import nn
from torch.nn.utils.stateless import functional_call
from torchvision.models import convnext, maxvit, swin_transformer, vision_transformer

NAMES = {"gamma": "weight", "beta": "bias", "moving_mean": "running_mean", "moving_variance": "running_var"}
BLOCK = "block."  # what the tests name the block


def torch_entry(name, weight):
    """One of our weights, `block.ln_1/gamma`, as torch has it: name without the block's, value in torch's layout."""
    layer, _, leaf = name.removeprefix(BLOCK).rpartition("/")
    if leaf == "depthwise_kernel":
        height, width, channels, multiplier = weight.shape
        return f"{layer}.weight", weight.permute(2, 3, 0, 1).reshape(channels * multiplier, 1, height, width)
    if layer.endswith(leaf):
        return layer, weight
    key = f"{layer}.{NAMES.get(leaf, leaf)}"
    if not key.endswith("kernel"):
        return key, weight
    return re.sub("kernel$", "weight", key), weight.permute(3, 2, 0, 1) if weight.ndim == 4 else weight.T


def our_weights(module):
    """Names and shapes of our weights for the module's state."""
    weights = {}
    for key, entry in module.state_dict().items():
        shape = list(entry.shape)
        path, _, leaf = key.rpartition(".")
        owner = module.get_submodule(path) if path else module
        if leaf in ("num_batches_tracked", "relative_position_index"):
            continue
        if isinstance(owner, (nn.LayerNorm, nn.BatchNorm2d)):
            leaf = {torch: ours for ours, torch in NAMES.items()}[leaf]
        elif leaf == "weight" and isinstance(owner, nn.Conv2d) and owner.groups > 1:
            leaf, shape = "depthwise_kernel", [*shape[2:], shape[0], 1]
        elif leaf.endswith("weight"):
            leaf, shape = leaf.replace("weight", "kernel"), [*shape[2:], shape[1], shape[0]]
        weights[joined(path, leaf)] = shape
    return weights


# Layers of ours that hold several of torch's modules or a bare parameter.
COMPOSED = re.compile(r"^(.*\.)?(self_attention|attn|attn_layer\.1|layers\.squeeze_excitation|squeeze_excitation)(\.|$)")


def joined(path, leaf):
    """`block.ln_1/gamma`; within a composed layer `block.self_attention/out_proj.kernel`."""
    if leaf == "layer_scale":
        return f"{BLOCK}layer_scale/layer_scale"
    found = COMPOSED.match(path)
    if not found:
        return f"{BLOCK}{path}/{leaf}"
    inside = path[found.end() :]
    layer = path[: found.end()].rstrip(".")
    return f"{BLOCK}{layer}/{inside + '.' if inside else ''}{leaf}"


def block(name, module, size, args, images=True, training=False):
    """`images`: the module takes [batch, channels, height, width]."""
    module = module.double().train(training)

    def run(inputs, weights):
        # Batch norm moves its statistics in place.
        moving = {our: w.detach().clone() for our, w in weights.items() if "/moving_" in our}
        state = dict(torch_entry(our, weight) for our, weight in {**weights, **moving}.items())
        x = nchw(inputs[0]) if images else inputs[0]
        y = functional_call(module, state, x)
        return nhwc(y) if images else y, moving if training else {}

    weights = our_weights(module)
    frozen = [w for w in weights if w.endswith(("moving_mean", "moving_variance", "relative_coords_table"))]
    return case(name, run, [size], weights, args, training, frozen)


def conv_next(name, size, **args):
    return block(name, convnext.CNBlock(size[3], 1e-6, 0.0), size, args)


def encoder(name, size, heads, width):
    module = vision_transformer.EncoderBlock(heads, size[2], width, 0.0, 0.0)
    return block(name, module, size, dict(numHeads=heads, mlpWidth=width), images=False)


def swin(name, size, heads, window, shift, version, ratio=4.0):
    kind = swin_transformer.SwinTransformerBlock if version == 1 else swin_transformer.SwinTransformerBlockV2
    norm = partial(nn.LayerNorm, eps=1e-5)
    module = kind(size[3], heads, window, shift, ratio, norm_layer=norm)
    args = dict(numHeads=heads, windowSize=window, shift=shift, version=version, mlpRatio=ratio)
    return block(name, module, size, args, images=False)


def merging(name, size, version):
    kind = swin_transformer.PatchMerging if version == 1 else swin_transformer.PatchMergingV2
    return block(name, kind(size[3]), size, dict(version=version), images=False)


MAXVIT_NORM = partial(nn.BatchNorm2d, eps=1e-3, momentum=0.99)


def mb_conv(name, size, filters, strides, training=False):
    module = maxvit.MBConv(size[3], filters, 4, 0.25, strides, nn.GELU, MAXVIT_NORM)
    return block(name, module, size, dict(filters=filters, strides=strides), training=training)


def partition(name, size, kind, side, head_dim):
    module = maxvit.PartitionAttentionLayer(
        size[3], head_dim, side, kind, size[1:3], 4, nn.GELU, nn.LayerNorm, 0.0, 0.0, 0.0
    )
    args = dict(partition=kind, partitionSize=side, headDim=head_dim)
    return block(name, module, size, args)


def max_vit(name, size, filters, strides, side, head_dim):
    grid = [-(-length // strides) for length in size[1:3]]
    module = maxvit.MaxVitLayer(
        in_channels=size[3], out_channels=filters, squeeze_ratio=0.25, expansion_ratio=4, stride=strides,
        norm_layer=MAXVIT_NORM, activation_layer=nn.GELU, head_dim=head_dim, mlp_ratio=4, mlp_dropout=0.0,
        attention_dropout=0.0, p_stochastic_dropout=0.0, partition_size=side, grid_size=grid,
    )
    args = dict(filters=filters, strides=strides, partitionSize=side, headDim=head_dim)
    return block(name, module, size, args)


save("convNextBlock", [conv_next("odd size", [2, 5, 9, 4]), conv_next("one pixel", [1, 1, 1, 3])])
save("transformerEncoderBlock", [encoder("two heads", [2, 5, 6], 2, 9), encoder("one token", [1, 1, 4], 1, 16)])
save(
    "swinBlock",
    [
        swin("version 1", [2, 6, 6, 4], 2, [3, 3], [0, 0], 1),
        swin("version 1, shift, odd size", [1, 5, 7, 4], 2, [3, 3], [1, 1], 1, 2.0),
        swin("version 2", [1, 4, 4, 4], 1, [2, 2], [0, 0], 2),
        swin("version 2, shift, odd size", [1, 5, 7, 4], 2, [3, 3], [1, 1], 2, 1.5),
    ],
)
save(
    "patchMerging",
    [
        merging("version 1", [2, 4, 6, 3], 1),
        merging("version 1, odd size", [1, 5, 3, 4], 1),
        merging("version 2, odd size", [1, 3, 6, 2], 2),
    ],
)
save(
    "maxVitMbConv",
    [
        mb_conv("stride 2", [1, 6, 8, 4], 4, 2),
        mb_conv("stride 2, odd size, other width", [2, 5, 7, 4], 8, 2),
        mb_conv("stride 1", [1, 4, 3, 4], 4, 1),
        mb_conv("stride 1, other width, training", [3, 4, 3, 4], 8, 1, training=True),
    ],
)
save(
    "partitionAttentionBlock",
    [partition("windows", [1, 4, 6, 4], "window", 2, 2), partition("grid", [2, 4, 4, 4], "grid", 2, 4)],
)
save("maxVitBlock", [max_vit("stride 2", [1, 7, 8, 4], 4, 2, 2, 2)])
