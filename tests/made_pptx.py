"""PPTX decks made by hand: slides of given shapes, pictures, and whatever else lies in a package.

made_pptx.deck([[text("Amina"), picture("rId2")]], media={"image1.jpg": makers.jpeg()})
"""

import zipfile
from io import BytesIO
from xml.sax.saxutils import escape

OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
SPACES = (
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    f'xmlns:r="{OFFICE}" '
    'xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
)
INCH = 914_400
FRAME = (
    '<a:xfrm><a:off x="914400" y="914400"/><a:ext cx="3657600" cy="2743200"/></a:xfrm>'
    '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>'
)
NOTES_LINK = (("n", "notesSlide", "../notesSlides/notesSlide1.xml"),)
TYPE = "application/vnd.openxmlformats-officedocument.presentationml"


def run(words: str, look: str = "") -> str:
    return f"<a:r><a:rPr{look}/><a:t>{escape(words)}</a:t></a:r>"


def text(*paragraphs: str, mark: str = "", shape: str = FRAME, body: str = "<a:bodyPr/>") -> str:
    """A shape with paragraphs of plain words, or of runs where they begin with ``<``."""
    told = "".join(f"<a:p>{p if p.startswith('<') else run(p)}</a:p>" for p in paragraphs)
    name = escape(paragraphs[0][:9], {'"': ""}) if paragraphs else ""
    return (
        f'<p:sp><p:nvSpPr><p:cNvPr id="7" name="{name}"/><p:cNvSpPr/><p:nvPr>{mark}</p:nvPr>'
        f"</p:nvSpPr><p:spPr>{shape}</p:spPr><p:txBody>{body}<a:lstStyle/>{told}</p:txBody></p:sp>"
    )


def blip(link: str, cut: str = "", holder: str = "p:blipFill", attribute: str = "embed") -> str:
    part = f"<a:srcRect {cut}/>" if cut else ""
    return f'<{holder}><a:blip r:{attribute}="{link}"/>{part}<a:stretch/></{holder}>'


def picture(link: str, cut: str = "", described: str = "", more: str = "", **kind: str) -> str:
    return (
        f'<p:pic><p:nvPicPr><p:cNvPr id="8" name="x" descr="{escape(described)}"/><p:cNvPicPr/>'
        f"<p:nvPr>{more}</p:nvPr></p:nvPicPr>{blip(link, cut, **kind)}<p:spPr>{FRAME}</p:spPr>"
        "</p:pic>"
    )


def table(rows: list[list[str]], merged: str = "") -> str:
    """Cells of words; ``merged`` is the attribute of the last cell."""
    width = INCH * 2
    lines = ""
    for number, row in enumerate(rows):
        cells = "".join(
            f"<a:tc{merged if (number, c) == (len(rows) - 1, len(row) - 1) else ''}>"
            f"<a:txBody><a:bodyPr/><a:p>{run(words)}</a:p></a:txBody><a:tcPr/></a:tc>"
            for c, words in enumerate(row)
        )
        lines += f'<a:tr h="{INCH}">{cells}</a:tr>'
    grid = "".join(f'<a:gridCol w="{width}"/>' for _ in rows[0])
    return graphic(f"<a:tbl><a:tblPr/><a:tblGrid>{grid}</a:tblGrid>{lines}</a:tbl>")


def graphic(inside: str) -> str:
    return (
        '<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id="9" name="x"/><p:cNvGraphicFramePr/>'
        '<p:nvPr/></p:nvGraphicFramePr><p:xfrm><a:off x="0" y="0"/><a:ext cx="3657600" '
        f'cy="1828800"/></p:xfrm><a:graphic><a:graphicData uri="x">{inside}</a:graphicData>'
        "</a:graphic></p:graphicFrame>"
    )


def group(*inside: str, told: str = "") -> str:
    frame = (
        f'<a:xfrm{told}><a:off x="914400" y="0"/><a:ext cx="1828800" cy="1828800"/>'
        '<a:chOff x="0" y="0"/><a:chExt cx="3657600" cy="3657600"/></a:xfrm>'
    )
    return f"<p:grpSp><p:nvGrpSpPr/><p:grpSpPr>{frame}</p:grpSpPr>{''.join(inside)}</p:grpSp>"


def alternative(choice: str, fallback: str | None) -> str:
    told = f"<mc:Fallback>{fallback}</mc:Fallback>" if fallback is not None else ""
    return (
        f'<mc:AlternateContent><mc:Choice Requires="v">{choice}</mc:Choice>{told}'
        "</mc:AlternateContent>"
    )


def sheet(kind: str, shapes: str, background: str = "", told: str = "", after: str = "") -> str:
    return (
        f"<p:{kind} {SPACES}{told}><p:cSld>{background}<p:spTree><p:nvGrpSpPr/><p:grpSpPr/>"
        f"{shapes}</p:spTree></p:cSld>{after}</p:{kind}>"
    )


