"""With letters of 16 points on a small screen no word is cut."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QTabBar, QToolButton

from caseveil.ui.style.lists import RowList


@pytest.fixture(autouse=True)
def large():
    application = QApplication.instance() or QApplication([])
    before = application.font()
    font = application.font()
    font.setPointSize(16)
    application.setFont(font)
    yield
    application.setFont(before)


def cut_buttons(window):
    return [
        button.text()
        for button in window.findChildren(QToolButton)
        if button.isVisible()
        and button.toolButtonStyle() is Qt.ToolButtonStyle.ToolButtonTextBesideIcon
        and button.sizeHint().width() > button.width()
    ]


def cut_labels(window):
    return [
        label.text()
        for label in window.findChildren(QLabel)
        if label.isVisible() and not label.wordWrap() and label.sizeHint().width() > label.width()
    ]


def cut_tabs(window):
    return [
        bar.tabText(number)
        for bar in window.findChildren(QTabBar)
        for number in range(bar.count())
        if bar.isVisible() and bar.tabRect(number).right() > bar.width()
    ]


@pytest.mark.parametrize("page", ["picture", "tags"])
def test_no_word_is_cut(opened, qtbot, page):
    opened.stage.show_page(page)
    qtbot.wait(30)
    assert opened.width() == 1366
    assert cut_buttons(opened) == []
    assert cut_labels(opened) == []
    assert cut_tabs(opened) == []


def test_the_welcome_page_fits(window, qtbot):
    qtbot.wait(30)
    assert cut_buttons(window) == []
    assert window.work.welcome.horizontalScrollBar().maximum() == 0


def test_rows_grow_with_the_letters(opened):
    for found in opened.findChildren(RowList):
        assert found.sizeHintForRow(0) >= 2 * found.fontMetrics().height()


def test_a_narrow_button_leaves_its_key_out(opened, qtbot):
    hide = next(b for b in opened.work.findings.findChildren(QToolButton) if "Hide" in b.text())
    assert hide.text() == " Hide  H"
    hide.resize(hide.sizeHint().width() - 5, hide.height())
    assert hide.text() == " Hide"
    hide.resize(hide.sizeHint().width() + 40, hide.height())
    assert hide.text() == " Hide  H"


def test_no_line_of_the_checklist_is_cut(opened, qtbot):
    opened.stage.show_page("checklist")
    qtbot.wait(30)
    shown = opened.work.findings.checklist.list
    assert shown.horizontalScrollBar().maximum() == 0
    for row in range(shown.count()):
        box = shown.visualItemRect(shown.item(row))
        words = shown.fontMetrics().boundingRect(
            0, 0, box.width() - 50, 0, Qt.TextFlag.TextWordWrap, shown.item(row).text()
        )
        assert box.height() > words.height()


def test_the_number_of_the_zoom_goes_before_a_tool_does(opened):
    tools = opened.work.tools
    tools.resize(2000, tools.height())
    assert tools.zoom.isVisibleTo(tools)
    tools.resize(400, tools.height())
    assert not tools.zoom.isVisibleTo(tools)
