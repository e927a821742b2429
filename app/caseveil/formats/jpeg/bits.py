"""Entropy-coded bytes of a JPEG scan as bits that can be looked up anywhere, and back.

Source: ITU-T T.81 (1992), B.1.1.5 and F.1.2.3 (a zero byte is stuffed behind 0xFF).
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import numpy as np
from numpy.typing import NDArray

from caseveil.errors import Code, Refused
from caseveil.formats.jpeg.huffman import Huffman

_RESTART = re.compile(rb"\xff+[\xd0-\xd7]")
_SPARE = 64  # zero bytes behind the end: a look-up less than an MCU behind it needs no question


@dataclass(frozen=True)
class Bits:
    """The bits of one scan, stuffing and restart markers taken out.

    Attributes:
        data: bytes of all intervals, one behind the other.
        ends: where each interval ends, in bits.
    """

    data: bytes
    ends: tuple[int, ...]

    def words(self) -> list[int]:
        """64 bits from every 32nd bit on."""
        whole = self.data + b"\0" * (_SPARE - len(self.data) % 4)
        halves = np.frombuffer(whole, ">u4").astype(np.uint64)
        pairs: list[int] = ((halves[:-1] << np.uint64(32)) | halves[1:]).tolist()
        return pairs

    def at(
        self, places: NDArray[np.int64], bits: int | NDArray[np.int64] = 16
    ) -> NDArray[np.int64]:
        """So many ``bits``, 25 at most, from each of ``places`` on."""
        words = self._every_byte[places >> 3].astype(np.int64)
        return np.asarray((words >> (32 - bits - (places & 7))) & ((1 << bits) - 1))

    def values(
        self, places: NDArray[np.int64], table: Huffman
    ) -> tuple[NDArray[np.int64], NDArray[np.int64], NDArray[np.int64]]:
        """Symbol, value (F.2.2.1, EXTEND) and the place behind, of the code at each place."""
        lengths, symbols = table.windows
        window = self.at(places)
        symbol = symbols[window].astype(np.int64)
        size = symbol & 15
        behind = places + lengths[window]
        raw = self.at(behind, size)
        value = np.where(raw >> np.maximum(size - 1, 0) > 0, raw, raw - (1 << size) + 1)
        return symbol, np.where(size > 0, value, 0), behind + size

    def shares(self, mcus: int, interval: int) -> list[int]:
        """How many of so many MCUs lie in each interval.

        Raises:
            Refused: ``corrupt`` where there are more or fewer intervals.
        """
        interval = interval or mcus
        shares = [min(interval, mcus - first) for first in range(0, mcus, interval)]
        if len(shares) != len(self.ends):
            raise Refused(Code.CORRUPT, "restart-intervals")
        return shares

    @cached_property
    def _every_byte(self) -> NDArray[np.uint32]:
        """32 bits from every byte on."""
        whole = np.frombuffer(self.data + b"\0" * _SPARE, np.uint8).astype(np.uint32)
        return np.asarray(
            whole[:-3] << 24 | whole[1:-2] << 16 | whole[2:-1] << 8 | whole[3:], np.uint32
        )


def unstuffed(scan: bytes) -> Bits:
    """The bits of a scan's entropy-coded bytes."""
    parts = [part.replace(b"\xff\0", b"\xff") for part in _RESTART.split(scan)]
    ends = np.cumsum([8 * len(part) for part in parts]).tolist()
    return Bits(b"".join(parts), tuple(ends))


def summed(differences: NDArray[Any], interval: int) -> NDArray[np.int64]:
    """First coefficients from their differences, MCUs x blocks; each interval begins at zero."""
    flat = differences.astype(np.int64).ravel()
    total = np.cumsum(flat)
    step = interval * differences.shape[1] or len(flat)
    begins = np.arange(0, len(flat), step)
    before = total[begins] - flat[begins]
    return (total - np.repeat(before, step)[: len(flat)]).reshape(differences.shape)


def packed(strips: Sequence[tuple[NDArray[np.int64], NDArray[np.int64]]]) -> bytes:
    """Codes as the bytes of a scan: filled up with ones, zero bytes stuffed.

    Args:
        strips: codes and how many bits each of them has, 1 to 32.
    """
    bits = sum(int(lengths.sum()) for _, lengths in strips)
    fill = -bits % 8
    words, begin = np.zeros(bits // 32 + 2, np.uint64), 0
    for codes, lengths in (*strips, *_ones(fill)):
        ends = begin + np.cumsum(lengths)
        starts = ends - lengths
        # Codes that begin in one word of 32 bits end in the next at the latest; they share no bit.
        placed = codes.astype(np.uint64) << (64 - lengths - (starts & 31)).astype(np.uint64)
        fresh = np.flatnonzero(np.diff(starts >> 5, prepend=-1))
        pairs, word = np.add.reduceat(placed, fresh), starts[fresh] >> 5
        words[word] += pairs >> np.uint64(32)
        words[word + 1] += pairs & np.uint64(0xFFFF_FFFF)
        begin = int(ends[-1])
    data = words.astype(">u4").tobytes()[: (bits + fill) // 8]
    return data.replace(b"\xff", b"\xff\0")


def _ones(number: int) -> list[tuple[NDArray[np.int64], NDArray[np.int64]]]:
    """So many set bits as one code, or none."""
    return [(np.array([(1 << number) - 1]), np.array([number]))] if number else []
