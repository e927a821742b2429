"""Long steps off the GUI thread: thread pools, one Job each, and one queued signal back."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from enum import StrEnum
from time import monotonic
from typing import TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot

from caseveil.errors import CaseVeilError, unexpected
from caseveil.workflow.jobs import Job
from caseveil.workflow.sightings import Sighting

ResultT = TypeVar("ResultT")
_REPORT_EVERY = 0.05  # seconds; faster progress would only fill the event queue
_REPORT_JUMP = 0.1  # a share this much larger is told at once


class Lane(StrEnum):
    """Which pool a step runs in: neither a picture nor an export waits behind searches."""

    LOOK = "look"
    WORK = "work"
    DELIVER = "deliver"


class Runner(QObject):
    """Runs steps in the background and hands every answer to the GUI thread.

    A cancelled step that ended all the same still answers: a file that was delivered must be told.
    """

    _answered = Signal(object)
    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lanes = {
            Lane.LOOK: ThreadPoolExecutor(2, thread_name_prefix="caseveil-look"),
            Lane.WORK: ThreadPoolExecutor(1, thread_name_prefix="caseveil-work"),
            Lane.DELIVER: ThreadPoolExecutor(1, thread_name_prefix="caseveil-deliver"),
        }
        self._running: list[Job] = []
        self._closed = False
        self._answered.connect(self._answer, Qt.ConnectionType.QueuedConnection)

    def start(
        self,
        lane: Lane,
        work: Callable[[Job], ResultT],
        done: Callable[[ResultT], None],
        failed: Callable[[CaseVeilError], None],
        *,
        progress: Callable[[float, str], None] | None = None,
        found: Callable[[tuple[Sighting, ...]], None] | None = None,
    ) -> Job:
        """Runs ``work`` in the background.

        Args:
            lane: the pool to run in.
            work: blocks; runs in a thread of the pool.
            done: called on the GUI thread with its answer.
            failed: called on the GUI thread with its error; unexpected ones become internal-error.
            progress: called on the GUI thread with (share, step), at most 20 times a second.
            found: called on the GUI thread with what a search has seen so far.

        Returns:
            The job, to cancel it.
        """
        job = Job()
        if progress:
            job.report = self._reporter(progress)
        if found:
            job.found = lambda seen: self._answered.emit(lambda: found(seen))
        self._running.append(job)

        def run() -> None:
            answer = _outcome(work, job, done, failed)
            self._answered.emit(lambda: self._finish(job, answer))

        self._lanes[lane].submit(run)
        self.changed.emit()
        return job

    def _reporter(self, progress: Callable[[float, str], None]) -> Callable[[float, str], None]:
        last, told = 0.0, (-1.0, "")

        def report(share: float, step: str) -> None:
            nonlocal last, told
            if (share, step) == told:  # each telling may draw the whole window anew
                return
            if monotonic() - last >= _REPORT_EVERY or abs(share - told[0]) >= _REPORT_JUMP:
                last, told = monotonic(), (share, step)
                self._answered.emit(lambda: progress(share, step))

        return report

    @property
    def running(self) -> int:
        """How many steps run or wait."""
        return len(self._running)

    def _finish(self, job: Job, answer: Callable[[], None]) -> None:
        if job in self._running:
            self._running.remove(job)
        answer()
        self.changed.emit()

    @Slot(object)
    def _answer(self, call: Callable[[], None]) -> None:
        if not self._closed:
            call()

    def cancel_all(self) -> None:
        """Asks every step to stop."""
        for job in self._running:
            job.cancel()

    def close(self) -> None:
        """Stops every step, waits for the threads and delivers nothing any more."""
        self.cancel_all()
        for lane in self._lanes.values():
            lane.shutdown(wait=True, cancel_futures=True)
        self._closed = True
        self._running.clear()


def _outcome(
    work: Callable[[Job], ResultT],
    job: Job,
    done: Callable[[ResultT], None],
    failed: Callable[[CaseVeilError], None],
) -> Callable[[], None]:
    """Does the work and answers with what is to be called on the GUI thread."""
    try:
        job.step(0.0, "")
        result = work(job)
    except CaseVeilError as error:
        caught = error
        return lambda: failed(caught)
    except Exception as error:  # a step must never take the window down
        surprise = unexpected(error)
        return lambda: failed(surprise)
    return lambda: done(result)
