"""DICOM files in the window: rules told beforehand, pictures for slides, and undo of both."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialogButtonBox

from caseveil.domain.geometry import Rect
from caseveil.domain.outcome import Delivered, Outcome, Status
from caseveil.domain.pictures import rules_for
from caseveil.domain.policy import PictureFormat, Pictures
from caseveil.domain.profile import NAMES, TEACHING, Claim, Option, Profile
from caseveil.domain.review import State
from caseveil.errors import Code, Refused
from caseveil.ui.dialogs.dicom import DicomDialog
from caseveil.ui.state import answers, dicom, edits
from caseveil.ui.state.dicom import Wish, choose, choose_here, wished, wished_here
from caseveil.ui.state.told import notice
from caseveil.ui.words.dicom import OPTIONS, PICTURES, PROFILES
from caseveil.workflow import export
from unit.workflow.fakes import FakeSteps, passed

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def rules(opened, qtbot):
    """The dialog over a radiograph."""
    opened.desk.go(opened.desk.listed()[2])
    QTest.keyClick(opened.focusWidget(), Qt.Key.Key_D, CTRL)
    dialog = opened.findChild(DicomDialog)
    qtbot.waitUntil(lambda: "xray.dcm" in dialog.note.text(), timeout=10_000)
    yield dialog
    for left in opened.findChildren(DicomDialog):
        left.close()


def accept(dialog):
    dialog.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Ok).click()


def test_every_profile_option_and_form_has_its_words():
    assert set(PROFILES) == set(NAMES)
    assert set(OPTIONS) == set(Option)
    assert set(PICTURES) == {None, *PictureFormat}


def test_what_happens_to_each_attribute_is_told_before_it_is_chosen(opened, rules, road, qtbot):
    assert rules.tags.tree.topLevelItemCount() > 3
    asked = road.calls.count(("open", "xray.dcm"))
    rules.profile.setCurrentIndex(NAMES.index(TEACHING))
    assert "Reading" in rules.note.text()
    qtbot.waitUntil(lambda: "xray.dcm" in rules.note.text(), timeout=10_000)
    assert road.calls.count(("open", "xray.dcm")) == asked + 1
    assert wished(opened.desk) == Wish(Profile()), "nothing is chosen yet"


def test_a_choice_is_one_edit_and_withdraws_what_was_approved(opened, rules, qtbot):
    desk = opened.desk
    photo, _cine, xray = desk.listed()
    for key in (photo, xray):
        desk.go(key)
        answers.relative(desk, "no")
        desk.edit("approve", lambda review: review.approve())
    rules.profile.setCurrentIndex(NAMES.index(TEACHING))
    rules.options[Option.PATIENT].setChecked(True)
    rules.features.setChecked(True)
    accept(rules)
    expected = Profile(TEACHING, frozenset({Option.PATIENT}), frozenset({Claim.FEATURES_CLEAN}))
    assert desk.policy.profile == expected
    assert desk.review_of(photo).approved and not desk.review_of(xray).approved
    assert desk.history.undo_label == "choose DICOM profile"
    desk.undo()
    assert desk.policy.profile == Profile() and desk.review_of(xray).approved
    qtbot.waitUntil(lambda: opened.runner.running == 0, timeout=20_000)


def test_what_must_be_approved_again_is_told_before(opened, rules):
    desk = opened.desk
    for key in desk.listed():
        desk.go(key)
        desk.edit("approve", lambda review: review.approve())
    assert not rules.again.isVisible(), "nothing is chosen yet"
    rules.pictures.setCurrentIndex(1)
    told = "2 approved or verified DICOM files must be approved again."
    assert rules.again.isVisible() and rules.again.text() == told
    rules.pictures.setCurrentIndex(0)
    assert not rules.again.isVisible()
    rules.features.setChecked(True)
    assert rules.again.text() == told
    rules.features.setChecked(False)
    desk.undo()  # the radiograph is not approved any more
    rules.profile.setCurrentIndex(NAMES.index(TEACHING))
    assert rules.again.text() == "1 approved or verified DICOM file must be approved again."


def test_giving_up_changes_nothing(opened, rules):
    rules.profile.setCurrentIndex(NAMES.index(TEACHING))
    QTest.keyClick(rules, Qt.Key.Key_Escape)
    assert opened.desk.policy.profile == Profile()


def test_dates_are_kept_or_moved_not_both(rules):
    rules.options[Option.FULL_DATES].setChecked(True)
    rules.options[Option.MODIFIED_DATES].setChecked(True)
    assert rules.wish().profile.options == {Option.MODIFIED_DATES}
    rules.options[Option.FULL_DATES].setChecked(True)
    assert rules.wish().profile.options == {Option.FULL_DATES}


def test_a_file_that_cannot_be_read_is_told(opened, rules, road, qtbot):
    road.faults[("open", "xray.dcm")] = Refused(Code.NOT_FOUND)
    rules.profile.setCurrentIndex(NAMES.index(TEACHING))
    qtbot.waitUntil(lambda: "no longer where it was" in rules.note.text(), timeout=10_000)


def test_what_a_crop_does_to_a_scanner_s_file_is_said(opened):
    desk = opened.desk
    desk.go(desk.listed()[2])
    assert "Cropped" not in notice(desk, "")
    edits.crop(desk, Rect(0, 0, 200, 200))
    assert "painted black" in notice(desk, "")
    choose(desk, Wish(Profile(), Pictures(PictureFormat.PNG)))
    assert "the pictures are cut" in notice(desk, "")
    desk.go(desk.listed()[0])
    edits.crop(desk, Rect(0, 0, 200, 200))
    assert "Cropped" not in notice(desk, "")


def test_a_scale_bar_goes_with_pictures_and_is_told_where_it_cannot_be(opened, rules):
    rules.scale_bar.setChecked(True)
    assert not rules.scale_bar.isEnabled() and not rules.wish().pictures.scale_bar
    rules.pictures.setCurrentIndex(1)
    assert rules.wish().pictures.scale_bar and "how large a pixel is" in rules.note.text()
    accept(rules)
    assert opened.desk.policy.pictures.scale_bar


@pytest.mark.parametrize(("form", "copies"), [(PictureFormat.PNG, 2), (PictureFormat.WEBP, 1)])
def test_pictures_chosen_in_the_dialog_are_exported(
    opened, rules, road, qtbot, tmp_path, monkeypatch, form, copies
):
    def delivered(review, policy, folder, job):
        orders.append(policy.pictures.form)
        order = export.Order(review, policy, folder, {}, frozenset())
        return export.deliver(order, FakeSteps([passed("inside") for _ in range(copies)]), job)

    orders, desk = [], opened.desk
    monkeypatch.setattr(road, "export", delivered)
    rules.pictures.setCurrentIndex([*PICTURES].index(form))
    accept(rules)
    cine = desk.listed()[1]
    desk.go(cine)
    choose(desk, Wish(Profile(), Pictures(form, frozenset({3, 8}))))
    desk.edit("approve", lambda review: review.approve())
    opened.actions_["export"].trigger()
    qtbot.waitUntil(lambda: desk.entries[cine].outcome is not None, timeout=10_000)
    outcome = desk.entries[cine].outcome
    assert (outcome.status, outcome.code) == (Status.VERIFIED, None)
    assert len(outcome.delivered) == copies
    choose(desk, Wish(Profile(), Pictures(PictureFormat.APNG, frozenset({3, 8}))))
    desk.edit("approve", lambda review: review.approve())
    assert desk.state(cine) is State.APPROVED, "what was verified was made by other rules"
    assert opened.delivery.ready() == (cine,)
    desk.undo()
    desk.undo()
    assert desk.state(cine) is State.VERIFIED
    assert orders == [form] and type(orders[0]) is PictureFormat


def test_no_list_of_attributes_stands_beside_pictures(opened, rules, qtbot):
    assert rules.tags.isVisible()
    rules.pictures.setCurrentIndex(1)
    assert not rules.tags.isVisible() and "No file is open" not in rules.tags.summary.text()
    rules.pictures.setCurrentIndex(0)
    qtbot.waitUntil(rules.tags.isVisible, timeout=10_000)


def test_a_picture_has_no_attributes_and_its_frames_are_chosen(opened, rules):
    assert not rules.frames.isEnabled()
    rules.pictures.setCurrentIndex(1)
    assert (
        rules.frames.isEnabled() and rules.note.text() == "A picture carries no attribute at all."
    )
    rules.frames.setCurrentIndex(1)
    assert rules.wish() == Wish(Profile(), Pictures(PictureFormat.PNG, frozenset({0})))


def test_beside_photos_there_is_nothing_to_choose(window, opened, qtbot):
    opened.desk.go(opened.desk.listed()[0])
    opened.stage.show("dicom")
    dialog = opened.findChild(DicomDialog)
    assert dialog.note.text().startswith("Look at a DICOM file")
    dialog.close()


def test_pictures_of_dicom_may_be_turned(opened):
    desk = opened.desk
    choose(desk, Wish(Profile(), Pictures(PictureFormat.PNG)))
    desk.go(desk.listed()[1])
    assert opened.actions_["turn-right"].isEnabled()


def test_pictures_are_chosen_for_one_file_by_a_button(opened, rules, road, qtbot, monkeypatch):
    orders, desk, plain = {}, opened.desk, road.export

    def export_under(review, policy, folder, job):
        orders[review.source.path.name] = policy.pictures.form
        return plain(review, policy, folder, job)

    monkeypatch.setattr(road, "export", export_under)
    _photo, cine, xray = desk.listed()
    for key in (cine, xray):
        desk.go(key)
        desk.edit("approve", lambda review: review.approve())
    rules.profile.setCurrentIndex(NAMES.index(TEACHING))
    assert not rules.here.isEnabled(), "a profile holds for the whole case"
    rules.profile.setCurrentIndex(0)
    rules.pictures.setCurrentIndex([*PICTURES].index(PictureFormat.JPEG))
    rules.scale_bar.setChecked(True)
    rules.here.click()
    assert not rules.isVisible()
    assert desk.history.undo_label == "choose pictures of this file"
    assert not desk.review_of(xray).approved and desk.review_of(cine).approved
    assert wished(desk) == Wish(Profile())
    own = Pictures(PictureFormat.JPEG, scale_bar=True)
    assert wished_here(desk) == Wish(Profile(), own)
    assert rules_for(desk.policy, desk.review_of(xray)).pictures == own
    assert rules_for(desk.policy, desk.review_of(cine)).pictures == Pictures()
    desk.edit("approve", lambda review: review.approve())
    choose(desk, wished(desk))
    assert desk.review_of(xray).pictures is None and not desk.review_of(xray).approved
    assert desk.review_of(cine).approved, "nothing changed for it"
    desk.undo()
    opened.delivery.export()
    qtbot.waitUntil(lambda: opened.runner.running == 0, timeout=10_000)
    assert orders == {"cine.dcm": None, "xray.dcm": PictureFormat.JPEG}


def test_the_same_pictures_for_one_file_are_no_edit(opened, rules):
    choose_here(opened.desk, wished_here(opened.desk))
    assert opened.desk.history.undo_label is None


def test_the_frame_that_was_left_out_is_told_before_and_after(opened, qtbot):
    desk = opened.desk
    key = desk.listed()[1]
    choose(desk, Wish(Profile(), Pictures(PictureFormat.PNG, frozenset({3}))))
    desk.go(key)
    copy = (Delivered(Path("image-0.png"), "9f" * 32, "png"),)
    desk.exported(key, desk.review, Outcome(Status.VERIFIED, delivered=copy))
    opened.refresh()
    opened.stage.show_page("compare")
    opened.refresh()
    assert opened.work.compare.divided.note == "This frame was not exported."


def test_the_same_wish_is_no_edit(opened):
    dicom.choose(opened.desk, wished(opened.desk))
    assert opened.desk.history.undo_label is None
