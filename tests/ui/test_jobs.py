"""Steps in the background: answers on the GUI thread, errors in words, cancel, an orderly end."""

import re
import threading
from threading import Event

import pytest

from caseveil.errors import Cancelled, Code, Refused
from caseveil.ui.state import jobs
from caseveil.ui.state.jobs import Lane, Runner


@pytest.fixture
def runner(qtbot):
    made = Runner()
    yield made
    made.close()


def test_work_runs_elsewhere_and_answers_here(runner, qtbot):
    seen = []
    runner.start(
        Lane.WORK,
        lambda _job: threading.get_ident(),
        lambda worker: seen.append((worker, threading.get_ident())),
        seen.append,
    )
    qtbot.waitUntil(lambda: len(seen) == 1)
    worker, here = seen[0]
    assert here == threading.get_ident() != worker
    assert runner.running == 0


@pytest.mark.parametrize(
    ("raised", "code"), [(Refused(Code.EMPTY), Code.EMPTY), (KeyError("secret"), Code.INTERNAL)]
)
def test_errors_come_back_with_a_code_and_no_content(runner, qtbot, raised, code):
    failed = []

    def work(_job):
        raise raised

    runner.start(Lane.LOOK, work, lambda _r: None, failed.append)
    qtbot.waitUntil(lambda: bool(failed))
    assert failed[0].code is code
    assert "secret" not in str(failed[0])
    if code is Code.INTERNAL:
        assert re.fullmatch(r"KeyError at test_jobs\.py:\d+", failed[0].detail)


def test_a_job_cancelled_before_it_begins_never_works(runner, qtbot):
    gate, worked, failed = Event(), [], []
    for _ in range(2):
        runner.start(Lane.WORK, lambda _job: gate.wait(5), lambda _r: None, failed.append)
    late = runner.start(Lane.WORK, lambda _job: worked.append(1), worked.append, failed.append)
    late.cancel()
    gate.set()
    qtbot.waitUntil(lambda: runner.running == 0)
    assert worked == []
    assert [type(error) for error in failed] == [Cancelled]


def test_a_picture_never_waits_behind_a_search(runner, qtbot):
    gate, seen = Event(), []
    for _ in range(4):
        runner.start(Lane.WORK, lambda _job: gate.wait(5), lambda _r: None, lambda _e: None)
    runner.start(Lane.LOOK, lambda _job: "picture", seen.append, seen.append)
    qtbot.waitUntil(lambda: seen == ["picture"])
    gate.set()


def test_progress_is_thinned_out(runner, qtbot):
    told, done = [], []

    def work(job):
        for number in range(2000):
            job.step(number / 2000, "faces")

    report = lambda share, _step: told.append(share)  # noqa: E731
    runner.start(Lane.WORK, work, done.append, done.append, progress=report)
    qtbot.waitUntil(lambda: bool(done))
    assert 3 <= len(told) < 100
    assert told == sorted(told)


def test_after_close_nothing_is_delivered_and_no_thread_is_left(qtbot):
    runner, seen = Runner(), []
    gate = Event()

    def work(job):
        while not job.cancelled:
            gate.wait(0.01)

    runner.start(Lane.WORK, work, seen.append, seen.append)
    runner.close()
    qtbot.wait(30)
    assert seen == []
    assert not [t for t in threading.enumerate() if t.name.startswith("caseveil-")]


def test_a_share_is_told_again_only_where_it_changed(runner, qtbot, monkeypatch):
    monkeypatch.setattr(jobs, "_REPORT_EVERY", 0.0)
    told = []

    def work(job):
        for share in (0.1, 0.1, 0.1, 0.11, 0.11):
            job.step(share, "looking")

    runner.start(Lane.LOOK, work, told.append, told.append, progress=lambda *now: told.append(now))
    qtbot.waitUntil(lambda: runner.running == 0)
    assert [now for now in told if now and now[1]] == [(0.1, "looking"), (0.11, "looking")]
