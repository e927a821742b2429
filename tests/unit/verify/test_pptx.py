"""A clean deck is walked byte by byte and word by word, and compared with the deck it came from."""

import struct
import zlib
from dataclasses import replace
from functools import cache

import numpy as np
import pytest

import made_apng
import made_bmp
import made_gif
import made_pptx
import made_tiff
import made_webp
from caseveil.domain.geometry import Placement, Rect, Size
from caseveil.domain.plan import FramePlan, Plan
from caseveil.domain.profile import Profile
from caseveil.domain.wording import WordChange
from caseveil.errors import Code, Refused
from caseveil.formats.pptx.document import PPTX
from caseveil.redact.redactor import TableRedactor
from caseveil.verify import secrets
from caseveil.verify.contract import Expectation
from caseveil.verify.pptx import archive, comparing, container, deck, events
from caseveil.verify.pptx.frames import DeckFrames
from caseveil.verify.verifier import check
from unit.verify import makers
from unit.verify.makers import PASSED

PICTURE = makers.picture(96, 80)
MEDIA = {"a.jpg": makers.jpeg(PICTURE), "b.png": makers.png(PICTURE)}
REGION = Rect(16, 16, 48, 40)
WORDS = made_pptx.text("Chest film of Amina Testmann", "Second line")
ALL = {**PASSED, "words": "passed"}


def source(*shapes: str, media: dict[str, bytes] | None = None, **more) -> bytes:
    return made_pptx.deck([list(shapes)], media or MEDIA, **more)


def plan(data: bytes, *regions: Rect, words=(), identifiers=()) -> Plan:
    fills = tuple(region.polygon() for region in regions)
    frames = [
        FramePlan(n, Placement(size, Rect(0, 0, size.width, size.height)), fills)
        for n, size in enumerate(PPTX.open(data, 1 << 24).frames)
    ]
    return Plan(tuple(frames), Profile(), identifiers, tuple(words))


def written(data: bytes, how: Plan) -> bytes:
    return PPTX.open(data, 1 << 24).write(how, TableRedactor(b"k" * 32))


class Looker:
    engines = ()

    def look(self, pixels, photographic, hidden=None):
        return []


def verdicts(output: bytes, how: Plan, data: bytes) -> dict[str, str]:
    told = check(output, Expectation("pptx", how), data, Looker())
    return {one.name: one.verdict.value for one in told.checks}


@cache
def clean() -> tuple[bytes, Plan, bytes]:
    data = source(WORDS, made_pptx.picture("rId2"), made_pptx.picture("rId3", 'l="25000"'))
    change = WordChange("Slide 1/Text 1", 14, 28, "a person")
    how = plan(data, REGION, words=[change], identifiers=("Amina Testmann",))
    return data, how, written(data, how)


def test_a_clean_deck_passes_every_check() -> None:
    data, how, output = clean()
    assert verdicts(output, how, data) == ALL
    frames = DeckFrames(output)
    assert frames.words == (("Chest film of a person", "Second line"),)
    assert frames.sizes == (Size(96, 80), Size(72, 80))
    assert set(frames.engines) == {"libjpeg-turbo", "libpng", "zlib"}
    assert DeckFrames(output).engines == frames.engines
    assert frames.displayed(1)[0].shape == (80, 72, 3)


def test_what_was_not_painted_or_changed_is_seen() -> None:
    data, how, _ = clean()
    bare = written(data, plan(data))
    found = verdicts(bare, how, data)
    assert found == {**ALL, "inside": "failed", "words": "failed", "identifiers": "failed"}


def test_what_changed_elsewhere_is_seen() -> None:
    data, how, output = clean()
    parts = made_pptx.parts_of(output)
    other = makers.png(PICTURE[::-1, 24:])
    changed = repacked({**parts, "ppt/media/image2.png": other})
    assert verdicts(changed, how, data)["outside"] == "failed"
    swapped = parts["ppt/slides/slide1.xml"].replace(b"Second", b"Zecond")
    found = verdicts(repacked({**parts, "ppt/slides/slide1.xml": swapped}), how, data)
    assert found == {**ALL, "words": "failed"}


def test_a_picture_of_another_family_is_seen() -> None:
    data = source(made_pptx.picture("rId2"))
    png = source(made_pptx.picture("rId2"), media={"a.png": makers.png(PICTURE)})
    how = plan(data)
    found = verdicts(written(png, how), how, data)
    assert (found["inside"], found["outside"]) == ("failed", "failed")


