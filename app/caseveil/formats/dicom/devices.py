"""Which scanner made a picture, and where scanners of that kind are known to write into it.

The table ``devices.tsv`` is a seed of published facts; its head tells their origin. A scanner that
is not in it may write all the same.
"""

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from pydicom import Dataset

from caseveil.domain.geometry import Rect, Size
from caseveil.formats.dicom.reading import refusing

_MODEL = 2  # of the parts of a signature


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the table; what is empty or None asks for nothing.

    Attributes:
        modality: as in the file.
        manufacturer: words within the maker's name, small letters.
        model: words within the model's name, small letters.
        software: how the version begins, small letters.
        rows: height of a frame in pixels.
        columns: width of a frame in pixels.
        regions: in stored pixels; they may reach beyond the frame.
        origin: where the fact was read.
    """

    modality: str
    manufacturer: str
    model: str
    software: str
    rows: int
    columns: int | None
    regions: tuple[Rect, ...]
    origin: str


def burned_regions(dataset: Dataset, size: Size) -> tuple[Rect, ...]:
    """Where a scanner of this kind writes into a frame of ``size``; one within another is left out.

    Raises:
        Refused: where the attributes cannot be read.
    """
    with refusing("device"):
        modality, maker, model = _parts(dataset)
        software = _folded(dataset, "SoftwareVersions")
    found = {
        region.clip(size)
        for row in table()
        if row.modality.lower() == modality
        and row.manufacturer in maker
        and row.model in model
        and software.startswith(row.software)
        and row.rows == size.height
        and row.columns in (None, size.width)
        for region in row.regions
    }
    shown = [region for region in found if region.size.pixels]
    largest = [r for r in shown if not any(o != r and o.holds(r) for o in shown)]
    return tuple(sorted(largest, key=lambda region: (region.top, region.left)))


def signature(dataset: Dataset, size: Size) -> str:
    """A name of the kind of scanner and the size of its frames; empty where no model is told.

    A hash: what a person remembers for a scanner is kept under it, and nothing that was read.

    Raises:
        Refused: where the attributes cannot be read.
    """
    with refusing("device"):
        parts = _parts(dataset)
    if not parts[_MODEL]:
        return ""
    told = "\0".join((*parts, str(size.height), str(size.width)))
    return hashlib.sha256(told.encode()).hexdigest()


def _parts(dataset: Dataset) -> tuple[str, str, str]:
    modality = _folded(dataset, "Modality")
    return modality, _folded(dataset, "Manufacturer"), _folded(dataset, "ManufacturerModelName")


def _folded(dataset: Dataset, name: str) -> str:
    """The value in small letters, single spaces between words; of several the first."""
    value = dataset.get(name) or ""
    first = value if isinstance(value, str) else str(next(iter(value), ""))
    return " ".join(first.lower().split())


@cache
def table() -> tuple[Row, ...]:
    """The rows of ``devices.tsv``."""
    text = (files("caseveil_resources") / "dicom" / "devices.tsv").read_text(encoding="ascii")
    return tuple(_row(line) for line in text.splitlines() if not line.startswith("#"))


def _row(line: str) -> Row:
    modality, maker, model, software, rows, columns, regions, origin = line.split("\t")
    return Row(
        modality,
        maker.lower(),
        model.lower(),
        software.lower(),
        int(rows),
        int(columns) if columns else None,
        tuple(_regions(regions)),
        origin,
    )


def _regions(text: str) -> Iterator[Rect]:
    for part in text.split(";"):
        left, top, width, height = map(int, part.split(","))
        yield Rect(left, top, left + width, top + height)
