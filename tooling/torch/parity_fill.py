#!/usr/bin/python3
"""The formula's values, for the test kit's own test:

    /usr/bin/python3 tooling/torch/parity_fill.py > tooling/test-kit/test/fixtures/parity-fill.json
"""

import json

from fill import fill, parity_input, uniform

ENTRIES = [
    ["conv1.weight", [4, 3, 3, 3], 0],
    ["conv1.weight", [4, 3, 3, 3], 7],
    ["layer1.0.bn1.weight", [5], 0],
    ["layer1.0.bn1.bias", [5], 0],
    ["layer1.0.bn1.running_mean", [5], 0],
    ["layer1.0.bn1.running_var", [5], 123456789],
    ["fc.weight", [6, 7], 0],
    ["encoder.pos_embedding", [1, 3, 4], 2**31],
    ["слой.bias", [3], 1],
]

print(
    json.dumps(
        {
            "uniform": [
                {"key": key, "count": count, "seed": seed, "values": uniform(key, count, seed).tolist()}
                for key, count, seed in [["input", 8, 0], ["fc.weight", 5, 42], ["", 3, 2**32 - 1]]
            ],
            "late": {"key": "fc.weight", "seed": 0, "index": 3_000_000, "value": uniform("fc.weight", 3_000_001, 0)[-1]},
            "fill": [
                {"key": key, "shape": shape, "seed": seed, "values": fill(key, shape, seed).flatten().tolist()}
                for key, shape, seed in ENTRIES
            ],
            "input": {
                "shape": [2, 3, 4, 3],
                "seed": 5,
                "nhwc": parity_input([2, 3, 4, 3], 5).permute(0, 2, 3, 1).flatten().tolist(),
            },
        },
        indent=1,
        ensure_ascii=False,
    )
)
