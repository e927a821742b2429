"""The pixel checks of one frame, handed to what fits its family."""

from caseveil.domain.plan import FramePlan
from caseveil.errors import Code, Refused
from caseveil.verify.dicom import cells as dicom_cells
from caseveil.verify.gif import frames as gif_frames
from caseveil.verify.gif.frames import GifFrames
from caseveil.verify.jpeg import cells as jpeg_cells
from caseveil.verify.pixels import colour, exact, lossy
from caseveil.verify.pixels.decoding import (
    DicomFrames,
    Frames,
    JpegFrames,
    Samples,
    colours,
    placed,
)
from caseveil.verify.pixels.masks import Hidden, hidden
from caseveil.verify.pixels.raster import Mask
from caseveil.verify.shown import ShownFrames
from caseveil.verify.tiff.frames import TiffFrames


def inside(source: Frames, output: Frames, frame: FramePlan) -> list[str]:
    """What is not black where the plan hides it, as content-free codes.

    Raises:
        Refused: where a frame cannot be decoded.
    """
    masks = hidden(frame)
    if isinstance(output, DicomFrames):
        return _dicom_inside(output, frame, masks)
    if isinstance(output, GifFrames):
        return gif_frames.inside(output, frame.index, masks.must)
    if not isinstance(output, JpegFrames):
        return exact.rgba_inside(output, frame.index, masks.must)
    if isinstance(source, ShownFrames):
        return source.inside(output, frame, masks)
    if not isinstance(source, JpegFrames):
        raise Refused(Code.UNSUPPORTED_FORMAT)
    if frame.cell:
        return jpeg_cells.inside(output, masks)
    before = placed(source.luminance(frame.index), frame.placement)
    return lossy.inside(output, before, masks)


def _dicom_inside(output: DicomFrames, frame: FramePlan, masks: Hidden) -> list[str]:
    if frame.cell:
        return dicom_cells.inside(output, frame, masks)
    return exact.dicom_inside(output, frame.index, masks.must)


def outside(source: Frames, output: Frames, frame: FramePlan) -> list[str]:
    """What differs where the plan hides nothing, as content-free codes.

    Raises:
        Refused: where a frame cannot be decoded.
    """
    masks = hidden(frame)
    may = masks.may
    if isinstance(source, ShownFrames):
        return source.outside(output, frame, may)
    if frame.cell and isinstance(source, JpegFrames) and isinstance(output, JpegFrames):
        return jpeg_cells.outside(source, output, frame, masks)
    if frame.cell and isinstance(source, DicomFrames) and isinstance(output, DicomFrames):
        return dicom_cells.outside(source, output, frame, masks)
    after = output.stored(frame.index)
    if isinstance(source, JpegFrames):
        return _jpeg_outside(source, frame, after, may)
    before = placed(source.stored(frame.index), frame.placement)
    if isinstance(source, DicomFrames) and isinstance(output, DicomFrames):
        return exact.dicom_outside((source, output), before, after, may)
    return _exact_outside((source, output), frame, before, after)


def _exact_outside(
    frames: tuple[Frames, Frames], frame: FramePlan, before: Samples, after: Samples
) -> list[str]:
    """The same numbers that mean the same, or other numbers that mean the same in sRGB."""
    source, output = frames
    may = hidden(frame).may
    if _meanings(source, frame) != _meanings(output, frame):
        return ["meaning"]
    had, given = colours(source, frame.index), colours(output, frame.index)
    if colour.same(had, given) or (not given and _is_grey(before)):
        return exact.rgba_outside(before, after, may)
    if given:
        return ["colours"]
    return exact.converted_outside(colour.in_srgb(before, had), after, may)


def _is_grey(rgba: Samples) -> bool:
    """Whether nothing has a colour that a profile could say more of."""
    return bool((rgba[..., :2] == rgba[..., 1:3]).all())


def _meanings(frames: Frames, frame: FramePlan) -> tuple[bool, int | None, bool] | None:
    """What the samples of a TIFF page stand for: inks are compared with inks only."""
    return frames.meaning(frame.index) if isinstance(frames, TiffFrames) else None


def _jpeg_outside(source: JpegFrames, frame: FramePlan, after: Samples, may: Mask) -> list[str]:
    """A photo with a colour profile keeps its numbers, or its colours, which are then in sRGB."""
    before = placed(source.stored(frame.index), frame.placement)
    found = lossy.outside(source, before, after, may)
    shown = source.converted(frame.index) if found else None
    if shown is None:
        return found
    return lossy.outside(source, placed(shown, frame.placement), after, may)
