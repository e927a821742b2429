"""Shapes that nobody sees on a slide: both readings leave out the same ones, with what they say."""

import random

import pytest

import made_pptx
from caseveil.errors import Refused
from caseveil.formats.pptx.document import PPTX
from caseveil.verify.pptx import archive, deck
from caseveil.verify.pptx.frames import DeckFrames
from unit.verify.test_pptx import ALL, REGION, plan, same, source, verdicts, written

PICTURE = made_pptx.picture("rId2")
FAR = (-9_000_000, 0, 3_657_600, 2_743_200)


def frame(x: int, y: int, width: int, height: int, told: str = "") -> str:
    return (
        f'<a:xfrm{told}><a:off x="{x}" y="{y}"/><a:ext cx="{width}" cy="{height}"/></a:xfrm>'
        '<a:prstGeom prst="rect"/>'
    )


def at(shape: str, *place: int, told: str = "") -> str:
    return shape.replace(made_pptx.FRAME, frame(*place, told=told))


def hidden(shape: str, said: str = "1") -> str:
    return shape.replace("<p:cNvPr ", f'<p:cNvPr hidden="{said}" ', 1)


def group(*inside: str, told: str = "", mark: str = "", off: str = "914400") -> str:
    whole = made_pptx.group(*inside, told=told).replace('x="914400"', f'x="{off}"', 1)
    return whole.replace("<p:nvGrpSpPr/>", f"<p:nvGrpSpPr>{mark}</p:nvGrpSpPr>", 1)


GONE = {
    "hidden words": hidden(made_pptx.text("gone")),
    "hidden picture": hidden(made_pptx.picture("rId3"), "true"),
    "hidden group": group(
        made_pptx.text("gone"), made_pptx.picture("rId3"), mark='<p:cNvPr id="4" hidden="1"/>'
    ),
    "hidden table": made_pptx.table([["gone"]]).replace("<p:cNvPr ", '<p:cNvPr hidden="1" '),
    "words beside": at(made_pptx.text("gone"), *FAR),
    "words below": at(made_pptx.text("gone"), 0, 6_858_000, 9, 9),
    "picture beside": at(made_pptx.picture("rId3"), 9_144_000, 0, 3_657_600, 2_743_200),
    "picture above": at(made_pptx.picture("rId3"), 0, -99, 3_657_600, 99),
    "picture of no area": at(made_pptx.picture("rId3"), 5, 5, 0, 900),
    "words of no area": at(made_pptx.text("gone"), 5, 5, 900, -3),
    "table beside": made_pptx.table([["gone"]]).replace('y="0"', 'y="9999999"'),
    "turned away": at(made_pptx.text("gone"), -900, 0, 800, 10, told=' rot="5400000"'),
    "in a group": group(at(made_pptx.text("gone"), *FAR)),
    "in a mirrored group": group(
        at(made_pptx.text("gone"), 8_000_000, 0, 900, 900), told=' flipH="1" flipV="1"'
    ),
    "in a turned group": group(
        at(made_pptx.text("gone"), 0, 5_700_000, 900, 900), told=' rot="5400000"'
    ),
}
STAYS = {
    "not hidden": hidden(made_pptx.text("stays"), "0"),
    "half beside": at(made_pptx.text("stays"), -3_000_000, 0, 3_000_001, 9),
    "turned in": at(made_pptx.text("stays"), -900, 400, 800, 2000, told=' rot="5400000"'),
    "without a frame": at(made_pptx.text("stays"), 0, 0, 1, 1).replace("<a:off ", "<a:gone "),
    "in a group that tells no frame": "<p:grpSp><p:nvGrpSpPr/><p:grpSpPr><a:xfrm><a:off/><a:ext/>"
    f"</a:xfrm></p:grpSpPr>{made_pptx.text('stays')}</p:grpSp>",
    "after a group": group(at(made_pptx.text("x"), 0, 0, 9, 9)) + made_pptx.text("stays"),
    "odd numbers": at(made_pptx.text("stays"), 0, 0, 9, 9).replace('x="0"', 'x="none"'),
    "beside an object": made_pptx.graphic(
        f"<p:oleObj>{hidden(made_pptx.picture('rId3'))}</p:oleObj>"
    )
    + made_pptx.text("stays"),
    "behind another transform": made_pptx.text("stays")
    + "<p:sp><p:nvSpPr/><p:spPr><a:x><a:xfrm/></a:x></p:spPr></p:sp>",
}


