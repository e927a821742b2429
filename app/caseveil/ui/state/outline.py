"""The tree of the file list: patients, studies and series by number, never by name.

Whoever looks over a shoulder, or sees a screenshot, learns nothing from the headings.
"""

from collections import Counter
from dataclasses import dataclass

from caseveil.domain.review import State
from caseveil.ui.state.review import Desk
from caseveil.ui.words.language import say


@dataclass(frozen=True, slots=True)
class Branch:
    """A series of a file, and where it stands; numbers count from 1 in their order.

    Attributes:
        uid: of the series.
        study: UID of its study.
        above: heading of patient and study.
        title: kind, number where there are several of the kind, and images; empty where its study
            has a single file.
        files: keys of its files.
    """

    uid: str
    study: str
    above: str
    title: str
    files: tuple[str, ...]


def branches(desk: Desk) -> dict[str, Branch]:
    """The branch of each file that is of a series, by the file's key.

    There are none while no study has several files.
    """
    found_of = {key: desk.series.of(desk.entries[key].source) for key in desk.listed()}
    of = {key: series for key, series in found_of.items() if series.uid}
    members = Counter((one.patient, one.study) for one in of.values())
    if not any(number > 1 for number in members.values()):
        return {}
    found: dict[str, Branch] = {}
    patients: dict[str, dict[str, dict[str, list[str]]]] = {}
    for series in of.values():
        studies = patients.setdefault(series.patient, {})
        kinds = studies.setdefault(series.study, {})
        alike = kinds.setdefault(series.modality, [])
        if series.uid in alike:
            continue
        alike.append(series.uid)
        number = len(alike)
        above = say("Patient {patient} · Study {study}", patient=len(patients), study=len(studies))
        files = tuple(key for key, other in of.items() if other.uid == series.uid)
        several = members[series.patient, series.study] > 1
        title = f"{_kind(series.modality, number)}, {_images(desk, files)}" if several else ""
        branch = Branch(series.uid, series.study, above, title, files)
        found.update(dict.fromkeys(files, branch))
    return found


def _kind(modality: str, number: int) -> str:
    if number == 1:
        return say("{kind} series", kind=modality) if modality else say("Series")
    if modality:
        return say("{kind} series {number}", kind=modality, number=number)
    return say("Series {number}", number=number)


def _images(desk: Desk, files: tuple[str, ...]) -> str:
    sources = (desk.entries[key].source for key in files)
    return say("%n image(s)", "", sum(len(source.frames) for source in sources if source))


def waiting(desk: Desk, files: tuple[str, ...]) -> str:
    """How many of some files, by key, still need a person; empty where none does."""
    left = sum(desk.state(key) in (State.NOT_LOOKED, State.NEEDS_YOU) for key in files)
    return say("{count} to look at", count=left) if left else ""
