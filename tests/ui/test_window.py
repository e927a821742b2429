"""The real window, worked with keys alone."""

import re
import stat
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QFileDialog, QWidget

from caseveil.domain.checks import NewHit
from caseveil.domain.findings import Action, Kind
from caseveil.domain.review import State
from caseveil.errors import Code, Failed, Refused
from caseveil.ui.actions.table import ACTIONS
from caseveil.ui.dialogs import report
from caseveil.ui.dialogs import shortcuts as dialogs
from caseveil.ui.state import answers, edits
from caseveil.ui.state.looks import Look
from caseveil.ui.state.view_state import finding_rows
from caseveil.ui.style import icons, theme
from caseveil.ui.style.lists import RowList
from caseveil.ui.style.rows import Row
from caseveil.workflow.road import EngineState
from ui.fake_road import ENGINES, FRAMES, box

SHIFT, CTRL, ALT = (
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
)
NONE = Qt.KeyboardModifier.NoModifier


def press(window, key, modifiers=NONE):
    QTest.keyClick(window.focusWidget() or window, key, modifiers)


def approve(window):
    """A approves once the one question is answered: 1, no relative could recognise this."""
    press(window, Qt.Key.Key_A)
    press(window, Qt.Key.Key_1)


def looks(window):
    return {row.id: row.look for row in finding_rows(window.desk)}


def states(window):
    return [window.desk.state(key) for key in window.desk.listed()]


def settle(window, qtbot):
    qtbot.waitUntil(lambda: window.runner.running == 0, timeout=10_000)


def test_an_empty_window_teaches(window):
    work = window.work
    assert work.stack.currentWidget() is work.welcome
    assert not work.files.isVisible()
    assert window.status.text() == "Nothing is open."


def test_the_whole_loop_by_keys(opened, qtbot):
    press(opened, Qt.Key.Key_H)
    press(opened, Qt.Key.Key_X)
    press(opened, Qt.Key.Key_J)
    press(opened, Qt.Key.Key_K)
    assert opened.desk.selected == "code-1"
    press(opened, Qt.Key.Key_H)
    press(opened, Qt.Key.Key_D)
    assert looks(opened) == {
        "face-1": Look.HIDDEN,
        "band-1": Look.KEPT,
        "code-1": Look.HIDDEN,
        "text-1": Look.PENDING,
        "text-2": Look.KEPT,
        "text-3": Look.KEPT,
        "tag-1": Look.HIDDEN,
        "name-1": Look.HIDDEN,
    }
    approve(opened)
    assert states(opened)[0] is State.NEEDS_YOU, "texts that D kept are asked about first"
    press(opened, Qt.Key.Key_1)
    assert states(opened)[0] is State.APPROVED
    press(opened, Qt.Key.Key_E, CTRL)
    qtbot.waitUntil(lambda: states(opened)[0] is State.VERIFIED, timeout=10_000)
    assert "Verified" in [row.subtitle for row in opened.work.files.list.rows()]


def test_undo_and_redo_by_keys_tell_what_they_do(opened):
    press(opened, Qt.Key.Key_X)
    assert opened.actions_["undo"].text() == "Undo keep face 1"
    press(opened, Qt.Key.Key_Z, CTRL)
    assert opened.actions_["redo"].text() == "Redo keep face 1"
    assert looks(opened)["face-1"] is Look.PENDING
    press(opened, Qt.Key.Key_Z, CTRL | SHIFT)
    assert looks(opened)["face-1"] is Look.KEPT


def test_a_region_is_added_moved_resized_and_deleted_by_keys(opened):
    press(opened, Qt.Key.Key_Insert)
    drawn = opened.desk.place.polygon
    press(opened, Qt.Key.Key_Right, ALT)
    press(opened, Qt.Key.Key_Down, ALT)
    moved = opened.desk.place.polygon
    assert moved[0][0] > drawn[0][0] and moved[0][1] > drawn[0][1]
    press(opened, Qt.Key.Key_Right, ALT | SHIFT)
    assert opened.desk.place.polygon[1][0] > moved[1][0]
    press(opened, Qt.Key.Key_Delete)
    assert "drawn-1" not in looks(opened)


