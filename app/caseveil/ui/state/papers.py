"""Presenter of what is handed over besides the clean copies: package, contact sheet, clipboard."""

import re
import secrets
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from caseveil.domain.outcome import Delivered, Outcome, Status
from caseveil.domain.pictures import copy_of
from caseveil.domain.preset import Preset
from caseveil.domain.review import Review
from caseveil.errors import CaseVeilError, Code, Failed
from caseveil.ui.state.case_words import NAME, CaseWords
from caseveil.ui.state.jobs import Lane, Runner
from caseveil.ui.state.review import Desk
from caseveil.ui.words.language import say
from caseveil.workflow import intake
from caseveil.workflow.contact_sheet import CELL, sheet
from caseveil.workflow.jobs import Job
from caseveil.workflow.package import pack
from caseveil.workflow.road import Preview, Road

ResultT = TypeVar("ResultT")
_MADE = re.compile(r"case-[0-9a-f]{6}")


def is_made(pseudonym: str) -> bool:
    """Whether it has the form of those that the program makes by chance."""
    return _MADE.fullmatch(pseudonym) is not None


class Papers:
    """Makes them from clean copies only, in the background; the consent card is in none of them.

    Attributes:
        told: called with a sentence for the person.
        failed: called with why something was not made.
    """

    def __init__(self, desk: Desk, road: Road, runner: Runner, words: CaseWords) -> None:
        self._desk, self._road, self._runner, self._words = desk, road, runner, words
        self.forget()
        self.told: Callable[[str], None] = lambda _sentence: None
        self.failed: Callable[[CaseVeilError], None] = lambda _error: None

    def forget(self) -> None:
        """Another case has another pseudonym."""
        self._desk.pseudonym = f"case-{secrets.token_hex(3)}"

    @property
    def pseudonym(self) -> str:
        """Of the case, made by chance; its consent card is kept under it, after a crash too."""
        return self._desk.pseudonym

    @pseudonym.setter
    def pseudonym(self, chosen: str) -> None:
        self._desk.pseudonym = chosen

    def outcomes(self) -> tuple[Outcome, ...]:
        """How the export of every clean copy of the case ended, as it stands now."""
        desk = self._desk
        ended = (entry.current_outcome(desk.review_of(key)) for key, entry in desk.entries.items())
        return tuple(one for one in ended if one and one.status is Status.VERIFIED)

    def folders(self) -> frozenset[Path]:
        """Where clean copies lie."""
        return frozenset(c.path.parent for one in self.outcomes() for c in one.delivered)

    def unmet(self) -> tuple[tuple[str, str], ...]:
        """Name of each clean copy and of each rule of the destination that it does not keep."""
        preset = self._desk.history.present.preset
        if preset is None:
            return ()
        found = []
        for key, entry in self._desk.entries.items():
            review = self._desk.review_of(key)
            outcome = entry.current_outcome(review)
            if review and outcome and outcome.status is Status.VERIFIED:
                found += _unmet(preset, outcome, review)
        return tuple(found)

    def package(self, final: Path) -> None:
        """One zip of the clean copies, their receipts and the approved case text."""
        outcomes, text = self.outcomes(), self._words.outgoing
        texts = {f"{NAME}.txt": text.encode()} if text else {}

        def done(copies: int) -> None:
            told = say("%n clean copy(ies) with receipts in {name}.", "", copies, name=final.name)
            self.told(told)

        self._start(lambda _job: pack(outcomes, final, texts), done)

    def sheet(self, final: Path) -> None:
        """One picture of all clean copies, small."""
        outcomes = self.outcomes()

        def work(job: Job) -> int:
            return sheet(outcomes, lambda p: self._road.preview_output(p, 0, CELL**2, job), final)

        def done(copies: int) -> None:
            self.told(say("%n clean copy(ies) on {name}.", "", copies, name=final.name))

        self._start(work, done)

    def picture(self, done: Callable[[Preview], None]) -> None:
        """The pixels of the clean copy looked at, in full, where it is still what was checked."""
        if place := self.copy:
            copy, frame = place
            most = self._desk.policy.max_pixels
            self._start(lambda job: self._pixels(copy, frame, most, job), done)

    @property
    def copy(self) -> tuple[Delivered, int] | None:
        """The clean copy and the frame of it that is looked at; None where there is none."""
        entry, review = self._desk.entry, self._desk.review
        outcome = entry.current_outcome(review) if entry else None
        if review is None or outcome is None or not outcome.delivered:
            return None
        place = copy_of(outcome, review, self._desk.policy, self._desk.frame)
        if place is None:
            return None
        return next(one for one in outcome.delivered if one.path == place[0]), place[1]

    def _pixels(self, copy: Delivered, frame: int, most: int, job: Job) -> Preview:
        if intake.fingerprint(intake.read(copy.path)) != copy.sha256:
            raise Failed(Code.CHECK_FAILED, "clipboard")
        return self._road.preview_output(copy.path, frame, most, job)

    def _start(self, work: Callable[[Job], ResultT], done: Callable[[ResultT], None]) -> None:
        self._runner.start(Lane.DELIVER, work, done, self.failed)


def _unmet(preset: Preset, outcome: Outcome, review: Review) -> list[tuple[str, str]]:
    side = longest_side(outcome, review)
    return [
        (one.path.name, rule)
        for one in outcome.delivered
        for rule in preset.unmet(side, _size(one.path), one.format)
    ]


def _sides(crop: tuple[int, int, int, int]) -> tuple[int, int]:
    return crop[2] - crop[0], crop[3] - crop[1]


def _size(path: Path) -> int:
    return path.stat().st_size if path.exists() else 0


def longest_side(outcome: Outcome, review: Review) -> int:
    """Of the largest frame of a clean copy, in pixels; of its source where no receipt tells."""
    spans = outcome.receipt.geometry if outcome.receipt else ()
    sides = [side for s in spans for side in s.reduced or _sides(s.crop)]
    return max(sides or [max(size.width, size.height) for size in review.source.frames])
