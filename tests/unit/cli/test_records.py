"""One file as the documented JSON."""

from dataclasses import replace
from pathlib import Path

from caseveil.cli.records import record
from caseveil.domain import text_rule
from caseveil.domain.cells import Grid
from caseveil.domain.findings import (
    Action,
    Decision,
    Finding,
    Kind,
    Meaning,
    PixelPlace,
    TagPlace,
    TextClass,
    Tier,
)
from caseveil.domain.geometry import Size
from caseveil.domain.outcome import Outcome, Status
from caseveil.domain.policy import DoubtRule, Policy, TextRule
from caseveil.domain.review import Review
from caseveil.domain.source import Source
from caseveil.workflow.batch import Result

SQUARE = ((1.0, 2.0), (5.0, 2.0), (5.0, 6.0), (1.0, 6.0))
MOVED = ((2.0, 2.0), (6.0, 2.0), (6.0, 6.0), (2.0, 6.0))
FACE = Finding("f", Kind.FACE, Tier.DOUBTFUL, "face", 0.4, PixelPlace(0, SQUARE))
NAME = Finding("n", Kind.TAG, Tier.CERTAIN, "person", 1.0, TagPlace("EXIF/Artist"), text="Amina")
SOURCE = Source(Path("a.png"), "0" * 64, "png", (Size(40, 30),))


def finding_of(
    review: Review, status: Status, rule: DoubtRule = DoubtRule.ASK, reveal: bool = False
) -> list[dict[str, object]]:
    result = Result(Path("a.png"), Outcome(status), review)
    body = record(result, Policy(doubtful=rule), milliseconds=1, reveal=reveal)
    return body["findings"]


def test_a_doubtful_finding_is_asked_about() -> None:
    face, name = finding_of(Review(SOURCE, (FACE, NAME)), Status.SCANNED)
    assert (face["action"], name["action"]) == ("ask", "hide")
    assert (face["frame"], face["polygon"]) == (0, [list(point) for point in SQUARE])
    assert (name["frame"], name["polygon"], name["path"]) == (None, None, "EXIF/Artist")


def test_under_the_rule_hide_it_is_hidden() -> None:
    (face,) = finding_of(Review(SOURCE, (FACE,)), Status.VERIFIED, DoubtRule.HIDE)
    assert face["action"] == "hide"


def test_a_decision_moves_or_keeps_it() -> None:
    review = Review(SOURCE, (FACE,))
    moved = review.with_decision("f", Decision(Action.HIDE, PixelPlace(0, MOVED)))
    assert finding_of(moved, Status.VERIFIED)[0]["polygon"] == [list(point) for point in MOVED]
    kept = review.with_decision("f", Decision(Action.KEEP))
    assert finding_of(kept, Status.VERIFIED)[0]["action"] == "keep"


def test_text_is_told_only_when_asked() -> None:
    review = Review(SOURCE, (NAME,))
    assert "text" not in finding_of(review, Status.SCANNED)[0]
    assert finding_of(review, Status.SCANNED, reveal=True)[0]["text"] == "Amina"


def test_what_a_code_holds_is_never_told() -> None:
    review = Review(SOURCE, (replace(FACE, kind=Kind.CODE, text="0047112233"),))
    assert finding_of(review, Status.SCANNED, reveal=True)[0]["text"] is None


def test_a_file_that_could_not_be_opened_has_empty_lists() -> None:
    body = record(
        Result(Path("a"), Outcome(Status.REFUSED)), Policy(), milliseconds=1, reveal=False
    )
    assert (body["frames"], body["findings"], body["warnings"]) == ([], [], [])


def test_where_only_whole_cells_are_hidden_they_are_told() -> None:
    review = Review(replace(SOURCE, grid=Grid(Size(8, 8))), (FACE,))
    result = Result(Path("a.jpg"), Outcome(Status.VERIFIED), review)
    (frame,) = record(result, Policy(), milliseconds=1, reveal=False)["frames"]
    assert frame["cell"] == [8, 8]
    assert all(x % 8 == 0 and y % 8 == 0 for polygon in frame["hidden"] for x, y in polygon)
    whole = Result(Path("a.jpg"), Outcome(Status.VERIFIED), Review(SOURCE, ()))
    (frame,) = record(whole, Policy(), milliseconds=1, reveal=False)["frames"]
    assert "cell" not in frame


SIDE = Finding(
    "s",
    Kind.TEXT,
    Tier.CERTAIN,
    "clinical",
    0.9,
    PixelPlace(0, SQUARE),
    text="R",
    meaning=Meaning(TextClass.CLINICAL, 0.95, "laterality", "explained"),
)


def test_a_line_of_text_tells_what_it_means_and_who_decided() -> None:
    (side,) = finding_of(Review(SOURCE, (SIDE,)), Status.SCANNED)
    assert (side["class"], side["action"], side["decided_by"]) == ("clinical", "hide", None)
    meaning = {"confidence": 0.95, "pattern": "laterality", "reason": "explained"}
    assert side["meaning"] == meaning
    proposed = text_rule.proposed(Review(SOURCE, (SIDE,)), TextRule.IDENTITY)
    (side,) = finding_of(proposed, Status.VERIFIED)
    assert (side["action"], side["decided_by"]) == ("keep", "rule")


def test_a_hidden_side_marker_is_a_warning() -> None:
    def warnings(review: Review) -> list[str]:
        result = Result(Path("a.png"), Outcome(Status.VERIFIED), review)
        return record(result, Policy(), milliseconds=1, reveal=False)["warnings"]

    review = Review(SOURCE, (SIDE,))
    assert warnings(review) == ["side-marker-hidden"]
    assert warnings(text_rule.proposed(review, TextRule.IDENTITY)) == []


def test_a_region_on_a_run_of_frames_tells_the_last_one() -> None:
    run = replace(FACE, id="run", place=PixelPlace(2, SQUARE, span=(2, 5)))
    one, several = finding_of(Review(SOURCE, (FACE, run)), Status.SCANNED)
    assert "last_frame" not in one
    assert several["last_frame"] == 5
