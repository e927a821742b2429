"""Lookup tables cut to the length they declare: what lies behind is displayed by nobody.

Source: DICOM PS3.3 C.7.6.3.1.5 and C.7.6.3.1.6 (palettes), C.7.6.23 (opacity, as long as red, and
blending), C.11.1.1 (modality and VOI tables): the first value of a descriptor is the number of
entries, 0 for 65,536, the third their bits.
"""

from typing import Final

from pydicom import DataElement, Dataset

TABLES: Final = {
    0x00281201: 0x00281101,
    0x00281202: 0x00281102,
    0x00281203: 0x00281103,
    0x00281204: 0x00281101,
    0x00281408: 0x00281407,
    0x00283006: 0x00283002,
}
"""Table to descriptor."""


def cut(dataset: Dataset) -> None:
    """Shortens every table of ``dataset``, sequences left out, in place.

    A table without a descriptor that can be read is removed: nothing could display it.
    """
    for table in TABLES.keys() & map(int, dataset.keys()):
        entries = _entries(dataset.get(TABLES[table]))
        if entries is None:
            del dataset[table]
        else:
            dataset[table] = _shortened(dataset[table], entries)


def _entries(descriptor: DataElement | None) -> int | None:
    values = list(descriptor.value or ()) if descriptor is not None and descriptor.VM == 3 else []
    if not values or not all(isinstance(value, int) for value in values):
        return None
    return values[0] % (1 << 16) or 1 << 16  # a signed reading of a large count is still meant


def _shortened(table: DataElement, entries: int) -> DataElement:
    value = table.value
    if isinstance(value, bytes):
        # Tables of eight bits are stored a byte an entry, or a word an entry.
        length = 2 * entries if len(value) >= 2 * entries else entries + entries % 2
        return DataElement(table.tag, table.VR, value[:length])
    numbers = [value] if isinstance(value, int) else list(value or ())
    return DataElement(table.tag, table.VR, numbers[:entries])
