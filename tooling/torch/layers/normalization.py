"""Fixtures of the normalisations. Run: /usr/bin/python3 tooling/torch/layers/normalization.py"""

import torch
import torch.nn.functional as F
from fixture import case, nchw, nhwc, save


def first(x):
    """Channels from the last axis to torch's second."""
    return x.movedim(-1, 1)


def last(x):
    return x.movedim(1, -1)


STATISTICS = ("moving_mean", "moving_variance")


def batch_norm(name, size, training, *, momentum=0.9, epsilon=1e-5, center=True, scale=True):
    def run(inputs, weights):
        mean, variance = (weights[key].detach().clone() for key in STATISTICS)
        y = F.batch_norm(
            first(inputs[0]), mean, variance, weights.get("gamma"), weights.get("beta"), training, 1 - momentum, epsilon
        )
        return last(y), {"moving_mean": mean, "moving_variance": variance}

    names = (["gamma"] if scale else []) + (["beta"] if center else []) + list(STATISTICS)
    args = dict(momentum=momentum, epsilon=epsilon, center=center, scale=scale)
    return case(name, run, [size], {key: [size[-1]] for key in names}, args, training, STATISTICS)


save(
    "batchNorm",
    [
        batch_norm("training", [3, 5, 4, 3], True),
        batch_norm("training, large epsilon, slow", [2, 3, 3, 5], True, momentum=0.99, epsilon=1e-3),
        batch_norm("training, without scale", [3, 4, 4, 2], True, scale=False),
        batch_norm("training, without center", [3, 4, 4, 2], True, center=False),
        batch_norm("training, without either", [3, 4, 4, 2], True, center=False, scale=False),
        batch_norm("training, vectors", [6, 4], True),
        batch_norm("training, sequences", [3, 7, 4], True),
        batch_norm("inference", [2, 5, 4, 3], False),
        batch_norm("inference, without either", [2, 3, 3, 4], False, center=False, scale=False),
        batch_norm("inference, vectors", [5, 4], False),
    ],
)


def group_norm(name, size, groups, epsilon=1e-5):
    def run(inputs, weights):
        return last(F.group_norm(first(inputs[0]), groups, weights["gamma"], weights["beta"], epsilon))

    weights = {"gamma": [size[-1]], "beta": [size[-1]]}
    return case(name, run, [size], weights, dict(groups=groups, epsilon=epsilon))


save(
    "groupNorm",
    [
        group_norm("2 groups", [2, 5, 4, 6], 2),
        group_norm("1 group", [2, 3, 3, 4], 1),
        group_norm("a group a channel", [2, 5, 3, 4], 4, 1e-3),
        group_norm("sequences", [2, 7, 8], 4),
        group_norm("vectors", [3, 12], 3),
    ],
)


def layer_norm(name, size, epsilon=1e-5):
    def run(inputs, weights):
        return F.layer_norm(inputs[0], [size[-1]], weights["gamma"], weights["beta"], epsilon)

    return case(name, run, [size], {"gamma": [size[-1]], "beta": [size[-1]]}, dict(epsilon=epsilon))


save(
    "layerNorm",
    [
        layer_norm("images", [2, 3, 5, 8], 1e-6),
        layer_norm("tokens", [2, 7, 6]),
        layer_norm("vectors", [4, 5], 1e-3),
    ],
)


def rms_norm(name, size, epsilon):
    """torch.nn.RMSNorm is newer than Debian's torch: its formula."""

    def run(inputs, weights):
        x = inputs[0]
        return x * torch.rsqrt(x.pow(2).mean(-1, keepdim=True) + epsilon) * weights["gamma"]

    return case(name, run, [size], {"gamma": [size[-1]]}, dict(epsilon=epsilon))


save("rmsNorm", [rms_norm("images", [2, 3, 5, 8], 1e-6), rms_norm("tokens", [2, 7, 6], 1e-2)])


def local_response_norm(name, size, window, alpha, beta, k):
    def run(inputs, _):
        return last(F.local_response_norm(first(inputs[0]), window, alpha, beta, k))

    return case(name, run, [size], {}, dict(size=window, alpha=alpha, beta=beta, k=k, convention="mean"))


save(
    "localResponseNorm",
    [
        local_response_norm("as AlexNet", [2, 3, 4, 8], 5, 1e-4, 0.75, 2.0),
        local_response_norm("strong", [2, 3, 3, 6], 3, 0.9, 0.6, 0.5),
        local_response_norm("even window", [1, 3, 3, 7], 4, 0.8, 0.75, 1.0),
        local_response_norm("window wider than the channels", [1, 2, 3, 3], 9, 0.5, 1.0, 1.0),
        local_response_norm("window of one", [1, 2, 3, 3], 1, 0.5, 0.5, 1.0),
    ],
)


def filter_response_norm(name, size, epsilon=1e-6, threshold=True, learn=False):
    """The paper's formula (arXiv:1911.09737, section 3)."""

    def run(inputs, weights):
        x = nchw(inputs[0])
        per_channel = {key: value.reshape(1, -1, 1, 1) for key, value in weights.items()}
        floor = epsilon + (weights["epsilon"].abs() if learn else 0)
        y = x * torch.rsqrt(x.pow(2).mean((2, 3), keepdim=True) + floor)
        y = per_channel["gamma"] * y + per_channel["beta"]
        return nhwc(torch.maximum(y, per_channel["tau"]) if threshold else y)

    weights = {key: [size[3]] for key in ["gamma", "beta"] + (["tau"] if threshold else [])}
    if learn:
        weights["epsilon"] = [1]
    return case(name, run, [size], weights, dict(epsilon=epsilon, threshold=threshold, learnEpsilon=learn))


save(
    "filterResponseNorm",
    [
        filter_response_norm("plain", [2, 5, 4, 3]),
        filter_response_norm("without threshold", [2, 3, 3, 4], threshold=False),
        filter_response_norm("1x1 image, learned epsilon", [3, 1, 1, 4], learn=True),
    ],
)
