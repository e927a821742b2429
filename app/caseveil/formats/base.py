"""What a format must be able to do, seen from the road: bytes to frames and tags, and back.

The pixels are hidden and the tags scrubbed by ``redact``; a format is handed a Redactor and never
imports it. How to add a format stands in ``app/README.md``.
"""

from collections.abc import Iterator, Sequence
from typing import Any, Protocol, runtime_checkable

import numpy as np
from numpy.typing import NDArray

from caseveil.domain.geometry import Size
from caseveil.domain.plan import FramePlan, Plan
from caseveil.domain.profile import Profile
from caseveil.domain.source import Ability, Tag
from caseveil.domain.window import Window
from caseveil.errors import Code, Failed, Refused

Pixels = NDArray[np.uint8]
Samples = NDArray[Any]


class Redactor(Protocol):
    """How a format has its frames painted and its DICOM attributes scrubbed."""

    def paint(self, samples: Samples, frame: FramePlan, fill: Sequence[int]) -> Samples:
        """``samples`` with the frame's regions painted, then cropped and turned.

        Args:
            samples: height x width (x channels), any integer type, displayed orientation.
            frame: what to hide, how to crop and turn.
            fill: one stored value per channel that displays black (and opaque).

        Returns:
            A new array; the argument is not changed.
        """

    def scrub(self, dataset: Any, profile: Profile) -> Any:
        """A new pydicom Dataset with the profile applied; the pixel module is untouched."""

    def judge(self, dataset: Any, profile: Profile) -> tuple[Tag, ...]:
        """Every attribute of ``dataset`` with its fate under ``profile``."""


@runtime_checkable
class Windowed(Protocol):
    """A document of deep grey values, of which a screen shows a window."""

    def through(self, index: int, window: Window) -> Pixels:
        """Frame ``index`` through another window than its own, shaped as ``picture``."""


@runtime_checkable
class Glimpsed(Protocol):
    """A document that decodes at a fraction of its size, much quicker than as a whole."""

    def glimpse(self, index: int, pixels: int) -> Pixels:
        """Frame ``index`` as ``picture`` shows it, of not much more than ``pixels`` pixels.

        Raises:
            Refused: where it cannot be decoded; that it can does not say that all of it is sound.
        """


@runtime_checkable
class Carrying(Protocol):
    """A document that may carry further pictures, which a clean copy has not."""

    def further(self, side: int) -> Iterator[tuple[str, Pixels]]:
        """Those that can be shown: the path of the tag that names each, and the picture made small.

        Args:
            side: the largest width and height in pixels.
        """


@runtime_checkable
class Noted(Protocol):
    """A document that may have speaker notes, which its clean copy has only where a person says."""

    def with_notes(self) -> "Document":
        """The same document, its notes among its passages and in its clean copy.

        Raises:
            Refused: where they cannot be read, or there are too many.
        """


class Document(Protocol):
    """An opened source: decoded lazily, one frame at a time, inside a worker."""

    @property
    def frames(self) -> tuple[Size, ...]:
        """Displayed size of every frame."""

    @property
    def abilities(self) -> frozenset[Ability]:
        """What may be done besides hiding."""

    @property
    def photographic(self) -> bool:
        """Whether the frames come from a camera rather than a scanner."""

    @property
    def reach(self) -> int:
        """Pixels beside a hidden one that may tell its colour, because its decoder spreads it."""

    @property
    def warnings(self) -> tuple[str, ...]:
        """Codes of things a person should know."""

    def tags(self, redactor: Redactor, profile: Profile) -> tuple[Tag, ...]:
        """Every metadata field with its fate."""

    def picture(self, index: int) -> Pixels:
        """Frame ``index`` as displayed: height x width x 3, 8-bit RGB.

        Raises:
            Refused: where it cannot be decoded.
        """

    def views(self, index: int) -> tuple[Pixels, ...]:
        """Further renderings of the frame for the detectors, same shape as ``picture``."""

    def write(self, plan: Plan, redactor: Redactor) -> bytes:
        """The clean file: every frame painted, nothing carried over that display does not need.

        Raises:
            Refused: where a frame cannot be decoded.
            Failed: where it cannot be encoded.
        """


class Format(Protocol):
    """A family of files."""

    @property
    def name(self) -> str:
        """Short stable name: ``jpeg``, ``png``, ``dicom``."""

    @property
    def suffix(self) -> str:
        """Suffix of its output files, with the dot."""

    @property
    def method(self) -> str:
        """How pixels outside the regions are written, in words for the receipt."""

    def recognises(self, untrusted: bytes) -> bool:
        """Whether these bytes claim to be of this family (by content, never by name)."""

    def open(self, untrusted: bytes, max_pixels: int) -> Document:
        """The document in these bytes, structure checked, nothing decoded yet.

        Raises:
            Refused: truncated, corrupt, encrypted, too large, of an unsupported variant.
        """


def require_frame(index: int, count: int) -> None:
    """Raises Failed (internal) where a document of ``count`` frames has no frame ``index``."""
    if not 0 <= index < count:
        raise Failed(Code.INTERNAL, "frame")


def require_pixels(count: int, most: int) -> None:
    """Raises Refused (too large) where a frame of ``count`` pixels is larger than is opened."""
    if count > most:
        raise Refused(Code.TOO_LARGE, f"max-pixels {most}")
