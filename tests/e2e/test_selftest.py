"""The sample case by command: what was planted is found and nothing of it is left."""

from pathlib import Path

import pytest

from e2e.command import caseveil


@pytest.mark.timeout(1500)
def test_selftest_finds_what_was_planted_and_leaves_nothing(tmp_path: Path) -> None:
    ran = caseveil(["selftest", "--json"], tmp_path, timeout=1400)
    assert ran.status == 0, ran.out + ran.err
    (tally,) = ran.records
    assert tally["passed"]
    assert (tally["left"], tally["delivered"], tally["files"]) == (0, 3, 3)
    assert tally["found"] >= 0.96 * tally["planted"] > 45
    assert not list(tmp_path.glob("caseveil*"))


@pytest.mark.full
@pytest.mark.timeout(1500)
def test_finders_alone_hide_what_is_obvious_in_a_practice_case(tmp_path: Path) -> None:
    ran = caseveil(["selftest", "--level", "obvious", "--json"], tmp_path, timeout=1400)
    assert ran.status == 0, ran.out + ran.err
    (tally,) = ran.records
    assert tally["level"] == "obvious"
    assert (tally["delivered"], tally["files"], tally["passed"]) == (3, 3, True)
    assert tally["found"] + tally["left"] == tally["planted"]
    assert tally["found"] >= 0.9 * tally["planted"]
