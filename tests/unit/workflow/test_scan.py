"""Detections to findings: ids are stable, nothing is told twice, nothing is skipped silently."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest

import caseveil.domain.findings as words
from caseveil.domain.findings import Kind, Meaning, TagPlace, TextClass, Tier
from caseveil.domain.policy import Policy
from caseveil.domain.source import Source, Tag
from caseveil.errors import Code, Refused
from caseveil.workflow.scan import find
from caseveil_detectors.contract import Detection
from unit.workflow.fakes import (
    SQUARE,
    FakeDetector,
    FakeDocument,
    FakeEarlyDetector,
    FakeFinders,
)

TAGS = (Tag("EXIF/Artist", "Artist", "Amina Testmann"),)


def scan(
    document: FakeDocument, detector: FakeDetector, family: str = "dicom"
) -> tuple[words.Finding, ...]:
    source = source_of(document, TAGS, "Amina/Testmann.png", family)
    return find(document, source, FakeFinders(detector), Policy(), tell=quiet, show=quiet)


def source_of(
    document: FakeDocument, tags: tuple[Tag, ...] = (), path: str = "a.png", family: str = "dicom"
) -> Source:
    return Source(Path(path), "", family, document.frames, tags)


def quiet(_told: object) -> None:
    """Nobody listens."""


def text(polygon=SQUARE, certain: bool = True) -> Detection:
    return Detection("text", "printed", certain, 0.9, polygon, text="Amina")


def test_findings_carry_what_the_detector_said() -> None:
    found = scan(FakeDocument(), FakeDetector([text()]))
    region, tag, name = found
    assert (region.kind, region.tier, region.category) == (Kind.TEXT, Tier.CERTAIN, "unknown")
    assert (region.engine, region.text) == ("fake", "Amina")
    assert region.region is not None
    assert region.region.polygon == SQUARE
    assert tag.place == TagPlace("EXIF/Artist")
    assert (name.kind, name.text) == (Kind.NAME, "Testmann.png")


def test_ids_are_stable_and_hold_no_content() -> None:
    first = scan(FakeDocument(), FakeDetector([text()]))
    second = scan(FakeDocument(), FakeDetector([text()]))
    assert [f.id for f in first] == [f.id for f in second]
    assert len({f.id for f in first}) == len(first)
    assert not any("amina" in f.id.lower() for f in first)


def test_text_on_one_frame_is_hidden_on_all() -> None:
    found = scan(FakeDocument(values=(0, 1, 2)), FakeDetector([text()]))
    regions = [f.region for f in found if f.region]
    assert [(r.frame, r.every_frame) for r in regions] == [(0, True)]


def test_text_on_one_page_is_hidden_on_that_page_only() -> None:
    found = scan(FakeDocument(values=(0, 1, 2)), FakeDetector([text()]), family="pdf")
    assert {(f.region.frame, f.region.every_frame) for f in found if f.region} == {
        (0, False),
        (1, False),
        (2, False),
    }


def test_a_face_is_hidden_on_its_own_frame() -> None:
    face = Detection("face", "face", True, 0.9, SQUARE)
    found = scan(FakeDocument(values=(0, 1)), FakeDetector([face]))
    assert [(f.region.frame, f.region.every_frame) for f in found if f.region] == [
        (0, False),
        (1, False),
    ]


def test_doubtful_findings_come_last() -> None:
    other = ((0.0, 0.0), (5.0, 0.0), (5.0, 5.0), (0.0, 5.0))
    found = scan(FakeDocument(), FakeDetector([text(other, certain=False), text()]))
    assert [f.tier for f in found] == [Tier.CERTAIN] * 3 + [Tier.DOUBTFUL]


def test_a_detector_that_fails_refuses_the_file() -> None:
    with pytest.raises(Refused) as refusal:
        scan(FakeDocument(), FakeDetector(broken=True))
    assert refusal.value.code is Code.DETECTOR_FAILED


@pytest.mark.parametrize("detector", [FakeDetector(), FakeEarlyDetector()], ids=["once", "early"])
def test_progress_grows(detector: FakeDetector) -> None:
    shares: list[float] = []
    document, finders = FakeDocument(values=(0, 1, 2)), FakeFinders(detector)
    find(document, source_of(document), finders, Policy(), tell=shares.append, show=quiet)
    assert shares == sorted(shares)
    assert 0 <= shares[0] < shares[-1] < 1


def test_findings_are_shown_after_each_frame_and_detector() -> None:
    shown: list[int] = []
    finders = FakeFinders(FakeDetector([text()]))
    document = FakeDocument(values=(0, 1, 2))
    find(
        document,
        source_of(document),
        finders,
        Policy(),
        tell=quiet,
        show=lambda f: shown.append(len(f)),
    )
    assert shown == sorted(shown)
    assert len(shown) == 3


@pytest.mark.parametrize(("family", "counts"), [("dicom", [1, 1, 1]), ("pdf", [1, 2, 3])])
def test_what_is_seen_twice_is_shown_once(family: str, counts: list[int]) -> None:
    word = ((11.0, 11.0), (19.0, 11.0), (19.0, 19.0), (11.0, 19.0))
    shown: list[int] = []
    document = FakeDocument(values=(0, 1, 2))
    find(
        document,
        source_of(document, TAGS, family=family),
        FakeFinders(FakeDetector([text(), text(word)])),
        Policy(),
        tell=quiet,
        show=lambda told: shown.append(len(told)),
    )
    assert shown == counts


def test_what_is_told_at_first_sight_is_shown_until_the_answer_and_is_no_finding() -> None:
    other = ((1.0, 1.0), (8.0, 1.0), (8.0, 8.0))
    early = FakeEarlyDetector([text()], at_first_sight=[text(other)])
    shown: list[list[tuple[tuple[float, float], ...]]] = []
    document = FakeDocument(values=(0, 1))
    source = source_of(document, family="pdf")

    def show(findings: Sequence[words.Finding]) -> None:
        shown.append([finding.region.polygon for finding in findings if finding.region])

    found = find(document, source, FakeFinders(early), Policy(), tell=quiet, show=show)
    assert shown == [[other], [SQUARE], [SQUARE, other], [SQUARE, SQUARE]]
    plain = find(
        document, source, FakeFinders(FakeDetector([text()])), Policy(), tell=quiet, show=quiet
    )
    assert found == plain


def test_a_detector_that_fails_after_first_sight_refuses_the_file() -> None:
    with pytest.raises(Refused) as refusal:
        scan(FakeDocument(), FakeEarlyDetector(broken=True, at_first_sight=[text()]))
    assert refusal.value.code is Code.DETECTOR_FAILED


def test_text_is_sorted_by_what_it_tells() -> None:
    measure = Detection("text", "printed", True, 0.9, SQUARE, text="2.3 cm", sureness=0.9)
    line, *_ = scan(FakeDocument(), FakeDetector([measure]))
    assert line.category == "clinical"
    assert line.meaning == Meaning(TextClass.CLINICAL, 0.95, "measurement", "explained")
    face, *_ = scan(FakeDocument(), FakeDetector([Detection("face", "face", True, 0.9, SQUARE)]))
    assert (face.category, face.meaning) == ("face", None)


def test_tags_name_folder_and_typed_words_are_known_of_the_patient() -> None:
    finders = FakeFinders()
    policy = Policy(words=("Amira",))
    document = FakeDocument()
    source = source_of(document, TAGS, "cases/Testmann/a.png")
    find(document, source, finders, policy, tell=quiet, show=quiet)
    assert finders.known == [
        ("person", "Amina Testmann"),
        ("file-name", "a.png"),
        ("folder", "Testmann"),
        ("word", "Amira"),
    ]


class CodesTell(FakeFinders):
    """Calls what a code says identifying."""

    def sort_texts(self, known):
        super().sort_texts(known)
        said = {value for category, value in known if category == "code"}

        def sort(line: str | None, sureness: float) -> Meaning:
            if line in said:
                return Meaning(TextClass.IDENTITY, 0.95, reason="known-value")
            return self.tells(line, sureness)

        return sort


def test_what_a_code_says_is_known_of_the_patient_on_every_frame() -> None:
    line, unsure = (
        Detection("text", "printed", True, 0.9, place, text="5 cm", sureness=sureness)
        for place, sureness in ((SQUARE, 0.9), (tuple((x, y + 10) for x, y in SQUARE), 0.1))
    )
    code = Detection("code", "qr-code", True, 1.0, ((1, 1), (8, 1), (8, 8)), text="5 cm")
    document, finders = FakeDocument(values=(0, 1)), CodesTell(FakeDetector([line, code, unsure]))
    source = source_of(document, family="pdf")
    found = find(document, source, finders, Policy(), tell=quiet, show=quiet)
    assert {f.category for f in found if f.kind is Kind.TEXT} == {"identity"}
    other = replace(code, text="Amina")
    finders = CodesTell(FakeDetector([line, other, unsure]))
    found = find(document, source, finders, Policy(), tell=quiet, show=quiet)
    told = [f.category for f in found if f.kind is Kind.TEXT]
    assert sorted(told) == ["clinical", "clinical", "unknown", "unknown"]
    assert ("code", "Amina") in finders.known
