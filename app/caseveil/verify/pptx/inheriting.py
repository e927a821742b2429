"""Placeholders: the frames that a sheet gives them, and those that tell none of their own.

Source: ECMA-376 part 1 (2016), 19.3.1.36 (``ph``) and 19.7.10 (kinds of placeholders).
"""

from dataclasses import dataclass, field
from typing import Final

from caseveil.verify.pptx.standing import FULL_TURN, is_beside, number

_FILLING: Final = ("p:sp", "p:pic")
_OF_MASTER: Final = {"ctrTitle": "title", "subTitle": "body", "obj": "body", "": "body"}
_MARK_DEPTH: Final = 3


@dataclass(slots=True)
class Holder:
    """A shape that may fill a placeholder.

    Attributes:
        depth: of its element.
        fills: kind and index of the placeholder; None where it is none.
        points: ``a:off`` and ``a:ext`` of its own frame, as far as it tells them.
        turn: of that frame.
        shown: how much the sheet had shown where it began and where it ended.
    """

    depth: int
    fills: tuple[str, str | None] | None = None
    points: dict[str, complex] = field(default_factory=dict)
    turn: int | None = None
    shown: tuple[slice, slice] = (slice(0), slice(0))

    @property
    def is_placed(self) -> bool:
        """Whether its own frame is whole."""
        return len(self.points) == len(_POINTS)

    def is_beside(self, slide: complex) -> bool:
        """Whether its own frame lies beside the slide."""
        size = self.points["a:ext"]
        return is_beside(slide, size, self.points["a:off"] + size / 2, self.turn or 0)


_POINTS: Final = {"a:off": ("x", "y"), "a:ext": ("cx", "cy")}


class Holders:
    """Follows the elements of one sheet.

    Attributes:
        found: placeholders of words, in document order.
        bare: placeholders of words and pictures, outside of groups, that tell no frame.
    """

    def __init__(self) -> None:
        self.found: list[Holder] = []
        self.bare: list[Holder] = []
        self._open: list[Holder] = []

    def start(self, at: tuple[str, ...], told: dict[str, str]) -> None:
        """An element begins."""
        if at[-1] in _FILLING:
            self._open.append(Holder(len(at)))
        one = self._open[-1] if self._open else None
        if one is None:
            return
        below = at[one.depth :]
        if at[-1] == "p:ph" and len(below) == _MARK_DEPTH and one.fills is None:
            one.fills = told.get("type", ""), told.get("idx")
            if at[one.depth - 1] == "p:sp":
                self.found.append(one)
        elif below == ("p:spPr", "a:xfrm") and one.turn is None:
            one.turn = number(told.get("rot")) % FULL_TURN
        elif below[:2] == ("p:spPr", "a:xfrm") and below[2:] in (("a:off",), ("a:ext",)):
            across, down = (number(told.get(name)) for name in _POINTS[at[-1]])
            if at[-1] == "a:ext":
                across, down = max(0, across), max(0, down)
            one.points.setdefault(at[-1], complex(across, down))

    def end(self, at: tuple[str, ...], shown: tuple[slice, slice]) -> None:
        """An element ends; ``shown`` are the pictures and words that came with it."""
        if at[-1] not in _FILLING:
            return
        one = self._open.pop()
        if one.fills is not None and not one.is_placed and "p:grpSp" not in at:
            one.shown = shown
            self.bare.append(one)


def led_away(sheet: Holders, behind: tuple[Holders, Holders], slide: complex) -> list[Holder]:
    """The bare placeholders of a slide whose layout or master puts them beside it."""
    found = []
    for one in sheet.bare:
        kind, index = one.fills or ("", None)
        of_layout = _matching(behind[0], kind, index)
        of_master = _matching(behind[1], _OF_MASTER.get(kind, kind), None)
        placed = [held for held in (of_layout, of_master) if held and held.is_placed]
        if placed and placed[0].is_beside(slide):
            found.append(one)
    return found


def _matching(sheet: Holders, kind: str, index: str | None) -> Holder | None:
    for one in sheet.found:
        if one.fills and (one.fills[1] == index if index is not None else one.fills[0] == kind):
            return one
    return None
