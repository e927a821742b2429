"""Presenter of the case text: what was typed, what is changed in it, and how it goes out.

Everything here lives in memory only: no file, no recovery, no log knows a word of it until the
clean text is delivered.
"""

from collections.abc import Callable
from pathlib import Path

from caseveil.domain.case_text import CaseText
from caseveil.domain.findings import (
    Action,
    Finding,
    Kind,
    TagPlace,
    TextClass,
    Tier,
    WordPlace,
)
from caseveil.domain.review import Review
from caseveil.errors import CaseVeilError, Code, Refused
from caseveil.ui.state.jobs import Lane, Runner
from caseveil.ui.state.review import Desk
from caseveil.ui.words.language import say
from caseveil.workflow import case_text
from caseveil.workflow.case_text import Cleaned
from caseveil.workflow.finders import Known
from caseveil.workflow.jobs import Job
from caseveil.workflow.papers import write_new
from caseveil.workflow.road import Road

NAME = "case-text"
"""Of the delivered file; it tells nothing of the case."""
_TRIES = 100
_SEEDS = {"name": "person-name", "record": "identifier"}
"""Categories of running text that tell of the patient wherever they stand, as tags are named."""


class CaseWords:
    """One text of the case.

    Attributes:
        text: as typed or pasted.
        words: what the person typed that identifies the patient, one each.
        kept: what the person takes to be harmless, as it stands in the text.
        asked: of these what may identify, after the person was asked about it.
        cleaned: what was found in the text as it is, or None.
        problem: why it could not be cleaned.
        busy: whether it is being read.
        approved: whether the clean text goes out with the pictures.
        changed: called when any of these changed.
        told: called with a sentence for the person.
    """

    def __init__(self, desk: Desk, road: Road, runner: Runner) -> None:
        self._desk, self._road, self._runner = desk, road, runner
        self.text = ""
        self.words: tuple[str, ...] = ()
        self.kept: tuple[str, ...] = ()
        self.asked: frozenset[str] = frozenset()
        self.cleaned: Cleaned | None = None
        self.problem: Code | None = None
        self.busy = False
        self.approved = False
        self.changed: Callable[[], None] = lambda: None
        self.told: Callable[[str], None] = lambda _sentence: None
        self._reading = 0
        self._delivered: set[tuple[Path, str]] = set()

    @property
    def review(self) -> CaseText | None:
        """The text with its changes, the taken back ones among them."""
        return self.cleaned.review if self.cleaned else None

    def set_text(self, untrusted_text: str) -> None:
        """Another text; what was kept in the one before counts no more where it is gone."""
        if untrusted_text != self.text:
            self.text = untrusted_text
            self.kept = tuple(word for word in self.kept if word in untrusted_text)
            self.look()

    def set_words(self, words: tuple[str, ...]) -> None:
        """Other words that identify the patient."""
        if words != self.words:
            self.words = words
            self.look()

    def keep(self, number: int, keeping: bool) -> None:
        """Keeps what a change replaces, wherever it stands in the text, or hides it again."""
        review = self.review
        if review is None or not 0 <= number < len(review.changes):
            return
        part = review.part(review.changes[number])
        others = tuple(word for word in self.kept if word.casefold() != part.casefold())
        self.kept = (*others, part) if keeping else others
        self.asked &= frozenset(others)
        self.look()

    def ask(self) -> tuple[str, ...]:
        """Kept words that may identify and were not asked about; each of them is told once."""
        review = self.review
        left = [review.part(change) for change in review.readable] if review else []
        new = tuple(dict.fromkeys(word for word in left if word not in self.asked))
        self.asked |= frozenset(new)
        return new

    def approve(self, on: bool) -> None:
        """Lets the clean text go out with the pictures, or not."""
        self.approved = on and self.cleaned is not None
        self.changed()

    def known(self) -> Known:
        """What the files of the case and the person tell of the patient."""
        told = [("word", word) for word in self.words]
        for key, review in self._desk.history.present.reviews.items():
            told += _told_by(review)
            told.append(("folder", self._desk.entries[key].path.parent.name))
        return told

    def look(self) -> None:
        """Reads the text anew; what a reading before still answers is dropped."""
        self._reading += 1
        reading, text, known, kept = self._reading, self.text, self.known(), self.kept
        self.cleaned, self.problem, self.approved = None, None, False
        self.busy = bool(text.strip())
        if self.busy:
            self._runner.start(
                Lane.LOOK,
                lambda job: self._clean(text, known, kept, job),
                lambda cleaned: self._read(reading, cleaned, None),
                lambda error: self._read(reading, None, error.code),
            )
        self.changed()

    def _clean(self, text: str, known: Known, kept: tuple[str, ...], job: Job) -> Cleaned:
        plain = case_text.text_of(text.encode("utf-8", "replace"))
        return case_text.clean(
            plain, known, kept, lambda one, of: self._road.read_text(one, of, job)
        )

    def _read(self, reading: int, cleaned: Cleaned | None, problem: Code | None) -> None:
        if reading == self._reading:
            self.cleaned, self.problem, self.busy = cleaned, problem, False
            self.changed()

    def forget(self) -> None:
        """Nothing of the text is left in memory."""
        self.text, self.words, self.kept = "", (), ()
        self.asked = frozenset()
        self._delivered.clear()
        self.look()

    @property
    def outgoing(self) -> str:
        """The clean text, where the person approved it; else empty."""
        return self.cleaned.text if self.cleaned and self.approved else ""

    def deliver(self, folder: Path) -> None:
        """Writes the approved text beside the clean copies, once for each folder and wording."""
        text = self.outgoing
        if not text or (folder, text) in self._delivered:
            return
        self._delivered.add((folder, text))
        self._runner.start(
            Lane.DELIVER,
            lambda _job: written(text, folder),
            lambda path: self.told(say("The case text was written: {name}", name=path.name)),
            lambda error: self._failed(folder, text, error),
        )

    def _failed(self, folder: Path, text: str, _error: CaseVeilError) -> None:
        self._delivered.discard((folder, text))
        self.told(say("The case text could not be written."))


