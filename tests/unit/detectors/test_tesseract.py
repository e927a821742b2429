"""The extra engine: used where its program is, its words placed on the full picture."""

import pytest

from caseveil_detectors.contract import DetectorError, MissingPart, Picture
from caseveil_detectors.text import tesseract
from detector_pictures import flat

TABLE = {
    "left": [100, 0, 5],
    "top": [50, 0, 5],
    "width": [80, 9, 4],
    "height": [20, 9, 4],
    "text": ["Jane", "faint", " - "],
    "conf": [91.0, 40.0, 95.0],
}


@pytest.fixture
def engine(monkeypatch):
    monkeypatch.setattr(tesseract.shutil, "which", lambda _name: "tesseract")
    monkeypatch.setenv("OMP_THREAD_LIMIT", "1")
    return tesseract.TesseractDetector({})


def answer(monkeypatch, reply):
    monkeypatch.setattr(tesseract.pytesseract, "image_to_data", reply)


def test_without_the_program_it_is_a_missing_part(monkeypatch):
    monkeypatch.setattr(tesseract.shutil, "which", lambda _name: None)
    with pytest.raises(MissingPart):
        tesseract.TesseractDetector({})


def test_confident_words_are_placed_on_the_full_picture(engine, monkeypatch):
    answer(monkeypatch, lambda *_, **__: TABLE)
    (found,) = engine.detect(Picture(flat(2048, 4096), photographic=False))
    assert (found.text, found.score) == ("Jane", 0.91)
    xs, ys = zip(*found.polygon, strict=True)
    assert min(xs) <= 200 and max(xs) >= 360
    assert min(ys) <= 100 and max(ys) >= 140
    assert max(xs) < 400


def test_a_word_the_size_of_the_page_is_no_word(engine, monkeypatch):
    page = {**TABLE, "left": [0, 0, 5], "top": [0, 0, 5], "width": [2048, 9, 4]}
    answer(monkeypatch, lambda *_, **__: {**page, "height": [1024, 9, 4]})
    assert engine.detect(Picture(flat(2048, 4096), photographic=False)) == []


def test_photos_are_left_to_the_text_detector(engine, monkeypatch):
    answer(monkeypatch, lambda *_, **__: TABLE)
    assert engine.detect(Picture(flat(100, 100), photographic=True)) == []


def test_a_program_that_hangs_is_a_detector_error(engine, monkeypatch):
    def hangs(*_, **__):
        raise RuntimeError("Tesseract process timeout")

    answer(monkeypatch, hangs)
    with pytest.raises(DetectorError):
        engine.detect(Picture(flat(100, 100), photographic=False))
