"""Whether a finished DICOM file holds anything besides what display needs."""

from itertools import pairwise

import numpy as np

from caseveil.verify.dicom import document, fragments, pixels
from caseveil.verify.dicom import layout as dicom_layout
from caseveil.verify.dicom.elements import Element
from caseveil.verify.dicom.grey_tables import Greys
from caseveil.verify.dicom.palettes import Colours
from caseveil.verify.dicom.pixels import Samples

_META = frozenset({*range(0x00020000, 0x00020004), 0x00020010, 0x00020012, 0x00020013})
_WRITER = "CASEVEIL_"
# Lookup table and its descriptor: number of entries, first value, bits (PS3.3 C.7.6.3.1.5, C.11.1).
_TABLES = {
    0x00281201: 0x00281101,
    0x00281202: 0x00281102,
    0x00281203: 0x00281103,
    0x00281204: 0x00281101,
    0x00281408: 0x00281407,
    0x00283006: 0x00283002,
}
# Icons, encrypted and original attributes, offset tables, signatures, trailing padding, palettes
# in segments, whose entries cannot be told apart.
_NEVER = frozenset(
    {0x00880200, 0x04000500, 0x04000561, 0x7FE00001, 0x7FE00002, 0x4FFE0001, 0xFFFAFFFA, 0xFFFCFFFC}
    | {0x00281221, 0x00281222, 0x00281223}
)


def faults(output: bytes) -> list[str]:
    """What a finished DICOM file holds that it must not, as content-free codes.

    Raises:
        Refused: where the file cannot be walked, or its pixel layout not be read.
    """
    return walked_faults(document.walk(output))


def walked_faults(dataset: document.Dataset) -> list[str]:
    """``faults`` of a file that was walked; it is always written in explicit little endian.

    Raises:
        Refused: where its pixel layout cannot be read.
    """
    found = _meta_faults(dataset)
    found += [f"element-{e.tag:08x}" for e in dataset.elements if _is_unwanted(e)]
    found += _order_faults(dataset.elements) + _table_faults(dataset.elements)
    if dataset.syntax not in fragments.WRITTEN | {document.EXPLICIT}:
        return [*found, "syntax"]
    return found + _pixel_faults(dataset)


def _meta_faults(dataset: document.Dataset) -> list[str]:
    meta = {element.tag: element.text for element in dataset.meta}
    found = [f"meta-{tag:08x}" for tag in meta if tag not in _META]
    if len(dataset.preamble) != 128 or any(dataset.preamble):
        found.append("preamble")
    if not meta.get(0x00020013, "").startswith(_WRITER):
        found.append("meta-writer")
    if len(meta) != len(dataset.meta):
        found.append("meta-repeated")
    for own, other in ((0x00020002, 0x00080016), (0x00020003, 0x00080018)):
        if meta.get(own) != dataset.text(other):
            found.append(f"meta-differs-{own:08x}")
    return found


def _is_unwanted(element: Element) -> bool:
    """Overlays, curves, group lengths, nested pixels and unknown values; not private groups."""
    group, number = element.tag >> 16, element.tag & 0xFFFF
    repeating = 0x5000 <= group <= 0x50FF or 0x6000 <= group <= 0x60FF
    nested_pixels = group == 0x7FE0 and element.depth > 0
    strange = repeating or nested_pixels or number == 0
    return strange or element.tag in _NEVER or element.vr == "UN" or group < 8


def _order_faults(elements: tuple[Element, ...]) -> list[str]:
    """Tags stand in rising order; a repeated one would be read differently by different readers."""
    tags = [element.tag for element in elements if element.depth == 0]
    nested = [element.path for element in elements]
    rising = all(a < b for a, b in pairwise(tags))
    return [] if rising and len(set(nested)) == len(nested) else ["order"]


def _table_faults(elements: tuple[Element, ...]) -> list[str]:
    """Lookup tables are as long as their descriptors say: nothing hides behind them."""
    by_path = {element.path: element for element in elements}
    return [
        f"table-{element.tag:08x}"
        for element in elements
        if element.tag in _TABLES and not _is_declared(element, by_path)
    ]


def _is_declared(table: Element, by_path: dict[str, Element]) -> bool:
    own, other = (
        f"({tag >> 16:04X},{tag & 0xFFFF:04X})" for tag in (table.tag, _TABLES[table.tag])
    )
    descriptor = by_path.get(table.path.removesuffix(own) + other)
    if descriptor is None or len(descriptor.value) != 6:
        return False
    entries = int.from_bytes(descriptor.value[:2], "little") or 1 << 16
    return len(table.value) in (entries + entries % 2, 2 * entries)


def _pixel_faults(dataset: document.Dataset) -> list[str]:
    layout, element = dicom_layout.layout(dataset), pixels.pixel_element(dataset)
    if dataset.syntax == document.EXPLICIT:
        found = _native_faults(element.value, layout.native_bytes)
        if "pixel-length" in found:
            return found
    else:
        found = fragments.faults(element, layout, dataset.syntax)
    colours, greys = Colours(dataset), Greys(dataset, layout)
    for index in range(layout.frames):
        raw = pixels.raw(dataset, layout, index)
        colours.see(raw)
        greys.see(raw)
        if not np.array_equal(raw, pixels.stored(raw, layout)) and not _is_unsigned(
            raw, layout, dataset.syntax
        ):
            return [*found, "unused-bits"]
    return found + colours.faults() + greys.faults()


def _native_faults(value: memoryview, expected: int) -> list[str]:
    if len(value) != expected + expected % 2:
        return ["pixel-length"]
    return ["pixel-padding"] if any(value[expected:]) else []


def _is_unsigned(raw: Samples, layout: dicom_layout.Layout, syntax: str) -> bool:
    """Codecs without signs give the stored bits alone: nothing stands above them."""
    above = raw.view(f"u{raw.itemsize}") >> layout.stored
    return syntax != document.EXPLICIT and not above.any()
