"""Inside and outside of hidden cells of a DICOM frame whose other cells keep every coefficient.

As for photos; here the stored values are the components themselves, and black need not be zero.
Sources: ITU-T T.81 (1992) A.1 and A.2, DICOM PS3.5 (2025a) 8.2.1.
"""

from dataclasses import dataclass, field, replace
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from caseveil.domain.plan import FramePlan
from caseveil.errors import Code, Refused
from caseveil.verify.dicom import codestreams
from caseveil.verify.dicom import pixels as dicom_pixels
from caseveil.verify.jpeg import cells, container, requantised, scan
from caseveil.verify.jpeg.container import Header, Segment
from caseveil.verify.jpeg.scan import Walk
from caseveil.verify.pixels import exact
from caseveil.verify.pixels.decoding import DicomFrames
from caseveil.verify.pixels.masks import Hidden, shrunk
from caseveil.verify.pixels.raster import Mask

Samples = NDArray[Any]
_WHOLE_BYTE: Final = 8  # bits; fewer are padding
_BLACK: Final = ((0, 0, 0), (0, 128, 128))
_SYNTAXES: Final = frozenset({codestreams.BASELINE, codestreams.EXTENDED})


@dataclass
class CodedFrame:
    """The codestream of one frame; what it says of its orientation means nothing here."""

    data: bytes
    orientation: int = 1
    segments: list[Segment] = field(init=False)
    header: Header = field(init=False)

    def __post_init__(self) -> None:
        self.segments = list(container.walk(self.data, strict=False))
        self.header = container.header(self.segments)

    def walk(self, mcus: int) -> Walk:
        """Its one scan, between restart markers or without any.

        Raises:
            Refused: where it is coded in another way, or has another number of MCUs.
        """
        walked = scan.walk_intervals(self.data, self.segments)
        if len(walked.flat) != mcus:
            raise Refused(Code.CORRUPT, "scan")
        spare = walked.left_over if walked.left_over >= _WHOLE_BYTE else 0
        return replace(walked, left_over=spare)

    def requantised(self, step: int) -> Samples:
        """Its components as stored, under a quantisation of the check's own.

        Raises:
            Refused: ``corrupt`` where it cannot be decoded.
        """
        return requantised.components(self.data, self.segments, step)


def inside(output: DicomFrames, frame: FramePlan, masks: Hidden) -> list[str]:
    """What is not black and flat where it must be, as content-free codes.

    Raises:
        Refused: where its scan cannot be walked.
    """
    must = masks.must
    found = cells.coded_faults(_coded(output, frame.index), must)
    stored = output.stored(frame.index)
    if stored.ndim == 2:
        return found + exact.dicom_inside(output, frame.index, must)
    black = np.array(_BLACK[output.is_ybr])
    light = int(np.count_nonzero(stored[must][:, 0] != black[0]))
    colour = int(np.count_nonzero((stored[shrunk(must, cells.RING) & must] != black).any(axis=1)))
    return found + [f"{name} {n}" for name, n in (("not-black", light), ("colour", colour)) if n]


def outside(source: DicomFrames, output: DicomFrames, frame: FramePlan, masks: Hidden) -> list[str]:
    """What differs where nothing is hidden, as content-free codes.

    Args:
        source: what it was made from.
        output: the finished file.
        frame: what was hidden.
        masks: of the output.
    """
    files = _coded(source, frame.index), _coded(output, frame.index)
    found = cells.coding_faults(*files, frame, masks)
    if _meaning(source) != _meaning(output):
        found.append("meaning")
    before, after = (one.stored(frame.index) for one in (source, output))
    if before.shape != after.shape:
        return [*found, "channels"]
    wrong = _differing(before, after, masks, cells.ringed(masks, frame))
    found += [f"changed {wrong}"] if wrong else []
    return found + cells.coefficient_faults(files, frame, masks)


def _differing(before: Samples, after: Samples, masks: Hidden, near: Mask) -> int:
    """Samples that differ: of the first component beyond hidden cells, of others beyond a ring."""
    differ = before != after
    if differ.ndim == 2:
        return int(np.count_nonzero(differ & ~masks.may))
    first = np.count_nonzero(differ[..., 0] & ~masks.may)
    return int(first + np.count_nonzero(differ[..., 1:] & ~near[..., np.newaxis]))


def _meaning(frames: DicomFrames) -> tuple[str, str, bool]:
    return frames.dataset.syntax, frames.layout.photometric, frames.is_ybr


def _coded(frames: DicomFrames, index: int) -> CodedFrame:
    if frames.dataset.syntax not in _SYNTAXES:
        raise Refused(Code.UNSUPPORTED_SYNTAX)
    return CodedFrame(dicom_pixels.codestream(frames.dataset, frames.layout, index))
