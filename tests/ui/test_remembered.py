"""What a person hid is remembered for a kind of scanner, and forgotten when they wish."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QLabel, QMenu, QPushButton

from caseveil.domain.review import Review
from caseveil.domain.source import Source
from caseveil.errors import Code
from caseveil.storage import masks
from caseveil.storage.masks import Mask
from caseveil.ui.dialogs.masks import MasksRow
from caseveil.ui.state import edits
from caseveil.ui.state.masks import remember
from caseveil.ui.words import alerts
from ui.fake_road import XRAY, box


@pytest.fixture
def remembered(monkeypatch, tmp_path):
    monkeypatch.setattr(masks, "path", lambda: tmp_path / "own" / "scanners.json")


def test_what_was_drawn_is_remembered_for_the_scanner(remembered, window):
    desk = window.desk
    key = desk.add(Path("a.dcm"))
    source = Source(Path("a.dcm"), "a", "dicom", (XRAY,), device="d" * 64)
    desk.opened(key, source)
    desk.looked(key, Review(source))
    action = window.actions_["remember-scanner"]
    window.refresh()
    assert not action.isEnabled()
    assert action.statusTip().startswith("Draw a region first")
    assert action.statusTip() in action.toolTip()
    edits.draw(desk, box(10, 10, 200, 60))
    window.refresh()
    assert action.statusTip() == "" and "drew or moved" in action.toolTip()
    action.trigger()
    assert masks.recall("d" * 64) == (box(10, 10, 200, 60),)
    assert "1 region remembered" in window.told


def test_why_nothing_can_be_remembered_is_told(window):
    action, desk = window.actions_["remember-scanner"], window.desk
    assert action.statusTip() == "Only once a file is open and searched."
    key = desk.add(Path("a.jpg"))
    source = Source(Path("a.jpg"), "a", "jpeg", (XRAY,))
    desk.opened(key, source)
    desk.looked(key, Review(source))
    edits.draw(desk, box(10, 10, 200, 60))
    window.refresh()
    assert not action.isEnabled()
    assert action.toolTip().endswith("This file names no maker and model of a scanner.")
    menus = [menu for menu in window.menuBar().findChildren(QMenu) if action in menu.actions()]
    assert menus and all(menu.toolTipsVisible() for menu in menus)


def test_a_file_that_cannot_be_read_is_said_when_remembering(remembered, window):
    masks.path().parent.mkdir()
    masks.path().write_text("other")
    desk = window.desk
    key = desk.add(Path("a.dcm"))
    source = Source(Path("a.dcm"), "a", "dicom", (XRAY,), device="d" * 64)
    desk.opened(key, source)
    desk.looked(key, Review(source))
    assert remember(desk) == ""
    edits.draw(desk, box(10, 10, 200, 60))
    assert remember(desk) == alerts.told(Code.MASKS_UNUSABLE)


def test_remembered_scanners_are_copied_taken_over_and_forgotten(
    remembered, window, qtbot, monkeypatch, tmp_path
):
    masks.remember("d" * 64, Mask(XRAY, (box(1, 1, 9, 9),)))
    row = MasksRow(window)
    qtbot.addWidget(row)
    told = row.findChild(QLabel)
    copy, take, forget = row.findChildren(QPushButton)
    assert told.text().startswith("1 kind of scanner")
    name = (str(tmp_path / "copy.json"), "")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_a, **_k: name)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_a, **_k: name)
    copy.click()
    forget.click()
    assert masks.load() == {} and told.text() == "None yet." and not forget.isEnabled()
    take.click()
    assert list(masks.load()) == ["d" * 64] and copy.isEnabled()
    copy.click()
    assert alerts.told(Code.TARGET_EXISTS) in told.text()
