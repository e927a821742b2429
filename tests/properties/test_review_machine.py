"""A person who does anything in any order can always undo back to the start, and redo again."""

from dataclasses import replace
from pathlib import Path

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from caseveil.domain.blocks import blocks
from caseveil.domain.checks import NewHit
from caseveil.domain.findings import (
    Action,
    Finding,
    Kind,
    PixelPlace,
    Reason,
    TagPlace,
    Tier,
)
from caseveil.domain.geometry import Rect, Size, bounds
from caseveil.domain.outcome import Outcome, Status
from caseveil.domain.plan import make
from caseveil.domain.policy import PictureFormat, Pictures, Policy
from caseveil.domain.profile import Profile
from caseveil.domain.review import Review, State
from caseveil.domain.slabs import minus
from caseveil.domain.source import Ability, Source, Tag
from caseveil.errors import Code
from caseveil.storage import presets
from caseveil.storage.recovery import saved
from caseveil.ui.state import (
    answers,
    case_edits,
    dicom,
    edits,
    series_edits,
    sharing,
    view_state,
)
from caseveil.ui.state.looks import Filter, Look
from caseveil.ui.state.review import Desk

SIZE = Size(200, 120)
SERIES = (
    Tag("(0020,000D)", "StudyInstanceUID", "1.2.1"),
    Tag("(0020,000E)", "SeriesInstanceUID", "1.2.1.1"),
)
FRAMES = 3
RECTS = st.builds(
    lambda x, y, w, h: Rect(x, y, x + w, y + h),
    st.integers(0, 150),
    st.integers(0, 90),
    st.integers(4, 50),
    st.integers(4, 30),
)


ON_SELECTION = [
    edits.take_back,
    edits.delete,
    case_edits.every_frame,
    case_edits.from_here,
    case_edits.to_here,
    case_edits.except_frame,
    case_edits.hide_alike,
]
PRESETS = {name: presets.named(name) for name in ("whatsapp", "radiopaedia")}
MOST = 12  # regions of a file; more find nothing new and cost time
ON_FRAME = [
    edits.dismiss_doubtful,
    edits.hide_pending,
    answers.approve,
    answers.withdraw,
    answers.tick_all,
]


def finding(number: int, tier: Tier, frame: int) -> Finding:
    place = PixelPlace(frame, Rect(10, 10, 60, 40).polygon(), number == 0)
    return Finding(f"f-{number}", Kind.TEXT, tier, "printed", 0.5, place)


def found() -> tuple[Finding, ...]:
    tag = Finding("tag", Kind.TAG, Tier.CERTAIN, "name", 1.0, TagPlace("EXIF/Artist"))
    tiers = (Tier.CERTAIN, Tier.DOUBTFUL, Tier.DOUBTFUL)
    place = PixelPlace(1, Rect(20, 20, 90, 100).polygon())
    face = Finding("face", Kind.FACE, Tier.CERTAIN, "face", 0.9, place)
    return (*(finding(n, tier, n) for n, tier in enumerate(tiers)), face, tag)


