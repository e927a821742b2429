"""The desk without a window: decisions, undo, files, and what comes late."""

from dataclasses import replace
from pathlib import Path

import pytest

from caseveil.domain import text_rule
from caseveil.domain.checks import NewHit
from caseveil.domain.findings import Action, Kind, Meaning, PixelPlace, TextClass, Tier
from caseveil.domain.geometry import Rect, bounds
from caseveil.domain.outcome import Delivered, Outcome, Status
from caseveil.domain.policy import Policy, TextRule
from caseveil.domain.review import Review, State
from caseveil.domain.source import Source
from caseveil.errors import Cancelled, Code, Failed, Refused
from caseveil.ui.state import answers, case_edits, edits, told, view_state
from caseveil.ui.state.looking import place_of
from caseveil.ui.state.looks import Filter, Look
from caseveil.ui.state.review import Desk
from caseveil.ui.words import why
from ui.fake_road import (
    CINE_FINDINGS,
    PHOTO_FINDINGS,
    SHAPES,
    box,
    checks,
    receipt,
)

VERIFIED = Outcome(
    Status.VERIFIED,
    delivered=(Delivered(Path("clean-1.jpg"), "00", "jpeg"),),
    receipt=receipt(),
    checks=checks(),
)


def source(name: str) -> Source:
    form, frames, tags, abilities, _found = SHAPES[name]
    return Source(Path(f"{name}.bin"), name, form, frames, tags, abilities)


def searched(desk: Desk, name: str) -> str:
    key = desk.add(Path(f"{name}.bin"))
    desk.opened(key, source(name))
    desk.looked(key, Review(source(name), SHAPES[name][4]))
    return key


def approved(desk: Desk) -> None:
    answers.relative(desk, "no")
    answers.approve(desk)


@pytest.fixture
def desk() -> Desk:
    made = Desk(Policy())
    searched(made, "photo")
    searched(made, "xray")
    return made


def looks(desk: Desk) -> list[Look]:
    return [row.look for row in view_state.finding_rows(desk)]


def test_a_search_selects_the_first_undecided_region_and_lists_metadata_and_name_once(desk):
    assert desk.selected == "face-1"
    regions = [finding.id for finding in PHOTO_FINDINGS if finding.region]
    assert [row.id for row in view_state.finding_rows(desk)] == [*regions, "tag-1", "name-1"]
    told = [row.subtitle for row in view_state.finding_rows(desk)][-2:]
    assert told == ["Handled by the profile · 2 identifying fields", "Handled by the profile"]
    assert view_state.undecided_count(desk.review) == 6


def test_hide_and_keep_go_on_to_the_next_undecided(desk):
    edits.decide(desk, Action.HIDE)
    edits.decide(desk, Action.KEEP)
    assert looks(desk)[:3] == [Look.HIDDEN, Look.KEPT, Look.PENDING]
    assert desk.selected == "code-1"
    assert desk.history.undo_label == "keep wristband 1"


def test_undo_and_redo_bring_back_state_selection_and_label(desk):
    before = desk.history.present
    edits.decide(desk, Action.HIDE)
    edits.decide(desk, Action.KEEP)
    after = desk.history.present
    desk.undo()
    assert (desk.selected, desk.history.redo_label) == ("band-1", "keep wristband 1")
    desk.undo()
    assert desk.history.present == before
    desk.redo()
    desk.redo()
    assert desk.history.present == after
    desk.redo()
    assert desk.history.present == after


def test_undo_turns_to_the_file_it_changes(desk):
    first, second = desk.listed()
    edits.decide(desk, Action.HIDE)
    desk.go(second)
    desk.undo()
    assert (desk.current, desk.selected) == (first, "face-1")


def test_dismiss_keeps_only_the_doubtful_of_this_frame():
    desk = Desk(Policy())
    searched(desk, "cine")
    edits.dismiss_doubtful(desk)
    assert desk.history.undo_label is None
    desk.set_frame(7)
    edits.dismiss_doubtful(desk)
    assert desk.review.action(CINE_FINDINGS[1]) is Action.KEEP
    assert desk.review.decision("text-1") is None
    assert desk.history.undo_label == "keep 1 doubtful region"


