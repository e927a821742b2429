"""JPEG photos: baseline, progressive and arithmetic, grey, colour and inks; one upright frame.

12-bit, lossless and hierarchical files are refused. Of files that hold several pictures only the
main one is taken. A colour profile is never passed on: one of our own takes its place where it
means the same colours; elsewhere, and for inks, the colours become sRGB.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace

import numpy as np

from caseveil.domain import reach
from caseveil.domain.cells import Grid
from caseveil.domain.geometry import Placement, Rect, Size
from caseveil.domain.plan import FramePlan, Plan
from caseveil.domain.profile import Profile
from caseveil.domain.source import PART_MISSING, Ability, Fate, Tag
from caseveil.errors import Code, Failed, Refused
from caseveil.formats.base import Document, Pixels, Redactor, require_frame, require_pixels
from caseveil.formats.jpeg import blanking, blocks, recipes
from caseveil.formats.jpeg import samples as jpeg_samples
from caseveil.formats.jpeg import structure as jpeg_structure
from caseveil.formats.jpeg import tables as jpeg_tables
from caseveil.formats.jpeg import tags as jpeg_tags
from caseveil.formats.jpeg.structure import Structure
from caseveil.formats.metadata import exif, icc
from caseveil.formats.metadata.small import Small
from caseveil.formats.pixels import colour
from caseveil.formats.pixels.orientation import displayed_size, upright

_INKS = "CMYK"
_ORIENTATION = "EXIF/IFD0/Orientation"


@dataclass(frozen=True, slots=True)
class JpegDocument:
    """One JPEG, structure read, pixels decoded on demand.

    Attributes:
        structure: segments of the main image.
        mode: colour space its components are stored in.
        orientation: EXIF orientation, 1 to 8.
        convert: whether its colours are shown through its profile.
        warnings: codes of things a person should know.
        profile: the profile of our own that means the same colours and takes its place; empty
            where there is none, and the clean file is then in sRGB.
        part: whether its scans end early, and what is there of them is wanted.
    """

    structure: Structure
    mode: str
    orientation: int
    convert: bool
    warnings: tuple[str, ...]
    profile: bytes = b""
    part: bool = False
    photographic: bool = True
    abilities: frozenset[Ability] = field(default=frozenset({Ability.CROP, Ability.TURN}))

    @property
    def frames(self) -> tuple[Size, ...]:
        """The one frame, as displayed."""
        return (displayed_size(self.structure.frame.size, self.orientation),)

    @property
    def grid(self) -> Grid | None:
        """Its MCUs as displayed; None where it has to be encoded anew."""
        return None if self._lossy or self.part else blocks.grid(self.structure, self.orientation)

    @property
    def reach(self) -> int:
        """Pixels beside a hidden one that may tell its colour."""
        parts = self.structure.frame.components
        return reach.of_factors((c.horizontal, c.vertical) for c in parts)

    def tells_turn(self, frame: FramePlan) -> bool:
        """Whether the clean file says how it is to be turned, because a cell of it is cut."""
        return blocks.told_turn(self._source, frame) != 1

    @property
    def _lossy(self) -> bool:
        """Whether the clean file's colours are computed anew."""
        return self.convert and not self.profile

    @property
    def _source(self) -> blocks.Source:
        return blocks.Source(self.structure, self.mode, self.orientation, self.profile)

    def tags(self, redactor: Redactor, profile: Profile) -> tuple[Tag, ...]:
        """Every metadata field; all are removed, but for an orientation that has to be told."""
        del redactor, profile
        found = jpeg_tags.read(self.structure)
        size = self.frames[0]
        whole = FramePlan(0, Placement(size, Rect(0, 0, size.width, size.height)))
        if self.grid is None or not self.tells_turn(whole):
            return found
        return tuple(
            replace(tag, fate=Fate.KEPT, after=tag.value) if tag.path == _ORIENTATION else tag
            for tag in found
        )

    def further(self, side: int) -> Iterator[Small]:
        """Thumbnails and second images, made small."""
        return jpeg_tags.further(self.structure, side)

    def picture(self, index: int) -> Pixels:
        """The frame as displayed, 8-bit RGB."""
        require_frame(index, 1)
        return self._displayed(self._converted() if self.convert else self._stored("RGB"))

    def blanked(self, frame: FramePlan, redactor: Redactor) -> Pixels:
        """The frame as displayed; colour of whole hidden cells is not spread over others."""
        clean = blanking.without_hidden(self._source, frame, redactor) if self.grid else None
        if clean is None:
            return self.picture(frame.index)
        samples = jpeg_samples.decode(clean, "RGB")
        return self._displayed(self._as_srgb(samples) if self.convert else samples)

    def glimpse(self, index: int, pixels: int) -> Pixels:
        """The frame at a half, a quarter or an eighth of its size, still of ``pixels`` at least."""
        require_frame(index, 1)
        wanted = "L" if self.mode == "L" else _INKS if self.mode == _INKS else "RGB"
        small = jpeg_samples.decode_small(self.structure, wanted, pixels)
        return self._displayed(self._as_srgb(small) if self.convert else small)

    def _displayed(self, samples: Pixels) -> Pixels:
        if samples.ndim == 2:
            samples = np.repeat(samples[..., np.newaxis], 3, axis=2)
        return np.ascontiguousarray(upright(samples, self.orientation))

    def views(self, index: int) -> tuple[Pixels, ...]:
        """None: a photo has one rendering."""
        require_frame(index, 1)
        return ()

    def write(self, plan: Plan, redactor: Redactor) -> bytes:
        """The clean file: by cells where the plan says so.

        Elsewhere encoded again, with the source's own tables and process where its blocks fit.
        """
        if len(plan.frames) != 1:
            raise Failed(Code.INTERNAL, "frames")
        if plan.frames[0].cell:
            return blocks.write(self._source, plan.frames[0], redactor)
        recipe = recipes.of(self._source, plan.frames[0].placement)
        mode = "RGB" if self._lossy else self.mode
        painted = self._painted(plan.frames[0], redactor, mode, recipe.ratio)
        return jpeg_samples.encode(painted, mode, recipe)

    def _painted(
        self, frame: FramePlan, redactor: Redactor, mode: str, ratio: tuple[int, int]
    ) -> Pixels:
        """Samples in ``mode`` as displayed, painted; the unpainted ones are let go of."""
        samples = self._converted() if self._lossy else self._stored(mode)
        if mode == "YCbCr" and ratio != (1, 1):
            samples = jpeg_samples.unsmooth(samples, jpeg_tables.sampling(self.structure))
        return redactor.paint(upright(samples, self.orientation), frame, jpeg_samples.BLACK[mode])

    def _stored(self, mode: str) -> Pixels:
        wanted = "L" if self.mode == "L" else mode
        return jpeg_samples.decode(self.structure, wanted, part=self.part)

    def _converted(self) -> Pixels:
        return self._as_srgb(self._stored(_INKS if self.mode == _INKS else "RGB"))

    def _as_srgb(self, samples: Pixels) -> Pixels:
        profile = jpeg_tags.icc_profile(self.structure)
        to_srgb = colour.inks_to_srgb if self.mode == _INKS else colour.to_srgb
        return to_srgb(samples, profile)


