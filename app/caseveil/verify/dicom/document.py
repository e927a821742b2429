"""A DICOM file as its walk shows it: every element at every depth, with its path.

Reads Part 10 files in explicit and implicit little endian, big endian and deflated syntaxes, and
sources without a preamble. Source: DICOM PS3.5 (2025a) chapters 7 and 8, annexes A.4 and A.5;
PS3.10 chapter 7.
"""

import struct
import zlib
from dataclasses import dataclass, field
from typing import Final

from caseveil.errors import Code, Refused
from caseveil.verify.dicom.elements import REPRESENTATIONS, Element, Walker

IMPLICIT: Final = "1.2.840.10008.1.2"
EXPLICIT: Final = "1.2.840.10008.1.2.1"
DEFLATED: Final = "1.2.840.10008.1.2.1.99"
BIG_ENDIAN: Final = "1.2.840.10008.1.2.2"

_MOST_INFLATED = 1 << 30


@dataclass(frozen=True, slots=True)
class Dataset:
    """A walked file.

    Attributes:
        preamble: first 128 bytes, empty where there are none.
        meta: elements of the file meta information.
        elements: all others, in file order, at every depth.
        syntax: UID of the transfer syntax.
        little: whether numbers are little endian.
        top: the elements at depth 0 by tag.
    """

    preamble: bytes
    meta: tuple[Element, ...]
    elements: tuple[Element, ...]
    syntax: str
    little: bool
    top: dict[int, Element] = field(default_factory=dict)

    def number(self, tag: int, default: int | None = None) -> int:
        """A whole number at depth 0.

        Raises:
            Refused: ``corrupt`` where it is missing without a default, or no number.
        """
        element = self.top.get(tag)
        if element is None or not len(element.value):
            if default is None:
                raise Refused(Code.CORRUPT, f"missing {tag:08x}")
            return default
        try:
            if element.vr == "IS":
                return int(element.text)
            return int(struct.unpack_from("<H" if self.little else ">H", element.value)[0])
        except (ValueError, struct.error):
            raise Refused(Code.CORRUPT, f"number {tag:08x}") from None

    def text(self, tag: int) -> str:
        """A text at depth 0, empty where there is none."""
        element = self.top.get(tag)
        return element.text if element else ""


def walk(untrusted: bytes) -> Dataset:
    """Every element of a DICOM file.

    Raises:
        Refused: ``corrupt``, ``truncated``, ``too-large`` or ``unsupported-syntax``.
    """
    preamble = untrusted[:128] if untrusted[128:132] == b"DICM" else b""
    data = memoryview(untrusted)[132 if preamble else 0 :]
    meta, at = _meta(data)
    uid = next((e.text for e in meta if e.tag == 0x00020010), "")
    syntax = uid or _guess(data[at:])
    body = _inflate(data[at:]) if syntax == DEFLATED else data[at:]
    order = ">" if syntax == BIG_ENDIAN else "<"
    walker = Walker(body, _is_explicit(body, syntax), order)
    walker.require_end(walker.items(0, len(body), "", 0), len(body))
    top = {element.tag: element for element in walker.elements if element.depth == 0}
    return Dataset(preamble, tuple(meta), tuple(walker.elements), syntax, syntax != BIG_ENDIAN, top)


def _meta(data: memoryview) -> tuple[list[Element], int]:
    """The elements of group 0002, always explicit little endian, and the offset after them."""
    walker, at = Walker(data, True, "<"), 0
    while at + 8 <= len(data) and walker.tag(at) >> 16 == 2:
        at = walker.element(at, len(data), "", 0)
    return walker.elements, at


def _guess(data: memoryview) -> str:
    """The syntax of a source that does not name it: letters where a VR stands mean explicit."""
    vr = bytes(data[4:6]).decode("latin-1")
    return EXPLICIT if vr in REPRESENTATIONS else IMPLICIT


def _is_explicit(body: memoryview, syntax: str) -> bool:
    """Some writers name an explicit syntax and write an implicit one: the first element tells."""
    if syntax == IMPLICIT or _guess(body) == EXPLICIT:
        return syntax != IMPLICIT
    fits = int.from_bytes(body[4:8], "little") <= len(body) - 8
    return syntax == BIG_ENDIAN or not fits


def _inflate(data: memoryview) -> memoryview:
    inflater = zlib.decompressobj(-zlib.MAX_WBITS)
    try:
        body = inflater.decompress(data, _MOST_INFLATED)
    except zlib.error:
        raise Refused(Code.CORRUPT, "deflated") from None
    if inflater.unconsumed_tail:
        raise Refused(Code.TOO_LARGE, "deflated")
    return memoryview(body)
