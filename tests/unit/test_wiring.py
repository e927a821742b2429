"""What the faces are given: rules within the person's settings, and a sample to try."""

from pathlib import Path

from caseveil import wiring
from caseveil.domain.policy import TextRule
from caseveil.storage.settings import Settings


def test_the_persons_limit_is_part_of_the_rules() -> None:
    assert wiring.make_policy(Settings(max_pixels=5)).max_pixels == 5


def test_the_window_proposes_to_keep_and_a_command_does_not() -> None:
    rules = wiring.make_window_policy(Settings(max_pixels=5))
    assert (rules.max_pixels, rules.text) == (5, TextRule.ASK)
    assert wiring.make_policy(Settings()).text is TextRule.ALL


def test_the_sample_case_is_written(tmp_path: Path) -> None:
    paths = wiring.make_sample(tmp_path)
    assert len(paths) == 3
    assert all(path.stat().st_size for path in paths)
