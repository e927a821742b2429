"""The second look sees what was left out, where it is, and nothing on a clean picture."""

import cv2
import numpy as np
import pytest

from caseveil_detectors.contract import Detection, Picture
from caseveil_detectors.faces.fusion import Candidate
from caseveil_detectors.quads import Scored
from caseveil_detectors.second_look import detector as second_look_module
from caseveil_detectors.second_look.lines import SIDES
from caseveil_detectors.second_look.text import Reading, says_something
from detector_pictures import (
    FACE,
    ODD_SIZES,
    astronaut,
    coded,
    covered,
    flat,
    share_hidden,
    written,
)


def kinds(hits):
    return {hit.kind for hit in hits}


def test_a_face_that_was_left_is_seen_where_it_is(second_look):
    pixels = np.ascontiguousarray(astronaut()[:300, 100:400])
    hits = [hit for hit in second_look.look(pixels, True) if hit.kind == "face"]
    left, top, right, bottom = FACE
    box = (left - 100, top, right - 100, bottom)
    assert share_hidden(hits, box, pixels.shape) >= 0.8


def test_a_face_that_was_hidden_is_not(second_look, faces):
    pixels = np.ascontiguousarray(astronaut()[:300, 100:400])
    for found in faces.detect(Picture(pixels)):
        cv2.fillPoly(pixels, [np.round(np.array(found.polygon)).astype(np.int32)], (0, 0, 0))
    assert "face" not in kinds(second_look.look(pixels, True))


@pytest.mark.parametrize("photographic", [True, False])
def test_text_that_was_left_is_seen_where_it_is(second_look, photographic):
    picture, ink = written()
    hits = second_look.look(picture, photographic)
    assert "text" in kinds(hits)
    assert covered(hits, picture.shape)[ink].mean() >= 0.9


@pytest.mark.parametrize("name", ["QRCode", "Code128", "PDF417", "DataMatrix"])
def test_a_code_that_was_left_is_seen_where_it_is(second_look, name):
    picture, box = coded("MRN 4711", name, scale=3, height=330, width=700)
    hits = [hit for hit in second_look.look(picture, True) if hit.kind == "code"]
    assert share_hidden(hits, box, picture.shape) >= 0.9


@pytest.mark.parametrize("level", [0, 128, 255])
def test_a_plain_picture_gives_no_hit(second_look, level):
    assert second_look.look(flat(120, 160, level), True) == []


def found_at(monkeypatch, second_look, *lines, evened=()):
    """Makes the second look find these lines, each at its side, and those on the evened copy."""
    finder = second_look._text._lines
    monkeypatch.setattr(finder, "at_sizes", lambda _turned: list(lines))
    monkeypatch.setattr(finder, "on_evened", lambda _copy: list(evened))


def test_a_giant_counts_only_where_words_are_read(second_look, monkeypatch):
    giant = Scored(np.float32([[20, 20], [380, 20], [380, 280], [20, 280]]), 0.9)
    found_at(monkeypatch, second_look, (SIDES[0], giant))
    for reading, kinds_seen in ((("I1", 0.8), set()), (("Amina Testmann", 0.95), {"text"})):
        monkeypatch.setattr(second_look._text._reader, "read", lambda *_, r=reading, **__: r)
        assert kinds(second_look.look(flat(400, 300), False)) == kinds_seen


def test_a_black_bar_gives_no_hit(second_look):
    picture = flat(200, 300, 150)
    picture[60:100, 40:240] = 0
    assert second_look.look(picture, True) == []


@pytest.mark.parametrize("size", [size for size in ODD_SIZES if max(size) < 1000])
def test_odd_sizes_do_not_fail(second_look, size):
    assert second_look.look(flat(*size, level=90), True) == []


@pytest.mark.parametrize(
    ("letters", "counts"),
    [
        (("R",), False),
        (("R", "R"), True),
        (("R", "K"), False),
        (("R", ""), False),
        (("曰", "曰"), False),
        (("", "R", "R"), True),
        (("R", "K", "R"), True),
        (("R", "K", "T"), False),
    ],
)
def test_a_lone_letter_counts_where_two_sizes_agree(second_look, monkeypatch, letters, counts):
    spot = Scored(np.float32([[20, 20], [60, 20], [60, 60], [20, 60]]), 0.9)
    found_at(monkeypatch, second_look, *zip(SIDES, [spot] * len(letters), strict=False))
    told = iter(letters)
    monkeypatch.setattr(second_look._text._reader, "read", lambda *_, **__: (next(told), 0.95))
    assert bool(list(second_look._text.look(np.zeros((2000, 3000, 3), np.uint8)))) is counts


@pytest.mark.parametrize(
    ("letter", "sure", "counts"),
    [("K", 0.999, 0), ("R", 0.95, 0), ("R", 0.995, 1), ("L", 0.995, 1)],
)
def test_one_size_alone_confirms_only_a_side(second_look, monkeypatch, letter, sure, counts):
    spot = Scored(np.float32([[20, 20], [40, 20], [40, 40], [20, 40]]), 0.9)
    found_at(monkeypatch, second_look, (SIDES[0], spot))
    monkeypatch.setattr(second_look._text._reader, "read", lambda *_, **__: (letter, sure))
    assert len(list(second_look._text.look(np.zeros((200, 200, 3), np.uint8)))) == counts


