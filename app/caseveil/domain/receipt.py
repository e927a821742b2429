"""What was done and how it was checked, as canonical JSON without content, names or paths."""

import json
from dataclasses import asdict, dataclass, replace
from typing import Any

from caseveil.domain.checks import Check, Verdict
from caseveil.domain.geometry import Placement, Polygon, Rect, Size
from caseveil.domain.plan import FramePlan, Plan
from caseveil.domain.profile import Claim, Option, Profile
from caseveil.domain.source import NOTES_KEPT
from caseveil.domain.wording import WordChange

SCHEMA = 1
_MOST_FRAMES = 1 << 20
_MOST_TURNS = 3
_PAIRS = ("cell", "reduced")
_FAR = 100_000
"""Pixels beside a frame at which a corner may still be."""
_LISTS = ("shared_engines", "looked_for", "edits", "options", "claims", "person", "warnings")


@dataclass(frozen=True, slots=True)
class Span:
    """Consecutive frames that were treated alike; coordinates of the displayed source frame.

    Attributes:
        first: index of the first frame.
        last: index of the last frame.
        size: width and height of the source frame in pixels.
        crop: left, top, right, bottom of what was kept.
        quarter_turns: clockwise, after the crop.
        fills: polygons painted.
        keep_only: polygons outside of which everything was painted.
        spared: regions that a person or the text rule kept.
        cell: width and height of the cells that were hidden or kept as wholes, or None.
        reduced: width and height that the output was made smaller to, after crop and turn, or None.
        bar: millimetres of a source pixel where a scale bar was drawn beneath; 0 for none.
    """

    first: int
    last: int
    size: tuple[int, int]
    crop: tuple[int, int, int, int]
    quarter_turns: int
    fills: tuple[Polygon, ...]
    keep_only: tuple[Polygon, ...]
    spared: tuple[Polygon, ...]
    cell: tuple[int, int] | None = None
    reduced: tuple[int, int] | None = None
    bar: float = 0.0


def spans(plan: Plan) -> tuple[Span, ...]:
    """The geometry of ``plan``, frames that are treated alike told once."""
    found: list[Span] = []
    for frame in plan.frames:
        new = _span(frame)
        if found and replace(found[-1], first=new.first, last=new.last) == new:
            found[-1] = replace(found[-1], last=new.last)
        else:
            found.append(new)
    return tuple(found)


def _span(frame: FramePlan) -> Span:
    place = frame.placement
    crop = place.crop.left, place.crop.top, place.crop.right, place.crop.bottom
    return Span(
        frame.index,
        frame.index,
        (place.source.width, place.source.height),
        crop,
        place.quarter_turns,
        frame.fills,
        frame.keep_only,
        frame.spared,
        _pair(frame.cell),
        _pair(place.reduced),
        frame.bar,
    )


def _pair(size: Size | None) -> tuple[int, int] | None:
    return (size.width, size.height) if size else None


def plan_of(receipt: "Receipt", identifiers: tuple[str, ...] = ()) -> Plan:
    """The plan that a receipt remembers, with identifiers harvested anew from the source."""
    frames = [
        FramePlan(
            index,
            Placement(
                Size(*span.size),
                Rect(*span.crop),
                span.quarter_turns,
                Size(*span.reduced) if span.reduced else None,
            ),
            span.fills,
            span.keep_only,
            span.spared,
            Size(*span.cell) if span.cell else None,
            span.bar,
        )
        for span in receipt.geometry
        for index in range(span.first, span.last + 1)
    ]
    notes = NOTES_KEPT in receipt.warnings
    return Plan(tuple(frames), profile_of(receipt), identifiers, receipt.words, notes)


def profile_of(receipt: "Receipt") -> Profile:
    """The profile that a receipt remembers.

    Raises:
        ValueError: where there is no such profile, option or claim.
    """
    options = frozenset(Option(name) for name in receipt.options)
    return Profile(receipt.profile, options, frozenset(Claim(name) for name in receipt.claims))


