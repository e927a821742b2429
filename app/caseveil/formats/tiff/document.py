"""TIFF pictures: all pages, strips and tiles, exact outside what is hidden.

Written again as plain TIFF, one chain of pages, deflated strips: TIFF is what scanners,
microscopes and printers exchange, and no other family keeps pages, 16 bits and inks together.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace

import numpy as np

from caseveil.domain.geometry import Size
from caseveil.domain.plan import Plan
from caseveil.domain.profile import Profile
from caseveil.domain.source import Ability, Tag
from caseveil.errors import Code, Failed, Refused
from caseveil.formats.base import Document, Pixels, Redactor, require_frame
from caseveil.formats.metadata.small import Small
from caseveil.formats.pixels import colour
from caseveil.formats.pixels.colour import Treatment
from caseveil.formats.pixels.orientation import displayed_size, upright
from caseveil.formats.tiff import image as tiff_image
from caseveil.formats.tiff import lesser, pixels, writer
from caseveil.formats.tiff import page as tiff_page
from caseveil.formats.tiff import structure as layout
from caseveil.formats.tiff import tags as tiff_tags
from caseveil.formats.tiff.image import TiffImage
from caseveil.formats.tiff.page import Page
from caseveil.formats.tiff.structure import Directory, Structure

_CANON_RAW = b"CR"


@dataclass(frozen=True, slots=True)
class TiffDocument:
    """One TIFF, directories read, pages decoded on demand.

    Attributes:
        structure: all directories.
        pages: those that are shown.
        warnings: codes of things a person should know.
    """

    structure: Structure
    pages: tuple[Page, ...]
    warnings: tuple[str, ...]
    photographic: bool = True
    abilities: frozenset[Ability] = field(default=frozenset({Ability.CROP, Ability.TURN}))

    @property
    def frames(self) -> tuple[Size, ...]:
        """Every page, as displayed."""
        return tuple(displayed_size(page.size, page.orientation) for page in self.pages)

    @property
    def reach(self) -> int:
        """Pixels beside a hidden one that may tell its colour."""
        return max(pixels.reach(page) for page in self.pages)

    def tags(self, redactor: Redactor, profile: Profile) -> tuple[Tag, ...]:
        """Every metadata field; all of them are removed, whatever the profile."""
        del redactor, profile
        return tiff_tags.read(self.structure)

    def further(self, side: int) -> Iterator[Small]:
        """Smaller copies, masks and thumbnails, made small."""
        return lesser.further(self.structure, side)

    def picture(self, index: int) -> Pixels:
        """Page ``index`` as displayed on white, 8-bit RGB."""
        image = self._image(index)
        shown = tiff_image.shown(image)
        if image.kind != tiff_image.CMYK:
            shown = colour.shown(shown, tiff_tags.icc_profile(self.pages[index].directory))
        return np.ascontiguousarray(shown)

    def views(self, index: int) -> tuple[Pixels, ...]:
        """What transparency and black ink hide, a channel of its own, ranges of 16-bit values."""
        return tuple(np.ascontiguousarray(view) for view in tiff_image.further(self._image(index)))

    def write(self, plan: Plan, redactor: Redactor) -> bytes:
        """The clean file: every page at its depth, values outside the regions as they were.

        Where the colours of a page have to be converted, its values are computed anew.
        """
        if len(plan.frames) != len(self.pages):
            raise Failed(Code.INTERNAL, "frames")
        parts = []
        for index, frame in enumerate(plan.frames):
            image, treated = self._image(index), treatment(self.pages[index])
            if treated.convert:
                image = self._in_srgb(image, index)
            painted = redactor.paint(image.samples, frame, image.black)
            parts.append(writer.part_of(replace(image, samples=painted), treated.own))
        return writer.assemble(parts)

    def _in_srgb(self, image: TiffImage, index: int) -> TiffImage:
        profile = tiff_tags.icc_profile(self.pages[index].directory)
        return replace(image, samples=colour.converted(image.samples, profile))

    def _image(self, index: int) -> TiffImage:
        require_frame(index, len(self.pages))
        page = self.pages[index]
        image = pixels.decode(self.structure, page)
        return replace(image, samples=upright(image.samples, page.orientation))


@dataclass(frozen=True, slots=True)
class TiffFormat:
    """The family of TIFF files."""

    name: str = "tiff"
    suffix: str = ".tif"
    method: str = "displayed pixels outside the regions identical, in 1, 8 or 16 bits"

    def recognises(self, untrusted: bytes) -> bool:
        """Whether it begins as a TIFF and does not turn out to be DICOM behind its preamble."""
        return untrusted[:4] in layout.SIGNATURES and untrusted[128:132] != b"DICM"

    def open(self, untrusted: bytes, max_pixels: int) -> Document:
        """The document in these bytes.

        Raises:
            Refused: truncated, corrupt, too large, or of an unsupported variant.
        """
        if untrusted[8:10] == _CANON_RAW:
            raise Refused(Code.UNSUPPORTED_FEATURE, "camera-raw")
        structure = layout.parse(untrusted)
        pages = tiff_page.pages(structure, max_pixels)
        return TiffDocument(structure, pages, _warnings(structure, pages))


def treatment(page: Page) -> Treatment:
    """What is done about the colour profile of a page; only colours can be converted."""
    profile = tiff_tags.icc_profile(page.directory)
    coloured = not page.signed and page.photometric in (
        tiff_page.RGB,
        tiff_page.PALETTE,
        tiff_page.YCBCR,
    )
    multiplied = page.extra == tiff_page.ASSOCIATED
    found = colour.treatment(profile, grey=not coloured)
    lossy = found.convert and multiplied
    return Treatment(warnings=("colour-profile-dropped",)) if lossy else found


def _warnings(structure: Structure, pages: Iterable[Page]) -> tuple[str, ...]:
    codes = ["trailing-data-dropped"] if tiff_tags.trailing(structure).strip(b"\0") else []
    if any(tiff_tags.is_dropped_picture(directory) for directory in _all(structure.chain)):
        codes.append("second-image-dropped")
    told = [code for page in pages for code in treatment(page).warnings]
    return (*codes, *dict.fromkeys(told))


def _all(directories: Iterable[Directory]) -> Iterator[Directory]:
    for directory in directories:
        yield directory
        yield from _all(directory.below)


TIFF = TiffFormat()
