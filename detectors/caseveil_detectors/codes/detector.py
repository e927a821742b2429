"""Barcodes and two-dimensional codes: decoded where possible, located where not.

zxing-cpp reads the whole picture and every straightened place; OpenCV's two detectors, which need
no weights, add places. The whole symbol with its quiet zone is hidden; the payload stays in memory.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Final

import cv2
import numpy as np

from caseveil_detectors.codes.evidence import symbology
from caseveil_detectors.codes.places import Grey, Place, places, straightened
from caseveil_detectors.codes.reader import Symbol, read
from caseveil_detectors.contract import Detection, Picture, Search, answer
from caseveil_detectors.onnx_model import engine_errors
from caseveil_detectors.quads import Quad, Scored, area, grown, joined, polygon, shared

LARGEST_CROP: Final = 4_000_000
MOST_PLACES: Final = 80
LARGE: Final = 4_000_000
COVERED: Final = 0.8
LARGEST_FILL: Final = 2.5
SMALL: Final = 80.0
LONG: Final = 2.0
ENDS: Final = 0.12


class CodeDetector:
    """Finds and decodes codes on photos and renderings; at first sight what a plain call reads."""

    def __init__(self, models: Mapping[str, Path]) -> None:
        del models  # the engines carry no weights
        self._bars = cv2.barcode.BarcodeDetector()
        self._squares = cv2.QRCodeDetectorAruco()

    def detect(self, picture: Picture) -> Sequence[Detection]:
        """Codes on ``picture``; those that were only located are told on photos only.

        Bars and the corners of a QR code are certain without being read, other matrices doubtful.

        Raises:
            DetectorError: where an engine fails.
        """
        return answer(self.search(picture))

    def search(self, picture: Picture) -> Search:
        """The same; the symbols that are read in the whole picture come first.

        Raises:
            DetectorError: where an engine fails.
        """
        with engine_errors("codes"):
            grey = np.asarray(cv2.cvtColor(picture.pixels, cv2.COLOR_RGB2GRAY), np.uint8)
            plain = _read_whole(grey)
            yield _told(plain, grey)
            symbols, located = self._closer(grey, plain)
            seen = [_located(quad, category, grey) for quad, category in located]
            told = [detection for detection in seen if detection.polygon]
            return _told(symbols, grey) + (told if picture.photographic else [])

    def _closer(
        self, grey: Grey, plain: Sequence[Symbol]
    ) -> tuple[list[Symbol], list[tuple[Quad, str]]]:
        """Decoded symbols, and places that look like a code but were not decoded."""
        symbols = list(plain)
        located: list[tuple[Quad, str]] = []
        for place, seen in self._places(grey):
            if _held(place.quad, [symbol.quad for symbol in symbols]):
                continue
            inside = list(_read_place(grey, place.quad))
            decoded = [symbol for symbol in inside if symbol.decoded]
            symbols += [_filled(symbol, place.quad) for symbol in decoded]
            if not decoded:
                half_read = any(symbol.two_dimensional for symbol in inside)
                told = symbology(grey, place, half_read) if seen is None else seen
                located.append((place.quad, told))
        symbols = _distinct(symbols)
        quads = [symbol.quad for symbol in symbols]
        return symbols, _once([item for item in located if not _held(item[0], quads)])

    def _places(self, grey: Grey) -> Iterator[tuple[Place, str | None]]:
        """Places to decode, with what is told of each undecoded; None where its looks decide."""
        whole, zoom = _overview(grey)
        for quad in _quads(self._squares.detectMulti(whole)[1]):
            yield Place(quad * zoom, 0.0), "qr-code"
        for quad in _quads(self._bars.detect(grey)[1]):
            yield Place(quad, 1.0), ""
        found = sorted(places(grey), key=lambda place: -area(place.quad))[:MOST_PLACES]
        for place in found:
            yield place, None


def _read_whole(grey: Grey) -> list[Symbol]:
    """The symbols that are decoded in the whole picture."""
    whole, zoom = _overview(grey)
    large = (replace(symbol, quad=symbol.quad * zoom) for symbol in read(whole))
    return [symbol for symbol in large if symbol.decoded]


def _overview(grey: Grey) -> tuple[Grey, np.float32]:
    """What is searched as a whole, and its zoom: a large picture at half its size.

    Its small symbols are found as places; reading it whole would cost ten times as much.
    """
    if grey.size <= LARGE:
        return grey, np.float32(1)
    half = cv2.resize(grey, None, fx=0.5, fy=0.5, interpolation=cv2.INTER_AREA)
    return np.asarray(half, np.uint8), np.float32(2)


def _quads(corners: object) -> list[Quad]:
    """The answer of an OpenCV detector as convex rectangles."""
    if corners is None:
        return []
    quads = np.asarray(corners, np.float32).reshape(-1, 4, 2)
    return [np.asarray(cv2.boxPoints(cv2.minAreaRect(quad)), np.float32) for quad in quads]


def _read_place(grey: Grey, quad: Quad) -> Iterator[Symbol]:
    """Symbols within a place, in the pixels of ``grey``, up to the first zoom that decodes any."""
    small = min(cv2.minAreaRect(quad)[1]) < SMALL
    for zoom in (1.0, 2.0, 3.0) if small else (1.0, 2.0):
        crop, back = straightened(grey, quad, zoom)
        if crop.size > LARGEST_CROP:
            return
        symbols = list(read(crop, halves=True))
        for symbol in symbols:
            corners = np.asarray(cv2.transform(symbol.quad[None], back)[0], np.float32)
            yield replace(symbol, quad=corners)
        if any(symbol.decoded for symbol in symbols):
            return


def _filled(symbol: Symbol, place: Quad) -> Symbol:
    """``symbol`` with the place it was read in, unless that is much larger than itself."""
    own = area(symbol.quad)
    if area(place) > LARGEST_FILL * own or shared(symbol.quad, place) < 0.5 * own:
        return symbol
    around = cv2.minAreaRect(np.concatenate([symbol.quad, place]))
    return replace(symbol, quad=np.asarray(cv2.boxPoints(around), np.float32))


def _held(quad: Quad, others: Sequence[Quad]) -> bool:
    return any(shared(quad, other) >= COVERED * area(quad) for other in others)


def _distinct(symbols: Sequence[Symbol]) -> list[Symbol]:
    """``symbols``, the larger first, without those that another one covers."""
    kept: list[Symbol] = []
    for symbol in sorted(symbols, key=lambda s: -area(s.quad)):
        if not _held(symbol.quad, [other.quad for other in kept]):
            kept.append(symbol)
    return kept


def _once(located: Sequence[tuple[Quad, str]]) -> list[tuple[Quad, str]]:
    """``located`` without those of no category; what was found at several sizes is one."""
    out: list[tuple[Quad, str]] = []
    for category in dict.fromkeys(told for _, told in located if told):
        same = [Scored(quad, 1.0) for quad, told in located if told == category]
        out += [(one.quad, category) for one in joined(same)]
    return out


def _told(symbols: Sequence[Symbol], grey: Grey) -> list[Detection]:
    """Decoded symbols as detections; nothing for one that lies outside the frame."""
    found = (_decoded(symbol, grey) for symbol in symbols)
    return [detection for detection in found if detection.polygon]


def _decoded(symbol: Symbol, grey: Grey) -> Detection:
    place = polygon(symbol.quad, grey.shape)
    text, why = symbol.payload, "code-decoded"
    return Detection("code", symbol.category, True, 1.0, place, text=text, reason=why)


def _located(quad: Quad, category: str, grey: Grey) -> Detection:
    wide, tall = sorted(cv2.minAreaRect(quad)[1], reverse=True)
    margin = 0.05 * float(np.linalg.norm(np.ptp(quad, axis=0)))
    # The ends of a stacked code are broad bars, whose edges are too few for a place.
    along = max(margin, ENDS * wide) if wide > LONG * tall else margin
    place = polygon(grown(quad, along, margin), grey.shape)
    certain = category != "matrix-code"
    return Detection("code", category, certain, 0.5, place, reason="code-located")
