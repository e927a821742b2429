"""PPTX decks: what is read of them, what is refused, and what a clean one is made of."""

import hashlib
import io
import zipfile
from io import BytesIO

import numpy as np
import pptx
import pytest

import made_gif
import made_pptx
import makers
from caseveil.domain.geometry import Placement, Rect, Size
from caseveil.domain.plan import FramePlan, Plan
from caseveil.domain.profile import Profile
from caseveil.domain.wording import WordChange
from caseveil.errors import CaseVeilError, Code, Failed, Refused
from caseveil.formats import identify
from caseveil.formats.pptx import colours, package, placing, reading, xml_tree
from caseveil.formats.pptx.document import PPTX, PptxDocument
from caseveil.formats.pptx.model import Box, Placed, Shape
from caseveil.formats.pptx.package import open_package
from caseveil.redact.redactor import TableRedactor

PLENTY = 10_000_000
PHOTO = makers.photo(3, 96, 64)
MEDIA = {"a.jpg": makers.jpeg(PHOTO), "b.png": makers.png("RGBA", PHOTO)}
INCH = made_pptx.INCH
PICTURE = made_pptx.picture("rId2")


def opened(data: bytes) -> PptxDocument:
    document = PPTX.open(data, PLENTY)
    assert isinstance(document, PptxDocument)
    return document


def deck(*shapes: str, **more) -> PptxDocument:
    return opened(made_pptx.deck([[*shapes, PICTURE]], MEDIA, **more))


def items(*shapes: str, **more):
    return deck(*shapes, **more).deck.slides[0].items[:-1]


def cleaned(document: PptxDocument, *words: WordChange) -> bytes:
    frames = [
        FramePlan(n, Placement(size, Rect(0, 0, size.width, size.height)))
        for n, size in enumerate(document.frames)
    ]
    return document.write(Plan(tuple(frames), Profile(), (), words), TableRedactor(b"k" * 32))


def refusal(data: bytes) -> tuple[Code, str]:
    with pytest.raises(Refused) as refused:
        identify(data).open(data, PLENTY)
    return refused.value.code, refused.value.detail


# Nothing of the source is left.


def test_nothing_planted_anywhere_survives() -> None:
    name, sums = makers.SECRETS.name, {hashlib.sha256(d).digest() for d in MEDIA.values()}
    comment = f"<p:cmLst {made_pptx.SPACES}><p:cm><p:text>{name}</p:text></p:cm></p:cmLst>"
    authors = f'<p:cmAuthorLst {made_pptx.SPACES}><p:cmAuthor name="{name}"/></p:cmAuthorLst>'
    hidden = [made_pptx.text(name), made_pptx.picture("rId3")]
    shapes = [
        made_pptx.picture("rId2", 'l="50000"', described=name),
        made_pptx.graphic(f'<c:chart xmlns:c="x" name="{name}"/>'),
        made_pptx.graphic("<p:oleObj/>"),
        made_pptx.alternative(made_pptx.text(name), None),
        made_pptx.text("plain words"),
    ]
    data = made_pptx.deck(
        [shapes, hidden],
        {name.replace(" ", "") + ".jpg": MEDIA["a.jpg"], "b.png": MEDIA["b.png"]},
        told={2: ' show="0"'},
        author=name,
        slide_links=(("n", "notesSlide", "../notesSlides/notesSlide1.xml"),),
        more={
            "ppt/notesSlides/notesSlide1.xml": made_pptx.sheet("notes", made_pptx.text(name)),
            "ppt/comments/comment1.xml": comment,
            "ppt/commentAuthors.xml": authors,
            "ppt/embeddings/book.xlsx": name,
            "ppt/media/film.mp4": name,
            "docProps/thumbnail.jpeg": MEDIA["a.jpg"],
            "docProps/app.xml": f"<P><Company>{makers.SECRETS.hospital}</Company><Words>3</Words>"
            "</P>",
            "customXml/item1.xml": f"<a>{name}</a>",
        },
    )
    document = opened(data)
    assert document.warnings == (
        "cropped-areas-dropped",
        "drawings-dropped",
        "embedded-files-dropped",
        "hidden-slides-dropped",
        "notes-dropped",
    )
    output = cleaned(document)
    parts = made_pptx.parts_of(output)
    assert not makers.leaks(output)
    assert not any(makers.leaks(part) for part in parts.values())
    assert not sums & {hashlib.sha256(part).digest() for part in parts.values()}
    assert not any(makers.SECRETS.name.replace(" ", "") in part for part in parts)
    assert [p for p in parts if "media" in p] == ["ppt/media/image1.jpg"]
    with zipfile.ZipFile(BytesIO(output)) as file:
        assert {one.date_time for one in file.infolist()} == {(1980, 1, 1, 0, 0, 0)}
    tags = document.tags(TableRedactor(b"k" * 32), Profile())
    assert any(tag.path.startswith("part[") for tag in tags), "a name that a person gave"
    assert not makers.leaks("".join(tag.path for tag in tags).encode())
    assert not any(makers.SECRETS.name.replace(" ", "") in tag.path for tag in tags)
    told = {(tag.name, tag.value) for tag in tags}
    assert {("Author", name), ("Comment", name), ("Description", name)} <= told
    assert ("Institution name", makers.SECRETS.hospital) in told
    assert ("Words", "3") not in told


