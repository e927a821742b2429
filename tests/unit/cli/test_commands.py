"""Of several outcomes the worst decides the exit status."""

from pathlib import Path

import pytest

from caseveil.cli.commands import _complain_of_side, _tell, _with_heads, worst
from caseveil.domain.findings import (
    Action,
    Decision,
    Finding,
    Kind,
    PixelPlace,
    TagPlace,
    Tier,
    WordPlace,
)
from caseveil.domain.geometry import Rect, Size
from caseveil.domain.heads import HEAD_SERIES, HeadSeries
from caseveil.domain.outcome import Outcome, Status
from caseveil.domain.review import Review
from caseveil.domain.source import Source, Tag
from caseveil.errors import ExitStatus
from caseveil.workflow.batch import Result

V, S, N, R, F = (
    Status.VERIFIED,
    Status.SCANNED,
    Status.NEEDS_REVIEW,
    Status.REFUSED,
    Status.FAILED,
)


@pytest.mark.parametrize(
    ("statuses", "status"),
    [
        ([], ExitStatus.VERIFIED),
        ([V, S], ExitStatus.VERIFIED),
        ([V, N], ExitStatus.REVIEW),
        ([N, R, V], ExitStatus.REFUSED),
        ([R, F, N], ExitStatus.FAILED),
    ],
)
def test_the_worst_outcome_wins(statuses: list[Status], status: ExitStatus) -> None:
    assert worst(statuses) is status


def test_changed_words_are_told_apart(capsys: pytest.CaptureFixture[str]) -> None:
    source = Source(Path("a.pptx"), "0" * 64, "pptx", (Size(8, 8),))
    found = tuple(
        Finding(f"word-{n}", Kind.WORD, Tier.CERTAIN, "name", 1.0, WordPlace("Slide 1/Text 1", n))
        for n in range(3)
    )
    tag = Finding("tag-1", Kind.TAG, Tier.CERTAIN, "person-name", 1.0, TagPlace("Core/creator"))
    review = Review(source, (*found, tag)).with_decision("word-1", Decision(Action.KEEP))
    _tell(Result(source.path, Outcome(S), review))
    told = "(0 found in the picture, 0 doubtful; 2 words changed; 1 in name and tags)"
    assert told in capsys.readouterr().out
    _tell(Result(source.path, Outcome(S), Review(source, found[:1])))
    assert "; 1 word changed; 0 in name and tags)" in capsys.readouterr().out


def test_a_head_that_can_be_rebuilt_is_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    names = {"Modality": "MR", "BodyPartExamined": "BRAIN", "SeriesInstanceUID": "1.2"}
    tags = tuple(Tag(f"({name})", name, value) for name, value in names.items())
    source = Source(tmp_path / "a.dcm", "0" * 64, "dicom", (Size(8, 8),) * 30, tags)
    seen = _with_heads(Result(source.path, Outcome(S), Review(source)), HeadSeries())
    assert seen.review is not None
    assert seen.review.source.warnings == (HEAD_SERIES,)
    _tell(seen)
    assert HEAD_SERIES in capsys.readouterr().out
    nothing = Result(source.path, Outcome(R))
    assert _with_heads(nothing, HeadSeries()) is nothing


def test_a_side_that_is_hidden_is_told_on_standard_error(
    capsys: pytest.CaptureFixture[str],
) -> None:
    source = Source(Path("a.dcm"), "0" * 64, "dicom", (Size(90, 90),))
    place = PixelPlace(0, Rect(0, 0, 9, 9).polygon())
    side = Finding("t", Kind.TEXT, Tier.CERTAIN, "clinical", 0.9, place, text="3.5/2.7-L")
    review = Review(source, (side,))
    _complain_of_side(Result(source.path, Outcome(V), review))
    told = capsys.readouterr()
    assert told.err.startswith("a.dcm: side-marker-hidden: ")
    assert told.out == ""
    kept = review.with_decision("t", Decision(Action.KEEP))
    _complain_of_side(Result(source.path, Outcome(V), kept))
    assert capsys.readouterr().err == ""
