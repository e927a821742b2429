"""Presenter of opening and searching: paths to entries on the desk; late answers are dropped."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from caseveil.domain.review import Review
from caseveil.domain.source import DICOM, Source
from caseveil.errors import CaseVeilError
from caseveil.ui.state.jobs import Lane, Runner
from caseveil.ui.state.review import Desk
from caseveil.ui.words.language import say
from caseveil.workflow.intake import gather
from caseveil.workflow.jobs import Job
from caseveil.workflow.road import Road
from caseveil.workflow.sightings import Sighting

MAX_FILES = 2000  # a folder dropped by mistake must not fill the list without end


class Intake:
    """Opens files and searches them, each with its own job and generation."""

    def __init__(self, desk: Desk, road: Road, runner: Runner) -> None:
        self._desk, self._road, self._runner = desk, road, runner
        self._generation: dict[str, int] = {}
        self._jobs: dict[str, Job] = {}
        self._profile = desk.policy.profile
        desk.subscribe(lambda _may_wait: self._follow_profile())
        self.told: Callable[[str], None] = lambda _sentence: None

    def add(
        self,
        paths: Sequence[Path],
        parts: frozenset[Path] = frozenset(),
        notes: frozenset[Path] = frozenset(),
    ) -> None:
        """Lists files and the files of folders, then opens and searches each.

        Args:
            paths: files and folders.
            parts: those of which what is there is wanted, should they end early.
            notes: those of which the speaker notes are wanted.
        """
        if not paths:
            return
        self._runner.start(
            Lane.LOOK,
            lambda job: _walk(paths, job),
            lambda gathered: self._add_files(gathered, parts, notes),
            lambda _error: None,
        )

    def _add_files(
        self, gathered: tuple[list[Path], int], parts: frozenset[Path], notes: frozenset[Path]
    ) -> None:
        files, indexes = gathered
        known = {entry.path for entry in self._desk.entries.values()}
        new = [path for path in files if path not in known]
        if len(files) >= MAX_FILES:
            self.told(say("Only the first {count} files were opened.", count=MAX_FILES))
        elif not files:
            self.told(say("There is no file in that folder."))
        elif not new:
            self.told(say("Already in the list."))
        elif indexes:
            self.told(say("The index of a DICOM medium is left out; its images are opened."))
        for path in new:
            self.look(self._listed(path, part=path in parts, notes=path in notes))

    def _listed(self, path: Path, *, part: bool, notes: bool) -> str:
        key = self._desk.add(path)
        self._desk.update(key, lambda entry: replace(entry, part=part, notes=notes))
        return key

    def look(self, key: str) -> None:
        """Opens and searches one file, again if need be."""
        generation = self._next(key)
        entry = self._desk.entries[key]
        self._desk.update(key, lambda e: e.working("opening"))
        policy = replace(self._desk.policy, truncated=entry.part, notes=entry.notes)
        self._jobs[key] = self._runner.start(
            Lane.WORK,
            lambda job: self._road.open(entry.path, policy, job),
            lambda source: self._opened(key, generation, source),
            lambda error: self._failed(key, generation, error),
            progress=lambda share, _step: self._progress(key, generation, "opening", share),
        )

    def look_at_part(self, key: str) -> None:
        """Opens a file that ends early as far as it goes, on the word of a person."""
        self._desk.update(key, lambda entry: replace(entry, part=True))
        self.look(key)

    def look_at_notes(self, key: str, *, kept: bool) -> None:
        """Opens a deck again, its speaker notes kept in clean words or left out."""
        self._desk.update(key, lambda entry: replace(entry, notes=kept))
        self.look(key)

    def _opened(self, key: str, generation: int, source: Source) -> None:
        if not self._current(key, generation):
            return
        self._desk.opened(key, source)
        self._desk.update(key, lambda e: e.working("looking"))
        self._jobs[key] = self._runner.start(
            Lane.WORK,
            lambda job: self._road.scan(source, self._desk.searching, job),
            lambda review: self._looked(key, generation, review),
            lambda error: self._failed(key, generation, error),
            progress=lambda share, _step: self._progress(key, generation, "looking", share),
            found=lambda seen: self._sighted(key, generation, seen),
        )

    def _looked(self, key: str, generation: int, review: Review) -> None:
        if self._current(key, generation):
            self._jobs.pop(key, None)
            self._desk.looked(key, review)

    def _failed(self, key: str, generation: int, error: CaseVeilError) -> None:
        if self._current(key, generation):
            self._jobs.pop(key, None)
            self._desk.refused(key, error)

    def _progress(self, key: str, generation: int, busy: str, share: float) -> None:
        if self._current(key, generation) and key in self._jobs:
            self._desk.update(key, lambda e: e.working(busy, share))

    def _sighted(self, key: str, generation: int, seen: tuple[Sighting, ...]) -> None:
        if self._current(key, generation) and key in self._jobs:
            self._desk.update(key, lambda e: replace(e, sighted=seen))

    def _follow_profile(self) -> None:
        """Reads the DICOM files anew where another profile holds: it says what tags become."""
        profile = self._desk.policy.profile
        if profile != self._profile:
            self._profile = profile
            for key, entry in tuple(self._desk.entries.items()):
                if entry.source is not None and entry.source.format == DICOM:
                    self.look(key)

    def forget(self, key: str) -> None:
        """Stops what runs for a file that leaves the list; what still comes is dropped."""
        self._next(key)

    def _next(self, key: str) -> int:
        if key in self._jobs:
            self._jobs.pop(key).cancel()
        self._generation[key] = self._generation.get(key, 0) + 1
        return self._generation[key]

    def _current(self, key: str, generation: int) -> bool:
        return key in self._desk.entries and self._generation.get(key) == generation


def _walk(paths: Sequence[Path], job: Job) -> tuple[list[Path], int]:
    """The files, and how many indexes of DICOM media were left out."""
    found: list[Path] = []
    indexes: list[Path] = []
    for path in gather(paths, skipped=indexes.append):
        job.step(0.0, "gathering")
        found.append(path)
        if len(found) >= MAX_FILES:
            break
    return found, len(indexes)
