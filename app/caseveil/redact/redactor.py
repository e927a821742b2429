"""What a format is handed: painting and scrubbing behind one small face."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from caseveil.domain.plan import FramePlan
from caseveil.domain.source import Tag
from caseveil.redact import pixels


@dataclass(frozen=True, slots=True)
class SolidRedactor:
    """Solid fill for pixels, and a table-driven profile for DICOM attributes.

    Attributes:
        scrub_dataset: (dataset, profile) to a new scrubbed dataset.
        judge_dataset: (dataset, profile) to every attribute with its fate.
    """

    scrub_dataset: Callable[[Any, str], Any]
    judge_dataset: Callable[[Any, str], tuple[Tag, ...]]

    def paint(
        self, samples: pixels.Samples, frame: FramePlan, fill: Sequence[int]
    ) -> pixels.Samples:
        """``samples`` painted, cropped and turned; see ``pixels.paint``."""
        return pixels.paint(samples, frame, fill)

    def scrub(self, dataset: Any, profile: str) -> Any:
        """A new dataset with the profile applied to every attribute."""
        return self.scrub_dataset(dataset, profile)

    def judge(self, dataset: Any, profile: str) -> tuple[Tag, ...]:
        """Every attribute of ``dataset`` with its fate under ``profile``."""
        return self.judge_dataset(dataset, profile)