def test_crop_keep_only_and_turn_by_keys(opened):
    press(opened, Qt.Key.Key_Insert)
    press(opened, Qt.Key.Key_C, SHIFT)
    assert opened.desk.review.crop
    press(opened, Qt.Key.Key_R)
    assert opened.desk.review.quarter_turns == 1
    opened.desk.select("face-1")
    press(opened, Qt.Key.Key_O, SHIFT)
    assert opened.desk.review.keep_only
    opened.actions_["uncrop"].trigger()
    opened.actions_["unkeep"].trigger()
    assert (opened.desk.review.crop, opened.desk.review.keep_only) == (None, None)


def test_files_and_frames_by_keys(opened):
    press(opened, Qt.Key.Key_N)
    assert opened.desk.current == opened.desk.listed()[1]
    assert opened.work.frames.isVisible()
    press(opened, Qt.Key.Key_PageDown)
    press(opened, Qt.Key.Key_PageDown)
    press(opened, Qt.Key.Key_PageUp)
    assert opened.desk.frame == 1
    assert opened.work.frames.label.text() == f"Frame 2 of {FRAMES}"
    opened.desk.select("text-1")
    press(opened, Qt.Key.Key_F)
    assert not opened.desk.place.every_frame
    press(opened, Qt.Key.Key_P)
    assert opened.desk.current == opened.desk.listed()[0]
    assert not opened.work.frames.isVisible()


def test_zoom_by_keys(opened):
    fitted = opened.work.canvas.zoom
    press(opened, Qt.Key.Key_1)
    assert opened.work.canvas.zoom == 1.0
    press(opened, Qt.Key.Key_Plus)
    assert opened.work.tools.zoom.text() == "125 %"
    press(opened, Qt.Key.Key_Minus)
    press(opened, Qt.Key.Key_0)
    assert opened.work.canvas.zoom == pytest.approx(fitted)


def test_arrows_on_the_picture_go_through_the_findings(opened):
    opened.work.canvas.setFocus()
    press(opened, Qt.Key.Key_Down)
    assert opened.desk.selected == "band-1"
    press(opened, Qt.Key.Key_Up)
    assert opened.desk.selected == "face-1"


def test_letters_work_with_the_focus_in_a_list(opened):
    press(opened, Qt.Key.Key_6, CTRL)
    assert opened.focusWidget() is opened.work.findings.list
    press(opened, Qt.Key.Key_Down)
    assert opened.desk.selected == "band-1"
    press(opened, Qt.Key.Key_H)
    assert looks(opened)["band-1"] is Look.HIDDEN
    press(opened, Qt.Key.Key_5, CTRL)
    press(opened, Qt.Key.Key_Down)
    assert opened.desk.current == opened.desk.listed()[1]


def test_pages_by_keys_and_back_to_the_picture_with_a_region(opened):
    pages = opened.work.pages
    press(opened, Qt.Key.Key_T)
    assert pages.currentWidget() is opened.work.tags
    press(opened, Qt.Key.Key_J)
    assert pages.currentIndex() == 0
    press(opened, Qt.Key.Key_3, CTRL)
    assert pages.currentIndex() == 0, "there is no clean copy to compare yet"


def test_tools_are_left_with_escape(opened):
    press(opened, Qt.Key.Key_B)
    assert opened.actions_["box"].isChecked() and not opened.actions_["select"].isChecked()
    press(opened, Qt.Key.Key_Escape)
    assert opened.actions_["select"].isChecked()


def test_show_as_exported_by_key(opened):
    canvas = opened.work.canvas
    spot = canvas.points(((1285.0, 250.0),))[0].toPoint()
    before = canvas.grab().toImage().pixelColor(spot)
    press(opened, Qt.Key.Key_E)
    after = canvas.grab().toImage().pixelColor(spot)
    assert (after.red(), after.green(), after.blue()) == (0, 0, 0)
    assert before.red() > 60
    press(opened, Qt.Key.Key_E)
    assert not opened.actions_["as-exported"].isChecked()


def test_approving_with_undecided_regions_says_how_many_are_hidden(opened, qtbot):
    opened.desk.go(opened.desk.listed()[2])
    settle(opened, qtbot)
    approve(opened)
    opened.desk.go(opened.desk.listed()[2])
    assert opened.status.text().startswith("Approved. 3 undecided regions will be hidden")


