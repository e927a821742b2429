"""What is printed cannot be made to misbehave by what a file holds."""

import json
import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from caseveil.cli.terminal import progress, say_json, shown
from caseveil.errors import ExitStatus


@given(st.text())
def test_nothing_invisible_is_printed_raw(untrusted: str) -> None:
    assert all(c.isprintable() for c in shown(untrusted))


def test_ordinary_text_stays_as_it_is() -> None:
    assert shown("Größe ৩ 12.dcm") == "Größe ৩ 12.dcm"


def test_json_is_one_ascii_line(capsys: pytest.CaptureFixture[str]) -> None:
    say_json({"source": "a\nb\u202e\x1b"})
    out = capsys.readouterr().out
    assert out.isascii()
    assert out.count("\n") == 1
    assert json.loads(out) == {"source": "a\nb\u202e\x1b"}


def test_a_pipe_gets_no_progress(capsys: pytest.CaptureFixture[str]) -> None:
    progress("a.jpg").step(0.5, "scan")
    assert capsys.readouterr().err == ""


def test_a_reader_that_goes_ends_the_command_quietly() -> None:
    printing = subprocess.Popen(
        [sys.executable, "-m", "caseveil", "presets"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    assert printing.stdout and printing.stderr
    printing.stdout.close()
    assert printing.stderr.read() == b""
    assert printing.wait(60) == ExitStatus.FAILED
    printing.stderr.close()
