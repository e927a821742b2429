"""A finder that is wanted and cannot run is a refusal, never a silent skip."""

from pathlib import Path

import numpy as np
import pytest

from caseveil import worker
from caseveil.domain.findings import Kind
from caseveil.domain.policy import WANTED
from caseveil.errors import Code, Refused
from caseveil_detectors import catalog
from caseveil_detectors.contract import Detection, MissingPart, Picture, Search


@pytest.fixture
def without_models(monkeypatch: pytest.MonkeyPatch) -> worker.Catalogue:
    monkeypatch.setattr(worker, "model_paths", lambda: {"yunet": Path("nowhere")})
    return worker.Catalogue()


def test_everything_that_is_wanted_by_default_can_be_found() -> None:
    found = {kind for entry in catalog.CATALOG if not entry.optional for kind in entry.kinds}
    assert {kind.value for kind in WANTED} <= found


@pytest.mark.parametrize("kind", [Kind.FACE, Kind.TEXT])
def test_a_missing_model_is_a_refusal_and_is_told(
    without_models: worker.Catalogue, kind: Kind
) -> None:
    with pytest.raises(Refused) as refusal:
        without_models.for_pictures(frozenset({kind}))
    assert refusal.value.code is Code.DETECTOR_MISSING
    states = {state.name: state for state in without_models.states()}
    missing = [s for s in states.values() if kind.value in s.kinds and not s.optional]
    assert missing
    assert all(state.problem and not state.ready for state in missing)


def test_a_kind_that_nothing_finds_is_a_refusal() -> None:
    with pytest.raises(Refused) as refusal:
        worker.Catalogue().for_pictures(frozenset({Kind.DRAWN}))
    assert (refusal.value.code, refusal.value.detail) == (Code.DETECTOR_MISSING, "drawn")


def test_tags_need_no_model(without_models: worker.Catalogue) -> None:
    names = [name for name, _ in without_models.for_tags(frozenset({Kind.TAG, Kind.NAME}))]
    assert names == ["tags"]


def test_what_cannot_be_loaded_ahead_is_told_when_it_is_asked_for(
    without_models: worker.Catalogue,
) -> None:
    without_models.load_ahead()
    with pytest.raises(Refused):
        without_models.for_pictures(frozenset({Kind.FACE}))


def test_what_was_loaded_ahead_is_not_loaded_again(monkeypatch: pytest.MonkeyPatch) -> None:
    catalogue = worker.Catalogue()
    catalogue.load_ahead()
    monkeypatch.setattr(catalog, "build", lambda *_: pytest.fail("built twice"))
    ((_name, faces),) = catalogue.for_pictures(frozenset({Kind.FACE}))
    assert not faces.detect(Picture(np.full((32, 32, 3), 128, np.uint8)))


def test_a_detector_is_loaded_when_it_is_first_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    seen = Detection("code", "qr-code", True, 1.0)

    class Early:
        def detect(self, _picture: Picture) -> list[Detection]:
            return [seen, seen]

        def search(self, picture: Picture) -> Search:
            yield [seen]
            return self.detect(picture)

    built = list[str]()
    monkeypatch.setattr(catalog, "build", lambda entry, _: built.append(entry.name) or Early())
    ((name, codes),) = worker.Catalogue().for_pictures(frozenset({Kind.CODE}))
    assert built == []
    picture = Picture(np.zeros((8, 8, 3), np.uint8))
    assert list(codes.search(picture)) == [[seen]]
    assert codes.detect(picture) == [seen, seen]
    assert built == [name]


def test_what_cannot_be_loaded_any_more_is_a_refusal(monkeypatch: pytest.MonkeyPatch) -> None:
    def gone(*_: object) -> None:
        raise MissingPart

    monkeypatch.setattr(catalog, "build", gone)
    ((_name, codes),) = worker.Catalogue().for_pictures(frozenset({Kind.CODE}))
    with pytest.raises(Refused) as refusal:
        codes.detect(Picture(np.zeros((8, 8, 3), np.uint8)))
    assert refusal.value.code is Code.DETECTOR_MISSING


def test_text_is_sorted_with_what_is_known_of_the_patient() -> None:
    sort = worker.Catalogue().sort_texts([("person-name", "Liver^Ann")])
    told = sort("2.3 cm", 0.95)
    assert (told.category, told.pattern) == ("clinical", "measurement")
    assert sort("2.3 cm", 0.7).category == "unknown"
    assert sort("LIVER", 0.95).category == "identity"
    assert sort(None, 0.0).category == "unknown"


def test_missing_word_lists_are_a_refusal(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(worker, "words_folder", lambda: tmp_path)
    with pytest.raises(Refused) as refusal:
        worker.Catalogue().sort_texts([])
    assert refusal.value.code is Code.DETECTOR_MISSING