def test_turning_is_closed_and_explained_where_the_format_forbids_it(opened):
    assert opened.actions_["turn-right"].isEnabled()
    opened.desk.go(opened.desk.listed()[2])
    assert not opened.actions_["turn-right"].isEnabled()
    assert "cannot be turned" in opened.actions_["turn-right"].toolTip()
    assert opened.actions_["crop"].isEnabled()
    assert "painted black" in opened.actions_["crop"].toolTip()


def test_a_second_look_sends_the_file_back(opened, road, qtbot):
    road.hits = [NewHit(0, Kind.TEXT, 0.6, box(600, 900, 800, 960))]
    press(opened, Qt.Key.Key_H, SHIFT)
    approve(opened)
    press(opened, Qt.Key.Key_P)
    press(opened, Qt.Key.Key_E, CTRL)
    qtbot.waitUntil(lambda: states(opened)[0] is State.NEEDS_YOU, timeout=10_000)
    settle(opened, qtbot)
    assert opened.desk.selected == "second-look-1"
    assert "second look found 1 more region" in opened.work.notice.text.text()
    press(opened, Qt.Key.Key_X)
    approve(opened)
    press(opened, Qt.Key.Key_E, CTRL)
    qtbot.waitUntil(lambda: states(opened)[0] is State.VERIFIED, timeout=10_000)


def test_after_an_export_the_clean_copy_is_shown_beside_the_original(opened, qtbot):
    press(opened, Qt.Key.Key_H, SHIFT)
    approve(opened)
    press(opened, Qt.Key.Key_P)
    press(opened, Qt.Key.Key_E, CTRL)
    compare = opened.work.compare
    qtbot.waitUntil(lambda: compare.divided.pair is not None, timeout=10_000)
    assert opened.work.pages.currentWidget() is compare
    pair = compare.divided.pair
    assert pair.before.size() == pair.after.size()
    assert pair.after.pixelColor(1285, 250).red() == 0
    assert pair.before.pixelColor(1285, 250).red() > 60
    compare.slider.setFocus()
    press(opened, Qt.Key.Key_Left)
    assert compare.divided.at < 500
    press(opened, Qt.Key.Key_4, CTRL)
    assert opened.work.pages.currentWidget() is opened.work.receipt


@pytest.mark.parametrize("step", ["open", "scan", "preview"])
@pytest.mark.parametrize("error", [Refused(Code.ENCRYPTED), Failed(Code.TIME_LIMIT), ValueError()])
def test_a_failing_road_is_told_in_words(window, road, qtbot, step, error):
    road.faults[(step, "photo.jpg")] = error
    window.intake.add([Path("photo.jpg")])
    qtbot.waitUntil(lambda: (step, "photo.jpg") in road.calls, timeout=10_000)
    settle(window, qtbot)
    qtbot.wait(20)
    code = getattr(error, "code", Code.INTERNAL)
    title = dialogs_title(code)
    if step == "open":
        assert window.work.problem.isVisible()
        assert window.work.problem.title.text() == title
    elif step == "scan":
        assert title in window.work.notice.text.text()
        assert states(window) == [State.REFUSED if isinstance(error, Refused) else State.FAILED]
    else:
        assert window.work.trouble == title


def test_a_clean_copy_that_cannot_be_shown_is_told(opened, road, qtbot):
    road.faults[("preview_output", "clean-0001.jpg")] = Failed(Code.MEMORY_LIMIT)
    approve(opened)
    press(opened, Qt.Key.Key_P)
    press(opened, Qt.Key.Key_E, CTRL)
    title = dialogs_title(Code.MEMORY_LIMIT)
    qtbot.waitUntil(lambda: opened.work.compare.divided.note == title, timeout=10_000)
    assert opened.work.compare.slider.hasFocus()  # not the button that closes the notice


def dialogs_title(code):
    from caseveil.ui.words.alerts import ALERTS

    return ALERTS[code].title


