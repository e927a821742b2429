"""What a person decided outlives a crash, and leaves no trace when the window closes in order."""

import stat
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QMessageBox

from caseveil.domain.findings import Action
from caseveil.domain.plan import make
from caseveil.domain.policy import PictureFormat, Pictures
from caseveil.domain.profile import Option, Profile
from caseveil.storage import recovery
from caseveil.ui.state import answers, dicom, edits, sharing, view_state
from caseveil.ui.state.autosave import Autosave, offer
from caseveil.ui.state.looks import Look
from ui.fake_road import box


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(recovery, "folder", lambda: tmp_path / "kept")
    return tmp_path / "kept"


@pytest.fixture
def crashed(opened, folder) -> tuple[Path, list]:
    """Two files of three worked on, then the program is gone."""
    autosave = Autosave(opened.desk, opened)
    edits.decide(opened.desk, Action.KEEP)
    edits.draw(opened.desk, box(10, 10, 90, 60))
    edits.place(opened.desk, "text-1", box(1100, 800, 1500, 900), edits.MOVE)
    opened.desk.go(opened.desk.listed()[1])
    opened.desk.set_frame(7)
    answers.relative(opened.desk, "no")
    opened.papers.pseudonym = "case-abc123"
    autosave.save()
    left = folder / "999999-1.json"
    recovery.own().rename(left)
    reviews = opened.desk.history.present.reviews
    seen = [make(reviews[key], opened.desk.policy) for key in opened.desk.listed()]
    autosave.close()
    for key in opened.desk.listed():
        opened.intake.forget(key)
        opened.desk.remove(key)
    opened.papers.forget()
    return left, seen


def test_decisions_are_written_soon_after_an_edit_for_this_account_only(opened, qtbot):
    autosave = Autosave(opened.desk, opened)
    edits.decide(opened.desk, Action.HIDE)
    qtbot.waitUntil(recovery.own().exists, timeout=5_000)
    assert stat.S_IMODE(recovery.own().stat().st_mode) == 0o600
    opened.desk.undo()
    qtbot.waitUntil(lambda: not recovery.own().exists(), timeout=5_000)
    autosave.close()


def test_after_a_crash_the_decisions_come_back_with_the_search(opened, crashed, qtbot):
    left, seen = crashed
    autosave = Autosave(opened.desk, opened)
    question = offer(autosave, opened.intake, opened)
    assert isinstance(question, QMessageBox)
    assert "2 files" in question.informativeText()
    assert "other files" in question.informativeText()
    question.defaultButton().click()
    qtbot.waitUntil(lambda: len(opened.desk.history.present.reviews) == 3, timeout=10_000)
    reviews = opened.desk.history.present.reviews
    assert [make(reviews[key], opened.desk.policy) for key in opened.desk.listed()] == seen
    assert not left.exists()
    assert opened.papers.pseudonym == "case-abc123", "the consent card is kept under it"
    assert opened.desk.history.undo_label is None
    autosave.save()
    kept = recovery.read(recovery.own())
    decided = [bool(one.sha256) for one in kept.files]
    assert decided == [True, True, False], "kept for the next crash"
    rows = view_state.finding_rows(opened.desk)
    assert [row.id for row in rows if row.look is Look.KEPT] == ["face-1"]
    autosave.close()


def test_what_was_chosen_for_the_case_outlives_a_crash(opened, folder, qtbot):
    desk = opened.desk
    sharing.consent_written(desk)
    profile = Profile("basic", frozenset({Option.PATIENT}))
    dicom.choose(
        desk, dicom.Wish(profile, Pictures(PictureFormat.PNG, frozenset({3}), scale_bar=True))
    )
    wish = dicom.wished(desk)
    desk.update(desk.listed()[0], lambda entry: replace(entry, part=True, notes=True))
    opened.autosave.save()
    left = folder / "999999-1.json"
    recovery.own().rename(left)
    assert "NOVAK" not in left.read_text() and recovery.read(left).decided == 0
    opened.stage.close_case()
    question = offer(opened.autosave, opened.intake, opened)
    assert question.informativeText().startswith("What you chose for the case was kept.")
    question.defaultButton().click()
    qtbot.waitUntil(lambda: len(desk.history.present.reviews) == 3, timeout=10_000)
    assert desk.history.present.consent and dicom.wished(desk) == wish
    ticks = [(desk.entries[key].part, desk.entries[key].notes) for key in desk.listed()]
    assert ticks == [(True, True), (False, False), (False, False)]


def test_a_pseudonym_that_a_person_typed_is_not_kept(opened, folder):
    edits.decide(opened.desk, Action.HIDE)
    for typed in ("NOVAK-1962", "case-abc123-novak", "case-NOVAK1"):
        opened.papers.pseudonym = typed
        recovery.discard(recovery.own())
        opened.autosave._written = recovery.SavedCase()
        opened.autosave.save()
        assert typed not in recovery.own().read_text()
    opened.papers.forget()
    opened.autosave.save()
    assert opened.papers.pseudonym in recovery.own().read_text()


def test_a_case_that_nobody_touched_is_not_kept(opened):
    opened.autosave.save()
    assert not recovery.own().exists()


def test_what_was_left_can_be_thrown_away(opened, crashed):
    left, _seen = crashed
    autosave = Autosave(opened.desk, opened)
    question = offer(autosave, opened.intake, opened)
    next(b for b in question.buttons() if b is not question.defaultButton()).click()
    assert not left.exists()
    assert opened.desk.listed() == ()
    assert offer(autosave, opened.intake, opened) is None


def test_a_delivered_file_is_forgotten(opened, qtbot):
    autosave = Autosave(opened.desk, opened)
    answers.relative(opened.desk, "no")
    answers.approve(opened.desk)
    autosave.save()
    assert recovery.own().exists()
    opened.delivery.export()
    qtbot.waitUntil(lambda: opened.runner.running == 0, timeout=10_000)
    autosave.save()
    assert not recovery.own().exists()
    autosave.close()


def test_closing_in_order_leaves_nothing(opened, folder):
    autosave = Autosave(opened.desk, opened)
    edits.decide(opened.desk, Action.HIDE)
    autosave.save()
    autosave.close()
    assert list(folder.iterdir()) == []


def test_a_full_disk_does_not_stop_a_review(opened, monkeypatch):
    def full(_file, _case):
        raise OSError(28, "No space left on device")

    autosave = Autosave(opened.desk, opened)
    edits.decide(opened.desk, Action.HIDE)
    monkeypatch.setattr(recovery, "write", full)
    autosave.save()
    assert not recovery.own().exists()
    autosave.close()
