"""Huffman tables of a JPEG: as a file gives them, as a decoder looks codes up, and the best ones.

Source: ITU-T T.81 (1992), annexes C, F.2.2 and K.2.
"""

import heapq
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property, lru_cache

import numpy as np
from numpy.typing import NDArray

from caseveil.errors import Code, Refused

LONGEST = 16
END_OF_BLOCK, SIXTEEN_ZEROS = 0x00, 0xF0
_WINDOWS = 1 << LONGEST
_AC = 16  # class bit of a table in DHT
_LONGEST_FIRST, _LONGEST_OTHER = 11, 10  # bits of a value: F.1.2.1.1 and F.1.2.2.1
_KEPT = 8  # tables with what a decoder looks up in them, some megabytes each
_ADVANCE = 5  # bits of an entry of ``skips`` that count bits; above them, coefficients
ENDED, WRONG = 128, 1024


@dataclass(frozen=True)
class Huffman:
    """One table.

    Attributes:
        counts: number of codes of each length, 1 to 16 bits.
        symbols: their meanings, shorter codes first.
    """

    counts: tuple[int, ...]
    symbols: bytes

    def __post_init__(self) -> None:
        room = 1 << LONGEST
        for length, count in enumerate(self.counts, 1):
            room -= count << (LONGEST - length)
        if room < 0 or sum(self.counts) != len(self.symbols):
            raise Refused(Code.CORRUPT, "huffman-table")

    def codes(self) -> Iterator[tuple[int, int, int]]:
        """Symbol, code and length of each entry."""
        code, at = 0, 0
        for length, count in enumerate(self.counts, 1):
            for symbol in self.symbols[at : at + count]:
                yield symbol, code, length
                code += 1
            at, code = at + count, code << 1

    @cached_property
    def windows(self) -> tuple[NDArray[np.uint8], NDArray[np.uint8]]:
        """Length and symbol of the code that each 16 bits begin with; length 0 where none does."""
        lengths, symbols = np.zeros(_WINDOWS, np.uint8), np.zeros(_WINDOWS, np.uint8)
        for symbol, code, length in self.codes():
            place = slice(code << (LONGEST - length), (code + 1) << (LONGEST - length))
            lengths[place], symbols[place] = length, symbol
        return lengths, symbols

    @cached_property
    def first(self) -> list[int]:
        """Bits that a DC difference takes, code and value, by the 16 bits it begins with."""
        lengths, symbols = self.windows
        known = (lengths > 0) & (symbols <= 11)
        return _listed(np.where(known, lengths.astype(np.int64) + symbols, 0))

    @cached_property
    def steps(self) -> list[int]:
        """One AC symbol by the 16 bits it begins with: coefficients << 5 | bits.

        ``ENDED`` is added where the block ends, and ``WRONG`` where no code fits.
        """
        return _listed(self._entries(1))

    @cached_property
    def leaps(self) -> list[int]:
        """As ``steps``, but as many AC symbols as the 16 bits tell surely."""
        return _listed(self._entries(LONGEST))

    def _entries(self, most: int) -> NDArray[np.int64]:
        lengths, symbols = (part.astype(np.int64) for part in self.windows)
        window = np.arange(_WINDOWS)
        bits, advance = np.zeros(_WINDOWS, np.int64), np.zeros(_WINDOWS, np.int64)
        going = np.ones(_WINDOWS, np.bool_)
        for number in range(most):
            rest = (window << bits) & (_WINDOWS - 1)
            length, symbol = lengths[rest], symbols[rest]
            run, size = symbol >> 4, symbol & 15
            known = (length > 0) & (size <= 10) & ((size > 0) | (run == 0) | (run == 15))
            if number == 0:
                advance[~known] = WRONG
            going &= known & (bits + length <= LONGEST)
            ended = symbol == END_OF_BLOCK
            bits = np.where(going, bits + length + size, bits)
            advance = np.where(going, advance + np.where(ended, ENDED, run + 1), advance)
            going &= ~ended & (bits < LONGEST)
            if not going.any():
                break
        return np.asarray(advance << _ADVANCE | bits)


def _listed(entries: NDArray[np.int64]) -> list[int]:
    """As a list, in which a loop looks up faster."""
    listed: list[int] = entries.tolist()
    return listed


def best(frequencies: NDArray[np.int64]) -> Huffman:
    """The shortest table for symbols that occur so often, none longer than 16 bits.

    The one code that would be all ones stays free, as the standard wants.

    Args:
        frequencies: 256 counts.
    """
    used = np.flatnonzero(frequencies)
    heap: list[tuple[int, int, tuple[int, ...]]] = [
        (int(frequencies[symbol]), 256 - int(symbol), (int(symbol),)) for symbol in used
    ]
    heap.append((0, 0, (256,)))
    heapq.heapify(heap)
    lengths = dict.fromkeys([int(symbol) for symbol in used], 0) | {256: 0}
    while len(heap) > 1:
        (one, first, mine), (two, _second, others) = heapq.heappop(heap), heapq.heappop(heap)
        for symbol in (*mine, *others):
            lengths[symbol] += 1
        heapq.heappush(heap, (one + two, first, (*mine, *others)))
    counts = _limited(lengths)
    order = sorted((length, symbol) for symbol, length in lengths.items() if symbol != 256)
    return Huffman(counts, bytes(symbol for _length, symbol in order))


def _limited(lengths: dict[int, int]) -> tuple[int, ...]:
    """How many codes of each length, 16 at most, with the reserved one taken away (K.2)."""
    counts = [0] * (max(*lengths.values(), LONGEST) + 1)
    for length in lengths.values():
        counts[length] += 1
    for length in range(len(counts) - 1, LONGEST, -1):
        while counts[length]:
            shorter = next(n for n in range(length - 2, 0, -1) if counts[n])
            counts[length] -= 2
            counts[length - 1] += 1
            counts[shorter + 1] += 2
            counts[shorter] -= 1
    longest = max(length for length, count in enumerate(counts) if count)
    counts[longest] -= 1
    return tuple(counts[1 : LONGEST + 1])


def parse(payload: bytes) -> Iterator[tuple[int, Huffman]]:
    """Class << 4 | number, and table, of every table in a DHT segment.

    Raises:
        Refused: ``corrupt`` where one is cut short or impossible.
    """
    at = 0
    while at < len(payload):
        counts = tuple(payload[at + 1 : at + 17])
        end = at + 17 + sum(counts)
        if len(counts) != LONGEST or end > len(payload):
            raise Refused(Code.CORRUPT, "huffman-table")
        yield payload[at], _table(counts, payload[at + 17 : end])
        at = end


@lru_cache(_KEPT)
def _table(counts: tuple[int, ...], symbols: bytes) -> Huffman:
    """The frames of a cine have the same tables."""
    return Huffman(counts, symbols)


def is_usual(number: int, table: Huffman) -> bool:
    """Whether each symbol stands in the table once and can occur in a scan of 8 bits.

    Args:
        number: class << 4 | number.
        table: as a file gives it.
    """
    symbols = table.symbols
    if number & _AC:
        ends = END_OF_BLOCK, SIXTEEN_ZEROS
        legal = all(s in ends or 1 <= s & 15 <= _LONGEST_OTHER for s in symbols)
    else:
        legal = all(s <= _LONGEST_FIRST for s in symbols)
    return legal and len(set(symbols)) == len(symbols)