@dataclass(frozen=True, slots=True)
class JpegFormat:
    """The family of JPEG files."""

    name: str = "jpeg"
    suffix: str = ".jpg"
    method: str = "re-encoded with the source's quantisation tables; finer where its grid was left"

    def recognises(self, untrusted: bytes) -> bool:
        """Whether it begins as a JPEG."""
        return untrusted[:3] == b"\xff\xd8\xff"

    def open(self, untrusted: bytes, max_pixels: int) -> Document:
        """The document in these bytes.

        Raises:
            Refused: truncated, corrupt, too large, or of an unsupported variant.
        """
        return _document(jpeg_structure.parse(untrusted), max_pixels)

    def open_part(self, untrusted: bytes, max_pixels: int) -> Document:
        """What is there of the picture, and grey in place of the rest.

        Raises:
            Refused: as ``open``; ``truncated`` where no scan has begun, and for arithmetic coding,
                of which decoders make up what is missing.
        """
        structure = jpeg_structure.parse(untrusted, part=True)
        begun = any(segment.scan for segment in structure.segments)
        if not begun or structure.frame.process == jpeg_structure.ARITHMETIC:
            raise Refused(Code.TRUNCATED)
        document = _document(structure, max_pixels)
        return replace(document, part=True, warnings=(PART_MISSING, *document.warnings))


def _document(structure: Structure, max_pixels: int) -> JpegDocument:
    require_pixels(structure.frame.size.pixels, max_pixels)
    jpeg_tables.component_tables(structure)
    mode = jpeg_tables.colour_mode(structure)
    convert, profile, warnings = _colour(structure, mode)
    return JpegDocument(
        structure,
        mode,
        exif.orientation(jpeg_tags.exif_block(structure)),
        convert,
        (*jpeg_tags.warnings(structure), *warnings),
        profile,
    )


def _colour(structure: Structure, mode: str) -> tuple[bool, bytes, tuple[str, ...]]:
    """Whether colours are shown through the profile, what takes its place, and warnings."""
    profile = jpeg_tags.icc_profile(structure)
    if mode == _INKS:
        return True, b"", ("colour-converted",)
    if not profile:
        wider = mode != "L" and exif.is_adobe_rgb(jpeg_tags.exif_block(structure))
        return False, b"", ("colour-profile-dropped",) if wider else ()
    wanted = colour.needs_conversion(profile) if mode != "L" else None
    if wanted is None:
        return False, b"", ("colour-profile-dropped",)
    name = colour.equivalent(profile)
    return (wanted, icc.profile(name), ()) if name else (wanted, b"", ("colour-converted",))


JPEG = JpegFormat()
