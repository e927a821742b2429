"""Bands and labels are found whole, in every turn and size, on photographs only."""

import cv2
import numpy as np
import pytest

from caseveil_detectors.bands import detector
from caseveil_detectors.bands.detector import WristbandDetector, is_drawn
from caseveil_detectors.bands.maps import shares
from caseveil_detectors.contract import DetectorError, MissingPart, Picture
from detector_pictures import ODD_SIZES, astronaut, coded, covered, flat, share_hidden


@pytest.fixture(scope="module")
def network(models):
    """The detector with the network that is carried."""
    return WristbandDetector(models)


@pytest.fixture
def bands(network, monkeypatch):
    """The detector with a network that takes whatever is white and grey for a band."""
    monkeypatch.setattr(network, "_network", whiteness)
    return network


def whiteness(given):
    """Shares as the network gives them: 1 where a place is light and without colour."""
    places = given[:, :, 2::4, 2::4]
    white = (places.min(1) > 150) & (np.ptp(places, axis=1) < 30)
    return np.stack([white, np.zeros_like(white)], 1).astype(np.float32)


def forearm(length=900):
    """A bare forearm on a sheet, and with a printed band around it, and where that lies."""
    height = length * 3 // 4
    y, x = np.mgrid[0:height, 0:length].astype(np.float32)
    across = (y - height / 2) / (0.21 * height)
    light = np.sqrt(np.clip(1 - across**2, 0, 1)) * 0.6 + 0.4
    bare = np.full((height, length, 3), (120, 140, 165), np.float32)
    bare = np.where((np.abs(across) < 1)[..., None], (205, 150, 120) * light[..., None], bare)
    edge = x - 0.5 * length - 0.04 * length * np.sqrt(np.clip(1 - across**2, 0, 1))
    place = (np.abs(edge) < 0.055 * length) & (np.abs(across) < 1.02)
    turn = (np.arcsin(np.clip(across, -1, 1)) + 1.57) / 3.14
    sheet = np.full((600, 110), 245, np.uint8)
    for row, line in enumerate(("DOE JANE", "MRN 4711", "01.02.70")):
        upright = np.full((110, 600), 0, np.uint8)
        cv2.putText(upright, line, (60, 34 + 32 * row), 0, 1.0, 255, 3, cv2.LINE_AA)
        sheet[np.rot90(upright, 3) > 128] = 30
    column = ((edge / (0.11 * length) + 0.5) * 109).astype(np.float32)
    print_ = cv2.remap(sheet, column, (turn * 599).astype(np.float32), cv2.INTER_LINEAR)
    worn = np.where(place[..., None], print_[..., None] * light[..., None], bare)
    grain = np.random.default_rng(1).normal(0, 4, bare.shape)
    return *(np.clip(one + grain, 0, 255).astype(np.uint8) for one in (bare, worn)), place


def test_the_network_sees_the_band_and_not_the_arm(network):
    _, worn, place = forearm()
    seen = shares(network._network, worn)
    either = np.maximum(seen.band, seen.label)
    inside = cv2.resize(place.astype(np.float32), either.shape[::-1], interpolation=cv2.INTER_AREA)
    assert np.median(either[inside > 0.9]) > 3 * np.median(either[inside == 0])


@pytest.mark.parametrize("quarter_turns", [0, 1, 2, 3])
def test_a_band_is_covered_in_each_quarter_turn(bands, quarter_turns):
    _, worn, place = forearm()
    pixels = np.ascontiguousarray(np.rot90(worn, quarter_turns))
    found = bands.detect(Picture(pixels))
    assert all(f.kind in {"wristband", "label"} and f.reason for f in found)
    hidden = covered(found, pixels.shape)
    assert hidden[np.rot90(place, quarter_turns)].mean() >= 0.95
    assert hidden.mean() < 2 * place.mean()


@pytest.mark.parametrize("length", [500, 1600, 2600])
def test_a_band_is_covered_at_each_size(bands, length):
    _, worn, place = forearm(length)
    found = bands.detect(Picture(worn))
    assert covered(found, worn.shape)[place].mean() >= 0.95


def test_the_blank_side_is_covered_too(bands):
    bare, worn, place = forearm()
    blank = bare.copy()
    blank[place] = np.clip(
        np.float32((238, 238, 235)) * (worn[place].max(1, keepdims=True) > 0), 0, 255
    )
    assert covered(bands.detect(Picture(blank)), blank.shape)[place].mean() >= 0.95


@pytest.mark.parametrize("level", [0, 128, 255])
def test_a_plain_picture_has_none(network, level):
    assert network.detect(Picture(flat(300, 400, level))) == []


def test_neither_a_bare_arm_nor_a_person_has_a_certain_band(network):
    for pixels in (forearm()[0], astronaut()):
        assert not [f for f in network.detect(Picture(pixels)) if f.certain]