@pytest.mark.parametrize(
    ("error", "state"),
    [(Refused(Code.TARGET_EXISTS), State.REFUSED), (Failed(Code.DISK_FULL), State.FAILED)],
)
def test_a_failing_export_can_be_tried_again(opened, road, qtbot, error, state):
    road.faults[("export", "photo one.jpg")] = error
    approve(opened)
    press(opened, Qt.Key.Key_E, CTRL)
    qtbot.waitUntil(lambda: states(opened)[0] is state, timeout=10_000)
    assert opened.status.text() == f"photo one.jpg: not exported. {dialogs_title(error.code)}."
    road.faults.clear()
    press(opened, Qt.Key.Key_E, CTRL)
    qtbot.waitUntil(lambda: states(opened)[0] is State.VERIFIED, timeout=10_000)


def test_a_failed_export_is_told_with_the_next_one_and_looking_at_another(opened, road, qtbot):
    desk, status = opened.desk, opened.status
    road.faults[("export", "photo one.jpg")] = ValueError("Ferreira")
    for key in desk.listed():
        desk.go(key)
        answers.relative(desk, "no")
        desk.edit("approve", lambda review: review.approve())
    press(opened, Qt.Key.Key_E, CTRL)
    qtbot.waitUntil(lambda: State.APPROVED not in states(opened), timeout=10_000)
    qtbot.waitUntil(lambda: opened.runner.running == 0, timeout=10_000)
    assert states(opened) == [State.FAILED, State.VERIFIED, State.VERIFIED]
    assert status.text().startswith("photo one.jpg: not exported. Something went wrong inside.")
    assert "verified" in status.text() and "Ferreira" not in status.text()
    told = report.written(desk, (), opened.preferences.settings)
    assert re.search(r"jpeg, failed internal-error \(ValueError at \w+\.py:\d+\)", told)
    assert "Ferreira" not in told
    road.faults = {("export", name): Failed(Code.DISK_FULL) for name in ("cine.dcm", "xray.dcm")}
    for key in desk.listed()[1:]:
        desk.go(key)
        opened.stage.add_region()
        desk.edit("approve", lambda review: review.approve())
    press(opened, Qt.Key.Key_E, CTRL)
    qtbot.waitUntil(lambda: opened.runner.running == 0, timeout=10_000)
    assert "2 files not exported: the list says which and why." in status.text()


def test_cancel_leaves_the_file_not_looked_and_f5_looks_again(window, road, qtbot):
    road.hold["scan"] = Event()
    window.intake.add([Path("photo.jpg")])
    qtbot.waitUntil(window.progress.isVisible, timeout=10_000)
    qtbot.waitUntil(lambda: ("scan", "photo.jpg") in road.calls, timeout=10_000)
    assert window.progress.label.text() == "Looking…"
    press(window, Qt.Key.Key_Period, CTRL)
    qtbot.waitUntil(lambda: not window.progress.isVisible(), timeout=10_000)
    assert states(window) == [State.NOT_LOOKED]
    road.hold.clear()
    press(window, Qt.Key.Key_F5)
    qtbot.waitUntil(lambda: states(window) == [State.NEEDS_YOU], timeout=10_000)


