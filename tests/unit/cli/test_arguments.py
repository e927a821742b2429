"""What may be typed about frames."""

import argparse

import pytest

from caseveil.cli.arguments import chosen_frames, parse


@pytest.mark.parametrize(
    ("text", "frames"), [("1", {0}), ("1,4-6", {0, 3, 4, 5}), ("2-2", {1}), ("3,3", {2})]
)
def test_frames_are_counted_from_one(text: str, frames: set[int]) -> None:
    assert chosen_frames(text) == frames


@pytest.mark.parametrize("text", ["", "0", "a", "3-", "-3", "5-2", "1,,2", "1-99999999", "²"])
def test_what_names_no_frames_is_wrong_usage(text: str) -> None:
    with pytest.raises(argparse.ArgumentTypeError):
        chosen_frames(text)


def test_frames_need_a_format(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        parse(["redact", "a.dcm", "--out", "b", "--frames", "1"])
    assert "--format" in capsys.readouterr().err
    assert parse(["redact", "a", "--out", "b", "--frames", "2", "--format", "png"]).frames == {1}


def test_a_scale_bar_needs_a_format(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        parse(["redact", "a.dcm", "--out", "b", "--scale-bar"])
    assert "--format" in capsys.readouterr().err
    assert parse(["redact", "a", "--out", "b", "--scale-bar", "--format", "png"]).scale_bar


def test_the_notes_of_a_deck_are_in_no_picture(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        parse(["redact", "a.pptx", "--out", "b", "--notes", "--format", "png"])
    assert "--format" in capsys.readouterr().err
    assert parse(["scan", "a.pptx", "--notes"]).notes
    assert not parse(["redact", "a.pptx", "--out", "b"]).notes
