"""Content items of structured reports: what each tells is said by its concept name.

Source: DICOM PS3.15 E.3.4 and Table E.3.4-1 (Clean Structured Content Option).
"""

from functools import cache

from pydicom import Dataset

from caseveil.domain.profile import Option
from caseveil.redact.dicom.definitions import Rules
from caseveil.redact.dicom.table import COLUMNS, Row, lines

CONCEPT_NAME = 0x0040A043
_SEQUENCES = frozenset({0x0040A730, 0x00400555, 0x00400612})
"""Content, acquisition context, specimen preparation steps."""


def keeps_shape_only(sequence: int, item: Dataset, rules: Rules) -> bool:
    """Whether ``item`` of ``sequence`` tells what the table removes or replaces.

    Its concept name stays, so that the tree is still one; its value becomes a dummy.
    """
    if sequence not in _SEQUENCES or Option.STRUCTURED not in rules.options:
        return False
    names = item.get(CONCEPT_NAME)
    name = names.value[0] if names is not None and names.VR == "SQ" and names.value else Dataset()
    key = str(name.get("CodingSchemeDesignator", "")), str(name.get("CodeValue", ""))
    row = _rows().get(key)
    return row is not None and rules.says(0, row) not in ("K", "C")


@cache
def _rows() -> dict[tuple[str, str], Row]:
    rows = {}
    for scheme, code, kind, action, *said in lines("content_items.tsv"):
        columns = zip(COLUMNS, said, strict=True)
        rows[scheme, code] = Row(kind, action, {o: act for o, act in columns if act != "-"})
    return rows
