"""A worker may crash, hang, hoard or be told to stop; the parent answers with a code each time."""

import errno
import os
import re
import socket
import sys
import threading
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))

import misbehaviour as bad

from caseveil.domain.findings import Kind
from caseveil.errors import Cancelled, CaseVeilError, Code, Failed, Refused
from caseveil.workflow.jobs import Job
from caseveil.workflow.pool import Limits, WorkerPool
from caseveil.workflow.sightings import Sighting

LIMITS = Limits(seconds=6.0, resident_bytes=400 << 20, data_bytes=2 << 30)


@pytest.fixture(scope="module")
def pool() -> Iterator[WorkerPool]:
    pool = WorkerPool(1, LIMITS, bad.prepare, [LIMITS.data_bytes])
    pool.run(Job(), "step", bad.echo, 0)  # its threads start with the first step
    yield pool
    pool.close()


def code_of(pool: WorkerPool, function, *arguments) -> Code:
    with pytest.raises(CaseVeilError) as error:
        pool.run(Job(), "step", function, *arguments)
    return error.value.code


def test_a_value_comes_back(pool: WorkerPool) -> None:
    assert pool.run(Job(), "step", bad.echo, {"a": 1}) == {"a": 1}


def test_a_refusal_comes_back_as_it_was(pool: WorkerPool) -> None:
    with pytest.raises(Refused) as refusal:
        pool.run(Job(), "step", bad.refuse)
    assert (refusal.value.code, refusal.value.detail) == (Code.CORRUPT, "detail")


def test_a_surprise_tells_its_type_and_place_and_nothing_else(pool: WorkerPool) -> None:
    with pytest.raises(Failed) as failure:
        pool.run(Job(), "step", bad.surprise)
    told = r"internal-error \(ZeroDivisionError at misbehaviour\.py:\d+\)"
    assert re.fullmatch(told, str(failure.value))


def test_a_dead_worker_is_a_refusal_and_is_replaced(pool: WorkerPool) -> None:
    assert code_of(pool, bad.die) is Code.WORKER_DIED
    assert pool.run(Job(), "step", bad.echo, 1) == 1


def test_a_slow_step_is_a_refusal(pool: WorkerPool) -> None:
    assert code_of(pool, bad.sleep, 60) is Code.TIME_LIMIT


def test_resident_memory_is_watched(pool: WorkerPool) -> None:
    assert code_of(pool, bad.fill_memory, 800 << 20) is Code.MEMORY_LIMIT


@pytest.mark.skipif(sys.platform != "linux", reason="other systems keep memory otherwise")
def test_the_memory_of_freed_pictures_is_given_back(pool: WorkerPool) -> None:
    assert pool.run(Job(), "step", bad.let_go) < 32 << 20


@pytest.mark.skipif(sys.platform != "linux", reason="RLIMIT_DATA is Linux's")
def test_one_huge_allocation_is_refused(pool: WorkerPool) -> None:
    assert code_of(pool, bad.hoard_at_once, 4 << 30) is Code.MEMORY_LIMIT


@pytest.mark.parametrize("family", [socket.AF_INET, socket.AF_INET6])
def test_a_worker_cannot_open_an_internet_socket(pool: WorkerPool, family: int) -> None:
    assert code_of(pool, bad.open_internet_socket, int(family)) is Code.NETWORK_REFUSED


@pytest.mark.parametrize("lookup", ["getaddrinfo", "gethostbyname", "gethostbyaddr"])
def test_a_worker_cannot_ask_a_name_server(pool: WorkerPool, lookup: str) -> None:
    assert code_of(pool, bad.look_up, lookup) is Code.NETWORK_REFUSED


def test_a_pool_that_broke_down_is_a_failure_of_the_file() -> None:
    broken = WorkerPool(1, LIMITS, bad.prepare, [LIMITS.data_bytes])
    broken.close()
    assert code_of(broken, bad.echo, 0) is Code.INTERNAL


@pytest.mark.skipif(sys.platform != "linux", reason="the kernel's guard is Linux's")
def test_native_code_in_a_worker_cannot_open_one_either(pool: WorkerPool) -> None:
    for family in (socket.AF_INET, socket.AF_INET6):
        assert pool.run(Job(), "step", bad.open_native_socket, int(family)) == errno.EACCES
    assert pool.run(Job(), "step", bad.open_native_socket, int(socket.AF_UNIX)) == 0


def test_a_worker_may_use_local_sockets(pool: WorkerPool) -> None:
    assert pool.run(Job(), "step", bad.open_local_socket)


@pytest.mark.skipif(sys.platform != "linux", reason="set on Linux")
def test_a_worker_leaves_no_core_dump(pool: WorkerPool) -> None:
    assert tuple(pool.run(Job(), "step", bad.core_limit)) == (0, 0)


def test_what_was_found_so_far_is_shown_while_the_step_runs(pool: WorkerPool) -> None:
    shown: list[tuple[Sighting, ...]] = []
    assert pool.run(Job(found=shown.append), "step", bad.see_and_wait, 0.5) == "done"
    told = [[sighting.kind for sighting in seen] for seen in shown]
    assert told == [[Kind.FACE], [Kind.FACE, Kind.TEXT], [Kind.TEXT], []]


def test_the_next_step_starts_with_nothing_shown(pool: WorkerPool) -> None:
    pool.run(Job(), "step", bad.see_and_wait, 0.1)
    shown: list[tuple[Sighting, ...]] = []
    pool.run(Job(found=shown.append), "step", bad.sleep, 0.3)
    assert shown == []


def test_a_worker_that_dies_leaves_nothing_shown(pool: WorkerPool) -> None:
    shown: list[tuple[Sighting, ...]] = []
    with pytest.raises(Refused):
        pool.run(Job(found=shown.append), "step", bad.see_and_die)
    assert len(shown) == 1
    pool.run(Job(found=shown.append), "step", bad.sleep, 0.2)
    assert len(shown) == 1


def test_progress_is_told_and_cancel_stops_the_worker(pool: WorkerPool) -> None:
    pool.run(Job(), "step", bad.echo, 0)
    told: list[float] = []
    job = Job(lambda share, _step: told.append(share))
    threading.Timer(0.5, job.cancel).start()
    began = time.monotonic()
    with pytest.raises(Cancelled):
        pool.run(job, "step", bad.sleep, 60)
    assert time.monotonic() - began < 30  # half of what the step would sleep
    assert 0.5 in told
    assert pool.run(Job(), "step", bad.echo, 1) == 1


def test_within_its_grace_a_cancelled_step_costs_no_worker() -> None:
    pool = WorkerPool(1, replace(LIMITS, grace=5.0), bad.prepare, [LIMITS.data_bytes])
    pool.start()
    worker = pool.run(Job(), "step", os.getpid)
    job = Job()
    threading.Timer(0.2, job.cancel).start()
    with pytest.raises(Cancelled):
        pool.run(job, "step", bad.sleep, 0.6)
    assert pool.run(Job(), "step", os.getpid) == worker
    pool.close()


def test_beyond_its_grace_a_cancelled_step_is_ended() -> None:
    pool = WorkerPool(1, replace(LIMITS, grace=0.1), bad.prepare, [LIMITS.data_bytes])
    worker = pool.run(Job(), "step", os.getpid)
    job = Job()
    threading.Timer(0.2, job.cancel).start()
    began = time.monotonic()
    with pytest.raises(Cancelled):
        pool.run(job, "step", bad.sleep, 60)
    assert pool.run(Job(), "step", os.getpid) != worker
    assert time.monotonic() - began < 30
    pool.close()
