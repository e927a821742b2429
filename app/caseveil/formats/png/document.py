"""PNG pictures: every depth, colour type and interlacing, exact outside what is hidden.

A profile of our own takes the place of a colour profile where it means the same colours, and no
value changes. Elsewhere no profile can be kept: the colours become sRGB, with a warning.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace

import numpy as np

from caseveil.domain.geometry import Size
from caseveil.domain.plan import Plan
from caseveil.domain.profile import Profile
from caseveil.domain.source import PART_MISSING, Ability, Tag
from caseveil.errors import Code, Failed, Refused
from caseveil.formats.base import Document, Pixels, Redactor, require_frame, require_pixels
from caseveil.formats.metadata import exif, small
from caseveil.formats.metadata.small import Small
from caseveil.formats.pixels import colour
from caseveil.formats.pixels.colour import Treatment
from caseveil.formats.pixels.orientation import displayed_size, upright
from caseveil.formats.png import apng, part, writer
from caseveil.formats.png import image as png_image
from caseveil.formats.png import structure as png_structure
from caseveil.formats.png import tags as png_tags
from caseveil.formats.png import views as png_views
from caseveil.formats.png.apng_document import ApngDocument
from caseveil.formats.png.structure import Structure

MOST_SAMPLES = 1 << 30
"""Pixels of all frames together: a file of a few bytes a frame must not work for hours."""
_WIDE = 16
_SRGB_POINTS = b"\x01\x0d\0\x01"  # primaries, curve, matrix and range (ITU-T H.273)
_SRGB_GAMMA = 45_455  # 1/2.2 in the unit of a gAMA chunk
_GAMMA_TOLERANCE = 1_000


@dataclass(frozen=True, slots=True)
class PngDocument:
    """One PNG, chunks read, pixels decoded on demand.

    Attributes:
        structure: all chunks.
        orientation: EXIF orientation, 1 to 8.
        warnings: codes of things a person should know.
        colours: what is done about its colour profile.
    """

    structure: Structure
    orientation: int
    warnings: tuple[str, ...]
    colours: Treatment = field(default=Treatment())
    photographic: bool = True
    reach: int = 0
    abilities: frozenset[Ability] = field(default=frozenset({Ability.CROP, Ability.TURN}))

    @property
    def frames(self) -> tuple[Size, ...]:
        """The one frame, as displayed."""
        return (displayed_size(self.structure.header.size, self.orientation),)

    def tags(self, redactor: Redactor, profile: Profile) -> tuple[Tag, ...]:
        """Every metadata field; all of them are removed, whatever the profile."""
        del redactor, profile
        return png_tags.read(self.structure)

    def further(self, side: int) -> Iterator[Small]:
        """The thumbnail of its EXIF block."""
        return small.of_jpegs(exif.thumbnails(png_tags.exif_block(self.structure)), side)

    def picture(self, index: int) -> Pixels:
        """The frame as displayed on white, 8-bit RGB."""
        require_frame(index, 1)
        shown = colour.shown(self._shown(), png_tags.icc_profile(self.structure))
        return np.ascontiguousarray(upright(shown, self.orientation))

    def views(self, index: int) -> tuple[Pixels, ...]:
        """What transparency hides, and ranges of 16-bit values, where present."""
        require_frame(index, 1)
        if self._is_plain():
            return ()
        found = png_views.further(png_image.decode(self.structure))
        return tuple(np.ascontiguousarray(upright(view, self.orientation)) for view in found)

    def write(self, plan: Plan, redactor: Redactor) -> bytes:
        """The clean file: same depth, every value outside the regions as it was.

        Where the colours have to be converted, every value is computed anew.
        """
        if len(plan.frames) != 1:
            raise Failed(Code.INTERNAL, "frames")
        image = png_image.decode(self.structure)
        if self.colours.convert:
            image = png_image.in_srgb(image, png_tags.icc_profile(self.structure))
        image, black = png_image.with_black(image)
        shown = upright(image.samples, self.orientation)
        painted = redactor.paint(shown, plan.frames[0], black)
        return writer.encode(replace(image, samples=painted), self.colours.own)

    def _is_plain(self) -> bool:
        """Whether there is neither transparency nor more depth than a screen shows."""
        header = self.structure.header
        solid = header.colour in (png_structure.GREY, png_structure.RGB, png_structure.PALETTE)
        return solid and header.depth <= 8 and self.structure.first(b"tRNS") is None

    def _shown(self) -> Pixels:
        return png_views.shown(png_image.decode(self.structure))


@dataclass(frozen=True, slots=True)
class PngFormat:
    """The family of PNG files."""

    name: str = "png"
    suffix: str = ".png"
    method: str = "pixels outside the regions identical"

    def recognises(self, untrusted: bytes) -> bool:
        """Whether it begins as a PNG."""
        return untrusted.startswith(png_structure.SIGNATURE)

    def open(self, untrusted: bytes, max_pixels: int) -> Document:
        """The document in these bytes.

        Raises:
            Refused: truncated, corrupt, too large, or of an unsupported variant.
        """
        return self._opened(untrusted, max_pixels)

    def open_part(self, untrusted: bytes, max_pixels: int) -> Document:
        """Every row that is there; the others show nothing: black, or clear where they can be.

        Raises:
            Refused: as ``open``; ``truncated`` where no row is there, for an animation, and for
                an interlaced picture.
        """
        return self._opened(part.completed(untrusted, max_pixels), max_pixels, PART_MISSING)

    def _opened(self, untrusted: bytes, max_pixels: int, *codes: str) -> Document:
        structure = png_structure.parse(untrusted)
        require_pixels(structure.header.size.pixels, max_pixels)
        orientation = exif.orientation(png_tags.exif_block(structure))
        moving = apng.animation(structure)
        colours = _colours(structure)
        if moving is None:
            warnings = _warnings(structure, colours, _has_frames(structure))
            return PngDocument(structure, orientation, (*codes, *warnings), colours)
        if structure.header.depth == _WIDE:
            raise Refused(Code.UNSUPPORTED_FEATURE, "animation-depth")
        if structure.header.size.pixels * len(moving.frames) > MOST_SAMPLES:
            raise Refused(Code.TOO_LARGE, f"max-samples {MOST_SAMPLES}")
        canvas = apng.Canvas(structure, moving)
        warnings = _warnings(structure, colours, apng.has_still_of_its_own(structure))
        return ApngDocument(structure, moving, canvas, orientation, warnings, colours)


def _has_frames(structure: Structure) -> bool:
    """Whether there are frames of an animation that is none."""
    return structure.first(apng.DATA) is not None


def _warnings(structure: Structure, colours: Treatment, more: bool) -> tuple[str, ...]:
    """What a person should know; ``more`` says that further pictures are dropped."""
    codes = ["second-image-dropped"] if more else []
    if structure.trailing.strip(b"\0"):
        codes.append("trailing-data-dropped")
    told = structure.first(b"iCCP") is not None
    if not told and _shows_other_colours(structure):
        codes.append("colour-profile-dropped")
    return (*codes, *colours.warnings)


def _colours(structure: Structure) -> Treatment:
    """What is done about the colour profile; one that cannot even be inflated is dropped."""
    grey = structure.header.colour in (png_structure.GREY, png_structure.GREY_ALPHA)
    profile = png_tags.icc_profile(structure)
    if not profile and structure.first(b"iCCP") is not None:
        return Treatment(warnings=("colour-profile-dropped",))
    return colour.treatment(profile, grey=grey)


def _shows_other_colours(structure: Structure) -> bool:
    """Whether a viewer shows a picture without a profile differently from the clean copy."""
    points = structure.first(b"cICP")
    if points is not None and points != _SRGB_POINTS:
        return True
    gamma = structure.first(b"gAMA")
    if gamma is None or structure.first(b"sRGB") is not None:
        return False
    return abs(int.from_bytes(gamma[:4], "big") - _SRGB_GAMMA) > _GAMMA_TOLERANCE


PNG = PngFormat()
