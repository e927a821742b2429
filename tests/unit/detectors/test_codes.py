"""Codes are found, covered whole and decoded; what is only located is told on photos."""

import cv2
import numpy as np
import pytest

from caseveil_detectors.codes.evidence import QUIET, STILL, symbology, unrest
from caseveil_detectors.codes.places import Place
from caseveil_detectors.contract import Picture
from detector_pictures import ODD_SIZES, astronaut, coded, flat, share_hidden, turned, written

SYMBOLS = {
    "QRCode": "qr-code",
    "Code128": "code-128",
    "Code39": "code-39",
    "PDF417": "pdf417",
    "DataMatrix": "data-matrix",
    "Aztec": "aztec",
    "ITF": "itf",
}
CONTENT = {"ITF": "1234567890"}


@pytest.mark.parametrize(("name", "category"), SYMBOLS.items())
@pytest.mark.parametrize("quarter_turns", [0, 1])
def test_a_symbol_is_decoded_and_covered(codes, name, category, quarter_turns):
    content = CONTENT.get(name, "MRN 4711")
    picture, box = coded(content, name, scale=3 if name == "PDF417" else 2)
    pixels = np.ascontiguousarray(np.rot90(picture, quarter_turns))
    found = codes.detect(Picture(pixels))
    decoded = [f for f in found if f.reason == "code-decoded"]
    assert content in {f.text for f in decoded}
    assert category in {f.category for f in decoded}
    assert all(f.certain and f.kind == "code" for f in decoded)
    place = turned(box, picture.shape, quarter_turns)
    assert share_hidden(decoded, place, pixels.shape) >= 0.98


def test_what_a_plain_call_reads_is_told_before_places_are_sought(codes, monkeypatch):
    monkeypatch.setattr(codes, "_places", lambda _: pytest.fail("not at first sight"))
    picture, box = coded("MRN 4711", "QRCode", scale=8, height=2100, width=2100)
    (found,) = next(codes.search(Picture(picture)))
    assert (found.text, found.certain) == ("MRN 4711", True)
    assert share_hidden([found], box, picture.shape) >= 0.98


def test_places_follow_the_scale(codes):
    picture, box = coded("MRN 4711", "QRCode")
    pixels = cv2.resize(picture, None, fx=2.5, fy=2.5, interpolation=cv2.INTER_CUBIC)
    found = codes.detect(Picture(pixels))
    large = tuple(round(2.5 * side) for side in box)
    assert share_hidden(found, large, pixels.shape) >= 0.98


def test_a_tilted_code_is_covered(codes):
    picture, box = coded("MRN 4711", "Code128", scale=2)
    middle = ((box[0] + box[2]) / 2, (box[1] + box[3]) / 2)
    turn = cv2.getRotationMatrix2D(middle, 25, 1)
    pixels = cv2.warpAffine(picture, turn, picture.shape[1::-1], borderValue=(230,) * 3)
    inside = np.zeros(picture.shape, np.uint8)
    inside[box[1] : box[3], box[0] : box[2]] = 1
    where = cv2.warpAffine(inside, turn, picture.shape[1::-1])[..., 0] > 0
    hidden = np.zeros(pixels.shape[:2], np.uint8)
    for found in codes.detect(Picture(pixels)):
        cv2.fillConvexPoly(hidden, np.round(np.array(found.polygon)).astype(np.int32), 1)
    assert hidden[where].mean() >= 0.97


def unreadable_bars():
    """Bars that hold no symbol, as a torn or blurred wristband shows them."""
    rng = np.random.default_rng(4)
    picture = flat(420, 640, 230)
    at = 100
    while at < 480:
        bar, gap = rng.integers(4, 10, 2)
        picture[150:250, at : at + bar] = 30
        at += int(bar + gap)
    return picture


def test_bars_that_cannot_be_read_are_told_on_photos_only(codes):
    picture = unreadable_bars()
    found = codes.detect(Picture(picture))
    assert [(f.category, f.certain, f.text) for f in found] == [("barcode", True, None)]
    assert share_hidden(found, (110, 155, 470, 245), picture.shape) >= 0.97
    assert codes.detect(Picture(picture, photographic=False)) == []


def noise(side, seed):
    """Square modules of four pixels, dark and light by chance."""
    cells = np.random.default_rng(seed).integers(0, 2, (side // 4, side // 4), np.uint8)
    return np.kron(cells, np.full((4, 4), 200, np.uint8)) + np.uint8(20)


def test_a_damaged_matrix_is_doubtful_and_covered(codes):
    picture, box = coded("MRN 4711 DOE^JANE WARD 7", "DataMatrix", height=700, width=900)
    left, top, right, bottom = box
    picture[top + 12 : bottom - 12, left + 12 : right - 12] = noise(48, 2)[..., None]
    found = codes.detect(Picture(picture))
    assert [(f.category, f.certain, f.text) for f in found] == [("matrix-code", False, None)]
    assert share_hidden(found, box, picture.shape) >= 0.97
    assert codes.detect(Picture(picture, photographic=False)) == []


def test_texture_that_goes_on_is_no_matrix():
    """Grass is as busy as a code, but has no quiet zone."""
    place = Place(np.float32([[100, 100], [180, 100], [180, 180], [100, 180]]), 0.2)
    texture = noise(640, 5)
    assert unrest(texture, place) > STILL
    assert symbology(texture, place, half_read=False) == ""
    alone = np.full_like(texture, 220)
    alone[104:176, 104:176] = texture[104:176, 104:176]
    assert unrest(alone, place) < QUIET
    assert symbology(alone, place, half_read=False) == "matrix-code"


def test_the_stop_bars_of_a_stacked_code_are_covered(codes):
    picture, box = coded("DOE^JANE 1970-01-02 MRN 4711", "PDF417", scale=3, width=900)
    found = codes.detect(Picture(picture))
    assert [f.reason for f in found] == ["code-decoded"]
    assert share_hidden(found, box, picture.shape) == 1


def test_small_and_large_codes_on_a_large_photo_are_covered(codes):
    picture, large = coded("MRN 4711", "QRCode", scale=16, height=1800, width=2600)
    other, small = coded("A-100", "DataMatrix", scale=2, height=1800, width=2600, at=(1500, 2200))
    picture[1400:] = other[1400:]
    found = codes.detect(Picture(picture))
    assert {f.text for f in found} == {"MRN 4711", "A-100"}
    for box in (large, small):
        assert share_hidden(found, box, picture.shape) >= 0.98


def test_two_codes_are_two(codes):
    picture, _ = coded("MRN 4711", "QRCode", scale=3)
    other, box = coded("A-100", "DataMatrix", scale=4, at=(280, 420))
    picture[250:] = other[250:]
    assert {f.text for f in codes.detect(Picture(picture))} == {"MRN 4711", "A-100"}
    assert share_hidden(codes.detect(Picture(picture)), box, picture.shape) >= 0.98


@pytest.mark.parametrize("level", [0, 255])
def test_a_plain_picture_has_no_code(codes, level):
    assert codes.detect(Picture(flat(300, 400, level))) == []


def test_neither_text_nor_a_person_is_a_certain_code(codes):
    assert codes.detect(Picture(written()[0])) == []
    assert not [f for f in codes.detect(Picture(astronaut())) if f.certain]


@pytest.mark.parametrize("size", ODD_SIZES)
def test_odd_sizes_do_not_fail(codes, size):
    assert codes.detect(Picture(flat(*size, level=90))) == []
