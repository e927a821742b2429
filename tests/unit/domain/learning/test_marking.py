"""A mark counts for what it hides, and for what it hides without need."""

from dataclasses import replace

import pytest

from caseveil.domain.findings import PixelPlace, TagPlace
from caseveil.domain.geometry import Placement, Rect, Size
from caseveil.domain.learning.lesson import CAPTION, CARDS, NAME, Clue, Need, Words
from caseveil.domain.learning.marking import Mark, Verdict, of_plan, score
from caseveil.domain.plan import FramePlan
from caseveil.storage import guidance

FACE, SCALE = Rect(100, 100, 300, 300), Rect(600, 600, 800, 640)


def region(rect: Rect, file: str = "a.jpg", **more) -> Mark:
    return Mark(file, PixelPlace(0, rect.polygon()), **more)


def test_every_clue_has_a_card_that_is_there():
    assert set(CARDS) == set(Clue)
    assert set(CARDS.values()) <= {card.id for card in guidance.load()}


def test_nothing_marked_finds_nothing_and_hides_nothing(lesson):
    result = score(lesson, [])
    assert result.verdicts == (Verdict.MISSED,) * 4
    assert (result.needless, result.needless_words, result.lost) == (0, 0, ())
    assert result.missed_clues == (Clue.FACE, Clue.STAFF, Clue.NAME)


def test_every_target_marked_is_found_whole(lesson):
    result = score(lesson, [Mark(t.file, t.place) for t in lesson.targets])
    assert result.found == lesson.targets
    assert result.missed == ()
    assert (result.needless, result.needless_words, result.lost) == (0, 0, ())


@pytest.mark.parametrize(
    ("right", "verdict"),
    [(300, Verdict.FOUND), (281, Verdict.FOUND), (278, Verdict.PARTLY), (141, Verdict.PARTLY),
     (138, Verdict.MISSED)],
)  # fmt: skip
def test_a_region_is_found_from_nine_tenths_of_its_area(lesson, right, verdict):
    marked = region(Rect(100, 100, right, 300))
    assert score(lesson, [marked]).verdicts[0] is verdict


def test_regions_cover_together_and_what_they_share_counts_once(lesson):
    halves = [region(Rect(90, 90, 210, 310)), region(Rect(190, 90, 310, 310))]
    assert score(lesson, halves).verdicts[0] is Verdict.FOUND
    assert score(lesson, halves[:1] * 2).verdicts[0] is Verdict.PARTLY


def test_a_mark_on_another_picture_or_frame_finds_nothing(lesson):
    elsewhere = [region(FACE, "b.png"), Mark("a.jpg", PixelPlace(1, FACE.polygon()))]
    assert score(lesson, elsewhere).verdicts[0] is Verdict.MISSED


def test_room_around_a_target_costs_nothing_and_more_does(lesson):
    assert score(lesson, [region(Rect(85, 85, 315, 315))]).needless == 0
    wide = score(lesson, [region(Rect(0, 0, 1000, 400))])
    free = 1000 * 800 + 500 * 400 - 240 * 240
    assert wide.needless == pytest.approx((400_000 - 240 * 240) / free, rel=0.01)


def test_all_hidden_is_all_needless(lesson):
    whole = [region(Rect(-5, -5, 1005, 805)), region(Rect(0, 0, 500, 400), "b.png")]
    result = score(lesson, whole)
    assert result.needless == pytest.approx(1)
    assert [one.need for one in result.lost] == [Need.SCALE]


def test_what_is_harmless_is_lost_when_most_of_it_is_hidden(lesson):
    assert not score(lesson, [region(Rect(600, 600, 690, 640))]).lost
    assert [h.need for h in score(lesson, [region(SCALE)]).lost] == [Need.SCALE]
    tag = Mark("a.jpg", TagPlace("EXIF/Exif/FNumber"))
    assert [h.need for h in score(lesson, [tag]).lost] == [Need.EXPOSURE]


def test_all_but_an_area_can_be_marked(lesson):
    kept = region(Rect(500, 500, 900, 700), outside=True)
    result = score(lesson, [kept])
    assert result.verdicts[0] is Verdict.FOUND
    assert not result.lost
    assert result.needless > 0.5
    keeps_face = score(lesson, [region(Rect(50, 50, 350, 350), outside=True)])
    assert keeps_face.verdicts[0] is Verdict.MISSED


def test_tags_and_names_are_marked_by_their_place(lesson):
    marks = [Mark("a.jpg", NAME), Mark("b.png", TagPlace("EXIF/IFD0/Artist"))]
    assert score(lesson, marks).verdicts[1:3] == (Verdict.MISSED, Verdict.FOUND)


def test_words_count_by_letters_and_digits(lesson):
    assert score(lesson, [Mark(CAPTION, Words(0, 3))]).verdicts[3] is Verdict.PARTLY
    whole = score(lesson, [Mark(CAPTION, Words(-4, 11))])
    assert whole.verdicts[3] is Verdict.FOUND
    assert whole.needless_words == 0  # the comma is no letter
    everything = score(lesson, [Mark(CAPTION, Words(0, 999))])
    assert everything.needless_words == 1
    assert [h.need for h in everything.lost] == [Need.CLINICAL]


def test_a_target_without_area_or_letters_is_never_found(lesson):
    line = PixelPlace(0, ((10, 10), (10, 10), (10, 10)))
    flat = replace(lesson.targets[0], place=line)
    gap = replace(lesson.targets[3], place=Words(9, 11))
    small = replace(lesson, targets=(flat, gap), caption=TEXT_OF_SIGNS)
    marks = [region(Rect(0, 0, 50, 50)), Mark(CAPTION, Words(0, 20))]
    result = score(small, marks)
    assert result.verdicts == (Verdict.MISSED, Verdict.MISSED)
    assert result.needless_words == 0
    assert score(replace(small, pictures=(), targets=(), harmless=()), marks).needless == 0


TEXT_OF_SIGNS = "---------, ..."


def test_a_plan_is_read_as_marks(lesson):
    size = Size(1000, 800)
    whole = Placement(size, Rect(0, 0, 1000, 800))
    frame = FramePlan(0, whole, fills=(FACE.polygon(),))
    assert of_plan("a.jpg", frame) == (region(FACE),)
    kept = replace(frame, keep_only=(SCALE.polygon(),), fills=())
    assert of_plan("a.jpg", kept) == (region(SCALE, outside=True),)
    cut = FramePlan(0, Placement(size, Rect(400, 0, 1000, 800)))
    assert score(lesson, of_plan("a.jpg", cut)).verdicts[0] is Verdict.FOUND
