"""Boxes of ISO/IEC 14496-12, the container of HEIC, AVIF, MP4 and QuickTime: nothing decoded."""

from collections.abc import Iterator
from dataclasses import dataclass

from caseveil.errors import Code, Refused

_MAX_BOXES = 20_000


@dataclass(frozen=True, slots=True)
class Box:
    """One box.

    Attributes:
        kind: its four letters.
        data: what follows its header.
    """

    kind: bytes
    data: bytes

    @property
    def version(self) -> int:
        """Of a box that has one; 0 where it is empty."""
        return self.data[0] if self.data else 0

    @property
    def shown_kind(self) -> str:
        """Its letters where they are letters or digits."""
        text = self.kind.decode("latin-1").strip()
        return text if text.isascii() and text.isalnum() else "unknown"


class Reader:
    """Takes numbers and bytes off the front; running out of them is a truncated file."""

    def __init__(self, untrusted: bytes, at: int = 0) -> None:
        self._data = untrusted
        self.at = at

    @property
    def left(self) -> int:
        """Bytes that were not taken."""
        return len(self._data) - self.at

    def take(self, count: int) -> bytes:
        """The next ``count`` bytes.

        Raises:
            Refused: ``truncated``.
        """
        if count > self.left:
            raise Refused(Code.TRUNCATED, "box")
        self.at += count
        return self._data[self.at - count : self.at]

    def number(self, size: int) -> int:
        """The next ``size`` bytes as a number, most significant byte first; 0 of none."""
        return int.from_bytes(self.take(size), "big")

    def text(self) -> str:
        """What stands before the next zero byte."""
        end = self._data.find(b"\0", self.at)
        end = len(self._data) if end < 0 else end
        found = self._data[self.at : end]
        self.at = min(end + 1, len(self._data))
        return found.decode("utf-8", "replace")


def boxes(untrusted: bytes, at: int = 0) -> Iterator[Box]:
    """Every box from ``at`` on.

    Raises:
        Refused: ``truncated`` or ``corrupt``, when the walk gets there.
    """
    reader = Reader(untrusted, at)
    for _ in range(_MAX_BOXES):
        if not reader.left:
            return
        start = reader.at
        size, kind = reader.number(4), reader.take(4)
        if size == 1:
            size = reader.number(8)
        elif size == 0:
            size = len(untrusted) - start
        if size < reader.at - start:
            raise Refused(Code.CORRUPT, "box-size")
        yield Box(kind, reader.take(start + size - reader.at))
    raise Refused(Code.CORRUPT, "boxes")


def first(untrusted: bytes, *path: bytes) -> Box | None:
    """The first box of each kind, each inside the one before; None where there is none."""
    found: Box | None = None
    for kind in path:
        inside = untrusted if found is None else found.data
        found = next((box for box in boxes(inside) if box.kind == kind), None)
        if found is None:
            return None
    return found
