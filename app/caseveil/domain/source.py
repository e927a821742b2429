"""One file under review, as facts that can cross a process border."""

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Final

from caseveil.domain.cells import Grid
from caseveil.domain.geometry import Size

DICOM: Final = "dicom"
"""The family of scanners' files: their samples are no picture until a window shows them as one."""

WRITTEN_AS = {"heic": "png", "avif": "png"}
"""Families that are read only, and those in which their clean copies are written."""

PART_MISSING = "part-missing"
"""Warning of a source that ends early and was opened all the same, as far as it goes."""

NOTES_KEPT = "notes-kept"
"""Warning of a deck whose clean copy has its speaker notes, in words that were looked through."""

PART_READABLE = "part-readable"
"""Detail of a refusal: the file ends early, and a part of its picture can be opened."""

GLIMPSED = frozenset({"jpeg"})
"""Families of which a small picture is there long before the whole one."""

PAGED = frozenset({"pdf", "pptx"})
"""Families whose frames show something else each: what stands on one stands on no other."""


CARRIED = (
    "Carried/",
    "Image/",
    "Movie",
    *(f"{p}/Thumbnail" for p in ("JFIF", "8BIM")),
    *(f"EXIF/IFD{n}{below}/Thumbnail" for n in range(10) for below in ("", "/SubIFD")),
)
"""How the paths of tags begin that stand for further pictures, videos and thumbnails."""


class Fate(StrEnum):
    """What the export does to a tag."""

    REMOVED = "removed"
    REPLACED = "replaced"
    KEPT = "kept"


class TagGroup(StrEnum):
    """How tags are grouped for a person."""

    WHO = "who"
    WHERE = "where"
    WHEN = "when"
    DEVICE = "device"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Tag:
    """One metadata field of a source.

    Attributes:
        path: unique within the file: ``EXIF/GPSLatitude``, ``(0010,0010)``,
            ``(0008,1115)[0]/(0008,1199)``.
        name: the standard's name for it.
        value: its text, shortened; untrusted, never logged.
        group: who, where, when, device or other.
        fate: what the chosen profile does to it.
        after: its value afterwards, where replaced or kept.
    """

    path: str
    name: str
    value: str
    group: TagGroup = TagGroup.OTHER
    fate: Fate = Fate.REMOVED
    after: str = ""


class Ability(StrEnum):
    """What a format lets a person do besides hiding regions."""

    CROP = "crop"
    TURN = "turn"
    NOTES = "notes"


@dataclass(frozen=True, slots=True)
class Source:
    """One file: fingerprint, format, frames, tags.

    Attributes:
        path: where the original lies; opened read-only, never a target.
        sha256: hash of its bytes when it was read, hexadecimal.
        format: name of the format family, for example ``jpeg``.
        frames: displayed size of every frame.
        tags: every metadata field found.
        abilities: what may be done besides hiding.
        warnings: codes of things a person should know.
        grid: of cells that can be hidden only as wholes, so that all the rest keeps every stored
            value; None where pixels are painted one by one.
        reach: pixels beside a hidden one that may tell its colour, because a decoder spreads it.
        device: a hash that stands for the kind of scanner and the size of its frames; empty where
            none is told.
        millimetres: in the patient that each pixel stands for; 0 where that is not told.
    """

    path: Path
    sha256: str
    format: str
    frames: tuple[Size, ...]
    tags: tuple[Tag, ...] = ()
    abilities: frozenset[Ability] = frozenset()
    warnings: tuple[str, ...] = ()
    grid: Grid | None = None
    reach: int = 0
    device: str = ""
    millimetres: float = 0.0

    @property
    def part(self) -> bool:
        """Whether it ends early, and a person wanted what is there of it."""
        return PART_MISSING in self.warnings

    @property
    def notes(self) -> bool:
        """Whether it has speaker notes, and a person wants them in the clean copy."""
        return NOTES_KEPT in self.warnings

    @property
    def paged(self) -> bool:
        """Whether each frame shows something else, as the pages of a document do."""
        return self.format in PAGED

    @property
    def stands_still(self) -> bool:
        """Whether text burned into one frame is burned into all."""
        return len(self.frames) > 1 and not self.paged

    @property
    def written_as(self) -> str:
        """Family of its clean copies."""
        return WRITTEN_AS.get(self.format, self.format)
