"""The formula of fill.py's values, for whoever has NumPy but not torch."""

import numpy as np


def fnv1a(text):
    hash_ = 0x811C9DC5
    for byte in text.encode("utf8"):
        hash_ = ((hash_ ^ byte) * 0x01000193) & 0xFFFFFFFF
    return hash_


def uniform(key, count, seed):
    """`count` float64 values in [0, 1)."""
    u32 = np.uint32
    h = np.arange(count, dtype=u32) * u32(0x9E3779B1) + u32(fnv1a(key) ^ seed)
    h = (h ^ (h >> u32(16))) * u32(0x85EBCA6B)
    h = (h ^ (h >> u32(13))) * u32(0xC2B2AE35)
    h = h ^ (h >> u32(16))
    return (h >> u32(8)).astype(np.float64) / 2.0**24
