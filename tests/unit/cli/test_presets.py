"""What is told of a delivered file that a destination does not take as it is."""

import argparse
import json
from importlib.resources import files
from pathlib import Path

import jsonschema
import numpy as np
import pytest

import made_gif
from caseveil.cli import commands
from caseveil.cli.arguments import parse
from caseveil.cli.presets import limits, tell_limits
from caseveil.domain.geometry import Size
from caseveil.domain.outcome import Delivered, Outcome, Status
from caseveil.errors import ExitStatus
from caseveil.storage.settings import Settings
from caseveil.workflow.batch import Result
from caseveil.workflow.jobs import Job


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


@pytest.mark.parametrize(("preset", "told"), [("figure1", ["format"]), ("default", None)])
def test_an_animation_that_stays_one_is_told_in_the_record_of_the_command(
    preset, told, tmp_path, capsys, monkeypatch
):
    noise = np.random.default_rng(4)
    frames = [noise.integers(80, 120, (24, 32, 3), dtype=np.uint8) for _ in range(2)]
    source = tmp_path / "moving.gif"
    source.write_bytes(made_gif.cartoon(frames))

    def redacted(_journey, path, _policy, _folder, _job: Job) -> Result:
        copy = tmp_path / "image-0001.gif"
        copy.write_bytes(path.read_bytes())
        one = Delivered(copy, "0" * 64, "gif", Size(32, 24))
        return Result(path, Outcome(Status.VERIFIED, delivered=(one,)))

    monkeypatch.setattr(commands.batch, "redact", redacted)
    typed = ["redact", str(source), "--out", str(tmp_path), "--preset", preset, "--json"]
    assert commands.redact(None, Settings(), parse(typed)) is ExitStatus.VERIFIED
    (record,) = map(json.loads, capsys.readouterr().out.splitlines())
    schema = files("caseveil_resources").joinpath("schema/record.json").read_text()
    jsonschema.Draft202012Validator(json.loads(schema)).validate(record)
    assert record.get("unmet") == told
