"""Pictures of people, with a box around each face."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path

import face_conditions
import face_scenes
import numpy as np
from face_truth import entries, labelled
from samples import Sample, Set, Truth, box_mask, picture

CROWD = 100


def _photo_faces(data: Path, every: int) -> Iterator[Sample]:
    for entry in entries(data)[::every]:
        pixels = picture(data / "photo_faces" / entry["file"])
        kind = "crowd" if len(entry["boxes"]) > CROWD else entry["gt"]
        masks = [box_mask(pixels.shape, box) for box in entry["boxes"]]
        wrong = [(entry["file"], number) in labelled("no-face") for number in range(len(masks))]
        truths = [Truth("face", kind, m) for m, none in zip(masks, wrong, strict=True) if not none]
        ignored = np.zeros(pixels.shape[:2], bool)
        for mask in [m for m, none in zip(masks, wrong, strict=True) if none]:
            ignored |= mask
        yield Sample(entry["file"], pixels, True, truths, ignored)


def _group(group: str, data: Path, every: int) -> Iterator[Sample]:
    """The pictures with faces of one group; others on them are neither right nor wrong."""
    chosen = labelled(group)
    files = {file for file, _ in chosen}
    for entry in [one for one in entries(data) if one["file"] in files][::every]:
        pixels = picture(data / "photo_faces" / entry["file"])
        numbered = enumerate(entry["boxes"])
        boxes = [box for number, box in numbered if (entry["file"], number) in chosen]
        truths = [Truth("face", group, box_mask(pixels.shape, box)) for box in boxes]
        yield Sample(entry["file"], pixels, True, truths, np.ones(pixels.shape[:2], bool))


SETS = {
    "photo_faces": Set(_photo_faces, ("faces",)),
    **{
        f"faces_{group}": Set(partial(_group, group), ("faces",))
        for group in ("child", "dark-skin", "profile")
    },
    **face_conditions.SETS,
    **face_scenes.SETS,
}
