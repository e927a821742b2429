"""A teaching deck of a practice case: one slide whose picture is cropped, as an editor saves it.

Source: ECMA-376 part 1 (2016), the parts that a deck must have.
"""

import zipfile
from io import BytesIO
from typing import Final
from xml.sax.saxutils import escape, quoteattr

from caseveil.domain.geometry import Rect, Size

CREATOR: Final = "PPTX/creator[1]"
DESCRIBED: Final = "ppt/slides/slide1.xml/descr[2]"
CROPPED: Final = "PPTX/cropped[1]"
"""Paths under which the program lists who made the deck, its alternative text and its crop."""
_WHOLE: Final = 100_000
_WIDTH, _HEIGHT = 12_192_000, 6_858_000  # EMU of a slide
_TIME: Final = (1980, 1, 1, 0, 0, 0)
_OFFICE: Final = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE: Final = "http://schemas.openxmlformats.org/package/2006"
_MAIN: Final = "http://schemas.openxmlformats.org/{}ml/2006/main"
_SPACES: Final = (
    f'xmlns:a="{_MAIN.format("drawing")}" xmlns:r="{_OFFICE}" '
    f'xmlns:p="{_MAIN.format("presentation")}"'
)
_TREE: Final = (
    '<p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr/>'
)
_SCHEME: Final = ("dk1", "lt1", "dk2", "lt2", *(f"accent{n}" for n in range(1, 7)), "hlink",
                  "folHlink")  # fmt: skip
_GROUND: Final = {"bg1": "lt1", "tx1": "dk1", "bg2": "lt2", "tx2": "dk2"}
_MAPPED: Final = _GROUND | {name: name for name in _SCHEME[4:]}
_KINDS: Final = {
    "presentation": "presentation.main",
    "slideMasters/slideMaster1": "slideMaster",
    "slideLayouts/slideLayout1": "slideLayout",
    "slides/slide1": "slide",
}


def cut(size: Size, crop: Rect) -> dict[str, int]:
    """What is cropped away on each side, in thousandths of a percent, as a slide tells it."""
    sides = {"l": crop.left, "t": crop.top}
    sides |= {"r": size.width - crop.right, "b": size.height - crop.bottom}
    return {
        side: pixels * _WHOLE // (size.width if side in "lr" else size.height)
        for side, pixels in sides.items()
    }


def write(
    picture: bytes, size: Size, crop: Rect, title: str, lines: list[str], *, by: str, about: str
) -> bytes:
    """The file.

    Args:
        picture: a PNG.
        size: of the picture in pixels.
        crop: what of it the slide shows.
        title: of the slide.
        lines: below it.
        by: who made it, for its properties.
        about: alternative text of the picture.
    """
    slide = _slide(size, crop, title, lines, about)
    links = {
        "": [("officeDocument", "ppt/presentation.xml")],
        "ppt/presentation": [("slideMaster", "slideMasters/slideMaster1.xml"),
                             ("slide", "slides/slide1.xml")],
        "ppt/slideMasters/slideMaster1": [("slideLayout", "../slideLayouts/slideLayout1.xml"),
                                          ("theme", "../theme/theme1.xml")],
        "ppt/slideLayouts/slideLayout1": [("slideMaster", "../slideMasters/slideMaster1.xml")],
        "ppt/slides/slide1": [("slideLayout", "../slideLayouts/slideLayout1.xml"),
                              ("image", "../media/image1.png")],
    }  # fmt: skip
    parts = {
        "[Content_Types].xml": _types(),
        "docProps/core.xml": _properties(by),
        "ppt/presentation.xml": _presentation(),
        "ppt/slideMasters/slideMaster1.xml": _master(),
        "ppt/slideLayouts/slideLayout1.xml": _sheet("sldLayout", "", ' type="blank"'),
        "ppt/theme/theme1.xml": _theme(),
        "ppt/slides/slide1.xml": slide,
    }
    parts |= {_links_name(part): _links(told, core=not part) for part, told in links.items()}
    target = BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as file:
        for name, text in parts.items():
            head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
            file.writestr(zipfile.ZipInfo(name, _TIME), head + text)
        file.writestr(zipfile.ZipInfo("ppt/media/image1.png", _TIME), picture)
    return target.getvalue()


def _slide(size: Size, crop: Rect, title: str, lines: list[str], about: str) -> str:
    sides = "".join(f' {side}="{share}"' for side, share in cut(size, crop).items())
    high = 5_800_000
    wide = round(high * crop.size.width / crop.size.height)
    shown = _frame(_WIDTH - wide - 500_000, 500_000, wide, high)
    picture = (
        f'<p:pic><p:nvPicPr><p:cNvPr id="2" name="Picture 2" descr={quoteattr(about)}/>'
        '<p:cNvPicPr/><p:nvPr/></p:nvPicPr><p:blipFill><a:blip r:embed="rId2"/>'
        f"<a:srcRect{sides}/><a:stretch><a:fillRect/></a:stretch></p:blipFill>"
        f"<p:spPr>{shown}</p:spPr></p:pic>"
    )
    texts = _text(3, title, 3200, _frame(500_000, 500_000, 5_600_000, 900_000))
    for number, line in enumerate(lines):
        place = _frame(500_000, 1_700_000 + 600_000 * number, 5_600_000, 500_000)
        texts += _text(4 + number, line, 2000, place)
    return _sheet("sld", picture + texts, "")


