"""Pictures with barcodes and two-dimensional codes."""

import json
from collections.abc import Iterator
from pathlib import Path

from samples import Sample, Set, Truth, picture, polygon_mask


def _bands(data: Path, every: int) -> Iterator[Sample]:
    folder = data / "photo_bands_synthetic"
    for entry in json.loads((folder / "gt.json").read_text(encoding="utf-8"))[::every]:
        pixels = picture(folder / entry["file"])
        codes = [(code["fmt"], code["poly"]) for code in entry["codes"]]
        truths = [Truth("code", fmt, polygon_mask(pixels.shape, poly)) for fmt, poly in codes]
        yield Sample(entry["file"], pixels, True, truths)


SETS = {"photo_bands_synthetic": Set(_bands, ("codes",))}