def test_what_was_found_so_far_is_drawn_but_cannot_be_decided(window, road, qtbot):
    road.hold["scan"] = gate = Event()
    window.intake.add([Path("photo.jpg")])
    canvas = window.work.canvas
    qtbot.waitUntil(lambda: len(canvas.view.regions) == 1, timeout=10_000)
    assert canvas.view.regions[0].label == "face"
    assert window.work.findings.head.text() == "Searching: 1 so far"
    assert "You decide once the search has ended." in window.work.findings.reason.text()
    assert canvas.accessibleDescription() == "Searching: 1 so far"
    assert not canvas.view.editable
    place = canvas.points(canvas.view.regions[0].polygon)
    spot = (place[0] + (place[2] - place[0]) / 2).toPoint()
    QTest.mouseClick(canvas.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    for key in (Qt.Key.Key_J, Qt.Key.Key_H, Qt.Key.Key_X, Qt.Key.Key_Delete, Qt.Key.Key_A):
        press(window, key)
    assert window.desk.selected is None
    assert window.desk.history.undo_label is None
    assert states(window) == [State.NOT_LOOKED]
    gate.set()
    qtbot.waitUntil(lambda: states(window) == [State.NEEDS_YOU], timeout=10_000)
    assert len(canvas.view.regions) > 1
    assert "undecided" in window.work.findings.head.text()
    assert window.desk.entry.sighted == ()


def test_a_cancelled_search_leaves_no_region(window, road, qtbot):
    road.hold["scan"] = Event()
    window.intake.add([Path("photo.jpg")])
    canvas = window.work.canvas
    qtbot.waitUntil(lambda: len(canvas.view.regions) == 1, timeout=10_000)
    press(window, Qt.Key.Key_Period, CTRL)
    qtbot.waitUntil(lambda: canvas.view.regions == (), timeout=10_000)


def test_a_cancelled_export_leaves_the_file_approved(opened, road, qtbot):
    road.hold["export"] = Event()
    approve(opened)
    press(opened, Qt.Key.Key_E, CTRL)
    qtbot.waitUntil(lambda: ("export", "photo one.jpg") in road.calls, timeout=10_000)
    press(opened, Qt.Key.Key_Period, CTRL)
    settle(opened, qtbot)
    assert states(opened)[0] is State.APPROVED


def test_a_late_search_of_a_removed_or_reopened_file_is_dropped(window, road, qtbot):
    road.hold["scan"] = gate = Event()
    window.intake.add([Path("photo.jpg")])
    qtbot.waitUntil(lambda: ("scan", "photo.jpg") in road.calls, timeout=10_000)
    press(window, Qt.Key.Key_W, CTRL)
    gate.set()
    settle(window, qtbot)
    assert window.desk.listed() == ()
    assert window.work.welcome.isVisible()


def test_a_late_picture_is_dropped(opened, road, qtbot):
    road.hold["preview"] = gate = Event()
    shown = []
    opened.pictures.show = shown.append
    opened.desk.go(opened.desk.listed()[2])
    opened.desk.go(opened.desk.listed()[0])
    gate.set()
    settle(opened, qtbot)
    qtbot.wait(20)
    sizes = [(p.levels[0].width(), p.levels[0].height()) for p in shown if p is not None]
    assert sizes == [(1600, 1200)]


def test_a_glimpse_is_shown_first_and_cannot_be_approved(window, road, qtbot):
    road.glimpses, road.hold["preview"] = True, (gate := Event())
    window.intake.add([Path("photo.jpg")])
    qtbot.waitUntil(lambda: window.work.canvas.picture is not None, timeout=10_000)
    qtbot.waitUntil(lambda: window.desk.review is not None, timeout=10_000)
    assert window.work.canvas.picture.scale < 0.1
    assert window.work.canvas._note == "Loading picture…"
    press(window, Qt.Key.Key_A)
    assert not window.actions_["approve"].isEnabled()
    gate.set()
    qtbot.waitUntil(lambda: window.work.canvas.picture.scale == 1, timeout=10_000)
    settle(window, qtbot)
    assert window.actions_["approve"].isEnabled() and not window.work.canvas._note
    assert not window.desk.review.approved


def test_a_photo_that_shows_a_glimpse_only_is_told(window, road, qtbot):
    road.glimpses, road.faults[("preview", "photo.jpg")] = True, Failed(Code.WORKER_DIED)
    window.intake.add([Path("photo.jpg")])
    qtbot.waitUntil(lambda: window.work.trouble != "", timeout=10_000)


def test_untrusted_names_and_tags_are_written_out(window, qtbot):
    window.intake.add([Path("photo_\u202egpj.exe"), Path("<b>plain<b>.png")])
    qtbot.waitUntil(lambda: len(window.desk.history.present.reviews) == 2, timeout=10_000)
    qtbot.wait(20)
    titles = [row.title for row in window.work.files.list.rows()]
    assert titles == ["photo_‹U+202E›gpj.exe", "<b>plain<b>.png"]
    assert "\u202e" not in all_texts(window.work.tags.tree)


def all_texts(tree):
    lines = []
    for number in range(tree.topLevelItemCount()):
        head = tree.topLevelItem(number)
        items = [head, *(head.child(n) for n in range(head.childCount()))]
        lines += [item.text(column) for item in items for column in range(3)]
    return "\n".join(lines)


def test_the_tags_page_tells_fate_by_word(opened):
    told = all_texts(opened.work.tags.tree)
    assert "Replaced: a neutral name" in told and "Removed" in told and "Kept" in told
    assert "Who (2)" in told
    assert opened.work.tags.summary.text().startswith("8 fields: 6 removed, 1 replaced, 1 kept.")


def test_a_missing_finder_is_told_before_review_begins(qtbot, window, road):
    broken = EngineState("faces", ("face",), "yunet", False, False, "model missing")
    window._engines_known((broken, *ENGINES[1:]))
    assert window.work.notice.isVisible()
    assert "faces" in window.work.notice.text.text()
    window.work.notice.dismiss()
    window.refresh()
    assert not window.work.notice.isVisible()


def test_dropping_files_and_folders_opens_them(window, qtbot, tmp_path):
    (tmp_path / "inner").mkdir()
    for name in ("photo a.jpg", "inner/xray.dcm"):
        (tmp_path / name).write_bytes(b"x")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path))])
    event = QDropEvent(
        QPoint(50, 50), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, NONE
    )
    window.dropEvent(event)
    qtbot.waitUntil(lambda: len(window.desk.entries) == 2, timeout=10_000)
    window.dropEvent(event)
    qtbot.waitUntil(lambda: window.told == "Already in the list.", timeout=10_000)
    assert len(window.desk.entries) == 2


