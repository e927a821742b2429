"""A destination and its guidance, by keys only: what changes, what is asked, what is refused."""

import os
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog

from caseveil.domain.findings import Action, By, Decision
from caseveil.domain.policy import Policy, TextRule
from caseveil.domain.preset import Rule
from caseveil.domain.profile import Profile
from caseveil.domain.review import State
from caseveil.errors import Code, Refused
from caseveil.storage import own_presets, presets, recovery
from caseveil.ui.state import edits, files, sharing
from caseveil.ui.state.autosave import Autosave
from caseveil.ui.state.review import Desk
from caseveil.ui.state.told import notice, status_line
from caseveil.ui.words.receipt import _destination
from ui.fake_road import receipt
from ui.test_accessibility import nameless, unreachable
from ui.test_goals import delivered, press

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
DESTINATION, EXPORT = (Qt.Key.Key_S, SHIFT), (Qt.Key.Key_E, CTRL)
ENTER, ESCAPE, DOWN = Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_Down


@pytest.fixture(autouse=True)
def own(tmp_path, monkeypatch):
    folder = tmp_path / "own"
    monkeypatch.setattr(presets, "own_folder", lambda: folder)
    monkeypatch.setattr(own_presets, "own_folder", lambda: folder)
    return folder


def dialog(window, qtbot):
    """The dialog that is open, once it has the keyboard."""
    qtbot.waitUntil(lambda: bool(dialogs(window)), timeout=5000)
    found = dialogs(window)[-1]
    qtbot.waitUntil(found.isActiveWindow, timeout=5000)
    return found


def dialogs(window):
    return [one for one in window.findChildren(QDialog) if one.isVisible()]


def closed(window, qtbot):
    qtbot.waitUntil(lambda: not window.findChildren(QDialog), timeout=5000)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow, timeout=5000)


def keys(of, *pressed):
    for key in pressed:
        code, modifiers = key if isinstance(key, tuple) else (key, Qt.KeyboardModifier.NoModifier)
        QTest.keyClick(of.focusWidget() or of, code, modifiers)


def go_to(window, qtbot, letters):
    """Chooses a destination by its first letters, as a person does; answers with the keys used."""
    press(window, DESTINATION)
    chooser = dialog(window, qtbot)
    QTest.keyClicks(chooser.focusWidget(), letters)
    keys(chooser, ENTER)
    closed(window, qtbot)
    return 2 + len(letters)


def propose(window):
    """A line that the rule of the window proposes to keep."""
    desk = window.desk
    desk.history = desk.history.amend(
        lambda case: replace(case, policy=replace(case.policy, text=TextRule.ASK))
    )
    proposal = Decision(Action.KEEP, by=By.RULE)
    desk.edit("propose", lambda review: review.with_decision("text-3", proposal))


def test_a_destination_is_chosen_by_keys_and_hides_what_was_proposed(opened, qtbot):
    propose(opened)
    desk = opened.desk
    finding = desk.review.finding("text-3")
    assert desk.review.action(finding) is Action.KEEP
    go_to(opened, qtbot, "wha")
    assert sharing.destination(desk) == "WhatsApp"
    assert desk.policy.preset == "whatsapp"
    assert desk.review.action(finding) is Action.HIDE
    assert "WhatsApp" in opened.told
    assert "hidden now" in opened.told
    assert "1 picture will be made to fit it. 1 file stays DICOM" in opened.told
    assert "WhatsApp" in opened.actions_["destination"].text()
    press(opened, (Qt.Key.Key_Z, CTRL))
    assert desk.history.present.preset is None
    assert desk.review.action(finding) is Action.KEEP


def test_the_size_that_goes_out_is_told_and_full_size_is_one_key(opened, road, qtbot):
    """The photo is 1600 x 1200: Instagram takes 1440, and a person may keep all of it."""
    desk = opened.desk
    go_to(opened, qtbot, "instagram")
    desk.edit("approve", lambda review: review.approve())
    assert "Goes out as JPEG, 1440 × 1080 pixels." in status_line(desk)
    assert opened.status.text() == status_line(desk) or opened.told
    press(opened, DESTINATION)
    chooser = dialog(opened, qtbot)
    chooser.full_size.setFocus()
    keys(chooser, Qt.Key.Key_Space, ENTER)
    closed(opened, qtbot)
    assert "Goes out as" not in status_line(desk)
    assert desk.policy.fit is None
    assert not desk.review.approved
    desk.undo()
    assert "Goes out as" in status_line(desk)


