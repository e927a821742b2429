"""Every language is complete and fits; a made-up one shows that nothing is said past it."""

import importlib.util
import re
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTranslator
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QTabBar,
    QTextBrowser,
    QToolButton,
    QTreeWidget,
    QWidget,
)

from caseveil.domain.policy import Policy
from caseveil.ui.actions.table import ACTIONS
from caseveil.ui.style import theme
from caseveil.ui.style.lists import RowList
from caseveil.ui.style.rows import Row
from caseveil.ui.window import Window
from caseveil.ui.words import language
from caseveil.ui.words import terms as words
from caseveil.ui.words.language import LANGUAGES, choose, current, percent, say, use
from ui.test_large_letters import cut_labels, cut_tabs

SCRIPT = Path(__file__).resolve().parents[2] / "packaging" / "languages.py"

TRANSLATED = tuple(code for code in LANGUAGES if code != "en")
PLACES = re.compile(r"\{\w+\}")
DIALOGS = ("settings", "help", "keys", "tour", "finders", "report", "dicom")


def script():
    spec = importlib.util.spec_from_file_location("packaging_languages", SCRIPT)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


languages = script()


@pytest.fixture(autouse=True)
def english():
    yield
    choose("de")  # the made-up language calls itself English
    choose("en")


def test_every_sentence_stands_in_every_catalogue():
    assert languages.problems() == []


def test_the_compiled_catalogues_are_those_that_are_written(tmp_path):
    languages.release(tmp_path)
    for code in LANGUAGES:
        kept = languages.CATALOGUES / f"{code}.qm"
        assert kept.read_bytes() == (tmp_path / f"{code}.qm").read_bytes(), code


@pytest.mark.parametrize("code", TRANSLATED)
def test_a_translation_keeps_its_places_and_its_air(code):
    for (source, _about), forms in languages.messages(languages.CATALOGUES / f"{code}.ts").items():
        for form in forms:
            assert set(PLACES.findall(form)) == set(PLACES.findall(source)), source
            assert (form != form.strip()) == (source != source.strip()), source
            assert "%n" not in source or "%n" in form, source


def test_a_sentence_takes_the_form_its_number_asks_for():
    told = {code: [] for code in ("en", "ar")}
    for code, forms in told.items():
        choose(code)
        forms += [say("%n file(s)", "", number) for number in (0, 1, 2, 3, 11, 100)]
    assert told["en"] == ["0 files", "1 file", "2 files", "3 files", "11 files", "100 files"]
    assert len({form.strip("0123456789 ") for form in told["ar"]}) == 6


def test_percent_and_direction_follow_the_language(window):
    choose("de")
    assert percent(0.104, 1) == "10,4 %"
    choose("ar")
    running = QApplication.instance()
    assert running.layoutDirection() is Qt.LayoutDirection.RightToLeft
    assert say("Ready: {engine}", engine="a/b").count("\u2068") == 1
    choose("en")
    assert running.layoutDirection() is Qt.LayoutDirection.LeftToRight


def test_what_nobody_translated_is_said_in_english():
    choose("de")
    assert say("A sentence of tomorrow") == "A sentence of tomorrow"


class Strange(QTranslator):
    """Says everything in brackets, and longer, as other languages do."""

    def translate(self, context, text, about=None, number=-1):
        lead, tail = text[: len(text) - len(text.lstrip())], text[len(text.rstrip()) :]
        body = text.strip()
        return f"{lead}⟦{body}{'~' * (len(body) // 3)}⟧{tail}"


def said(widget):
    """Every text a widget shows or tells a screen reader."""
    texts = [widget.accessibleName(), widget.accessibleDescription(), widget.toolTip()]
    texts.append(widget.windowTitle())
    if isinstance(widget, (QLabel, QAbstractButton)):
        texts.append(widget.text())
    if isinstance(widget, QLineEdit):
        texts.append(widget.placeholderText())
    if isinstance(widget, QMenu):
        texts.append(widget.title())
    if isinstance(widget, QComboBox):
        texts += [widget.itemText(number) for number in range(widget.count())]
    if isinstance(widget, QTabBar):
        texts += [widget.tabText(number) for number in range(widget.count())]
    if isinstance(widget, QTextBrowser):
        texts += widget.toPlainText().splitlines()
    if isinstance(widget, RowList):
        texts += [f"{row.title}\n{row.subtitle}" for row in widget.rows()]
    if isinstance(widget, QTreeWidget):
        texts += [widget.headerItem().text(column) for column in range(widget.columnCount())]
    return texts


