"""Cards on what professional bodies and laws ask of those who share a case."""

from collections.abc import Iterable
from dataclasses import dataclass

from caseveil.domain.source import DICOM, Source


@dataclass(frozen=True, slots=True)
class Card:
    """One card, in the program's own words.

    Attributes:
        id: short name; a tick on it is recorded under this name.
        title: one line.
        text: what is asked.
        body: who asks.
        document: where it stands.
        date: of the document, as it says itself, or ``undated``.
        country: where it holds.
        source: what was read, which is not always the document itself.
        url: where that was read.
        read: day on which it was read, ISO.
        force: what is known of its legal force.
        kinds: of pictures it speaks of: ``photo``, ``xray``, ``ultrasound``, ``text``.
        presets: destinations it speaks of; empty for all.
    """

    id: str
    title: str
    text: str
    body: str
    document: str
    date: str
    country: str
    source: str
    url: str
    read: str
    force: str
    kinds: frozenset[str]
    presets: frozenset[str]


_SCANS = {"US": "ultrasound", "IVUS": "ultrasound"}
_PHOTOS = frozenset({"XC", "ES", "GM", "SM", "OP", "DG", "DMS"})
_MODALITY = "(0008,0060)"


def kind_of(source: Source) -> str:
    """Of which kind a picture is: ``photo``, ``ultrasound``, or ``xray`` for any other scan.

    Args:
        source: told by its Modality (PS3.3 C.7.3.1.1.1) where it is a DICOM.
    """
    if source.format != DICOM:
        return "photo"
    modality = next((tag.value.strip() for tag in source.tags if tag.path == _MODALITY), "")
    return "photo" if modality in _PHOTOS else _SCANS.get(modality, "xray")


def fitting(cards: Iterable[Card], preset: str, kinds: frozenset[str]) -> tuple[Card, ...]:
    """The cards for a destination and the kinds of picture in a case.

    Args:
        cards: all of them.
        preset: name of the destination; empty for any.
        kinds: of the pictures; empty for any.
    """
    return tuple(
        card
        for card in cards
        if (not preset or not card.presets or preset in card.presets)
        and (not kinds or kinds & card.kinds)
    )
