"""What is told twice is shown once, and nothing that was covered gets lost."""

from dataclasses import replace

import cv2
import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from caseveil.domain.findings import Finding, Kind, Meaning, PixelPlace, TagPlace, TextClass, Tier
from caseveil.workflow.merging import merged

COUNT = iter(range(10**6))


def region(left, top, right, bottom, tier=Tier.CERTAIN, frame=0, every=False, kind=Kind.TEXT):
    polygon = ((left, top), (right, top), (right, bottom), (left, bottom))
    points = tuple((float(x), float(y)) for x, y in polygon)
    place = PixelPlace(frame, points, every)
    return Finding(f"f{next(COUNT):06d}", kind, tier, "printed", 0.5, place, text=f"{right}")


def test_a_word_in_its_line_is_one_finding():
    assert len(merged([region(0, 0, 100, 20), region(10, 2, 30, 18)])) == 1


def test_lines_told_twice_cover_both():
    (one,) = merged([region(0, 0, 100, 20), region(5, 3, 110, 22)])
    xs, ys = zip(*one.region.polygon, strict=True)
    assert (min(xs), min(ys), max(xs), max(ys)) == (0, 0, 110, 22)


def test_neighbours_stay_apart():
    assert len(merged([region(0, 0, 100, 20), region(0, 15, 100, 35)])) == 2


def test_kinds_and_frames_stay_apart():
    kinds = [region(0, 0, 9, 9), region(0, 0, 9, 9, kind=Kind.CODE)]
    frames = [region(0, 0, 9, 9), region(0, 0, 9, 9, frame=1)]
    assert len(merged(kinds)) == len(merged(frames)) == 2


def test_what_stands_on_every_frame_is_told_for_its_first():
    assert len(merged([region(0, 0, 9, 9, every=True), region(0, 0, 9, 9, frame=4)])) == 1


def test_one_frame_never_stands_for_every_frame():
    small, wide = region(0, 0, 50, 50), region(2, 2, 48, 48, every=True)
    assert {f.region.every_frame for f in merged([small, wide])} == {True, False}


def test_a_doubtful_region_in_a_certain_one_is_left_out():
    inside = [region(0, 0, 90, 90), region(10, 10, 30, 30, Tier.DOUBTFUL)]
    beyond = [region(0, 0, 90, 90), region(80, 10, 120, 30, Tier.DOUBTFUL)]
    certain_inside = [region(10, 10, 30, 30), region(0, 0, 90, 90, Tier.DOUBTFUL)]
    assert [f.tier for f in merged(inside)] == [Tier.CERTAIN]
    assert len(merged(beyond)) == len(merged(certain_inside)) == 2


def test_tags_pass_through():
    tags = [
        Finding(path, Kind.TAG, Tier.CERTAIN, "person", 1.0, TagPlace(path), text="x")
        for path in ("a", "b", "a")
    ]
    assert [f.id for f in merged(tags)] == ["a", "b"]


BOX = st.tuples(*[st.integers(0, 60)] * 2, *[st.integers(5, 40)] * 2)


@given(st.lists(BOX, max_size=8))
def test_nothing_that_was_covered_is_lost(shapes):
    given_regions = [region(x, y, x + w, y + h) for x, y, w, h in shapes]
    before, after = (np.zeros((110, 110), np.uint8) for _ in range(2))
    for mask, findings in ((before, given_regions), (after, merged(given_regions))):
        for finding in findings:
            points = np.rint(np.float32(finding.region.polygon)).astype(np.int32)
            cv2.fillConvexPoly(mask, points, 1)
    assert not (before & ~after & 1).any()


def reading(text, category, confidence=0.9):
    line = region(0, 0, 100, 20)
    return replace(line, text=text, meaning=Meaning(category, confidence), category=category.value)


CLINICAL, IDENTITY, UNKNOWN = TextClass.CLINICAL, TextClass.IDENTITY, TextClass.UNKNOWN


def test_of_two_readings_of_a_line_the_more_cautious_counts():
    for pair in (("2.3 cm", "Ada 2.3 cm"), ("2.3 cm long", "A 23 cm")):
        clinical, named = reading(pair[0], CLINICAL), reading(pair[1], IDENTITY)
        for order in ([clinical, named], [named, clinical]):
            (one,) = merged(order)
            assert (one.category, one.meaning.category) == ("identity", IDENTITY)


def test_a_line_that_one_engine_could_not_read_is_not_clinical():
    (one,) = merged([reading("2.3 cm", CLINICAL), reading(None, UNKNOWN, 0.0)])
    assert one.meaning.category is UNKNOWN


def test_a_part_of_a_reading_takes_nothing_from_it():
    whole, part = reading("MI 1.1 TIS 0.4", CLINICAL), reading("TIS", UNKNOWN)
    assert merged([whole, part])[0].meaning.category is CLINICAL


def test_an_unsorted_reading_leaves_the_line_unsorted():
    (one,) = merged([reading("2.3 cm", CLINICAL), replace(region(1, 1, 99, 19), text="Ada")])
    assert one.meaning is None


def test_a_doubtful_line_within_a_clinical_one_takes_its_certainty():
    inside = region(10, 2, 60, 18, Tier.DOUBTFUL)
    unread = replace(inside, text=None, meaning=Meaning(UNKNOWN, 0.0), category="unknown")
    (one,) = merged([reading("2.3 cm", CLINICAL), unread])
    assert (one.tier, one.category) == (Tier.CERTAIN, "unknown")