def test_hide_all_is_one_edit(desk):
    edits.hide_pending(desk)
    assert set(looks(desk)) == {Look.HIDDEN}
    desk.undo()
    assert Look.HIDDEN not in looks(desk)[:6]


def test_reset_makes_undecided_again_but_not_what_a_person_drew(desk):
    edits.decide(desk, Action.KEEP)
    desk.select("face-1")
    edits.take_back(desk)
    assert desk.review.decision("face-1") is None
    edits.draw(desk, box(1, 1, 30, 30))
    edits.take_back(desk)
    assert desk.review.decision("drawn-1").action is Action.HIDE


def test_moving_and_resizing_hide_elsewhere(desk):
    edits.place(desk, "face-1", box(10, 10, 50, 60), edits.MOVE)
    assert desk.history.undo_label == "move face 1"
    assert place_of(desk.review, desk.review.finding("face-1")).polygon == box(10, 10, 50, 60)
    desk.select("face-1")
    edits.stretch(desk, 8, -4)
    place = place_of(desk.review, desk.review.finding("face-1"))
    assert bounds(place.polygon) == Rect(10, 10, 58, 56)


def test_a_key_held_down_is_one_edit(desk):
    before = desk.history.present
    for _ in range(5):
        edits.nudge(desk, 3, 0)
    assert len(desk.history.past) == 1
    place = place_of(desk.review, desk.review.finding("face-1"))
    assert bounds(place.polygon).left == 1150 + 15
    desk.undo()
    assert desk.history.present == before


def test_hiding_a_moved_region_again_keeps_its_place(desk):
    edits.place(desk, "face-1", box(10, 10, 50, 60), edits.MOVE)
    desk.select("face-1")
    edits.decide(desk, Action.HIDE)
    assert place_of(desk.review, desk.review.finding("face-1")).polygon == box(10, 10, 50, 60)


def test_a_drawn_region_is_selected_hidden_and_can_be_deleted(desk):
    edits.draw(desk, box(5, 5, 80, 60))
    assert (desk.selected, desk.finding.kind) == ("drawn-1", Kind.DRAWN)
    assert edits.delete(desk)
    assert all(finding.kind is not Kind.DRAWN for finding in desk.review.findings)
    assert desk.history.undo_label == "delete region 1"


def test_a_found_region_is_not_deleted(desk):
    before = desk.review
    assert not edits.delete(desk)
    assert (desk.review, desk.selected) == (before, "face-1")


def test_a_region_drawn_in_a_film_stands_on_all_frames_until_told_otherwise():
    desk = Desk(Policy())
    searched(desk, "cine")
    desk.set_frame(3)
    edits.draw(desk, box(5, 5, 80, 60))
    assert desk.finding.region == PixelPlace(3, box(5, 5, 80, 60), True)
    case_edits.every_frame(desk)
    assert place_of(desk.review, desk.finding) == PixelPlace(3, box(5, 5, 80, 60), False)


def test_crop_turn_and_keep_only_are_edits_like_any_other(desk):
    before = desk.history.present
    edits.crop(desk, Rect(10, 10, 500, 400))
    edits.turn(desk, 1)
    edits.keep_only(desk, box(20, 20, 300, 300))
    view = view_state.frame_view(desk)
    assert (view.crop, view.quarter_turns) == (Rect(10, 10, 500, 400), 1)
    labels = [label for label, _state in desk.history.past]
    assert labels == ["crop", "turn right", "keep only this area"]
    for _ in range(3):
        desk.undo()
    assert desk.history.present == before


def test_a_drawn_region_becomes_the_crop_and_is_used_up(desk):
    edits.draw(desk, box(100, 100, 900, 700))
    edits.selection_to(desk, crop_it=True)
    assert desk.review.crop == Rect(100, 100, 900, 700)
    assert all(finding.kind is not Kind.DRAWN for finding in desk.review.findings)


def test_a_found_region_becomes_the_only_area_kept_and_stays(desk):
    edits.selection_to(desk, crop_it=False)
    assert desk.review.keep_only == PHOTO_FINDINGS[0].region.polygon
    assert desk.review.finding("face-1")


def test_a_crop_is_painted_where_the_format_keeps_its_size(desk):
    desk.go(desk.listed()[1])
    edits.crop(desk, Rect(10, 10, 500, 400))
    assert view_state.frame_view(desk).crop_painted