def of_actions(actions):
    return [text for action in actions for text in (action.text(), action.toolTip())]


def english_in(text, known):
    """What is left of a text when brackets, keys and what came with a file are taken out."""
    text = re.sub(r"<[^>]+>", " ", text)
    while (shorter := re.sub(r"⟦[^⟦⟧]*⟧", " ", text)) != text:
        text = shorter
    for word in sorted(known, key=len, reverse=True):
        text = text.replace(word, " ")
    return [
        word
        for word in re.split(r"\W+", text)
        if len(word) > 1 and word.isascii() and word.isalpha()
    ]


@pytest.fixture
def strange(qtbot, road, tmp_path, monkeypatch):
    """A window that speaks a language nobody speaks."""
    monkeypatch.setattr("caseveil.ui.dialogs.shortcuts.may_close", lambda *_a: True)
    use(Strange(), "en")
    shown = Window(road, Policy(), tmp_path)
    qtbot.addWidget(shown)
    shown.resize(1366, 768)
    shown.show()
    shown.intake.add([Path("photo one.jpg"), Path("cine.dcm"), Path("xray.dcm")])
    qtbot.waitUntil(lambda: len(shown.desk.history.present.reviews) == 3, timeout=10_000)
    qtbot.waitUntil(lambda: shown.runner.running == 0, timeout=10_000)
    yield shown
    shown.close()


def test_english_is_seen_where_it_is_said_past_the_translation():
    assert english_in("⟦Open⟧ the ⟦⟦a⟧ b⟧ (Ctrl+O)", {"Ctrl"}) == ["the"]


def test_nothing_is_said_past_the_translation(strange, qtbot):
    keys = {part for spec in ACTIONS for key in spec.keys for part in key.split("+")}
    known = keys | {"photo one.jpg", "cine.dcm", "xray.dcm", "photo", "CaseVeil", "JSON", "DICOM"}
    known |= {"faces", "text", "codes", "tags", "tesseract", "yunet 2023mar", "ppocr-v5 mobile"}
    known |= {"zxing-cpp 2.3", "tables", "program not found", *LANGUAGES.values()}
    known |= set(strange.desk.history.present.reviews)
    missed, heard = {}, 0
    for name in ("", *DIALOGS):
        if name:
            strange.stage.show(name)
        widgets = strange.findChildren(QWidget)
        texts = [text for widget in widgets for text in said(widget)]
        texts += of_actions(strange.findChildren(QAction))
        heard += len(texts)
        for text in texts:
            if found := english_in(text, known):
                missed[text] = found
        for dialog in strange.findChildren(QDialog):
            dialog.close()
    assert missed == {}
    assert heard > 1000


def test_words_are_never_put_together_in_code():
    """Of f-strings lupdate reads nothing: neither as a sentence, nor a sentence inside one."""
    folder = Path(language.__file__).parents[1]
    for file in folder.rglob("*.py"):
        assert not re.search(r"\b(say|marked)\((\s*f\"|')", file.read_text("utf-8")), file.name


def test_kinds_and_states_are_all_spoken():
    choose("hi")
    spoken = [words.kind(named) for named in words.KINDS] + [
        words.state(named) for named in words.STATES
    ]
    assert not any(word.isascii() for word in spoken)
    assert current() == "hi"


def cut_buttons(window):
    """Buttons too narrow for their words; the key beside them may be left out."""
    beside = Qt.ToolButtonStyle.ToolButtonTextBesideIcon
    return [
        one.text()
        for one in window.findChildren(QToolButton)
        if one.isVisible()
        and one.toolButtonStyle() is beside
        and QToolButton.sizeHint(one).width() - key_width(one) > one.width()
    ]


