"""The X-rays and ultrasound pictures of practice cases, from a viewer or on a slide."""

import math

import cv2
import numpy as np
from numpy.typing import NDArray

from caseveil.domain.geometry import Polygon, Rect, Size
from caseveil.domain.learning.lesson import Clue, Level, Need
from caseveil.sample import radiograph, sonogram, ultrasound, xray
from caseveil.sample.identity import Identity, day
from caseveil.sample.lettering import UNIVERSAL, Style, measure, write
from caseveil.sample.practice import deck
from caseveil.sample.practice.drawn import Drawn
from caseveil.sample.prints import Spot

_PLATE_SCALE = 0.6
_WINDOW = (60, 3200)  # of the plate's values, shown from black to white
_WHITE, _GREY, _YELLOW = (236, 238, 240), (150, 158, 166), (240, 214, 96)
_SMALL, _PLAIN = Style(20, UNIVERSAL), Style(23, UNIVERSAL)
_EDITOR = (1760, 1180)
_SLIDE = Rect(150, 96, 1670, 1096)
_CROP = (0.08, 0.13, 0.95, 0.985)  # of the X-ray, left, top, right, bottom
_DIMMED = 0.42
_TITLE = "Hand, PA view"
_LINES = ("Normal alignment", "No fracture seen", "Soft tissue normal")


def hand(rng: np.random.Generator, identity: Identity) -> Drawn:
    """An X-ray of a hand with name, number and dates in its margin."""
    pixels, spots, marker = _hand(rng, identity)
    drawn = Drawn("hand.png", pixels)
    drawn.plant_spots(spots)
    drawn.keep(Need.SIDE, marker)
    return drawn


def _hand(
    rng: np.random.Generator, identity: Identity
) -> tuple[NDArray[np.uint8], list[Spot], Polygon]:
    """The picture, what stands in its margin, and its side marker."""
    plate = radiograph.expose(rng)
    side = "R" if rng.random() < 0.5 else "L"
    if side == "L":
        plate = np.ascontiguousarray(plate[:, ::-1])
    spots, marker = xray.annotate(plate, identity, side)
    low, high = _WINDOW
    grey = np.clip((plate.astype(np.float32) - low) / (high - low), 0, 1) ** 0.85 * 255
    size = (round(plate.shape[1] * _PLATE_SCALE), round(plate.shape[0] * _PLATE_SCALE))
    small = cv2.resize(grey.astype(np.uint8), size, interpolation=cv2.INTER_AREA)
    shrunk = [Spot(s.kind, s.what, s.text, _scaled(s.polygon, _PLATE_SCALE)) for s in spots]
    return np.repeat(small[..., None], 3, axis=2), shrunk, _scaled(marker, _PLATE_SCALE)


def slides(rng: np.random.Generator, identity: Identity) -> list[Drawn]:
    """An X-ray on a slide: a picture of the editor that shows its crop, and the deck itself."""
    pixels, spots, marker = _hand(rng, identity)
    return [_editor(pixels, spots, marker), _deck(pixels, marker, identity)]


def _deck(pixels: NDArray[np.uint8], marker: Polygon, identity: Identity) -> Drawn:
    """A teaching deck in which the margin of the X-ray is only cropped away."""
    size = Size(pixels.shape[1], pixels.shape[0])
    first, upper, last, lower = _CROP
    left, right = (round(size.width * at) for at in (first, last))
    top, bottom = (round(size.height * at) for at in (upper, lower))
    crop = Rect(left, top, right, bottom)
    drawn = Drawn("teaching.pptx", pixels[crop.slices])
    drawn.file = deck.write(
        Drawn("hand.png", pixels).encoded(), size, crop, _TITLE, list(_LINES),
        by=" ".join(identity.operator), about=f"X-ray of {identity.name}",
    )  # fmt: skip
    drawn.plant_tag(Clue.CROPPED, deck.CROPPED)
    drawn.plant_tag(Clue.NAME, deck.DESCRIBED)
    drawn.plant_tag(Clue.STAFF, deck.CREATOR)
    drawn.keep(Need.SIDE, _moved(marker, -left, -top))
    return drawn


