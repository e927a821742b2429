"""Reads one line of text: PP-OCRv6's recognition network, greedy CTC, both ways up.

What cannot be read is hidden all the same; the reading only explains a finding to a person.
"""

from collections.abc import Mapping
from pathlib import Path
from typing import Final

import cv2
import numpy as np

from caseveil_detectors import weights
from caseveil_detectors.contract import MissingPart, Pixels
from caseveil_detectors.onnx_model import Tensor, open_network
from caseveil_detectors.quads import Quad, sides

LINE_HEIGHT: Final = 48
LONGEST: Final = 2400
SURE: Final = 0.85
READABLE: Final = 0.5
SEVERAL_ROWS: Final = 1.5


class LineReader:
    """The recognition network behind one call."""

    def __init__(self, models: Mapping[str, Path]) -> None:
        self._run = open_network("ppocr6-rec", models)
        facts = metadata(weights.read("ppocr6-rec", models))
        try:
            self._letters = ["", *facts["character"].splitlines(), " "]
        except KeyError:
            raise MissingPart("model ppocr6-rec has no alphabet") from None

    def read(self, rgb: Pixels, quad: Quad, turned: bool = False) -> tuple[str, float]:
        """The text within ``quad`` and how sure the network is, 0 to 1; empty where unreadable.

        Args:
            rgb: height x width x 3.
            quad: rotated rectangle in its pixels.
            turned: whether the picture stands on its head, so that lines are first read that way.
        """
        strip = straightened(rgb, quad)
        ways = (strip, np.asarray(strip[::-1, ::-1]))
        best = self._decode(ways[turned])
        if best[1] < SURE:
            best = max(best, self._decode(ways[not turned]), key=lambda reading: reading[1])
        return best if best[1] >= READABLE else ("", best[1])

    def _decode(self, strip: Pixels) -> tuple[str, float]:
        height, width = strip.shape[:2]
        wide = int(np.clip(np.ceil(LINE_HEIGHT * width / height / 8) * 8, LINE_HEIGHT, LONGEST))
        copy = cv2.resize(np.ascontiguousarray(strip), (wide, LINE_HEIGHT))
        tensor = cv2.dnn.blobFromImage(copy, 1 / 127.5, mean=(127.5,) * 3, swapRB=True)
        chances: Tensor = self._run(np.asarray(tensor, np.float32))[0]
        picked = chances.argmax(1)
        new = np.flatnonzero((picked > 0) & (picked != np.concatenate([[0], picked[:-1]])))
        if not len(new):
            return "", 0.0
        text = "".join(self._letters[i] for i in picked[new] if i < len(self._letters))
        return text.strip(), float(chances[new, picked[new]].mean())


def straightened(rgb: Pixels, quad: Quad) -> Pixels:
    """What ``quad`` holds, as upright as its longer side can lie, at most twice as high as is read.

    Args:
        rgb: height x width x 3.
        quad: rotated rectangle in its pixels, from whichever corner, clockwise.
    """
    quad = _upright(quad)
    wide, tall = (max(2, round(length)) for length in sides(quad))
    zoom = min(1.0, 2 * LINE_HEIGHT / min(wide, tall))
    size = (max(2, round(wide * zoom)), max(2, round(tall * zoom)))
    corners = np.array([[0, 0], [size[0], 0], size, [0, size[1]]], np.float32)
    view = cv2.getPerspectiveTransform(quad, corners)
    border = cv2.BORDER_REPLICATE
    strip = cv2.warpPerspective(rgb, view, size, flags=cv2.INTER_LINEAR, borderMode=border)
    upright = np.rot90(strip) if tall > SEVERAL_ROWS * wide else strip
    return np.asarray(upright, np.uint8)


def _upright(quad: Quad) -> Quad:
    """``quad`` from the corner whose side leads most to the right: its top left one."""
    leads = np.roll(quad, -1, 0)[:, 0] - quad[:, 0]
    return np.roll(quad, -int(leads.argmax()), 0)


def metadata(untrusted: bytes) -> dict[str, str]:
    """The metadata of an ONNX file: field 14 of its ModelProto, key and value as fields 1 and 2.

    Raises:
        IndexError: where the bytes end within a field.
    """
    out: dict[str, str] = {}
    for field, body in _fields(untrusted):
        if field == 14:
            pair = dict(_fields(body))
            out[pair.get(1, b"").decode()] = pair.get(2, b"").decode()
    return out


def _fields(message: bytes) -> list[tuple[int, bytes]]:
    """The length-delimited fields of a Protocol Buffers message, other kinds skipped."""
    at, out = 0, []
    while at < len(message):
        key, at = _varint(message, at)
        if key & 7 == 2:
            length, at = _varint(message, at)
            out.append((key >> 3, message[at : at + length]))
            at += length
        elif key & 7 == 0:
            at = _varint(message, at)[1]
        else:
            at += 4 if key & 7 == 5 else 8
    return out


def _varint(message: bytes, at: int) -> tuple[int, int]:
    value = shift = 0
    while True:
        byte = message[at]
        value |= (byte & 127) << shift
        at, shift = at + 1, shift + 7
        if byte < 128:
            return value, at
