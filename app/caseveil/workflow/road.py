"""The one road that the window and the command line both walk.

open -> find -> decide -> hide -> write aside -> check with other eyes -> commit -> receipt.
Every method here blocks; the work on untrusted bytes happens in worker processes. The window
calls these methods from its own background threads, the command line directly.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from caseveil.domain.case_text import CaseText
from caseveil.domain.learning.lesson import Lesson, Level
from caseveil.domain.outcome import Outcome
from caseveil.domain.policy import Policy
from caseveil.domain.review import Review
from caseveil.domain.source import Source
from caseveil.domain.window import Window
from caseveil.workflow.jobs import Job


@dataclass(frozen=True, slots=True)
class Preview:
    """A displayed frame for the screen.

    Attributes:
        width: of ``rgb`` in pixels.
        height: of ``rgb`` in pixels.
        scale: preview pixels per source pixel, at most 1.
        rgb: height x width x 3 bytes, rows not padded.
        levels: the same at a half, a quarter, an eighth of its size, each rounded down.
    """

    width: int
    height: int
    scale: float
    rgb: bytes
    levels: tuple[bytes, ...] = ()

    def pixels(self) -> NDArray[np.uint8]:
        """The same as an array, height x width x 3, sharing the bytes."""
        return np.frombuffer(self.rgb, np.uint8).reshape(self.height, self.width, 3)


@dataclass(frozen=True, slots=True)
class EngineState:
    """One detector of the catalogue and whether it can run here."""

    name: str
    kinds: tuple[str, ...]
    engine: str
    optional: bool
    ready: bool
    problem: str = ""


class Road(Protocol):
    """What a face may ask for. Each method may raise CaseVeilError."""

    def engines(self) -> Sequence[EngineState]:
        """The catalogue, with what is missing."""

    def open(self, path: Path, policy: Policy, job: Job) -> Source:
        """Reads and identifies one file; nothing is searched yet."""

    def scan(self, source: Source, policy: Policy, job: Job) -> Review:
        """The source with everything that was found; pending, or kept by the text rule."""

    def preview(
        self,
        source: Source,
        frame: int,
        max_pixels: int,
        job: Job,
        window: Window | None = None,
    ) -> Preview:
        """One frame as displayed, scaled down to at most ``max_pixels``.

        Deep grey values are shown through ``window`` where one is given.
        """

    def glimpse(self, source: Source, frame: int, job: Job) -> Preview | None:
        """The frame much smaller, where it is large and that is much quicker, else None."""

    def further(self, source: Source, job: Job) -> Sequence[tuple[str, Preview]]:
        """Thumbnails and further pictures that the file carries and a clean copy has not.

        Returns:
            The path of the tag that names each, and the picture, small.
        """

    def export(self, review: Review, policy: Policy, folder: Path, job: Job) -> Outcome:
        """Writes aside, verifies and delivers into ``folder`` under a neutral name.

        A second look that finds something new answers needs-review with the new hits; nothing
        is delivered then.
        """

    def preview_output(self, output: Path, frame: int, max_pixels: int, job: Job) -> Preview:
        """One frame of a delivered file, for before and after."""

    def verify(self, output: Path, source: Path | None, job: Job) -> Outcome:
        """Checks a delivered file again, against its receipt and, if given, its source."""

    def practise(self, folder: Path, level: Level, seed: int, job: Job) -> Lesson:
        """Draws a practice case into ``folder``; answers with what identifies in it."""

    def read_text(
        self, untrusted_text: str, known: Sequence[tuple[str, str]], job: Job
    ) -> CaseText:
        """What identifies in a caption or a history of which ``known`` is known."""

    def close(self) -> None:
        """Ends the workers and removes what is temporary."""
