"""What one slide, layout or master shows by itself: pictures, how they are cut, and words.

Written from ECMA-376 part 1 (2016) alone, over events instead of a tree.
"""

from dataclasses import dataclass, field, replace
from typing import Final

from caseveil.verify.pptx import events
from caseveil.verify.pptx.archive import Parts
from caseveil.verify.pptx.columns import Columns
from caseveil.verify.pptx.composing import composed
from caseveil.verify.pptx.events import Handlers
from caseveil.verify.pptx.inheriting import Holder, Holders
from caseveil.verify.pptx.linking import links_of
from caseveil.verify.pptx.standing import Standing

_SIDES: Final = ("l", "t", "r", "b")
_HOLDERS: Final = (
    ("p:pic", "p:blipFill"),
    ("p:sp", "p:spPr", "a:blipFill"),
    ("p:bg", "p:bgPr", "a:blipFill"),
)
_LETTERS: Final = (("a:p", "a:r", "a:t"), ("a:p", "a:fld", "a:t"))
_BODIES: Final = (("p:sp", "p:txBody"), ("a:tc", "a:txBody"))
_SHAPES: Final = frozenset({"p:sp", "p:pic", "p:cxnSp", "p:grpSp", "p:graphicFrame"})
_MARK_DEPTH: Final = 3  # from a shape down to the mark that makes it a placeholder
_YES: Final = frozenset({"1", "true"})
_NO: Final = ("0", "false")


@dataclass
class Sheet:
    """What one slide, layout or master shows by itself.

    Attributes:
        shown: whether it is shown (a slide), and whether what lies behind it is.
        background: pictures in its background; None where it has no background.
        pictures: (id of a relationship, cut) in document order.
        words: what is written in each paragraph, in document order.
        links: id to (kind, target); outside targets are left out.
        holders: its placeholders.
    """

    shown: bool = True
    behind: bool = True
    background: list[tuple[str, tuple[int, ...]]] | None = None
    pictures: list[tuple[str, tuple[int, ...]]] = field(default_factory=list)
    words: list[str] = field(default_factory=list)
    links: dict[str, tuple[str, str]] = field(default_factory=dict)
    holders: Holders = field(default_factory=Holders)

    def without(self, gone: list[Holder]) -> "Sheet":
        """The sheet without what came with some of its placeholders."""
        pictures, words = list(self.pictures), list(self.words)
        for one in reversed(gone):
            del pictures[one.shown[0]], words[one.shown[1]]
        return replace(self, pictures=pictures, words=words)

    def leads_to(self, kind: str) -> str | None:
        """The part of its first relationship of a kind."""
        return next((target for k, target in self.links.values() if k == kind), None)


def read(parts: Parts, path: str | None, size: complex | None, *, front: bool) -> Sheet:
    """The sheet in a part; an empty one where there is none.

    Args:
        parts: of the deck.
        path: name of the part.
        size: of a slide, its height as the imaginary part; None counts what nobody sees, too.
        front: whether it is a slide, on which placeholders are shown.

    Raises:
        Refused: where it cannot be read.
    """
    if path is None:
        return Sheet()
    reader = _Reader(size, front=front)
    events.read(parts.read(path), Handlers(reader.start, reader.end, reader.text))
    reader.sheet.links = links_of(parts, path)
    return reader.sheet


class _Reader:
    """Goes through one sheet; placeholders of layouts and masters show nothing by themselves."""

    def __init__(self, size: complex | None, *, front: bool) -> None:
        self.sheet = Sheet()
        self._standing = Standing(size) if size else None
        self._columns = Columns()
        self._begun: list[tuple[int, int, int]] = []
        self._front = front
        self._left_out: int | None = None
        self._written: list[str] | None = None

    def start(self, at: tuple[str, ...], told: dict[str, str]) -> None:
        """An element begins."""
        if len(at) == 1:
            self.sheet.shown = told.get("show", "1") not in _NO
            self.sheet.behind = told.get("showMasterSp", "1") not in _NO
        if at[1:] == ("p:cSld", "p:bg"):
            self.sheet.background = []
        if at[-1] in _SHAPES:
            self._begun.append((len(at), len(self.sheet.pictures), len(self.sheet.words)))
        self.sheet.holders.start(at, told)
        narrow = self._columns.narrow(at, told) and self._standing is not None
        if self._left_out is None:
            self._left_out = len(at) if narrow else self._unseen(at, told)
        if self._left_out is None and self._standing and "p:oleObj" not in at:
            self._leave_out(self._standing.start(at, told))
        if self._left_out is None:
            self._picture(at, told)
            self._writing(at)

    def end(self, at: tuple[str, ...]) -> None:
        """An element ends."""
        if at[-1] == "a:p" and self._written is not None:
            self.sheet.words.append(composed("".join(self._written)))
            self._written = None
        if self._left_out is None and self._standing and "p:oleObj" not in at:
            self._leave_out(self._standing.end(at))
        if self._left_out is not None and len(at) <= self._left_out:
            self._left_out = None
        if at[-1] in _SHAPES:
            _, *begun = self._begun.pop()
            ends = len(self.sheet.pictures), len(self.sheet.words)
            self.sheet.holders.end(at, (slice(begun[0], ends[0]), slice(begun[1], ends[1])))

    def text(self, at: tuple[str, ...], text: str) -> None:
        """Characters of an element."""
        if self._written is not None and at[-3:] in _LETTERS:
            self._written.append(text.replace("\n", " "))

    def _leave_out(self, depth: int | None) -> None:
        """Leaves out the shape at ``depth``, also what it has shown before it said so."""
        if depth is not None:
            self._left_out = depth
            _, pictures, words = next(one for one in self._begun if one[0] == depth)
            del self.sheet.pictures[pictures:], self.sheet.words[words:]

    def _unseen(self, at: tuple[str, ...], told: dict[str, str]) -> int | None:
        """Depth of what begins and is not seen, or None.

        That is an alternative that is not taken, a merged cell, a placeholder that lies behind.
        """
        if at[-1] == "p:ph" and not self._front:
            return len(at) - _MARK_DEPTH
        merged = at[-1] == "a:tc" and _YES & {told.get("hMerge"), told.get("vMerge")}
        return len(at) if merged or at[-1] == "mc:Choice" else None

    def _picture(self, at: tuple[str, ...], told: dict[str, str]) -> None:
        holder = next((h for h in _HOLDERS if at[-1 - len(h) : -1] == h), None)
        if holder is None or at[-1] not in ("a:blip", "a:srcRect"):
            return
        place = self.sheet.pictures
        if holder[0] == "p:bg":
            place = self.sheet.background if self.sheet.background is not None else []
        if at[-1] == "a:blip":
            place.append((told.get("r:embed", ""), (0, 0, 0, 0)))
        elif place:
            place[-1] = place[-1][0], tuple(_cut(told.get(side)) for side in _SIDES)

    def _writing(self, at: tuple[str, ...]) -> None:
        if at[-1] == "a:p" and at[-3:-1] in _BODIES:
            self._written = []
        elif at[-2:] == ("a:p", "a:br") and self._written is not None:
            self._written.append("\n")


def _cut(told: str | None) -> int:
    try:
        return max(0, int(told or "0"))
    except ValueError:
        return 0
