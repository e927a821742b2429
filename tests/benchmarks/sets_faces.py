"""Pictures of people, with a box around each face."""

import json
from collections.abc import Iterator
from pathlib import Path

from samples import Sample, Set, Truth, box_mask, picture


def _photo_faces(data: Path, every: int) -> Iterator[Sample]:
    folder = data / "photo_faces"
    for entry in json.loads((folder / "gt.json").read_text(encoding="utf-8"))[::every]:
        pixels = picture(folder / entry["file"])
        masks = [box_mask(pixels.shape, box) for box in entry["boxes"]]
        truths = [Truth("face", entry["src"], mask) for mask in masks]
        yield Sample(entry["file"], pixels, True, truths)


SETS = {"photo_faces": Set(_photo_faces, ("faces",))}
