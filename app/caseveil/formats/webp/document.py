"""WebP pictures and animations, with and without loss, always written without.

Exactness comes first: a lossy picture is written as what it decodes to, which is larger. A colour
profile of our own takes the place of one that means the same; elsewhere the colours become sRGB.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field

from caseveil.domain.geometry import Size
from caseveil.domain.plan import Plan
from caseveil.domain.profile import Profile
from caseveil.domain.source import Ability, Tag
from caseveil.errors import Code, Refused
from caseveil.formats.base import Document, Pixels, Redactor, require_frame, require_pixels
from caseveil.formats.metadata import exif, small
from caseveil.formats.metadata.small import Small
from caseveil.formats.pixels import colour, transparency
from caseveil.formats.pixels.animation import require_all_alike
from caseveil.formats.pixels.colour import Treatment
from caseveil.formats.pixels.orientation import displayed_size, upright
from caseveil.formats.webp import structure as webp_structure
from caseveil.formats.webp import tags as webp_tags
from caseveil.formats.webp import writer
from caseveil.formats.webp.canvas import Canvas
from caseveil.formats.webp.structure import Structure

MOST_SAMPLES = 1 << 30
"""Pixels of all frames together: a file of a few bytes a frame must not work for hours."""
_BLACK = (0, 0, 0, 255)
_REACH = 2  # of colour at half the size: a sample, and the pixel beside it (libwebp, upsampling.c)


@dataclass(frozen=True, slots=True)
class WebpDocument:
    """One WebP, chunks read, frames decoded on demand.

    Attributes:
        structure: all chunks.
        canvas: decodes the frames.
        orientation: EXIF orientation, 1 to 8.
        warnings: codes of things a person should know.
        colours: what is done about its colour profile.
    """

    structure: Structure
    canvas: Canvas
    orientation: int
    warnings: tuple[str, ...]
    colours: Treatment = field(default=Treatment())
    photographic: bool = True
    abilities: frozenset[Ability] = field(default=frozenset({Ability.CROP, Ability.TURN}))

    @property
    def frames(self) -> tuple[Size, ...]:
        """Every frame, as large as the canvas is displayed."""
        size = displayed_size(self.structure.canvas, self.orientation)
        return (size,) * len(self.structure.frames)

    @property
    def milliseconds(self) -> tuple[int, ...]:
        """How long each frame is shown."""
        return tuple(frame.duration for frame in self.structure.frames)

    @property
    def reach(self) -> int:
        """Pixels beside a hidden one that may tell its colour: in what is coded with loss."""
        chunks = [chunk.name for frame in self.structure.frames for chunk in frame.chunks]
        return _REACH if webp_structure.LOSSY in chunks else 0

    def tags(self, redactor: Redactor, profile: Profile) -> tuple[Tag, ...]:
        """Every metadata field; all of them are removed, whatever the profile."""
        del redactor, profile
        return webp_tags.read(self.structure)

    def further(self, side: int) -> Iterator[Small]:
        """The thumbnail of its EXIF block."""
        return small.of_jpegs(exif.thumbnails(webp_tags.exif_block(self.structure)), side)

    def picture(self, index: int) -> Pixels:
        """The frame as displayed on white, 8-bit RGB."""
        return transparency.shown(self._rgba(index), self._profile)

    def views(self, index: int) -> tuple[Pixels, ...]:
        """The colours that transparency hides and what it draws itself, where there is any."""
        return transparency.views(self._rgba(index))

    def write(self, plan: Plan, redactor: Redactor) -> bytes:
        """The clean file: the same frames and durations, every value outside the regions kept.

        Where the colours have to be converted, every value is computed anew.
        """
        require_all_alike(plan, len(self.structure.frames))
        painted = self._painted(plan, redactor)
        if self.structure.loops is None:
            return writer.still(next(painted)[0], self.colours.own)
        return writer.animation(painted, self.structure.loops, self.colours.own)

    def _painted(self, plan: Plan, redactor: Redactor) -> Iterator[tuple[Pixels, int]]:
        for stored, frame in zip(self.structure.frames, plan.frames, strict=True):
            shown = self._rgba(frame.index)
            if self.colours.convert:
                shown = colour.converted(shown, self._profile)
            yield redactor.paint(shown, frame, _BLACK), stored.duration

    @property
    def _profile(self) -> bytes:
        return self.structure.first(webp_structure.PROFILE)

    def _rgba(self, index: int) -> Pixels:
        require_frame(index, len(self.structure.frames))
        return upright(self.canvas.rgba(index), self.orientation)


@dataclass(frozen=True, slots=True)
class WebpFormat:
    """The family of WebP files."""

    name: str = "webp"
    suffix: str = ".webp"
    method: str = "decoded pixels outside the regions identical, written without loss"

    def recognises(self, untrusted: bytes) -> bool:
        """Whether it begins as a WebP."""
        return untrusted[:4] == b"RIFF" and untrusted[8:12] == b"WEBP"

    def open(self, untrusted: bytes, max_pixels: int) -> Document:
        """The document in these bytes.

        Raises:
            Refused: truncated, corrupt, too large.
        """
        structure = webp_structure.parse(untrusted)
        require_pixels(structure.canvas.pixels, max_pixels)
        if structure.canvas.pixels * len(structure.frames) > MOST_SAMPLES:
            raise Refused(Code.TOO_LARGE, f"max-samples {MOST_SAMPLES}")
        orientation = exif.orientation(webp_tags.exif_block(structure))
        colours = colour.treatment(structure.first(webp_structure.PROFILE))
        codes = ["trailing-data-dropped"] if structure.trailing.strip(b"\0") else []
        warnings = (*codes, *colours.warnings)
        return WebpDocument(structure, Canvas(structure), orientation, warnings, colours)


WEBP = WebpFormat()
