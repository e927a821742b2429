"""BMP pictures: every depth, bit fields and run lengths, exact in displayed pixels.

Written again as BMP without compression, 24 bits a pixel, or 32 with alpha: every viewer that
showed the source shows that, and nothing in it needs a decoder to be checked.
"""

import struct
from dataclasses import dataclass, field

import numpy as np

from caseveil.domain.geometry import Size
from caseveil.domain.plan import Plan
from caseveil.domain.profile import Profile
from caseveil.domain.source import Ability, Tag
from caseveil.errors import Code, Failed
from caseveil.formats.base import Document, Pixels, Redactor, require_frame, require_pixels
from caseveil.formats.bmp import pixels as bmp_pixels
from caseveil.formats.bmp import structure as bmp_structure
from caseveil.formats.bmp import tags as bmp_tags
from caseveil.formats.bmp.structure import BITFIELDS, FILE_HEADER, INFO, PLAIN, V4, Structure
from caseveil.formats.pixels import colour
from caseveil.formats.pixels.transparency import hidden, on_white

_BLACK = (0, 0, 0, 255)
_MASKS = struct.pack("<4I4s", 0xFF0000, 0xFF00, 0xFF, 0xFF000000, b"BGRs")  # and "sRGB"
_LARGEST = (1 << 32) - 1


@dataclass(frozen=True, slots=True)
class BmpDocument:
    """One BMP, headers read, pixels decoded on demand.

    Attributes:
        structure: what the headers tell.
        warnings: codes of things a person should know.
    """

    structure: Structure
    warnings: tuple[str, ...]
    photographic: bool = True
    reach: int = 0
    abilities: frozenset[Ability] = field(default=frozenset({Ability.CROP, Ability.TURN}))

    @property
    def frames(self) -> tuple[Size, ...]:
        """The one frame."""
        return (self.structure.size,)

    def tags(self, redactor: Redactor, profile: Profile) -> tuple[Tag, ...]:
        """Every metadata field; all of them are removed, whatever the profile."""
        del redactor, profile
        return bmp_tags.read(self.structure)

    def picture(self, index: int) -> Pixels:
        """The frame as displayed on white, 8-bit RGB."""
        require_frame(index, 1)
        shown = bmp_pixels.decode(self.structure)
        plain = shown if shown.shape[2] == 3 else on_white(shown)
        profile = bmp_tags.icc_profile(self.structure)
        return np.ascontiguousarray(colour.shown(plain, profile))

    def views(self, index: int) -> tuple[Pixels, ...]:
        """The colours that transparency hides and what it draws itself, where there is any."""
        require_frame(index, 1)
        shown = bmp_pixels.decode(self.structure)
        if shown.shape[2] == 3:
            return ()
        return tuple(np.ascontiguousarray(view) for view in hidden(shown))

    def write(self, plan: Plan, redactor: Redactor) -> bytes:
        """The clean file: headers of its own, which have no room for a profile, and pixels."""
        if len(plan.frames) != 1:
            raise Failed(Code.INTERNAL, "frames")
        shown = bmp_pixels.decode(self.structure)
        profile = bmp_tags.icc_profile(self.structure)
        if profile and colour.needs_conversion(profile):
            shown = colour.converted(shown, profile)
        return encode(redactor.paint(shown, plan.frames[0], _BLACK[: shown.shape[2]]))


def encode(pixels: Pixels) -> bytes:
    """A BMP of height x width x 3 (RGB) or x 4 (RGBA) pixels, bottom row first.

    Raises:
        Failed: ``too-large`` where the file cannot tell its own size.
    """
    height, width, channels = pixels.shape
    stride = (width * channels + 3) // 4 * 4
    extra = b"" if channels == 3 else _MASKS.ljust(V4 - INFO, b"\0")
    offset = FILE_HEADER + INFO + len(extra)
    if offset + stride * height > _LARGEST:
        raise Failed(Code.TOO_LARGE, "file-size")
    head = struct.pack("<2sIII", b"BM", offset + stride * height, 0, offset)
    kind = PLAIN if channels == 3 else BITFIELDS
    sizes = struct.pack("<IiiHHI", INFO + len(extra), width, height, 1, 8 * channels, kind)
    rows = np.zeros((height, stride), np.uint8)
    order = (2, 1, 0, 3)[:channels]
    rows[:, : width * channels] = pixels[::-1, :, order].reshape(height, -1)
    return b"".join(
        [head, sizes, struct.pack("<5I", stride * height, 0, 0, 0, 0), extra, rows.tobytes()]
    )


@dataclass(frozen=True, slots=True)
class BmpFormat:
    """The family of BMP files."""

    name: str = "bmp"
    suffix: str = ".bmp"
    method: str = "displayed pixels outside the regions identical, in 24 or 32 bits"

    def recognises(self, untrusted: bytes) -> bool:
        """Whether it begins as a BMP."""
        return untrusted.startswith(b"BM")

    def open(self, untrusted: bytes, max_pixels: int) -> Document:
        """The document in these bytes.

        Raises:
            Refused: truncated, corrupt, too large, or of an unsupported variant.
        """
        structure = bmp_structure.parse(untrusted)
        require_pixels(structure.size.pixels, max_pixels)
        return BmpDocument(structure, _warnings(structure))


def _warnings(structure: Structure) -> tuple[str, ...]:
    codes = ["trailing-data-dropped"] if bmp_tags.trailing(structure).strip(b"\0") else []
    profile = bmp_tags.icc_profile(structure)
    if profile and colour.needs_conversion(profile):
        return (*codes, "colour-converted")
    return (*codes, *colour.lost([profile] if profile else []))


BMP = BmpFormat()