@pytest.mark.parametrize(
    "picture",
    [
        made_gif.cartoon([PICTURE], count=64),
        made_bmp.coloured(PICTURE),
        made_tiff.build(made_tiff.page(PICTURE, meaning=2)),
        made_webp.still(PICTURE),
        made_apng.clean(PICTURE, PICTURE[::-1]),
    ],
)
def test_any_other_picture_becomes_a_png_of_what_is_shown(picture: bytes) -> None:
    data = source(made_pptx.picture("rId2", 'b="10000"'), media={"a.x": picture})
    how = plan(data, REGION)
    output = written(data, how)
    assert "ppt/media/image1.png" in made_pptx.parts_of(output)
    assert verdicts(output, how, data) == {**ALL}
    other = replace(how, frames=tuple(replace(f, fills=()) for f in how.frames))
    assert verdicts(output, other, data)["outside"] == "failed"


def test_a_turned_photo_is_shown_as_it_is_stored() -> None:
    from makers import jpeg

    data = source(made_pptx.picture("rId2"), media={"a.jpg": jpeg(PICTURE, orientation=6)})
    how = plan(data, REGION)
    assert DeckFrames(data).sizes == (Size(96, 80),)
    assert verdicts(written(data, how), how, data) == ALL


def test_words_that_do_not_fit_are_told() -> None:
    data, how, output = clean()
    one, other = DeckFrames(data), DeckFrames(output)
    far = replace(how, words=(*how.words, WordChange("Slide 9/Text 1", 0, 1, "")))
    assert comparing.words(one, other, how) == []
    assert comparing.words(one, other, far) == ["unknown 1"]
    two = made_pptx.deck([[WORDS, made_pptx.picture("rId2")], [WORDS]], MEDIA)
    assert comparing.words(DeckFrames(two), other, how) == ["slides"]
    from caseveil.verify.pixels.decoding import PngFrames

    assert comparing.words(PngFrames(MEDIA["b.png"]), other, how) == ["family"]


def test_a_picture_of_a_deck_is_compared_as_one_frame() -> None:
    data, how, _ = clean()
    from caseveil.domain.policy import PictureFormat
    from caseveil.formats import pictures

    document = PPTX.open(data, 1 << 24)
    frame = how.frames[1]
    output = pictures.still(document, frame, TableRedactor(b"k" * 32), PictureFormat.PNG).data
    told = check(
        output, Expectation("png", replace(how, frames=(frame,)), True, "pptx"), data, Looker()
    )
    assert {c.name: c.verdict.value for c in told.checks} == PASSED


def test_an_unknown_family_has_no_words() -> None:
    data, how, output = clean()
    told = check(output, Expectation("docx", how), data, Looker())
    assert "words" not in [one.name for one in told.checks]


def test_frames_that_are_not_there_are_refused() -> None:
    frames = DeckFrames(clean()[2])
    for index in (-1, 2):
        with pytest.raises(Refused):
            frames.whole(index)


def test_secrets_tell_the_places_they_would_find() -> None:
    wanted = secrets.tokens(["Amina Testmann", "2024-03-12", "MRN48291"])
    text = "AMINA, seen 12.03.2024, no x48291."
    found = [text[a:b] for a, b in secrets.places(text, wanted)]
    assert found == ["AMINA", "12.03.2024", "x48291"]
    assert secrets.places("İ 12.03.2024", frozenset({"12.03.2024"})) == []


# The archive.


def repacked(parts: dict[str, bytes], **changes) -> bytes:
    """A clean archive of these parts; ``changes`` go into the first local header."""
    data, directory = b"", b""
    for number, (name, body) in enumerate(parts.items()):
        own = changes if number == 0 else {}
        coding = 0 if name.startswith("ppt/media") else 8
        packer = zlib.compressobj(6, zlib.DEFLATED, -15)
        packed = own.get("packed") or (
            body if coding == 0 else packer.compress(body) + packer.flush()
        )
        fields = (
            own.get("version", 20),
            own.get("flags", 0),
            own.get("coding", coding),
            own.get("time", 0),
            own.get("date", 33),
            own.get("crc", zlib.crc32(body)),
            len(packed),
            own.get("size", len(body)),
            len(name),
        )
        raw = own.get("name", name.encode())
        extra = own.get("extra", b"")
        head = struct.pack("<4s5H3I2H", b"PK\3\4", *fields, len(extra))
        directory += struct.pack(
            "<4s6H3I5H2I", b"PK\1\2", 20, *fields, 0, 0, 0, 0, 0x1800000, len(data)
        )
        directory += raw
        data += head + raw + extra + packed
    count = len(parts)
    end = struct.pack("<4s4H2IH", b"PK\5\6", 0, 0, count, count, len(directory), len(data), 0)
    return data + directory + end


