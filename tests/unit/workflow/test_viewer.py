"""The worker that opens and shows: it has no finder, and loads no network."""

import os
from pathlib import Path

import pytest

import makers
from caseveil import wiring, worker
from caseveil.domain.policy import Policy
from caseveil.errors import Code, Failed
from caseveil.wiring import WorkerOrder, prepare_viewer
from caseveil.workflow import errands
from caseveil.workflow.jobs import Job
from caseveil.workflow.pool import Limits, WorkerPool

LOADED = "'onnxruntime' in __import__('sys').modules"


def test_a_viewer_opens_and_shows_and_cannot_search(tmp_path: Path) -> None:
    path = tmp_path / "photo.jpg"
    path.write_bytes(makers.jpeg(makers.photo(1, 64, 48)))
    order = WorkerOrder(Limits().data_bytes, b"k" * 32)
    pool = WorkerPool(1, Limits(), prepare_viewer, [order])
    source = pool.run(Job(), "open", errands.OPEN, path, Policy())
    shown = pool.run(Job(), "show", errands.PREVIEW, source, 0, Policy(), errands.Showing(100))
    assert 0 < shown.width * shown.height <= 100
    ((named, small),) = pool.run(Job(), "show", errands.FURTHER, source, Policy(), 40)
    assert named == "EXIF/IFD1/Thumbnail"
    assert small.pixels().shape == (30, 40, 3)
    with pytest.raises(Failed) as failure:
        pool.run(Job(), "scan", errands.SCAN, source, Policy())
    assert failure.value.code is Code.INTERNAL
    assert not pool.run(Job(), "step", eval, LOADED)
    pool.close()


@pytest.mark.skipif(not hasattr(os, "nice"), reason="Windows has no such number")
@pytest.mark.parametrize(("gives_way", "lost"), [(False, 0), (True, 5)])
def test_beside_a_viewer_the_other_workers_give_way(
    monkeypatch: pytest.MonkeyPatch, gives_way: bool, lost: int
) -> None:
    asked = [0]
    monkeypatch.setattr(wiring, "confine", lambda _bytes: None)
    monkeypatch.setattr(os, "nice", asked.append)
    monkeypatch.setattr(worker, "furnish", lambda _key: None)
    wiring.prepare_worker(WorkerOrder(1, b"", gives_way))
    assert sum(asked) == lost
