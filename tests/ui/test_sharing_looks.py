"""The dialogs of sharing say everything in the language of the window, and cut no word."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QDialog, QWidget

from caseveil.domain.policy import Policy
from caseveil.storage import own_presets, presets
from caseveil.ui.state import sharing
from caseveil.ui.window import Window
from caseveil.ui.words.language import LANGUAGES, choose, use
from ui.test_languages import Strange, english_in, said
from ui.test_large_letters import cut_labels

DIALOGS = ("destination", "guidance", "before-export", "case-text", "consent", "deliver")
OWN_WORDS = DIALOGS[3:]
"""Dialogs in which nothing stands but what the program says itself."""


@pytest.fixture(autouse=True)
def english(tmp_path, monkeypatch):
    monkeypatch.setattr(presets, "own_folder", lambda: tmp_path / "own")
    monkeypatch.setattr(own_presets, "own_folder", lambda: tmp_path / "own")
    monkeypatch.setattr("caseveil.ui.dialogs.shortcuts.may_close", lambda *_a: True)
    yield
    choose("de")  # the made-up language calls itself English
    choose("en")


def shown(qtbot, road, folder):
    window = Window(road, Policy(), folder)
    qtbot.addWidget(window)
    window.resize(1366, 768)
    window.show()
    window.intake.add([Path("photo one.jpg")])
    qtbot.waitUntil(lambda: len(window.desk.history.present.reviews) == 1, timeout=10_000)
    qtbot.waitUntil(lambda: window.runner.running == 0, timeout=10_000)
    return window


def opened(window, qtbot, name):
    window.stage.show(name)
    dialog = window.findChildren(QDialog)[-1]
    qtbot.wait(20)
    return dialog


def closed(window, qtbot, dialog):
    dialog.close()
    qtbot.waitUntil(lambda: not window.findChildren(QDialog), timeout=5000)


def test_nothing_is_said_past_the_translation(qtbot, road, tmp_path):
    use(Strange(), "en")
    window = shown(qtbot, road, tmp_path)
    missed = {}
    for name in OWN_WORDS:
        dialog = opened(window, qtbot, name)
        known = {window.papers.pseudonym, "PDF", *LANGUAGES.values()}
        for widget in dialog.findChildren(QWidget):
            for text in said(widget):
                if found := english_in(text, known):
                    missed[text] = found
        closed(window, qtbot, dialog)
    assert missed == {}
    window.close()


@pytest.mark.parametrize("code", ["de", "ar", pytest.param("fr", marks=pytest.mark.full)])
def test_no_word_is_cut(qtbot, road, tmp_path, code):
    choose(code)
    window = shown(qtbot, road, tmp_path)
    sharing.choose(window.desk, presets.named("radiopaedia"))
    for name in DIALOGS:
        dialog = opened(window, qtbot, name)
        assert cut_labels(dialog) == [], name
        buttons = [one for one in dialog.findChildren(QAbstractButton) if one.isVisible()]
        cut = [one.text() for one in buttons if one.sizeHint().width() > one.width() + 1]
        assert cut == [], name
        closed(window, qtbot, dialog)
    window.close()
