"""Settings, theme and language as they are put on."""

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QFileDialog,
    QLabel,
    QPushButton,
    QSpinBox,
)

from caseveil.storage.settings import Settings
from caseveil.ui.actions.buttons import ActionButton
from caseveil.ui.dialogs.settings import SettingsDialog, missing_letters
from caseveil.ui.state.preferences import Preferences
from caseveil.ui.style import theme
from caseveil.ui.style.sheet import sheet
from caseveil.ui.words import language


@pytest.fixture
def kept():
    saved = []
    preferences = Preferences(Settings(), saved.append)
    preferences.saved = saved
    return preferences


@pytest.fixture
def dialog(window, kept, qtbot):
    shown = SettingsDialog(kept, window)
    qtbot.addWidget(shown)
    shown.open()
    yield shown
    theme.apply(QApplication.instance(), theme.LIGHT)
    theme.enlarge(QApplication.instance(), 100)
    shown.close()


def pick(dialog, name, key):
    box = dialog.findChild(QComboBox, name)
    box.setCurrentIndex(box.findData(key))


def test_each_choice_is_saved_as_it_is_made(dialog, kept):
    pick(dialog, "language", "de")
    pick(dialog, "letters", "150")
    pick(dialog, "profile", "teaching")
    dialog.findChild(QCheckBox, "reduced_motion").setChecked(True)
    dialog.findChild(QSpinBox, "workers").setValue(4)
    assert kept.saved[-1] == Settings(
        language="de", letters=150, profile="teaching", reduced_motion=True, workers=4
    )


@pytest.mark.parametrize("name", ["dark", "contrast", "light"])
def test_a_theme_is_put_on_at_once(dialog, window, name):
    pick(dialog, "theme", name)
    assert theme.current().name == name
    assert QApplication.instance().palette().window().color().name() == theme.current().window


def test_letters_grow_and_shrink_at_once(dialog, window):
    lists = window.work.files.list
    before, room = lists.fontMetrics().height(), window.work.files.minimumWidth()
    pick(dialog, "letters", "200")
    assert lists.fontMetrics().height() > 1.7 * before
    assert window.work.files.minimumWidth() >= room
    assert dialog._note.text() == ""
    pick(dialog, "letters", "100")
    assert lists.fontMetrics().height() == before
    assert window.work.files.minimumWidth() == room


@pytest.mark.parametrize("code", ["en", "ar"])
def test_with_large_letters_it_stays_on_the_screen_and_whole(window, kept, qtbot, code):
    language.choose(code)
    shown = SettingsDialog(kept, window)
    qtbot.addWidget(shown)
    shown.open()
    room = window.screen().availableGeometry()
    shown.move(room.right() - shown.width(), room.bottom() - shown.height())
    pick(shown, "letters", "200")
    qtbot.wait(50)
    frame, labels = shown.frameGeometry(), shown.findChildren(QLabel)
    places = [(one.mapTo(shown, QPoint(0, 0)).x(), one.width()) for one in labels]
    wide = shown.width()
    theme.enlarge(QApplication.instance(), 100)
    language.choose("en")
    shown.close()
    assert room.contains(frame)
    assert all(left >= 0 and left + width <= wide for left, width in places)
    middle = window.frameGeometry().center().x()
    assert abs(frame.center().x() - middle) <= 2 or frame.left() == room.left()


def test_the_icons_of_tools_grow_with_the_letters_and_stay_on_the_screen(dialog, window, qtbot):
    tools = window.work.tools.findChildren(ActionButton)
    plain = {tool.iconSize().width() for tool in tools}
    pick(dialog, "letters", "200")
    large = {tool.iconSize().width() for tool in tools}
    least = window.minimumSizeHint().width()
    pick(dialog, "letters", "100")
    assert plain == {20}
    assert min(large) > max(plain)  # how much depends on the font of the system
    assert least <= 1366
    assert {tool.iconSize().width() for tool in tools} == plain


