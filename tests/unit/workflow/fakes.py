"""Stand-ins for documents, detectors and steps, so that each rule of the workflow is seen alone."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np

from caseveil.domain.checks import Check, NewHit, Verdict, Verification
from caseveil.domain.findings import Kind, Meaning, TextClass
from caseveil.domain.geometry import Size
from caseveil.domain.review import Review
from caseveil.domain.source import Ability, Source
from caseveil.errors import CaseVeilError
from caseveil.workflow.errands import Written
from caseveil.workflow.jobs import Job
from caseveil_detectors.contract import Detection, DetectorError, Picture, Search, TagText

SMALL = Size(40, 30)
SQUARE = ((10.0, 10.0), (30.0, 10.0), (30.0, 20.0), (10.0, 20.0))


@dataclass
class FakeDocument:
    """Frames of one grey value each."""

    values: Sequence[int] = (0,)
    size: Size = SMALL
    photographic: bool = True
    abilities: frozenset[Ability] = frozenset()
    warnings: tuple[str, ...] = ()

    @property
    def frames(self) -> tuple[Size, ...]:
        return tuple(self.size for _ in self.values)

    def picture(self, index: int) -> np.ndarray:
        shape = (self.size.height, self.size.width, 3)
        return np.full(shape, self.values[index], np.uint8)

    def views(self, index: int) -> tuple[np.ndarray, ...]:
        return ()


@dataclass
class FakeDetector:
    """Answers always the same and remembers what it was shown."""

    detections: Sequence[Detection] = ()
    broken: bool = False
    shown: list[Picture] = field(default_factory=list)

    def detect(self, picture: Picture) -> Sequence[Detection]:
        self.shown.append(picture)
        if self.broken:
            raise DetectorError("broken")
        return self.detections


@dataclass
class FakeEarlyDetector(FakeDetector):
    """Also tells something at first sight."""

    at_first_sight: Sequence[Detection] = ()

    def search(self, picture: Picture) -> Search:
        yield self.at_first_sight
        return self.detect(picture)


@dataclass
class FakeTagDetector:
    """Calls every tag a name, and the file name too."""

    def detect(self, tags: Sequence[TagText], file_name: str) -> Sequence[Detection]:
        found = [
            Detection("tag", "person", True, 1.0, path=tag.path, text=tag.value) for tag in tags
        ]
        name = Detection("name", "file-name", True, 1.0, path="file-name", text=file_name)
        return [*found, name]


@dataclass
class FakeFinders:
    """One picture detector, one tag detector."""

    pictures: FakeDetector = field(default_factory=FakeDetector)
    identity_categories: frozenset[str] = frozenset({"person", "file-name"})
    known: list[tuple[str, str]] = field(default_factory=list)

    @staticmethod
    def tells(text: str | None, sureness: float) -> Meaning:
        """Calls a measurement that was read surely clinical, everything else unknown."""
        if text and text.endswith("cm") and sureness > 0.5:
            return Meaning(TextClass.CLINICAL, 0.95, "measurement", "explained")
        return Meaning(TextClass.UNKNOWN, 0.5)

    def for_pictures(self, wanted: frozenset[Kind]) -> list[tuple[str, FakeDetector]]:
        return [("fake", self.pictures)]

    def for_tags(self, wanted: frozenset[Kind]) -> list[tuple[str, FakeTagDetector]]:
        return [("tags", FakeTagDetector())]

    def sort_texts(self, known):
        self.known = list(known)
        return self.tells


def passed(*names: str) -> Verification:
    """All checks passed."""
    return Verification(tuple(Check(name, Verdict.PASSED) for name in names))


def second_look_hit() -> Verification:
    """Only the second look found something."""
    checks = (Check("inside", Verdict.PASSED), Check("second-look", Verdict.FAILED, "1 new"))
    return Verification(checks, (NewHit(0, Kind.TEXT, 0.9, SQUARE),))


@dataclass
class FakeSteps:
    """Writes a fixed copy and answers with the given verifications, one after the other."""

    verifications: list[Verification]
    fails: CaseVeilError | None = None
    asides: list[Path] = field(default_factory=list)

    def write(self, review: Review, plan, policy, aside: Path, job: Job) -> Written:
        if self.fails:
            aside.write_bytes(b"half")
            raise self.fails
        aside.write_bytes(b"clean copy")
        self.asides.append(aside)
        return Written("0" * 64, 0.25, ".png", "exact")

    def check(self, aside: Path, review: Review, plan, policy, job: Job) -> Verification:
        assert aside.read_bytes() == b"clean copy"
        return self.verifications.pop(0)


def source(folder: Path, frames: int = 1) -> Source:
    """A source that exists on disk."""
    path = folder / "Testmann.png"
    path.write_bytes(b"original")
    return Source(path, "1" * 64, "png", tuple(Size(40, 30) for _ in range(frames)))
