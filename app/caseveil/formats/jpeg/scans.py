"""Reads all scans of a JPEG into quantised coefficients: nothing is rounded, nothing is lost.

Source: ITU-T T.81 (1992), A.2, B.2.3 and G.1.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from caseveil.errors import Code, Refused
from caseveil.formats.jpeg import bands, progressive, sequential
from caseveil.formats.jpeg import bits as jpeg_bits
from caseveil.formats.jpeg.huffman import Huffman, parse
from caseveil.formats.jpeg.layout import Layout, Part, of_frame
from caseveil.formats.jpeg.structure import DHT, DRI, SOS, Segment, Structure

Coefficients = NDArray[np.int16]
_AC = 16  # class bit of a table in DHT
_LARGEST = 2_047
_WHOLE_BYTE = 8  # bits; fewer are padding
_ALL = 0, 63


@dataclass(frozen=True, slots=True)
class Chosen:
    """One component of a scan: its place in the frame, and the numbers of its tables."""

    component: int
    first: int
    others: int


@dataclass(frozen=True, slots=True)
class Header:
    """A scan header.

    Attributes:
        chosen: components, in order.
        band: first and last coefficient.
        steps: bit below which nothing is told, before this scan (0 for none) and with it.
    """

    chosen: tuple[Chosen, ...]
    band: tuple[int, int]
    steps: tuple[int, int]


@dataclass
class _Reading:
    structure: Structure
    layout: Layout
    planes: tuple[Coefficients, ...]
    tables: dict[int, Huffman] = field(default_factory=dict)
    interval: int = 0
    seen: set[int] = field(default_factory=set)

    def take(self, segment: Segment) -> None:
        """Tables and intervals for what follows, or a scan."""
        if segment.marker == DHT:
            self.tables.update(parse(segment.payload))
        elif segment.marker == DRI:
            self.interval = int.from_bytes(segment.payload[:2], "big")
        elif segment.marker == SOS:
            header = _header(segment.payload, self.structure)
            if self.structure.frame.process == "progressive":
                self._progressive(header, segment.scan)
            else:
                self._sequential(header, segment.scan)

    def table(self, number: int) -> Huffman:
        """The table of this class and number.

        Raises:
            Refused: ``corrupt`` where none was defined.
        """
        if number not in self.tables:
            raise Refused(Code.CORRUPT, "huffman-table")
        return self.tables[number]

    def _sequential(self, header: Header, scan: bytes) -> None:
        numbers = {one.component for one in header.chosen}
        if numbers & self.seen:
            raise Refused(Code.CORRUPT, "scan")
        self.seen |= numbers
        shapes = self._shapes(header)
        pattern, mcus = self._pattern(header, shapes)
        bits = jpeg_bits.unstuffed(scan)
        blocks = list(sequential.read(bits, pattern, mcus, self.interval))
        for one, (rows, columns, down, across) in zip(header.chosen, shapes, strict=True):
            mine = np.stack(blocks[: down * across], axis=1)
            del blocks[: down * across]
            mine[:, :, 0] = jpeg_bits.summed(mine[:, :, 0], self.interval)
            laid = mine.reshape(rows, columns, down, across, 64).swapaxes(1, 2)
            plane = self.planes[one.component]
            plane[: rows * down, : columns * across] = laid.reshape(rows * down, -1, 64)

    def _pattern(
        self, header: Header, shapes: list[tuple[int, int, int, int]]
    ) -> tuple[list[sequential.Coder], int]:
        """Tables of each block of an MCU, and how many MCUs there are."""
        coders = [
            sequential.Coder(self.table(one.first), self.table(_AC | one.others))
            for one in header.chosen
        ]
        pattern = [
            c for c, (_r, _c, d, a) in zip(coders, shapes, strict=True) for _ in range(d * a)
        ]
        return pattern, shapes[0][0] * shapes[0][1]

    def padding(self, segment: Segment) -> str | None:
        """Of a sequential scan of every component; None where it codes what no viewer shows."""
        header = _header(segment.payload, self.structure)
        if len(header.chosen) != len(self.layout.parts) or header.band != _ALL or any(header.steps):
            raise Refused(Code.UNSUPPORTED_FEATURE, "scans")
        shapes = self._shapes(header)
        pattern, mcus = self._pattern(header, shapes)
        bits = jpeg_bits.unstuffed(segment.scan)
        starts, behind = sequential.starts(bits, pattern, mcus, self.interval)
        spare = [(end >> 3, end - at) for end, at in zip(bits.ends, behind, strict=True)]
        if any(count >= _WHOLE_BYTE for _, count in spare):
            return None
        beyond = [_beyond(p, s) for p, s in zip(self.layout.parts, shapes, strict=True)]
        unseen = np.concatenate(beyond, axis=1)
        told = (
            sequential.blocks(bits, starts[unseen[:, n], n], coder).any()
            for n, coder in enumerate(pattern)
        )
        if any(told):
            return None
        filled = ((f"{bits.data[end - 1]:08b}", count) for end, count in spare if count)
        return "".join(last[-count:] for last, count in filled)

    def _shapes(self, header: Header) -> list[tuple[int, int, int, int]]:
        """Rows and columns of MCUs, and of blocks in each, for every component of the scan."""
        parts = [self.layout.parts[one.component] for one in header.chosen]
        if len(parts) == 1:
            return [(*parts[0].real, 1, 1)]
        return [(*self.layout.mcus, part.down, part.across) for part in parts]

    def _progressive(self, header: Header, scan: bytes) -> None:
        bits = jpeg_bits.unstuffed(scan)
        shapes = self._shapes(header)
        planes = [self.planes[one.component] for one in header.chosen]
        if header.band[0]:
            if len(planes) != 1:
                raise Refused(Code.CORRUPT, "scan-header")
            rows, columns = shapes[0][:2]
            table = self.table(_AC | header.chosen[0].others)
            band = bands.Band(*header.band, *header.steps)
            bands.read(planes[0][:rows, :columns], band, bits, table, self.interval)
            return
        self.seen |= {one.component for one in header.chosen}
        refined = header.steps[0] > 0
        tables = [None if refined else self.table(one.first) for one in header.chosen]
        progressive.read(
            planes,
            shapes,
            step=header.steps[1],
            bits=bits,
            tables=tables,
            interval=self.interval,
        )


def read(structure: Structure) -> tuple[tuple[Coefficients, ...], Layout]:
    """Every coefficient of the picture, and how the blocks lie.

    Returns:
        For each component stored rows x stored columns of blocks x 64, in zigzag order, quantised.

    Raises:
        Refused: ``corrupt`` or ``truncated``.
    """
    layout = of_frame(structure.frame)
    planes = tuple(np.zeros((*part.stored, 64), np.int16) for part in layout.parts)
    reading = _Reading(structure, layout, planes)
    for segment in structure.segments:
        reading.take(segment)
    if len(reading.seen) != len(planes):
        raise Refused(Code.CORRUPT, "scans")
    if any(max(int(plane.max()), -int(plane.min())) > _LARGEST for plane in planes):
        raise Refused(Code.CORRUPT, "coefficient")
    return planes, layout


def padding(structure: Structure) -> str | None:
    """The bits that fill intervals up; None where something is coded that no viewer shows.

    Behind its last block, and in blocks beyond its sides, there may be rows below a height that
    somebody lowered: what is told there must be nothing, as from common encoders.

    Args:
        structure: of a sequential picture of one scan.

    Raises:
        Refused: ``corrupt`` or ``truncated``; ``unsupported-feature`` for any other picture.
    """
    scans = [segment for segment in structure.segments if segment.marker == SOS]
    if structure.frame.process not in ("baseline", "extended") or len(scans) != 1:
        raise Refused(Code.UNSUPPORTED_FEATURE, "scans")
    reading = _Reading(structure, of_frame(structure.frame), ())
    for segment in structure.segments[: structure.segments.index(scans[0])]:
        reading.take(segment)
    return reading.padding(scans[0])


def _beyond(part: Part, shape: tuple[int, int, int, int]) -> NDArray[np.bool_]:
    """Which blocks of a component hold no pixel of the picture: MCUs x blocks of one."""
    rows, columns, down, across = shape
    grid = np.zeros((rows * down, columns * across), np.bool_)
    grid[part.real[0] :] = True
    grid[:, part.real[1] :] = True
    laid = grid.reshape(rows, down, columns, across).swapaxes(1, 2)
    return laid.reshape(rows * columns, down * across)


def _header(payload: bytes, structure: Structure) -> Header:
    if not payload or len(payload) != 4 + 2 * payload[0] or not payload[0]:
        raise Refused(Code.CORRUPT, "scan-header")
    ids = [component.id for component in structure.frame.components]
    pairs = [payload[1 + 2 * n : 3 + 2 * n] for n in range(payload[0])]
    if len(set(ids)) != len(ids) or not {p[0] for p in pairs} <= set(ids):
        raise Refused(Code.CORRUPT, "scan-header")
    chosen = tuple(Chosen(ids.index(p[0]), p[1] >> 4, p[1] & 15) for p in pairs)
    first, last, steps = payload[-3:]
    _require_bands(structure, chosen, (first, last))
    return Header(chosen, (first, last), (steps >> 4, steps & 15))


def _require_bands(structure: Structure, chosen: Sequence[Chosen], band: tuple[int, int]) -> None:
    """Rising components, and a band of coefficients that the process knows (G.1.1.1.1)."""
    rising = [one.component for one in chosen]
    sound = all(a < b for a, b in pairwise(rising))
    if structure.frame.process == "progressive":
        sound &= band == (0, 0) or 1 <= band[0] <= band[1] <= 63
    if not sound:
        raise Refused(Code.CORRUPT, "scan-header")