def _text(number: int, words: str, points: int, shape: str) -> str:
    return (
        f'<p:sp><p:nvSpPr><p:cNvPr id="{number}" name="TextBox {number}"/><p:cNvSpPr/><p:nvPr/>'
        f"</p:nvSpPr><p:spPr>{shape}</p:spPr><p:txBody><a:bodyPr/><a:lstStyle/><a:p><a:r>"
        f'<a:rPr sz="{points}"/><a:t>{escape(words)}</a:t></a:r></a:p></p:txBody></p:sp>'
    )


def _frame(x: int, y: int, wide: int, high: int) -> str:
    return (
        f'<a:xfrm><a:off x="{x}" y="{y}"/><a:ext cx="{wide}" cy="{high}"/></a:xfrm>'
        '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>'
    )


def _sheet(kind: str, shapes: str, told: str) -> str:
    return (
        f"<p:{kind} {_SPACES}{told}><p:cSld><p:spTree>{_TREE}{shapes}</p:spTree></p:cSld>"
        f"<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:{kind}>"
    )


def _master() -> str:
    mapped = " ".join(f'{name}="{colour}"' for name, colour in _MAPPED.items())
    return (
        f"<p:sldMaster {_SPACES}><p:cSld><p:spTree>{_TREE}</p:spTree></p:cSld><p:clrMap {mapped}/>"
        '<p:sldLayoutIdLst><p:sldLayoutId id="2147483649" r:id="rId1"/></p:sldLayoutIdLst>'
        "</p:sldMaster>"
    )


def _presentation() -> str:
    return (
        f'<p:presentation {_SPACES}><p:sldMasterIdLst><p:sldMasterId id="2147483648" r:id="rId1"/>'
        '</p:sldMasterIdLst><p:sldIdLst><p:sldId id="256" r:id="rId2"/></p:sldIdLst>'
        f'<p:sldSz cx="{_WIDTH}" cy="{_HEIGHT}"/><p:notesSz cx="{_HEIGHT}" cy="{_WIDTH}"/>'
        "</p:presentation>"
    )


def _theme() -> str:
    colours = "".join(
        f'<a:{name}><a:srgbClr val="{"FFFFFF" if name.startswith("lt") else "203040"}"/></a:{name}>'
        for name in _SCHEME
    )
    font = '<a:latin typeface="Arial"/><a:ea typeface=""/><a:cs typeface=""/>'
    fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>' * 3
    line = '<a:ln><a:solidFill><a:schemeClr val="phClr"/></a:solidFill></a:ln>' * 3
    effect = "<a:effectStyle><a:effectLst/></a:effectStyle>" * 3
    return (
        f'<a:theme {_SPACES} name="Plain"><a:themeElements><a:clrScheme name="Plain">{colours}'
        f'</a:clrScheme><a:fontScheme name="Plain"><a:majorFont>{font}</a:majorFont><a:minorFont>'
        f'{font}</a:minorFont></a:fontScheme><a:fmtScheme name="Plain"><a:fillStyleLst>{fill}'
        f"</a:fillStyleLst><a:lnStyleLst>{line}</a:lnStyleLst><a:effectStyleLst>{effect}"
        f"</a:effectStyleLst><a:bgFillStyleLst>{fill}</a:bgFillStyleLst></a:fmtScheme>"
        "</a:themeElements></a:theme>"
    )


def _properties(by: str) -> str:
    return (
        f'<cp:coreProperties xmlns:cp="{_PACKAGE}/metadata/core-properties" '
        'xmlns:dc="http://purl.org/dc/elements/1.1/">'
        f"<dc:creator>{escape(by)}</dc:creator></cp:coreProperties>"
    )


def _types() -> str:
    kind = "application/vnd.openxmlformats-officedocument"
    told = {f"ppt/{part}.xml": f"{kind}.presentationml.{name}" for part, name in _KINDS.items()}
    told["ppt/theme/theme1.xml"] = f"{kind}.theme"
    parts = "".join(
        f'<Override PartName="/{part}" ContentType="{name}+xml"/>' for part, name in told.items()
    )
    core = "application/vnd.openxmlformats-package.core-properties+xml"
    return (
        f'<Types xmlns="{_PACKAGE}/content-types"><Default Extension="rels" ContentType='
        '"application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Default Extension="png" ContentType="image/png"/>{parts}'
        f'<Override PartName="/docProps/core.xml" ContentType="{core}"/></Types>'
    )


def _links(told: list[tuple[str, str]], *, core: bool) -> str:
    lines = "".join(
        f'<Relationship Id="rId{number}" Type="{_OFFICE}/{kind}" Target="{target}"/>'
        for number, (kind, target) in enumerate(told, 1)
    )
    if core:
        kind = f"{_PACKAGE}/relationships/metadata/core-properties"
        lines += f'<Relationship Id="rId9" Type="{kind}" Target="docProps/core.xml"/>'
    return f'<Relationships xmlns="{_PACKAGE}/relationships">{lines}</Relationships>'


def _links_name(part: str) -> str:
    folder, _, name = part.rpartition("/")
    return f"{folder}/_rels/{name}.xml.rels" if part else "_rels/.rels"
