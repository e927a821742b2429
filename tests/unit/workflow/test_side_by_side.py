"""Two pieces of work run at once, every answer comes, and what fails is told."""

import threading
import time
from collections.abc import Callable, Iterator

import pytest

from caseveil.workflow.side_by_side import Steps, Told, Work, side_by_side


def once(answer: Callable[[], object]) -> Work[object]:
    """A piece that tells nothing before its answer."""

    def work() -> Steps[object]:
        return answer()
        yield

    return work


def works(count: int) -> list[Work[object]]:
    """Each answers with its own place."""
    return [once(lambda place=place: place) for place in range(count)]


def answers(pieces: list[Work[object]]) -> dict[int, object]:
    """The answer of each, by its place."""
    return {told.place: told.answer for told in side_by_side(pieces) if told.last}


@pytest.mark.parametrize("count", [0, 1, 2, 5])
def test_every_answer_comes_once_with_its_place(count: int) -> None:
    told = list(side_by_side(works(count)))
    assert sorted(one.place for one in told) == list(range(count))
    assert all(one == Told(one.place, one.place, last=True) for one in told)


def test_two_pieces_run_at_the_same_time() -> None:
    both = threading.Barrier(2, timeout=10)
    assert len(answers([once(both.wait), once(both.wait)])) == 2


def test_the_last_piece_begins_with_the_first() -> None:
    begun, order = threading.Barrier(2, timeout=10), list[str]()

    def first() -> None:
        begun.wait()
        order.append("first")

    def last() -> None:
        begun.wait()

    answers([once(first), once(lambda: order.append("middle")), once(last)])
    assert set(order) == {"first", "middle"}


def test_what_fails_is_told_and_what_waits_is_not_begun() -> None:
    begun = list[int]()

    def failing() -> None:
        raise MemoryError

    def long() -> None:
        time.sleep(0.3)

    rest = [once(lambda place=place: begun.append(place)) for place in range(50)]
    with pytest.raises(MemoryError):
        answers([once(failing), *rest, once(long)])
    assert len(begun) < len(rest)


def test_what_a_piece_tells_comes_before_its_answer() -> None:
    def telling() -> Iterator[str]:
        yield "one"
        yield "two"
        return "all"

    told = [(one.answer, one.last) for one in side_by_side([telling])]
    assert told == [("one", False), ("two", False), ("all", True)]


def test_every_quick_piece_tells_something_before_one_is_finished() -> None:
    order, held = list[str](), threading.Event()

    def quick(name: str, then: Callable[[], object]) -> Work[None]:
        def work() -> Steps[None]:
            order.append(f"{name} sees")
            yield None
            order.append(f"{name} ends")
            then()

        return work

    def long() -> None:
        held.wait(10)

    quick_ones = [quick("face", lambda: None), quick("code", held.set)]
    answers([*quick_ones, once(long)])
    assert order == ["face sees", "code sees", "face ends", "code ends"]


def test_a_long_piece_goes_on_at_once_after_it_told_something() -> None:
    order, begun = list[str](), threading.Barrier(2, timeout=10)

    def first() -> Steps[None]:
        begun.wait()
        time.sleep(0.2)
        return
        yield

    def long() -> Steps[None]:
        begun.wait()
        yield None
        order.append("long")

    answers([first, once(lambda: order.append("middle")), long])
    assert order == ["long", "middle"]


def test_what_told_something_does_not_go_on_once_another_piece_failed() -> None:
    begun, failed, went_on = threading.Barrier(2, timeout=10), threading.Event(), list[bool]()

    def failing() -> None:
        begun.wait()
        raise MemoryError

    def telling() -> Steps[None]:
        begun.wait()
        failed.wait(0.3)
        yield None
        went_on.append(True)

    with pytest.raises(MemoryError):
        answers([once(failing), telling])
    assert went_on == []