def test_a_dicom_file_that_no_slide_can_show_says_so_as_long_as_it_is_looked_at(opened, qtbot):
    desk = opened.desk
    desk.go(next(key for key, one in desk.entries.items() if one.path.name == "cine.dcm"))
    desk.edit("approve", lambda review: review.approve())
    said = "Stays a DICOM file, which slides and posts cannot show: Ctrl+D makes pictures."
    assert said not in status_line(desk)
    go_to(opened, qtbot, "lec")
    desk.edit("approve", lambda review: review.approve())
    assert said in status_line(desk)


def test_destinations_stand_by_their_titles_and_a_receipt_names_one_so(opened, qtbot):
    press(opened, DESTINATION)
    chooser = dialog(opened, qtbot)
    titles = [preset.title.casefold() for preset in chooser._presets.values()]
    keys(chooser, ESCAPE)
    closed(opened, qtbot)
    assert titles == sorted(titles)
    assert _destination(replace(receipt(), preset="slide")) == "Lecture slide"
    assert _destination(replace(receipt(), preset="gone")) == "gone"


def test_what_a_person_kept_stays_kept(opened, qtbot):
    opened.desk.select("text-3")
    edits.decide(opened.desk, Action.KEEP)
    go_to(opened, qtbot, "wha")
    assert opened.desk.review.decision("text-3").by is By.PERSON
    assert opened.desk.review.action(opened.desk.review.finding("text-3")) is Action.KEEP


def test_the_chooser_says_who_asks_for_each_rule(opened, qtbot):
    opened.stage.show("destination")
    chooser = dialog(opened, qtbot)
    QTest.keyClicks(chooser.focusWidget(), "rad")
    text = chooser.page.toPlainText()
    assert "No photograph of a face at all" in text
    assert "Patient confidentiality (2022-09-06)" in text
    assert "our default" in text
    keys(chooser, ESCAPE)
    closed(opened, qtbot)
    assert opened.desk.history.present.preset is None


def test_a_destination_without_faces_blocks_the_export_with_a_sentence(opened, road, qtbot):
    go_to(opened, qtbot, "rad")
    desk = opened.desk
    assert "takes no photograph of a face" in notice(desk, "")
    assert "shows a face" in opened.told
    road.faults["export", "photo one.jpg"] = Refused(Code.FACE_NOT_ALLOWED)
    desk.edit("approve", lambda review: review.approve())
    press(opened, EXPORT)
    asked = dialog(opened, qtbot)
    asked.some.click()
    asked.some.click()
    closed(opened, qtbot)
    qtbot.waitUntil(lambda: desk.state(desk.current) is State.REFUSED, timeout=10_000)
    told = files.problem(desk.entry, desk.review)
    assert told.code is Code.FACE_NOT_ALLOWED
    go_to(opened, qtbot, "no d")
    assert desk.state(desk.current) is State.APPROVED


def test_a_clean_copy_for_one_destination_is_none_for_another(opened, qtbot):
    desk = opened.desk
    desk.edit("approve", lambda review: review.approve())
    press(opened, EXPORT)
    qtbot.waitUntil(lambda: desk.state(desk.current) is State.VERIFIED, timeout=10_000)
    go_to(opened, qtbot, "wha")
    assert desk.state(desk.current) is State.APPROVED
    press(opened, (Qt.Key.Key_Z, CTRL))
    assert desk.state(desk.current) is State.VERIFIED


def test_guidance_costs_one_key_a_point_and_is_asked_once(window, qtbot):
    window.intake.add([Path("portrait.jpg")])
    qtbot.waitUntil(lambda: window.desk.review is not None, timeout=10_000)
    go_to(window, qtbot, "wha")
    qtbot.waitUntil(lambda: window.work.canvas.picture is not None, timeout=10_000)
    press(window, Qt.Key.Key_H, Qt.Key.Key_X, Qt.Key.Key_A, Qt.Key.Key_1, EXPORT)
    asked = dialog(window, qtbot)
    assert "WhatsApp" in asked.head.text()
    number = len(sharing.points(window.desk))
    keys(asked, *[ENTER] * number)
    assert dialogs(window) == [asked], "the last tick does not export"
    assert asked.next.text() == "Export"
    keys(asked, ENTER)
    closed(window, qtbot)
    qtbot.waitUntil(lambda: delivered(window), timeout=10_000)
    said = window.desk.policy.said
    assert "guidance ticked by the person: gmc" in said
    assert any(told.startswith("checklist of the destination") for told in said)
    assert not sharing.is_unanswered(window.desk)


