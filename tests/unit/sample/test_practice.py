"""Practice cases are whole, plausible in size, and tell the truth about what is in them."""

import json
from collections import defaultdict
from collections.abc import Callable
from functools import cache
from io import BytesIO
from itertools import pairwise
from pathlib import Path

import pytest
from PIL import Image
from pptx import Presentation

from caseveil.domain.findings import PixelPlace, TagPlace
from caseveil.domain.geometry import bounds
from caseveil.domain.learning.lesson import CAPTION, NAME, SHEET, Clue, Lesson, Level, Words
from caseveil.domain.learning.marking import Mark, score
from caseveil.formats.registry import identify
from caseveil.sample import look, traces
from caseveil.sample.lettering import Style, fitted, measure
from caseveil.sample.practice import deck
from caseveil.sample.practice.case import make

SEED = 8
LEVELS = pytest.mark.parametrize(
    "level",
    [pytest.param(Level.OBVIOUS, marks=pytest.mark.full), Level.CLINICAL, Level.SUBTLE],
)
Made = Callable[[Level], tuple[Path, Lesson]]


@pytest.fixture(scope="module")
def made(tmp_path_factory) -> Made:
    @cache
    def drawn(level: Level) -> tuple[Path, Lesson]:
        folder = tmp_path_factory.mktemp(level.value)
        return folder, make(folder, level, SEED)

    return drawn


@LEVELS
def test_the_folder_holds_the_pictures_and_no_answers(made, level):
    folder, lesson = made(level)
    names = {path.name for path in folder.iterdir()}
    assert names == {CAPTION, SHEET, *(picture.name for picture in lesson.pictures)}
    sheet = json.loads((folder / SHEET).read_text())
    assert sheet == {"schema": 1, "practice": 2, "level": level.value, "seed": SEED}
    assert (folder / CAPTION).read_text() == lesson.caption


@LEVELS
def test_no_two_pictures_are_of_one_size_and_each_is_as_told(made, level):
    folder, lesson = made(level)
    sizes = [picture.size for picture in lesson.pictures]
    assert len(set(sizes)) == len(sizes)
    for picture in lesson.pictures:
        data = (folder / picture.name).read_bytes()
        assert identify(data).open(data, 10**8).frames == (picture.size,)


@LEVELS
def test_every_region_lies_in_its_picture_and_shows_something(made, level):
    folder, lesson = made(level)
    sizes = {picture.name: picture.size for picture in lesson.pictures}
    files = {name: (folder / name).read_bytes() for name in sizes}
    pixels = {n: identify(data).open(data, 10**8).picture(0) for n, data in files.items()}
    for one in (*lesson.targets, *lesson.harmless):
        if isinstance(one.place, PixelPlace):
            box = bounds(one.place.polygon)
            assert box.clip(sizes[one.file]) == box
            assert box.size.pixels > 200
            assert not traces.is_flat(pixels[one.file], one.place.polygon), one


@LEVELS
def test_every_field_is_listed_under_its_path(made, level):
    folder, lesson = made(level)
    told: defaultdict[str, set[str]] = defaultdict(set)
    for one in (*lesson.targets, *lesson.harmless):
        if isinstance(one.place, TagPlace) and one.place != NAME:
            told[one.file].add(one.place.path)
    assert told
    for name, wanted in told.items():
        data = (folder / name).read_bytes()
        assert wanted <= {tag.path for tag in identify(data).open(data, 10**8).tags(None, None)}


def test_a_deck_holds_what_its_slide_does_not_show(made):
    folder, lesson = made(Level.SUBTLE)
    (told,) = (t for t in lesson.targets if t.place == TagPlace(deck.CROPPED))
    slide = Presentation(folder / told.file).slides[0]
    whole = Image.open(BytesIO(slide.shapes[0].image.blob))
    shown = next(p.size for p in lesson.pictures if p.name == told.file)
    assert whole.size[0] > shown.width and whole.size[1] > shown.height
    assert told.clue is Clue.CROPPED
    data = (folder / told.file).read_bytes()
    assert identify(data).open(data, 10**8).warnings == ("cropped-areas-dropped",)


@LEVELS
def test_words_that_identify_stand_apart(made, level):
    _folder, lesson = made(level)
    places = [t.place for t in (*lesson.targets, *lesson.harmless) if isinstance(t.place, Words)]
    ordered = sorted(places, key=lambda place: place.start)
    assert all(a.end <= b.start for a, b in pairwise(ordered))
    assert all(lesson.caption[p.start : p.end].strip() for p in places)


@LEVELS
def test_who_marks_all_of_it_and_nothing_else_loses_nothing(made, level):
    _folder, lesson = made(level)
    result = score(lesson, [Mark(target.file, target.place) for target in lesson.targets])
    assert result.missed == ()
    assert (result.lost, result.needless, result.needless_words) == ((), 0, 0)


@pytest.mark.full
def test_every_kind_of_clue_is_planted_at_some_level(made):
    planted = {target.clue for level in Level for target in made(level)[1].targets}
    assert planted == set(Clue) - {Clue.FACE}  # of every third seed, in the place of the bar


def test_neighbouring_seeds_show_other_skin():
    assert len({look.of(seed).skin for seed in range(6)}) == 6


def test_a_long_name_is_set_smaller():
    style = Style(60)
    assert fitted("Ana", style, 400) == style
    assert measure("Wilhelmina Placeholder", fitted("Wilhelmina Placeholder", style, 400)) <= 400


@pytest.mark.full
@pytest.mark.parametrize("seed", [0, 7, 9, 12345])
@LEVELS
def test_any_seed_is_a_whole_case_and_the_same_again(tmp_path, level, seed):
    first = make(tmp_path / "one", level, seed)
    assert make(tmp_path / "two", level, seed) == first
    for path in (tmp_path / "one").iterdir():
        assert path.read_bytes() == (tmp_path / "two" / path.name).read_bytes()
    result = score(first, [Mark(target.file, target.place) for target in first.targets])
    assert (result.missed, result.lost) == ((), ())