def test_a_clean_deck_opens_in_another_library() -> None:
    words = made_pptx.text(
        "Seen by Oduya", "<a:r><a:t>two</a:t></a:r><a:br/><a:r><a:t>lines</a:t></a:r>"
    )
    document = deck(words, made_pptx.picture("rId3"), made_pptx.table([["Hb", "9.8"]]))
    change = WordChange("Slide 1/Text 1", 8, 13, "a doctor")
    (slide,) = pptx.Presentation(BytesIO(cleaned(document, change))).slides
    texts = [shape.text_frame.text for shape in slide.shapes if shape.has_text_frame]
    assert texts == ["Seen by a doctor\ntwo\x0blines", "Hb", "9.8"]
    assert [shape.image.content_type for shape in slide.shapes if shape.shape_type == 13] == [
        "image/png",
        "image/jpeg",
    ]


def test_a_photo_that_is_not_cut_keeps_its_coefficients() -> None:
    document = deck()
    again = opened(cleaned(document))
    assert np.array_equal(again.picture(0), document.picture(0))


def test_a_png_keeps_its_transparency_and_its_further_views() -> None:
    document = deck(made_pptx.picture("rId3", 't="25000"'))
    assert [size.height for size in document.frames] == [48, 64]
    assert len(document.views(0)) == len(opened(cleaned(document)).views(0)) == 2
    assert document.views(0)[0].shape == (48, 96, 3)


# Refusals.


def test_what_is_no_deck_is_refused_by_its_code() -> None:
    whole = made_pptx.deck([[PICTURE]], MEDIA)
    parts = made_pptx.parts_of(whole)
    assert refusal(whole[:-100])[0] is Code.TRUNCATED
    assert refusal(made_pptx.package({**parts, "ppt/vbaProject.bin": b"x"}))[1] == "macros"
    assert refusal(made_pptx.deck([[PICTURE]], MEDIA, kind="macroEnabled"))[1] == "macros"
    assert refusal(made_pptx.deck([[made_pptx.text("a")]], MEDIA))[0] is Code.NO_PICTURE
    for name, body, code in (
        ("_rels/.rels", b"<a/>", Code.UNSUPPORTED_FORMAT),
        ("[Content_Types].xml", b"<a/>", Code.UNSUPPORTED_FORMAT),
        ("ppt/presentation.xml", b"<a/>", Code.CORRUPT),
        ("ppt/_rels/presentation.xml.rels", b"<a/>", Code.CORRUPT),
        ("ppt/slides/slide1.xml", b"<a>", Code.CORRUPT),
        ("ppt/slides/slide1.xml", b'<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>', Code.CORRUPT),
        ("ppt/slides/slide1.xml", b"<a>" * 200 + b"</a>" * 200, Code.CORRUPT),
        ("ppt/media/a.jpg", b"\xff\xd8\xff", Code.TRUNCATED),
    ):
        assert refusal(made_pptx.package({**parts, name: body}))[0] is code, name
    del parts["ppt/slides/slide1.xml"]
    assert refusal(made_pptx.package(parts))[0] is Code.CORRUPT