def test_an_archive_is_walked_byte_by_byte() -> None:
    parts = made_pptx.parts_of(clean()[2])
    assert archive.walk(repacked(parts)) == parts
    assert container.faults(repacked(parts)) == []


@pytest.mark.parametrize(
    "change",
    [
        {"version": 45},
        {"flags": 8},
        {"coding": 12},
        {"time": 1},
        {"date": 34},
        {"extra": b"\1\0\0\0"},
        {"crc": 5},
        {"size": 3},
        {"name": "[Content_Types].xm\xe9".encode("latin-1")},
        {"packed": b"\xff\xff"},
        {"packed": zlib.compress(b"x")[2:-4] + b"name"},
    ],
)
def test_no_field_of_an_entry_may_differ(change: dict) -> None:
    parts = made_pptx.parts_of(clean()[2])
    with pytest.raises(Refused):
        archive.walk(repacked(parts, **change))


def test_an_entry_that_is_cut_or_told_twice_is_refused() -> None:
    with pytest.raises(Refused) as refusal:
        archive.walk(b"PK\3\4 too short")
    assert refusal.value.code is Code.TRUNCATED
    output = clean()[2]
    first = output[: output.index(b"PK\3\4", 4)]
    with pytest.raises(Refused):
        archive.walk(first + output)
    with pytest.raises(Refused):
        archive.walk(output + b"x")


def test_an_archive_of_a_source_is_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    for data in (b"", b"PK\3\4"):
        with pytest.raises(Refused):
            archive.Parts(data)
    whole = source(made_pptx.picture("rId2"))
    parts = archive.Parts(whole)
    assert "ppt/media/a.jpg" in parts
    with pytest.raises(Refused):
        parts.read("nothing")
    locked = bytearray(whole)
    at = locked.rindex(b"PK\1\2")
    locked[at + 8] |= 1
    name = locked[at + 46 : at + 46 + locked[at + 28]].decode()
    with pytest.raises(Refused):
        archive.Parts(bytes(locked)).read(name)
    monkeypatch.setattr(archive, "_MOST_BYTES", 100)
    with pytest.raises(Refused) as refusal:
        archive.Parts(whole)
    assert refusal.value.code is Code.TOO_LARGE


# The parts of a clean deck.


def faults_with(**changed: bytes | None) -> list[str]:
    parts = made_pptx.parts_of(clean()[2])
    for name, body in changed.items():
        if body is None:
            del parts[name]
        else:
            parts[name] = body
    return container.faults(repacked(parts))


SLIDE = "ppt/slides/slide1.xml"
LINKS = "ppt/slides/_rels/slide1.xml.rels"


def test_the_parts_of_a_deck_are_all_known() -> None:
    assert faults_with(**{"docProps/core.xml": b"<x/>"}) == ["part"]
    assert faults_with(**{"ppt/media/image3.png": MEDIA["b.png"]}) == ["orphan"]
    assert faults_with(**{"ppt/theme/theme1.xml": b"<x/>"}) == ["fixed"]
    assert faults_with(**{"_rels/.rels": None}) == ["fixed"]
    assert faults_with(**{"[Content_Types].xml": b"<x/>"}) == ["types"]
    assert faults_with(**{"ppt/presentation.xml": b"<x/>"}) == ["presentation"]
    assert faults_with(**{"ppt/_rels/presentation.xml.rels": b""}) == ["presentation links"]
    assert faults_with(**{SLIDE: None}) == ["slides"]
    assert "slides" in faults_with(**{"ppt/slides/slide3.xml": b"<x/>"})
    parts = made_pptx.parts_of(clean()[2])
    main = parts["ppt/presentation.xml"].replace(b'type="x"', b"").replace(b'6858000" cy', b'1" cy')
    assert faults_with(**{"ppt/presentation.xml": main}) == ["presentation"]


