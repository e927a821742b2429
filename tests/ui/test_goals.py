"""How many keys the work of a clinician takes, from open to delivered."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from caseveil.domain.review import State

CTRL, NONE = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.NoModifier
EXPORT = (Qt.Key.Key_E, CTRL)
PACE = 1.2  # seconds a key, with a look at the picture: assumed, not measured


def opened(window, qtbot, *names):
    window.intake.add([Path(name) for name in names])
    qtbot.waitUntil(lambda: len(window.desk.history.present.reviews) == len(names), timeout=20_000)
    qtbot.waitUntil(lambda: window.work.canvas.picture is not None, timeout=20_000)


def press(window, *keys):
    """Presses keys one after the other and answers with their number."""
    for key in keys:
        code, modifiers = key if isinstance(key, tuple) else (key, NONE)
        QTest.keyClick(window.focusWidget() or window, code, modifiers)
    return len(keys)


def delivered(window):
    return all(window.desk.state(key) is State.VERIFIED for key in window.desk.listed())


def test_a_photo_with_one_face_takes_five_keys(window, qtbot):
    opened(window, qtbot, "portrait.jpg")
    hide, confirm, approve, no = Qt.Key.Key_H, Qt.Key.Key_X, Qt.Key.Key_A, Qt.Key.Key_1
    count = press(window, hide, confirm, approve, no, EXPORT)
    qtbot.waitUntil(lambda: delivered(window), timeout=20_000)
    assert count <= 5


def test_six_photos_and_an_ultrasound_take_less_than_a_minute_of_keys(window, qtbot):
    names = [f"photo {number}.jpg" for number in range(1, 7)]
    opened(window, qtbot, *names, "cine.dcm")
    count = 0
    for _ in range(7):
        count += press(window, Qt.Key.Key_D, Qt.Key.Key_A)
        while window.work.asking.isVisible():  # texts that D kept, then the relative
            count += press(window, Qt.Key.Key_1)
        qtbot.waitUntil(lambda: window.work.canvas.picture is not None, timeout=20_000)
    count += press(window, EXPORT)
    qtbot.waitUntil(lambda: delivered(window), timeout=30_000)
    assert count * PACE < 60
