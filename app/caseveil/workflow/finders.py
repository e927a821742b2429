"""What the road asks of the detectors; filled by the composition root inside each worker."""

from collections.abc import Callable, Sequence
from typing import Protocol

from caseveil.domain.case_text import CaseText
from caseveil.domain.findings import Kind, Meaning
from caseveil.verify.contract import Redetector
from caseveil.workflow.road import EngineState
from caseveil_detectors.contract import PictureDetector, TagDetector

Known = Sequence[tuple[str, str]]
"""Category and value of each thing that is known to identify a patient."""
Sort = Callable[[str | None, float], Meaning]
"""What a line tells, by its text, None where it could not be read, and the reading's sureness."""


class Finders(Protocol):
    """The detectors of the catalogue, loaded when first used and then kept."""

    def states(self) -> Sequence[EngineState]:
        """Every detector of the catalogue and whether it can run here."""

    def for_pictures(self, wanted: frozenset[Kind]) -> Sequence[tuple[str, PictureDetector]]:
        """(name, detector) for the wanted kinds.

        Raises:
            Refused: detector-missing where a wanted kind has no detector that can run.
        """

    def for_tags(self, wanted: frozenset[Kind]) -> Sequence[tuple[str, TagDetector]]:
        """(name, detector) for tags and file names.

        Raises:
            Refused: detector-missing.
        """

    def sort_texts(self, known: Known) -> Sort:
        """Tells what a line of text means for a patient of whom ``known`` is known.

        Raises:
            Refused: detector-missing where the word lists are not there.
        """

    def read_text(self, untrusted_text: str, known: Known) -> CaseText:
        """What identifies in a running text.

        Raises:
            Refused: detector-missing where the word lists are not there.
        """

    def redetector(self) -> Redetector:
        """The second look."""

    @property
    def identity_categories(self) -> frozenset[str]:
        """Categories of tag findings whose values are searched for in the output."""
