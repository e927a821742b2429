"""Pixels that cross the process border by shared memory come as they were, and leave nothing."""

import os
import shutil
from multiprocessing import get_context
from multiprocessing.shared_memory import SharedMemory
from pathlib import Path

import numpy as np
import pytest

from caseveil.errors import Failed
from caseveil.workflow import levels, tray
from caseveil.workflow.road import Preview
from caseveil.workflow.tray import Laid

HIGH, WIDE = 1203, 1601
SIZE = HIGH * WIDE * 4
HELD = Path("/dev/shm")  # noqa: S108  Linux


def pixels() -> levels.Pixels:
    return np.random.default_rng(1).integers(0, 256, (HIGH, WIDE, 3), np.uint8)


def made(name: str) -> Laid | None:
    return tray.lay(name, levels.levels(pixels()), 1.0)


def gone(name: str) -> bool:
    try:
        SharedMemory(name).close()
    except FileNotFoundError:
        return True
    return False


def test_what_another_process_laid_is_what_would_have_come_through_the_pipe() -> None:
    with tray.tray(SIZE) as lent, get_context("spawn").Pool(1) as pool:
        laid = pool.apply(made, (lent.name,))
        assert isinstance(laid, Laid)
        assert gone(lent.name) == (os.name == "posix"), "a kill of all would leave the picture"
        taken = lent.taken(laid)
    assert taken == levels.preview(pixels(), 1.0)
    assert gone(lent.name)


def test_a_tray_is_gone_where_its_step_failed() -> None:
    with pytest.raises(OSError, match="died"), tray.tray(SIZE) as lent:
        raise OSError("died")
    assert gone(lent.name)
    assert made(lent.name) is None, "nobody waits for it any more"


@pytest.mark.skipif(not HELD.is_dir(), reason="shared memory is kept elsewhere here")
def test_only_this_account_may_open_it() -> None:
    with tray.tray(SIZE) as lent:
        assert (HELD / lent.name).stat().st_mode & 0o777 == 0o600


def test_what_does_not_fit_is_not_laid() -> None:
    with tray.tray(4 << 20) as lent:
        assert made(lent.name) is None


def test_small_pictures_and_a_full_store_use_the_pipe(monkeypatch: pytest.MonkeyPatch) -> None:
    with tray.tray(1000) as lent:
        assert not lent.name
    full = shutil.disk_usage("/")._replace(free=SIZE)
    monkeypatch.setattr(shutil, "disk_usage", lambda _path: full)
    monkeypatch.setattr(tray, "_HELD", Path("/"))
    with tray.tray(SIZE) as lent:
        assert not lent.name
        through = Preview(1, 1, 1.0, b"abc")
        assert lent.taken(through) is through
        with pytest.raises(Failed):
            lent.taken(Laid(1, 1, 1.0, (3,)))