def test_the_pictures_of_a_deck_are_walked() -> None:
    assert faults_with(**{"ppt/media/image1.jpg": MEDIA["a.jpg"] + b"x"})[0].startswith("picture 1")
    told = faults_with(**{"ppt/media/image2.png": MEDIA["b.png"] + b"x"})
    assert told == ["picture 2: after-end 1"]


@pytest.mark.parametrize(
    ("before", "after", "fault"),
    [
        (b"<a:t>", b"<a:t><!--name-->", "markup"),
        (b"<a:t>", b'<a:t  xmlns:z="name">', "markup"),
        (b"<a:t>", b"<?name?><a:t>", "markup"),
        (b"<a:avLst/>", b"<a:avLst></a:avLst >", "markup"),
        (b"<a:noFill/>", b"<a:noFill/>name", "text"),
        (b"<a:noFill/>", b"<a:blipFill/>", "element"),
        (b"<a:noFill/>", b'<a:noFill x="name"/>', "attribute"),
        (b'name="Shape 2"', b'name="Amina"', "attribute"),
        (b'prst="rect"', b'prst="name"', "attribute"),
        (b'r:embed="rId2"', b'r:embed="rId3"', "picture links"),
        (b' r:embed="rId2"', b"", "picture links"),
        (b"</p:sld>", b"", "xml"),
        (b"?>\n", b"?>\n<!DOCTYPE x>", "document type"),
    ],
)
def test_a_slide_has_a_closed_grammar(before: bytes, after: bytes, fault: str) -> None:
    slide = made_pptx.parts_of(clean()[2])[SLIDE]
    assert before in slide
    assert faults_with(**{SLIDE: slide.replace(before, after, 1)})[0] == f"slide 1: {fault}"


def test_the_links_of_a_slide_lead_to_pictures_only() -> None:
    links = made_pptx.parts_of(clean()[2])[LINKS]
    for before, after in (
        (b"slideLayout1", b"slideLayout2"),
        (b'Type="', b'TargetMode="External" Type="'),
        (b"image1.jpg", b"image9.jpg"),
        (b"image1.jpg", b"../x.jpg"),
    ):
        told = faults_with(**{LINKS: links.replace(before, after, 1)})
        assert told[0] == "slide 1: links"


# Decks read a second time.


def facts(data: bytes) -> deck.DeckFacts:
    return deck.facts(archive.Parts(data))


def same(data: bytes) -> deck.DeckFacts:
    """The second reading, which must agree with the first."""
    document = PPTX.open(data, 1 << 24)
    told = facts(data)
    assert DeckFrames(data).sizes == document.frames
    assert [text for slide in told.words for text in slide] == [p.text for p in document.passages]
    return told


def test_both_readings_agree_on_every_kind_of_picture_and_text() -> None:
    fill = made_pptx.blip("rId3", holder="a:blipFill")
    mark = '<p:ph type="title"/>'
    bg = f"<p:bg><p:bgPr>{fill}</p:bgPr></p:bg>"
    shapes = [
        made_pptx.text("filled", shape=made_pptx.FRAME + fill),
        made_pptx.group(made_pptx.picture("rId2", 'l="1000" r="x" b="-5"'), made_pptx.text("in")),
        made_pptx.alternative(made_pptx.picture("rId4"), made_pptx.text("instead")),
        made_pptx.alternative(made_pptx.text("never"), None),
        made_pptx.table([["one", "two"], ["three", "merged"]], ' hMerge="1"'),
        made_pptx.graphic(f'<p:oleObj r:id="x"><p:embed/>{made_pptx.picture("rId4")}</p:oleObj>'),
        made_pptx.text(
            "<a:r><a:t>Line</a:t></a:r><a:br/><a:fld><a:t>3\u200b e\u0301\n</a:t></a:fld>",
            " ",
            "<a:endParaRPr/>",
        ),
        made_pptx.picture("rId2", 'l="60000" r="60000"'),
        made_pptx.graphic(
            "<a:sp><a:txBody><a:p><a:r><a:t>locked</a:t></a:r></a:p></a:txBody></a:sp>"
        ),
        made_pptx.picture("rId2"),
    ]
    media = {**MEDIA, "c.gif": made_gif.cartoon([PICTURE], count=16), "d.emf": b"\1\0\0\0 emf"}
    data = made_pptx.deck(
        [[*shapes, made_pptx.picture("rId5")], [made_pptx.text("hidden")], [shapes[0]]],
        media,
        told={2: ' show="0"', 3: ' showMasterSp="0"'},
        backgrounds={"master": bg},
        master=made_pptx.text("Ward", mark=mark)
        + made_pptx.text("Logo")
        + made_pptx.picture("rId3"),
        layout=made_pptx.picture("rId2", more='<p:ph type="pic"/>') + made_pptx.text("Layout"),
    )
    told = same(data)
    assert told.words[0][:3] == ("Logo", "Layout", "filled")
    assert told.words[0][-1] == "Line\n3 \xe9 "
    assert not {"never", "locked"} & set(told.words[0])
    assert "merged" not in told.words[0]
    assert told.words[1] == ("filled",)
    assert [use.part[-5:] for use in told.uses] == ["b.png", "a.jpg", "c.gif", "a.jpg", "a.jpg"]


