"""An own walk through the elements of a DICOM data set, nested ones included.

Source: DICOM PS3.5 (2025a) chapter 7 and annex A.4.
"""

import struct
from dataclasses import dataclass, field
from functools import cache
from typing import Any, Final, NamedTuple

from caseveil.errors import Code, Refused

PIXEL_DATA: Final = 0x7FE00010

_VR_LETTERS = "AE AS AT CS DA DS DT FD FL IS LO LT PN SH SL SS ST TM UI UL US"
_LONG_LETTERS = "OB OD OF OL OV OW SQ SV UC UN UR UT UV"
_SHORT = {letters.encode(): letters for letters in _VR_LETTERS.split()}
_LONG = {letters.encode(): letters for letters in _LONG_LETTERS.split()}
REPRESENTATIONS: Final = frozenset((_VR_LETTERS + " " + _LONG_LETTERS).split())
_UNDEFINED = 0xFFFFFFFF
_ITEM, _ITEM_END, _SEQUENCE_END = 0xFFFEE000, 0xFFFEE00D, 0xFFFEE0DD
_DEEPEST = 24
# The little that an implicit source must be known for: numbers and texts that the checks read.
_IMPLICIT_VR = {
    0x00280002: "US",
    0x00280004: "CS",
    0x00280006: "US",
    0x00280008: "IS",
    0x00280010: "US",
    0x00280011: "US",
    0x00280100: "US",
    0x00280101: "US",
    0x00280103: "US",
    0x00281101: "US",
    0x00281102: "US",
    0x00281103: "US",
    PIXEL_DATA: "OW",
}


@cache
def _compiled(layout: str) -> struct.Struct:
    return struct.Struct(layout)


class Element(NamedTuple):
    """One attribute; there are hundreds in a small file, and a tuple is made fastest.

    Attributes:
        path: ``(0010,0010)``, nested ``(0008,1115)[0]/(0008,1199)``.
        tag: group times 65536 plus element.
        vr: value representation; ``UN`` where an implicit file does not tell.
        value: its bytes; empty for a sequence, whose items follow as elements of their own.
        depth: number of sequences it is nested in.
        fragments: for encapsulated pixel data: the items, the offset table first.
    """

    path: str
    tag: int
    vr: str
    value: memoryview
    depth: int = 0
    fragments: tuple[memoryview, ...] = ()

    @property
    def text(self) -> str:
        """The value read as Latin-1 without its padding; enough for numbers, UIDs and codes."""
        return bytes(self.value).decode("latin-1").strip(" \0")


