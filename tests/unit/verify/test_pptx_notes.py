"""Speaker notes: both readings find the same ones, and a clean deck holds their words alone."""

import random
from dataclasses import replace
from functools import cache

import pytest

import made_pptx
from caseveil.domain.plan import Plan
from caseveil.domain.wording import WordChange
from caseveil.errors import Refused
from caseveil.formats.pptx.document import PPTX, PptxDocument
from caseveil.redact.redactor import TableRedactor
from caseveil.verify.pptx import archive, container
from caseveil.verify.pptx.frames import DeckFrames
from unit.verify.test_pptx import ALL, MEDIA, WORDS, plan, repacked, verdicts

PICTURE = made_pptx.picture("rId2")
BODY = '<p:ph type="body" idx="1"/>'
NOTES = "ppt/notesSlides/notesSlide1.xml"
LINKS = "ppt/notesSlides/_rels/notesSlide1.xml.rels"


def source(*paragraphs: str, **more) -> bytes:
    return made_pptx.deck(
        [[WORDS, PICTURE]],
        MEDIA,
        slide_links=made_pptx.NOTES_LINK,
        more=made_pptx.noted(*paragraphs, **more),
    )


def opened(data: bytes) -> PptxDocument:
    document = PPTX.open(data, 1 << 24)
    assert isinstance(document, PptxDocument)
    return document.with_notes()


def written(data: bytes, how: Plan) -> bytes:
    return opened(data).write(how, TableRedactor(b"k" * 32))


@cache
def clean() -> tuple[bytes, Plan, bytes]:
    data = source("Ask Amina & <her>", "<a:r><a:t>two</a:t></a:r><a:br/><a:r><a:t>3</a:t></a:r>")
    changes = [
        WordChange("Slide 1/Text 1", 14, 28, "a person"),
        WordChange("Slide 1/Notes 1", 4, 9, "a person"),
    ]
    how = replace(plan(data, words=changes, identifiers=("Amina Testmann",)), notes=True)
    return data, how, written(data, how)


def test_notes_are_written_in_clean_words_and_pass_every_check() -> None:
    data, how, output = clean()
    assert verdicts(output, how, data) == ALL
    assert DeckFrames(output).notes == (("Ask a person & <her>", "two\n3"),)
    assert DeckFrames(data).notes == (("Ask Amina & <her>", "two\n3"),)


def test_notes_that_nobody_wanted_are_seen() -> None:
    data, how, output = clean()
    fewer = replace(how, notes=False, words=how.words[:1])
    assert verdicts(output, fewer, data) == {**ALL, "words": "failed"}


def test_notes_that_are_missing_or_not_changed_are_seen() -> None:
    data, how, _ = clean()
    plain = PPTX.open(data, 1 << 24)
    without = plain.write(replace(how, words=how.words[:1]), TableRedactor(b"k" * 32))
    assert verdicts(without, how, data) == {**ALL, "words": "failed"}
    same = written(data, replace(how, words=how.words[:1]))
    assert verdicts(same, how, data) == {**ALL, "words": "failed", "identifiers": "failed"}


def faults_with(**changed: bytes | None) -> list[str]:
    parts = made_pptx.parts_of(clean()[2])
    left = {**parts, **changed}
    return container.faults(repacked({k: v for k, v in left.items() if v is not None}))


@pytest.mark.parametrize(
    ("before", "after", "fault"),
    [
        (b"<a:t>", b"<a:t><!--name-->", "markup"),
        (b"<a:p>", b"<?name?><a:p>", "markup"),
        (b"<a:p>", b"name<a:p>", "markup"),
        (b"<a:p>", b'<a:p a="name">', "markup"),
        (b"<a:r>", b"<a:r><a:rPr/>", "markup"),
        (b"<a:t>two", b"<a:t>\n two", "markup"),
        (b'name=""', b'name="Amina"', "markup"),
        (b'"sldImg"', b'"body"', "markup"),
        (b"</p:spTree>", b"<p:pic/></p:spTree>", "markup"),
        (b"</p:notes>", b"", "xml"),
        (b"?>\n", b"?>\n<!DOCTYPE x>", "document type"),
    ],
)
def test_a_page_of_notes_is_foreseen_to_the_byte(before: bytes, after: bytes, fault: str) -> None:
    page = made_pptx.parts_of(clean()[2])[NOTES]
    assert before in page
    assert faults_with(**{NOTES: page.replace(before, after, 1)}) == [f"notes 1: {fault}"]


