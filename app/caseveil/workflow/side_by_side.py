"""Several pieces of work in this process, two at a time: while one engine waits the other computes.

One thread takes from the front of the list, where the quick ones stand, the other from its end,
where the long ones stand: the first answer comes early and neither processor is left idle. A piece
may tell something before its answer. At the front the next piece then gets its turn before the
first goes on, so that every quick one has told something before any is finished.
"""

from collections import deque
from collections.abc import Callable, Generator, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from queue import SimpleQueue
from typing import Generic, TypeVar

AnswerT = TypeVar("AnswerT")
Steps = Generator[AnswerT, None, AnswerT]
Work = Callable[[], Steps[AnswerT]]


@dataclass(frozen=True, slots=True)
class Told(Generic[AnswerT]):
    """What a piece of work told.

    Attributes:
        place: of the piece among all.
        answer: its answer, or what it tells before.
        last: whether it is its answer.
    """

    place: int
    answer: AnswerT
    last: bool


class _Ends(Generic[AnswerT]):
    """Work that waits, and what was told in the order in which it came."""

    def __init__(self, works: Sequence[Work[AnswerT]]) -> None:
        self._waiting = deque((place, work()) for place, work in enumerate(works))
        self._failed = False
        self.told: SimpleQueue[Future[Told[AnswerT]]] = SimpleQueue()

    def drain(self, from_front: bool) -> None:
        """Does what waits until nothing is left."""
        while True:
            try:
                place, steps = self._waiting.popleft() if from_front else self._waiting.pop()
            except IndexError:
                return
            if not self._stepped(place, steps) or self._failed:
                continue
            if from_front:
                self._waiting.insert(1, (place, steps))
            else:
                self._waiting.append((place, steps))

    def _stepped(self, place: int, steps: Steps[AnswerT]) -> bool:
        """Takes one step; whether there are more."""
        told: Future[Told[AnswerT]] = Future()
        try:
            told.set_result(Told(place, next(steps), last=False))
        except StopIteration as ended:
            told.set_result(Told(place, ended.value, last=True))
        except BaseException as error:  # told where the answer is taken
            self._failed = True
            self._waiting.clear()
            told.set_exception(error)
        self.told.put(told)
        return told.exception() is None and not told.result().last


def side_by_side(works: Sequence[Work[AnswerT]]) -> Iterator[Told[AnswerT]]:
    """What each piece of work tells, as soon as it does; its answer last.

    Args:
        works: quick ones first; no two of them may share what is changed by calling them, and any
            thread may take their next step.

    Raises:
        BaseException: what the first piece that failed raised; what waits is not begun then.
    """
    ends, left = _Ends(works), len(works)
    with ThreadPoolExecutor(2, thread_name_prefix="side-by-side") as threads:
        for from_front in (True, False)[:left]:
            threads.submit(ends.drain, from_front)
        while left:
            told = ends.told.get().result()
            left -= told.last
            yield told
