"""The words that name the person of a file, so that a value kept elsewhere does not repeat them."""

import re
from collections.abc import Iterator

from pydicom import DataElement, Dataset

from caseveil.redact.dicom.attributes import naming

_IDENTITY = frozenset({0x00080050, 0x00100020, 0x00101000, 0x00101001, 0x00104000, 0x00200010})
_SERIAL = 0x00181000
_WORD = re.compile(r"[^\W_]+")
_SHORTEST_WORD, _SHORTEST_NUMBER, _SHORTEST_INSIDE = 3, 6, 4
_MODALITY = 0x00080060


def identity_words(dataset: Dataset, device: bool) -> frozenset[str]:
    """Words of names and identity numbers at any depth, case-folded.

    Shorter words and numbers would be met by chance in code strings and measures.

    Args:
        dataset: the source.
        device: whether the device's serial number may be told.
    """
    numbers = _IDENTITY if device else _IDENTITY | {_SERIAL}
    texts = (str(element.value) for element in _identities(dataset, numbers))
    words = {word for text in texts for word in _WORD.findall(text.casefold())}
    return frozenset(word for word in words if len(word) >= _shortest(word))


def repeats(element: DataElement, words: frozenset[str]) -> bool:
    """Whether a code string or number repeats one of ``words``; the modality never counts."""
    if element.VR not in ("CS", "DS", "IS") or element.tag == _MODALITY or not words:
        return False
    return names_again(str(element.value), words)


def names_again(text: str, words: frozenset[str]) -> bool:
    """Whether one of ``words`` stands in ``text`` as a whole word."""
    return not words.isdisjoint(_WORD.findall(text.casefold()))


def holds_a_name(text: str, words: frozenset[str]) -> bool:
    """Whether one of ``words`` stands anywhere in free ``text``, be it inside another word."""
    folded = text.casefold()
    inside = any(word in folded for word in words if len(word) >= _SHORTEST_INSIDE)
    return inside or names_again(text, words)


def _shortest(word: str) -> int:
    return _SHORTEST_NUMBER if word.isdigit() else _SHORTEST_WORD


def _identities(dataset: Dataset, numbers: frozenset[int]) -> Iterator[DataElement]:
    for element in naming(dataset):
        if element.VR == "SQ":
            for item in element.value or ():
                yield from _identities(item, numbers)
        elif element.VR == "PN" or element.tag in numbers:
            yield element
