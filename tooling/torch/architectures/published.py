"""What torchvision publishes of its classifiers: parameters and GFLOPs (10^9 multiply-adds) at the size of each file of weights.

    pip download torchvision==0.15.2 --no-deps
    /usr/bin/python3 tooling/torch/architectures/published.py torchvision-0.15.2-*.whl

Writes test/architectures/fixtures/published.json. Debian's torchvision, of which the other fixtures are, states no operations
yet; a newer release does, of the same models. Only its source is read: torch need not be installed for it.
"""

import json
import pathlib
import re
import sys
import zipfile

FIXTURES = pathlib.Path(__file__).resolve().parents[3] / "test/architectures/fixtures"


def entries(source):
    """(class of weights, size of the image, parameters, GFLOPs) for each file of weights in a module."""
    for cls, body in re.findall(r"^class (\w+)_Weights\(WeightsEnum\):\n(.*?)(?=^\S)", source, re.S | re.M):
        common = re.search(r'"num_params": (\d+)', source)  # in the module's _COMMON_META
        for entry in body.split("= Weights(")[1:]:
            size = re.search(r"crop_size=(\d+)", entry)
            parameters = re.search(r'"num_params": (\d+)', entry) or common
            operations = re.search(r'"_ops": ([\d.]+)', entry)
            yield cls, int(size[1]), int(parameters[1]), float(operations[1])


def builders(source):
    """By class of weights the builder that takes it."""
    pattern = r"^def (\w+)\(\s*\*, weights: Optional\[(\w+)_Weights\]"
    return {cls: builder for builder, cls in re.findall(pattern, source, re.M)}


def main():
    rows = set()
    with zipfile.ZipFile(sys.argv[1]) as wheel:
        for name in wheel.namelist():
            if re.fullmatch(r"torchvision/models/\w+\.py", name):
                source = wheel.read(name).decode()
                names = builders(source)
                rows.update((names[cls], *entry) for cls, *entry in entries(source))
    keys = ("model", "size", "parameters", "gflops")
    text = ",\n".join(f"  {json.dumps(dict(zip(keys, row)))}" for row in sorted(rows))
    FIXTURES.joinpath("published.json").write_text(f"[\n{text}\n]\n")


if __name__ == "__main__":
    main()
