"""The verbs of remembered scanners."""

import pytest

from caseveil.cli import scanners as verbs
from caseveil.cli.arguments import parse
from caseveil.domain.geometry import Rect, Size
from caseveil.errors import ExitStatus
from caseveil.storage import masks
from caseveil.storage.masks import Mask

MASK = Mask(Size(640, 480), (Rect(0, 0, 640, 30).polygon(),))


@pytest.fixture(autouse=True)
def place(monkeypatch, tmp_path):
    monkeypatch.setattr(masks, "path", lambda: tmp_path / "own" / "scanners.json")
    return tmp_path


def run(*words):
    return verbs.scanners(None, None, parse(["scanners", *map(str, words)]))


def test_scanners_are_shown_copied_forgotten_and_taken_over(place, capsys):
    assert run("show") == ExitStatus.VERIFIED and "No scanner" in capsys.readouterr().out
    masks.remember("a" * 64, MASK)
    assert run("show") == ExitStatus.VERIFIED
    assert "1  frames of 640 x 480 pixels, 1 regions" in capsys.readouterr().out
    assert run("export", place / "copy") == ExitStatus.VERIFIED
    assert run("forget", 2) == ExitStatus.USAGE and "no scanner 2" in capsys.readouterr().err
    assert run("forget", 1) == ExitStatus.VERIFIED and masks.load() == {}
    assert run("import", place / "copy") == ExitStatus.VERIFIED and masks.load()


def test_all_are_forgotten_only_when_it_is_said(capsys):
    masks.remember("a" * 64, MASK)
    assert run("forget") == ExitStatus.USAGE and "--yes" in capsys.readouterr().err
    assert run("forget", "--yes") == ExitStatus.VERIFIED and masks.load() == {}
    assert run("forget", "--yes") == ExitStatus.VERIFIED
    assert "was remembered" in capsys.readouterr().out
