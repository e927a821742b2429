"""What a student marked in a practice case, compared with what identifies in it."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from caseveil.domain.findings import PixelPlace
from caseveil.domain.geometry import Polygon, Rect, bounds
from caseveil.domain.learning import rows
from caseveil.domain.learning.lesson import (
    CAPTION,
    Clue,
    Harmless,
    Lesson,
    Picture,
    Spot,
    Target,
    Words,
)
from caseveil.domain.learning.rows import Stretches
from caseveil.domain.plan import FramePlan

WHOLE: Final = 0.9
"""Share of something that must be hidden to count as found: what is left tells nothing."""
TOUCHED: Final = 0.2
"""Share above which something was seen, though too much of it stays visible."""
LOST: Final = 0.5
"""Share above which something harmless is of no more use."""
_SLACK: Final = 0.02  # of the longer side: so far around what identifies hiding costs nothing
_ROWS, _FRAME_ROWS = 64, 200


class Verdict(StrEnum):
    """What became of something that identifies; part of the documented JSON."""

    FOUND = "found"
    PARTLY = "partly"
    MISSED = "missed"


@dataclass(frozen=True, slots=True)
class Mark:
    """Something that a student would hide.

    Attributes:
        file: name of the picture, or of the caption.
        place: where.
        outside: all of the frame but the place is meant.
    """

    file: str
    place: Spot
    outside: bool = False


@dataclass(frozen=True, slots=True)
class Score:
    """How one attempt went.

    Attributes:
        lesson: the practice case.
        verdicts: one for each of its targets.
        lost: harmless things that were hidden.
        needless: share of the area of all pictures that need not be hidden and is, 0 to 1.
        needless_words: the same of the caption's letters.
    """

    lesson: Lesson
    verdicts: tuple[Verdict, ...]
    lost: tuple[Harmless, ...]
    needless: float
    needless_words: float

    @property
    def found(self) -> tuple[Target, ...]:
        """What was found whole."""
        return tuple(t for t, v in self._judged if v is Verdict.FOUND)

    @property
    def missed(self) -> tuple[Target, ...]:
        """What was missed, wholly or in part."""
        return tuple(t for t, v in self._judged if v is not Verdict.FOUND)

    @property
    def missed_clues(self) -> tuple[Clue, ...]:
        """Why what was missed identifies, each reason once, in order."""
        return tuple(dict.fromkeys(target.clue for target in self.missed))

    @property
    def _judged(self) -> Iterable[tuple[Target, Verdict]]:
        return zip(self.lesson.targets, self.verdicts, strict=True)


def score(lesson: Lesson, marks: Sequence[Mark]) -> Score:
    """How well ``marks`` hide what identifies in ``lesson``, and how little else."""
    shares = [_share(lesson, target.file, target.place, marks) for target in lesson.targets]
    lost = [h for h in lesson.harmless if _share(lesson, h.file, h.place, marks) > LOST]
    areas = [_needless(lesson, picture, marks) for picture in lesson.pictures]
    spare = sum(free for _hidden, free in areas)
    needless = sum(hidden for hidden, _free in areas) / spare if spare else 0.0
    verdicts = tuple(_verdict(share) for share in shares)
    return Score(lesson, verdicts, tuple(lost), needless, _needless_words(lesson, marks))


def of_plan(file: str, frame: FramePlan) -> tuple[Mark, ...]:
    """What a plan hides on a frame, as marks."""
    inside = [Mark(file, PixelPlace(frame.index, fill)) for fill in frame.fills]
    kept = [*frame.keep_only]
    crop, size = frame.placement.crop, frame.placement.source
    if crop != Rect(0, 0, size.width, size.height):
        kept.append(crop.polygon())
    return (*inside, *(Mark(file, PixelPlace(frame.index, p), outside=True) for p in kept))


def _verdict(share: float) -> Verdict:
    if share >= WHOLE:
        return Verdict.FOUND
    return Verdict.PARTLY if share >= TOUCHED else Verdict.MISSED


def _share(lesson: Lesson, file: str, place: Spot, marks: Sequence[Mark]) -> float:
    """How much of a place is marked, 0 to 1."""
    on = [mark for mark in marks if mark.file == file]
    if isinstance(place, PixelPlace):
        picture = next(p for p in lesson.pictures if p.name == file)
        return _share_of_area(place.polygon, picture, _on_frame(on, place.frame))
    if isinstance(place, Words):
        wanted = _letters(lesson.caption, [place])
        marked = _letters(lesson.caption, [m.place for m in on if isinstance(m.place, Words)])
        return len(wanted & marked) / len(wanted) if wanted else 0.0
    return float(any(mark.place == place for mark in on))


def _on_frame(marks: Sequence[Mark], frame: int) -> list[tuple[Polygon, bool]]:
    places = [(m.place, m.outside) for m in marks if isinstance(m.place, PixelPlace)]
    return [(place.polygon, out) for place, out in places if place.on(frame)]


def _share_of_area(polygon: Polygon, picture: Picture, hidden: list[tuple[Polygon, bool]]) -> float:
    box = bounds(polygon)
    whole = covered = 0.0
    for y in rows.heights(box.top, box.bottom, _ROWS):
        mine = rows.joined(rows.cut(polygon, y))
        whole += rows.length(mine)
        covered += rows.length(rows.common(mine, _hidden(hidden, picture, y)))
    return covered / whole if whole else 0.0


def _hidden(marked: list[tuple[Polygon, bool]], picture: Picture, y: float) -> Stretches:
    """Where the row at height ``y`` is hidden."""
    width = float(picture.size.width)
    found = [(polygon, out, rows.joined(rows.cut(polygon, y))) for polygon, out in marked]
    cuts = [rows.outside(cut, width) if out else cut for _polygon, out, cut in found]
    whole = rows.joined(stretch for cut in cuts for stretch in cut)
    return rows.common(whole, ((0.0, width),))


def _needless(lesson: Lesson, picture: Picture, marks: Sequence[Mark]) -> tuple[float, float]:
    """Of one picture the area that is hidden without need, and all that need not be hidden."""
    hidden = _on_frame([mark for mark in marks if mark.file == picture.name], 0)
    allowed = [
        _around(target.place.polygon, picture)
        for target in lesson.targets
        if target.file == picture.name and isinstance(target.place, PixelPlace)
    ]
    needless = free = 0.0
    width = float(picture.size.width)
    for y in rows.heights(0, picture.size.height, _FRAME_ROWS):
        may = rows.joined(s for polygon in allowed for s in rows.cut(polygon, y))
        rest = rows.outside(rows.common(may, ((0.0, width),)), width)
        free += rows.length(rest)
        needless += rows.length(rows.common(rest, _hidden(hidden, picture, y)))
    strip = picture.size.height / _FRAME_ROWS
    return needless * strip, free * strip


def _around(polygon: Polygon, picture: Picture) -> Polygon:
    """The upright rectangle around a target, with room for a hand that slips."""
    slack = round(_SLACK * max(picture.size.width, picture.size.height))
    box = bounds(polygon)
    return Rect(box.left - slack, box.top - slack, box.right + slack, box.bottom + slack).polygon()


def _needless_words(lesson: Lesson, marks: Sequence[Mark]) -> float:
    marked = [m.place for m in marks if m.file == CAPTION and isinstance(m.place, Words)]
    targets = [t.place for t in lesson.targets if isinstance(t.place, Words)]
    free = _letters(lesson.caption, [Words(0, len(lesson.caption))])
    free -= _letters(lesson.caption, targets)
    return len(free & _letters(lesson.caption, marked)) / len(free) if free else 0.0


def _letters(text: str, places: Iterable[Words]) -> set[int]:
    """Where letters and digits stand within places of a text."""
    within = {n for place in places for n in range(max(0, place.start), min(place.end, len(text)))}
    return {number for number in within if text[number].isalnum()}
