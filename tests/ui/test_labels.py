"""Names of regions cover neither regions nor each other."""

from importlib.resources import files

import pytest
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFont, QImage, QPainter, QPolygonF, QRegion

from caseveil.domain.findings import Kind
from caseveil.domain.geometry import Rect, Size
from caseveil.domain.margin import around
from caseveil.ui.canvas import labels, painting
from caseveil.ui.canvas.labels import _above, _handle, _place
from caseveil.ui.panels import filter_bar
from caseveil.ui.state.case_rows import icon_of
from caseveil.ui.state.looks import Look
from caseveil.ui.state.view_state import RegionView
from caseveil.ui.style.colours import KIND_COLOURS

ROOM = QRectF(0, 0, 400, 300)
SIZE = QRectF(0, 0, 60, 18)


def region(*boxes):
    taken = QRegion()
    for box in boxes:
        taken += box.toAlignedRect()
    return taken


@pytest.mark.parametrize(
    ("box", "others", "side"),
    [
        (QRectF(100, 100, 80, 40), [], "above"),
        (QRectF(100, 4, 80, 40), [], "below"),
        (QRectF(100, 100, 80, 40), [QRectF(90, 60, 40, 35)], "below"),
        (QRectF(100, 4, 80, 40), [QRectF(90, 45, 200, 35)], "right"),
    ],
)
def test_the_first_free_side_is_taken(box, others, side):
    tab = _place(SIZE, box, region(box, *others), ROOM)
    found = (
        "above" if tab.bottom() < box.top() else "below" if tab.top() > box.bottom() else "right"
    )
    assert found == side
    assert not any(tab.intersects(other) for other in [box, *others])
    assert ROOM.contains(tab)


def test_where_no_side_is_free_there_is_no_name_unless_it_must_be():
    box = QRectF(100, 100, 80, 40)
    taken = region(QRectF(0, 0, 400, 300))
    assert _place(SIZE, box, taken, ROOM) is None
    assert ROOM.contains(_above(SIZE, box, ROOM))


def test_no_two_kinds_of_region_have_the_same_line():
    placed = set(Kind) - {Kind.TAG, Kind.NAME, Kind.ABSENCE}
    assert placed == set(painting.DASHES)
    assert len(set(painting.DASHES.values())) == len(placed)


def test_every_kind_has_its_colour_and_icon_and_one_filter_that_lists_it():
    assert set(KIND_COLOURS) == set(Kind)
    of_regions = [KIND_COLOURS[kind] for kind in painting.DASHES]
    assert len(set(of_regions)) == len(of_regions)
    for kind in Kind:
        assert (files("caseveil_resources") / "icons" / f"{icon_of(kind)}.svg").is_file(), kind
    filtered = [kind for _name, kinds in filter_bar.KINDS for kind in kinds]
    assert sorted(filtered) == sorted(Kind), "each kind in one filter"


def test_the_handle_that_turns_the_selected_region_is_kept_free():
    box = QRectF(100, 100, 40, 40)
    taken = region(box, _handle(box))
    tab = _place(SIZE, box, taken, ROOM)
    assert not tab.intersects(_handle(box))
    assert tab.top() > box.bottom()


def names_of(monkeypatch, placed):
    """The tabs that are drawn, by what they say."""
    drawn = {}
    monkeypatch.setattr(labels, "_paint", lambda _p, tab, text, _c: drawn.update({text: tab}))
    sheet = QImage(400, 300, QImage.Format.Format_ARGB32)
    painter = QPainter(sheet)
    shapes = [(one, QPolygonF([QPointF(*at) for at in one.polygon])) for one in placed]
    labels.paint_labels(painter, shapes, ROOM, QFont())
    painter.end()
    return drawn


def test_a_margin_round_the_picture_leaves_the_other_regions_their_names(monkeypatch, qapp):
    margin = around([Rect(60, 60, 340, 260)], Size(400, 300))
    line, inside = Rect(80, 120, 140, 140).polygon(), Rect(100, 10, 180, 24).polygon()
    drawn = names_of(
        monkeypatch,
        [
            RegionView("margin", Kind.MARGIN, "margin 1", Look.PENDING, margin),
            RegionView("maybe", Kind.TEXT, "text 1", Look.DOUBTFUL, line),
            RegionView("scale", Kind.TEXT, "text 2", Look.PROPOSED, inside),
            RegionView("", Kind.TEXT, "text 3", Look.DOUBTFUL, Rect(200, 150, 280, 170).polygon()),
        ],
    )
    assert {"text 1 ?", "text 2 · kept?", "text 3 …"} <= set(drawn)
    assert QRectF(60, 60, 280, 200).contains(drawn["text 1 ?"]), "off the margin where it can be"
    boxes = [QRectF(80, 120, 60, 20), QRectF(100, 10, 80, 14)]
    assert not any(tab.intersects(box) for tab in drawn.values() for box in boxes)
