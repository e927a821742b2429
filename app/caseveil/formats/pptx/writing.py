"""A clean deck as an archive: fixed parts, slides, and pictures that are used, nothing orphaned."""

import zipfile
from collections.abc import Iterable, Sequence
from dataclasses import replace
from io import BytesIO
from typing import Final

from caseveil.domain.geometry import Size
from caseveil.domain.wording import WordChange
from caseveil.formats.pptx import fixed, notes, slide_xml
from caseveil.formats.pptx.fixed import HEAD, PACKAGE, SPACES
from caseveil.formats.pptx.model import Paragraph, Placed, Run, Shape, Slide

_TIME: Final = (1980, 1, 1, 0, 0, 0)
_FIRST_ID: Final = 256
_TYPE: Final = "application/vnd.openxmlformats-officedocument"
_DEFAULTS: Final = {
    "rels": "application/vnd.openxmlformats-package.relationships+xml",
    "jpg": "image/jpeg",
    "png": "image/png",
}
_KINDS: Final = {
    "ppt/presentation.xml": "presentationml.presentation.main",
    "ppt/slideMasters/slideMaster1.xml": "presentationml.slideMaster",
    "ppt/slideLayouts/slideLayout1.xml": "presentationml.slideLayout",
    "ppt/theme/theme1.xml": "theme",
}
_NOTES_KINDS: Final = {
    "ppt/notesMasters/notesMaster1.xml": "presentationml.notesMaster",
    "ppt/theme/theme2.xml": "theme",
}


def archive(size: Size, slides: Sequence[Slide], media: Sequence[tuple[str, bytes]]) -> bytes:
    """The file.

    Args:
        size: of a slide in EMU.
        slides: their words already changed.
        media: suffix and bytes of the picture of every frame.
    """
    names = [f"image{number}.{suffix}" for number, (suffix, _) in enumerate(media, 1)]
    noted = [number for number, one in enumerate(slides, 1) if one.notes]
    parts = {"[Content_Types].xml": _types(len(slides), noted), **fixed.PARTS}
    parts |= fixed.NOTES_PARTS if noted else {}
    parts |= _presentation(size, len(slides), noted=bool(noted))
    for number, one in enumerate(slides, 1):
        frames = list(dict.fromkeys(i.frame for i in one.items if isinstance(i, Placed)))
        links = {frame: place for place, frame in enumerate(frames, 2)}
        path = f"slides/slide{number}.xml"
        parts[f"ppt/{path}"] = slide_xml.slide(one, links.__getitem__)
        parts[f"ppt/slides/_rels/slide{number}.xml.rels"] = fixed.relationships(
            ("slideLayout", "../slideLayouts/slideLayout1.xml"),
            *(("image", f"../media/{names[frame]}") for frame in frames),
            *([("notesSlide", f"../notesSlides/notesSlide{number}.xml")] if one.notes else []),
        )
        parts |= _notes(one, number) if one.notes else {}
    pictures = zip(names, (data for _, data in media), strict=True)
    return _packed(parts.items(), pictures)


def reworded(content: Slide, changes: dict[str, list[WordChange]]) -> Slide:
    """A slide with the changes of its passages made."""
    items = tuple(
        replace(item, paragraphs=tuple(_reworded(one, changes) for one in item.paragraphs))
        if isinstance(item, Shape)
        else item
        for item in content.items
    )
    told = tuple(_reworded(one, changes) for one in content.notes)
    return replace(content, items=items, notes=told)


def _notes(content: Slide, number: int) -> dict[str, str]:
    links = fixed.relationships(
        ("notesMaster", "../notesMasters/notesMaster1.xml"),
        ("slide", f"../slides/slide{number}.xml"),
    )
    return {
        f"ppt/notesSlides/notesSlide{number}.xml": notes.page(content.notes),
        f"ppt/notesSlides/_rels/notesSlide{number}.xml.rels": links,
    }


def _reworded(paragraph: Paragraph, changes: dict[str, list[WordChange]]) -> Paragraph:
    """Each run keeps its look; what is written instead has that of the run where it begins."""
    runs: list[Run] = []
    begin = 0
    made = changes.get(paragraph.path, [])
    for run in paragraph.runs:
        end, at, out = begin + len(run.text), begin, []
        for change in made:
            if change.end <= at or change.start >= end:
                continue
            out.append(run.text[at - begin : max(change.start, at) - begin])
            if change.start >= begin:
                out.append(change.neutral)
            at = min(change.end, end)
        out.append(run.text[at - begin :])
        begin = end
        runs.append(replace(run, text="".join(out)))
    return replace(paragraph, runs=tuple(run for run in runs if run.text))


def _presentation(size: Size, count: int, *, noted: bool) -> dict[str, str]:
    ids = "".join(f'<p:sldId id="{_FIRST_ID + n}" r:id="rId{n + 2}"/>' for n in range(count))
    targets = [("slide", f"slides/slide{number}.xml") for number in range(1, count + 1)]
    targets += [("notesMaster", "notesMasters/notesMaster1.xml")] if noted else []
    links = fixed.relationships(("slideMaster", "slideMasters/slideMaster1.xml"), *targets)
    master = f'<p:notesMasterId r:id="rId{count + 2}"/>'
    of_notes = f"<p:notesMasterIdLst>{master}</p:notesMasterIdLst>" if noted else ""
    shown = (
        f'{HEAD}<p:presentation {SPACES}><p:sldMasterIdLst><p:sldMasterId id="2147483648" '
        f'r:id="rId1"/></p:sldMasterIdLst>{of_notes}<p:sldIdLst>{ids}</p:sldIdLst>'
        f'<p:sldSz cx="{size.width}" cy="{size.height}"/>'
        '<p:notesSz cx="6858000" cy="9144000"/></p:presentation>'
    )
    return {"ppt/presentation.xml": shown, "ppt/_rels/presentation.xml.rels": links}


def _types(count: int, noted: Sequence[int]) -> str:
    kinds = {**_KINDS, **(_NOTES_KINDS if noted else {})}
    kinds |= {f"ppt/slides/slide{n}.xml": "presentationml.slide" for n in range(1, count + 1)}
    kinds |= {f"ppt/notesSlides/notesSlide{n}.xml": "presentationml.notesSlide" for n in noted}
    defaults = "".join(
        f'<Default Extension="{k}" ContentType="{v}"/>' for k, v in _DEFAULTS.items()
    )
    parts = "".join(
        f'<Override PartName="/{name}" ContentType="{_TYPE}.{kind}+xml"/>'
        for name, kind in kinds.items()
    )
    return f'{HEAD}<Types xmlns="{PACKAGE}/content-types">{defaults}{parts}</Types>'


def _packed(texts: Iterable[tuple[str, str]], pictures: Iterable[tuple[str, bytes]]) -> bytes:
    target = BytesIO()
    with zipfile.ZipFile(target, "w") as file:
        for name, text in texts:
            _add(file, name, text.encode(), zipfile.ZIP_DEFLATED)
        for name, data in pictures:
            _add(file, f"ppt/media/{name}", data, zipfile.ZIP_STORED)
    return target.getvalue()


def _add(file: zipfile.ZipFile, name: str, data: bytes, coding: int) -> None:
    entry = zipfile.ZipInfo(name, _TIME)
    entry.compress_type, entry.create_system, entry.external_attr = coding, 0, 0
    file.writestr(entry, data)