def test_only_ones_own_ticks_are_told(opened, qtbot):
    go_to(opened, qtbot, "wha")
    opened.stage.show("before-export")
    asked = dialog(opened, qtbot)
    keys(asked, Qt.Key.Key_Space)
    asked.some.setFocus()
    keys(asked, Qt.Key.Key_Space)
    closed(opened, qtbot)
    assert opened.desk.policy.said == ("checklist of the destination, ticked by the person: 1",)


def test_exporting_with_nothing_read_is_said_once(opened, road, qtbot):
    go_to(opened, qtbot, "wha")
    opened.desk.edit("approve", lambda review: review.approve())
    press(opened, EXPORT)
    asked = dialog(opened, qtbot)
    asked.some.click()
    count = len(sharing.points(opened.desk))
    assert f"0 of {count} read" in asked.note.text()
    assert sharing.is_unanswered(opened.desk)
    assert not any(step == "export" for step, _name in road.calls)
    asked.some.click()
    closed(opened, qtbot)
    qtbot.waitUntil(lambda: delivered_one(opened), timeout=10_000)
    assert opened.desk.policy.said == ()


def delivered_one(window):
    return window.desk.state(window.desk.current) is State.VERIFIED


def test_one_enter_ticks_one_point_and_a_key_held_down_none(opened, qtbot):
    go_to(opened, qtbot, "wha")
    opened.stage.show("before-export")
    asked = dialog(opened, qtbot)
    first, second = (asked._items()[at].text() for at in (0, 1))
    assert first in asked.page.toPlainText()
    keys(asked, ENTER)
    assert second in asked.page.toPlainText(), "what is ticked next is on the screen"
    held = QKeyEvent(QEvent.Type.KeyPress, ENTER, Qt.KeyboardModifier.NoModifier, "\r", True)
    QApplication.sendEvent(asked.focusWidget(), held)
    asked.some.setFocus()
    keys(asked, Qt.Key.Key_Space)
    closed(opened, qtbot)
    assert opened.desk.policy.said == ("checklist of the destination, ticked by the person: 1",)


def test_giving_up_the_guidance_exports_nothing(opened, road, qtbot):
    go_to(opened, qtbot, "wha")
    opened.desk.edit("approve", lambda review: review.approve())
    press(opened, EXPORT)
    keys(dialog(opened, qtbot), ESCAPE)
    closed(opened, qtbot)
    assert not any(step == "export" for step, _name in road.calls)
    assert sharing.is_unanswered(opened.desk)


def test_guidance_can_be_read_without_a_destination(opened, qtbot):
    press(opened, (Qt.Key.Key_G, SHIFT))
    asked = dialog(opened, qtbot)
    assert not any(point.line for point in sharing.points(opened.desk))
    assert "icmje" not in {point.card.id for point in sharing.points(opened.desk)}
    texts = []
    for _point in sharing.points(opened.desk):
        texts.append(asked.page.toPlainText())
        keys(asked, DOWN)
    assert all("Read on" in text and "Legal force" in text for text in texts)
    keys(asked, ESCAPE)
    closed(opened, qtbot)


def test_ones_own_destination_is_made_changed_and_removed_by_keys(opened, own, qtbot, tmp_path):
    press(opened, DESTINATION)
    chooser = dialog(opened, qtbot)
    QTest.keyClicks(chooser.focusWidget(), "rad")
    chooser.new.setFocus()
    keys(chooser, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: len(dialogs(opened)) == 2, timeout=5000)
    form = chooser.findChild(QDialog)
    qtbot.waitUntil(form.isActiveWindow, timeout=5000)
    keys(form, ENTER)
    assert "Latin letters" in form.note.text()
    QTest.keyClicks(form.title, "Radiopaedia")
    keys(form, ENTER)
    assert "already" in form.note.text()
    QTest.keyClicks(form.title, " of our ward")
    form.boxes["face"].setFocus()
    keys(form, Qt.Key.Key_Home)
    keys(form, ENTER)
    qtbot.waitUntil(lambda: not chooser.findChildren(QDialog), timeout=5000)
    made = presets.read(own / "radiopaedia-of-our-ward.toml")
    assert made.rules["face"] == Rule("hide")
    assert made.rules["text"].citation is not None
    assert chooser.chosen == made
    chooser.give_to(tmp_path)
    assert presets.read(tmp_path / "radiopaedia-of-our-ward.toml") == made
    chooser.give_to(tmp_path)
    assert chooser.note.text().startswith("There is a file")
    keys(chooser, ENTER)
    closed(opened, qtbot)
    assert opened.desk.policy.preset == "radiopaedia-of-our-ward"
    press(opened, DESTINATION)
    chooser = dialog(opened, qtbot)
    chooser.drop.setFocus()
    keys(chooser, Qt.Key.Key_Space)
    assert list(own.iterdir()) == []
    chooser.take_file(tmp_path / "radiopaedia-of-our-ward.toml")
    assert chooser.chosen == made
    broken = tmp_path / "broken.toml"
    broken.write_text("schema = 2")
    chooser.take_file(broken)
    assert chooser.note.text()
    keys(chooser, ESCAPE)
    closed(opened, qtbot)


