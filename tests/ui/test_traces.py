"""What is left behind: nothing in Qt's own settings, and copies that say they are sensitive."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QSettings, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLabel

from caseveil.domain.outcome import Delivered, Outcome, Status
from caseveil.domain.policy import PictureFormat, Pictures
from caseveil.ui import app, clipboard
from caseveil.ui.dialogs import shortcuts
from caseveil.ui.state import edits
from caseveil.ui.state.dicom import choose, wished
from caseveil.ui.words import original
from ui.fake_road import receipt

CLOSE = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


def test_every_copied_text_is_marked(window, qtbot):
    if QGuiApplication.platformName() == "offscreen":
        pytest.skip("there nobody owns the clipboard")
    board = QGuiApplication.clipboard()
    guard = clipboard.Guard(board)
    board.setText("copied from a label")
    qtbot.waitUntil(lambda: board.mimeData().hasFormat("x-kde-passwordManagerHint"), timeout=5000)
    assert board.text() == "copied from a label"
    assert bytes(board.mimeData().data("x-kde-passwordManagerHint").data()) == b"secret"
    guard.close()
    board.setText("another")
    qtbot.wait(20)
    assert not board.mimeData().hasFormat("x-kde-passwordManagerHint")


def test_the_file_dialog_remembers_nothing(window, qtbot, tmp_path):
    before = QSettings(QSettings.Format.IniFormat, QSettings.Scope.UserScope, "QtProject")
    with app._no_recents():
        dialog = QFileDialog(window, "", str(tmp_path))
        dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
        dialog.open()
        dialog.accept()
        dialog.close()
        dialog.deleteLater()
        qtbot.wait(10)
        told = QSettings(QSettings.Format.IniFormat, QSettings.Scope.UserScope, "QtProject")
        assert told.fileName() != before.fileName()
        kept = Path(told.fileName()).parent
    assert not kept.exists()
    told = before.fileName()
    assert not Path(told).exists() or str(tmp_path) not in Path(told).read_text("utf-8")


@pytest.mark.parametrize(
    ("folder", "service"),
    [
        ("/home/a/Dropbox/cases", "Dropbox"),
        ("/home/a/OneDrive - St Brigid/x", "OneDrive"),
        ("/Users/a/Library/CloudStorage/GoogleDrive-a@b.c/My Drive", "Google Drive"),
        ("/Users/a/Library/CloudStorage/Acme/x", "Acme"),
        ("/Users/a/Library/Mobile Documents/com~apple~CloudDocs", "iCloud"),
        ("/home/a/Nextcloud (2)/x", "Nextcloud"),
        ("/home/a/pictures", ""),
        ("/home/a/boxes", ""),
    ],
)
def test_a_folder_that_looks_copied_online_is_named(folder, service):
    assert original.service(Path(folder), {}) == service


def test_marks_and_variables_tell_too(tmp_path):
    (tmp_path / ".stfolder").mkdir()
    assert original.service(tmp_path / "a" / "b", {}) == "Syncthing"
    assert original.service(Path("/x/y"), {"OneDrive": "/x"}) == "OneDrive"


def test_after_a_delivery_the_original_is_spoken_of(tmp_path):
    (tmp_path / "Dropbox").mkdir()
    told = original.sentence(tmp_path / "Dropbox" / "photo.jpg")
    assert told.startswith(f"The original still exists, unchanged, in {tmp_path}")
    assert told.endswith("That folder looks copied online by Dropbox.")


def test_a_delivered_file_says_where_its_original_is(opened, qtbot):
    key, review = opened.desk.current, opened.desk.review
    delivered = (Delivered(Path("clean-0001.jpg"), "9f" * 32, "jpeg"),)
    outcome = Outcome(Status.VERIFIED, None, "", delivered, receipt())
    opened.desk.exported(key, review, outcome)
    opened.refresh()
    told = f"The original still exists, unchanged, in {Path.cwd()}."
    assert opened.work.notice.text.text().startswith(told)
    assert opened.work.notice.isVisible()
    texts = [label.text() for label in opened.work.receipt.findChildren(QLabel)]
    assert any(text.startswith(told) for text in texts)


def test_a_closed_case_leaves_nothing_behind(opened, qtbot):
    desk, autosave = opened.desk, opened.autosave
    edits.hide_pending(desk)
    choose(desk, replace(wished(desk), pictures=Pictures(PictureFormat.PNG)))
    opened.words.set_words(("Ferreira",))
    data = QMimeData()
    data.setData("image/png", b"pasted")
    pasted = opened.stage.pasteboard.writer(data)()
    autosave.save()
    assert autosave._file.exists()
    QTest.keyClick(opened, Qt.Key.Key_W, CLOSE)
    autosave.save()
    assert not autosave._file.exists() and not pasted.exists()
    assert (desk.listed(), desk.history.undo_label, desk.current) == ((), None, None)
    assert desk.history.present.reviews == {} and opened.words.words == ()
    assert desk.policy.pictures.form is None
    assert opened.work.stack.currentWidget() is opened.work.welcome
    qtbot.waitUntil(lambda: opened.runner.running == 0, timeout=20_000)
    assert opened.desk.listed() == ()


def test_a_case_with_work_left_is_closed_after_a_question_only(opened, monkeypatch):
    monkeypatch.setattr(shortcuts, "may_close", lambda *_asked: False)
    edits.hide_pending(opened.desk)
    opened.actions_["close-case"].trigger()
    assert len(opened.desk.listed()) == 3
    monkeypatch.setattr(shortcuts, "may_close", lambda *_asked: True)  # for the end of the test