def test_bounds_of_a_package(monkeypatch: pytest.MonkeyPatch) -> None:
    whole = made_pptx.deck([[PICTURE], [PICTURE]], MEDIA)
    for module, name, value in (
        (package, "MOST_PARTS", 3),
        (package, "MOST_BYTES", 1000),
        (package, "MOST_PART_BYTES", 1000),
        (xml_tree, "MOST_BYTES", 10),
        (reading, "MOST_SLIDES", 1),
        (reading, "MOST_PICTURES", 0),
        (reading, "MOST_SHOWN", 1),
    ):
        with monkeypatch.context() as patch:
            patch.setattr(module, name, value)
            assert refusal(whole)[0] is Code.TOO_LARGE
    monkeypatch.setattr(xml_tree, "MOST_NODES", 3)
    assert refusal(whole)[0] is Code.CORRUPT


def test_what_lies_behind_many_slides_is_read_once_and_bounded(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    read = []
    parse = xml_tree.parse
    monkeypatch.setattr(xml_tree, "parse", lambda data: read.append(data) or parse(data))
    data = made_pptx.deck([[PICTURE]] * 9, MEDIA, layout=made_pptx.text("Behind") * 9)
    assert len(opened(data).passages) == 81
    assert sum(b"<p:sldLayout " in part for part in read) == 1
    assert sum(b"<a:theme " in part for part in read) == 1
    monkeypatch.setattr(reading, "MOST_SHOWN", 100)
    assert refusal(data)[0] is Code.TOO_LARGE


def test_columns_of_negative_width_are_none() -> None:
    table = made_pptx.table([["a", "b"]]).replace('w="1828800"', 'w="-5"', 1)
    (second,) = items(table)
    assert second.box.width == 3_657_600


def test_a_bomb_is_refused_before_it_is_inflated() -> None:
    parts = made_pptx.parts_of(made_pptx.deck([[PICTURE]], MEDIA))
    bomb = made_pptx.package({**parts, "ppt/media/x.bin": bytes(package.MOST_PART_BYTES + 1)})
    assert len(bomb) < 1 << 20
    assert refusal(bomb)[0] is Code.TOO_LARGE


def test_entries_that_lie_are_refused() -> None:
    whole = bytearray(made_pptx.deck([[PICTURE]], MEDIA))
    entries = [n for n in range(len(whole)) if whole[n : n + 4] == b"PK\1\2"]
    locked, coded, short = bytearray(whole), bytearray(whole), bytearray(whole)
    locked[entries[0] + 8] |= 1
    coded[entries[0] + 10] = 12
    short[entries[0] + 24] -= 1
    assert refusal(bytes(locked))[0] is Code.ENCRYPTED
    assert refusal(bytes(coded)) == (Code.UNSUPPORTED_FEATURE, "zip-method")
    assert refusal(bytes(short))[0] is Code.CORRUPT
    parts = made_pptx.parts_of(bytes(whole))
    assert refusal(made_pptx.package({**parts, "PPT/presentation.xml": b"x"}))[0] is Code.CORRUPT


def test_a_plan_for_other_pictures_or_words_is_no_output() -> None:
    document = deck()
    with pytest.raises(Failed):
        cleaned(document, WordChange("Slide 9/Text 1", 0, 1, ""))
    with pytest.raises(Failed):
        document.write(Plan((), Profile()), TableRedactor(b"k" * 32))
    with pytest.raises(CaseVeilError):
        document.picture(5)


# What is read.


def test_where_things_stand() -> None:
    flat, turned = items(
        made_pptx.group(made_pptx.text("a"), told=' rot="5400000"'),
        made_pptx.group(made_pptx.text("a"), told=' flipH="1" flipV="1"'),
    )
    # Half as large in the group, whose middle is at (2, 1) inches.
    assert (turned.box.width, turned.box.height) == (2 * INCH, 1_371_600)
    assert (turned.box.x, turned.box.y) == (int(0.5 * INCH), 0)
    assert (turned.box.flip_h, turned.box.flip_v) == (True, True)
    assert flat.box.turn == 5_400_000
    assert (flat.box.x, flat.box.y) == (int(0.75 * INCH), int(0.75 * INCH))


def test_a_placeholder_takes_its_place_and_look_from_behind() -> None:
    mark, body = '<p:ph type="title"/>', '<a:bodyPr anchor="ctr"/>'
    style = '<a:lstStyle><a:lvl1pPr algn="ctr"><a:defRPr sz="4400" b="1"><a:solidFill>'
    style += '<a:schemeClr val="accent1"><a:lumMod val="50000"/></a:schemeClr></a:solidFill>'
    style += "</a:defRPr></a:lvl1pPr></a:lstStyle>"
    behind = made_pptx.text("Title", mark=mark, body=body).replace("<a:lstStyle/>", style)
    theme = '<a:accent1><a:srgbClr val="204060"/></a:accent1>'
    (one,) = items(made_pptx.text("Film", mark=mark, shape=""), layout=behind, theme=theme)
    assert isinstance(one, Shape)
    assert one.box == Box(INCH, INCH, 4 * INCH, 3 * INCH)
    assert one.anchor == "ctr"
    (paragraph,) = one.paragraphs
    (run,) = paragraph.runs
    assert (paragraph.align, run.size, run.bold, run.colour) == ("ctr", 4400, True, "102030")


def test_shapes_keep_fill_outline_and_arrows() -> None:
    told = '<a:solidFill><a:srgbClr val="ff0000"/></a:solidFill><a:ln w="19050"><a:solidFill>'
    told += '<a:sysClr val="x" lastClr="00FF00"/></a:solidFill><a:tailEnd type="arrow"/></a:ln>'
    arrow = made_pptx.FRAME.replace('"rect"', '"rightArrow"')
    odd = made_pptx.FRAME.replace('"rect"', '"moon"')
    clear = '<a:solidFill><a:srgbClr val="FF0000"><a:alpha val="5"/></a:srgbClr></a:solidFill>'
    shown, empty = items(
        made_pptx.text(shape=arrow + told),
        made_pptx.text(shape=odd + told),
        made_pptx.text(shape=made_pptx.FRAME + clear),
        made_pptx.text("words stay", shape=odd + told),
    )
    assert (shown.geometry, shown.fill, shown.line) == ("rightArrow", "FF0000", "00FF00")
    assert (shown.line_width, shown.arrows) == (19050, (False, True))
    assert (empty.geometry, empty.fill, empty.line) == ("rect", None, None)
    assert empty.paragraphs[0].runs[0].text == "words stay"


def test_a_connector_takes_the_colours_of_its_style() -> None:
    style = (
        '<p:style><a:lnRef idx="1"><a:prstClr val="red"/></a:lnRef><a:fillRef idx="0"/></p:style>'
    )
    frame = made_pptx.FRAME.replace('"rect"', '"line"')
    (line,) = items(f"<p:cxnSp><p:nvCxnSpPr/><p:spPr>{frame}</p:spPr>{style}</p:cxnSp>")
    assert (line.geometry, line.line, line.fill) == ("line", "FF0000", None)


@pytest.mark.parametrize(
    ("background", "colour"),
    [
        ("", "FFFFFF"),
        ('<p:bg><p:bgRef idx="1"><a:schemeClr val="accent1"/></p:bgRef></p:bg>', "204060"),
        (
            '<p:bg><p:bgPr><a:gradFill><a:gsLst><a:gs pos="0"><a:prstClr val="blue"/></a:gs>'
            "</a:gsLst></a:gradFill></p:bgPr></p:bg>",
            "0000FF",
        ),
        ("<p:bg><p:bgPr><a:pattFill><a:bgClr/></a:pattFill></p:bgPr></p:bg>", "FFFFFF"),
    ],
)
def test_the_colour_behind_everything(background: str, colour: str) -> None:
    theme = '<a:accent1><a:srgbClr val="204060"/></a:accent1>'
    document = deck(backgrounds={"slide": background}, theme=theme)
    assert document.deck.slides[0].background == colour


def test_a_picture_behind_everything_fills_the_slide() -> None:
    bg = f"<p:bg><p:bgPr>{made_pptx.blip('rId3', holder='a:blipFill')}</p:bgPr></p:bg>"
    (behind,) = items(backgrounds={"master": bg})
    assert behind == Placed(0, Box(0, 0, 9_144_000, 6_858_000))


def test_a_linked_picture_and_a_film_are_told() -> None:
    document = deck(
        made_pptx.picture("out", attribute="link"),
        made_pptx.picture("rId2", more='<a:videoFile r:link="v"/>'),
        made_pptx.picture("rId9"),
        "<p:contentPart/>",
        slide_links=(("out", "image", "file:///C:/x.png"),),
        outside=frozenset({"out"}),
    )
    told = ("drawings-dropped", "embedded-files-dropped", "linked-pictures-dropped")
    assert document.warnings == told
    assert len(document.frames) == 1


def test_the_first_picture_of_several_is_shown() -> None:
    moving = made_gif.cartoon([PHOTO, PHOTO[::-1]], made_gif.looping(), count=16)
    document = opened(made_pptx.deck([[PICTURE]], {"a.gif": moving}))
    assert document.warnings == ("second-image-dropped",)


def test_words_keep_their_look_where_they_are_changed() -> None:
    runs = made_pptx.run("Seen by Od", ' sz="2000" i="1"') + made_pptx.run("uya today", ' u="sng"')
    document = deck(
        made_pptx.text(runs, '<a:pPr lvl="1"><a:buChar char="-"/></a:pPr>' + made_pptx.run("x"))
    )
    change = WordChange("Slide 1/Text 1", 8, 13, "a doctor")
    again = opened(cleaned(document, change)).deck.slides[0].items[0]
    first, second = again.paragraphs[0].runs
    assert (first.text, first.size, first.italic) == ("Seen by a doctor", 2000, True)
    assert (second.text, second.underlined) == (" today", True)
    assert (again.paragraphs[1].level, again.paragraphs[1].bullet) == (1, True)


def test_an_accent_at_a_seam_joins_its_letter() -> None:
    document = deck(made_pptx.text(made_pptx.run("Jose") + made_pptx.run("\u0301\u200b")))
    assert [p.text for p in document.passages] == ["Jos\xe9"]


@pytest.mark.parametrize("told", [None, "x", "99999999999999"])
def test_numbers_are_bounded(told: str | None) -> None:
    assert placing.number(told, 5) in (5, (1 << 31) - 1)


def test_colours_of_a_scheme() -> None:
    tree = xml_tree.parse(
        b'<a:x xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">'
        b'<a:schemeClr val="tx1"><a:lumOff val="50000"/><a:tint val="50000"/></a:schemeClr></a:x>'
    )
    assert colours.colour(tree, colours.palette(None, None)) == "BFBFBF"
    assert colours.colour(None, colours.palette(None, None)) is None
    assert colours.fill(None, colours.palette(None, None)) == (False, None)


def test_strict_names_are_read_alike() -> None:
    strict = made_pptx.parts_of(made_pptx.deck([[made_pptx.text("a"), PICTURE]], MEDIA))
    pairs = (
        (
            b"http://schemas.openxmlformats.org/officeDocument/2006/relationships",
            b"officeDocument/relationships",
        ),
        (b"http://schemas.openxmlformats.org/drawingml/2006/main", b"drawingml/main"),
        (b"http://schemas.openxmlformats.org/presentationml/2006/main", b"presentationml/main"),
    )
    for name, body in strict.items():
        told = body
        for before, after in pairs if "media" not in name else ():
            told = told.replace(before, b"http://purl.oclc.org/ooxml/" + after)
        strict[name] = told
    document = opened(made_pptx.package(strict))
    assert document.deck.size == Size(9_144_000, 6_858_000)
    assert [p.text for p in document.passages] == ["a"]


def test_an_archive_with_a_part_without_a_name_is_no_crash():
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("a", "x")
    data = bytearray(out.getvalue())
    entry = data.rindex(b"PK\1\2")
    data[entry + 28 : entry + 30], data[entry + 32 : entry + 34] = b"\0\0", b"\1\0"
    assert open_package(bytes(data)).sizes.keys() == {""}
