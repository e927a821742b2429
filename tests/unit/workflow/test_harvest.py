"""What tags and codes say of the patient is sought in the finished file."""

from dataclasses import replace
from pathlib import Path

import pytest

from caseveil.domain.findings import Finding, Kind, PixelPlace, TagPlace, Tier
from caseveil.domain.review import Review
from caseveil.domain.source import Fate, Source, Tag
from caseveil.workflow.harvest import harvest
from unit.workflow.fakes import source

PLACE = PixelPlace(0, ((0, 0), (4, 0), (4, 4)))


def sought(folder: Path, code: str, family: str = "png") -> tuple[str, ...]:
    kept = Tag("a", "A", "Abdomen Reinhold", fate=Fate.KEPT)
    of = replace(source(folder), tags=(kept,), format=family)
    found = Finding("c", Kind.CODE, Tier.CERTAIN, "qr-code", 1.0, PLACE, text=code)
    return harvest(Review(of, (found,)), frozenset())


def test_harvest_takes_identity_values_that_are_not_kept(tmp_path: Path) -> None:
    tags = (Tag("a", "A", "x", fate=Fate.KEPT), Tag("b", "B", "y"))
    bare = source(tmp_path)
    tagged = Source(bare.path, bare.sha256, "png", bare.frames, tags)
    findings = tuple(
        Finding(path, Kind.TAG, Tier.CERTAIN, category, 1.0, TagPlace(path), text=path * 3)
        for path, category in (("a", "person"), ("b", "person"), ("c", "device"), ("d", "person"))
    )
    assert harvest(Review(tagged, findings), frozenset({"person"})) == ("bbb", "ddd")


def test_harvest_takes_long_numbers_of_codes_that_no_kept_tag_holds(tmp_path: Path) -> None:
    bare = source(tmp_path)
    tagged = Source(
        bare.path, bare.sha256, "png", bare.frames, (Tag("a", "A", "1.2.4711081", fate=Fate.KEPT),)
    )
    place = PixelPlace(0, ((0, 0), (4, 0), (4, 4)))
    findings = tuple(
        Finding(text, Kind.CODE, Tier.CERTAIN, "qr-code", 1.0, place, text=text)
        for text in ("https://example.org/p/0047112233", "4711081", "12345", "Nr 0047112233")
    )
    assert harvest(Review(tagged, findings), frozenset()) == ("0047112233",)


@pytest.mark.parametrize(
    ("code", "sought"),
    [
        ("AB12345", ("AB12345",)),
        ("https://example.org/v2/KX447Q?l=en", ("KX447Q",)),
        ("id_H44711", ("H44711",)),
        ("ACC0047112233", ("0047112233", "ACC0047112233")),
        ("7110812", ("7110812",)),  # within a longer kept number
        ("471108129", ()),
        ("ZQ471X", ()),  # kept itself
        ("MARIA NOVAK ab12 2024-05-06", ("MARIA", "NOVAK")),
    ],
)
def test_harvest_takes_what_is_mixed_and_compares_whole_numbers(
    tmp_path: Path, code: str, sought: tuple[str, ...]
) -> None:
    tags = tuple(Tag(v, v, v, fate=Fate.KEPT) for v in ("1.2.471108129", "zq471x"))
    tagged = replace(source(tmp_path), tags=tags)
    place = PixelPlace(0, ((0, 0), (4, 0), (4, 4)))
    found = Finding("c", Kind.CODE, Tier.CERTAIN, "qr-code", 1.0, place, text=code)
    assert harvest(Review(tagged, (found,)), frozenset()) == sought


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ("MECARD:N:Testmann,Amina;BDAY:19700512;;", ("Testmann", "Amina", "MECARD", "BDAY")),
        ("TESTMANN^AMINA", ("TESTMANN", "AMINA")),
        ("https://portal.example.org/p/testmann", ("testmann",)),
        ("Reinhold Li", ()),  # a kept tag says so too; two letters turn up by chance
    ],
)
def test_names_of_a_code_are_sought(tmp_path: Path, code: str, words: tuple[str, ...]) -> None:
    found = sought(tmp_path, code)
    assert {one for one in found if one.isalpha()} == set(words)


def test_on_slides_only_its_numbers_are_sought(tmp_path: Path) -> None:
    assert sought(tmp_path, "Testmann 4711081", "pptx") == ("4711081",)
