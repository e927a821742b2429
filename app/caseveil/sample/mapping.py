"""Brings flat prints into the scene: onto a plane, or around the wrist."""

from collections.abc import Callable
from dataclasses import dataclass, replace

import cv2
import numpy as np

from caseveil.domain.geometry import Polygon
from caseveil.sample.forearm import Axis
from caseveil.sample.noise import Field
from caseveil.sample.prints import Print, Spot

_MARGIN = 60
_EDGE_STEPS = 8


@dataclass(frozen=True, slots=True)
class Laid:
    """A print as the camera sees it.

    Attributes:
        pixels: rows x columns x 3, RGB 0 to 255.
        cover: rows x columns, 0 to 1.
        corner: scene column and row of its top left pixel.
        spots: its identifiers in scene pixels.
    """

    pixels: Field
    cover: Field
    corner: tuple[int, int]
    spots: tuple[Spot, ...]


def lay_flat(flat: Print, corners: Polygon) -> Laid:
    """A print on a plane, its corners (clockwise from top left) at ``corners`` of the scene."""
    height, width = flat.pixels.shape[:2]
    source = np.array([(0, 0), (width, 0), (width, height), (0, height)], np.float32)
    to_scene = cv2.getPerspectiveTransform(source, np.array(corners, np.float32))
    x, y, columns, rows = cv2.boundingRect(np.array(corners, np.float32))
    x, y, size = x - _MARGIN, y - _MARGIN, (columns + 2 * _MARGIN, rows + 2 * _MARGIN)
    to_window = np.array([[1, 0, -x], [0, 1, -y], [0, 0, 1]], float) @ to_scene
    paper = cv2.warpPerspective(flat.pixels, to_window, size)
    solid = np.full((height, width), 255, np.uint8) if flat.cover is None else flat.cover
    cover = cv2.warpPerspective(solid, to_window, size)

    def move(points: Field) -> Field:
        return np.asarray(cv2.perspectiveTransform(points[None], to_scene)[0], np.float32)

    spots = _moved(flat.spots, move)
    share = np.asarray(cover / 255, np.float32)
    return Laid(paper.astype(np.float32), share, (x, y), spots)


def wrap_around(flat: Print, axis: Axis, along: float, radius: float, sag: float) -> Laid:
    """A print around the wrist, lit from the left, its middle column towards the camera.

    Args:
        flat: the print.
        axis: of the arm in the scene.
        along: distance of the print's upper edge from the elbow end, pixels.
        radius: of the band, pixels.
        sag: how much lower its sides hang than its middle, pixels.
    """
    height, width = flat.pixels.shape[:2]
    centre = axis.place(along, 0)
    reach = radius + 1.5 * _MARGIN
    x, y = round(centre[0] - reach), round(centre[1] - 2 * _MARGIN)
    rows, columns = np.mgrid[y : y + height + 340, x : x + round(2 * reach)].astype(np.float32)
    distance, across = axis.locate(columns, rows)
    turn = np.arcsin(np.clip(across / radius, -1, 1)).astype(np.float32)
    left = (width / 2 + radius * turn).astype(np.float32)
    down = (along - distance - sag * (1 - np.cos(turn))).astype(np.float32)
    paper = cv2.remap(flat.pixels, left, down, cv2.INTER_LINEAR).astype(np.float32)
    inside = np.minimum(np.minimum(down, height - down), radius - np.abs(across))
    cover = np.clip(inside + 0.5, 0, 1).astype(np.float32)

    def bend(points: Field) -> Field:
        angles = (points[:, 0] - width / 2) / radius
        far = along - points[:, 1] - sag * (1 - np.cos(angles))
        places = [axis.place(*p) for p in zip(far, radius * np.sin(angles), strict=True)]
        return np.asarray(places, np.float32)

    return Laid(_lit(paper, turn), cover, (x, y), _moved(flat.spots, bend))


def _lit(paper: Field, turn: Field) -> Field:
    """Glossy plastic: dark where it turns away, with a narrow bright streak."""
    tone = 0.40 + 0.62 * np.clip(np.cos(turn + 0.50), 0, 1) ** 0.8
    streak = 30 * np.exp(-(((turn + 0.86) / 0.10) ** 2))
    return np.asarray(paper * tone[..., None] + streak[..., None], np.float32)


def _moved(spots: tuple[Spot, ...], move: Callable[[Field], Field]) -> tuple[Spot, ...]:
    moved = []
    for spot in spots:
        points = move(_outline(spot.polygon))
        moved.append(replace(spot, polygon=tuple((float(x), float(y)) for x, y in points)))
    return tuple(moved)


def _outline(polygon: Polygon) -> Field:
    """``polygon`` with points along its edges, for a mapping that bends them."""
    corners = np.array(polygon, np.float32)
    shares = np.linspace(0, 1, _EDGE_STEPS, endpoint=False, dtype=np.float32)[:, None]
    pairs = zip(corners, np.roll(corners, -1, axis=0), strict=True)
    return np.concatenate([start + (end - start) * shares for start, end in pairs])
