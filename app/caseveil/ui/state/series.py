"""Which DICOM files are of one series, in which order they stand, and how a series is called."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from caseveil.domain.heads import MANY, head_series
from caseveil.domain.source import DICOM, Source
from caseveil.ui.state.files import FileEntry

_SERIES: Final = "(0020,000E)"
_STUDY: Final = "(0020,000D)"
_WHO: Final = ("(0010,0020)", "(0010,0010)")
_MODALITY: Final = "(0008,0060)"
_MODALITIES: Final = (
    " AR BDUS BI BMD CR CT DG DMS DX ECG ES GM IO IVOCT IVUS KER LS MG MR NM OAM OCT OP OPM OPT"
    " OPTBSV OPTENF OPV OT PT PX RF RG RTIMAGE SC SEG SM TG US VA XA XC "
)
"""Codes that a heading may show (PS3.3 C.7.3.1.1.1); anything else may be someone's writing."""


@dataclass(frozen=True, slots=True)
class Series:
    """The series that a file is of.

    Attributes:
        uid: of the series; empty for a file of none.
        study: UID of its study.
        patient: tells patients apart; never shown.
        modality: safe to show.
        head: UID under which slices of a head are counted, or None.
    """

    uid: str = ""
    study: str = ""
    patient: str = ""
    modality: str = ""
    head: str | None = None


class SeriesBook:
    """Remembers the series of each file by its fingerprint: tags are read once."""

    def __init__(self) -> None:
        self._read: dict[str, Series] = {}

    def of(self, source: Source | None) -> Series:
        """The series of a file; an empty one where it is of none, or not opened yet."""
        if source is None or source.format != DICOM:
            return Series()
        if source.sha256 not in self._read:
            self._read[source.sha256] = _read(source)
        return self._read[source.sha256]

    def ordered(self, entries: Mapping[str, FileEntry]) -> tuple[str, ...]:
        """Keys in the order of opening, but what is of a series, study or patient together.

        So is what was opened and is of none.
        """
        series = {key: self.of(entry.source) for key, entry in entries.items()}
        patients: dict[str, int] = {}
        studies: dict[str, int] = {}
        first: dict[str, int] = {}
        for at, one in enumerate(series.values()):
            if one.uid:
                patients.setdefault(one.patient, at)
                studies.setdefault(one.study, at)
                first.setdefault(one.uid, at)

        of_none = [e.source is not None and not series[key].uid for key, e in entries.items()]
        loose = of_none.index(True) if True in of_none else 0

        def place(at_key: tuple[int, str]) -> tuple[int, int, int, int]:
            at, one = at_key[0], series[at_key[1]]
            if not one.uid:
                return (loose, loose, loose, at) if of_none[at] else (at, at, at, at)
            return patients[one.patient], studies[one.study], first[one.uid], at

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


def _read(source: Source) -> Series:
    top = {tag.path: tag.value for tag in source.tags if "/" not in tag.path}

    study = top.get(_STUDY, "")
    modality = top.get(_MODALITY, "").strip()
    who = [top.get(path, "").strip() for path in _WHO]
    return Series(
        top.get(_SERIES, ""),
        study,
        "\0".join(who) if any(who) else study,
        modality if f" {modality} " in _MODALITIES else "",
        head_series(source),
    )