def noted(*paragraphs: str, more: str = "") -> dict[str, str]:
    """A part with speaker notes; ``deck`` has them with ``slide_links=NOTES_LINK``."""
    body = text(*paragraphs, mark='<p:ph type="body" idx="1"/>')
    return {"ppt/notesSlides/notesSlide1.xml": sheet("notes", body + more)}


def links(*told: tuple[str, str, str], outside: frozenset[str] = frozenset()) -> str:
    lines = "".join(
        f'<Relationship Id="{name}" Type="{OFFICE}/{kind}" Target="{escape(target)}"'
        + (' TargetMode="External"/>' if name in outside else "/>")
        for name, kind, target in told
    )
    return f'<Relationships xmlns="{PACKAGE}/relationships">{lines}</Relationships>'


def deck(
    slides: list[list[str]],
    media: dict[str, bytes] | None = None,
    *,
    told: dict[int, str] | None = None,
    backgrounds: dict[str, str] | None = None,
    master: str = "",
    layout: str = "",
    layout_told: str = "",
    theme: str = "",
    more: dict[str, str | bytes] | None = None,
    slide_links: tuple[tuple[str, str, str], ...] = (),
    outside: frozenset[str] = frozenset(),
    types: str = "",
    kind: str = "presentation",
    author: str = "",
) -> bytes:
    """A package.

    Args:
        slides: the shapes of each slide.
        media: pictures; ``rId2`` and on lead to them in their order, from every sheet.
        told: attributes of a slide by its number from 1.
        backgrounds: ``p:bg`` of ``slide``, ``layout`` or ``master``.
        master: shapes of the master.
        layout: shapes of the layout.
        layout_told: attributes of the layout.
        theme: colour scheme.
        more: further parts.
        slide_links: further relationships of every slide: id, kind, target.
        outside: ids of relationships that lead outside.
        types: further content types.
        kind: last word of the presentation's content type before ``.main``.
        author: in the properties.
    """
    media, backgrounds, told = media or {}, backgrounds or {}, told or {}
    pictures = [(f"rId{n}", "image", f"../media/{name}") for n, name in enumerate(media, 2)]
    count = range(1, len(slides) + 1)
    ids = "".join(f'<p:sldId id="{255 + n}" r:id="s{n}"/>' for n in count)
    parts: dict[str, str | bytes] = {
        "[Content_Types].xml": (
            f'<Types xmlns="{PACKAGE}/content-types"><Override PartName="/ppt/presentation.xml" '
            f'ContentType="{TYPE}.{kind}.main+xml"/>{types}</Types>'
        ),
        "_rels/.rels": links(("r", "officeDocument", "ppt/presentation.xml")),
        "ppt/presentation.xml": (
            f"<p:presentation {SPACES}><p:sldIdLst>{ids}</p:sldIdLst>"
            '<p:sldSz cx="9144000" cy="6858000"/></p:presentation>'
        ),
        "ppt/_rels/presentation.xml.rels": links(
            *((f"s{n}", "slide", f"slides/slide{n}.xml") for n in count)
        ),
        "ppt/slideLayouts/slideLayout1.xml": sheet(
            "sldLayout", layout, backgrounds.get("layout", ""), layout_told
        ),
        "ppt/slideLayouts/_rels/slideLayout1.xml.rels": links(
            ("rId1", "slideMaster", "../slideMasters/slideMaster1.xml"), *pictures
        ),
        "ppt/slideMasters/slideMaster1.xml": sheet(
            "sldMaster", master, backgrounds.get("master", "")
        ),
        "ppt/slideMasters/_rels/slideMaster1.xml.rels": links(
            ("rId1", "theme", "../theme/theme1.xml"), *pictures
        ),
        "ppt/theme/theme1.xml": (
            f"<a:theme {SPACES}><a:themeElements><a:clrScheme>{theme}</a:clrScheme>"
            "</a:themeElements></a:theme>"
        ),
        **{f"ppt/media/{name}": data for name, data in media.items()},
    }
    for number, shapes in enumerate(slides, 1):
        own = links(
            ("rId1", "slideLayout", "../slideLayouts/slideLayout1.xml"),
            *pictures,
            *slide_links,
            outside=outside,
        )
        parts[f"ppt/slides/_rels/slide{number}.xml.rels"] = own
        parts[f"ppt/slides/slide{number}.xml"] = sheet(
            "sld", "".join(shapes), backgrounds.get("slide", ""), told.get(number, "")
        )
    if author:
        parts["docProps/core.xml"] = (
            '<p xmlns:d="http://purl.org/dc/elements/1.1/">'
            f"<d:creator>{escape(author)}</d:creator></p>"
        )
    return package({**parts, **(more or {})})


def package(parts: dict[str, str | bytes]) -> bytes:
    target = BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as file:
        for name, data in parts.items():
            entry = zipfile.ZipInfo(name, (2024, 3, 12, 10, 11, 12))
            file.writestr(entry, data, zipfile.ZIP_DEFLATED)
    return target.getvalue()


def parts_of(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(BytesIO(data)) as file:
        return {name: file.read(name) for name in file.namelist()}
