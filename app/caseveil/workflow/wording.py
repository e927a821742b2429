"""Running text of a document on the road: what identifies in it becomes findings with places.

A text is read, changed, and read again until nothing certain is new, as a case text is; what a
later reading finds is told in places of the text as it stood at first.
"""

import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final, Protocol, runtime_checkable

from caseveil.domain.case_text import LONGEST, CaseText, Change, plain
from caseveil.domain.findings import Finding, Kind, Tier, WordPlace
from caseveil.domain.wording import Passage
from caseveil.errors import Code, Failed, Refused
from caseveil.verify import secrets
from caseveil.workflow.finders import Finders, Known

_READINGS: Final = 4
_BETWEEN: Final = "\n\n"
_ENGINE: Final = "words"
_NEUTRAL: Final = "[removed]"
_DOUBTED: Final = 0.5


@runtime_checkable
class Worded(Protocol):
    """A document with running text."""

    @property
    def passages(self) -> tuple[Passage, ...]:
        """Its paragraphs in order."""


@dataclass(frozen=True, slots=True)
class _Piece:
    """A part of a text: as it stood from ``start`` to ``end``, or what is written there now."""

    start: int
    end: int
    change: Change | None = None

    def now(self, text: str) -> str:
        """What stands there now."""
        return text[self.start : self.end] if self.change is None else self.change.neutral


def only_names(finding: Finding, document: object, finders: Finders) -> Finding:
    """Of the file name of a document with running text only what identifies in it.

    A deck's name says what it is about, and so do its slides: words that are no name may stay.
    """
    if finding.kind is not Kind.NAME or not isinstance(document, Worded) or not finding.text:
        return finding
    reading = finders.read_text(finding.text.replace("_", " "), ())
    told = " ".join(reading.part(change) for change in reading.changes)
    return replace(finding, text=told or None)


def words(
    document: object, finders: Finders, known: Known, identifiers: Sequence[str]
) -> list[Finding]:
    """One finding for each change of the running text; none of a document that has none.

    Args:
        document: opened source.
        finders: the detectors.
        known: what is known of the patient.
        identifiers: values that the check will look for everywhere in the clean copy.

    Raises:
        Refused: ``too-large`` where a passage is longer than what is read at once.
        Failed: ``check-failed`` where each reading finds something new.
    """
    if not isinstance(document, Worded):
        return []
    found: list[Finding] = []
    wanted = secrets.tokens(identifiers)
    for group in _groups(document.passages):
        text = _BETWEEN.join(passage.text for passage in group)
        changes = _read(text, finders, known)
        changes = sorted([*changes, *_still_there(text, changes, wanted)], key=lambda c: c.start)
        found += _placed(group, changes)
        names = (text[c.start : c.end] for c in changes if c.tier is Tier.CERTAIN)
        known = [*known, *(("name", name) for name in names if name.istitle())]
    return found


def _groups(passages: Sequence[Passage]) -> Iterator[list[Passage]]:
    """Passages that are read together: as many as fit, so that names are known again."""
    group: list[Passage] = []
    length = 0
    for passage in passages:
        size = len(passage.text) + len(_BETWEEN)
        if size > LONGEST:
            raise Refused(Code.TOO_LARGE, f"{LONGEST} characters")
        if group and length + size > LONGEST:
            yield group
            group, length = [], 0
        group.append(passage)
        length += size
    if group:
        yield group


def _read(text: str, finders: Finders, known: Known) -> list[Change]:
    """Every change, in places of ``text``; none overlap."""
    pieces = [_Piece(0, len(text))]
    for number in range(_READINGS):
        now = "".join(piece.now(text) for piece in pieces)
        reading = finders.read_text(now, known)
        if reading.untrusted_text != now:
            raise Failed(Code.INTERNAL, "composed text")
        new = _new(reading, pieces) if number else list(reading.changes)
        if not new:
            return [piece.change for piece in pieces if piece.change]
        pieces = _with(pieces, new)
    raise Failed(Code.CHECK_FAILED, "words")


def _new(reading: CaseText, pieces: Sequence[_Piece]) -> list[Change]:
    """Certain changes of a later reading that are not what was written by an earlier one."""
    neutral = {plain(piece.change.neutral) for piece in pieces if piece.change}
    certain = (change for change in reading.changes if change.tier is Tier.CERTAIN)
    return [change for change in certain if plain(reading.part(change)) not in neutral]


def _with(pieces: Sequence[_Piece], new: Sequence[Change]) -> list[_Piece]:
    """The pieces with changes of the text as it stands now; what one touches becomes part of it."""
    made: list[_Piece] = []
    at = 0
    for piece in pieces:
        length = piece.end - piece.start if piece.change is None else len(piece.change.neutral)
        begin, at = at, at + length
        mine = [change for change in new if change.start < at and change.end > begin]
        if piece.change is None:
            made += _cut(piece, mine, begin)
        elif mine:
            neutral = "".join(change.neutral for change in mine if change.start >= begin)
            here = replace(mine[0], start=piece.start, end=piece.end, neutral=neutral)
            made.append(replace(piece, change=here))
        else:
            made.append(piece)
    return [piece for piece in made if piece.end > piece.start]


def _cut(piece: _Piece, changes: Sequence[Change], begin: int) -> Iterator[_Piece]:
    """A part that stands as it stood, cut at the changes in it.

    Args:
        piece: the part.
        changes: those that reach into it, in places of the text as it stands now.
        begin: of the part in that text.
    """
    at = piece.start
    for change in changes:
        first = max(piece.start, piece.start + change.start - begin)
        last = min(piece.end, piece.start + change.end - begin)
        neutral = change.neutral if change.start >= begin else ""
        yield _Piece(at, first)
        yield _Piece(first, last, replace(change, start=first, end=last, neutral=neutral))
        at = last
    yield _Piece(at, piece.end)


def _still_there(text: str, changes: Sequence[Change], wanted: frozenset[str]) -> Iterator[Change]:
    """Whole words that the check would find again, where no change covers them."""
    covered = [(change.start, change.end) for change in changes]
    for start, end in secrets.places(text, wanted):
        if not any(first < end and start < last for first, last in covered):
            covered.append((start, end))
            yield Change(start, end, "known", "", "known-value", Tier.CERTAIN, _NEUTRAL)


def _placed(group: Sequence[Passage], changes: Sequence[Change]) -> Iterator[Finding]:
    """The changes as findings; one that reaches over passages is told in each of them."""
    begin = 0
    for passage in group:
        end = begin + len(passage.text)
        for change in changes:
            if change.start < end and change.end > begin:
                first, last = max(change.start, begin), min(change.end, end)
                neutral = change.neutral if change.start >= begin else ""
                place = WordPlace(passage.path, first - begin, last - begin, neutral)
                yield _finding(change, place, passage.text)
        begin = end + len(_BETWEEN)


def _finding(change: Change, place: WordPlace, text: str) -> Finding:
    where = f"{place.path}:{place.start}-{place.end}"
    digest = hashlib.sha256(where.encode()).hexdigest()
    return Finding(
        id=f"{Kind.WORD.value}-{digest[:12]}",
        kind=Kind.WORD,
        tier=change.tier,
        category=change.category,
        score=1.0 if change.tier is Tier.CERTAIN else _DOUBTED,
        place=place,
        engine=_ENGINE,
        reason=change.reason,
        text=text[place.start : place.end],
    )
