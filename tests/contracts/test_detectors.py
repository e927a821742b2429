"""What every detector must do alike; a new line of the catalogue is tested by itself."""

import shutil
from itertools import chain

import numpy as np
import pytest

from caseveil.domain import scales
from caseveil.domain.findings import Kind
from caseveil.domain.policy import WANTED
from caseveil_detectors import catalog
from caseveil_detectors.contract import (
    EarlyDetector,
    Entry,
    MissingPart,
    Picture,
    TagText,
    answer,
    search,
)
from caseveil_detectors.meaning import lines
from caseveil_resources.models import model_paths
from detector_pictures import astronaut, coded, written

MODELS = model_paths()
OF_PICTURES = [entry for entry in catalog.CATALOG if not entry.reads_tags]
OF_TAGS = [entry for entry in catalog.CATALOG if entry.reads_tags]
WITH_MODELS = [entry for entry in catalog.CATALOG if entry.models]


def named(entry: Entry) -> str:
    return entry.name


@pytest.mark.parametrize("entry", catalog.CATALOG, ids=named)
def test_the_program_knows_and_looks_for_what_it_finds(entry):
    """A detector of kinds that no policy wants would never be asked."""
    assert entry.kinds <= {kind.value for kind in Kind}
    assert entry.kinds <= {kind.value for kind in WANTED}


def test_whatever_is_looked_for_is_found_without_extras():
    found = set().union(*(entry.kinds for entry in catalog.CATALOG if not entry.optional))
    assert {kind.value for kind in WANTED} <= found


@pytest.mark.parametrize("entry", WITH_MODELS, ids=named)
def test_without_its_models_it_is_not_built(entry):
    with pytest.raises(MissingPart):
        catalog.build(entry, {})


@pytest.fixture(scope="module", params=OF_PICTURES, ids=named)
def built(request):
    """An entry and its detector; only a program that is not installed leaves one untested."""
    entry = request.param
    if entry.program and not shutil.which(entry.program):
        pytest.skip(f"the {entry.name} program is not installed")
    return entry, catalog.build(entry, MODELS)


@pytest.mark.parametrize("size", [(1, 1), (3, 200), (97, 61)], ids=str)
@pytest.mark.parametrize("photographic", [True, False], ids=["photo", "scan"])
def test_any_picture_is_searched_and_left_as_it_was(built, size, photographic):
    entry, detector = built
    pixels = np.random.default_rng(7).integers(0, 256, (*size, 3), np.uint8)
    before = pixels.copy()
    picture = Picture(pixels, photographic=photographic)
    for found in (*detector.detect(picture), *first_sight(detector, picture)):
        check(found, entry, size)
    assert np.array_equal(pixels, before)


def first_sight(detector, picture):
    """All that a detector tells before its answer."""
    return list(chain.from_iterable(search(detector, picture)))


def check(found, entry, size):
    assert found.kind in entry.kinds
    assert found.reason
    assert not found.path
    assert 0 <= found.score <= 1
    assert len(found.polygon) >= 3
    assert all(0 <= x <= size[1] and 0 <= y <= size[0] for x, y in found.polygon)


@pytest.mark.parametrize("photographic", [True, False], ids=["photo", "scan"])
def test_what_is_told_at_first_sight_is_certain_and_changes_no_answer(built, photographic):
    entry, detector = built
    pixels = telling()
    picture = Picture(pixels, photographic=photographic)
    told = first_sight(detector, picture)
    assert told or not photographic or not isinstance(detector, EarlyDetector)
    for found in told:
        check(found, entry, pixels.shape[:2])
        assert found.certain
    assert answer(search(detector, picture)) == detector.detect(picture)


def telling():
    """Something that each detector which tells at first sight must tell: add what yours finds.

    A code, a line of text, and a face that the edge of the frame nearly cuts.
    """
    pixels, _place = coded("MRN 4711", "QRCode")
    pixels[:80, 320:620] = written()[0]
    pixels[240:, 490:] = astronaut()[40:220, 150:300]
    return pixels


def test_a_detector_that_answers_once_is_searched_with_too():
    class Plain:
        def detect(self, _picture):
            return ["all"]

    picture = Picture(telling())
    assert first_sight(Plain(), picture) == []
    assert answer(search(Plain(), picture)) == ["all"]


def test_a_plain_picture_holds_nothing(built):
    _, detector = built
    assert not detector.detect(Picture(np.full((120, 160, 3), 128, np.uint8)))


@pytest.mark.parametrize("entry", OF_TAGS, ids=named)
def test_tags_are_named_by_their_path(entry):
    tags = [TagText("EXIF/Artist", "Artist", "Amina Testmann"), TagText("EXIF/X", "X", "")]
    found = catalog.build(entry, MODELS).detect(tags, "Amina Testmann.jpg")
    assert {one.path for one in found} == {"EXIF/Artist", "file-name"}
    assert all(one.kind in entry.kinds and one.reason and not one.polygon for one in found)
    assert not catalog.build(entry, MODELS).detect([], "")


def test_the_program_knows_a_bare_number_by_the_reason_that_the_detectors_give():
    """Neither package imports the other, so that the word stands twice."""
    assert scales.BARE == lines.BARE
