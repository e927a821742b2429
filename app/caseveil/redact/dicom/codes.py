"""Codes that may stay: concepts of public coding schemes, with the meaning the scheme gives."""

from functools import cache
from typing import Any

from pydicom import Dataset
from pydicom.sr._concepts_dict import concepts
from pydicom.sr._snomed_dict import mapping

_CODE_VALUE, _SCHEME, _MEANING = 0x00080100, 0x00080102, 0x00080104


def standard_code(item: Dataset) -> dict[int, str]:
    """Value, scheme and meaning of ``item`` by tag; nothing where it is no known public concept.

    The meaning is the scheme's, never the one in the file: free text hides behind known codes.
    """
    value = str(item.get("CodeValue", ""))
    scheme = str(item.get("CodingSchemeDesignator", ""))
    meaning = _meanings(scheme).get(value, "") if value and scheme else ""
    if not meaning.isascii() or not 0 < len(meaning) <= 64:
        return {}
    return {_CODE_VALUE: value, _SCHEME: scheme, _MEANING: meaning}


@cache
def _meanings(scheme: str) -> dict[str, str]:
    """Meaning by code value. SRT codes are the former notation of SNOMED CT concepts."""
    if scheme == "SRT":
        current = _meanings("SCT")
        return {old: current[new] for old, new in mapping["SRT"].items() if new in current}
    named: Any = concepts.get(scheme, {}).values()
    pairs = [(value, meaning) for codes in named for value, (meaning, _groups) in codes.items()]
    return dict(sorted(pairs, key=lambda pair: len(pair[1]), reverse=True))  # the shortest wins
