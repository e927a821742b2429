"""The pictures of a deck: what is shown of each is one frame, written anew in a family of its own.

A JPEG stays a JPEG and a PNG a PNG; anything else becomes a PNG of what is displayed. How a camera
was held is not applied to a JPEG: programs for slides show the stored pixels and turn the shape.
"""

from dataclasses import dataclass, replace
from typing import Final

from caseveil.domain import plan as planning
from caseveil.domain.geometry import Placement, Polygon, Rect, Size, move
from caseveil.domain.plan import FramePlan, Plan
from caseveil.domain.policy import PictureFormat
from caseveil.domain.profile import Profile
from caseveil.errors import Code, Failed, Refused
from caseveil.formats import pictures
from caseveil.formats.base import Document, Format, Pixels, Redactor
from caseveil.formats.bmp.document import BMP
from caseveil.formats.gif.document import GIF
from caseveil.formats.jpeg import by_cells
from caseveil.formats.jpeg.document import JPEG, JpegDocument
from caseveil.formats.png.document import PNG, PngDocument
from caseveil.formats.pptx.model import Crop
from caseveil.formats.tiff.document import TIFF
from caseveil.formats.webp.document import WEBP

_FAMILIES: Final[tuple[Format, ...]] = (JPEG, PNG, GIF, BMP, TIFF, WEBP)
_WHOLE: Final = 100_000


@dataclass(frozen=True, slots=True)
class Shown:
    """A picture and what is shown of it.

    Attributes:
        document: the picture.
        crop: the part of it that is shown, in its displayed pixels.
    """

    document: Document
    crop: Rect

    def picture(self) -> Pixels:
        """What is shown, height x width x 3, 8-bit RGB."""
        return self.document.picture(0)[self.crop.slices]

    def views(self) -> tuple[Pixels, ...]:
        """Further renderings of it."""
        return tuple(view[self.crop.slices] for view in self.document.views(0))

    def write(self, frame: FramePlan, profile: Profile, redactor: Redactor) -> tuple[str, bytes]:
        """Suffix and bytes of the clean picture.

        Raises:
            Failed: ``internal-error`` where the plan was made for another size.
        """
        if frame.placement.source != self.crop.size:
            raise Failed(Code.INTERNAL, "plan and frame differ")
        own = self._moved(frame)
        if isinstance(self.document, JpegDocument):
            grid = self.document.grid
            whole = own.placement.crop == Rect(0, 0, *_sides(own.placement.source))
            own = planning.by_cells(own, grid) if grid and whole else own
            data, _ = by_cells.write(self.document, Plan((own,), profile), redactor)
            return "jpg", data
        if isinstance(self.document, PngDocument):
            return "png", self.document.write(Plan((own,), profile), redactor)
        return "png", pictures.still(self.document, own, redactor, PictureFormat.PNG).data

    def _moved(self, frame: FramePlan) -> FramePlan:
        """The plan of a frame in the coordinates of the whole picture, cut to what is shown."""
        left, top = self.crop.left, self.crop.top
        shown = frame.placement.crop
        crop = Rect(shown.left + left, shown.top + top, shown.right + left, shown.bottom + top)

        def moved(polygons: tuple[Polygon, ...]) -> tuple[Polygon, ...]:
            return tuple(move(polygon, left, top) for polygon in polygons)

        return FramePlan(
            0,
            Placement(self.document.frames[0], crop, frame.placement.quarter_turns),
            moved(frame.fills),
            moved(frame.keep_only),
            moved(frame.spared),
        )


def is_picture(untrusted: bytes) -> bool:
    """Whether these bytes claim to be a picture that is read."""
    return any(family.recognises(untrusted) for family in _FAMILIES)


def opened(untrusted: bytes, crop: Crop, max_pixels: int) -> Shown:
    """The picture in these bytes, cropped.

    Raises:
        Refused: truncated, corrupt, too large, or of an unsupported variant.
    """
    family = next((one for one in _FAMILIES if one.recognises(untrusted)), None)
    if family is None:
        raise Refused(Code.CORRUPT, "picture")
    document = family.open(untrusted, max_pixels)
    if isinstance(document, JpegDocument):
        document = replace(document, orientation=1)
    return Shown(document, _shown(document.frames[0], crop))


def _shown(size: Size, crop: Crop) -> Rect:
    """What is left of a picture, rounded inward; the whole of it where nothing would be."""
    left, right = (-(-size.width * cut // _WHOLE) for cut in (crop.left, crop.right))
    top, bottom = (-(-size.height * cut // _WHOLE) for cut in (crop.top, crop.bottom))
    rest = Rect(left, top, size.width - right, size.height - bottom)
    return rest if rest.size.pixels else Rect(0, 0, size.width, size.height)


def _sides(size: Size) -> tuple[int, int]:
    return size.width, size.height
