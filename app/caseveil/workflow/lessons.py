"""Practice cases on the disk: drawn into a folder, told apart again, and their marks read."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

from caseveil.domain.findings import PixelPlace, TagPlace
from caseveil.domain.geometry import Polygon
from caseveil.domain.learning.lesson import (
    CAPTION,
    MOST_SEED,
    SHEET,
    VERSION,
    Lesson,
    Level,
    Picture,
    Spot,
    Words,
)
from caseveil.domain.learning.marking import Mark, of_plan
from caseveil.domain.outcome import Status
from caseveil.domain.receipt import plan_of
from caseveil.errors import Code, Refused
from caseveil.workflow import intake, receipts
from caseveil.workflow.aside import private_folder
from caseveil.workflow.jobs import Job
from caseveil.workflow.journey import Journey

_MOST_MARKS, _MOST_CORNERS = 2000, 20_000
_PICTURES: Final = frozenset({".jpg", ".jpeg", ".png", ".pptx"})


def draw(journey: Journey, folder: Path, level: Level, seed: int, job: Job) -> Lesson:
    """Draws a practice case into a new or empty folder.

    Raises:
        Refused: target-exists where something lies in it.
        Failed: target-unwritable or disk-full.
    """
    if folder.is_symlink() or (folder.exists() and (not folder.is_dir() or any(folder.iterdir()))):
        raise Refused(Code.TARGET_EXISTS)
    return journey.practise(folder, level, seed, job)


def known(journey: Journey, folder: Path, job: Job) -> Lesson:
    """The practice case in ``folder`` with its answers, which are drawn anew to know them.

    Raises:
        Refused: corrupt where there is none, or one of another version of the program.
    """
    level, seed = _sheet(folder)
    with private_folder(folder) as aside:
        return journey.practise(aside / "drawn", level, seed, job)


def _sheet(folder: Path) -> tuple[Level, int]:
    told = _json(folder / SHEET)
    try:
        level, seed = Level(told["level"]), told["seed"]
        fits = (told["schema"], told["practice"]) == (1, VERSION)
    except (KeyError, TypeError, ValueError):
        raise Refused(Code.CORRUPT, SHEET) from None
    if not fits or type(seed) is not int or not 0 <= seed <= MOST_SEED:
        raise Refused(Code.CORRUPT, SHEET)
    return level, seed


def _json(path: Path) -> Any:
    try:
        return json.loads(intake.read(path).decode("utf-8"))
    except (ValueError, RecursionError):
        raise Refused(Code.CORRUPT, "json") from None


def read_marks(path: Path) -> tuple[Mark, ...]:
    """What a student marked, from a file of JSON.

    Raises:
        Refused: corrupt where it is not what the README documents.
    """
    told = _json(path)
    try:
        listed = told["marks"]
        if told["schema"] != 1 or len(listed) > _MOST_MARKS:
            raise ValueError("schema")
        if sum(len(one.get("polygon", ())) for one in listed) > _MOST_CORNERS:
            raise ValueError("corners")
        return tuple(Mark(str(one.get("file", CAPTION)), _spot(one)) for one in listed)
    except (KeyError, TypeError, ValueError, AttributeError, OverflowError):
        raise Refused(Code.CORRUPT, "marks") from None


def _spot(one: dict[str, Any]) -> Spot:
    if "polygon" in one:
        return PixelPlace(int(one.get("frame", 0)), _polygon(one["polygon"]))
    if "path" in one:
        return TagPlace(str(one["path"]))
    return Words(int(one["start"]), int(one["end"]))


def _polygon(corners: list[list[float]]) -> Polygon:
    polygon = tuple((float(x), float(y)) for x, y in corners)
    if len(polygon) < 3 or not all(abs(c) < 1e7 for p in polygon for c in p):
        raise ValueError("polygon")
    return polygon


def marks_of_copies(
    journey: Journey, lesson: Lesson, originals: Path, copies: Path, job: Job
) -> tuple[Mark, ...]:
    """What clean copies of a practice case hide, each checked against its original first.

    A copy that passes its check shows each region of its receipt flat and carries no metadata.

    Args:
        journey: the road on which they are checked.
        lesson: the practice case.
        originals: its folder.
        copies: the folder of the clean copies, their receipts, and perhaps a text.
        job: reports progress.

    Raises:
        Refused: no-receipt, or check-failed where a copy is not of this case or was changed.
    """
    marks: list[Mark] = []
    for copy in sorted(path for path in copies.iterdir() if path.suffix.lower() in _PICTURES):
        receipt = receipts.of(copy)
        picture = _of_size(lesson, receipt.geometry[0].size if receipt.geometry else None)
        outcome = journey.verify(copy, originals / picture.name, job)
        if outcome.status is not Status.VERIFIED:
            raise Refused(Code.CHECK_FAILED, "practice case")
        for frame in plan_of(receipt).frames:
            marks += of_plan(picture.name, frame)
        fields = [t.place for t in lesson.targets if t.file == picture.name]
        marks += [Mark(picture.name, place) for place in fields if isinstance(place, TagPlace)]
    for text in sorted(copies.glob("*.txt")):
        marks += _words_gone(lesson, intake.read(text).decode("utf-8", "replace"))
    return tuple(marks)


def _of_size(lesson: Lesson, size: tuple[int, int] | None) -> Picture:
    """The picture of this size: no two of a practice case are of the same."""
    for picture in lesson.pictures:
        if size == (picture.size.width, picture.size.height):
            return picture
    raise Refused(Code.CHECK_FAILED, "practice case")


def _words_gone(lesson: Lesson, text: str) -> Iterator[Mark]:
    """What of the caption no longer stands in a text."""
    places = [target.place for target in lesson.targets]
    places += [thing.place for thing in lesson.harmless]
    for place in places:
        if isinstance(place, Words):
            told = lesson.caption[place.start : place.end]
            if told.casefold() not in text.casefold():
                yield Mark(CAPTION, place)
