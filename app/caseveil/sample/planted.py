"""What was hidden on purpose in the sample case, so that finding it can be counted."""

from dataclasses import dataclass
from pathlib import Path

from caseveil.domain.findings import Kind
from caseveil.domain.geometry import Polygon, Size


@dataclass(frozen=True, slots=True)
class Planted:
    """One invented identifier in one file.

    Attributes:
        file: name of the file, without a folder.
        kind: text, code, tag or name.
        what: finer class, for example ``patient-name``.
        text: the identifier as written or encoded; empty where it is no text.
        frame: index of the frame it stands on.
        polygon: tight outline in displayed pixels of that frame; empty for a tag or file name.
        every_frame: whether it stands at the same place on all frames.
        path: of the tag (``EXIF/IFD0/Artist``, ``(0010,0010)``); empty for a region.
        raw: bytes that stand for it in the file where it is no text.
    """

    file: str
    kind: Kind
    what: str
    text: str
    frame: int = 0
    polygon: Polygon = ()
    every_frame: bool = False
    path: str = ""
    raw: bytes = b""

    def on(self, frame: int) -> bool:
        """Whether it stands on ``frame``."""
        return bool(self.polygon) and (self.every_frame or self.frame == frame)


@dataclass(frozen=True, slots=True)
class SampleFile:
    """One written file of the case.

    Attributes:
        path: where it was written.
        format: name of its format family.
        frames: displayed size of every frame.
        planted: the identifiers in it.
    """

    path: Path
    format: str
    frames: tuple[Size, ...]
    planted: tuple[Planted, ...]


@dataclass(frozen=True, slots=True)
class SampleCase:
    """The files of the sample case, in the order in which a person meets them."""

    files: tuple[SampleFile, ...]

    @property
    def planted(self) -> tuple[Planted, ...]:
        """All planted identifiers of all files."""
        return tuple(p for file in self.files for p in file.planted)

    @property
    def paths(self) -> tuple[Path, ...]:
        """Where the files were written."""
        return tuple(file.path for file in self.files)
