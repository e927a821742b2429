"""Which DICOM files are of one series, in which order they stand, and how a series is called."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from caseveil.domain.heads import MANY, head_series
from caseveil.domain.source import Source
from caseveil.ui.state.files import FileEntry
from caseveil.ui.words.untrusted import shown

_SERIES: Final = "(0020,000E)"
_STUDY: Final = "(0020,000D)"
_LONGEST = 40  # characters of one part of a title


@dataclass(frozen=True, slots=True)
class Series:
    """The series that a file is of; texts are safe to show.

    Attributes:
        uid: of the series; empty for a file of none.
        study: UID of its study.
        patient: name and day of the study, for the heading of a study.
        title: modality and description.
        head: UID under which slices of a head are counted, or None.
    """

    uid: str = ""
    study: str = ""
    patient: str = ""
    title: str = ""
    head: str | None = None


class SeriesBook:
    """Remembers the series of each file by its fingerprint: tags are read once."""

    def __init__(self) -> None:
        self._read: dict[str, Series] = {}

    def of(self, source: Source | None) -> Series:
        """The series of a file; an empty one where it is of none, or not opened yet."""
        if source is None or source.format != "dicom":
            return Series()
        if source.sha256 not in self._read:
            self._read[source.sha256] = _read(source)
        return self._read[source.sha256]

    def ordered(self, entries: Mapping[str, FileEntry]) -> tuple[str, ...]:
        """Keys in the order of opening, but files of a series, and series of a study, together."""
        series = {key: self.of(entry.source) for key, entry in entries.items()}
        studies: dict[str, int] = {}
        first: dict[str, int] = {}
        for at, one in enumerate(series.values()):
            if one.uid:
                studies.setdefault(one.study, at)
                first.setdefault(one.uid, at)

        def place(at_key: tuple[int, str]) -> tuple[int, int, int]:
            at, one = at_key[0], series[at_key[1]]
            return (studies[one.study], first[one.uid], at) if one.uid else (at, at, at)

        return tuple(key for _at, key in sorted(enumerate(entries), key=place))

    def together(self, entries: Mapping[str, FileEntry], key: str) -> tuple[str, ...]:
        """Keys of the files of the same series, the file itself among them."""
        wanted = self.of(entries[key].source).uid
        if not wanted:
            return (key,)
        return tuple(one for one, entry in entries.items() if self.of(entry.source).uid == wanted)

    def is_head(self, entries: Mapping[str, FileEntry], key: str) -> bool:
        """Whether so many slices of the file's head series are open that a face can be rebuilt."""
        mine = self.of(entries[key].source).head
        if mine is None:
            return False
        slices: Counter[str | None] = Counter()
        for entry in entries.values():
            if entry.source is not None and self.of(entry.source).head == mine:
                slices[mine] += len(entry.source.frames)
        return slices[mine] >= MANY


def _day(untrusted: str) -> str:
    """A date of DICOM (PS3.5, DA) as 2025-03-14; anything else as it is."""
    digits = untrusted.strip()
    if len(digits) == 8 and digits.isdecimal():
        return f"{digits[:4]}-{digits[4:6]}-{digits[6:]}"
    return shown(digits, _LONGEST)


def _read(source: Source) -> Series:
    top = {tag.path: tag.value for tag in source.tags if "/" not in tag.path}

    def told(*paths: str) -> str:
        parts = (shown(top.get(path, "").strip(), _LONGEST) for path in paths)
        return " · ".join(filter(None, parts))

    patient = filter(None, (told("(0010,0010)"), _day(top.get("(0008,0020)", ""))))
    return Series(
        top.get(_SERIES, ""),
        top.get(_STUDY, ""),
        " · ".join(patient),
        told("(0008,0060)", "(0008,103E)"),
        head_series(source),
    )
