"""What a finished TIFF file may hold: plain pages, and every byte in exactly one part of it.

Source: TIFF 6.0 (1992) sections 2, 7 and 8.
"""

import zlib
from itertools import pairwise
from typing import Final

from caseveil.verify.pixels import own_profiles
from caseveil.verify.tiff.container import (
    BITS,
    COMPRESSION,
    EXTRA,
    FORMAT,
    HEIGHT,
    LENGTHS,
    MEANING,
    NEEDED,
    OFFSETS,
    PLANAR,
    PREDICTOR,
    PROFILE,
    ROWS,
    SAMPLES,
    WIDTH,
    Directory,
    Layout,
    walk,
)

_OPTIONAL: Final = frozenset({PREDICTOR, EXTRA, FORMAT, PROFILE})
_SIGNED: Final = 2
_DEFLATE: Final = 8
_COLOURS: Final = {1: 1, 2: 3, 5: 4}
_STEP: Final = 1 << 20


def faults(untrusted: bytes) -> list[str]:
    """What a finished TIFF file holds that it must not, as content-free codes.

    Raises:
        Refused: where the file cannot be walked at all.
    """
    layout = walk(untrusted)
    if layout.big or not layout.little:
        return ["byte-order"]
    found = [fault for directory in layout.chain for fault in _field_faults(directory)]
    if found:
        return found
    found = [f for directory in layout.chain for f in _strip_faults(untrusted, directory)]
    return found + _cover_faults(layout, len(untrusted))


def _field_faults(directory: Directory) -> list[str]:
    tags = [field.tag for field in directory.fields]
    found = [f"tag-{tag}" for tag in tags if tag not in NEEDED]
    found += ["order"] if any(a >= b for a, b in pairwise(tags)) else []
    missing = sorted(set(NEEDED) - _OPTIONAL - set(tags))
    found += [f"missing-{tag}" for tag in missing]
    for field in directory.fields:
        if field.kind != NEEDED.get(field.tag, field.kind) or not field.values:
            found.append(f"type-{field.tag}")
        if any(field.slack):
            found.append(f"slack-{field.tag}")
    return found or _value_faults(directory)


def _value_faults(directory: Directory) -> list[str]:
    """Whether the values are those of a plain page and tell nothing else."""
    bits, meaning = directory.value(BITS, 0), directory.value(MEANING, 0)
    samples, rows = directory.value(SAMPLES, 0), directory.value(ROWS, 0)
    extra = directory.values(EXTRA)
    height = directory.value(HEIGHT, 0)
    if not directory.value(WIDTH, 0) or not 0 < rows <= height:
        return ["size"]
    strips = -(-height // rows)
    wanted = {
        BITS: (bits,) * samples,
        COMPRESSION: (_DEFLATE,),
        PLANAR: (1,),
        PREDICTOR: (2,) if bits >= 8 else (),
        EXTRA: extra if extra in ((0,), (1,), (2,)) else (),
        FORMAT: (_SIGNED,) * samples if directory.values(FORMAT) and bits >= 8 else (),
    }
    found = [f"value-{tag}" for tag, values in wanted.items() if directory.values(tag) != values]
    profile = directory.values(PROFILE)
    if profile and not own_profiles.is_own(bytes(profile)):
        found.append("profile")
    single = (WIDTH, HEIGHT, MEANING, SAMPLES, ROWS)
    found += [f"count-{tag}" for tag in single if len(directory.values(tag)) != 1]
    lengths = (len(directory.values(tag)) for tag in (OFFSETS, LENGTHS))
    found += ["strips"] if any(length != strips for length in lengths) else []
    known = bits in (8, 16) or (bits == 1 and samples == 1)
    if not known or samples != _COLOURS.get(meaning, 0) + len(extra):
        found.append("samples")
    return found


def _strip_faults(untrusted: bytes, directory: Directory) -> list[str]:
    """Each strip must inflate to exactly its rows, filled up with zeros, and end with its data."""
    bits = directory.value(BITS, 0) * directory.value(SAMPLES, 0) * directory.value(WIDTH, 0)
    row, left = -(-bits // 8), directory.value(HEIGHT, 0)
    found: list[str] = []
    pairs = zip(directory.values(OFFSETS), directory.values(LENGTHS), strict=True)
    for at, size in pairs:
        rows = min(left, directory.value(ROWS, 0))
        left -= rows
        if at + size > len(untrusted):
            return ["strip-outside"]
        found += _inflation_faults(untrusted[at : at + size], row, rows, (1 << -bits % 8) - 1)
    return found


def _inflation_faults(data: bytes, row: int, rows: int, unused: int) -> list[str]:
    """``unused`` are those bits of a row's last byte that belong to no pixel."""
    inflater, size, padding = zlib.decompressobj(), 0, 0
    try:
        while data and size <= row * rows and not inflater.eof:
            plain = inflater.decompress(data, _STEP)
            if unused:
                padding |= max(plain[(row - 1 - size) % row :: row], key=unused.__and__, default=0)
            size += len(plain)
            data = inflater.unconsumed_tail
    except zlib.error:
        return ["strip"]
    if not inflater.eof or size != row * rows or inflater.unused_data or data:
        return ["strip"]
    return ["padding"] if padding & unused else []


def _cover_faults(layout: Layout, length: int) -> list[str]:
    """No byte may belong to two parts or to none."""
    spans = [(0, 8)]
    for directory in layout.chain:
        spans.append(directory.span)
        spans += [field.span for field in directory.fields if field.outside]
        pairs = zip(directory.values(OFFSETS), directory.values(LENGTHS), strict=True)
        spans += [(at, at + size) for at, size in pairs]
    spans.sort()
    gaps = sum(max(0, b[0] - a[1]) for a, b in pairwise(spans))
    shared = sum(max(0, a[1] - b[0]) for a, b in pairwise(spans))
    found = [f"gap {gaps}"] if gaps else []
    found += [f"overlap {shared}"] if shared else []
    behind = length - max(end for _, end in spans)
    return found + ([f"after-end {behind}"] if behind else [])
