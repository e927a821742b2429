"""Counts what was found of the sample case, and what of it is left in an exported file."""

from collections.abc import Iterable, Sequence
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from caseveil.domain.findings import Finding, Kind, Place, TagPlace
from caseveil.domain.geometry import Polygon, Rect, bounds, move
from caseveil.sample import traces
from caseveil.sample.planted import Planted, SampleFile

COVERED = 0.8  # share of a planted region that must be hidden


def found(file: SampleFile, findings: Iterable[Finding]) -> tuple[Planted, ...]:
    """Which planted identifiers of ``file`` the findings answer.

    A region is found where the findings on its frame (on every frame, where it stands on all)
    together cover at least ``COVERED`` of its area; a tag where it or its sequence is a finding; a
    file name where one of the findings is about the name.
    """
    known = tuple(findings)
    return tuple(p for p in file.planted if _is_found(p, known, len(file.frames)))


def left(file: SampleFile, exported: Path) -> tuple[Planted, ...]:
    """Which planted identifiers of ``file`` are still in the delivered file.

    A region is left unless its core is one flat colour on every frame it stood on; a frame that is
    missing or has another size counts as left. Everything else is left where its bytes are.

    Raises:
        OSError: where the file cannot be read or decoded.
    """
    content = exported.read_bytes()
    frames = traces.decode(content, file.format)
    return tuple(
        p for p in file.planted if _is_visible(p, file, frames) or traces.contains(content, p)
    )


def cover(polygon: Polygon, regions: Sequence[Polygon]) -> float:
    """Share of the area of ``polygon`` that lies under any of ``regions``, 0 to 1."""
    window = bounds(polygon)
    target = _mask(polygon, window)
    hidden = np.zeros_like(target)
    for region in regions:
        hidden |= _mask(region, window)
    return float((target & hidden).sum() / max(1, target.sum()))


def _is_found(planted: Planted, findings: Sequence[Finding], frames: int) -> bool:
    if planted.kind is Kind.NAME:
        return any(f.kind is Kind.NAME for f in findings)
    if planted.path:
        return any(_answers(f.place, planted) for f in findings)
    return all(
        cover(planted.polygon, [f.region.polygon for f in findings if f.region and f.region.on(n)])
        >= COVERED
        for n in range(frames)
        if planted.on(n)
    )


def _answers(place: Place, planted: Planted) -> bool:
    if not isinstance(place, TagPlace):
        return False
    return planted.path == place.path or planted.path.startswith(
        (f"{place.path}[", f"{place.path}/")
    )


def _is_visible(planted: Planted, file: SampleFile, frames: Sequence[NDArray[np.generic]]) -> bool:
    for number, size in enumerate(file.frames):
        if not planted.on(number):
            continue
        if number >= len(frames) or frames[number].shape[:2] != (size.height, size.width):
            return True
        if not traces.is_flat(frames[number], planted.polygon):
            return True
    return False


def _mask(polygon: Polygon, window: Rect) -> NDArray[np.bool_]:
    size = window.size
    mask = np.zeros((size.height, size.width), np.uint8)
    points = np.array(move(polygon, -window.left, -window.top), np.float32)
    cv2.fillPoly(mask, [np.rint(points).astype(np.int32)], (1,))
    return mask > 0
