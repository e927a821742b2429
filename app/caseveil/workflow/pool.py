"""Runs one step on untrusted bytes in a worker process that may die without harm."""

import multiprocessing
import threading
from collections import deque
from collections.abc import Callable, Sequence
from concurrent.futures import wait
from dataclasses import dataclass
from typing import Any, TypeVar, cast

import psutil
from pebble import ProcessExpired, ProcessFuture, ProcessPool

from caseveil.errors import Cancelled, CaseVeilError, Code, Failed, Refused, unexpected
from caseveil.workflow.board import SLOTS, Board, hang, stand
from caseveil.workflow.jobs import Job

ResultT = TypeVar("ResultT")

_POLL_SECONDS = 0.05


@dataclass(frozen=True, slots=True)
class Limits:
    """What one step may use.

    Attributes:
        seconds: wall time of one step.
        resident_bytes: resident memory of a worker, watched by the parent.
        data_bytes: bound on a worker's data segment, held by the system where it can.
        grace: seconds a cancelled step may still take before its worker is ended: a worker that is
            ended for a picture nobody waits for is not there for the next one.
    """

    seconds: float = 300.0
    resident_bytes: int = 4 << 30
    data_bytes: int = 8 << 30
    grace: float = 0.0


def _prepare(board: Board, prepare: Callable[..., None], arguments: Sequence[Any]) -> None:
    hang(board)
    prepare(*arguments)


def _nothing() -> None:
    """The step of a worker that is only to be there."""


def _step(slot: int, function: Callable[..., ResultT], arguments: Sequence[Any]) -> ResultT:
    stand(slot)
    try:
        return function(*arguments)
    except (CaseVeilError, MemoryError):
        raise
    except Exception as error:  # its place is known here only
        raise unexpected(error) from None


class WorkerPool:
    """A few worker processes, started when first needed and replaced when they die."""

    def __init__(
        self, workers: int, limits: Limits, prepare: Callable[..., None], arguments: Sequence[Any]
    ) -> None:
        """Prepares the pool; no process is started yet.

        Args:
            workers: how many processes at most.
            limits: what one step may use.
            prepare: called once in each new worker with ``arguments``.
            arguments: picklable.
        """
        context = multiprocessing.get_context("spawn")
        self._limits = limits
        self._board = Board(context)
        # In turn: a worker that is being ended may still tell something for a moment.
        self._free = deque(range(SLOTS))
        self._lock = threading.Lock()
        self._too_fat: set[int] = set()
        self._pool = ProcessPool(
            max_workers=workers,
            context=context,
            initializer=_prepare,
            initargs=(self._board, prepare, tuple(arguments)),
        )
        self._closing = threading.Event()
        self._watch = threading.Thread(target=self._watch_memory, name="memory-watch", daemon=True)
        self._watch.start()

    def start(self) -> None:
        """Starts the workers, so that the first step need not wait for them."""
        self._pool.schedule(_nothing)

    def run(
        self, job: Job, step: str, function: Callable[..., ResultT], *arguments: Any
    ) -> ResultT:
        """The result of ``function(*arguments)`` in a worker.

        Args:
            job: told of progress; its cancel kills the worker.
            step: code of the step for the report.
            function: importable by name.
            arguments: picklable.

        Raises:
            Cancelled: the job was cancelled.
            Refused: the step refused, took too long, used too much memory, or its worker died.
        """
        job.step(0.0, step)
        with self._lock:
            slot = self._free.popleft()
        self._board.clear(slot)
        try:
            future = self._schedule(slot, function, arguments)
            self._follow(future, job, step, slot)
            return cast(ResultT, self._answer(future))
        finally:
            with self._lock:
                self._free.append(slot)

    def _schedule(
        self, slot: int, function: Callable[..., ResultT], arguments: Sequence[Any]
    ) -> "ProcessFuture[Any]":
        order = (slot, function, arguments)
        try:
            return self._pool.schedule(_step, args=order, timeout=self._limits.seconds)
        except RuntimeError as error:  # the pool broke down: no worker can be started any more
            raise Failed(Code.INTERNAL, "workers") from error

    def _follow(self, future: "ProcessFuture[Any]", job: Job, step: str, slot: int) -> None:
        shown = 0
        while not wait([future], timeout=_POLL_SECONDS).done:
            try:
                job.step(self._board.share(slot), step)
                shown = self._show(job, slot, shown)
            except Cancelled:
                self._let_go(future)
                raise

    def _let_go(self, future: "ProcessFuture[Any]") -> None:
        if not self._limits.grace:
            future.cancel()
            return
        later = threading.Timer(self._limits.grace, future.cancel)
        later.daemon = True
        later.start()
        future.add_done_callback(lambda _future: later.cancel())

    def _show(self, job: Job, slot: int, shown: int) -> int:
        """Hands on what was told since; ``shown`` tellings were handed on before."""
        tellings = self._board.tellings(slot)
        seen = self._board.regions(slot) if tellings != shown else None
        if seen is None:
            return shown
        job.found(seen)
        return tellings

    def _answer(self, future: "ProcessFuture[Any]") -> Any:
        try:
            return future.result()
        except CaseVeilError:
            raise
        except TimeoutError as error:
            raise Refused(Code.TIME_LIMIT, f"{self._limits.seconds:.0f} s") from error
        except ProcessExpired as error:
            if error.pid in self._too_fat:
                raise Refused(Code.MEMORY_LIMIT, _gigabytes(self._limits.resident_bytes)) from error
            raise Refused(Code.WORKER_DIED) from error
        except MemoryError as error:
            raise Refused(Code.MEMORY_LIMIT, _gigabytes(self._limits.data_bytes)) from error
        except Exception as error:
            raise Failed(Code.INTERNAL, type(error).__name__) from error

    def _watch_memory(self) -> None:
        me = psutil.Process()
        while not self._closing.wait(0.1):
            for child in me.children():
                try:
                    if child.memory_info().rss > self._limits.resident_bytes:
                        self._too_fat.add(child.pid)
                        child.kill()
                except psutil.Error:
                    continue  # it ended by itself in the meantime

    def close(self) -> None:
        """Ends all workers at once; steps under way are lost."""
        self._closing.set()
        self._pool.stop()
        self._pool.join()
        self._watch.join()


def _gigabytes(number: int) -> str:
    return f"{number / (1 << 30):.1f} GB"