def test_the_parts_of_notes_are_all_known() -> None:
    parts = made_pptx.parts_of(clean()[2])
    page, links = parts[NOTES], parts[LINKS]
    assert faults_with() == []
    assert faults_with(**{LINKS: links.replace(b"slide1.xml", b"slide2.xml")}) == ["notes 1: links"]
    assert faults_with(**{LINKS: None}) == ["notes 1: links"]
    assert faults_with(**{"ppt/notesMasters/notesMaster1.xml": b"<x/>"}) == ["fixed"]
    assert faults_with(**{"ppt/theme/theme2.xml": None}) == ["fixed"]
    assert faults_with(**{"ppt/notesSlides/notesSlide2.xml": page}) == ["part"]
    own = parts["ppt/slides/_rels/slide1.xml.rels"]
    loose = own[: own.index(b'<Relationship Id="rId3"')] + b"</Relationships>"
    told = faults_with(**{"ppt/slides/_rels/slide1.xml.rels": loose})
    assert told == ["slide 1: links", "orphan"]
    gone = faults_with(**{NOTES: None})
    assert {"presentation", "presentation links", "types", "slide 1: links"} < set(gone)
    assert gone.count("part") == 4


def test_what_is_searched_for_identifiers_includes_notes() -> None:
    found = container.texts(clean()[2])
    assert b"Ask a person & <her>" in found


# Both readings.


def same(data: bytes) -> tuple[tuple[str, ...], ...]:
    """The second reading, which must agree with the first."""
    told = DeckFrames(data).notes
    first = [p.text for p in opened(data).passages if "/Notes " in p.path]
    assert [text for slide in told for text in slide] == first
    return told


HIDDEN = made_pptx.text("hidden", mark=BODY).replace("<p:cNvPr ", '<p:cNvPr hidden="1" ')


@pytest.mark.parametrize(
    "more",
    [
        made_pptx.text("3", mark='<p:ph type="sldNum"/>'),
        made_pptx.text("a box"),
        made_pptx.group(made_pptx.text("in a group", mark=BODY)),
        made_pptx.alternative(made_pptx.text("one", mark=BODY), made_pptx.text("two", mark=BODY)),
        HIDDEN,
        HIDDEN.replace('"1"', '"true"'),
        made_pptx.picture("rId2"),
        "<p:sp><p:nvSpPr><p:nvPr><p:ph type='body'/></p:nvPr></p:nvSpPr></p:sp>",
        "<p:sp/>",
    ],
)
def test_only_the_notes_themselves_are_read(more: str) -> None:
    assert same(source("one", " ", "<a:endParaRPr/>", more=more)) == (("one",),)


def test_notes_of_several_shapes_and_odd_signs_are_read_alike() -> None:
    field = "<a:fld><a:t>3\u200b e\u0301\n</a:t></a:fld><a:br/><a:pPr><a:t>x</a:t></a:pPr>"
    told = same(source(field, "two", more=made_pptx.text("three", mark=BODY)))
    assert told == (("3 \xe9 \n", "two", "three"),)


BITS = (
    *("<a:br/>", "<a:r/>", "<a:r><a:t>w</a:t></a:r>", "<a:r><a:t> </a:t></a:r>", "loose"),
    *("<a:t>bare</a:t>", "<a:fld><a:rPr/><a:t>f</a:t></a:fld>", "<a:pPr><a:t>no</a:t></a:pPr>"),
    *("<m:x xmlns:m='u'><a:r><a:t>x</a:t></a:r></m:x>", "<a:r><a:t>\u0301\u200b</a:t></a:r>"),
)
MARKS = (BODY, BODY, '<p:ph type="sldNum"/>', "", "<p:ph/>")


def drawn(chance: random.Random, depth: int = 0) -> str:
    """A shape on a page of notes, now and then in a group or an alternative."""
    paragraphs = ["".join(chance.choices(BITS, k=chance.randint(1, 4))) for _ in range(3)]
    shape = made_pptx.text(*(f"<a:r/>{one}" for one in paragraphs), mark=chance.choice(MARKS))
    hidden = chance.choice(("", "", ' hidden="1"', ' hidden="0"'))
    shape = shape.replace("<p:cNvPr ", f"<p:cNvPr{hidden} ", 1)
    around = chance.random() if depth < 2 else 1
    if around < 0.15:
        return made_pptx.group(shape, drawn(chance, depth + 1))
    return made_pptx.alternative(shape, drawn(chance, depth + 1)) if around < 0.25 else shape


def test_both_readings_agree_on_pages_drawn_at_random() -> None:
    chance, told = random.Random(7), 0
    for _ in range(40):
        told += bool(same(source("a", more=drawn(chance) + drawn(chance)))[0][1:])
    assert told > 9


def test_a_part_that_is_no_page_of_notes_tells_nothing() -> None:
    parts = made_pptx.parts_of(source("one"))
    parts[NOTES] = parts["ppt/slides/slide1.xml"]
    assert same(made_pptx.package(parts)) == ((),)


def test_a_slide_without_notes_has_none() -> None:
    assert same(made_pptx.deck([[PICTURE]], MEDIA)) == ((),)


def test_notes_that_cannot_be_read_are_refused() -> None:
    parts = made_pptx.parts_of(source("one"))
    for page in (b"<p", None):
        left = {**parts, NOTES: page}
        data = made_pptx.package({k: v for k, v in left.items() if v is not None})
        assert DeckFrames(data).words  # only who wants them reads them
        with pytest.raises(Refused):
            _ = DeckFrames(data).notes
        with pytest.raises(Refused):
            opened(data)
    assert archive.Parts(data)
