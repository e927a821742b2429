"""A JPEG of which nothing is hidden, cropped or moved: the bytes of its scan as they are.

Everything around the scan is written anew. What no viewer shows could still lie in the scan: behind
its last block, and in blocks beyond the picture's sides. Both are looked for with a decoder, which
takes a tenth of the time of reading every code here; the check does read every code.
Source: ITU-T T.81 (1992), A.2 and F.1.2.
"""

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from caseveil.domain.geometry import Size
from caseveil.errors import Refused
from caseveil.formats.jpeg import headers
from caseveil.formats.jpeg.huffman import Huffman, is_usual, parse
from caseveil.formats.jpeg.layout import BLOCK, Layout, of_frame
from caseveil.formats.jpeg.structure import DHT, DRI, SOS, Segment, Structure
from caseveil.formats.jpeg.tables import component_tables
from caseveil.formats.pixels import pillow_door

Samples = NDArray[np.uint8]
_AC = 16  # class bit of a table in DHT
_ALL_COEFFICIENTS = b"\0\x3f\0"


@dataclass(frozen=True, slots=True)
class _Scan:
    """The one scan of a file: its bytes, its tables, and which of them each component uses."""

    data: bytes
    tables: tuple[tuple[int, Huffman], ...]
    used: tuple[int, ...]


def carried(structure: Structure, mode: str, profile: bytes, turn: int = 1) -> bytes | None:
    """The clean file; None where its scan has to be written anew.

    Args:
        structure: segments of the source.
        mode: colour space of its components.
        profile: colour profile of our own that says what its colours are; empty for none.
        turn: EXIF orientation in which it is to be displayed.

    Raises:
        Refused: ``corrupt`` where a table is broken.
    """
    scan, layout = _only_scan(structure), of_frame(structure.frame)
    if scan is None or any(part.across * part.down > 1 for part in layout.parts[1:]):
        return None
    quantisation = component_tables(structure)
    factors = [(part.across, part.down) for part in layout.parts]

    def file(size: Size, data: bytes) -> bytes:
        parts = headers.front(size, factors, quantisation, mode, profile, turn=turn)
        parts += [headers.huffman(number, table) for number, table in scan.tables]
        return b"".join([*parts, headers.scan_header(scan.used), data, b"\xff\xd9"])

    rows, columns = layout.mcus
    whole = Size(columns * layout.cell.width, rows * layout.cell.height)
    plain, other = file(whole, scan.data), file(whole, _with_a_last_bit_changed(scan.data))
    try:
        # Mostly the change shows at a quarter of the size, which takes a quarter of the time.
        told = any(
            not np.array_equal(_last(plain, mode, layout, by), _last(other, mode, layout, by))
            for by in (4, 1)
        )
        seen = told and all(map(_is_flat, _beyond(plain, mode, layout)))
    except Refused:
        return None
    return file(layout.size, scan.data) if seen else None


def _last(file: bytes, mode: str, layout: Layout, by: int) -> Samples:
    """The last MCU at a fraction of its size; of the picture nothing else is kept."""
    image = pillow_door.decode(file, "JPEG", mode, by)
    width, height = image.size
    cell = layout.cell
    return np.asarray(
        image.crop((width - cell.width // by, height - cell.height // by, width, height))
    )


def _beyond(file: bytes, mode: str, layout: Layout) -> list[Samples]:
    """The first component where its blocks hold no pixel of the picture."""
    part = layout.parts[0]
    if part.real == part.stored:
        return []
    image = pillow_door.decode(file, "JPEG", "RGB" if mode == "RGB" else "L")
    width, height = image.size
    rows, columns = (BLOCK * count for count in part.real)
    edges = image.crop((0, rows, width, height)), image.crop((columns, 0, width, rows))
    return [np.asarray(edge.getchannel(0)) for edge in edges]


def _only_scan(structure: Structure) -> _Scan | None:
    """The scan of a file that has no other, no restart markers, and tables like any encoder's."""
    scans = [segment for segment in structure.segments if segment.marker == SOS]
    restarts = any(s.marker == DRI and any(s.payload[:2]) for s in structure.segments)
    if structure.frame.process not in ("baseline", "extended") or len(scans) != 1 or restarts:
        return None
    (scan,) = scans
    used = _used(scan, structure)
    stuffed = scan.scan.count(b"\xff") == scan.scan.count(b"\xff\0")
    if used is None or not scan.scan or not stuffed:
        return None
    known = _known(structure.segments[: structure.segments.index(scan)])
    numbers = sorted({n >> 4 for n in used} | {_AC | n & 15 for n in used})
    if not all(number in known and is_usual(number, known[number]) for number in numbers):
        return None
    return _Scan(scan.scan, tuple((number, known[number]) for number in numbers), used)


def _used(scan: Segment, structure: Structure) -> tuple[int, ...] | None:
    """The tables of every component, where the scan tells all of each; None elsewhere."""
    components = structure.frame.components
    head = scan.payload
    pairs = head[1 : 1 + 2 * len(components)]
    sound = head[:1] == bytes([len(components)]) and head[1 + len(pairs) :] == _ALL_COEFFICIENTS
    if not sound or pairs[::2] != bytes(component.id for component in components):
        return None
    return tuple(pairs[1::2])


def _known(segments: Iterable[Segment]) -> dict[int, Huffman]:
    known: dict[int, Huffman] = {}
    for segment in segments:
        known.update(parse(segment.payload) if segment.marker == DHT else ())
    return known


def _with_a_last_bit_changed(scan: bytes) -> bytes:
    """The first bit of the last byte turned round: it tells of a block, unless it is spare."""
    body = scan[:-1] if scan.endswith(b"\xff\0") else scan
    last = body[-1] ^ 0x80
    return body[:-1] + bytes([last]) + b"\0" * (last == 0xFF)


def _is_flat(samples: Samples) -> bool:
    """Whether each block has one value; samples of whole blocks, or none."""
    height, width = samples.shape
    blocks = samples.reshape(height // BLOCK, BLOCK, width // BLOCK, BLOCK)
    return bool((blocks == blocks[:, :1, :, :1]).all())
