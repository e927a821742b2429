"""Pictures with barcodes and two-dimensional codes."""

import json
from collections.abc import Iterator
from pathlib import Path

import hard_codes
import numpy as np
import zxingcpp
from samples import Sample, Set, Truth, picture, polygon_mask

SEED = 20261124
GENERATED = 24


def _bands(data: Path, every: int) -> Iterator[Sample]:
    folder = data / "photo_bands_synthetic"
    for entry in json.loads((folder / "gt.json").read_text(encoding="utf-8"))[::every]:
        pixels = picture(folder / entry["file"])
        codes = [(code["fmt"], code["poly"]) for code in entry["codes"]]
        truths = [Truth("code", fmt, polygon_mask(pixels.shape, poly)) for fmt, poly in codes]
        yield Sample(entry["file"], pixels, True, truths)


def _generated(_data: Path, every: int) -> Iterator[Sample]:
    return hard_codes.pictures(SEED, -(-GENERATED // every))


def _test_pictures(data: Path, every: int) -> Iterator[Sample]:
    """zxing-cpp's own test pictures; a symbol's place is the quadrilateral of its plain reading.

    Pictures that a plain call does not read as expected tell no place and are left out, so these
    figures are not those of a decoder.
    """
    paths = sorted(
        path
        for path in (data / "photo_barcode_zxingcpp").rglob("*.*")
        if path.suffix in (".png", ".jpg", ".webp") and "falsepositives" not in path.parent.name
    )
    for path in paths[::every]:
        expected, pixels = path.with_suffix(".txt"), picture(path)
        codes = zxingcpp.read_barcodes(pixels)
        if expected.exists() and codes and codes[0].text == expected.read_text("utf-8"):
            kind = path.parent.name.rsplit("-", 1)[0]
            truths = [Truth("code", kind, _mask(pixels, code.position)) for code in codes]
            yield Sample(path.name, pixels, True, [t for t in truths if t.mask.any()])


def _mask(pixels: np.ndarray, place: zxingcpp.Position) -> np.ndarray:
    corners = (place.top_left, place.top_right, place.bottom_right, place.bottom_left)
    return polygon_mask(pixels.shape, [(corner.x, corner.y) for corner in corners])


def _without(data: Path, every: int) -> Iterator[Sample]:
    """Pictures that once fooled zxing-cpp and hold no readable code; some show parts of one."""
    for path in sorted((data / "photo_barcode_zxingcpp").glob("falsepositives-*/*"))[::every]:
        if path.suffix in (".png", ".jpg", ".webp"):
            yield Sample(path.name, picture(path), True)


SETS = {
    "photo_bands_synthetic": Set(_bands, ("codes",)),
    "photo_codes_generated": Set(_generated, ("codes",)),
    "photo_barcode_zxingcpp": Set(_test_pictures, ("codes",)),
    "photo_without_codes": Set(_without, ("codes",)),
}