def key_width(button):
    """Pixels that the key takes after the words; none where it is left out."""
    measure = button.fontMetrics().horizontalAdvance
    return measure(button.text()) - measure(button.text().partition("  ")[0])


def narrow_buttons(dialog):
    """Buttons with less room than their words need."""
    shown = [one for one in dialog.findChildren(QAbstractButton) if one.isVisible()]
    return [one.text() for one in shown if one.sizeHint().width() > one.width() + 1]


@pytest.mark.parametrize(
    "code",
    ["de", "fr", "ar", *(pytest.param(one, marks=pytest.mark.full) for one in ("es", "pt", "hi"))],
)
def test_no_word_is_cut_in_any_language(qtbot, road, tmp_path, monkeypatch, code):
    monkeypatch.setattr("caseveil.ui.dialogs.shortcuts.may_close", lambda *_a: True)
    choose(code)
    shown = Window(road, Policy(), tmp_path)
    qtbot.addWidget(shown)
    shown.resize(1366, 768)
    shown.show()
    qtbot.waitUntil(lambda: cut_buttons(shown) == [], timeout=2_000)
    shown.intake.add([Path("photo one.jpg"), Path("cine.dcm")])
    qtbot.waitUntil(lambda: len(shown.desk.history.present.reviews) == 2, timeout=10_000)
    qtbot.waitUntil(lambda: shown.runner.running == 0, timeout=10_000)
    assert shown.width() == 1366
    qtbot.waitUntil(lambda: cut_buttons(shown) == [], timeout=2_000)  # the layout comes later
    assert cut_labels(shown) == []
    assert cut_tabs(shown) == []
    for name in ("settings", "tour"):
        shown.stage.show(name)
        dialog = shown.findChildren(QDialog)[-1]
        qtbot.waitUntil(lambda one=dialog: cut_labels(one) == [], timeout=2_000)
        qtbot.waitUntil(lambda one=dialog: narrow_buttons(one) == [], timeout=2_000)
        dialog.close()
    shown.close()


def test_a_report_is_the_same_in_every_language(window):
    choose("hi")
    window.stage.show("report")
    dialog = window.findChildren(QDialog)[-1]
    assert "system: " in dialog.findChild(QPlainTextEdit).toPlainText()
    dialog.close()


def test_lists_are_drawn_from_the_right_where_one_reads_so(qtbot):
    """The line at the left edge of a selected row stands at its right edge in Arabic."""

    def edges():
        rows = RowList("rows")
        qtbot.addWidget(rows)
        rows.resize(300, 60)
        rows.show_rows([Row("a", "A", "", "state-approved", "#000000")], "a")
        rows.show()
        picture = rows.viewport().grab().toImage()
        middle = rows.visualRect(rows.model().index(0)).center().y()
        wide = picture.width()
        return [
            picture.pixelColor(at, middle).name() == theme.current().accent for at in (1, wide - 2)
        ]

    choose("en")
    assert edges() == [True, False]
    choose("ar")
    assert edges() == [False, True]


def test_a_value_keeps_its_direction():
    choose("ar")
    assert language.isolated("-0.1246") == "\u2068-0.1246\u2069"
    choose("en")
    assert language.isolated("-0.1246") == "-0.1246"


def test_names_that_begin_with_digits_are_not_turned_in_lists(opened):
    def titles():
        opened.refresh()
        files = [row.title for row in opened.work.files.list.rows()]
        heads = [row.title for row in opened.work.findings.list.rows() if row.heading]
        return files, heads

    assert titles()[0][0] == "photo one.jpg"
    choose("ar")
    files, heads = titles()
    assert files[0] == "\u2068photo one.jpg\u2069"
    assert "\u2068photo one.jpg\u2069" in heads
    model = opened.work.files.list.model()
    assert "\u2068photo one.jpg\u2069" in model.index(0, 0).data(Qt.ItemDataRole.ToolTipRole)
    choose("en")
