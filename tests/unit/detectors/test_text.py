"""Text is found, read and covered at any angle, and not where there is none."""

import cv2
import numpy as np
import pytest

from caseveil_detectors.contract import Detection, DetectorError, Picture
from caseveil_detectors.quads import Scored
from caseveil_detectors.text import detector as module
from caseveil_detectors.text.reader import metadata
from detector_pictures import ODD_SIZES, covered, flat, written


@pytest.mark.parametrize("quarter_turns", range(4))
def test_a_line_is_found_covered_and_read(text, quarter_turns):
    picture, ink = written()
    pixels = np.ascontiguousarray(np.rot90(picture, quarter_turns))
    found = text.detect(Picture(pixels))
    assert covered(found, pixels.shape)[np.rot90(ink, quarter_turns)].all()
    read = " ".join(f.text or "" for f in found)
    assert "DOE" in read
    assert all(f.certain and f.kind == "text" and f.category == "printed" for f in found)


@pytest.mark.parametrize("corner", range(4))
@pytest.mark.parametrize("turned", [False, True])
def test_a_level_line_is_read_at_once_whichever_corner_comes_first(
    text, monkeypatch, corner, turned
):
    picture, ink = written()
    (y0, x0), (y1, x1) = np.argwhere(ink).min(0) - 4, np.argwhere(ink).max(0) + 5
    quad = np.float32([[x0, y0], [x1, y0], [x1, y1], [x0, y1]])
    if turned:
        picture = np.ascontiguousarray(picture[::-1, ::-1])
        quad = np.array(picture.shape[1::-1], np.float32) - quad
    run, asked = text._reader._run, []
    monkeypatch.setattr(text._reader, "_run", lambda tensor: [asked.append(1), run(tensor)][1])
    assert "DOE" in text._reader.read(picture, np.roll(quad, corner, 0), turned)[0]
    assert len(asked) == 1


@pytest.mark.parametrize("name", ["Anna", "b. 1948"])
def test_a_small_name_alone_on_a_large_picture_is_found(text, name):
    picture = flat(1100, 2048, 170)
    cv2.putText(picture, name, (900, 500), 0, 0.35, (50,) * 3, 1, cv2.LINE_AA)
    ink = (picture != 170).any(2)
    assert covered(text.detect(Picture(picture)), picture.shape)[ink].all()


def test_light_text_on_black_is_found(text):
    picture, ink = written(level=0, ink=200)
    assert covered(text.detect(Picture(picture, photographic=False)), picture.shape)[ink].all()


def test_text_that_only_another_view_shows_is_found(text):
    picture, ink = written()
    dark = flat(*picture.shape[:2])
    found = text.detect(Picture(dark, views=(picture,), photographic=False))
    assert covered(found, picture.shape)[ink].all()
    assert "DOE" in " ".join(f.text or "" for f in found)


def test_clear_lines_are_told_before_anything_is_read(text, monkeypatch):
    monkeypatch.setattr(text._reader, "read", lambda *_: pytest.fail("not at first sight"))
    picture, ink = written(height=600, width=900)
    found = next(text.search(Picture(picture)))
    assert covered(found, picture.shape)[ink].all()
    assert all(one.certain and one.text is None for one in found)


def test_what_is_not_clear_waits_for_the_answer(text, monkeypatch):
    picture = flat(400, 400)
    large, small = (
        np.float32([[20, 20], [20 + wide, 20], [20 + wide, 20 + tall], [20, 20 + tall]])
        for wide, tall in ((200, 40), (8, 5))
    )
    lines = [Scored(large, 0.84), Scored(small, 0.99)]
    monkeypatch.setattr(module, "find_lines", lambda *_: [lines])
    assert next(text.search(Picture(picture))) == []
    lines[0] = Scored(large, 0.85)
    assert len(next(text.search(Picture(picture)))) == 1


@pytest.mark.parametrize("level", [0, 127, 255])
def test_a_plain_picture_has_no_text(text, level):
    assert text.detect(Picture(flat(120, 160, level))) == []


@pytest.mark.parametrize("size", [size for size in ODD_SIZES if max(size) < 1000])
def test_odd_sizes_do_not_fail(text, size):
    assert text.detect(Picture(flat(*size, level=90))) == []


def test_a_strip_does_not_fail(text, monkeypatch):
    monkeypatch.setattr(module, "SIDES", (512,))
    assert text.detect(Picture(flat(5, 2000, 90))) == []


def test_two_sizes_that_are_the_same_are_looked_at_once():
    class Told:
        def find_at(self, _pixels, longer_sides, _sight):
            return longer_sides

    assert len(module.find_lines(Told(), flat(100, 100), (1024, 2048))) == 1
    assert module.find_lines(Told(), flat(100, 900), (2048, 1024)) == [1024, 2048]


