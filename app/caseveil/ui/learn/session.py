"""Presenter of a practice case: what was marked, the answers, and what is remembered of it."""

import datetime
import secrets
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from caseveil.domain import plan as planning
from caseveil.domain.findings import TagPlace
from caseveil.domain.learning.lesson import CAPTION, Lesson, Level, Words
from caseveil.domain.learning.marking import Mark, Score, of_plan, score
from caseveil.domain.learning.progress import Attempt, attempt
from caseveil.errors import CaseVeilError
from caseveil.storage import progress
from caseveil.ui.state.intake import Intake
from caseveil.ui.state.jobs import Lane, Runner
from caseveil.ui.state.review import Desk
from caseveil.workflow.road import Road

_NEW_SEEDS = 100_000


class Session:
    """One practice case after the other.

    Attributes:
        lesson: the one that is practised, with its answers; None while it is drawn.
        score: how it went; None until the answers are shown.
        changed: called after every change.
        failed: called with the error where none could be drawn.
        fields: marked fields, as names of files and paths.
        words: marked places of the caption.
    """

    def __init__(self, desk: Desk, road: Road, runner: Runner, intake: Intake, home: Path) -> None:
        self._desk, self._road, self._runner, self._intake = desk, road, runner, intake
        self._home, self._number = home, 0
        self.lesson: Lesson | None = None
        self.score: Score | None = None
        self.changed: Callable[[], None] = lambda: None
        self.failed: Callable[[CaseVeilError], None] = lambda _error: None
        self.fields: set[tuple[str, str]] = set()
        self.words: tuple[Words, ...] = ()
        self.attempts: tuple[Attempt, ...] = progress.read()

    def begin(self, level: Level) -> None:
        """Draws a new case and opens it; the one before is put away."""
        for key in tuple(self._desk.listed()):
            self._intake.forget(key)
            self._desk.remove(key)
        self.lesson, self.score, self.words = None, None, ()
        self.fields.clear()
        self._number += 1
        number, folder = self._number, self._home / f"case-{self._number}"
        seed = secrets.randbelow(_NEW_SEEDS)
        self._runner.start(
            Lane.LOOK,
            lambda job: self._road.practise(folder, level, seed, job),
            lambda lesson: self._drawn(number, folder, lesson),
            self.failed,
        )
        self.changed()

    def _drawn(self, number: int, folder: Path, lesson: Lesson) -> None:
        if number == self._number:
            self.lesson = lesson
            self._intake.add([folder / picture.name for picture in lesson.pictures])
            self.changed()

    @property
    def file(self) -> str:
        """Name of the picture looked at; empty where there is none."""
        return self._desk.entry.path.name if self._desk.entry else ""

    def mark_field(self, path: str, on: bool) -> None:
        """Marks a field of the picture looked at, or takes the mark back."""
        one = (self.file, path)
        (self.fields.add if on else self.fields.discard)(one)
        self._shown_anew()

    def mark_words(self, start: int, end: int) -> None:
        """Marks a part of the caption; where all of it is marked, takes the marks in it back."""
        if any(words.start <= start and end <= words.end for words in self.words):
            kept = [w for w in self.words if w.end <= start or end <= w.start]
        else:
            kept = [*self.words, Words(start, end)]
        self.words = tuple(kept)
        self._shown_anew()

    def marks(self) -> tuple[Mark, ...]:
        """Everything that was marked so far."""
        found = [Mark(file, TagPlace(path)) for file, path in sorted(self.fields)]
        found += [Mark(CAPTION, words) for words in self.words]
        for key, review in self._desk.history.present.reviews.items():
            plain = replace(review, source=replace(review.source, grid=None))
            name = self._desk.entries[key].path.name
            found += of_plan(name, planning.of_frame(plain, 0))
        return tuple(found)

    def show(self) -> None:
        """Shows the answers; the first time for a case counts and is remembered."""
        if self.lesson is None:
            return
        first = self.score is None
        self.score = score(self.lesson, self.marks())
        if first:
            today = datetime.datetime.now().astimezone().date().isoformat()
            self._remember(attempt(self.score, today))
        self.changed()

    def follow(self) -> None:
        """Brings shown answers up to date with the regions, after an edit."""
        if self.score and self.lesson:
            self.score = score(self.lesson, self.marks())

    def _shown_anew(self) -> None:
        self.follow()
        self.changed()

    def _remember(self, one: Attempt) -> None:
        self.attempts = (*self.attempts, one)
        try:
            progress.add(one)
        except OSError:
            return  # practising goes on where the disk takes nothing


def letters_around(text: str, start: int, end: int) -> tuple[int, int]:
    """A selection widened to whole words; the word at the cursor where nothing is selected."""
    while start > 0 and not text[start - 1].isspace():
        start -= 1
    while end < len(text) and not text[end].isspace():
        end += 1
    return start, end
