"""The flat printed things of the photo: wristband and label."""

from dataclasses import dataclass, replace

import cv2
import numpy as np
import zxingcpp
from numpy.typing import NDArray

from caseveil.domain.findings import Kind
from caseveil.domain.geometry import Polygon, Rect
from caseveil.sample.identity import Identity, day
from caseveil.sample.lettering import UNIVERSAL, Style, fitted, write

_INK = (28, 30, 36)
_TEAL = (10, 104, 118)


@dataclass(frozen=True, slots=True)
class Spot:
    """An identifier on a flat print, in pixels of the print."""

    kind: Kind
    what: str
    text: str
    polygon: Polygon


@dataclass(frozen=True, slots=True)
class Print:
    """A flat print.

    Attributes:
        pixels: height x width x 3 RGB.
        spots: the identifiers on it.
        cover: height x width, 255 where it is solid; None where it is solid all over.
    """

    pixels: NDArray[np.uint8]
    spots: tuple[Spot, ...]
    cover: NDArray[np.uint8] | None = None


def wristband(identity: Identity, width: int, height: int) -> Print:
    """The middle of a wristband: name, number, birth date and a Code 128 barcode."""
    band = np.full((height, width, 3), (240, 242, 241), np.uint8)
    band[:14] = band[-14:] = (120, 190, 196)
    left, born = round(width * 0.24), f"DOB {day(identity.born)}"
    name = write(band, identity.name, (left, 92), Style(72, weight=560), _INK)
    number = write(band, f"MRN {identity.mrn}", (left, 160), Style(50, UNIVERSAL), _INK)
    birth = write(band, born, (left, 220), Style(50, UNIVERSAL), _INK)
    bars = _code(band, identity.mrn, zxingcpp.BarcodeFormat.Code128, (left, 246), (3, 92))
    return Print(
        band,
        (
            Spot(Kind.TEXT, "patient-name", identity.name, name),
            Spot(Kind.TEXT, "patient-number", identity.mrn, number),
            Spot(Kind.TEXT, "birth-date", day(identity.born), birth),
            Spot(Kind.CODE, "code-128", identity.mrn, bars),
        ),
    )


def label(identity: Identity) -> Print:
    """A specimen label of 1040 x 640: hospital, ward, name, number and a QR code."""
    card = np.full((640, 1040, 3), (246, 246, 242), np.uint8)
    cv2.rectangle(card, (0, 0), (1040, 104), _TEAL, -1)
    ward = f"{identity.ward} - Dermatology"
    name = fitted(identity.name, Style(64, weight=560), 580)
    code = f"{identity.mrn};{identity.family};{identity.given};{identity.born.isoformat()}"
    spots = (
        Spot(
            Kind.TEXT,
            "hospital",
            identity.hospital,
            write(card, identity.hospital, (36, 72), Style(60, weight=600), (250, 252, 252)),
        ),
        Spot(Kind.TEXT, "ward", ward, write(card, ward, (36, 186), Style(50, UNIVERSAL), _INK)),
        Spot(
            Kind.TEXT,
            "patient-name",
            identity.name,
            write(card, identity.name, (36, 306), name, _INK),
        ),
        Spot(
            Kind.TEXT,
            "patient-number",
            identity.mrn,
            write(card, identity.mrn, (36, 402), Style(58, UNIVERSAL), _INK),
        ),
        Spot(
            Kind.TEXT,
            "visit-date",
            day(identity.visit),
            write(card, day(identity.visit), (36, 494), Style(54, UNIVERSAL), _INK),
        ),
        Spot(
            Kind.CODE,
            "qr-code",
            code,
            _code(card, code, zxingcpp.BarcodeFormat.QRCode, (644, 230), (11, 0)),
        ),
    )
    cv2.line(card, (36, 556), (600, 556), (150, 156, 158), 3, cv2.LINE_AA)
    return Print(card, spots)


def _code(
    image: NDArray[np.uint8],
    text: str,
    kind: zxingcpp.BarcodeFormat,
    at: tuple[int, int],
    module: tuple[int, int],
) -> Polygon:
    """Draws a code with modules of ``module[0]`` pixels; bars are cut to ``module[1]`` rows."""
    symbol = zxingcpp.create_barcode(text, kind)
    drawn = zxingcpp.write_barcode_to_image(symbol, scale=module[0], add_quiet_zones=False)
    pixels = np.array(drawn, np.uint8)
    if module[1]:
        pixels = np.repeat(pixels[pixels.shape[0] // 2][None], module[1], axis=0)
    height, width = pixels.shape
    light = (pixels > 127)[..., None]
    window = image[at[1] : at[1] + height, at[0] : at[0] + width]
    window[:] = np.where(light, window, np.array(_INK, np.uint8)[None, None])
    return Rect(at[0], at[1], at[0] + width, at[1] + height).polygon()


def scaled(flat: Print, factor: float) -> Print:
    """``flat`` drawn ``factor`` times as large, for a smaller picture."""
    height, width = flat.pixels.shape[:2]
    size = (round(width * factor), round(height * factor))
    pixels = cv2.resize(flat.pixels, size, interpolation=cv2.INTER_AREA)
    spots = tuple(
        replace(spot, polygon=tuple((x * factor, y * factor) for x, y in spot.polygon))
        for spot in flat.spots
    )
    if flat.cover is None:
        return Print(np.asarray(pixels, np.uint8), spots)
    cover = cv2.resize(flat.cover, size, interpolation=cv2.INTER_AREA)
    return Print(np.asarray(pixels, np.uint8), spots, np.asarray(cover, np.uint8))