def test_states_follow_from_what_is_known(desk):
    first = desk.current
    assert desk.state(first) is State.NEEDS_YOU
    approved(desk)
    assert desk.state(first) is State.APPROVED
    desk.exported(first, desk.review_of(first), VERIFIED)
    assert desk.state(first) is State.VERIFIED
    desk.go(first)
    edits.decide(desk, Action.KEEP)
    desk.select("face-1")
    edits.decide(desk, Action.KEEP)
    assert desk.state(first) is State.NEEDS_YOU
    while desk.state(first) is State.NEEDS_YOU:
        desk.undo()
    assert desk.state(first) is State.VERIFIED


def test_approving_goes_on_to_the_next_file_that_needs_a_person(desk):
    first, second = desk.listed()
    approved(desk)
    assert desk.current == second
    approved(desk)
    assert desk.current == second
    answers.withdraw(desk)
    assert (desk.state(first), desk.state(second)) == (State.APPROVED, State.NEEDS_YOU)


@pytest.mark.parametrize(
    ("error", "state"),
    [(Refused(Code.ENCRYPTED), State.REFUSED), (Failed(Code.WORKER_DIED), State.FAILED)],
)
def test_errors_are_told_by_title(error, state):
    desk = Desk(Policy())
    key = desk.add(Path("x.jpg"))
    assert desk.state(key) is State.NOT_LOOKED
    desk.refused(key, error)
    row = view_state.file_rows(desk)[0]
    assert row.state is state
    assert "Encrypted" in row.subtitle or "Stopped unexpectedly" in row.subtitle


def test_a_cancelled_search_leaves_the_file_not_looked():
    desk = Desk(Policy())
    key = desk.add(Path("x.jpg"))
    desk.update(key, lambda entry: entry.working("looking", 0.5))
    desk.refused(key, Cancelled())
    assert desk.state(key) is State.NOT_LOOKED
    assert view_state.file_rows(desk)[0].subtitle == "Not looked"


def test_what_a_second_look_finds_is_pending_and_undoing_does_not_lose_it(desk):
    first = desk.current
    approved(desk)
    hits = (
        NewHit(0, Kind.FACE, 0.95, box(0, 0, 9, 9)),
        NewHit(0, Kind.TEXT, 0.6, box(9, 9, 30, 20)),
    )
    exported = desk.review_of(first)
    desk.go(first)
    desk.exported(first, exported, Outcome(Status.NEEDS_REVIEW, Code.SECOND_LOOK, new_hits=hits))
    assert desk.state(first) is State.NEEDS_YOU
    assert desk.selected == "second-look-1"
    new = [f for f in desk.review.findings if f.reason == "second-look"]
    assert [f.tier for f in new] == [Tier.CERTAIN, Tier.DOUBTFUL]
    desk.undo()
    assert [f.id for f in desk.review.findings][-2:] == ["second-look-1", "second-look-2"]
    assert "second look found 2 more regions" in told.notice(desk, "")


def test_a_second_look_without_hits_still_needs_a_person(desk):
    first = desk.current
    approved(desk)
    desk.exported(first, desk.review_of(first), Outcome(Status.NEEDS_REVIEW, Code.DOUBTFUL))
    assert desk.state(first) is State.NEEDS_YOU


def test_looking_again_keeps_decisions_unless_the_file_changed(desk):
    first = desk.current
    edits.decide(desk, Action.KEEP)
    desk.looked(first, Review(source("photo"), PHOTO_FINDINGS))
    assert desk.review.action(PHOTO_FINDINGS[0]) is Action.KEEP
    changed = replace(source("photo"), sha256="other")
    desk.looked(first, Review(changed, PHOTO_FINDINGS))
    assert desk.review.decision("face-1") is None


def test_taking_a_file_off_the_list_leaves_no_empty_undo(desk):
    first, second = desk.listed()
    edits.decide(desk, Action.HIDE)
    desk.remove(first)
    assert (desk.listed(), desk.current, desk.history.undo_label) == ((second,), second, None)
    desk.remove(second)
    assert (desk.current, desk.review) == (None, None)
    assert told.status_line(desk) == "Nothing is open."


