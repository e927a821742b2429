"""What the road asks of its workers."""

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from caseveil.domain.policy import Policy
from caseveil.workflow.jobs import Job
from caseveil.workflow.journey import Journey
from unit.workflow.fakes import source


@dataclass
class Pool:
    """Remembers what it was asked to run."""

    asked: list[tuple[Any, ...]] = field(default_factory=list)

    def run(self, _job: Job, _step: str, _function: Any, *arguments: Any) -> None:
        self.asked.append(arguments)


def test_a_picture_is_shown_within_the_limits_it_was_opened_with(tmp_path: Path) -> None:
    pool, policy = Pool(), Policy(max_pixels=7)
    journey = Journey(lambda: pool, frozenset(), policy)
    journey.preview(source(tmp_path), 0, 100, Job())
    journey.preview_output(Path("b.png"), 0, 100, Job())
    assert [arguments[2] for arguments in pool.asked] == [policy, policy]
