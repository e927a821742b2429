"""Several pieces of work in this process, two at a time: while one engine waits the other computes.

One thread takes from the front of the list, where the quick ones stand, the other from its end,
where the long ones stand: the first answer comes early and neither processor is left idle.
"""

from collections import deque
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from queue import SimpleQueue
from typing import Generic, TypeVar

AnswerT = TypeVar("AnswerT")
Work = Callable[[], AnswerT]


class _Ends(Generic[AnswerT]):
    """Work that waits, and answers in the order in which they came."""

    def __init__(self, works: Sequence[Work[AnswerT]]) -> None:
        self._waiting = deque(enumerate(works))
        self.ended: SimpleQueue[tuple[int, Future[AnswerT]]] = SimpleQueue()

    def drain(self, from_front: bool) -> None:
        """Does what waits until nothing is left."""
        while True:
            try:
                number, work = self._waiting.popleft() if from_front else self._waiting.pop()
            except IndexError:
                return
            self.ended.put((number, self._done(work)))

    def _done(self, work: Work[AnswerT]) -> Future[AnswerT]:
        answer: Future[AnswerT] = Future()
        try:
            answer.set_result(work())
        except BaseException as error:  # told where the answer is taken
            self._waiting.clear()
            answer.set_exception(error)
        return answer


def side_by_side(works: Sequence[Work[AnswerT]]) -> Iterator[tuple[int, AnswerT]]:
    """The place of each piece of work in ``works``, and its answer, as soon as it is there.

    Args:
        works: quick ones first; no two of them may share what is changed by calling them.

    Raises:
        BaseException: what the first piece that failed raised; what waits is not begun then.
    """
    ends = _Ends(works)
    with ThreadPoolExecutor(2, thread_name_prefix="side-by-side") as threads:
        for from_front in (True, False)[: len(works)]:
            threads.submit(ends.drain, from_front)
        for _ in works:
            number, answer = ends.ended.get()
            yield number, answer.result()
