"""What the road asks of its workers."""

from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from caseveil.domain.geometry import Rect, Size
from caseveil.domain.policy import Policy
from caseveil.workflow.jobs import Job
from caseveil.workflow.journey import Journey
from caseveil.workflow.road import Preview
from unit.workflow.fakes import source

SHOWN = Preview(1, 1, 1.0, b"\0\0\0")


@dataclass(eq=False)
class Pool:
    """Remembers what it was asked to run."""

    asked: list[tuple[Any, ...]] = field(default_factory=list)
    started: bool = False
    closed: bool = False

    def start(self) -> None:
        self.started = True

    def close(self) -> None:
        self.closed = True

    answer: Any = SHOWN

    def run(self, _job: Job, _step: str, _function: Any, *arguments: Any) -> Any:
        self.asked.append(arguments)
        return self.answer


def test_a_picture_is_shown_within_the_limits_it_was_opened_with(tmp_path: Path) -> None:
    pool, policy = Pool(), Policy(max_pixels=7)
    journey = Journey(lambda: pool, frozenset(), policy)
    journey.preview(source(tmp_path), 0, 100, Job())
    journey.preview_output(Path("b.png"), 0, 100, Job())
    assert [arguments[2] for arguments in pool.asked] == [policy, policy]


def test_a_viewer_opens_and_shows_and_is_there_before_it_is_asked(tmp_path: Path) -> None:
    pool, viewer, policy = Pool(), Pool(), Policy()
    journey = Journey(lambda: pool, frozenset(), policy, lambda: viewer)
    journey.engines()
    assert viewer.started
    journey.open(tmp_path, policy, Job())
    journey.preview(source(tmp_path), 0, 100, Job())
    journey.preview_output(Path("b.png"), 0, 100, Job())
    assert (len(viewer.asked), len(pool.asked)) == (3, 1)
    journey.close()
    assert pool.closed
    assert viewer.closed


def test_only_of_a_large_photo_a_glimpse_is_asked_for(tmp_path: Path) -> None:
    pool = Pool()
    journey = Journey(lambda: pool, frozenset(), Policy())
    photo = source(tmp_path)
    for form, side in (("jpeg", 3000), ("jpeg", 1000), ("png", 3000)):
        journey.glimpse(replace(photo, format=form, frames=(Size(side, side),)), 0, Job())
    assert [(asked[0].format, asked[0].frames) for asked in pool.asked] == [
        ("jpeg", (Size(3000, 3000),))
    ]


def test_without_a_viewer_one_pool_does_all_and_is_closed_once(tmp_path: Path) -> None:
    pool = Pool()
    journey = Journey(lambda: pool, frozenset(), Policy())
    journey.close()
    assert not pool.closed
    journey.open(tmp_path, Policy(), Job())
    journey.close()
    assert pool.closed


def test_what_was_remembered_for_a_scanner_is_pending_on_its_next_file(tmp_path: Path) -> None:
    asked: list[str] = []
    strip = Rect(0, 0, 40, 5).polygon()
    journey = Journey(
        lambda: Pool(answer=()),
        frozenset(),
        Policy(),
        recall=lambda device: asked.append(device) or (strip,),
    )
    (found,) = journey.scan(replace(source(tmp_path), device="d"), Policy(), Job()).pending
    assert (found.reason, found.region and found.region.polygon) == ("remembered-device", strip)
    assert not journey.scan(source(tmp_path), Policy(), Job()).findings
    assert asked == ["d"]