def test_folder_and_profile_take_hold_in_the_open_window(window, qtbot, tmp_path):
    shown = SettingsDialog(window.preferences, window)
    qtbot.addWidget(shown)
    window.preferences.change(folder=str(tmp_path))
    assert window.delivery.folder == tmp_path
    window.preferences.change(folder="")
    assert window.delivery.folder is None
    pick(shown, "profile", "teaching")
    assert window.desk.policy.profile.name == "teaching"
    assert window.desk.history.undo_label == "choose DICOM profile"
    window.preferences.change(profile="")
    assert window.desk.policy.profile.name == "share"
    assert shown._note.text() == ""


def test_what_needs_a_new_start_is_told(dialog):
    assert dialog._note.text() == ""
    pick(dialog, "language", "fr")
    assert "next start" in dialog._note.text()
    pick(dialog, "language", "")
    assert dialog._note.text() == ""


def test_the_folder_is_chosen_and_given_up(dialog, kept, monkeypatch, tmp_path):
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_a: str(tmp_path))
    named = [b for b in dialog.findChildren(QPushButton) if "clean copies" in b.accessibleName()]
    choose, ask = named
    choose.click()
    assert kept.settings.folder == str(tmp_path)
    assert str(tmp_path) in dialog._where.text()
    ask.click()
    assert kept.settings.folder == ""


def test_what_cannot_be_saved_holds_and_is_told(window, qtbot):
    def full(_settings):
        raise OSError

    preferences = Preferences(Settings(), full)
    shown = SettingsDialog(preferences, window)
    qtbot.addWidget(shown)
    pick(shown, "letters", "125")
    theme.enlarge(QApplication.instance(), 100)
    assert preferences.settings.letters == 125
    assert "cannot be saved" in shown._note.text()


def test_a_broken_file_is_told_and_left_as_it_is(monkeypatch, tmp_path):
    file = tmp_path / "settings.toml"
    file.write_text("theme = 3\n")
    monkeypatch.setattr("caseveil.storage.settings.path", lambda: file)
    preferences = Preferences.read()
    assert preferences.problem == "theme must be a text"
    assert preferences.change(theme="dark")
    assert file.read_text() == "theme = 3\n"


def test_letters_that_are_missing_are_named(window, monkeypatch):
    monkeypatch.setattr(QFontDatabase, "families", lambda _system: [])
    assert missing_letters("hi") == [
        "This computer has no letters for हिन्दी. Install the font Noto Sans Devanagari."
    ]
    assert missing_letters("de") == []


def test_letters_grow_from_the_system_s_size(window):
    running = QApplication.instance()
    before = running.font().pointSizeF()
    theme.enlarge(running, 200)
    assert running.font().pointSizeF() == pytest.approx(2 * before)
    theme.enlarge(running, 100)
    assert running.font().pointSizeF() == pytest.approx(before)


def test_less_motion_means_no_sliding_menus(window):
    running = QApplication.instance()
    for moving in (False, True):
        theme.move(running, moving)
        effects = theme._EFFECTS
        assert not any(running.isEffectEnabled(one) for one in effects) or moving


def test_high_contrast_is_at_least_seven_to_one():
    def light(colour):
        parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
        linear = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]

    def ratio(one, other):
        low, high = sorted((light(one), light(other)))
        return (high + 0.05) / (low + 0.05)

    names = ("text", "muted", "accent", "good", "warn", "bad", "calm", "faded")
    least = {theme.LIGHT: 4.5, theme.DARK: 4.5, theme.CONTRAST: 7.0}
    for look, wanted in least.items():
        for name in names[:-1] if look is not theme.CONTRAST else names:
            assert ratio(getattr(look, name), look.base) >= wanted, (look.name, name)


def test_the_language_of_the_system_is_one_we_speak():
    assert language.of_system() in language.LANGUAGES


@pytest.mark.parametrize("name", sorted(theme.THEMES))
def test_every_drawing_of_a_style_sheet_is_there(name):
    drawings = re.findall(r'url\("([^"]+)"\)', sheet(theme.THEMES[name]))
    assert drawings
    assert all(Path(drawing).is_file() for drawing in drawings)
