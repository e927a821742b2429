import json
from dataclasses import asdict, replace
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from caseveil.domain import hiding, plan
from caseveil.domain.cells import Grid
from caseveil.domain.findings import Action, Decision, Finding, Kind, PixelPlace, TagPlace, Tier
from caseveil.domain.geometry import Rect, Size, bounds
from caseveil.domain.policy import Policy
from caseveil.domain.review import Review
from caseveil.domain.source import Ability, Source
from caseveil.domain.spans import spans

SIZE = Size(60, 40)


def box(left, top, width, height):
    return Rect(left, top, left + width, top + height)


boxes = st.builds(
    box, st.integers(-30, 70), st.integers(-30, 50), st.integers(1, 30), st.integers(1, 30)
)
frames = st.integers(0, 2)
places = st.builds(PixelPlace, frames, boxes.map(Rect.polygon), st.booleans())
decisions = st.one_of(
    st.none(),
    st.just(Decision(Action.KEEP)),
    st.builds(Decision, st.just(Action.HIDE), st.one_of(st.none(), places)),
)
regions = st.tuples(places, st.sampled_from(list(Tier)), decisions)


@st.composite
def reviews(draw):
    source = Source(
        Path("a"), "", "png", (SIZE,) * 3, abilities=draw(st.frozensets(st.sampled_from(Ability)))
    )
    review = Review(
        source,
        crop=draw(st.one_of(st.none(), boxes)),
        quarter_turns=draw(st.integers(0, 3)),
        keep_only=draw(st.one_of(st.none(), boxes.map(Rect.polygon))),
    )
    for number, (place, tier, decision) in enumerate(draw(st.lists(regions, max_size=5))):
        found = Finding(f"text-{number}", Kind.TEXT, tier, "printed", 0.5, place)
        review = review.with_findings((found,)).with_decision(found.id, decision)
    return review


def visible(place, frame):
    return place.on(frame) and bounds(place.polygon).clip(SIZE).size.pixels > 0


def planned(review):
    return plan.make(review, Policy()).frames


@given(reviews())
def test_what_is_not_kept_is_hidden_on_every_frame_it_is_on(review):
    for frame in planned(review):
        for finding in review.findings:
            decision = review.decision(finding.id)
            if decision and decision.action is Action.KEEP:
                continue
            place = decision.place if decision and decision.place else finding.place
            assert (place.polygon in frame.fills) or not visible(place, frame.index)


@given(reviews())
def test_nothing_else_is_hidden(review):
    hidden = sum(
        visible(place, frame.index)
        for frame in planned(review)
        for finding in review.findings
        if (place := hiding.hidden_place(review, finding))
    )
    assert sum(len(frame.fills) for frame in planned(review)) == hidden


@given(reviews())
def test_a_spared_region_was_kept_by_a_person(review):
    kept = [f.place.polygon for f in review.findings if review.action(f) is Action.KEEP]
    assert all(polygon in kept for frame in planned(review) for polygon in frame.spared)


@given(reviews())
def test_a_crop_never_shows_more_than_was_left(review):
    for frame in planned(review):
        if review.crop is None:
            assert frame.placement.crop == Rect(0, 0, SIZE.width, SIZE.height)
        elif Ability.CROP in review.source.abilities:
            assert frame.placement.crop == review.crop.clip(SIZE)
        else:
            assert review.crop.clip(SIZE).polygon() in frame.keep_only


@given(reviews())
def test_keep_only_always_limits_every_frame(review):
    limits = [review.keep_only] if review.keep_only else []
    assert all(set(limits) <= set(frame.keep_only) for frame in planned(review))


@given(reviews())
def test_taking_every_decision_back_hides_everything(review):
    undecided = replace(review, decisions={})
    assert all(frame.spared == () for frame in planned(undecided))
    for frame in planned(undecided):
        shown = [f.place for f in undecided.findings if visible(f.place, frame.index)]
        assert [place.polygon for place in shown] == list(frame.fills)


corners = st.tuples(st.floats(-30, 90), st.floats(-30, 70))
SOURCES = (
    Source(Path("a"), "", "png", (SIZE,)),
    Source(Path("a"), "", "webp", (SIZE,), reach=2),
    Source(Path("a"), "", "jpeg", (SIZE,), grid=Grid(Size(8, 8), (3, 0)), reach=2),
)


@given(st.sampled_from(SOURCES), st.lists(corners, min_size=3, max_size=6), st.booleans())
def test_a_receipt_tells_exactly_what_was_planned(source, outline, keep_only):
    place = PixelPlace(0, tuple(outline), False)
    found = Finding("text-0", Kind.TEXT, Tier.CERTAIN, "printed", 0.5, place)
    review = Review(source, (found,), keep_only=tuple(outline) if keep_only else None)
    made = plan.make(review, Policy())
    for one in (made, plan.without_cells(made)):
        told = json.loads(json.dumps([asdict(span) for span in spans(one)]))
        (frame,) = one.frames
        for name in ("fills", "keep_only", "spared"):
            outlines = [[list(point) for point in polygon] for polygon in getattr(frame, name)]
            assert told[0][name] == outlines
            assert all(round(n, 2) == n for outline in outlines for point in outline for n in point)


@given(reviews(), st.text(max_size=8))
def test_a_tag_finding_changes_no_frame(review, path):
    tag = Finding("tag", Kind.TAG, Tier.CERTAIN, "patient-name", 1.0, TagPlace(path))
    assert planned(review.with_findings((tag,))) == planned(review)
