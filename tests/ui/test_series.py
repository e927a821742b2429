"""Files of a DICOM series stand together, are decided once, and tell of a whole head."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from caseveil.domain.findings import Action, Decision, Finding, Kind, PixelPlace, Tier
from caseveil.domain.heads import MANY
from caseveil.domain.plan import make
from caseveil.domain.policy import Policy
from caseveil.domain.readable import meant
from caseveil.domain.review import Review, State
from caseveil.domain.source import Source, Tag
from caseveil.ui.state import answers, edits, series_edits
from caseveil.ui.state.review import Desk
from caseveil.ui.state.told import notice
from ui.fake_road import XRAY, box

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
HEADER = box(20, 20, 420, 70)


def tags(series, study="1.2.1", **more):
    told = {
        "(0020,000D)": ("StudyInstanceUID", study),
        "(0020,000E)": ("SeriesInstanceUID", series),
        "(0010,0010)": ("PatientName", "Ferreira^Ana"),
        "(0008,0020)": ("StudyDate", "20250314"),
        "(0008,0060)": ("Modality", more.get("modality", "CT")),
        "(0008,103E)": ("SeriesDescription", more.get("description", "Axial 5 mm")),
    }
    return tuple(Tag(path, name, value) for path, (name, value) in told.items())


def line(text, place=HEADER, key="text-1"):
    spot = PixelPlace(0, place)
    return Finding(key, Kind.TEXT, Tier.CERTAIN, "printed", 0.9, spot, text=text)


def source(name, fields=()):
    form = "dicom" if fields else "jpeg"
    return Source(Path(name), f"{name:0>64}", form, (XRAY,), fields)


def desk_of(*sources, found=()):
    desk = Desk(Policy())
    for one in sources:
        key = desk.add(one.path)
        desk.opened(key, one)
        desk.looked(key, Review(one, tuple(found)))
    return desk


def names(desk):
    return [desk.entries[key].path.name for key in desk.listed()]


def test_files_of_a_series_a_study_and_a_patient_stand_together():
    axial, coronal, other = tags("1.2.1.1"), tags("1.2.1.2"), tags("1.2.9.1", "1.2.9")
    order = [("a1", axial), ("photo", ()), ("c1", coronal), ("x1", other), ("a2", axial)]
    assert names(desk_of(*(source(*one) for one in order))) == ["a1", "a2", "c1", "x1", "photo"]


def shown_in(window, *files):
    """The titles of the list with these files in it."""
    for name, fields in files:
        key = window.desk.add(Path(name))
        window.desk.opened(key, source(name, fields))
    window.refresh()
    return titles(window)


def titles(window):
    return [row.title for row in window.work.files.list.rows()]


def test_headings_number_patients_studies_and_series_and_name_nobody(window):
    axial, coronal = tags("1.2.1.1"), tags("1.2.1.2")
    later = tags("1.2.5.1", "1.2.5", modality="OKAFOR C", description="Novak Ana")
    other = tuple(
        replace(tag, value="NOVAK") if tag.path == "(0010,0010)" else tag
        for tag in tags("1.3.1.1", "1.3", modality="US")
    )
    files = [("a1", axial), ("b1", other), ("a2", axial), ("photo", ()), ("c1", coronal)]
    files += [("l1", later), ("b2", other), ("c2", coronal), ("l2", later)]
    assert shown_in(window, *files) == [
        "Patient 1 · Study 1",
        *("CT series, 2 images · 2 to look at", "a1", "a2"),
        *("CT series 2, 2 images · 2 to look at", "c1", "c2"),
        "Patient 1 · Study 2",
        *("Series, 2 images · 2 to look at", "l1", "l2"),
        "Patient 2 · Study 1",
        *("US series, 2 images · 2 to look at", "b1", "b2"),
        *("Other files", "photo"),
    ]
    headings = [row.heading for row in window.work.files.list.rows()]
    assert headings.count(True) == 8 and window.work.files.head.text() == "9 files"
    assert not any(
        name in told for told in titles(window) for name in ("Ferreira", "NOVAK", "Novak")
    )


def test_studies_of_nobody_are_not_taken_for_one_patient(window):
    bare = [tuple(t for t in tags(f"1.{n}.1", f"1.{n}") if t.path != "(0010,0010)") for n in (1, 2)]
    told = shown_in(window, *((f"f{n}{k}", bare[n]) for n in (0, 1) for k in (0, 1)))
    assert [title for title in told if "Patient" in title] == [
        "Patient 1 · Study 1",
        "Patient 2 · Study 1",
    ]


def test_a_series_folds_to_the_file_looked_at(window, qtbot):
    axial = tags("1.2.1.1")
    shown_in(window, ("photo", ()), *((f"a{n}", axial) for n in range(3)))
    listed = window.work.files.list
    heading = next(i for i, row in enumerate(listed.rows()) if row.title.startswith("CT"))
    place = listed.visualRect(listed.model().index(heading, 0)).center()
    qtbot.mouseClick(listed.viewport(), Qt.MouseButton.LeftButton, pos=place)
    folded = ["Patient 1 · Study 1", "CT series, 3 images · 3 to look at"]
    assert titles(window) == ["photo", *folded]
    window.desk.step_file(1)
    window.desk.step_file(1)
    window.refresh()
    assert titles(window) == ["photo", *folded, "a1"]
    QTest.keyClick(window, Qt.Key.Key_L, SHIFT)
    assert titles(window)[-3:] == ["a0", "a1", "a2"]
    window.desk.step_file(-5)
    QTest.keyClick(window, Qt.Key.Key_L, SHIFT)
    assert titles(window)[-3:] == ["a0", "a1", "a2"], "a photo is of no series"


def at_keyboard(listed):
    """The row that has the keyboard, as a screen reader says it."""
    return listed.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole)


def keys(widget, *pressed):
    for key in pressed:
        QTest.keyClick(widget, key)


@pytest.fixture
def tree(window):
    """The list, with the keyboard, of two studies and a photo; its last file is looked at."""
    axial, chest, later = tags("1.2.1.1"), tags("1.2.1.2", modality="CR"), tags("1.2.5.1", "1.2.5")
    named = [("a1", axial), ("a2", axial), ("r1", chest), ("l1", later), ("photo", ())]
    shown_in(window, *named)
    window.desk.go(window.desk.listed()[0])
    window.stage.show_page("files")
    return window.work.files.list


def test_headings_are_reached_and_folded_by_keys(window, tree):
    key = window.desk.current
    keys(tree, Qt.Key.Key_Up)
    assert at_keyboard(tree) == "CT series, 2 images · 2 to look at, unfolded"
    assert window.desk.current == key and tree.selectedIndexes()[0].data() == "a1"
    keys(tree, Qt.Key.Key_Return)
    assert "a2" not in titles(window) and at_keyboard(tree).endswith(", folded")
    keys(tree, Qt.Key.Key_Up, Qt.Key.Key_Left)
    assert at_keyboard(tree) == "Patient 1 · Study 1 · 3 to look at, folded"
    assert titles(window)[:3] == ["Patient 1 · Study 1 · 3 to look at", "a1", "Patient 1 · Study 2"]
    keys(tree, Qt.Key.Key_Left)
    assert at_keyboard(tree).endswith(", folded"), "the key that folds does not unfold"
    keys(tree, Qt.Key.Key_Right)
    assert titles(window)[0] == "Patient 1 · Study 1"
    keys(tree, Qt.Key.Key_Down, Qt.Key.Key_Space, Qt.Key.Key_Down, Qt.Key.Key_Down)
    assert window.desk.entry.path.name == "a2", "rows are chosen as ever"
    keys(tree, Qt.Key.Key_Left)
    assert at_keyboard(tree).startswith("CT series")
    window.desk.step_file(1)
    assert tree.currentIndex().data() == "r1", "the keyboard follows the file looked at"


def test_arrow_keys_fold_the_other_way_where_one_reads_from_the_right(window, tree):
    tree.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    keys(tree, Qt.Key.Key_Right)
    assert at_keyboard(tree).startswith("CT series")
    keys(tree, Qt.Key.Key_Right)
    assert at_keyboard(tree).endswith(", folded")
    keys(tree, Qt.Key.Key_Left)
    assert at_keyboard(tree).endswith(", unfolded")


def test_files_of_no_study_fold_too(window, tree):
    window.desk.go(window.desk.listed()[-1])
    keys(tree, Qt.Key.Key_Left, Qt.Key.Key_Space, Qt.Key.Key_Up)
    assert titles(window)[-2:] == ["l1", "Other files · 1 to look at"]


def test_a_single_file_of_a_series_needs_no_heading(window):
    key = window.desk.add(Path("a1"))
    window.desk.opened(key, source("a1", tags("1.2.1.1")))
    window.refresh()
    assert not any(row.heading for row in window.work.files.list.rows())


def test_a_single_file_stands_under_the_heading_of_its_study(window):
    axial, chest = tags("1.2.1.1"), tags("1.2.1.2", modality="CR")
    lone = tags("1.2.5.1", "1.2.5", modality="DX")
    files = [("photo", ()), ("a1", axial), ("r1", chest), ("note", ()), ("a2", axial), ("x1", lone)]
    assert shown_in(window, *files) == [
        *("photo", "note"),
        "Patient 1 · Study 1",
        *("CT series, 2 images · 2 to look at", "a1", "a2"),
        *("CR series, 1 image · 1 to look at", "r1"),
        "Patient 1 · Study 2",
        "x1",
    ]
    window.desk.go(window.desk.listed()[-1])
    QTest.keyClick(window, Qt.Key.Key_L, SHIFT)
    window.desk.step_file(-1)
    window.refresh()
    assert titles(window)[-1] == "x1", "what has no heading of its own cannot be folded away"


def test_other_files_have_one_heading(window):
    files = [(f"{kind}{n}", tags(f"1.{n}.1", f"1.{n}") if kind != "p" else ())
             for n in (1, 2) for kind in ("a", "b", "p")]  # fmt: skip
    told = shown_in(window, *files)
    assert told.count("Other files") == 1 and told.index("p2") == told.index("p1") + 1


@pytest.fixture
def slices():
    """Three slices of a series with the same header, and a file beside them."""
    series = [source(f"s{number}", tags("1.2.1.1")) for number in range(3)]
    return desk_of(*series, source("photo"), found=(line("NOVAK ANA"),))


def test_what_is_hidden_once_is_hidden_in_the_whole_series(slices):
    slices.select("text-1")
    edits.place(slices, "text-1", box(10, 10, 500, 90), edits.MOVE)
    assert series_edits.same_decision(slices) == 2
    for key in slices.listed()[1:3]:
        fills = make(slices.review_of(key), slices.policy).frames[0].fills
        assert any(fill == box(10, 10, 500, 90) for fill in fills)
    assert not slices.review_of(slices.listed()[3]).decisions
    slices.undo()
    assert not slices.review_of(slices.listed()[1]).decisions


def test_a_place_where_nothing_was_found_is_hidden_too():
    series = [source(f"s{number}", tags("1.2.1.1")) for number in range(2)]
    desk = desk_of(*series)
    edits.draw(desk, box(100, 100, 200, 140))
    assert series_edits.same_decision(desk) == 1
    other = desk.review_of(desk.listed()[1])
    assert make(other, desk.policy).frames[0].fills == (box(100, 100, 200, 140),)


def test_only_what_reads_the_same_is_kept(slices):
    first, second, third, _photo = slices.listed()
    changed = slices.review_of(third)
    other = replace(changed, findings=(line("OKAFOR C"),))
    slices.history = slices.history.amend(lambda case: case.with_review(third, other))
    slices.select("text-1")
    slices.edit("keep", lambda r: r.with_decision("text-1", Decision(Action.KEEP)))
    assert series_edits.same_decision(slices) == 1
    assert slices.review_of(second).decision("text-1").action is Action.KEEP
    assert slices.review_of(third).decision("text-1") is None
    assert slices.review_of(first).decision("text-1").action is Action.KEEP


def test_without_a_choice_or_a_series_nothing_is_decided(slices):
    slices.select(None)
    assert series_edits.same_decision(slices) == 0
    slices.go(slices.listed()[3])
    slices.select("text-1")
    assert series_edits.same_decision(slices) == 0
    assert series_edits.others(Desk(Policy())) == ()
    assert series_edits.approve(Desk(Policy())) == (0, 0)


def test_a_series_is_approved_by_one_answer(window, slices, qtbot):
    window.desk.history, window.desk.entries = slices.history, slices.entries
    window.desk.series, window.desk.current = slices.series, slices.current
    window.refresh()
    desk = window.desk
    third = desk.listed()[2]
    shown = replace(line("x", box(500, 500, 700, 700), "face-1"), kind=Kind.FACE)
    kept = replace(desk.review_of(third), findings=(shown,))
    kept = kept.with_decision("face-1", Decision(Action.KEEP))
    desk.history = desk.history.amend(lambda case: case.with_review(third, kept))
    QTest.keyClick(window, Qt.Key.Key_G, CTRL | SHIFT)
    assert window.work.asking.question is not None, "the file looked at is asked first"
    answers.relative(desk, "no")
    QTest.keyClick(window, Qt.Key.Key_G, CTRL | SHIFT)
    assert window.told == (
        "2 files of the series approved. 1 file still asks something of its own."
    )
    states = [desk.state(key) for key in desk.listed()]
    assert states == [State.APPROVED, State.APPROVED, State.NEEDS_YOU, State.NEEDS_YOU]


@pytest.mark.parametrize("kind", [Kind.TEXT, Kind.CODE])
def test_what_is_left_visible_once_is_not_asked_about_in_every_slice(window, slices, kind):
    keep = Decision(Action.KEEP)
    first, second, third = slices.listed()[:3]
    for key, text in ((first, "PORTABLE"), (second, "PORTABLE"), (third, "OKORO")):
        kept_line = replace(line(text, box(1, 1, 9, 9), "text-1"), kind=kind)
        found = replace(slices.review_of(key), findings=(kept_line,))
        kept = found.with_decision("text-1", keep)
        slices.history = slices.history.amend(
            lambda case, key=key, kept=kept: case.with_review(key, kept)
        )
    slices.edit("answer", lambda review: meant(review).with_relative("no"))
    approved, _left = series_edits.approve(slices)
    assert approved == 1
    assert slices.review_of(second).approved
    assert not slices.review_of(third).approved


def test_slices_of_a_head_are_told_from_the_twentieth_on():
    fields = tags("1.2.1.1", description="Head axial")
    many = [source(f"s{number}", fields) for number in range(MANY)]
    told = "rebuilt"
    assert told not in notice(desk_of(*many[:-1]), "")
    assert told in notice(desk_of(*many), "")
    assert told not in notice(desk_of(source("photo"), *many), "")


def test_the_index_of_a_medium_is_left_out_with_a_word(window, qtbot, tmp_path):
    (tmp_path / "in").mkdir()
    for name in ("DICOMDIR", "xray.dcm"):
        (tmp_path / "in" / name).write_bytes(b"x")
    window.intake.add([tmp_path / "in"])
    qtbot.waitUntil(lambda: "DICOM medium" in window.told, timeout=10_000)
    assert [entry.path.name for entry in window.desk.entries.values()] == ["xray.dcm"]
    qtbot.waitUntil(lambda: window.runner.running == 0, timeout=10_000)
