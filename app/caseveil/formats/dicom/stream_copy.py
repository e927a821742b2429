"""The frames of a clean copy: carried over, or painted and encoded, in one transfer syntax."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from caseveil.domain.plan import FramePlan, Plan
from caseveil.errors import Code, Failed, Inexact, Refused
from caseveil.formats.base import Redactor
from caseveil.formats.dicom import cells
from caseveil.formats.dicom.codecs import LOSSY
from caseveil.formats.dicom.coding import carried
from caseveil.formats.dicom.display import to_rgb
from caseveil.formats.dicom.encoding import ALWAYS_ANEW, JPEG_LS, NATIVE, encode, target
from caseveil.formats.dicom.frames import Frames, Samples, Stored
from caseveil.formats.dicom.module import PixelModule
from caseveil.formats.dicom.streams import stripped
from caseveil.formats.dicom.tables import Tables

_EIGHT = 8


@dataclass(frozen=True, slots=True)
class Copy:
    """Frames ready to be written.

    Attributes:
        syntax: transfer syntax UID.
        photometric: colour model.
        native: the samples of each frame, where the syntax is uncompressed.
        encoded: the codestream of each frame, elsewhere.
    """

    syntax: str
    photometric: str
    native: Iterator[Samples] = field(default_factory=lambda: iter(()))
    encoded: tuple[bytes, ...] = ()


def copied(
    frames: Frames,
    module: PixelModule,
    plan: Plan,
    brush: "Brush",
    tables: Tables,
) -> Copy:
    """All frames of ``plan``.

    Args:
        frames: of the source.
        module: layout of the source.
        plan: what is painted.
        brush: paints.
        tables: watch every frame that is written.

    Raises:
        Refused: where a frame cannot be decoded.
        Failed: where one cannot be encoded, or the plan does not fit.
        Inexact: where the cells of the plan cannot be followed.
    """
    if len(plan.frames) != module.frames:
        raise Failed(Code.INTERNAL, "plan")
    kept = _carried_over(frames, plan, module.syntax, tables)
    if plan.frames[0].cell:
        return Copy(module.syntax, module.photometric, encoded=_by_cells(frames, plan, brush, kept))
    syntax = target(module, painted=len(kept) < module.frames)
    photometric = frames.stored(0).photometric
    convert = photometric == "YBR_FULL" and module.syntax in LOSSY and module.stored == _EIGHT
    if convert and syntax != module.syntax:
        photometric, brush = "RGB", replace(brush, converts=True)
    painted = (tables.watch(_painted(frames, frame, brush)) for frame in plan.frames)
    if syntax == NATIVE:
        return Copy(syntax, photometric, native=painted)
    if syntax != module.syntax:
        kept = {}
    told = module.photometric if kept or module.samples == 1 else _mixed(photometric, syntax)
    encoded = tuple(
        kept[frame.index]
        if frame.index in kept
        else encode(tables.watch(_painted(frames, frame, brush)), module, syntax, told)
        for frame in plan.frames
    )
    return Copy(syntax, told, encoded=encoded)


@dataclass(frozen=True, slots=True)
class Brush:
    """Paints stored values.

    Attributes:
        redactor: knows where.
        black: one stored value per channel.
        converts: whether luminance and colour differences become red, green and blue: few viewers
            expect the former outside a JPEG, and the standard's ultrasound has no room for it.
    """

    redactor: Redactor
    black: tuple[int, ...]
    converts: bool = False

    def paint(self, samples: Samples, frame: FramePlan) -> Samples:
        """``samples`` painted."""
        painted: Samples = self.redactor.paint(samples, frame, self.black)
        return to_rgb(painted) if self.converts else painted


def _carried_over(frames: Frames, plan: Plan, syntax: str, tables: Tables) -> dict[int, bytes]:
    """The codestreams of frames that nobody paints and that hold nothing but their pixels."""
    if not frames.compressed or syntax in ALWAYS_ANEW:
        return {}
    streams = {
        frame.index: _bare(frames, frame.index, tables)
        for frame in plan.frames
        if not frame.fills and not frame.keep_only
    }
    known = {n: one for n, one in streams.items() if one is not None}
    if syntax not in JPEG_LS:
        return {n: one for n, old in known.items() if (one := carried(old)) is not None}
    return known


def _by_cells(
    frames: Frames, plan: Plan, brush: "Brush", kept: dict[int, bytes]
) -> tuple[bytes, ...]:
    """Every frame with its hidden cells flat; those that can be carried over as they are."""
    sources = [cells.structure(frames.codestream(frame.index)) for frame in plan.frames]
    if len(set(map(cells.front, sources))) != 1:
        raise Inexact(Code.UNSUPPORTED_FEATURE, "frames")
    return tuple(
        kept[frame.index]
        if frame.index in kept
        else cells.edited(source, frame, brush.redactor, brush.black)
        for frame, source in zip(plan.frames, sources, strict=True)
    )


def _bare(frames: Frames, index: int, tables: Tables) -> bytes | None:
    """A codestream as it may be carried over; None where its frame must be encoded anew."""
    stored = _stored(frames, index)
    tables.watch(stored.samples)
    return stripped(frames.codestream(index)) if stored.exact else None


def _stored(frames: Frames, index: int) -> Stored:
    """One decoded frame, of the same colour model as the first."""
    stored = frames.stored(index)
    if stored.photometric != frames.photometric:
        raise Refused(Code.CORRUPT, "colour model")
    return stored


def _painted(frames: Frames, frame: FramePlan, brush: Brush) -> Samples:
    stored = _stored(frames, frame.index)
    painted = brush.paint(stored.samples, frame)
    if painted.shape != stored.samples.shape:
        raise Failed(Code.INTERNAL, "frame")
    return painted


def _mixed(photometric: str, syntax: str) -> str:
    """A wavelet without loss mixes red, green and blue in its reversible way (PS3.5 8.2.4)."""
    wavelet = syntax.startswith("1.2.840.10008.1.2.4.9")
    return "YBR_RCT" if wavelet and photometric == "RGB" else photometric