def test_what_lies_behind_is_shown_as_slide_and_layout_say() -> None:
    more = {"master": made_pptx.text("Master"), "layout": made_pptx.text("Layout")}
    shapes = [made_pptx.picture("rId2")]
    assert same(source(*shapes, **more)).words == (("Master", "Layout"),)
    hidden = {"layout_told": ' showMasterSp="0"', **more}
    assert same(source(*shapes, **hidden)).words == (("Layout",),)
    bare = made_pptx.deck([shapes], MEDIA, told={1: ' showMasterSp="false"'}, **more)
    assert same(bare).words == ((),)


def test_a_slide_without_a_layout_stands_alone() -> None:
    parts = made_pptx.parts_of(source(made_pptx.picture("rId9"), made_pptx.picture("rId2")))
    links = made_pptx.links(("rId2", "image", "../media/a.jpg"))
    parts["ppt/slides/_rels/slide1.xml.rels"] = links.encode()
    assert len(same(made_pptx.package(parts)).uses) == 1


def test_a_background_without_a_picture_and_a_link_outside_are_none() -> None:
    bg = "<p:bg><p:bgPr><a:solidFill/></p:bgPr></p:bg>"
    data = source(
        made_pptx.picture("rId2"),
        made_pptx.picture("out"),
        backgrounds={"slide": bg},
        slide_links=(("out", "image", "https://example.org/a.png"),),
        outside=frozenset({"out"}),
    )
    assert len(same(data).uses) == 1


def test_a_deck_that_cannot_be_read_again_is_refused() -> None:
    whole = made_pptx.parts_of(source(made_pptx.picture("rId2")))
    gone = {**whole, "ppt/_rels/presentation.xml.rels": made_pptx.links().encode()}
    with pytest.raises(Refused):
        facts(made_pptx.package(gone))
    with pytest.raises(Refused):
        facts(made_pptx.package({"a": b"b"}))


def test_a_cut_without_a_picture_cuts_nothing() -> None:
    stray = '<p:pic><p:nvPicPr/><p:blipFill><a:srcRect l="9"/></p:blipFill><p:spPr/></p:pic>'
    assert len(same(source(stray, made_pptx.picture("rId2"))).uses) == 1


@pytest.mark.parametrize(
    "xml",
    [
        b'<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>',
        b"<a>" * 200 + b"</a>" * 200,
        b"<a>",
        b'<?xml version="1.0" encoding="nothing"?><a/>',
    ],
)
def test_hostile_xml_is_refused(xml: bytes) -> None:
    with pytest.raises(Refused):
        events.read(xml, events.Handlers(lambda _at, _told: None))


def test_xml_that_is_too_long_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(events, "_MOST_BYTES", 3)
    with pytest.raises(Refused) as refusal:
        events.read(b"<a/>", events.Handlers(lambda _at, _told: None))
    assert refusal.value.code is Code.TOO_LARGE


def test_pictures_are_told_by_their_first_bytes() -> None:
    assert deck.is_picture(b"RIFF1234WEBP")
    assert not deck.is_picture(b"II*\0" + bytes(124) + b"DICM")
    assert not deck.is_picture(b"\1\0\0\0")
    assert np.array_equal(DeckFrames(clean()[0]).stored(0).shape, (80, 96, 3))