@pytest.mark.parametrize("side", SIDES)
def test_a_word_counts_whichever_size_alone_shows_it(second_look, monkeypatch, side):
    word = Scored(np.float32([[20, 20], [90, 20], [90, 40], [20, 40]]), 0.9)
    found_at(monkeypatch, second_look, (side, word))
    monkeypatch.setattr(second_look._text._reader, "read", lambda *_, **__: ("Amina", 0.75))
    (hit,) = second_look._text.look(flat(200, 300))
    assert share_hidden([hit], (210, 160, 280, 180), (200, 300)) == 1


@pytest.mark.parametrize(
    ("text", "sure", "tall", "counts"),
    [("CENTA", 0.86, 20, 1), ("NOD", 0.84, 20, 0), ("L", 0.995, 20, 0), ("DOE", 0.95, 60, 0)],
)
def test_on_an_evened_copy_only_words_that_are_surely_read_count(
    second_look, monkeypatch, text, sure, tall, counts
):
    line = Scored(np.float32([[20, 20], [90, 20], [90, 20 + tall], [20, 20 + tall]]), 0.9)
    found_at(monkeypatch, second_look, evened=[line])
    monkeypatch.setattr(second_look._text._reader, "read", lambda *_, **__: (text, sure))
    assert len(list(second_look._text.look(flat(200, 300)))) == counts


def test_a_line_on_an_evened_copy_is_told_where_it_is(second_look, monkeypatch):
    line = Scored(np.float32([[20, 20], [90, 20], [90, 40], [20, 40]]), 0.9)
    found_at(monkeypatch, second_look, evened=[line])
    monkeypatch.setattr(second_look._text._reader, "read", lambda *_, **__: ("Amina", 0.95))
    (hit,) = second_look._text.look(flat(2208, 2944))
    place = (2944 - 180, 2208 - 80, 2944 - 40, 2208 - 40)  # half the size, and upside down
    assert share_hidden([hit], place, (2208, 2944)) == 1


def test_faint_text_is_seen_on_the_evened_copy(second_look, monkeypatch):
    picture, ink = written(height=200, width=700, level=96, ink=88)
    assert covered(second_look.text(picture), picture.shape)[ink].mean() >= 0.9
    monkeypatch.setattr(second_look._text._lines, "on_evened", lambda _copy: [])
    assert not list(second_look.text(picture))


@pytest.mark.parametrize(
    ("text", "sure", "tall", "counts"),
    [
        ("CD", 0.84, 70, False),
        ("CD", 0.84, 50, True),
        ("R", 0.995, 70, False),
        ("R", 0.995, 50, True),
        ("DOE", 0.95, 70, True),
    ],
)
def test_what_painted_regions_spell_does_not_count_unless_it_is_a_word(text, sure, tall, counts):
    quad = np.float32([[20, 20], [120, 20], [120, 20 + tall], [20, 20 + tall]])
    reading = Reading(Scored(quad, 0.9), SIDES[0], text, sure)
    other = Reading(Scored(quad, 0.9), SIDES[1], text, sure)
    assert says_something(reading, [reading, other], flat(300, 400)) is counts


@pytest.mark.parametrize(
    ("text", "wide", "counts"), [("uf", 22, False), ("uf", 26, True), ("ufo", 20, True)]
)
def test_two_letters_do_not_count_in_a_square(text, wide, counts):
    quad = np.float32([[20, 20], [20 + wide, 20], [20 + wide, 40], [20, 40]])
    reading = Reading(Scored(quad, 0.9), SIDES[0], text, 0.82)
    assert says_something(reading, [reading], flat(300, 400)) is counts


@pytest.mark.parametrize(("close", "seen"), [(0.05, False), (0.5, True)])
def test_what_yunet_alone_is_sure_of_must_look_like_a_face_from_near_by(
    second_look, monkeypatch, close, seen
):
    box = np.float32([40, 40, 90, 100])
    alone = Candidate(box, yunet=0.8, centerface=0.0)
    monkeypatch.setattr(second_look_module, "closeness", lambda *_: close)
    monkeypatch.setattr(second_look._presence, "score", lambda *_: 0.0)
    assert second_look._is_face(np.zeros((200, 200, 3), np.uint8), alone) is seen


@pytest.mark.parametrize(
    ("certain", "size", "seen"),
    [(True, (40, 40), 1), (False, (40, 40), 0), (False, (40, 79), 0), (False, (40, 81), 1)],
)
def test_a_code_that_is_only_suggested_counts_where_it_is_long(
    second_look, monkeypatch, certain, size, seen
):
    wide, tall = size
    corners = ((10.0, 20.0), (10.0 + wide, 20.0), (10.0 + wide, 20.0 + tall), (10.0, 20.0 + tall))
    found = Detection("code", "matrix-code", certain, 0.5, corners)
    monkeypatch.setattr(second_look._codes, "detect", lambda _picture: [found])
    hits = list(second_look.codes(flat(100, 200), True))
    assert len(hits) == seen
    for hit in hits:
        assert hit.certain
        assert {(x, y) for x, y in hit.polygon} == {(200 - y, x) for x, y in corners}


def test_a_look_for_one_kind_is_what_the_whole_look_says_of_it(second_look):
    picture, _ = written()
    whole = second_look.look(picture, True)
    assert [hit for hit in whole if hit.kind == "text"] == list(second_look.text(picture))