@dataclass(frozen=True, slots=True)
class Receipt:
    """Proof of one export.

    Attributes:
        program: version of CaseVeil.
        engines: what looked, by catalogue name, with engine and version of the weights.
        shared_engines: codec libraries and weights that the check shares with the work.
        looked_for: kinds that were looked for.
        preset: name of the destination.
        profile: name of the DICOM profile.
        format: family of the output.
        frames: number of frames.
        counts: findings by ``kind/tier/action``.
        edits: crop, turn and keep-only as words, without coordinates.
        hidden_share: fraction of the frames' area that is hidden, 0 to 1.
        method: how pixels were written, for example ``re-encoded, source tables``.
        checks: every check with its verdict.
        sha256: hash of the output.
        date: day of the export, ISO 8601, without a time.
        geometry: what was hidden, kept and cut away, so that the file can be checked again.
        second_looks: how often a new hit was hidden and the file exported again.
        text_rule: which lines of text a rule may keep.
        options: of the profile, as a person added them.
        claims: what the file says of its pixels.
        made_from: family of the source where the output is a picture of one of its frames.
        person: what a person answered, in words without content; empty for a command.
        words: where running text was changed, and what is written there now.
        warnings: codes of what was told of the source, for example that a part of it is missing.
    """

    program: str
    engines: dict[str, str]
    shared_engines: tuple[str, ...]
    looked_for: tuple[str, ...]
    preset: str
    profile: str
    format: str
    frames: int
    counts: dict[str, int]
    edits: tuple[str, ...]
    hidden_share: float
    method: str
    checks: tuple[Check, ...]
    sha256: str
    date: str
    geometry: tuple[Span, ...] = ()
    second_looks: int = 0
    text_rule: str = "all"
    options: tuple[str, ...] = ()
    claims: tuple[str, ...] = ()
    made_from: str = ""
    person: tuple[str, ...] = ()
    words: tuple[WordChange, ...] = ()
    warnings: tuple[str, ...] = ()

    def to_json(self) -> str:
        """Canonical JSON: sorted keys, no spaces that vary, one trailing newline."""
        body = {"schema": SCHEMA, **asdict(self)}
        return json.dumps(body, sort_keys=True, indent=1, ensure_ascii=True) + "\n"


def from_json(text: str) -> Receipt:
    """The receipt in ``text``.

    Raises:
        ValueError: where it is not a receipt of this schema.
    """
    try:
        body = json.loads(text)
    except RecursionError:
        raise ValueError("not a receipt of this schema") from None
    if not isinstance(body, dict) or body.pop("schema", None) != SCHEMA:
        raise ValueError("not a receipt of this schema")
    try:
        _require_order(body["geometry"])
        checks = tuple(Check(c["name"], Verdict(c["verdict"]), c["detail"]) for c in body["checks"])
        geometry = tuple(_span_from(span) for span in body["geometry"])
        _require_near(geometry)
        lists = {k: tuple(body[k]) for k in _LISTS if k in body}
        words = tuple(_word(word) for word in body.get("words", ()))
        made = {"checks": checks, "geometry": geometry, "words": words}
        receipt = Receipt(**{**body, **lists, **made})
        profile_of(receipt)
    except (KeyError, TypeError, ValueError, OverflowError) as error:
        raise ValueError("not a receipt of this schema") from error
    return receipt


def _require_order(geometry: list[dict[str, Any]]) -> None:
    """Whole numbers, and spans of rising frames, no more than a file can have.

    Raises:
        ValueError: where a hostile receipt would cost time or memory instead.
    """
    after = 0
    for span in geometry:
        numbers = [span["first"], span["last"], span["quarter_turns"], *span["size"], *span["crop"]]
        pairs = [span.get(name) or (1, 1) for name in _PAIRS]
        numbers += [number for pair in pairs for number in pair]
        if (len(span["size"]), len(span["crop"]), *map(len, pairs)) != (2, 4, 2, 2):
            raise ValueError("sides")
        if not all(isinstance(number, int) for number in numbers):
            raise ValueError("numbers")
        if not after <= span["first"] <= span["last"] < _MOST_FRAMES:
            raise ValueError("frames")
        if any(side < 1 for pair in pairs for side in pair):
            raise ValueError("sides")
        after = span["last"] + 1


def _require_near(geometry: tuple[Span, ...]) -> None:
    """Turns and scales that there are, and corners that can be drawn on or beside the frame.

    Raises:
        ValueError: where painting them would cost time or memory instead.
    """
    for span in geometry:
        if not 0 <= span.quarter_turns <= _MOST_TURNS:
            raise ValueError("turns")
        if not 0 <= span.bar <= _FAR:
            raise ValueError("bar")
        polygons = (*span.fills, *span.keep_only, *span.spared)
        corners = (corner for polygon in polygons for corner in polygon)
        for corner in corners:
            near = (-_FAR <= at <= side + _FAR for at, side in zip(corner, span.size, strict=True))
            if not all(near):  # what is no number is near nothing
                raise ValueError("corner")


def _word(body: dict[str, Any]) -> WordChange:
    path, start, end, neutral = (body[name] for name in ("path", "start", "end", "neutral"))
    if not isinstance(start, int) or not isinstance(end, int) or not 0 <= start <= end:
        raise ValueError("word")
    return WordChange(str(path), start, end, str(neutral))


def _span_from(body: dict[str, Any]) -> Span:
    polygons = {k: _polygons(body[k]) for k in ("fills", "keep_only", "spared")}
    sizes = {k: tuple(body[k]) for k in ("size", "crop", *_PAIRS) if body.get(k)}
    return Span(**{**body, **polygons, **sizes})


def _polygons(body: list[list[list[float]]]) -> tuple[Polygon, ...]:
    return tuple(tuple((float(x), float(y)) for x, y in polygon) for polygon in body)
