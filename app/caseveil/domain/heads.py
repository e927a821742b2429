"""Whether slices of a head were shared together: from a volume a face can be rebuilt.

Faces rebuilt from head scans were matched to photographs of the same people in most cases (Schwarz
et al. 2019); a single slice shows no face, and no finder sees one in it.
"""

import re
from typing import Final

from caseveil.domain.source import Source

HEAD_SERIES: Final = "head-series"
"""Code of the warning."""

MANY: Final = 20
"""Slices or frames of one series from which on a surface can be rebuilt."""

_MODALITIES = frozenset({"CT", "MR", "PT"})
_PLACES = frozenset(
    {"BodyPartExamined", "StudyDescription", "SeriesDescription", "ProtocolName", "CodeMeaning"}
)
_HEAD = re.compile(
    r"head|brain|skull|face|facial|orbit|sinus|crani|neuro|kopf|schädel|gehirn|hirn|cerveau|"
    r"crâne|tête|cabeza|cráneo|cerebr|encéfal|testa",
    re.IGNORECASE,
)


class HeadSeries:
    """Counts the slices of head series over the files of one run."""

    def __init__(self) -> None:
        self._slices: dict[str, int] = {}

    def warnings(self, source: Source) -> tuple[str, ...]:
        """The warning from the slice on with which ``source``'s series holds ``MANY``."""
        series = head_series(source)
        if series is None:
            return ()
        self._slices[series] = self._slices.get(series, 0) + len(source.frames)
        return (HEAD_SERIES,) if self._slices[series] >= MANY else ()


def head_series(source: Source) -> str | None:
    """The UID of the series that ``source`` is of, if it is a scan of a head; else None."""
    top = {tag.name: tag.value for tag in source.tags if "/" not in tag.path}
    if top.get("Modality") not in _MODALITIES:
        return None
    if not any(tag.name in _PLACES and _HEAD.search(tag.value) for tag in source.tags):
        return None
    return top.get("SeriesInstanceUID", "")
