"""The pixel checks of one frame, handed to what fits its family."""

from caseveil.domain.plan import FramePlan
from caseveil.errors import Code, Refused
from caseveil.verify.gif import frames as gif_frames
from caseveil.verify.gif.frames import GifFrames
from caseveil.verify.heif.frames import StillFrames
from caseveil.verify.jpeg import cells as jpeg_cells
from caseveil.verify.pixels import colour, exact, lossy
from caseveil.verify.pixels.decoding import (
    DicomFrames,
    Frames,
    JpegFrames,
    PngFrames,
    Samples,
    placed,
)
from caseveil.verify.pixels.masks import hidden
from caseveil.verify.pixels.raster import Mask
from caseveil.verify.shown import ShownFrame
from caseveil.verify.tiff.frames import TiffFrames


def inside(source: Frames, output: Frames, frame: FramePlan) -> list[str]:
    """What is not black where the plan hides it, as content-free codes.

    Raises:
        Refused: where a frame cannot be decoded.
    """
    masks = hidden(frame)
    if isinstance(output, DicomFrames):
        return exact.dicom_inside(output, frame.index, masks.must)
    if isinstance(output, GifFrames):
        return gif_frames.inside(output, frame.index, masks.must)
    if not isinstance(output, JpegFrames):
        return exact.rgba_inside(output, frame.index, masks.must)
    if isinstance(source, ShownFrame):
        return source.inside(output, frame.placement, masks)
    if not isinstance(source, JpegFrames):
        raise Refused(Code.UNSUPPORTED_FORMAT)
    if frame.cell:
        return jpeg_cells.inside(output, masks)
    before = placed(source.luminance(frame.index), frame.placement)
    return lossy.inside(output, before, masks)


def outside(source: Frames, output: Frames, frame: FramePlan) -> list[str]:
    """What differs where the plan hides nothing, as content-free codes.

    Raises:
        Refused: where a frame cannot be decoded.
    """
    masks = hidden(frame)
    may = masks.may
    if isinstance(source, ShownFrame):
        return source.outside(output, frame.placement, may)
    if frame.cell and isinstance(source, JpegFrames) and isinstance(output, JpegFrames):
        return jpeg_cells.outside(source, output, frame, masks)
    after = output.stored(frame.index)
    if isinstance(source, JpegFrames):
        return _jpeg_outside(source, frame, after, may)
    before = placed(source.stored(frame.index), frame.placement)
    if isinstance(source, DicomFrames) and isinstance(output, DicomFrames):
        return exact.dicom_outside((source, output), before, after, may)
    return _told_apart(source, output, frame) or exact.rgba_outside(before, after, may)


def _told_apart(source: Frames, output: Frames, frame: FramePlan) -> list[str]:
    """Whether equal numbers mean something else in the output."""
    found = ["meaning"] if _meanings(source, frame) != _meanings(output, frame) else []
    return found + (["colours"] if _other_colours(source, output) else [])


def _meanings(frames: Frames, frame: FramePlan) -> tuple[bool, int | None] | None:
    """What the samples of a TIFF page stand for: inks are compared with inks only."""
    return frames.meaning(frame.index) if isinstance(frames, TiffFrames) else None


def _other_colours(source: Frames, output: Frames) -> bool:
    """Whether the profile that a PNG was given makes other colours of the source's numbers."""
    given = output.profile if isinstance(output, PngFrames) else b""
    had = source.profile if isinstance(source, PngFrames | StillFrames) else b""
    return bool(given) and not colour.same(had, given)


def _jpeg_outside(source: JpegFrames, frame: FramePlan, after: Samples, may: Mask) -> list[str]:
    """A photo with a colour profile keeps its numbers, or its colours, which are then in sRGB."""
    before = placed(source.stored(frame.index), frame.placement)
    found = lossy.outside(source, before, after, may)
    shown = source.converted(frame.index) if found else None
    if shown is None:
        return found
    return lossy.outside(source, placed(shown, frame.placement), after, may)
