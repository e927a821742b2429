"""Each guard of ``guards.py`` is shown firing, in one pytest process of its own."""

import os
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

import pytest

import guards

OFFENDERS = """
import logging, os, socket, threading, time, warnings
import pytest
from pathlib import Path
from PySide6.QtCore import qWarning
from PySide6.QtWidgets import QWidget

REAL_HOME = os.environ["REAL_HOME"]


def test_quiet(tmp_path):
    (tmp_path / "a").write_text("a")
    first, second = socket.socketpair()
    first.close(), second.close()


@pytest.mark.parametrize("family", [socket.AF_INET, socket.AF_INET6])
def test_network(family):
    socket.socket(family)


def test_swallowed_refusal():
    try:
        socket.socket(socket.AF_INET)
    except Exception:
        pass


def test_host_name():
    socket.getaddrinfo("example.org", 80)


@pytest.mark.parametrize(
    "write",
    [
        lambda: open(REAL_HOME + "/x", "w"),
        lambda: os.mkdir(REAL_HOME + "/d"),
        lambda: os.open(REAL_HOME + "/x", os.O_CREAT),
        lambda: os.rename(REAL_HOME + "/kept", REAL_HOME + "/moved"),
    ],
)
def test_real_home(write):
    write()


def test_home_is_moved():
    assert str(Path.home()) != REAL_HOME
    assert os.environ["XDG_CONFIG_HOME"].startswith(str(Path.home()))


def test_log():
    logging.getLogger("part").warning("odd")


@pytest.mark.expects_log("^part: odd")
def test_expected_log():
    logging.getLogger("part").warning("odd")


def test_thread():
    threading.Thread(target=time.sleep, args=(5,), name="forgotten").start()


def test_short_thread():
    threading.Thread(target=time.sleep, args=(0.3,)).start()


def test_window(qapp):
    qapp.kept = QWidget()
    qapp.kept.show()


def test_after_window(qapp):
    assert not [window for window in qapp.topLevelWidgets() if window.isVisible()]


def test_qt_warning(qapp):
    qWarning("odd")


def test_python_warning():
    warnings.warn("odd")
"""

QUIET = [
    "test_quiet",
    "test_home_is_moved",
    "test_expected_log",
    "test_short_thread",
    "test_after_window",
]
FIRING = {
    "test_network[2]": "a test opened a network socket",
    "test_network[10]": "a test opened a network socket",
    "test_swallowed_refusal": "the test opened a network socket",
    "test_host_name": "a test looked up a host name",
    "test_real_home[<lambda>0]": "a test wrote to the real home folder",
    "test_real_home[<lambda>1]": "a test wrote to the real home folder",
    "test_real_home[<lambda>2]": "a test wrote to the real home folder",
    "test_real_home[<lambda>3]": "a test wrote to the real home folder",
    "test_log": "unexpected log records: ['part: odd']",
    "test_thread": "threads left running: ['forgotten']",
    "test_window": "windows left open: ['QWidget']",
    "test_qt_warning": "Qt messages with level WARNING or above emitted",
    "test_python_warning": "UserWarning: odd",
}


@pytest.fixture(scope="module")
def complaints(tmp_path_factory, pytestconfig):
    """What each offender was told: test id to text, empty for a test that passed."""
    folder, home = tmp_path_factory.mktemp("offenders"), tmp_path_factory.mktemp("home")
    (home / "kept").touch()
    (folder / "test_offenders.py").write_text(OFFENDERS)
    filters = [option for f in pytestconfig.getini("filterwarnings") for option in ("-W", f)]
    settings = f"qt_log_level_fail = {pytestconfig.getini('qt_log_level_fail')}\nqt_api = pyside6"
    (folder / "pytest.ini").write_text(f"[pytest]\njunit_family = xunit2\n{settings}\n")
    command = [sys.executable, "-m", "pytest", "-p", "guards", "-p", "no:randomly", *filters]
    subprocess.run(
        [*command, "--junitxml=report.xml"], cwd=folder, env=_environment(home), check=False
    )
    told: dict[str, str] = {}
    for case in ElementTree.parse(folder / "report.xml").getroot().iter("testcase"):  # noqa: S314
        text = "".join(f"{e.get('message')}{e.text}" for e in case)
        told[case.get("name", "")] = told.get(case.get("name", ""), "") + text
    assert [path.name for path in home.iterdir()] == ["kept"]
    return told


def _environment(home: Path) -> dict[str, str]:
    inherited = {k: v for k, v in os.environ.items() if not k.startswith(("COV", "PYTEST"))}
    places = {"HOME": str(home), "REAL_HOME": str(home), "TMPDIR": str(home.parent / "elsewhere")}
    (home.parent / "elsewhere").mkdir()
    return {**inherited, **places, "PYTHONPATH": str(guards.CHECKOUT / "tests")}


@pytest.mark.parametrize("name", QUIET)
def test_a_test_that_behaves_is_left_alone(complaints, name):
    assert complaints[name] == ""


@pytest.mark.parametrize(("name", "complaint"), FIRING.items())
def test_a_test_that_does_not_is_failed(complaints, name, complaint):
    assert complaint in complaints[name]


def test_every_offender_is_accounted_for(complaints):
    assert set(complaints) == {*QUIET, *FIRING}


def test_this_very_run_is_guarded():
    assert Path.home() != guards.REAL_HOME
    with pytest.raises(guards.Forbidden):
        __import__("socket").socket()
    guards._offences.clear()
