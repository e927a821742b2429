"""Picture in, detections out: what a detector is given and what it promises.

This package knows nothing of the program: it is given pixels, tags and the paths of model files.
"""

from collections.abc import Generator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol, runtime_checkable

import numpy as np
from numpy.typing import NDArray

Pixels = NDArray[np.uint8]
Polygon = tuple[tuple[float, float], ...]


class DetectorError(Exception):
    """A detector could not do its work; the file is refused, never passed on unlooked."""


class MissingPart(DetectorError):
    """A model or program that the detector needs is not there, or is not the right one."""


@dataclass(frozen=True, slots=True)
class Picture:
    """One frame as displayed.

    Attributes:
        pixels: height x width x 3, 8-bit RGB, displayed orientation, full resolution.
        views: further renderings of the same frame (other intensity windows), same shape.
        photographic: True for a camera photo, False for a rendered medical image.
    """

    pixels: Pixels
    views: tuple[Pixels, ...] = ()
    photographic: bool = True


@dataclass(frozen=True, slots=True)
class TagText:
    """One metadata field as text.

    Attributes:
        path: where it stands in the file.
        name: its name in the standard.
        value: its text, untrusted.
    """

    path: str
    name: str
    value: str


@dataclass(frozen=True, slots=True)
class Detection:
    """One thing found.

    Attributes:
        kind: one of its entry's kinds, such as ``face``, ``text``, ``tag``.
        category: finer class, for example ``printed``, ``qr-code``, ``person-name``.
        certain: False for a suggestion that a person must look at.
        score: the engine's confidence, 0 to 1.
        polygon: convex, displayed pixels, already grown to what should be hidden; empty for a tag.
        path: of the tag; empty for a region.
        text: what was read or decoded there, if anything; stays in memory.
        reason: code of the sentence that explains the finding.
        sureness: how far ``text`` can be believed, 0 to 1; what is not told is not believed.
    """

    kind: str
    category: str
    certain: bool
    score: float
    polygon: Polygon = ()
    path: str = ""
    text: str | None = None
    reason: str = ""
    sureness: float = 0.0


class PictureDetector(Protocol):
    """Finds regions on a frame. May be called many times; holds its models."""

    def detect(self, picture: Picture) -> Sequence[Detection]:
        """All detections on ``picture``.

        Raises:
            DetectorError: where the frame could not be searched.
        """


Search = Generator[Sequence[Detection], None, Sequence[Detection]]
"""A search step by step: it yields what is seen at first sight, and returns the answer."""


@runtime_checkable
class EarlyDetector(PictureDetector, Protocol):
    """Also tells at first sight what it is sure of, long before it has looked at everything."""

    def search(self, picture: Picture) -> Search:
        """Yields certain detections, each time all that are seen so far, and returns the answer.

        The answer is that of ``detect``, whatever was told before: what is seen at first sight is
        shown to a person who waits, and forgotten. Between two steps the search may be left lying,
        and be taken up by another thread.

        Raises:
            DetectorError: where the frame could not be searched.
        """


def search(detector: PictureDetector, picture: Picture) -> Search:
    """The search of any detector; one that answers once tells nothing before."""
    if isinstance(detector, EarlyDetector):
        return (yield from detector.search(picture))
    return detector.detect(picture)


def answer(steps: Search) -> Sequence[Detection]:
    """What a search returns, whatever it tells before."""
    while True:
        try:
            next(steps)
        except StopIteration as ended:
            found: Sequence[Detection] = ended.value
            return found


class TagDetector(Protocol):
    """Finds identifying metadata fields."""

    def detect(self, tags: Sequence[TagText], file_name: str) -> Sequence[Detection]:
        """All detections among ``tags`` and in ``file_name``."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the catalogue.

    Attributes:
        name: stable name, shown by ``caseveil detectors`` and in the receipt.
        kinds: what it finds.
        engine: the engine and version of the weights, for the receipt.
        models: names of the model files it needs.
        make: builds it from the paths of those files; raises MissingPart.
        optional: a supported extra, used where it can run; its absence is no refusal.
        reads_tags: whether it is a TagDetector instead of a PictureDetector.
        program: command of the program that an extra needs; empty for none.
    """

    name: str
    kinds: frozenset[str]
    engine: str
    make: "Maker"
    models: tuple[str, ...] = ()
    optional: bool = False
    reads_tags: bool = False
    program: str = ""


class Maker(Protocol):
    """Builds a detector from model paths by name."""

    def __call__(self, models: Mapping[str, Path]) -> Any:
        """A PictureDetector or a TagDetector."""
