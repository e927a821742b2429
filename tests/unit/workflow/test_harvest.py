"""What tags and codes say of the patient is sought in the finished file."""

from dataclasses import replace
from pathlib import Path

import pytest

from caseveil.domain.findings import Finding, Kind, PixelPlace, TagPlace, Tier
from caseveil.domain.review import Review
from caseveil.domain.source import Fate, Source, Tag
from caseveil.workflow.harvest import MOST_SEEDS, harvest
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
        ("张伟 王芳", ("张伟", "王芳")),
        ("सीता देवी 12", ("सीता", "देवी")),
        ("name://Smith%20John", ("name", "Smith", "John")),
        ("FTP://files.example.org/Jos%C3%A9", ("José",)),
        ("Jos%FF%FE%41na", ("Jos", "Ana")),  # what is no UTF-8 stands between
    ],
)
def test_names_of_a_code_are_sought(tmp_path: Path, code: str, words: tuple[str, ...]) -> None:
    found = sought(tmp_path, code)
    assert {one for one in found if not any(map(str.isdigit, one))} == set(words)


def test_a_number_is_sought_as_it_stands_and_with_its_escapes_undone(tmp_path: Path) -> None:
    assert {"4711081"} <= set(sought(tmp_path, "id%3D4711081"))
    assert {"223344"} <= set(sought(tmp_path, "%3223344%20%223344"))


@pytest.mark.parametrize(
    "code",
    [
        " ".join(f"{number:04x}zz" for number in range(3000)),
        " ".join(f"{number:06}" for number in range(3000)),
        "x" * 200_000 + "://",
        "http://" * 20_000,
        "%41" * 20_000,
        "अा" * 20_000,
    ],
)
def test_a_large_code_costs_no_more_than_a_document_would(tmp_path: Path, code: str) -> None:
    assert len(sought(tmp_path, code)) <= MOST_SEEDS


def test_of_many_the_numbers_and_the_longest_words_are_sought(tmp_path: Path) -> None:
    many = " ".join(
        "abcdefghij"[n // 100] + "klmnopqrst"[n // 10 % 10] + "uvwxyzabcd"[n % 10]
        for n in range(1000)
    )
    found = sought(tmp_path, f"{many} Testmann 4711081")
    assert found[:2] == ("4711081", "Testmann")
    assert len(found) == MOST_SEEDS


def test_on_slides_only_its_numbers_are_sought(tmp_path: Path) -> None:
    assert sought(tmp_path, "Testmann 4711081", "pptx") == ("4711081",)
