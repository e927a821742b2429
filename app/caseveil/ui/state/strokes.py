"""Brush strokes as regions: simple polygons, joined to a region or taken out of it."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainterPath, QPainterPathStroker, QPolygonF

from caseveil.domain.geometry import Point, Polygon, area

_LEAST = 4.0  # square pixels; a smaller crumb is nothing that a person drew
_MOST_CUTS = 8  # how often a region is halved to part it at its holes


def stroke(points: Sequence[Point], width: float) -> QPainterPath:
    """What a round brush of ``width`` pixels touches on its way through ``points``."""
    way = QPainterPath(QPointF(*points[0]))
    # A point alone would have no stroke at all.
    for point in points[1:] or [(points[0][0] + 0.01, points[0][1])]:
        way.lineTo(QPointF(*point))
    pen = QPainterPathStroker()
    pen.setWidth(width)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painted = pen.createStroke(way)
    painted.setFillRule(Qt.FillRule.WindingFill)
    return painted.simplified()


def path_of(polygon: Polygon) -> QPainterPath:
    """A region as a path."""
    path = QPainterPath()
    path.addPolygon(QPolygonF([QPointF(x, y) for x, y in polygon]))
    path.closeSubpath()
    path.setFillRule(Qt.FillRule.WindingFill)
    return path


def filled(path: QPainterPath) -> tuple[Polygon, ...]:
    """The outlines of a path, what they enclose filled, largest first: a closed stroke hides all.

    Returns:
        Simple polygons in the coordinates of the path.
    """
    rings = _rings(path)
    outer = [ring for ring in rings if not any(_around(other, ring) for other in rings)]
    return _ordered(outer)


def parted(path: QPainterPath) -> tuple[Polygon, ...]:
    """The same with nothing filled: where there is a hole, the region is parted through it."""
    return _ordered(list(_parts(path, _MOST_CUTS)))


def _parts(path: QPainterPath, cuts: int) -> Iterator[Polygon]:
    rings = _rings(path)
    holes = [ring for ring in rings if any(_around(other, ring) for other in rings)]
    if not holes or not cuts:
        yield from (ring for ring in rings if ring not in holes or not cuts)
        return
    middle = path_of(holes[0]).boundingRect().center().x()
    box = path.boundingRect().adjusted(-1, -1, 1, 1)
    left = QRectF(box.left(), box.top(), middle - box.left(), box.height())
    right = QRectF(middle, box.top(), box.right() - middle, box.height())
    for half in (left, right):
        frame = QPainterPath()
        frame.addRect(half)
        yield from _parts(path.intersected(frame), cuts - 1)


def _rings(path: QPainterPath) -> list[Polygon]:
    rings = []
    for outline in path.simplified().toSubpathPolygons():
        corners = [(round(p.x(), 2), round(p.y(), 2)) for p in outline.toList()]
        ring = tuple(dict.fromkeys(corners))
        if len(ring) > 2 and area(ring) >= _LEAST:
            rings.append(ring)
    return rings


def _around(outer: Polygon, inner: Polygon) -> bool:
    """Whether ``inner`` lies in ``outer``; two rings of one path never cross."""
    return outer is not inner and path_of(outer).contains(path_of(inner))


def _ordered(rings: list[Polygon]) -> tuple[Polygon, ...]:
    return tuple(sorted(rings, key=area, reverse=True))