def test_a_pasted_picture_lies_in_a_private_folder_until_the_window_closes(window, qtbot):
    image = QImage(40, 30, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.red)
    QGuiApplication.clipboard().setImage(image)
    press(window, Qt.Key.Key_V, CTRL)
    qtbot.waitUntil(lambda: len(window.desk.entries) == 1, timeout=10_000)
    path = window.desk.entry.path
    assert QImage(str(path)).size() == image.size()
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700
    settle(window, qtbot)
    window.shut()
    assert not path.parent.exists()


def test_an_empty_clipboard_is_told(window):
    QGuiApplication.clipboard().clear()
    press(window, Qt.Key.Key_V, CTRL)
    assert window.status.text() == "There is no picture on the clipboard."


def test_files_folder_and_target_are_asked_for(window, qtbot, monkeypatch, tmp_path):
    picked = [str(tmp_path / "photo a.jpg")]
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_a: (picked, ""))
    press(window, Qt.Key.Key_O, CTRL)
    qtbot.waitUntil(lambda: len(window.desk.entries) == 1, timeout=10_000)
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_a: "")
    window.delivery.folder = None
    qtbot.waitUntil(lambda: states(window) == [State.NEEDS_YOU], timeout=10_000)
    settle(window, qtbot)
    approve(window)
    press(window, Qt.Key.Key_E, CTRL)
    settle(window, qtbot)
    assert states(window) == [State.APPROVED], "no folder was chosen"
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_a: str(tmp_path))
    press(window, Qt.Key.Key_E, CTRL)
    qtbot.waitUntil(lambda: states(window) == [State.VERIFIED], timeout=10_000)


@pytest.mark.parametrize("name", ["keys", "finders"])
def test_help_dialogs_open_and_close(opened, qtbot, name):
    qtbot.waitUntil(lambda: bool(opened.stage.engines), timeout=10_000)
    opened.actions_[name].trigger()
    dialog = opened.findChildren(QDialog)[-1]
    assert dialog.isVisible()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_closing_asks_only_where_work_would_be_lost(opened, monkeypatch):
    asked = []
    monkeypatch.setattr(dialogs, "may_close", lambda count, _p: asked.append(count))
    press(opened, Qt.Key.Key_H)
    opened.close()
    assert opened.isVisible() and asked == [1]
    press(opened, Qt.Key.Key_Z, CTRL)
    opened.close()
    assert not opened.isVisible()


def test_every_control_has_a_name(opened):
    nameless = [
        (type(widget).__name__, type(widget.parent()).__name__)
        for widget in opened.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not widget.accessibleName()
        and not (isinstance(widget, QAbstractButton) and widget.text())
        and not widget.objectName().startswith("qt_")
    ]
    assert nameless == []


def test_no_two_actions_share_a_key():
    keys = [key for action in ACTIONS for key in action.keys]
    assert len(keys) == len(set(keys))


