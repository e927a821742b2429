"""Cells of tables in which nobody sees words: those of columns that are no point wide."""

from typing import Final

from caseveil.verify.pptx.standing import number

_POINT: Final = 12_700  # EMU


class Columns:
    """Follows the elements of one sheet, table by table."""

    def __init__(self) -> None:
        self._widths: list[int] = []
        self._at = -1

    def narrow(self, at: tuple[str, ...], told: dict[str, str]) -> bool:
        """Whether a cell begins that is too narrow."""
        if at[-1] == "a:tbl":
            self._widths = []
        elif at[-2:] == ("a:tblGrid", "a:gridCol"):
            self._widths.append(max(0, number(told.get("w"))))
        elif at[-1] == "a:tr":
            self._at = -1
        elif at[-2:] == ("a:tr", "a:tc"):
            self._at += 1
            span = number(told.get("gridSpan"), 1)
            return sum(self._widths[self._at : self._at + span]) < _POINT
        return False
