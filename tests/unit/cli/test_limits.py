import argparse
from pathlib import Path

import pytest

from caseveil.cli.presets import limits, tell_limits
from caseveil.domain.geometry import Size
from caseveil.domain.outcome import Delivered, Outcome, Status


def outcome(path: Path, form: str, side: int) -> Outcome:
    path.write_bytes(b"copy")
    one = Delivered(path, "0" * 64, form, Size(side, 100))
    return Outcome(Status.VERIFIED, delivered=(one,))


@pytest.mark.parametrize(
    ("form", "side", "told"),
    [
        ("pptx", 4000, ["format", "longest_side"]),
        ("pdf", 1000, ["format"]),
        ("jpeg", 1000, None),
    ],
)
def test_what_a_destination_does_not_take_as_it_is_is_told(form, side, told, tmp_path, capsys):
    options = argparse.Namespace(preset="figure1")
    made = outcome(tmp_path / "image-0001", form, side)
    assert limits(options, made).get("unmet") == told
    tell_limits(options, made)
    assert capsys.readouterr().out.count("not as wanted (") == len(told or ())


def test_without_a_destination_nothing_is_wanted(tmp_path):
    made = outcome(tmp_path / "image-0001", "pptx", 4000)
    assert limits(argparse.Namespace(preset="default"), made) == {}