def _told_by(review: Review) -> list[tuple[str, str]]:
    """Tags and the file name by category; identifying lines and codes like a file name.

    Of the running text of a deck only the names and record numbers that are surely those: any
    other of its words would be hidden wherever it stands in the case text.
    """
    told = []
    for finding in review.findings:
        if isinstance(finding.place, WordPlace):
            told += _told_by_words(review, finding)
        elif finding.text and isinstance(finding.place, TagPlace):
            told.append((finding.category, finding.text))
        elif finding.text and (finding.kind is Kind.CODE or _names(finding)):
            told.append(("file-name", finding.text))
    return told


def _told_by_words(review: Review, finding: Finding) -> list[tuple[str, str]]:
    text, category = finding.text, _SEEDS.get(finding.category)
    sure = finding.tier is Tier.CERTAIN and review.action(finding) is Action.HIDE
    if not text or not category or not sure:
        return []
    is_whole = finding.category != "name" or all(word[0].isupper() for word in text.split())
    return [(category, text)] if is_whole else []


def _names(finding: Finding) -> bool:
    meaning = finding.meaning
    named = meaning is not None and meaning.category is TextClass.IDENTITY
    return named and finding.kind is Kind.TEXT


def written(text: str, folder: Path) -> Path:
    """Writes a text under a neutral name that is free.

    Raises:
        Refused: target-exists where a hundred such texts lie there.
        Failed: target-unwritable or disk-full.
    """
    for number in range(1, _TRIES + 1):
        path = folder / (f"{NAME}.txt" if number == 1 else f"{NAME}-{number}.txt")
        if path.exists():
            continue
        try:
            write_new(path, text.encode())
        except Refused as error:
            if error.code is not Code.TARGET_EXISTS:
                raise
        else:
            return path
    raise Refused(Code.TARGET_EXISTS)