def test_going_through_findings_goes_on_into_the_next_file_and_round(desk):
    first, second = desk.listed()
    desk.step_finding(-1)
    assert (desk.current, desk.selected) == (second, "tag-1")
    desk.step_finding(1)
    assert (desk.current, desk.selected) == (first, "face-1")
    for _ in PHOTO_FINDINGS[1:]:
        desk.step_finding(1)
    assert (desk.current, desk.selected) == (second, "text-1")
    desk.step_finding(-1)
    assert (desk.current, desk.selected) == (first, "name-1")


def test_files_stop_at_the_ends(desk):
    desk.step_file(-1)
    assert desk.current == desk.listed()[0]
    desk.step_file(5)
    assert desk.current == desk.listed()[1]


def test_only_what_passes_the_filter_is_listed_and_visited(desk):
    desk.set_sieve(Filter(kinds=frozenset({Kind.TEXT}), tier=Tier.DOUBTFUL))
    assert [row.id for row in view_state.finding_rows(desk)] == ["text-2", "text-3"]
    desk.step_finding(1)
    assert desk.selected == "text-2"
    desk.step_finding(1)
    assert desk.selected == "text-3"
    desk.step_finding(1)
    assert (desk.current, desk.selected) == (desk.listed()[1], "text-3")
    edits.decide(desk, Action.KEEP)
    desk.set_sieve(Filter(looks=frozenset({Look.KEPT})))
    assert [row.id for row in view_state.finding_rows(desk)] == ["text-3"]
    desk.set_sieve(Filter(looks=frozenset({Look.PROPOSED})))
    before = desk.selected
    desk.step_finding(1)
    assert desk.selected == before


def test_frames_stop_at_the_ends_and_a_finding_turns_to_its_frame():
    desk = Desk(Policy())
    searched(desk, "cine")
    desk.set_frame(99)
    assert desk.frame == 23
    desk.set_frame(-4)
    assert desk.frame == 0
    desk.select("text-2")
    assert desk.frame == 7
    desk.set_frame(6)
    assert desk.selected is None


def test_nothing_can_be_decided_before_the_search_ended():
    desk = Desk(Policy())
    key = desk.add(Path("photo.jpg"))
    desk.opened(key, source("photo"))
    approved(desk)
    edits.draw(desk, box(1, 1, 9, 9))
    edits.decide(desk, Action.KEEP)
    assert desk.history.undo_label is None
    assert desk.state(key) is State.NOT_LOOKED


def test_unexported_counts_touched_files_only(desk):
    assert desk.unexported() == 0
    edits.decide(desk, Action.HIDE)
    assert desk.unexported() == 1
    approved(desk)
    first = desk.listed()[0]
    desk.exported(first, desk.review_of(first), VERIFIED)
    assert desk.unexported() == 0


def test_the_status_line_says_how_many_will_be_hidden(desk):
    assert told.status_line(desk).startswith("6 undecided regions will be hidden on export.")
    desk.go(desk.listed()[1])
    edits.hide_pending(desk)
    assert told.status_line(desk) == "1 to answer: press A to be asked."
    answers.relative(desk, "no")
    assert told.status_line(desk) == "Nothing is left to decide. Press A to approve."


def test_the_status_line_says_how_many_are_doubtful_while_any_is(desk):
    doubtful = len([one for one in desk.review.doubtful if one.region])
    assert doubtful
    keeps = f"{doubtful} of them doubtful: D keeps those on this frame. H hides, X keeps"
    assert keeps in told.status_line(desk)
    edits.dismiss_doubtful(desk)
    assert "undecided" in told.status_line(desk)
    assert "doubtful" not in told.status_line(desk)


def test_what_a_person_should_know_about_a_file_is_told(desk):
    warned = replace(source("photo"), sha256="w", warnings=("overlays-dropped", "new-thing"))
    desk.looked(desk.current, Review(warned, ()))
    notice = told.notice(desk, "")
    assert notice.startswith("The file has overlays") and notice.endswith("new-thing.")
    assert told.notice(desk, "A finder is missing.") == "A finder is missing."


