#!/usr/bin/python3
"""What torchvision and Pillow make of one photo, for the tests of @cv/augmentation.

    /usr/bin/python3 tooling/torch/transforms/make_fixtures.py packages/augmentation/test/fixtures

Reads photo.png there and writes beside it, gzipped JSON:
  torchvision.json.gz   single operations of torchvision.transforms.functional on tensors
  policies.json.gz      every sub-policy of AutoAugment, and the operations of the other policies, on a small cut
  extras.json.gz        what needs arrays as input, or Pillow: elastic displacement, area, JPEG, fill=None

A result is {"shape", "dtype", "data"}: HWC row-major, base64. Needs Debian's python3-torchvision.
"""

import sys
from pathlib import Path

from extra_cases import extra_cases
from operation_cases import operation_cases
from policy_cases import policy_cases
from results import load, pack, write
import torchvision


def main():
    folder = Path(sys.argv[1])
    image = load(folder / "photo.png")
    small = image[:, 20:44, 30:62].clone()  # 24x32
    head = {"torchvision": torchvision.__version__}
    write(folder / "torchvision.json.gz", {**head, "image": pack(image), "cases": operation_cases(image)})
    write(folder / "policies.json.gz", {**head, "image": pack(small), "cases": policy_cases(small)})
    write(folder / "extras.json.gz", {**head, "image": pack(image), "cases": extra_cases(image)})


if __name__ == "__main__":
    main()