def test_the_window_follows_a_change_of_theme(opened, qtbot):
    def ink(image):
        spots = [(x, y) for x in range(image.width()) for y in range(image.height())]
        seen = [image.pixelColor(*spot) for spot in spots]
        return max(colour.lightness() for colour in seen if colour.alpha() > 200)

    def icon():
        return opened.actions_["hide"].icon().pixmap(32).toImage()

    application = QApplication.instance()
    assert ink(icon()) < 100
    try:
        theme.apply(application, theme.DARK)
        qtbot.waitUntil(lambda: ink(icon()) > 150)
        assert theme.current() is theme.DARK
    finally:
        theme.apply(application, theme.LIGHT)
    qtbot.waitUntil(lambda: ink(icon()) < 100)


def test_the_window_fits_a_small_screen(opened):
    hint = opened.minimumSizeHint()
    assert hint.width() <= 1366 and hint.height() <= 700


def test_an_edit_after_an_export_needs_a_new_one(opened, qtbot):
    approve(opened)
    press(opened, Qt.Key.Key_P)
    press(opened, Qt.Key.Key_E, CTRL)
    qtbot.waitUntil(lambda: states(opened)[0] is State.VERIFIED, timeout=10_000)
    opened.desk.select("face-1")
    press(opened, Qt.Key.Key_X)
    assert states(opened)[0] is State.NEEDS_YOU
    assert opened.work.pages.currentIndex() == 0
    assert opened.desk.review.decision("face-1").action is Action.KEEP


def test_the_keyboard_goes_along_to_the_page(opened):
    work = opened.work
    for name, widget in (("tags", work.tags.tree), ("picture", work.canvas)):
        opened.stage.show_page(name)
        assert widget.hasFocus()


def test_a_refused_file_gives_the_keyboard_to_the_list(opened, road, qtbot):
    road.faults[("open", "letter.txt")] = Refused(Code.UNSUPPORTED_FORMAT)
    opened.intake.add([Path("letter.txt")])
    qtbot.waitUntil(lambda: opened.runner.running == 0, timeout=10_000)
    opened.work.canvas.setFocus()
    opened.desk.go(opened.desk.listed()[-1])
    assert opened.work.files.list.hasFocus()


def test_the_list_turns_to_the_file_looked_at(opened):
    rows, files = opened.work.findings.list, opened.desk.listed()
    edits.hide_pending(opened.desk)
    opened.desk.go(files[2])
    opened.desk.go(files[0])
    opened.refresh()
    assert opened.desk.selected is None
    heading = rows.visualRect(rows.model().index(0))
    assert rows.viewport().rect().contains(heading.center())


def test_a_file_turned_to_has_its_heading_at_the_top_of_the_findings(qtbot):
    shown = RowList("Findings")
    qtbot.addWidget(shown)
    rows = [
        Row(f"{file}:" if line == 0 else f"{file} {line}", "x", "", "", "", heading=line == 0)
        for file in ("a", "b", "c")
        for line in range(12)
    ]
    shown.resize(300, 320)
    shown.show()
    shown.show_rows(rows, "a 1", "a:")
    shown.show_rows(rows, "b 1", "b:")
    assert shown.visualRect(shown.model().index(12, 0)).top() == 0
    chosen = shown.model().index(13 + 12, 0)
    shown.scrollTo(chosen)
    place = shown.verticalScrollBar().value()
    shown.setCurrentIndex(chosen)
    shown.show_rows(rows, "c 1", "c:")
    assert shown.verticalScrollBar().value() == place, "not from under the hand of a person"


@pytest.mark.parametrize("look", [theme.LIGHT, theme.DARK, theme.CONTRAST])
def test_the_mark_of_what_is_hidden_is_black_with_a_rim(opened, look):
    theme.apply(QApplication.instance(), look)
    edits.decide(opened.desk, Action.HIDE)
    opened.refresh()
    badges = {(row.badge, row.badge_colour) for row in opened.work.findings.list.rows()}
    theme.apply(QApplication.instance(), theme.LIGHT)
    assert ("hidden", look.text) in badges
    mark = icons.pixmap("hidden", look.text, 24, 1.0).toImage()
    assert mark.pixelColor(12, 12).name() == "#000000"
    rim = max(mark.pixelColor(12, y).lightness() for y in (7, 8))
    assert rim > 150 or not look.dark
