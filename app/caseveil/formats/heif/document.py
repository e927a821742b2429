"""HEIC and AVIF photos: read, and written as PNG, exact as they decode.

Only the primary picture is delivered: thumbnails, depth, gain maps, further pictures of a burst
and videos are dropped and named. Writing HEVC or AV1 again would lose quality, and no encoder of
HEVC is free; PNG keeps every decoded value, also those of 10 and 12 bits.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace

from caseveil.domain.geometry import Size
from caseveil.domain.plan import Plan
from caseveil.domain.profile import Profile
from caseveil.domain.source import Ability, Tag
from caseveil.errors import Code, Failed, Refused
from caseveil.formats.base import Document, Pixels, Redactor, require_frame, require_pixels
from caseveil.formats.heif import alone, avif_sequence, pixels
from caseveil.formats.heif import structure as heif_structure
from caseveil.formats.heif import tags as heif_tags
from caseveil.formats.heif.avif_sequence import AvifSequence
from caseveil.formats.heif.structure import Structure
from caseveil.formats.metadata import exif, small
from caseveil.formats.metadata.small import Small
from caseveil.formats.pixels import colour
from caseveil.formats.png import image as png_image
from caseveil.formats.png import views as png_views
from caseveil.formats.png import writer as png_writer
from caseveil.formats.png.image import PngImage
from caseveil.formats.png.structure import GREY, GREY_ALPHA

_MOVING = b"avis"
_AVIF_BRANDS = frozenset({b"avif", _MOVING})
_HEIC_BRANDS = frozenset(
    {b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"mif1", b"mif2", b"msf1"}
)


@dataclass(slots=True)
class HeifDocument:
    """One file, items read, the picture decoded on demand and kept.

    Attributes:
        structure: all items.
        frames: the one picture, as displayed.
        decode: decodes it, upright.
        warnings: codes of things a person should know.
    """

    structure: Structure
    frames: tuple[Size, ...]
    decode: Callable[[], PngImage]
    warnings: tuple[str, ...]
    photographic: bool = True
    abilities: frozenset[Ability] = field(default=frozenset({Ability.CROP, Ability.TURN}))
    _kept: PngImage | None = None

    @property
    def reach(self) -> int:
        """Pixels beside a hidden one that may tell its colour."""
        return pixels.reach(self.structure)

    def tags(self, redactor: Redactor, profile: Profile) -> tuple[Tag, ...]:
        """Every metadata field; all of them are removed, whatever the profile."""
        del redactor, profile
        return heif_tags.read(self.structure)

    def further(self, side: int) -> Iterator[Small]:
        """Thumbnails, gain maps, depth and further pictures, made small."""
        yield from alone.further(self.structure, side)
        yield from small.of_jpegs(exif.thumbnails(heif_tags.exif_block(self.structure)), side)

    def picture(self, index: int) -> Pixels:
        """The picture as displayed on white, 8-bit RGB."""
        return colour.shown(png_views.shown(self._image(index)), heif_tags.colours(self.structure))

    def views(self, index: int) -> tuple[Pixels, ...]:
        """What transparency hides, and ranges of deep values, where present."""
        return tuple(png_views.further(self._image(index)))

    def write(self, plan: Plan, redactor: Redactor) -> bytes:
        """The clean PNG file: every value outside the regions as it decodes.

        Where the colours have to be converted, every value is computed anew.
        """
        if len(plan.frames) != 1:
            raise Failed(Code.INTERNAL, "frames")
        profile = heif_tags.colours(self.structure)
        image = self._image(0)
        treated = colour.treatment(profile, grey=image.colour in (GREY, GREY_ALPHA))
        if treated.convert:
            image = png_image.in_srgb(image, profile)
        image, black = png_image.with_black(image)
        painted = redactor.paint(image.samples, plan.frames[0], black)
        return png_writer.encode(replace(image, samples=painted), treated.own)

    def _image(self, index: int) -> PngImage:
        require_frame(index, 1)
        if self._kept is None:
            image = self.decode()
            if image.samples.shape[:2] != (self.frames[0].height, self.frames[0].width):
                raise Refused(Code.CORRUPT, "decoder")
            self._kept = image
        return self._kept


@dataclass(frozen=True, slots=True)
class HeifFormat:
    """The family of HEIF files whose pictures are coded in HEVC."""

    name: str = "heic"
    suffix: str = ".png"
    method: str = "written as PNG: decoded pixels outside the regions identical"

    def recognises(self, untrusted: bytes) -> bool:
        """Whether its brands say that it is of this family."""
        told = heif_structure.brands(untrusted)
        return bool(told & _HEIC_BRANDS) and not told & _AVIF_BRANDS

    def open(self, untrusted: bytes, max_pixels: int) -> Document:
        """The document in these bytes.

        Raises:
            Refused: truncated, corrupt, too large, or of an unsupported variant.
        """
        structure = _bounded(untrusted, max_pixels)
        size = pixels.size(untrusted)
        require_pixels(size.pixels, max_pixels)

        def decode() -> PngImage:
            return pixels.by_libheif(untrusted)

        return HeifDocument(structure, (size,), decode, heif_tags.warnings(structure))


@dataclass(frozen=True, slots=True)
class AvifFormat:
    """The family of HEIF files whose pictures are coded in AV1."""

    name: str = "avif"
    suffix: str = ".png"
    method: str = "written as PNG: decoded pixels outside the regions identical"

    def recognises(self, untrusted: bytes) -> bool:
        """Whether its brands say that it is of this family."""
        return bool(heif_structure.brands(untrusted) & _AVIF_BRANDS)

    def open(self, untrusted: bytes, max_pixels: int) -> Document:
        """The document in these bytes.

        Raises:
            Refused: truncated, corrupt, too large, or of an unsupported variant.
        """
        structure = _bounded(untrusted, max_pixels)
        if structure.primary.attribute(b"clap") is not None:
            raise Refused(Code.UNSUPPORTED_FEATURE, "clean-aperture")
        size = pixels.turned_size(structure)
        if _MOVING in heif_structure.brands(untrusted):
            delays = avif_sequence.delays(structure)
            warnings = heif_tags.warnings(structure, moving=True)
            return AvifSequence(structure, size, delays, warnings)

        def decode() -> PngImage:
            return pixels.by_libavif(structure)

        return HeifDocument(structure, (size,), decode, heif_tags.warnings(structure))


def _bounded(untrusted: bytes, max_pixels: int) -> Structure:
    """The structure of a file none of whose parts claims too many pixels."""
    structure = heif_structure.parse(untrusted)
    sizes = [structure.items[number].size for number in structure.parts()]
    if not structure.primary.size or not structure.primary.size.pixels:
        raise Refused(Code.CORRUPT, "size")
    for size in filter(None, sizes):
        require_pixels(size.pixels, max_pixels)
    return structure


HEIC = HeifFormat()
AVIF = AvifFormat()