def test_a_finding_tells_why_and_what_was_read_there():
    read = replace(PHOTO_FINDINGS[4], text="NOVAK\u202e")
    sentence = why.reason(read)
    assert sentence.endswith("The finder is not sure.\nReads “NOVAK‹U+202E›”.")
    assert why.reason(PHOTO_FINDINGS[0]).startswith("Looks like a face. It shows who this is")


def test_what_a_code_or_a_tag_holds_is_never_told():
    code = replace(PHOTO_FINDINGS[2], text="NOVAK-1958")
    tag = replace(PHOTO_FINDINGS[6], text="Dr. M. Kowalska")
    assert "NOVAK" not in why.reason(code)
    assert "Kowalska" not in why.reason(tag)


@pytest.mark.parametrize(("text", "side"), [("R", True), ("LEFT hand", True), ("Reliable", False)])
def test_text_that_may_tell_the_side_says_so(text, side):
    read = replace(PHOTO_FINDINGS[4], text=text)
    assert ("left or right" in why.reason(read)) is side


def test_a_side_that_would_be_hidden_is_told_over_the_picture(desk):
    marker = replace(PHOTO_FINDINGS[0], kind=Kind.TEXT, text="R")
    review = Review(replace(source("photo"), sha256="w"), (marker,))
    desk.looked(desk.current, review)
    assert told.notice(desk, "").startswith("Text 1 may tell the side")
    desk.select(marker.id)
    edits.decide(desk, Action.KEEP)
    assert told.notice(desk, "") == ""


def test_a_long_word_that_was_read_may_wrap():
    read = replace(PHOTO_FINDINGS[4], text="RD-793126-8:Testmann:Amina")
    assert "R\u200bD\u200b-" in why.reason(read)


SIZE = Meaning(TextClass.CLINICAL, 0.95, "measurement", "number-and-unit")


@pytest.fixture
def proposing(desk):
    measured = replace(PHOTO_FINDINGS[4], text="2.3 cm", meaning=SIZE, tier=Tier.CERTAIN)
    review = Review(replace(source("photo"), sha256="w"), (measured, PHOTO_FINDINGS[0]))
    desk.looked(desk.current, text_rule.proposed(review, TextRule.ASK))
    desk.select(measured.id)
    return desk


def test_what_a_rule_keeps_is_told_as_proposed_with_its_reading(proposing):
    row, face = view_state.finding_rows(proposing)
    assert (row.look, row.subtitle) == (Look.PROPOSED, "Kept, as proposed")
    assert face.look is Look.PENDING
    sentence = why.reason(proposing.finding, proposed=True)
    assert "measurement" in sentence and "H hides it" in sentence and "Reads “2.3 cm”" in sentence
    assert view_state.undecided_count(proposing.review) == 1
    assert "1 region will stay visible as proposed: look at it." in told.status_line(proposing)


def test_proposals_are_visited_after_what_is_undecided(proposing):
    first, face = (row.id for row in view_state.finding_rows(proposing))
    proposing.select(None)
    proposing.select_next_pending()
    assert proposing.selected == face
    edits.decide(proposing, Action.HIDE)
    assert proposing.selected == first
    approved(proposing)
    proposing.go(proposing.listed()[0])
    assert told.status_line(proposing).startswith("Approved. 1 region will stay visible")


def test_a_proposal_is_no_work_of_the_persons(proposing):
    assert proposing.unexported() == 0
    edits.decide(proposing, Action.KEEP)
    assert proposing.unexported() == 1
    assert view_state.finding_rows(proposing)[0].look is Look.KEPT


def test_a_proposal_can_be_hidden_and_taken_back(proposing):
    first = view_state.finding_rows(proposing)[0].id
    edits.decide(proposing, Action.HIDE)
    assert view_state.finding_rows(proposing)[0].look is Look.HIDDEN
    proposing.undo()
    assert view_state.finding_rows(proposing)[0].look is Look.PROPOSED
    proposing.select(first)


@pytest.mark.parametrize("category", list(TextClass))
def test_text_says_what_it_reads_like(category):
    sentence = why.reason(replace(PHOTO_FINDINGS[4], meaning=Meaning(category, 0.9)))
    plain = why.reason(replace(PHOTO_FINDINGS[4], meaning=None))
    assert (sentence == plain) is (category is TextClass.UNKNOWN)