@pytest.mark.parametrize("case", GONE)
def test_what_nobody_sees_is_in_no_clean_deck(case: str) -> None:
    data = source(GONE[case], PICTURE, made_pptx.text("seen"))
    told = same(data)
    assert told.words == (("seen",),)
    assert len(told.uses) == 1
    document = PPTX.open(data, 1 << 24)
    assert document.warnings == ("hidden-shapes-dropped",)
    how = plan(data, REGION)
    output = written(data, how)
    assert b"gone" not in b"".join(made_pptx.parts_of(output).values())
    assert verdicts(output, how, data) == ALL


@pytest.mark.parametrize("case", STAYS)
def test_what_is_seen_stays(case: str) -> None:
    data = source(STAYS[case], PICTURE)
    assert same(data).words[0][-1] == "stays"
    assert "hidden-shapes-dropped" not in PPTX.open(data, 1 << 24).warnings


def test_a_line_needs_no_area() -> None:
    look = "<a:ln><a:solidFill><a:srgbClr val='FF0000'/></a:solidFill></a:ln>"
    flat = frame(914_400, 914_400, 900_000, 0) + look
    lines = (
        f"<p:cxnSp><p:nvCxnSpPr/><p:spPr>{flat}</p:spPr></p:cxnSp>",
        made_pptx.text(shape=flat),
    )
    document = PPTX.open(source(*lines, PICTURE), 1 << 24)
    assert len(document.deck.slides[0].items) == 3
    assert document.warnings == ()


def test_a_table_that_runs_off_the_slide_can_be_checked() -> None:
    wide = made_pptx.table([["in", "out"]]).replace('x="0"', 'x="8000000"', 1)
    data = source(wide, PICTURE)
    how = plan(data)
    assert verdicts(written(data, how), how, data) == ALL


def test_deep_groups_multiply_no_number_beyond_bounds() -> None:
    wide = '<a:ext cx="2147483647" cy="2147483647"/>', '<a:chExt cx="1" cy="1"/>'
    inside = made_pptx.text("deep")
    for _ in range(50):
        inside = group(inside)
    inside = inside.replace('<a:ext cx="1828800" cy="1828800"/>', wide[0])
    data = source(inside.replace('<a:chExt cx="3657600" cy="3657600"/>', wide[1]), PICTURE)
    assert same(data).words in ((("deep",),), ((),))


def test_both_readings_place_shapes_in_turned_groups_alike() -> None:
    rng = random.Random(7)
    shapes = []
    for number in range(120):
        turns = [f' rot="{rng.randrange(21_600_000)}"' for _ in range(3)]
        place = [rng.randrange(-9_000_000, 12_000_000) for _ in range(2)]
        size = [rng.randrange(1000, 900_000) for _ in range(2)]
        shape = at(made_pptx.text(f"Words {number}"), *place, *size, told=turns[0])
        inner = group(shape, told=turns[1] + ' flipH="1"' * rng.randrange(2))
        shapes.append(group(inner, told=turns[2] + ' flipV="1"' * rng.randrange(2)))
    told = same(source(*shapes, PICTURE))
    assert 10 < len(told.words[0]) < 110


def test_more_than_a_deck_can_show_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    data = source(made_pptx.text("one", "two"), PICTURE)
    assert DeckFrames(data).words == (("one", "two"),)
    monkeypatch.setattr(deck, "MOST_SHOWN", 2)
    with pytest.raises(Refused):
        deck.facts(archive.Parts(data))


BLANKS = "\u034f\u115f\u1160\u180b\u2800\u3164\ufe00\ufe0d\uffa0\U000e0041\U000e0141\U000e01ef"


def test_signs_that_show_nothing_are_left_out_before_letters_join() -> None:
    data = source(made_pptx.text(f"Jose\u034f\u0301{BLANKS} \u2764\ufe0f"), PICTURE)
    assert same(data).words == (("Jos\xe9 \u2764\ufe0f",),)


def filling(words: str, mark: str) -> str:
    """Words in a placeholder that tells no frame of its own."""
    return made_pptx.text(words, mark=mark, shape="")


def holding(mark: str, *place: int, told: str = "") -> str:
    """A placeholder of a layout or master."""
    return at(made_pptx.text("Click here", mark=mark), *place, told=told)


