"""Fixtures of the blocks: torchvision's modules in training and in inference.

Run: /usr/bin/python3 tooling/torch/layers/blocks.py (Debian's python3-torch, python3-torchvision).

Each module hangs in a model under the name "block", whose state dict is filled by tooling/torch/fill.py. The fixture
has the output in both modes and, in training, the gradients of sum(output * projection) by the input and by every
parameter, and the moving statistics afterwards; torch's layouts, but images [batch, height, width, channels].
"""

from functools import partial

import torch
from torch import nn

from fixture import _encode, nchw, nhwc, write

from fill import fill_model, uniform
from torchvision.models.densenet import _DenseBlock, _Transition
from torchvision.models.efficientnet import FusedMBConv, FusedMBConvConfig, MBConv, MBConvConfig
from torchvision.models.googlenet import Inception
from torchvision.models.inception import BasicConv2d, InceptionA, InceptionE
from torchvision.models.mobilenetv2 import InvertedResidual
from torchvision.models.mobilenetv3 import InvertedResidual as InvertedResidualV3
from torchvision.models.mobilenetv3 import InvertedResidualConfig
from torchvision.models.resnet import BasicBlock, Bottleneck
from torchvision.models.shufflenetv2 import InvertedResidual as ShuffleUnit
from torchvision.models.squeezenet import Fire
from torchvision.ops.misc import Conv2dNormActivation

NORM = partial(nn.BatchNorm2d, eps=1e-3, momentum=0.01)


def downsample(inputs, outputs, stride):
    return nn.Sequential(nn.Conv2d(inputs, outputs, 1, stride, bias=False), nn.BatchNorm2d(outputs))


class BottleneckV1(Bottleneck):
    """The paper's: stride on the first convolution."""

    def __init__(self, inplanes, planes, stride, downsample):
        super().__init__(inplanes, planes, stride, downsample)
        self.conv1 = nn.Conv2d(inplanes, planes, 1, stride, bias=False)
        self.conv2 = nn.Conv2d(planes, planes, 3, 1, 1, bias=False)


class PreActivation(nn.Module):
    """arXiv:1603.05027: norm and activation before each convolution, projection behind the first activation."""

    def __init__(self, inputs, outputs, stride):
        super().__init__()
        self.bn1 = nn.BatchNorm2d(inputs)
        self.conv1 = nn.Conv2d(inputs, outputs, 3, stride, 1, bias=False)
        self.bn2 = nn.BatchNorm2d(outputs)
        self.conv2 = nn.Conv2d(outputs, outputs, 3, 1, 1, bias=False)
        if stride > 1 or inputs != outputs:
            self.downsample = nn.Sequential(nn.Conv2d(inputs, outputs, 1, stride, bias=False))

    def forward(self, x):
        activated = self.bn1(x).relu()
        shortcut = self.downsample(activated) if hasattr(self, "downsample") else x
        return self.conv2(self.bn2(self.conv1(activated)).relu()) + shortcut


def inception_e():
    """InceptionE's widths are fixed (2,048 channels); the same module, narrow."""
    module = InceptionE.__new__(InceptionE)
    nn.Module.__init__(module)
    module.branch1x1 = BasicConv2d(4, 2, kernel_size=1)
    module.branch3x3_1 = BasicConv2d(4, 2, kernel_size=1)
    module.branch3x3_2a = BasicConv2d(2, 2, kernel_size=(1, 3), padding=(0, 1))
    module.branch3x3_2b = BasicConv2d(2, 2, kernel_size=(3, 1), padding=(1, 0))
    module.branch3x3dbl_1 = BasicConv2d(4, 3, kernel_size=1)
    module.branch3x3dbl_2 = BasicConv2d(3, 2, kernel_size=3, padding=1)
    module.branch3x3dbl_3a = BasicConv2d(2, 2, kernel_size=(1, 3), padding=(0, 1))
    module.branch3x3dbl_3b = BasicConv2d(2, 2, kernel_size=(3, 1), padding=(1, 0))
    module.branch_pool = BasicConv2d(4, 2, kernel_size=1)
    return module


def inception_a():
    """InceptionA, narrow."""
    module = InceptionA.__new__(InceptionA)
    nn.Module.__init__(module)
    module.branch1x1 = BasicConv2d(4, 3, kernel_size=1)
    module.branch5x5_1 = BasicConv2d(4, 2, kernel_size=1)
    module.branch5x5_2 = BasicConv2d(2, 3, kernel_size=5, padding=2)
    module.branch3x3dbl_1 = BasicConv2d(4, 2, kernel_size=1)
    module.branch3x3dbl_2 = BasicConv2d(2, 3, kernel_size=3, padding=1)
    module.branch3x3dbl_3 = BasicConv2d(3, 3, kernel_size=3, padding=1)
    module.branch_pool = BasicConv2d(4, 2, kernel_size=1)
    return module


