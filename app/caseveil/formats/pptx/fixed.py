"""The parts that are the same in every clean deck: one theme, one master, one empty layout."""

from typing import Final

_OFFICE: Final = "http://schemas.openxmlformats.org/officeDocument/2006"
PACKAGE: Final = "http://schemas.openxmlformats.org/package/2006"
SPACES: Final = (
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    f'xmlns:r="{_OFFICE}/relationships" '
    'xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"'
)
HEAD: Final = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
EMPTY_TREE: Final = (
    '<p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr>'
    '<a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/>'
    '<a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>'
)
NOTES_IMAGE: Final = (
    '<p:nvSpPr><p:cNvPr id="2" name=""/><p:cNvSpPr><a:spLocks noGrp="1" noRot="1" '
    'noChangeAspect="1"/></p:cNvSpPr><p:nvPr><p:ph type="sldImg"/></p:nvPr></p:nvSpPr>'
)
NOTES_BODY: Final = (
    '<p:nvSpPr><p:cNvPr id="3" name=""/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr>'
    '<p:nvPr><p:ph type="body" idx="1"/></p:nvPr></p:nvSpPr>'
)
_MAP: Final = (
    '<p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" '
    'accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" '
    'folHlink="folHlink"/>'
)
_COLOURS: Final = {
    "dk1": "000000",
    "lt1": "FFFFFF",
    "dk2": "404040",
    "lt2": "E6E6E6",
    "accent1": "1F77B4",
    "accent2": "FF7F0E",
    "accent3": "2CA02C",
    "accent4": "D62728",
    "accent5": "9467BD",
    "accent6": "8C564B",
    "hlink": "0563C1",
    "folHlink": "954F72",
}
_FONT: Final = '<a:latin typeface="Arial"/><a:ea typeface=""/><a:cs typeface=""/>'
_PH_FILL: Final = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'
_LINE: Final = f'<a:ln w="9525">{_PH_FILL}</a:ln>'
_EFFECT: Final = "<a:effectStyle><a:effectLst/></a:effectStyle>"


def relationships(*kinds_and_targets: tuple[str, str]) -> str:
    """A relationship part: ids ``rId1`` and on, all of them inside the package."""
    lines = "".join(
        f'<Relationship Id="rId{number}" Type="{_OFFICE}/relationships/{kind}" Target="{target}"/>'
        for number, (kind, target) in enumerate(kinds_and_targets, 1)
    )
    return f'{HEAD}<Relationships xmlns="{PACKAGE}/relationships">{lines}</Relationships>'


def _theme() -> str:
    named = "".join(f'<a:{n}><a:srgbClr val="{v}"/></a:{n}>' for n, v in _COLOURS.items())
    return (
        f'{HEAD}<a:theme {SPACES} name="Plain"><a:themeElements>'
        f'<a:clrScheme name="Plain">{named}</a:clrScheme><a:fontScheme name="Plain">'
        f"<a:majorFont>{_FONT}</a:majorFont><a:minorFont>{_FONT}</a:minorFont></a:fontScheme>"
        f'<a:fmtScheme name="Plain"><a:fillStyleLst>{_PH_FILL * 3}</a:fillStyleLst>'
        f"<a:lnStyleLst>{_LINE * 3}</a:lnStyleLst>"
        f"<a:effectStyleLst>{_EFFECT * 3}</a:effectStyleLst>"
        f"<a:bgFillStyleLst>{_PH_FILL * 3}</a:bgFillStyleLst></a:fmtScheme>"
        "</a:themeElements></a:theme>"
    )


def _master() -> str:
    return (
        f'{HEAD}<p:sldMaster {SPACES}><p:cSld><p:bg><p:bgRef idx="1001">'
        '<a:schemeClr val="bg1"/></p:bgRef></p:bg>'
        f"<p:spTree>{EMPTY_TREE}</p:spTree></p:cSld>{_MAP}"
        '<p:sldLayoutIdLst><p:sldLayoutId id="2147483649" r:id="rId1"/></p:sldLayoutIdLst>'
        "<p:txStyles><p:titleStyle/><p:bodyStyle/><p:otherStyle/></p:txStyles></p:sldMaster>"
    )


def _notes_master() -> str:
    """Where programs put the picture of the slide and its notes on a printed page."""
    image, body = (
        f'<p:spPr><a:xfrm><a:off x="685800" y="{top}"/><a:ext cx="5486400" cy="{height}"/>'
        '</a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr>'
        for top, height in ((1_143_000, 3_086_100), (4_400_550, 3_600_450))
    )
    return (
        f'{HEAD}<p:notesMaster {SPACES}><p:cSld><p:bg><p:bgRef idx="1001">'
        '<a:schemeClr val="bg1"/></p:bgRef></p:bg>'
        f"<p:spTree>{EMPTY_TREE}<p:sp>{NOTES_IMAGE}{image}</p:sp>"
        f"<p:sp>{NOTES_BODY}{body}<p:txBody><a:bodyPr/><a:lstStyle/><a:p/></p:txBody></p:sp>"
        f"</p:spTree></p:cSld>{_MAP}</p:notesMaster>"
    )


def _layout() -> str:
    return (
        f'{HEAD}<p:sldLayout {SPACES} type="blank" preserve="1"><p:cSld name="Blank">'
        f"<p:spTree>{EMPTY_TREE}</p:spTree></p:cSld>"
        "<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>"
    )


PARTS: Final = {
    "_rels/.rels": relationships(("officeDocument", "ppt/presentation.xml")),
    "ppt/theme/theme1.xml": _theme(),
    "ppt/slideMasters/slideMaster1.xml": _master(),
    "ppt/slideMasters/_rels/slideMaster1.xml.rels": relationships(
        ("slideLayout", "../slideLayouts/slideLayout1.xml"), ("theme", "../theme/theme1.xml")
    ),
    "ppt/slideLayouts/slideLayout1.xml": _layout(),
    "ppt/slideLayouts/_rels/slideLayout1.xml.rels": relationships(
        ("slideMaster", "../slideMasters/slideMaster1.xml")
    ),
}
NOTES_PARTS: Final = {
    "ppt/theme/theme2.xml": _theme(),
    "ppt/notesMasters/notesMaster1.xml": _notes_master(),
    "ppt/notesMasters/_rels/notesMaster1.xml.rels": relationships(("theme", "../theme/theme2.xml")),
}
"""Further ones of a deck that has notes: no master shares its theme with another."""
