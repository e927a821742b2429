"""The real command draws a practice case and scores what was marked and what was delivered."""

import json
from importlib.resources import files
from pathlib import Path

import jsonschema
import pytest

from caseveil.cli.learn_words import CLUES, NEEDS
from caseveil.domain.learning.lesson import Clue, Need
from caseveil.errors import ExitStatus
from e2e.command import caseveil


def test_every_clue_and_need_has_words() -> None:
    assert set(CLUES) == set(Clue)
    assert set(NEEDS) == set(Need)


def test_a_case_is_drawn_marked_and_scored(tmp_path: Path) -> None:
    case, marks, page = tmp_path / "case", tmp_path / "marks.json", tmp_path / "page.html"
    drawn = caseveil(
        ["learn", "--level", "clinical", "--seed", 8, "--out", case, "--json"], tmp_path
    )
    assert drawn.status == ExitStatus.VERIFIED, drawn.err
    assert {path.name for path in case.iterdir()} == {*drawn.records[0]["files"], "case.json"}
    photo = drawn.records[0]["files"][0]
    told = [
        {"file": photo, "path": "file-name"},
        {"file": photo, "polygon": [[0, 0], [1500, 0], [1500, 2000], [0, 2000]]},
    ]
    marks.write_text(json.dumps({"schema": 1, "marks": told}))
    scored = caseveil(["learn", "--score", case, marks, "--json", "--summary", page], tmp_path)
    assert scored.status == ExitStatus.VERIFIED, scored.err
    (record,) = scored.records
    schema = files("caseveil_resources").joinpath("schema/learn.json").read_text()
    jsonschema.Draft202012Validator(json.loads(schema)).validate(record)
    verdicts = {target["verdict"] for target in record["targets"] if "polygon" in target}
    assert verdicts == {"found", "missed"}
    assert record["needless"] > 0.3
    assert {thing["need"] for thing in record["lost"]} == {"lesion", "scale"}
    assert "clinical" in page.read_text()
    assert f"{record['found']} of {record['planted']} found" in caseveil(["learn"], tmp_path).out
    again = caseveil(["learn", "--out", case], tmp_path)
    assert again.status == ExitStatus.REFUSED


@pytest.mark.full
@pytest.mark.timeout(900)
def test_clean_copies_are_scored_after_their_check(tmp_path: Path) -> None:
    case, clean = tmp_path / "case", tmp_path / "clean"
    caseveil(["learn", "--level", "obvious", "--seed", 8, "--out", case], tmp_path)
    pictures = [path for path in case.iterdir() if path.suffix in (".jpg", ".png", ".pptx")]
    road = ["redact", *pictures, "--doubtful", "hide", "--out", clean]
    assert caseveil(road, tmp_path, timeout=600).status == ExitStatus.VERIFIED
    scored = caseveil(["learn", "--score", case, clean, "--json"], tmp_path, timeout=300)
    assert scored.status == ExitStatus.VERIFIED, scored.err
    found = [t for t in scored.records[0]["targets"] if t["verdict"] == "found"]
    assert len(found) >= 20  # all in pictures and fields; no text was cleaned
    changed = next(path for path in clean.iterdir() if path.name.startswith("image-0001"))
    changed.write_bytes(changed.read_bytes() + b"x")
    refused = caseveil(["learn", "--score", case, clean], tmp_path)
    assert refused.status == ExitStatus.REFUSED
