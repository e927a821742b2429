"""What a format is handed: painting and scrubbing behind one small face."""

from collections.abc import Sequence
from typing import Any

from caseveil.domain.plan import FramePlan
from caseveil.domain.profile import Profile
from caseveil.domain.source import Tag
from caseveil.redact import pixels
from caseveil.redact.dicom.profile import DicomProfile


class TableRedactor:
    """Solid fill for pixels, and a table-driven profile for DICOM attributes.

    Args:
        key: secret of one set of files; equal UIDs in the set stay equal under it.
    """

    def __init__(self, key: bytes) -> None:
        self._profile = DicomProfile(key)

    def paint(
        self, samples: pixels.Samples, frame: FramePlan, fill: Sequence[int]
    ) -> pixels.Samples:
        """``samples`` painted, cropped and turned; see ``pixels.paint``."""
        return pixels.paint(samples, frame, fill)

    def scrub(self, dataset: Any, profile: Profile) -> Any:
        """A new dataset with the profile applied to every attribute."""
        return self._profile.scrub(dataset, profile)

    def judge(self, dataset: Any, profile: Profile) -> tuple[Tag, ...]:
        """Every attribute of ``dataset`` with its fate under ``profile``."""
        return self._profile.judge(dataset, profile)
