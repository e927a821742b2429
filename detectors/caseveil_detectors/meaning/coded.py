"""What barcodes and two-dimensional codes of a file say that may identify the patient.

A code holds much that is nobody's: the host of an address, the fields of a contact card, a
sentence that asks to scan it. Known from there, such words would make any line identifying.
"""

import re
from collections.abc import Container, Iterable
from dataclasses import dataclass, field
from datetime import date
from typing import Final
from urllib.parse import unquote

from caseveil_detectors.meaning.dates import dates_in
from caseveil_detectors.meaning.folding import folded, skeleton

MOST: Final = 100
"""Words, numbers, dates and whole texts of one file: each is compared with every line."""
_SHORTEST, _SHORTEST_ASCII, _SHORTEST_NUMBER = 2, 3, 4
_HOST: Final = re.compile(r"\b(?:https?|ftp)://[^/\s]*", re.IGNORECASE)
_WORD: Final = re.compile(r"[^\W\d_]+")
_NUMBER: Final = re.compile(r"\d[\d\s./_-]*\d")
# Of addresses, contact cards and requests to scan; none that people are often called.
_EVERYDAY = """
about access address adr and appointment are aus avec bday bei birth bitte call cell city click
clinic code codigo com con contact correo country dados dans das data date del dem den department
der des details die direccion doctor download ein eine email end escanea est esta este fax fecha
file files find following for form from fur geburtsdatum get here home hospital html http https
image images index info information las learn les link login los mail mailto mas mecard medical mit
mobile nachname nacimiento naissance name nascimento net nicht nom nombre nome note number online
open org our paciente par para password patient patientin pdf pelo phone photo php picture please
por portal postcode pour prenom que record report result resultado resultados resultats results scan
scannen see sie sms smsto strasse sua sur tel telefon telephone text that the this ticket title
touch type uma und une url use user vcard ver version view visit von vorname votre vous web website
welcome wifi with work wpa www you your zip zum zur
"""
_NOBODY: Final = frozenset(_EVERYDAY.split())


@dataclass(slots=True)
class Said:
    """What is looked for; all sets hold skeletons or figures as ``Known`` compares them."""

    words: list[str] = field(default_factory=list)
    phrases: list[str] = field(default_factory=list)
    numbers: list[str] = field(default_factory=list)
    dates: list[date] = field(default_factory=list)


def said(untrusted_codes: Iterable[str], ordinary: Container[str]) -> Said:
    """What the codes of one file say, the longest first, at most ``MOST`` of each kind.

    Args:
        untrusted_codes: what each says.
        ordinary: harmless words, folded.
    """
    all_of = Said()
    for code in untrusted_codes:
        low = folded(_HOST.sub(" ", unquote(code)))
        words = {skeleton(word) for word in _WORD.findall(low) if _tells(word, ordinary)}
        joined = {re.sub(r"\D", "", run) for run in _NUMBER.findall(low)}
        numbers = {one for one in joined if len(one.lstrip("0")) >= _SHORTEST_NUMBER}
        all_of.words += words
        all_of.numbers += numbers
        all_of.phrases += [skeleton(low)] if words or numbers else []
        all_of.dates += dates_in(low)
    return Said(
        _longest(all_of.words),
        _longest(all_of.phrases),
        _longest(all_of.numbers),
        sorted(set(all_of.dates))[:MOST],
    )


def _tells(word: str, ordinary: Container[str]) -> bool:
    shortest = _SHORTEST_ASCII if word.isascii() else _SHORTEST
    return len(word) >= shortest and word not in ordinary and word not in _NOBODY


def _longest(found: Iterable[str]) -> list[str]:
    return sorted(set(found), key=lambda one: (-len(one), one))[:MOST]
