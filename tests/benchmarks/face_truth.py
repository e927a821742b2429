"""What is known of the face pictures: boxes, who is on them, where the faces and wounds are."""

import json
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent


def entries(data: Path) -> list[dict[str, Any]]:
    """The list of pictures and boxes of ``photo_faces``."""
    text = (data / "photo_faces" / "gt.json").read_text(encoding="utf-8")
    return list(json.loads(text))


@cache
def labelled(group: str) -> frozenset[tuple[str, int]]:
    """File and number of each face that an eye put into ``group``, from ``face_groups.tsv``."""
    faces = set()
    for file, numbers, named in _rows("face_groups.tsv"):
        if group == named:
            faces |= {(file, int(number)) for number in numbers.split(",")}
    return frozenset(faces)


@cache
def wound_places(kind: str) -> tuple[tuple[str, tuple[int, ...]], ...]:
    """File and box of each ``face`` or ``wound`` on ``photo_wound_plain``, marked by eye."""
    rows = _rows("wound_places.tsv")
    return tuple(
        (file, tuple(map(int, box.split(",")))) for file, named, box in rows if named == kind
    )


def _rows(name: str) -> Iterator[list[str]]:
    for line in (HERE / name).read_text(encoding="utf-8").splitlines()[1:]:
        yield line.split("\t")