class Person(RuleBasedStateMachine):
    """A photo and two files of a series on a desk; these cannot be cropped or turned."""

    @initialize()
    def open_files(self) -> None:
        self.desk = Desk(Policy())
        for name, abilities in (("a", frozenset(Ability)), ("b", frozenset()), ("c", frozenset())):
            form, tags = ("jpeg", ()) if abilities else ("dicom", SERIES)
            source = Source(Path(name), name, form, (SIZE,) * FRAMES, tags, abilities)
            key = self.desk.add(Path(name))
            self.desk.looked(key, Review(source, found()))
            self.found = self.desk.review_of(key).findings
        self.hits = 0

    def _start(self) -> dict[str, Review]:
        past = self.desk.history.past
        case = past[0][1] if past else self.desk.history.present
        return case.reviews

    @rule(action=st.sampled_from([Action.HIDE, Action.KEEP]))
    def decide(self, action: Action) -> None:
        edits.decide(self.desk, action)

    @rule(act=st.sampled_from(ON_SELECTION))
    def act_on_selection(self, act) -> None:
        act(self.desk)

    @rule(act=st.sampled_from(ON_FRAME))
    def act_on_frame(self, act) -> None:
        act(self.desk)

    @rule(rect=RECTS)
    def draw(self, rect: Rect) -> None:
        edits.draw(self.desk, rect.polygon())

    @rule(left=st.lists(RECTS, max_size=3))
    def erase(self, left: list[Rect]) -> None:
        if self.desk.place:
            pieces = left if self.few() else left[:1]
            edits.erase(self.desk, self.desk.selected, tuple(r.polygon() for r in pieces))

    @rule(rect=RECTS)
    def keep_a_part_of_a_face(self, rect: Rect) -> None:
        answers.spare(self.desk, rect.polygon())

    @rule(reason=st.sampled_from(list(Reason)), consent=st.booleans())
    def stand_for(self, reason: Reason, consent: bool) -> None:
        answers.stand_for(self.desk, self.desk.selected or "", reason, consent)

    @rule(answer=st.sampled_from(["yes", "no"]))
    def relative(self, answer: str) -> None:
        answers.relative(self.desk, answer)

    def few(self) -> bool:
        reviews = self.desk.history.present.reviews.values()
        return all(len(review.findings) < MOST for review in reviews)

    @precondition(few)
    @rule(whole_file=st.booleans())
    def copy_and_paste(self, whole_file: bool) -> None:
        copies = case_edits.copied(self.desk, whole_file)
        self.desk.step_file(1)
        case_edits.paste(self.desk, copies[:3])

    @precondition(few)
    @rule()
    def in_the_series(self) -> None:
        """Nothing is kept that was not found and does not read the same; the photo stays."""
        before = self.desk.history.present.reviews
        series_edits.same_decision(self.desk)
        photo = self.desk.listed()[0]
        if self.desk.current != photo:
            assert self.desk.review_of(photo) == before[photo]

    @rule()
    def approve_the_series(self) -> None:
        series_edits.approve(self.desk)
        for key in self.desk.listed():
            review = self.desk.review_of(key)
            assert not review.approved or key == self.desk.current or not blocks(review)

    @rule(name=st.sampled_from(["", "teaching"]), form=st.sampled_from([None, *PictureFormat]))
    def rules_for_dicom(self, name: str, form: PictureFormat | None) -> None:
        """Other rules decide nothing and approve nothing."""
        before = self.desk.history.present.reviews
        dicom.choose_profile(self.desk, name)
        dicom.choose(self.desk, replace(dicom.wished(self.desk), pictures=Pictures(form)))
        for key, review in self.desk.history.present.reviews.items():
            assert review.decisions == before[key].decisions
            assert before[key].approved or not review.approved

    @rule(form=st.sampled_from([None, *PictureFormat]))
    def pictures_of_one_file(self, form: PictureFormat | None) -> None:
        """They reach no other file, and never a photo."""
        key, before = self.desk.current, self.desk.history.present.reviews
        dicom.choose_here(self.desk, replace(dicom.wished_here(self.desk), pictures=Pictures(form)))
        for other, review in self.desk.history.present.reviews.items():
            assert other == key or review == before[other]
            assert review.source.format == dicom.DICOM or review.pictures is None

    @rule()
    def in_all_files(self) -> None:
        case_edits.in_all_files(self.desk)

    @rule(rect=RECTS, verb=st.sampled_from([edits.MOVE, edits.RESIZE, edits.ROTATE]))
    def place(self, rect: Rect, verb: str) -> None:
        if self.desk.finding and self.desk.finding.region:
            edits.place(self.desk, self.desk.finding.id, rect.polygon(), verb)

    @rule(dx=st.integers(-9, 9), dy=st.integers(-9, 9), larger=st.booleans())
    def nudge(self, dx: int, dy: int, larger: bool) -> None:
        (edits.stretch if larger else edits.nudge)(self.desk, dx, dy)

    @rule(by=st.integers(-9, 9), turn=st.booleans())
    def grow_or_rotate(self, by: int, turn: bool) -> None:
        (edits.rotate if turn else edits.grow)(self.desk, by)

    @rule(tier=st.sampled_from([None, *Tier]))
    def filter(self, tier: Tier | None) -> None:
        self.desk.set_sieve(Filter(tier=tier))

    @rule()
    def save_and_restore(self) -> None:
        """After a crash a new search with the saved decisions shows what was shown."""
        case = self.desk.history.present
        for review in case.reviews.values():
            whole = Review(review.source, self.found)
            assert case.fitted(saved(Path("a"), review).onto(whole)) == review

    @rule(name=st.sampled_from(["", "whatsapp", "radiopaedia"]))
    def destination(self, name: str) -> None:
        """Another destination hides no less, and decides nothing."""
        before = self.desk.history.present.reviews
        sharing.choose(self.desk, PRESETS.get(name))
        for key, review in self.desk.history.present.reviews.items():
            assert (review.decisions, review.preset) == (before[key].decisions, name)

    @rule()
    def preset(self) -> None:
        """Another profile changes rules, not decisions."""
        shown = view_state.frame_view(self.desk)
        case = self.desk.history.present
        other = replace(case, policy=replace(case.policy, profile=Profile("teaching")))
        self.desk.history = self.desk.history.push("preset", other)
        assert view_state.frame_view(self.desk) == shown

    @rule(rect=st.none() | RECTS)
    def crop(self, rect: Rect | None) -> None:
        edits.crop(self.desk, rect)

    @rule(rect=st.none() | RECTS)
    def keep_only(self, rect: Rect | None) -> None:
        edits.keep_only(self.desk, rect.polygon() if rect else None)

    @rule(crop_it=st.booleans())
    def selection_to(self, crop_it: bool) -> None:
        edits.selection_to(self.desk, crop_it)

    @rule(turns=st.sampled_from([1, 3]))
    def turn(self, turns: int) -> None:
        edits.turn(self.desk, turns)

    @rule(step=st.sampled_from([-1, 1]), what=st.sampled_from(["finding", "file", "frame"]))
    def look_around(self, step: int, what: str) -> None:
        if what == "finding":
            self.desk.step_finding(step)
        elif what == "file":
            self.desk.step_file(step)
        else:
            self.desk.set_frame(self.desk.frame + step)

    @rule(score=st.floats(0, 1))
    def second_look(self, score: float) -> None:
        if self.desk.review and self.hits < 4:
            self.hits += 1
            hit = NewHit(0, Kind.FACE, score, Rect(1, 1, 9, 9).polygon())
            outcome = Outcome(Status.NEEDS_REVIEW, Code.SECOND_LOOK, new_hits=(hit,))
            self.desk.exported(self.desk.current, self.desk.review, outcome)
            assert self.desk.state(self.desk.current) is State.NEEDS_YOU

    @rule(times=st.integers(1, 4))
    def undo(self, times: int) -> None:
        for _ in range(times):
            self.desk.undo()

    @rule(times=st.integers(1, 4))
    def redo(self, times: int) -> None:
        for _ in range(times):
            self.desk.redo()

    @rule()
    def undo_all_and_redo_all(self) -> None:
        present, start = self.desk.history.present, self._start()
        steps = len(self.desk.history.past)
        for _ in range(steps):
            self.desk.undo()
        assert self.desk.history.present.reviews == start
        assert self.desk.history.undo_label is None
        for _ in range(steps):
            self.desk.redo()
        assert self.desk.history.present == present

    @rule(data=st.data())
    def an_edit_ends_the_future(self, data) -> None:
        before = len(self.desk.history.past)
        self.draw(data.draw(RECTS))
        assert len(self.desk.history.past) == before + 1
        assert self.desk.history.redo_label is None

    @invariant()
    def the_start_has_no_decisions(self) -> None:
        for review in self._start().values():
            assert (review.decisions, review.approved, review.crop) == ({}, False, None)
            assert (review.ticks, review.relative, review.keep_only) == (frozenset(), "", None)

    @invariant()
    def the_selection_exists_and_is_in_view(self) -> None:
        if self.desk.selected is not None:
            shown = self.desk.finding
            assert shown is not None
            regions = [r.id for r in view_state.frame_view(self.desk).regions]
            assert shown.region is None or self.desk.selected in regions

    @invariant()
    def what_is_shown_agrees_with_the_plan(self) -> None:
        """A region drawn as kept is never painted, any other one is, on the frame looked at.

        To a hundredth of a pixel, in which a plan is told.
        """
        review = self.desk.review
        plan = make(review, Policy()).frames[self.desk.frame]
        view = view_state.frame_view(self.desk)
        hidden = [r for r in view.regions if r.look is not Look.KEPT]
        fills = [p for r in hidden for p in (minus(r.polygon, r.spare) if r.spare else [r.polygon])]
        inside = [p for p in fills if bounds(p).clip(SIZE).size.pixels]
        rounded = [tuple((round(x, 2), round(y, 2)) for x, y in p) for p in inside]
        assert sorted(rounded) == sorted(plan.fills)

    @invariant()
    def an_edit_needs_a_new_approval(self) -> None:
        for key in self.desk.listed():
            state = self.desk.state(key)
            assert (state is State.APPROVED) == self.desk.review_of(key).approved


TestPerson = Person.TestCase
