"""Things that lie beside a patient on a practice photo: a paper ruler, a badge, a phone."""

import cv2
import numpy as np
from numpy.typing import NDArray

from caseveil.domain.findings import Kind
from caseveil.domain.geometry import Rect
from caseveil.sample.bust import Head, draw
from caseveil.sample.identity import Identity, day
from caseveil.sample.lettering import UNIVERSAL, Style, fitted, measure, write
from caseveil.sample.look import Look
from caseveil.sample.noise import Field, smooth, steps
from caseveil.sample.prints import Print, Spot

_INK, _PAPER = (34, 36, 40), (244, 243, 238)
_CENTIMETRES, _PER_CM = 10, 116
_RULER = (1520, 250)
_BADGE = (520, 760)
_PHONE = (560, 1130)
_BLUE = (22, 74, 132)


def ruler(identity: Identity, sticker: bool) -> Print:
    """A paper ruler of 1520 x 250, with a sticker of the patient or without."""
    width, height = _RULER
    paper = np.full((height, width, 3), _PAPER, np.uint8)
    for millimetre in range(_CENTIMETRES * 10 + 1):
        x = 40 + round(millimetre * _PER_CM / 10)
        long = 86 if millimetre % 10 == 0 else 62 if millimetre % 5 == 0 else 40
        cv2.line(paper, (x, 0), (x, long), _INK, 3)
        if millimetre % 10 == 0:
            text = str(millimetre // 10)
            left = max(4, x - measure(text, Style(48)) // 2)
            write(paper, text, (left, 146), Style(48), _INK)
    write(paper, "cm", (1236, 146), Style(48), _INK)
    spots = [Spot(Kind.TEXT, "scale", "", Rect(20, 0, 1320, 156).polygon())]
    if sticker:
        cv2.rectangle(paper, (60, 162), (900, 244), (255, 255, 252), -1)
        cv2.rectangle(paper, (60, 162), (900, 244), (176, 178, 180), 2)
        number = write(paper, identity.mrn, (84, 222), Style(52, UNIVERSAL), _INK)
        taken = day(identity.visit)
        date = write(paper, taken, (560, 222), Style(52, UNIVERSAL), _INK)
        spots.append(Spot(Kind.TEXT, "patient-number", identity.mrn, number))
        spots.append(Spot(Kind.TEXT, "visit-date", taken, date))
    return Print(paper, tuple(spots))


def badge(identity: Identity) -> Print:
    """A staff badge of 520 x 760: hospital, a plain silhouette, name and department."""
    width, height = _BADGE
    card = np.full((height, width, 3), (247, 248, 250), np.uint8)
    cv2.rectangle(card, (0, 0), (width, 128), _BLUE, -1)
    cv2.ellipse(card, (width // 2, 40), (54, 13), 0, 0, 360, (214, 218, 222), -1, cv2.LINE_AA)
    small = fitted(identity.hospital, Style(38, weight=600), width - 50)
    left = (width - measure(identity.hospital, small)) // 2
    place = write(card, identity.hospital, (left, 102), small, (250, 252, 252))
    cv2.rectangle(card, (150, 168), (370, 438), (206, 214, 222), -1)
    cv2.circle(card, (260, 270), 58, (150, 162, 174), -1, cv2.LINE_AA)
    cv2.ellipse(card, (260, 438), (98, 92), 0, 180, 360, (150, 162, 174), -1, cv2.LINE_AA)
    name = " ".join(identity.operator)
    style = fitted(name, Style(66, weight=640), width - 60)
    left = (width - measure(name, style)) // 2
    staff = write(card, name, (left, 540), style, _INK)
    role = Style(42, UNIVERSAL)
    left = (width - measure("Dermatology", role)) // 2
    write(card, "Dermatology", (left, 612), role, (88, 94, 100))
    cv2.rectangle(card, (0, 690), (width, height), _BLUE, -1)
    spots = (
        Spot(Kind.TEXT, "hospital", identity.hospital, place),
        Spot(Kind.TEXT, "operator", name, staff),
    )
    return Print(card, spots, _rounded_card(width, height, 34))


def phone(rng: np.random.Generator, look: Look) -> Print:
    """A switched-off phone of 560 x 1130 in whose glass the photographer is reflected."""
    width, height = _PHONE
    half = (height // 2, width // 2)
    head = Head(width * 0.27, height * 0.24, width * 0.105)
    room = np.zeros((*half, 3), np.float32)
    room += np.linspace(120, 60, half[0], dtype=np.float32)[:, None, None]
    room *= np.array([0.92, 0.98, 1.05], np.float32)
    clothed = _dressed(draw(rng, room, head, look), head)
    person = cv2.resize(clothed, (width, height))
    glass = np.full((height, width, 3), (13, 15, 18), np.float32)
    mirrored = cv2.GaussianBlur(person, (0, 0), 2.4) * 0.62
    glass += mirrored * _vignette(rng, (height, width))[..., None]
    lamp = np.array([(70, 60), (214, 30), (244, 84), (96, 122)], np.int32)
    shine = np.zeros((height, width), np.uint8)
    cv2.fillPoly(shine, [lamp], (255,), cv2.LINE_AA)
    glass += (cv2.GaussianBlur(shine, (0, 0), 6).astype(np.float32) * 0.42)[..., None]
    cover = _rounded_card(width, height, 74)
    edge = cv2.erode(cover, np.ones((15, 15), np.uint8)) > 0
    pixels = np.where(edge[..., None], glass, np.float32(44))
    pixels[18:42, width // 2 - 60 : width // 2 + 60] = 6
    face = tuple((x * 2, y * 2) for x, y in head.outline())
    spots = (Spot(Kind.FACE, "reflection", "", face),)
    return Print(np.clip(pixels, 0, 255).astype(np.uint8), spots, cover)


def _dressed(picture: Field, head: Head) -> Field:
    """The shoulders in a tunic with a neckline, as staff wear it."""
    rows, columns = np.mgrid[: picture.shape[0], : picture.shape[1]].astype(np.float32)
    u, v = np.abs(columns - head.x) / head.unit, (rows - head.y) / head.unit
    neckline = np.maximum(2.55 - 1.5 * u, 1.72)
    under = np.interp(v, (1.5, 1.72, 2.2, 2.6, 3.4), (0.5, 0.62, 1.36, 2.06, 2.38))
    cover = steps(0.0, 0.04, np.asarray(v - neckline, np.float32))
    cover = cover * steps(-0.02, 0.06, np.asarray(under - u, np.float32))
    light = picture.mean(axis=2, keepdims=True) / picture[v > 2].mean()
    tunic = np.array([58, 128, 134], np.float32) * np.clip(light, 0.4, 1.6)
    return np.asarray(picture + (tunic - picture) * cover[..., None], np.float32)


def _vignette(rng: np.random.Generator, shape: tuple[int, int]) -> Field:
    """How strongly each part of the glass reflects: smudged, weaker at the lower end."""
    down = np.linspace(0, 1, shape[0], dtype=np.float32)[:, None] * np.ones(shape, np.float32)
    smudge = 1 + 0.06 * smooth(rng, shape, (180, 120))
    return np.asarray((1 - 0.75 * steps(0.55, 1.0, down)) * smudge, np.float32)


def _rounded_card(width: int, height: int, radius: int) -> NDArray[np.uint8]:
    cover = np.zeros((height, width), np.uint8)
    cv2.rectangle(cover, (radius, 0), (width - radius - 1, height - 1), (255,), -1)
    cv2.rectangle(cover, (0, radius), (width - 1, height - radius - 1), (255,), -1)
    for x in (radius, width - radius - 1):
        for y in (radius, height - radius - 1):
            cv2.circle(cover, (x, y), radius, (255,), -1, cv2.LINE_AA)
    return cover
