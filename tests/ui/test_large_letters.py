"""With letters of 16 points on a small screen no word is cut."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QStyleOptionToolButton, QTabBar, QToolButton

from caseveil.domain.blocks import Block, BlockCode
from caseveil.errors import Code, Refused
from caseveil.ui.state.view_state import file_rows, undecided_count
from caseveil.ui.style import theme
from caseveil.ui.style.lists import RowList
from caseveil.ui.style.rows import Row, fitting, lines
from caseveil.ui.words import language
from caseveil.ui.words.alerts import ALERTS
from caseveil.ui.words.language import LANGUAGES, say


@pytest.fixture(autouse=True)
def large():
    application = QApplication.instance() or QApplication([])
    before, plain = application.font(), application.property(theme._PLAIN)
    font = application.font()
    font.setPointSize(16)
    application.setFont(font)
    application.setProperty(theme._PLAIN, 16.0)  # or the window would make them small again
    yield
    application.setProperty(theme._PLAIN, plain)
    application.setFont(before)
    language.choose("en")


def cut_buttons(window):
    return [
        button.text()
        for button in window.findChildren(QToolButton)
        if button.isVisible()
        and button.toolButtonStyle() is Qt.ToolButtonStyle.ToolButtonTextBesideIcon
        and button.sizeHint().width() - key_width(button) > button.width()
    ]


def key_width(button):
    """Pixels of the key after the words, which is left out where there is no room."""
    measure = button.fontMetrics().horizontalAdvance
    return measure(button.text()) - measure(button.text().partition("  ")[0])


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
        at = next(number for number, row in enumerate(found.rows()) if not row.heading)
        assert found.sizeHintForRow(at) >= 2 * found.fontMetrics().height()


def drawn(button):
    """The text that a button draws at its present size."""
    option = QStyleOptionToolButton()
    button.initStyleOption(option)
    return option.text


def test_answers_take_as_many_lines_as_they_need(opened, qtbot):
    strip = opened.work.asking
    opened.stage.ask(Block(BlockCode.FACE_SHOWN, "face-1"))
    opened.resize(1366, 900)
    qtbot.wait(30)
    buttons = [one for one in strip.findChildren(QToolButton) if one.isVisible()]
    assert len(buttons) == 6
    assert all(one.width() >= one.sizeHint().width() for one in buttons)
    assert len({one.y() for one in buttons}) > 1


def test_a_narrow_button_leaves_its_key_out(opened, qtbot):
    hide = next(b for b in opened.work.findings.findChildren(QToolButton) if "Hide" in b.text())
    assert drawn(hide) == " Hide  H"
    hide.resize(hide.sizeHint().width() - 5, hide.height())
    assert drawn(hide) == " Hide"
    hide.resize(hide.sizeHint().width() + 40, hide.height())
    assert drawn(hide) == " Hide  H"


def test_a_text_set_while_the_button_was_hidden_fits_when_it_is_shown(opened, qtbot):
    hide = next(b for b in opened.work.findings.findChildren(QToolButton) if "Hide" in b.text())
    room = hide.size()
    hide.hide()
    opened.actions_["hide"].setText("Hide what nobody else should ever see")
    hide.show()
    hide.resize(room)
    assert hide.sizeHint().width() > room.width()
    assert drawn(hide) == " Hide what nobody else should ever see"
    opened.actions_["hide"].setText("Hide")
    assert drawn(hide) == " Hide  H"


@pytest.mark.parametrize("code", LANGUAGES)
def test_a_narrow_row_of_a_file_keeps_what_is_left_to_do(opened, code):
    """The icon says the state; the number stands nowhere else."""
    language.choose(code)
    row = file_rows(opened.desk)[0]
    metrics = opened.work.files.list.fontMetrics()
    count = str(undecided_count(opened.desk.review))
    room = metrics.horizontalAdvance(row.subtitle) - 2
    assert count in fitting(row.subtitle, metrics, room)
    assert count in fitting(row.subtitle, metrics, 10)


@pytest.mark.parametrize("code", LANGUAGES)
def test_why_a_file_was_refused_is_never_cut(qtbot, code):
    language.choose(code)
    listed = RowList("files")
    qtbot.addWidget(listed)
    listed.resize(260, 700)
    titles = [say(alert.title) for alert in ALERTS.values()]
    listed.show_rows(
        [Row(told, "a.jpg", told, "cancel", "#000", wraps=True) for told in titles], None
    )
    listed.show()
    metrics = listed.fontMetrics()
    for number, told in enumerate(titles):
        box = listed.visualRect(listed.model().index(number, 0))
        said = lines(told, listed.font(), listed.viewport().width() - 60)
        assert "".join(said).replace(" ", "") == told.replace(" ", "")
        assert box.height() >= (len(said) + 1) * metrics.height()
    tallest = listed.visualRect(listed.model().index(0, 0)).height()
    listed.resize(2000, 700)
    qtbot.waitUntil(
        lambda: listed.visualRect(listed.model().index(0, 0)).height() <= tallest, timeout=5_000
    )


def test_parts_stay_whole_where_they_have_room(window):
    font, metrics = window.font(), window.fontMetrics()
    text = "CT series, 2 images · 2 to look at"
    assert lines(text, font, metrics.horizontalAdvance(text)) == [text]
    room = metrics.horizontalAdvance("CT series, 2 images · 2 to")
    assert lines(text, font, room) == ["CT series, 2 images", "2 to look at"]
    assert len(lines(text, font, metrics.horizontalAdvance("CT series"))) > 2


def test_a_refused_file_says_why_in_its_row(window, road, qtbot):
    road.faults["open", "cut.jpg"] = Refused(Code.TRUNCATED)
    window.intake.add([Path("cut.jpg")])
    qtbot.waitUntil(lambda: bool(window.desk.entries), timeout=10_000)
    qtbot.waitUntil(lambda: window.runner.running == 0, timeout=10_000)
    window.refresh()
    row = window.work.files.list.rows()[0]
    assert row.wraps and row.subtitle == "Incomplete file · Refused"


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


def test_the_number_of_the_zoom_goes_before_a_tool_does(opened, qtbot):
    tools = opened.work.tools
    opened.resize(2600, 768)
    qtbot.waitUntil(tools.zoom.isVisible, timeout=5_000)
    opened.resize(1100, 768)
    qtbot.waitUntil(lambda: not tools.zoom.isVisible(), timeout=5_000)
