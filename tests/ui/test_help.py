"""Help, keys, tour and problem report."""

import re

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog

from caseveil.errors import Code, Failed
from caseveil.ui.actions.table import ACTIONS
from caseveil.ui.dialogs import crash, report
from caseveil.ui.dialogs import help as help_dialog
from caseveil.ui.dialogs.help import HelpDialog
from caseveil.ui.dialogs.report import ReportDialog
from caseveil.ui.dialogs.tour import CARDS, Tour
from caseveil.ui.panels.pages import DOES, UNSEEN

READ = 180  # words a minute of someone who reads slowly on a screen


def dialog_of(window, kind):
    return next(one for one in window.findChildren(QDialog) if isinstance(one, kind))


def test_every_key_stands_in_the_help():
    told = " ".join(line for _title, lines in help_dialog.sections() for line in lines)
    for spec in ACTIONS:
        if spec.keys:
            assert f"{spec.text}: " in told


@pytest.mark.parametrize(
    ("wanted", "title"),
    [("tattoo", "Look yourself"), ("EXPORT", "Approve and export"), ("undo", "Keys: Edit")],
)
def test_a_word_finds_its_topic(wanted, title):
    found = dict(help_dialog.searched(wanted))
    assert title in found
    assert all(
        any(wanted.casefold() in line.casefold() for line in (name, *lines))
        for name, lines in found.items()
    )


def test_all_words_must_be_there():
    assert help_dialog.searched("tattoo export") == ()
    assert len(help_dialog.searched("")) == len(help_dialog.sections())


def test_searching_as_one_types(window, qtbot):
    QTest.keyClick(window, Qt.Key.Key_F1)
    dialog = dialog_of(window, HelpDialog)
    assert dialog.wanted.hasFocus() or dialog.focusWidget() is dialog.wanted
    QTest.keyClicks(dialog.wanted, "jewellery")
    assert dialog.page.toPlainText().startswith("Look yourself")
    assert dialog.found.text() == "1 topic"
    dialog.wanted.setText("qqq")
    assert dialog.found.text() == "Nothing was found."
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not window.findChildren(HelpDialog), timeout=5000)


def test_the_tour_takes_less_than_a_minute_and_is_shown_once(window, qtbot):
    words = sum(len(f"{title} {text}".split()) for _icon, title, text in CARDS)
    assert words / READ < 1
    window.actions_["tour"].trigger()
    tour = dialog_of(window, Tour)
    for _card in CARDS[:-1]:
        QTest.keyClick(tour.on, Qt.Key.Key_Space)
    assert not tour.leave.isVisible()
    assert tour.on.text() == "Begin"
    QTest.keyClick(tour.back, Qt.Key.Key_Space)
    assert tour.leave.isVisible()
    tour.leave.click()
    assert window.preferences.settings.toured
    qtbot.waitUntil(lambda: not window.findChildren(Tour), timeout=5000)


def test_the_report_holds_no_content_name_or_path(opened, road, qtbot):
    key = opened.desk.listed()[0]
    opened.desk.refused(key, Failed(Code.WORKER_DIED))
    crash.SEEN.append("internal (KeyError at jobs.py:1)")
    opened.actions_["report"].trigger()
    dialog = dialog_of(opened, ReportDialog)
    text = dialog.text.toPlainText()
    assert "worker-died" in text and "finder faces: ready" in text and "jobs.py:1" in text
    for secret in ("photo", "cine", "xray", "Kowalska", "Ferreira", "/home", "/root"):
        assert secret not in text
    dialog.copy.click()
    data = QGuiApplication.clipboard().mimeData()
    assert data.text() == text
    assert data.hasFormat("x-kde-passwordManagerHint")
    crash.SEEN.clear()
    dialog.close()


def test_a_report_is_plain_lines(window):
    text = report.written(window.desk, (), window.preferences.settings)
    assert re.fullmatch(r"CaseVeil [\d.]+", text.splitlines()[0])


def test_the_start_page_names_what_is_found_and_does_not_deny_what_is():
    for found in ("faces", "text", "barcodes", "wristbands", "labels", "metadata"):
        assert found in DOES[0]
    assert "slanted" not in " ".join(UNSEEN), "text is found at any angle"