CASES = {
    "convNormActivation": ([2, 7, 6, 3], lambda: Conv2dNormActivation(3, 4, 3, 2)),
    "basicBlock": ([2, 5, 6, 4], lambda: BasicBlock(4, 4)),
    "basicBlock, stride 2": ([2, 7, 6, 4], lambda: BasicBlock(4, 8, 2, downsample(4, 8, 2))),
    "basicBlock, preActivation": ([2, 5, 6, 4], lambda: PreActivation(4, 4, 1)),
    "basicBlock, preActivation, stride 2": ([2, 7, 6, 4], lambda: PreActivation(4, 6, 2)),
    "bottleneckBlock, stride 2": ([2, 7, 6, 8], lambda: Bottleneck(8, 3, 2, downsample(8, 12, 2))),
    "bottleneckBlock, groups": ([2, 5, 5, 8], lambda: Bottleneck(8, 2, groups=2, base_width=128)),
    "bottleneckBlock, v1": ([2, 7, 6, 8], lambda: BottleneckV1(8, 3, 2, downsample(8, 12, 2))),
    "fireBlock": ([2, 5, 4, 6], lambda: Fire(6, 2, 3, 4)),
    "denseBlock": ([2, 4, 5, 3], lambda: _DenseBlock(3, 3, 2, 4, 0.0)),
    "denseTransition": ([2, 5, 4, 6], lambda: _Transition(6, 3)),
    "inceptionBlock, GoogLeNet": ([2, 5, 5, 4], lambda: Inception(4, 2, 2, 3, 2, 3, 2)),
    "inceptionBlock, A": ([2, 5, 5, 4], inception_a),
    "inceptionBlock, E": ([2, 3, 4, 4], inception_e),
    "invertedResidual": ([2, 5, 6, 4], lambda: InvertedResidual(4, 4, 1, 3)),
    "invertedResidual, stride 2": ([2, 7, 6, 4], lambda: InvertedResidual(4, 6, 2, 2)),
    "invertedResidual, no expansion": ([2, 5, 4, 4], lambda: InvertedResidual(4, 3, 1, 1)),
    "mbConv": ([1, 5, 6, 8], lambda: MBConv(MBConvConfig(2.0, 3, 1, 8, 8, 1), 0.0, NORM)),
    "mbConv, no expansion, stride 2": ([1, 7, 6, 8], lambda: MBConv(MBConvConfig(1.0, 5, 2, 8, 16, 1), 0.0, NORM)),
    "mbConv of MobileNetV3": (
        [2, 6, 5, 8],
        lambda: InvertedResidualV3(InvertedResidualConfig(8, 3, 16, 8, True, "HS", 1, 1, 1.0), NORM),
    ),
    "mbConv of MobileNetV3, dilation 2, no squeeze": (
        [2, 7, 6, 8],
        lambda: InvertedResidualV3(InvertedResidualConfig(8, 3, 16, 8, False, "RE", 1, 2, 1.0), NORM),
    ),
    "fusedMbConv": ([1, 5, 6, 8], lambda: FusedMBConv(FusedMBConvConfig(2.0, 3, 1, 8, 8, 1), 0.0, NORM)),
    "fusedMbConv, no expansion, stride 2": (
        [1, 7, 6, 8],
        lambda: FusedMBConv(FusedMBConvConfig(1.0, 3, 2, 8, 8, 1), 0.0, NORM),
    ),
    "shuffleUnit": ([2, 5, 6, 8], lambda: ShuffleUnit(8, 8, 1)),
    "shuffleUnit, stride 2": ([2, 7, 6, 6], lambda: ShuffleUnit(6, 8, 2)),
}


def record(name, size, make):
    model = fill_model(nn.ModuleDict({"block": make()}), 0).double()
    key = f"blocks/{name}"
    values = (2 * uniform(f"{key}/input0", torch.tensor(size).prod().item(), 0) - 1).astype("float32")
    x = torch.from_numpy(values).double().reshape(size).requires_grad_()
    model.eval()
    inference = nhwc(model["block"](nchw(x))).detach()
    model.train()
    output = nhwc(model["block"](nchw(x)))
    projection = 2 * uniform(f"{key}/projection", output.numel(), 0) - 1
    projection = torch.from_numpy(projection.astype("float32")).double().reshape(output.shape)
    (output * projection).sum().backward()
    gradients = {"input": x.grad, **{key: value.grad for key, value in model.named_parameters()}}
    state = {key: value for key, value in model.state_dict().items() if "running" in key}
    return {
        "name": name,
        "input": size,
        "inference": _encode(inference),
        "training": _encode(output),
        "gradients": {key: _encode(value) for key, value in gradients.items()},
        "statistics": {key: _encode(value) for key, value in state.items()},
    }


write("blocks", {}, [record(name, *case) for name, case in CASES.items()])
