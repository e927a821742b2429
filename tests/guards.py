"""What no test may do: use the network, write to the real home, warn, or leave things running.

A pytest plugin, loaded by ``conftest``; ``contracts/test_guards.py`` shows each guard firing.
"""

import atexit
import logging
import os
import re
import shutil
import socket
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

CHECKOUT = Path(__file__).resolve().parents[1]
REAL_HOME = Path(os.path.expanduser("~")).resolve()  # noqa: PTH111 - HOME is replaced below
TEMPORARY = Path(tempfile.gettempdir()).resolve()
NETWORK = {socket.AF_INET, socket.AF_INET6}
WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND
CHANGES = {"os.mkdir", "os.rename", "os.remove", "os.rmdir", "os.link", "os.symlink"}
LOOKUPS = {"socket.getaddrinfo", "socket.gethostbyname"}
THREAD_PATIENCE = 3.0
NETWORKS = "networks"  # threads that live as long as their process, one for each network

_offences: list[str] = []


class Forbidden(Exception):
    """A test reached for the network or for the person's own files."""


def pytest_configure(config: pytest.Config) -> None:
    """Gives the run a home of its own and sets the watch, before any test module is imported."""
    config.addinivalue_line("markers", "expects_log(pattern): log records that belong to the test")
    _move_home()
    sys.addaudithook(_watch)


def _move_home() -> None:
    home = tempfile.mkdtemp(prefix="caseveil-tests-")
    atexit.register(shutil.rmtree, home, ignore_errors=True)
    for name in ("HOME", "USERPROFILE", "APPDATA", "LOCALAPPDATA"):
        os.environ[name] = home
    for name in ("CONFIG", "CACHE", "DATA", "STATE"):
        os.environ[f"XDG_{name}_HOME"] = str(Path(home) / name.lower())
    runtime = Path(home) / "runtime"
    runtime.mkdir(mode=0o700)
    os.environ["XDG_RUNTIME_DIR"] = str(runtime)


def _watch(event: str, arguments: tuple[object, ...]) -> None:
    """An audit hook: sees what Python code does, whoever calls it; it cannot be taken off again."""
    if event == "socket.__new__" and arguments[1] in NETWORK:
        _refuse("opened a network socket")
    elif event in LOOKUPS:
        _refuse("looked up a host name")
    elif event in CHANGES or (event == "open" and _for_writing(arguments[2])):
        _refuse_at_home(arguments[0])


def _for_writing(flags: object) -> bool:
    return isinstance(flags, int) and bool(flags & WRITING)


def _refuse_at_home(place: object) -> None:
    if not isinstance(place, str | bytes | os.PathLike):
        return
    path = Path(os.path.abspath(os.fsdecode(place)))  # noqa: PTH100 - resolve() would open files
    if path.is_relative_to(REAL_HOME) and not any(
        path.is_relative_to(ours) for ours in (CHECKOUT, TEMPORARY)
    ):
        _refuse("wrote to the real home folder")


def _refuse(offence: str) -> None:
    _offences.append(offence)
    raise Forbidden(f"a test {offence}")


@pytest.fixture(autouse=True)
def no_offence() -> Iterator[None]:
    """Fails a test that swallowed the refusal of a guard."""
    _offences.clear()
    yield
    assert not _offences, f"the test {', '.join(_offences)}"


class _Recorder(logging.Handler):
    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.messages: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.messages.append(f"{record.name}: {record.getMessage()}")


@pytest.fixture(autouse=True)
def no_unexpected_log(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fails a test that logged a warning or worse, unless ``expects_log(pattern)`` names it."""
    recorder = _Recorder()
    logging.getLogger().addHandler(recorder)
    try:
        yield
    finally:
        logging.getLogger().removeHandler(recorder)
    patterns = [str(mark.args[0]) for mark in request.node.iter_markers("expects_log")]
    unexpected = [m for m in recorder.messages if not any(re.search(p, m) for p in patterns)]
    assert not unexpected, f"unexpected log records: {unexpected}"


@pytest.fixture(autouse=True)
def no_leaked_thread() -> Iterator[None]:
    """Fails a test whose threads are still running some seconds after it ended."""
    before = set(threading.enumerate())
    yield
    deadline = time.monotonic() + THREAD_PATIENCE
    while (leaked := _leaked(before)) and time.monotonic() < deadline:
        time.sleep(0.02)
    assert not leaked, f"threads left running: {leaked}"


def _leaked(before: set[threading.Thread]) -> list[str]:
    """Threads begun by Python code; those of Qt and OpenCV belong to their libraries."""
    now = set(threading.enumerate()) - before
    begun = [t for t in now if t.is_alive() and not isinstance(t, threading._DummyThread)]
    return [t.name for t in begun if not t.name.startswith(NETWORKS)]


@pytest.fixture(autouse=True)
def no_leaked_window() -> Iterator[None]:
    """Fails a test that left a window on the screen, and closes it for the tests after it."""
    yield
    leaked = [type(window).__name__ for window in _open_windows()]
    for window in _open_windows():
        window.hide()
        window.deleteLater()
    assert not leaked, f"windows left open: {leaked}"


def _open_windows() -> list:
    """Visible top-level widgets; empty where nothing loaded Qt."""
    widgets = sys.modules.get("PySide6.QtWidgets")
    if not widgets or not widgets.QApplication.instance():
        return []
    return [window for window in widgets.QApplication.topLevelWidgets() if window.isVisible()]
