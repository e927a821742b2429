"""One drawn picture of a practice case: its bytes, what identifies in it and what must stay."""

import io
from collections.abc import Iterable
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from caseveil.domain.findings import PixelPlace, TagPlace
from caseveil.domain.geometry import Polygon, Size
from caseveil.domain.learning.lesson import NAME, Clue, Harmless, Need, Target
from caseveil.sample.prints import Spot

CLUES = {
    "patient-name": Clue.NAME,
    "patient-number": Clue.NUMBER,
    "birth-date": Clue.BIRTH,
    "visit-date": Clue.DATE,
    "date-stamp": Clue.DATE,
    "exposure-date": Clue.DATE,
    "exam-date": Clue.DATE,
    "hospital": Clue.PLACE,
    "ward": Clue.PLACE,
    "operator": Clue.STAFF,
    "code-128": Clue.CODE,
    "qr-code": Clue.CODE,
    "reflection": Clue.REFLECTION,
}
"""Why what stands on a print or in a margin identifies."""
NEEDS = {"scale": Need.SCALE}
"""What a thing that must stay is needed for."""
_QUALITY = 91


@dataclass(slots=True)
class Drawn:
    """A picture in the making.

    Attributes:
        name: of its file.
        pixels: as displayed, height x width x 3 RGB.
        targets: what identifies; harmless: what must stay.
        exif: of a JPEG.
        file: the whole file, where it holds more than the picture.
    """

    name: str
    pixels: NDArray[np.uint8]
    targets: list[Target] = field(default_factory=list)
    harmless: list[Harmless] = field(default_factory=list)
    exif: bytes = b""
    file: bytes = b""

    @property
    def size(self) -> Size:
        """Displayed size."""
        return Size(self.pixels.shape[1], self.pixels.shape[0])

    def plant(self, clue: Clue, polygon: Polygon) -> None:
        """Tells of something that identifies."""
        self.targets.append(Target(self.name, clue, PixelPlace(0, _rounded(polygon))))

    def plant_spots(self, spots: Iterable[Spot]) -> None:
        """Tells of what stands on prints and in margins."""
        for spot in spots:
            if spot.what in NEEDS:
                self.keep(NEEDS[spot.what], spot.polygon)
            else:
                self.plant(CLUES[spot.what], spot.polygon)

    def plant_tag(self, clue: Clue, path: str) -> None:
        """Tells of a metadata field."""
        self.targets.append(Target(self.name, clue, TagPlace(path)))

    def plant_name(self, clue: Clue) -> None:
        """Tells that the name of the file identifies."""
        self.targets.append(Target(self.name, clue, NAME))

    def keep(self, need: Need, polygon: Polygon) -> None:
        """Tells of something that must stay."""
        self.harmless.append(Harmless(self.name, need, PixelPlace(0, _rounded(polygon))))

    def keep_tag(self, path: str) -> None:
        """Tells of a metadata field about the exposure."""
        self.harmless.append(Harmless(self.name, Need.EXPOSURE, TagPlace(path)))

    def encoded(self) -> bytes:
        """The file: JPEG or PNG, as its name says, or what holds the picture."""
        if self.file:
            return self.file
        buffer, image = io.BytesIO(), Image.fromarray(self.pixels)
        if self.name.endswith(".png"):
            image.save(buffer, "PNG")
        elif self.exif:
            image.save(buffer, "JPEG", quality=_QUALITY, subsampling="4:2:0", exif=self.exif)
        else:
            image.save(buffer, "JPEG", quality=_QUALITY, subsampling="4:2:0")
        return buffer.getvalue()


def _rounded(polygon: Polygon) -> Polygon:
    return tuple((round(x, 1), round(y, 1)) for x, y in polygon)
