"""What a person sees of a copy in which only whole cells are hidden."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtGui import QImage, QPainter, QTransform

from caseveil.domain.cells import Grid
from caseveil.domain.geometry import Rect, Size
from caseveil.domain.policy import Policy
from caseveil.domain.review import Review
from caseveil.ui.canvas.overlay import Overlay
from caseveil.ui.state import edits, view_state
from caseveil.ui.state.review import Desk
from ui.fake_road import PHOTO_FINDINGS
from ui.test_review import source

CELL = Size(16, 16)


@pytest.fixture
def desk() -> Desk:
    made = Desk(Policy())
    photo = replace(source("photo"), grid=Grid(CELL))
    key = made.add(Path("photo.bin"))
    made.opened(key, photo)
    made.looked(key, Review(photo, (PHOTO_FINDINGS[0],)))
    return made


def test_regions_and_crop_are_shown_rounded(desk):
    edits.crop(desk, Rect(5, 5, 300, 200))
    view = view_state.frame_view(desk)
    assert view.crop == Rect(5, 5, 300, 200)
    assert (view.exported_crop.left, view.exported_crop.top) == (16, 16)
    assert view.hidden_cells
    for polygon in view.hidden_cells:
        assert all(x % 16 == 0 or x == view.size.width for x, _y in polygon)


def test_the_preview_paints_the_cells(desk, qapp):
    view = replace(view_state.frame_view(desk), regions=(), exported_crop=None)
    picture = QImage(view.size.width, view.size.height, QImage.Format.Format_RGB32)
    picture.fill(0xFFFFFFFF)
    painter = QPainter(picture)
    Overlay(view, QTransform()).paint_exported(painter)
    painter.end()
    (left, top), (right, bottom) = view.hidden_cells[0][0], view.hidden_cells[0][2]
    for x, y in ((left, top), (right - 1, bottom - 1)):
        assert picture.pixel(int(x), int(y)) & 0xFFFFFF == 0
    assert picture.pixel(int(left) - 2, int(top) - 2) & 0xFFFFFF == 0xFFFFFF