def _editor(pixels: NDArray[np.uint8], spots: list[Spot], marker: Polygon) -> Drawn:
    """The editor: what was cropped away is still in the file."""
    width, height = _EDITOR
    page = np.full((height, width, 3), (66, 70, 74), np.uint8)
    page[_SLIDE.slices] = (250, 250, 248)
    title = Style(58, weight=600)
    write(page, _TITLE, (210, 196), title, (34, 40, 46))
    for row, line in enumerate(_LINES):
        write(page, f"-  {line}", (230, 320 + 84 * row), Style(40, UNIVERSAL), (60, 66, 72))
    scale = 1040 / pixels.shape[0]
    shown = cv2.resize(pixels, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
    left, top = width - 60 - shown.shape[1], 56
    crop = _lay_cropped(page, np.asarray(shown, np.uint8), (left, top))
    _draw_handles(page, crop)
    drawn = Drawn("slide.png", page)
    for spot in spots:
        drawn.plant(Clue.CROPPED, _moved(_scaled(spot.polygon, scale), left, top))
    drawn.keep(Need.SIDE, _moved(_scaled(marker, scale), left, top))
    return drawn


def _lay_cropped(page: NDArray[np.uint8], shown: NDArray[np.uint8], at: tuple[int, int]) -> Rect:
    """Puts the picture down, dark where it is cropped away; tells what of it the slide shows."""
    (left, top), (height, width) = at, shown.shape[:2]
    first, upper, last, lower = _CROP
    crop = Rect(
        left + round(first * width),
        top + round(upper * height),
        left + round(last * width),
        top + round(lower * height),
    )
    page[top : top + height, left : left + width] = np.rint(shown * _DIMMED + 46).astype(np.uint8)
    inner = crop.top - top, crop.bottom - top, crop.left - left, crop.right - left
    page[crop.slices] = shown[inner[0] : inner[1], inner[2] : inner[3]]
    return crop


def _draw_handles(page: NDArray[np.uint8], crop: Rect) -> None:
    """The black brackets with which a crop is pulled."""
    arm, thick = 34, 9
    for x, inward in ((crop.left, 1), (crop.right, -1)):
        for y, down in ((crop.top, 1), (crop.bottom, -1)):
            for tip in ((x + inward * arm, y), (x, y + down * arm)):
                cv2.line(page, (x, y), tip, (250, 250, 250), thick + 4)
                cv2.line(page, (x, y), tip, (16, 16, 18), thick)
    middle = (crop.left + crop.right) // 2, (crop.top + crop.bottom) // 2
    for x in (crop.left, crop.right):
        cv2.line(page, (x, middle[1] - arm // 2), (x, middle[1] + arm // 2), (16, 16, 18), thick)
    for y in (crop.top, crop.bottom):
        cv2.line(page, (middle[0] - arm // 2, y), (middle[0] + arm // 2, y), (16, 16, 18), thick)


def kidney(rng: np.random.Generator, identity: Identity, level: Level) -> Drawn:
    """An ultrasound picture of a kidney with as much writing as the level has."""
    overlay = np.zeros((ultrasound.HEIGHT, ultrasound.WIDTH, 3), np.uint8)
    drawn = Drawn("kidney.png", overlay)
    if level is Level.OBVIOUS:
        drawn.plant_spots(ultrasound.write_header(overlay, identity))
    else:
        overlay[:44] = (20, 26, 34)
        write(overlay, "C5-1  MI 1.1  TIS 0.4", (20, 30), _SMALL, _GREY)
    drawn.keep(Need.SCALE, ultrasound.draw_scales(overlay).polygon())
    told, organ = ultrasound.draw_measurement(overlay)
    drawn.keep(Need.MEASUREMENT, told)
    drawn.keep(Need.ANATOMY, organ)
    if level is Level.CLINICAL:
        _write_clinical(drawn, overlay, identity)
    elif level is Level.SUBTLE:
        _write_comparison(drawn, overlay, identity)
    grey = sonogram.scan(rng, ultrasound.FAN, overlay.shape[:2], 1)[0]
    drawn.pixels = np.maximum(grey[..., None], overlay)
    return drawn


def _write_clinical(drawn: Drawn, overlay: NDArray[np.uint8], identity: Identity) -> None:
    """A number, initials and a moment in small letters, as scanners set them."""
    taken = f"{day(identity.visit)} {identity.visit:%H:%M}"
    initials = f"Op {identity.operator[0][0]}{identity.operator[1][0]}"
    texts = (
        (Clue.NUMBER, identity.accession, 420),
        (Clue.STAFF, initials, 620),
        (Clue.DATE, taken, overlay.shape[1] - 20 - measure(taken, _SMALL)),
    )
    for clue, text, left in texts:
        drawn.plant(clue, write(overlay, text, (left, 30), _SMALL, _WHITE))
    station = write(overlay, identity.station, (20, 700), _SMALL, _GREY)
    drawn.plant(Clue.DEVICE, station)


def _write_comparison(drawn: Drawn, overlay: NDArray[np.uint8], identity: Identity) -> None:
    """An earlier length beside today's, with the day on which it was measured."""
    earlier = identity.visit.replace(year=identity.visit.year - 1, day=12)
    write(overlay, "before: 7.6 cm,", (214, 738), _PLAIN, _YELLOW)
    left = 214 + math.ceil(measure("before: 7.6 cm, ", _PLAIN)) + 8
    drawn.plant(Clue.DATE, write(overlay, day(earlier), (left, 738), _PLAIN, _YELLOW))


def _scaled(polygon: Polygon, factor: float) -> Polygon:
    return tuple((x * factor, y * factor) for x, y in polygon)


def _moved(polygon: Polygon, left: int, top: int) -> Polygon:
    return tuple((x + left, y + top) for x, y in polygon)
