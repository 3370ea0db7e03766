"""How torchvision prepares images for each of its classification weights: size, crop, interpolation, mean, std.

    python3 tooling/torch/transforms/presets.py > packages/augmentation/test/fixtures/torchvision-presets.json
"""

import inspect
import json

import torchvision.models as models
from torchvision.models._api import WeightsEnum

presets = {}
for name, weights in sorted(inspect.getmembers(models, inspect.isclass)):
    if not issubclass(weights, WeightsEnum) or weights is WeightsEnum:
        continue
    for row in weights.__members__.values():
        t = row.transforms()
        if hasattr(t, "resize_size"):
            published = [t.resize_size[0], t.crop_size[0], t.interpolation.value, t.mean, t.std]
            presets.setdefault(name[: -len("_Weights")].lower(), {})[row.name] = published

rows = [f"  {json.dumps(model)}: {json.dumps(weights)}" for model, weights in presets.items()]
print("{\n" + ",\n".join(rows) + "\n}")
