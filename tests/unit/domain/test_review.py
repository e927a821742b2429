from dataclasses import replace

import pytest

from caseveil.domain.checks import NewHit
from caseveil.domain.findings import Action, By, Decision, Kind, PixelPlace, Tier
from caseveil.domain.geometry import Rect

HIDE, KEEP = Decision(Action.HIDE), Decision(Action.KEEP)
ELSEWHERE = PixelPlace(0, Rect(1, 2, 3, 4).polygon())


def test_everything_is_pending_and_hidden_at_first(review):
    assert review.pending == review.findings
    assert {review.action(finding) for finding in review.findings} == {Action.HIDE}


def test_only_undecided_doubt_is_doubtful(review, text):
    assert review.doubtful == (text,)
    assert review.with_decision(text.id, HIDE).doubtful == ()


def test_a_decision_is_kept_and_can_be_taken_back(review, face):
    decided = review.with_decision(face.id, KEEP)
    assert decided.action(face) is Action.KEEP
    assert decided.decision(face.id) == KEEP
    assert face not in decided.pending
    assert decided.with_decision(face.id, None) == review


def test_an_unknown_finding_cannot_be_decided(review):
    with pytest.raises(KeyError):
        review.with_decision("face-2", HIDE)


def test_a_tag_cannot_be_kept_one_by_one(review, tag):
    with pytest.raises(ValueError, match="profile"):
        review.with_decision(tag.id, KEEP)
    assert review.with_decision(tag.id, HIDE).action(tag) is Action.HIDE


def test_a_drawn_region_is_hidden_at_once(review):
    drawn = review.with_drawn(ELSEWHERE)
    finding = drawn.findings[-1]
    assert (finding.id, finding.kind, finding.by) == ("drawn-1", Kind.DRAWN, By.PERSON)
    assert drawn.decision("drawn-1") == HIDE


def test_drawn_regions_get_the_first_free_number(review):
    two = review.with_drawn(ELSEWHERE).with_drawn(ELSEWHERE)
    assert two.finding("drawn-2").kind is Kind.DRAWN
    assert two.without("drawn-1").with_drawn(ELSEWHERE).findings[-1].id == "drawn-1"


def test_deleting_a_drawn_region_removes_it(review):
    assert review.with_drawn(ELSEWHERE).without("drawn-1") == review


def test_deleting_a_detected_region_keeps_what_is_beneath(review, face):
    assert review.without(face.id).action(face) is Action.KEEP
    assert face in review.without(face.id).findings


@pytest.mark.parametrize(
    "edit",
    [
        lambda review: review.with_decision("face-1", KEEP),
        lambda review: review.with_drawn(ELSEWHERE),
        lambda review: review.with_drawn(ELSEWHERE).approve().without("drawn-1"),
        lambda review: review.with_crop(Rect(0, 0, 5, 5)),
        lambda review: review.with_turn(1),
        lambda review: review.with_keep_only(ELSEWHERE.polygon),
    ],
)
def test_every_edit_takes_the_approval_back(review, edit):
    approved = review.approve()
    assert approved.approved
    assert not edit(approved).approved


def test_turns_add_up_to_a_full_circle(review):
    assert review.with_turn(3).with_turn(2).quarter_turns == 1
    assert review.with_turn(-1).quarter_turns == 3


def test_crop_and_keep_only_can_be_taken_back(review):
    edited = review.with_crop(Rect(0, 0, 5, 5)).with_keep_only(ELSEWHERE.polygon)
    assert edited.with_crop(None).with_keep_only(None) == review


def test_new_findings_are_pending_and_need_a_new_approval(review, face, text):
    first = review.approve()
    assert first.with_findings((face,)) == first
    drawn = review.with_drawn(ELSEWHERE).findings[-1]
    more = first.with_findings((face, drawn))
    assert more.findings == (*review.findings, drawn)
    assert drawn in more.pending
    assert not more.approved


@pytest.mark.parametrize(("family", "still"), [("dicom", True), ("pdf", False), ("pptx", False)])
def test_a_new_hit_of_text_on_a_page_is_hidden_there_only(review, family, still):
    pages = replace(review.source, frames=review.source.frames * 2, format=family)
    hit = NewHit(1, Kind.TEXT, 0.5, Rect(1, 1, 9, 9).polygon())
    found = replace(review, source=pages).with_new_hits((hit,)).findings[-1]
    assert found.region.every_frame is still


def test_new_hits_are_pending_numbered_on_and_as_sure_as_their_score(review):
    hits = (NewHit(0, Kind.TEXT, 0.5, ELSEWHERE.polygon), NewHit(0, Kind.FACE, 0.95, ((0, 0),) * 3))
    again = review.with_new_hits(hits[:1]).with_new_hits(hits[1:])
    new = again.findings[len(review.findings) :]
    assert [finding.id for finding in new] == ["second-look-1", "second-look-2"]
    assert [finding.tier for finding in new] == [Tier.DOUBTFUL, Tier.CERTAIN]
    assert set(new) <= set(again.pending)
    assert not any(finding.region.every_frame for finding in new)


def test_new_text_in_a_sequence_is_hidden_on_all_frames(review):
    cine = replace(review, source=replace(review.source, frames=review.source.frames * 2))
    hits = tuple(NewHit(1, kind, 0.5, ELSEWHERE.polygon) for kind in (Kind.TEXT, Kind.FACE))
    new = cine.with_new_hits(hits).findings[-2:]
    assert [finding.region.every_frame for finding in new] == [True, False]
