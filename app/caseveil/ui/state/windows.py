"""Windows to look at a grey file through: its own, and those that fit what a CT shows."""

from typing import Final

from caseveil.domain.source import DICOM, Source
from caseveil.domain.window import Window
from caseveil.ui.words.language import marked
from caseveil.ui.words.untrusted import shown

Named = tuple[str, Window]
_MODALITY, _PHOTOMETRIC, _STORED = "(0008,0060)", "(0028,0004)", "(0028,0101)"
_CENTRE, _WIDTH, _TOLD = "(0028,1050)", "(0028,1051)", "(0028,1055)"
_FEW = 8  # stored bits up to which the screen shows every value already
_LONGEST = 24  # characters of a name from the file

CT: Final[tuple[Named, ...]] = (
    (marked("Brain"), Window(40.0, 80.0)),
    (marked("Soft parts"), Window(40.0, 400.0)),
    (marked("Lung"), Window(-600.0, 1500.0)),
    (marked("Bone"), Window(400.0, 1800.0)),
)
"""Windows in Hounsfield units that are in common use."""


def own(source: Source) -> tuple[Named, ...]:
    """The windows that the file names itself, the one it is shown through first."""
    top = {tag.path: tag.value for tag in source.tags if "/" not in tag.path}
    names = top.get(_TOLD, "").split("\\")
    found = []
    pairs = zip(top.get(_CENTRE, "").split("\\"), top.get(_WIDTH, "").split("\\"), strict=False)
    for number, (centre, width) in enumerate(pairs):
        try:
            window = Window(float(centre), float(width))
        except ValueError:
            continue
        told = shown(names[number].strip(), _LONGEST) if number < len(names) else ""
        found.append((told, window))
    return tuple(found)


def deep(source: Source) -> bool:
    """Whether the file has more grey values than a screen shows at once."""
    told = {tag.path: tag.value for tag in source.tags if tag.path in (_STORED, _PHOTOMETRIC)}
    stored = told.get(_STORED, "")
    grey = told.get(_PHOTOMETRIC, "").startswith("MONOCHROME")
    return source.format == DICOM and grey and stored.isdecimal() and int(stored) > _FEW


def presets(source: Source | None) -> tuple[Named, ...]:
    """What to look through one after the other, after the file's first window."""
    if source is None or not deep(source):
        return ()
    modality = next((tag.value for tag in source.tags if tag.path == _MODALITY), "")
    return (*own(source)[1:], *(CT if modality == "CT" else ()))
