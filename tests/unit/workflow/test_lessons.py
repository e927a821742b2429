"""Practice cases are told apart again, and nothing but a practice case is taken for one."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from caseveil.domain.findings import PixelPlace, TagPlace
from caseveil.domain.geometry import Rect, Size
from caseveil.domain.learning.lesson import (
    CAPTION,
    NAME,
    SHEET,
    VERSION,
    Clue,
    Harmless,
    Lesson,
    Level,
    Need,
    Picture,
    Target,
    Words,
)
from caseveil.domain.learning.marking import Mark, score
from caseveil.domain.outcome import Outcome, Status
from caseveil.domain.spans import Span
from caseveil.errors import CaseVeilError, Code
from caseveil.workflow import lessons
from caseveil.workflow.jobs import Job
from ui.fake_road import receipt

FACE = Rect(100, 100, 300, 300).polygon()
LESSON = Lesson(
    Level.SUBTLE,
    5,
    (Picture("a.jpg", Size(1000, 800)), Picture("b.png", Size(500, 400))),
    "Ana Novak, plaque",
    (
        Target("a.jpg", Clue.FACE, PixelPlace(0, FACE)),
        Target("a.jpg", Clue.NAME, NAME),
        Target(CAPTION, Clue.NAME, Words(0, 9)),
    ),
    (Harmless(CAPTION, Need.CLINICAL, Words(11, 17)),),
)


class Drawing:
    """Draws without a worker, and checks copies as it is told."""

    def __init__(self, status: Status = Status.VERIFIED) -> None:
        self.status = status
        self.checked: list[tuple[str, str]] = []

    def practise(self, folder: Path, level: Level, seed: int, job: Job) -> Lesson:
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "a.jpg").write_bytes(b"drawn")
        return replace(LESSON, level=level, seed=seed)

    def verify(self, copy: Path, original: Path, job: Job) -> Outcome:
        self.checked.append((copy.name, original.name))
        return Outcome(self.status)


def sheet(folder: Path, **more) -> Path:
    folder.mkdir(exist_ok=True)
    told = {"schema": 1, "practice": VERSION, "level": "subtle", "seed": 5, **more}
    (folder / SHEET).write_text(json.dumps(told))
    return folder


def test_a_case_is_drawn_into_a_new_or_empty_folder_only(tmp_path):
    (tmp_path / "empty").mkdir()
    for name in ("new", "empty"):
        drawn = lessons.draw(Drawing(), tmp_path / name, Level.SUBTLE, 5, Job())
        assert drawn == LESSON
    with pytest.raises(CaseVeilError) as caught:
        lessons.draw(Drawing(), tmp_path / "new", Level.SUBTLE, 6, Job())
    assert caught.value.code is Code.TARGET_EXISTS
    (tmp_path / "file").write_text("x")
    with pytest.raises(CaseVeilError):
        lessons.draw(Drawing(), tmp_path / "file", Level.SUBTLE, 6, Job())


def test_the_answers_are_drawn_anew_and_leave_nothing(tmp_path):
    folder = sheet(tmp_path / "case")
    assert lessons.known(Drawing(), folder, Job()) == LESSON
    assert [path.name for path in folder.iterdir()] == [SHEET]


@pytest.mark.parametrize(
    "wrong",
    [{"schema": 2}, {"practice": 9}, {"level": "hard"}, {"seed": -1}, {"seed": True},
     {"seed": "5"}, {"seed": 2**40}],
)  # fmt: skip
def test_another_folder_is_refused(tmp_path, wrong):
    with pytest.raises(CaseVeilError) as caught:
        lessons.known(Drawing(), sheet(tmp_path / "case", **wrong), Job())
    assert caught.value.code is Code.CORRUPT


def test_a_folder_without_a_sheet_is_refused(tmp_path):
    with pytest.raises(CaseVeilError) as caught:
        lessons.known(Drawing(), tmp_path, Job())
    assert caught.value.code is Code.NOT_FOUND


def test_marks_are_read_as_documented(tmp_path):
    told = [
        {"file": "a.jpg", "polygon": [[1, 2], [3, 4], [5, 6.5]]},
        {"file": "a.jpg", "path": "EXIF/IFD0/Artist"},
        {"start": 0, "end": 9},
    ]
    path = tmp_path / "marks.json"
    path.write_text(json.dumps({"schema": 1, "marks": told}))
    assert lessons.read_marks(path) == (
        Mark("a.jpg", PixelPlace(0, ((1, 2), (3, 4), (5, 6.5)))),
        Mark("a.jpg", TagPlace("EXIF/IFD0/Artist")),
        Mark(CAPTION, Words(0, 9)),
    )


@pytest.mark.parametrize(
    "text",
    ["", "[]", "{}", '{"schema":2,"marks":[]}', '{"schema":1,"marks":5}', "[" * 9999,
     '{"schema":1,"marks":[5]}', '{"schema":1,"marks":[{}]}',
     '{"schema":1,"marks":[{"polygon":[[1,2],[3,4]]}]}',
     '{"schema":1,"marks":[{"polygon":[[1,2],[3,4],[1e300,5]]}]}',
     '{"schema":1,"marks":[{"polygon":[[1,2],[3,4],[NaN,5]]}]}',
     '{"schema":1,"marks":[{"polygon":[[1,2],[3,4]],"frame":1e999}]}'],
)  # fmt: skip
def test_other_marks_are_refused(tmp_path, text):
    path = tmp_path / "marks.json"
    path.write_text(text or "\0")
    with pytest.raises(CaseVeilError) as caught:
        lessons.read_marks(path)
    assert caught.value.code is Code.CORRUPT


def test_more_corners_than_a_hand_draws_are_refused(tmp_path):
    outline = [[n % 90, n % 70] for n in range(7000)]
    path = tmp_path / "marks.json"
    for count, refused in ((2, False), (3, True)):
        marks = [{"file": "a.jpg", "polygon": outline}] * count
        path.write_text(json.dumps({"schema": 1, "marks": marks}))
        if not refused:
            assert len(lessons.read_marks(path)) == count
            continue
        with pytest.raises(CaseVeilError) as caught:
            lessons.read_marks(path)
        assert caught.value.code is Code.CORRUPT


def copies(folder: Path, size: tuple[int, int] = (1000, 800)) -> Path:
    (folder / "receipts").mkdir(parents=True)
    (folder / "image-0001.jpg").write_bytes(b"clean")
    span = Span(0, 0, size, (0, 0, *size), 0, (FACE,), (), ())
    told = replace(receipt(), geometry=(span,))
    (folder / "receipts" / "image-0001.jpg.json").write_text(told.to_json())
    return folder


def test_clean_copies_are_checked_and_read_as_marks(tmp_path):
    folder, road = copies(tmp_path / "clean"), Drawing()
    (folder / "text.txt").write_text("A patient, plaque")
    marks = lessons.marks_of_copies(road, LESSON, tmp_path / "case", folder, Job())
    assert road.checked == [("image-0001.jpg", "a.jpg")]
    assert score(LESSON, marks).missed == ()
    assert score(LESSON, marks).lost == ()


def test_a_copy_that_fails_its_check_or_is_of_another_case_is_refused(tmp_path):
    for number, (size, status) in enumerate(
        [((1000, 800), Status.FAILED), ((999, 800), Status.VERIFIED)]
    ):
        folder = copies(tmp_path / str(number), size)
        with pytest.raises(CaseVeilError) as caught:
            lessons.marks_of_copies(Drawing(status), LESSON, tmp_path, folder, Job())
        assert caught.value.code is Code.CHECK_FAILED
