"""Draws on a face what hides part of it: masks, a bandage, a bar; in the frame of the face itself.

A place on a face is (across, down): its origin lies between the eyes, its unit is their distance.
An affine map fitted to the five landmarks brings it into the picture, so that what is drawn follows
a turned or tilted head.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import cv2
import numpy as np

TYPICAL = np.array([[-0.5, 0], [0.5, 0], [0, 0.6], [-0.4, 1.15], [0.4, 1.15]])
"""Right eye, left eye, nose, right and left corner of the mouth on an average face."""


@dataclass(frozen=True)
class Frame:
    """Where a face lies: ``across`` and ``down`` to pixels."""

    matrix: np.ndarray

    @classmethod
    def fitted(cls, points: np.ndarray) -> "Frame":
        """The frame of five landmarks, 5 x 2 in pixels."""
        rows = np.concatenate([TYPICAL, np.ones((5, 1))], 1)
        return cls(np.linalg.lstsq(rows, points, rcond=None)[0])

    def at(self, places: Sequence[Sequence[float]]) -> np.ndarray:
        """Pixels of ``places``, n x 2 whole numbers."""
        rows = np.concatenate([np.array(places, float), np.ones((len(places), 1))], 1)
        return np.round(rows @ self.matrix).astype(np.int32)

    @property
    def unit(self) -> float:
        """The distance between the eyes in pixels, as if seen from the front."""
        return float(np.linalg.norm(self.matrix[:2], axis=1).max())


def symmetric(half: Sequence[tuple[float, float]]) -> list[tuple[float, float]]:
    """A closed outline from its left half, top to bottom."""
    return [*half, *((-across, down) for across, down in reversed(half))]


def surgical_mask(pixels: np.ndarray, face: Frame) -> np.ndarray:
    """A pleated blue mask from the nose to under the chin, with its straps."""
    half = [(0, 0.32), (-0.55, 0.4), (-0.9, 0.55), (-0.85, 1.2), (-0.5, 1.75), (0, 1.95)]
    out = pixels.copy()
    for side in (-1, 1):
        for down in (0.5, 1.2):
            ends = face.at([(side * 0.85, down), (side * 1.3, 0.35)])
            cv2.line(out, ends[0], ends[1], (225, 230, 232), _thick(face, 0.05), cv2.LINE_AA)
    cv2.fillPoly(out, [face.at(symmetric(half))], (150, 190, 215), cv2.LINE_AA)
    for down in (0.75, 1.05, 1.35):
        ends = face.at([(-0.84, down), (0.84, down)])
        cv2.line(out, ends[0], ends[1], (125, 165, 195), _thick(face, 0.03), cv2.LINE_AA)
    return out


def oxygen_mask(pixels: np.ndarray, face: Frame) -> np.ndarray:
    """A half transparent mask with a green rim, a valve, an elastic band and a tube."""
    outline = [face.at(symmetric([(0, 0.3), (-0.35, 0.5), (-0.65, 1.2), (-0.4, 1.7), (0, 1.8)]))]
    tinted = cv2.fillPoly(pixels.copy(), outline, (190, 225, 205), cv2.LINE_AA)
    out = cv2.addWeighted(tinted, 0.6, pixels, 0.4, 0)
    cv2.polylines(out, outline, True, (80, 165, 95), _thick(face, 0.06), cv2.LINE_AA)
    for side in (-1, 1):
        ends = face.at([(side * 0.6, 1.1), (side * 1.3, 0.5)])
        cv2.line(out, ends[0], ends[1], (95, 175, 100), _thick(face, 0.07), cv2.LINE_AA)
    valve, far = face.at([(0, 1.35), (0.5, 4.5)])
    cv2.line(out, valve, far, (205, 230, 210), _thick(face, 0.2), cv2.LINE_AA)
    cv2.circle(out, valve, _thick(face, 0.18), (60, 140, 70), -1, cv2.LINE_AA)
    return out


def bandage(pixels: np.ndarray, face: Frame) -> np.ndarray:
    """White gauze over one eye, the forehead and part of the cheek."""
    places = [(-1.2, -0.9), (0.5, -1.0), (0.35, -0.3), (-0.05, 0.1), (-0.1, 0.5), (-1.0, 0.75)]
    out = cv2.fillPoly(pixels.copy(), [face.at(places)], (236, 232, 226), cv2.LINE_AA)
    for step in range(5):
        down = -0.75 + 0.3 * step
        ends = face.at([(-1.15, down + 0.15), (0.3 - 0.1 * step, down)])
        cv2.line(out, ends[0], ends[1], (214, 208, 200), _thick(face, 0.03), cv2.LINE_AA)
    return out


def eye_bar(pixels: np.ndarray, face: Frame) -> np.ndarray:
    """The black bar of old journals over both eyes."""
    bar = face.at([(-1.0, -0.3), (1.0, -0.3), (1.0, 0.3), (-1.0, 0.3)])
    return cv2.fillPoly(pixels.copy(), [bar], (0, 0, 0))


def _thick(face: Frame, share: float) -> int:
    return max(1, round(face.unit * share))