@dataclass(slots=True)
class Walker:
    """Walks one data set; elements are collected in file order.

    Every method raises Refused where the data end too early or break the rules.
    """

    data: memoryview
    explicit: bool
    order: str
    elements: list[Element] = field(default_factory=list)

    def items(self, at: int, end: int, path: str, depth: int) -> int:
        """Walks elements up to ``end`` or an item delimiter; the offset after it."""
        if depth > _DEEPEST:
            raise Refused(Code.CORRUPT, "depth")
        while at < end:
            tag = self.tag(at)
            if tag == _ITEM_END:
                return at + 8
            at = self.element(at, end, path, depth)
        return at

    def tag(self, at: int) -> int:
        """The tag at an offset."""
        group, number = self.unpack("HH", at)
        return int(group << 16 | number)

    def unpack(self, layout: str, at: int) -> Any:
        """Numbers and letters at an offset."""
        try:
            return _compiled(self.order + layout).unpack_from(self.data, at)
        except struct.error:
            raise Refused(Code.TRUNCATED, "element") from None

    def element(self, at: int, end: int, path: str, depth: int) -> int:
        """Walks one element; the offset after it."""
        head: tuple[int, int, bytes, int] = self.unpack("HH2sH", at)
        group, number, letters, length = head
        tag, start = group << 16 | number, at + 8
        vr = _SHORT.get(letters, "") if self.explicit else ""
        if not vr:
            vr, length, start = self.long_head(at, tag, letters)
        path = f"{path}({group:04x},{number:04x})"
        if length == _UNDEFINED:
            if tag == PIXEL_DATA:
                return self.fragments(start, end, path, depth)
            return self.undefined(start, end, path, (tag, vr, depth))
        if start + length > end:
            raise Refused(Code.TRUNCATED, "value")
        nests = vr == "SQ" or (vr == "UN" and self.looks_nested(start, length))
        if nests and self.nested(start, start + length, path, (tag, vr, depth)):
            return start + length
        self.elements.append(Element(path, tag, vr, self.data[start : start + length], depth))
        return start + length

    def long_head(self, at: int, tag: int, letters: bytes) -> tuple[str, int, int]:
        """Value representation, length and start of a value whose length has four bytes."""
        if not self.explicit:
            return _IMPLICIT_VR.get(tag, "UN"), self.unpack("I", at + 4)[0], at + 8
        if letters in _LONG:
            return _LONG[letters], self.unpack("I", at + 8)[0], at + 12
        raise Refused(Code.CORRUPT, "value representation")

    def looks_nested(self, start: int, length: int) -> bool:
        """Whether an unknown value begins like a sequence item."""
        return length >= 8 and self.tag(start) == _ITEM

    def nested(self, start: int, end: int, path: str, head: tuple[int, str, int]) -> bool:
        """Walks a sequence of known length; False leaves an unknown value as it is.

        An unknown value is implicit by the standard (PS3.5 6.2.2), explicit by some writers.
        """
        if head[1] == "SQ":
            self.require_end(self.sequence(start, end, path, head), end)
            return True
        mark = len(self.elements)
        for walker in (Walker(self.data, False, "<", self.elements), self):
            try:
                self.require_end(walker.sequence(start, end, path, head), end)
            except Refused:
                del self.elements[mark:]
            else:
                return True
        return False

    def require_end(self, at: int, end: int) -> None:
        """Nothing may lie behind a delimiter that comes too early.

        Raises:
            Refused: ``corrupt``.
        """
        if at != end:
            raise Refused(Code.CORRUPT, "behind a delimiter")

    def undefined(self, start: int, end: int, path: str, head: tuple[int, str, int]) -> int:
        """Walks a sequence of undefined length; an unknown one is implicit little endian."""
        if head[1] != "UN" or not self.explicit:
            return self.sequence(start, end, path, head)
        inner = Walker(self.data, False, "<", self.elements)
        return inner.sequence(start, end, path, head)

    def sequence(self, at: int, end: int, path: str, head: tuple[int, str, int]) -> int:
        """Walks the items of a sequence; the offset after its end or its delimiter."""
        tag, _, depth = head
        self.elements.append(Element(path, tag, "SQ", self.data[at:at], depth))
        number = 0
        while at < end:
            kind, (length,) = self.tag(at), self.unpack("I", at + 4)
            at += 8
            if kind == _SEQUENCE_END:
                return at
            if kind != _ITEM or (length != _UNDEFINED and at + length > end):
                raise Refused(Code.CORRUPT, "item")
            last = end if length == _UNDEFINED else at + length
            at = self.items(at, last, f"{path}[{number}]/", depth + 1)
            number += 1
        return at

    def fragments(self, at: int, end: int, path: str, depth: int) -> int:
        """Walks encapsulated pixel data."""
        found: list[memoryview] = []
        while True:
            kind, (length,) = self.tag(at), self.unpack("I", at + 4)
            at += 8
            if kind == _SEQUENCE_END:
                break
            if kind != _ITEM or at + length > end:
                raise Refused(Code.CORRUPT, "fragment")
            found.append(self.data[at : at + length])
            at += length
        empty = self.data[at:at]
        self.elements.append(Element(path, PIXEL_DATA, "OB", empty, depth, tuple(found)))
        return at
