"""Reads the scans of a progressive JPEG that tell a band of higher coefficients, bit by bit.

Source: ITU-T T.81 (1992), G.1.2.2, G.1.2.3 and G.2.
"""

from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from caseveil.errors import Code, Refused
from caseveil.formats.jpeg.bits import Bits
from caseveil.formats.jpeg.huffman import Huffman

Coefficients = NDArray[np.int16]
_FIFTEEN = 15


@dataclass(frozen=True, slots=True)
class Band:
    """What a scan tells of a block.

    Attributes:
        first: lowest coefficient.
        last: highest coefficient.
        before: bit below which nothing was told yet; 0 where nothing was told at all.
        step: bit below which nothing is told now.
    """

    first: int
    last: int
    before: int
    step: int


def read(plane: Coefficients, band: Band, bits: Bits, table: Huffman, interval: int) -> None:
    """Takes in a scan of further coefficients of one component.

    Args:
        plane: rows x columns of blocks x 64, changed.
        band: what the scan tells.
        bits: of the scan.
        table: its codes.
        interval: blocks between two restart markers; 0 for none.

    Raises:
        Refused: ``truncated`` or ``corrupt``.
    """
    flat = plane.reshape(-1, 64)  # a copy where the plane is a part of a larger one
    shares = bits.shares(len(flat), interval)
    told = _Told(bits, table, band, flat)
    at = block = 0
    try:
        for end, share in zip(bits.ends, shares, strict=True):
            at = told.interval(at, block, block + share)
            if at > end:
                raise Refused(Code.TRUNCATED, "scan")
            at, block = end, block + share
    except IndexError:
        raise Refused(Code.TRUNCATED, "scan") from None
    told.enter()
    plane[...] = flat.reshape(plane.shape)


@dataclass
class _Told:
    """What the codes of one scan say, collected first and entered at once.

    Attributes:
        places: block * 64 + coefficient of each new value.
        values: the new values.
        runs: known coefficients that each get a bit more: first, number, place of the first bit.
    """

    bits: Bits
    table: Huffman
    band: Band
    flat: Coefficients
    places: list[int] = field(default_factory=list)
    values: list[int] = field(default_factory=list)
    runs: list[tuple[int, int, int]] = field(default_factory=list)

    def __post_init__(self) -> None:
        lengths, symbols = self.table.windows
        self._codes: list[int] = (symbols.astype(np.int64) << 5 | lengths).tolist()
        self._words: list[int] = self.bits.words()
        within = slice(self.band.first, self.band.last + 1)
        owner, place = np.nonzero(self.flat[:, within]) if self.band.before else ((), ())
        self._owner = np.asarray(owner, np.int64)
        self._places = np.asarray(place, np.int64) + self.band.first
        # Where the known coefficients of each block begin in the list of all of them.
        self._begins = np.searchsorted(self._owner, np.arange(len(self.flat) + 1)).tolist()
        self._known = [*self._places.tolist(), 64]

    def interval(self, at: int, block: int, end: int) -> int:
        """Reads the blocks from ``block`` up to ``end``; the place behind them."""
        read = self._refined if self.band.before else self._new
        while block < end:
            at, run = read(at, block)
            run = min(run, end - block)
            if run and self.band.before:
                at = self._more(at, block, block + run)
            block += max(run, 1)
        return at

    def _look(self, at: int) -> tuple[int, int]:
        """Symbol at ``at`` and the place behind its code."""
        entry = self._codes[(self._words[at >> 5] >> (48 - (at & 31))) & 0xFFFF]
        if not entry & 31:
            raise Refused(Code.CORRUPT, "scan")
        return entry >> 5, at + (entry & 31)

    def _raw(self, at: int, count: int) -> int:
        raw: int = (self._words[at >> 5] >> (64 - count - (at & 31))) & ((1 << count) - 1)
        return raw

    def _new(self, at: int, block: int) -> tuple[int, int]:
        """One block told for the first time: the place behind, and blocks that end with it."""
        place = self.band.first
        while place <= self.band.last:
            symbol, at = self._look(at)
            run, size = symbol >> 4, symbol & 15
            if not size and run < _FIFTEEN:
                return at + run, (1 << run) + self._raw(at, run)
            place += run
            if size:
                self._require(place)
                raw = self._raw(at, size)
                at += size
                self.places.append(block << 6 | place)
                self.values.append(raw if raw >> (size - 1) else raw - (1 << size) + 1)
            place += 1
        return at, 0

    def _refined(self, at: int, block: int) -> tuple[int, int]:
        """One block told more of: zero coefficients are counted, known ones get a bit each."""
        place, number, end = self.band.first, self._begins[block], self._begins[block + 1]
        while place <= self.band.last:
            symbol, at = self._look(at)
            run, size = symbol >> 4, symbol & 15
            if not size and run < _FIFTEEN:
                ended = (1 << run) + self._raw(at, run)
                # Known ones that were passed have had their bit: the rest get it with the run.
                self._begins[block] = number
                return at + run, ended
            if size > 1:
                raise Refused(Code.CORRUPT, "scan")
            positive = self._raw(at, size)
            at += size
            passed = number
            while number < end and self._known[number] - place <= run:
                run -= self._known[number] - place
                place = self._known[number] + 1
                number += 1
            if number > passed:
                self.runs.append((passed, number - passed, at))
                at += number - passed
            place += run
            if size:
                self._require(place)
                self.places.append(block << 6 | place)
                self.values.append(1 if positive else -1)
            place += 1
        return at, 0

    def _more(self, at: int, block: int, end: int) -> int:
        """A bit more for every known coefficient that is left in blocks that end together."""
        begin: int = self._begins[block]
        count: int = self._begins[end] - begin
        if count:
            self.runs.append((begin, count, at))
        return at + count

    def _require(self, place: int) -> None:
        if place > self.band.last:
            raise Refused(Code.CORRUPT, "scan")

    def enter(self) -> None:
        """Writes everything into the coefficients."""
        step = self.band.step
        if self.runs:
            begins, counts, bits = (np.asarray(part) for part in zip(*self.runs, strict=True))
            inner = np.arange(counts.sum()) - np.repeat(np.cumsum(counts) - counts, counts)
            known = np.repeat(begins, counts) + inner
            more = self.bits.at(np.repeat(bits, counts) + inner, 1)
            block, place = self._owner[known], self._places[known]
            old = self.flat[block, place].astype(np.int64)
            self.flat[block, place] = (old + np.sign(old) * (more << step)).astype(np.int16)
        places = np.asarray(self.places, np.int64)
        self.flat[places >> 6, places & 63] = np.asarray(self.values, np.int64) << step