def test_a_label_is_certain_where_something_is_printed_on_it_and_else_doubtful(
    network, monkeypatch
):
    monkeypatch.setattr(network, "_network", lambda given: whiteness(given)[:, ::-1])
    monkeypatch.setattr(detector, "is_drawn", lambda _pixels, _place: False)
    for lines in (("DOE JANE", "MRN 4711"), ()):
        pixels = flat(600, 800)
        pixels[:] = (60, 90, 140)
        pixels[200:380, 250:600] = 240
        for row, line in enumerate(lines):
            at = (265, 270 + 70 * row)
            cv2.putText(pixels, line, at, cv2.FONT_HERSHEY_SIMPLEX, 1.8, (20,) * 3, 4, cv2.LINE_AA)
        found = network.detect(Picture(pixels))
        assert [(one.kind, one.certain) for one in found] == [("label", bool(lines))]
        assert covered(found, pixels.shape)[200:380, 250:600].mean() == 1.0


@pytest.mark.parametrize("length", [500, 1600])
def test_the_real_network_finds_a_printed_and_a_blank_band(network, length):
    bare, worn, place = forearm(length)
    blank = bare.copy()
    blank[place] = np.clip(
        np.float32((238, 238, 235)) * (worn[place].max(1, keepdims=True) > 0), 0, 255
    )
    for pixels in (worn, blank):
        found = network.detect(Picture(pixels))
        assert {one.kind for one in found} == {"wristband"}
        assert covered(found, pixels.shape)[place].mean() >= 0.95


def test_a_code_leads_to_the_whole_label(network):
    picture, box = coded("MRN 4711", "QRCode", scale=4, at=(180, 160))
    left, top, right, bottom = box
    ground = flat(*picture.shape[:2])
    ground[:] = (60, 90, 140)
    label = (left - 30, top - 30, right + 220, bottom + 30)
    ground[label[1] : label[3], label[0] : label[2]] = (235, 235, 230)
    ground[top:bottom, left:right] = picture[top:bottom, left:right]
    found = [f for f in network.detect(Picture(ground)) if f.reason == "label-around-code"]
    assert [(f.kind, f.certain, f.text) for f in found] == [("label", True, None)]
    assert share_hidden(found, label, ground.shape) >= 0.98
    assert covered(found, ground.shape).mean() < 0.3


def test_a_rendered_medical_image_is_not_searched(bands):
    assert bands.detect(Picture(forearm()[1], photographic=False)) == []


@pytest.mark.parametrize("size", ODD_SIZES)
def test_odd_sizes_do_not_fail(network, size):
    for found in network.detect(Picture(flat(*size, level=200))):
        assert all(0 <= x <= size[1] and 0 <= y <= size[0] for x, y in found.polygon)


def test_without_its_model_it_is_not_built(tmp_path):
    with pytest.raises(MissingPart):
        WristbandDetector({})
    forged = tmp_path / "bands.onnx"
    forged.write_bytes(b"other")
    with pytest.raises(MissingPart, match="wrong hash"):
        WristbandDetector({"bands": forged})


def test_a_failing_network_is_a_refusal(bands, monkeypatch):
    def fail(_):
        raise ValueError("Jane Doe")

    monkeypatch.setattr(bands, "_network", fail)
    with pytest.raises(DetectorError) as caught:
        bands.detect(Picture(flat(64, 64)))
    assert "Jane" not in str(caught.value)


def test_the_map_lies_where_the_picture_lies():
    """A network that answers with brightness: a bright corner stays in its corner."""

    def brightness(given):
        grey = given.mean(1, keepdims=True)[:, :, 2::4, 2::4] / 255
        return np.concatenate([grey, 0 * grey], 1)

    pixels = flat(700, 1000)
    pixels[350:, 600:] = 255
    found = shares(brightness, pixels)
    assert found.label.max() == 0
    columns, rows = (found.band > 0.5).nonzero()[::-1]
    assert columns.min() * found.zoom[0] == pytest.approx(600, abs=12)
    assert rows.min() * found.zoom[1] == pytest.approx(350, abs=12)
    assert (columns.max() + 1) * found.zoom[0] == pytest.approx(1000, abs=1)


def test_an_even_ground_was_drawn_and_a_noisy_or_white_one_was_not():
    place = ((40.0, 40.0), (120.0, 40.0), (120.0, 70.0), (40.0, 70.0))
    even = np.full((160, 200, 3), 12, np.uint8)
    even[40:70, 40:120] = np.random.default_rng(3).integers(0, 256, (30, 80, 3), np.uint8)
    assert is_drawn(even, place)
    noisy = np.random.default_rng(4).integers(90, 110, even.shape, np.uint8)
    assert not is_drawn(noisy, place)
    assert not is_drawn(np.full_like(even, 255), place)