def test_a_folder_that_takes_nothing_is_told(opened, own, qtbot):
    own.write_text("a file where the folder should be")
    opened.stage.show("destination")
    chooser = dialog(opened, qtbot)
    chooser.take_file(presets.presets_folder() / "x.toml")
    assert "not a whole preset" in chooser.note.text()
    own.unlink()
    if os.name == "posix":
        own.write_text("")
    mine = own.parent / "mine.toml"
    first = presets.named("x")
    mine.write_text(own_presets.written(replace(first, name="mine")), "utf-8")
    chooser.take_file(mine)
    assert "cannot be written" in chooser.note.text()
    keys(chooser, ESCAPE)
    closed(opened, qtbot)


def test_another_profile_reads_the_files_anew(opened, road, qtbot):
    desk = opened.desk
    teaching = Policy(profile=Profile("teaching"))
    desk.history = desk.history.amend(lambda case: replace(case, policy=teaching))
    desk.changed()
    before = road.calls.count(("open", "xray.dcm"))
    sharing.choose(desk, presets.named("whatsapp"))
    qtbot.waitUntil(lambda: opened.runner.running == 0, timeout=10_000)
    assert road.calls.count(("open", "xray.dcm")) > before
    assert ("open", "photo one.jpg") in road.calls
    assert road.calls.count(("open", "photo one.jpg")) == 1


def test_every_control_has_a_name_and_is_reached_by_tab(opened, qtbot):
    sharing.choose(opened.desk, presets.named("whatsapp"))
    for name in ("destination", "guidance", "before-export"):
        opened.stage.show(name)
        shown = dialog(opened, qtbot)
        assert shown.windowTitle()
        assert nameless(shown) == []
        assert unreachable(shown) == []
        keys(shown, ESCAPE)
        closed(opened, qtbot)


def test_the_destination_outlives_a_crash_by_its_name(opened, qtbot, tmp_path):
    desk = opened.desk
    edits.hide_pending(desk)
    sharing.choose(desk, presets.named("whatsapp"))
    opened.autosave.save()
    assert recovery.read(recovery.own()).choices["preset"] == "whatsapp"
    later = Desk(Policy(text=TextRule.ASK))
    autosave = Autosave(later)
    autosave.left = (recovery.own(),)
    autosave.resume(Mute())
    assert later.policy.preset == "whatsapp"
    assert later.history.undo_label is None
    sharing.resume(later, "gone")
    assert later.policy.preset == "whatsapp"


def test_to_and_fro_in_a_row_leaves_no_step_to_undo(opened):
    sharing.choose(opened.desk, presets.named("whatsapp"))
    sharing.choose(opened.desk, presets.named("x"))
    assert len(opened.desk.history.past) == 1
    sharing.choose(opened.desk, None)
    assert opened.desk.history.undo_label is None


class Mute:
    def add(self, paths, *_ticked):
        self.paths = paths


def test_a_search_under_a_destination_can_still_propose_without_it(opened, road, qtbot):
    desk, asked = opened.desk, []
    base = replace(desk.history.present.policy, text=TextRule.ASK)
    desk.history = desk.history.amend(lambda case: replace(case, policy=base))
    sharing.choose(desk, presets.named("whatsapp"))
    scan = road.scan
    road.scan = lambda source, policy, job: asked.append(policy) or scan(source, policy, job)
    opened.intake.look(desk.current)
    qtbot.waitUntil(lambda: bool(asked) and opened.runner.running == 0, timeout=10_000)
    assert asked[0].text is TextRule.ASK
    assert desk.policy.text is TextRule.ALL
    assert desk.review.preset == "whatsapp"