def test_a_giant_counts_only_where_words_are_read(text, monkeypatch):
    picture, _ = written()
    giant = Scored(np.array([[0, 0], [290, 0], [290, 70], [0, 70]], np.float32), 0.9)
    assert module.is_giant(giant, picture)
    monkeypatch.setattr(module, "find_lines", lambda *_: [[giant]])
    assert len(text.detect(Picture(picture))) == 1
    assert text.detect(Picture(flat(80, 300, 200))) == []


def hazy(line="MARTHA DOE"):
    """A line twelve levels off a ground that grows lighter, and where it is."""
    ground = np.linspace(150, 210, 800)[None].repeat(600, 0)
    picture = np.repeat(ground.astype(np.uint8)[..., None], 3, 2)
    ink, mask = written(line, height=60, width=300, level=0, ink=12)
    picture[200:260, 200:500] -= ink
    around = np.zeros(picture.shape[:2], bool)
    around[200:260, 200:500] = mask
    return picture, around


def test_a_line_that_only_an_evened_copy_shows_counts_only_where_it_is_read(text, monkeypatch):
    picture, ink = hazy()
    (y0, x0), (y1, x1) = np.argwhere(ink).min(0) - 6, np.argwhere(ink).max(0) + 6
    line = Scored(np.float32([[x0, y0], [x1, y0], [x1, y1], [x0, y1]]), 0.9)

    def only_at_the_faint_size(_finder, _pixels, sizes, *_):
        return [[line]] if sizes == (module.FAINT_SIDE,) else []

    monkeypatch.setattr(module, "find_lines", only_at_the_faint_size)
    (found,) = text.detect(Picture(picture))
    assert found.certain
    assert "DOE" in found.text
    assert text.detect(Picture(flat(600, 800, 200))) == []
    monkeypatch.setattr(module, "find_lines", lambda *_: [[line]])
    assert len(text.detect(Picture(picture))) == 1


def line_told(text, left, right, certain=True):
    corners = ((left, 20.0), (right, 20.0), (right, 40.0), (left, 40.0))
    return Detection("text", "printed", certain, 0.9, corners, text=text)


@pytest.mark.parametrize(
    ("one", "once"),
    [
        (line_told("node", 60, 99), True),
        (line_told("Doe", 60, 99), False),  # read otherwise: it may identify
        (line_told(None, 60, 99), False),
        (line_told("node", 60, 140), False),  # partly elsewhere
        (line_told("lymph node", 0, 100), False),  # the same size: neither goes
        (line_told("lymph", 0, 90, certain=False), True),
    ],
)
def test_a_word_is_told_once_where_a_larger_line_holds_it_and_reads_it(one, once):
    assert module._says_as_much(line_told("LYMPH NODE", 0, 100), one) is once


def test_a_suggestion_does_not_replace_what_is_certain():
    suggestion = line_told("LYMPH NODE", 0, 100, certain=False)
    assert not module._says_as_much(suggestion, line_told("NODE", 60, 99))


def test_a_word_within_a_line_that_was_found_whole_is_no_finding_of_its_own(text, monkeypatch):
    picture, ink = written("MARTHA DOE")
    (top, left), (bottom, right) = np.argwhere(ink).min(0) - 3, np.argwhere(ink).max(0) + 3
    across = np.flatnonzero(~ink[:, left:right].any(0))
    gap = left + across[len(across) // 2]
    ends = ((left, right), (left, gap))
    quads = [np.float32([[a, top], [b, top], [b, bottom], [a, bottom]]) for a, b in ends]
    lines = [Scored(quad, 0.9) for quad in quads]
    monkeypatch.setattr(module, "find_lines", lambda *_: [lines])
    monkeypatch.setattr(module, "joined", list)
    readings = {id(lines[0].quad): ("MARTHA DOE", 0.99), id(lines[1].quad): ("MARTHA", 0.97)}
    monkeypatch.setattr(text._reader, "read", lambda _pixels, quad: readings[id(quad)])
    (found,) = text.detect(Picture(picture))
    assert found.text == "MARTHA DOE"


def test_faint_text_is_found(text):
    picture, ink = hazy()
    assert covered(text.detect(Picture(picture)), picture.shape)[ink].mean() >= 0.95


def test_an_engine_that_fails_is_a_detector_error(text, monkeypatch):
    def broken(*_):
        raise RuntimeError("Jane Doe")

    monkeypatch.setattr(module, "find_lines", broken)
    with pytest.raises(DetectorError) as caught:
        text.detect(Picture(flat(64, 64)))
    assert "Jane" not in str(caught.value)


def test_the_alphabet_is_read_from_the_models_metadata():
    entry = b"\x0a\x01k\x12\x03a\nb"
    message = b"\x08\x96\x01" + b"\x15abcd" + b"\x72" + bytes([len(entry)]) + entry
    assert metadata(message) == {"k": "a\nb"}