TITLE, BODY = '<p:ph type="title"/>', '<p:ph type="body" idx="7"/>'
SEVENTH = '<p:ph idx="7"/>'
INSIDE = (0, 0, 900_000, 900_000)
LED_AWAY = {
    "by the layout": (filling("gone", TITLE), holding(TITLE, *FAR), holding(TITLE, *INSIDE)),
    "by the master": (filling("gone", TITLE), "", holding(TITLE, *FAR)),
    "by its number": (filling("gone", BODY), holding(SEVENTH, *FAR), ""),
    "by the master's kind": (
        filling("gone", '<p:ph type="ctrTitle"/>'),
        made_pptx.text(mark='<p:ph type="ctrTitle"/>', shape=""),
        holding(TITLE, *FAR),
    ),
    "turned away": (
        filling("gone", TITLE),
        holding(TITLE, -900, 0, 800, 10, told=' rot="5400000"'),
        "",
    ),
    "a picture": (
        made_pptx.picture("rId3").replace(made_pptx.FRAME, "").replace(
            "<p:nvPr></p:nvPr>", f"<p:nvPr>{TITLE}</p:nvPr>"
        ),
        holding(TITLE, *FAR),
        "",
    ),
}  # fmt: skip
LED_IN = {
    "on the slide": (filling("stays", TITLE), holding(TITLE, *INSIDE), holding(TITLE, *FAR)),
    "without an area": (filling("stays", TITLE), holding(TITLE, 5, 5, 0, 9), ""),
    "of another kind": (filling("stays", TITLE), holding(BODY, *FAR), ""),
    "of another number": (filling("stays", BODY), holding('<p:ph idx="8"/>', *FAR), ""),
    "at a place of its own": (
        at(made_pptx.text("stays", mark=TITLE), *INSIDE),
        holding(TITLE, *FAR),
        "",
    ),
    "in a group": (group(filling("stays", TITLE)), holding(TITLE, *FAR), ""),
    "a table": (
        made_pptx.table([["stays"]]).replace("<p:nvPr/>", f"<p:nvPr>{TITLE}</p:nvPr>"),
        holding(TITLE, *FAR),
        "",
    ),
}


@pytest.mark.parametrize("case", LED_AWAY)
def test_what_a_layout_puts_beside_the_slide_is_in_no_clean_deck(case: str) -> None:
    shape, layout, master = LED_AWAY[case]
    data = source(
        made_pptx.text("first"), shape, PICTURE, made_pptx.text("seen"),
        layout=layout, master=master,
    )  # fmt: skip
    told = same(data)
    assert told.words == (("first", "seen"),)
    assert len(told.uses) == 1
    assert PPTX.open(data, 1 << 24).warnings == ("hidden-shapes-dropped",)
    how = plan(data, REGION)
    output = written(data, how)
    assert b"gone" not in b"".join(made_pptx.parts_of(output).values())
    assert verdicts(output, how, data) == ALL


@pytest.mark.parametrize("case", LED_IN)
def test_a_placeholder_that_is_seen_stays(case: str) -> None:
    shape, layout, master = LED_IN[case]
    data = source(shape, PICTURE, layout=layout, master=master)
    assert same(data).words == (("stays",),)
    assert PPTX.open(data, 1 << 24).warnings == ()


def columns(shape: str, *widths: object) -> str:
    """A table with columns of other widths."""
    for width in widths:
        shape = shape.replace(
            f'<a:gridCol w="{made_pptx.INCH * 2}"/>', f'<a:gridCol w="{width}"/>', 1
        )
    return shape


@pytest.mark.parametrize("width", [0, -5, 12_699, "none"])
def test_words_in_a_column_of_no_width_are_in_no_clean_deck(width: object) -> None:
    table = made_pptx.table([["one", "gone", "two"], ["three", "gone", "four"]])
    data = source(columns(table, 900_000, width), PICTURE)
    assert same(data).words == (("one", "two", "three", "four"),)
    assert PPTX.open(data, 1 << 24).warnings == ("hidden-shapes-dropped",)
    how = plan(data)
    output = written(data, how)
    assert b"gone" not in b"".join(made_pptx.parts_of(output).values())
    assert verdicts(output, how, data) == ALL


def test_a_cell_over_two_narrow_columns_stays_where_both_make_a_point() -> None:
    table = made_pptx.table([["stays", "x", "y"]]).replace("<a:tc>", '<a:tc gridSpan="2">', 1)
    data = source(columns(table, 7000, 7000), PICTURE)
    assert same(data).words == (("stays", "y"),)
