"""National numbers: names the kind by length and check digits; never clears a number.

Sources of the check digits: NHS Data Dictionary (NHS number), UIDAI (Aadhaar, Verhoeff 1969),
Receita Federal (CPF), Skatteverket (personnummer, Luhn), CPR-kontoret (CPR form), Rijksdienst voor
Identiteitsgegevens (BSN), Ministerio del Interior (DNI and NIE letter), GUS (PESEL), INSEE (NIR),
Social Security Administration (form of an SSN), South African ID (Luhn), TCKN of Nüfus İdaresi.
"""

import re
from collections.abc import Callable
from datetime import date
from typing import Final

_DNI_LETTERS: Final = "TRWAGMYFPDXBNJZSQVHLCKE"
_TURN: Final = (1, 5, 7, 6, 2, 8, 3, 0, 9, 4)


def _verhoeff(figures: str) -> bool:
    """Verhoeff's check in the dihedral group of ten elements, written as its multiplication."""
    check = 0
    for place, figure in enumerate(reversed(figures)):
        value = int(figure)
        for _ in range(place % 8):
            value = _TURN[value]
        check = _dihedral(check, value)
    return check == 0


def _dihedral(one: int, two: int) -> int:
    """The product in the dihedral group: 0 to 4 turn, 5 to 9 turn over."""
    if one < 5:
        return (one + two) % 5 + (5 if two >= 5 else 0)
    return (one - two) % 5 + (5 if two < 5 else 0)


def _luhn(figures: str) -> bool:
    doubled = [int(c) * (2 if i % 2 else 1) for i, c in enumerate(reversed(figures))]
    return sum(n - 9 if n > 9 else n for n in doubled) % 10 == 0


def _weighted(figures: str, weights: tuple[int, ...]) -> int:
    return sum(int(f) * w for f, w in zip(figures, weights, strict=True))


def _nhs(figures: str) -> bool:
    check = 11 - _weighted(figures[:9], (10, 9, 8, 7, 6, 5, 4, 3, 2)) % 11
    return check != 10 and check % 11 == int(figures[9])


def _cpf(figures: str) -> bool:
    def check(length: int) -> int:
        weights = tuple(range(length + 1, 1, -1))
        return _weighted(figures[:length], weights) * 10 % 11 % 10

    return len(set(figures)) > 1 and [check(9), check(10)] == [int(c) for c in figures[9:]]


def _bsn(figures: str) -> bool:
    return _weighted(figures, (9, 8, 7, 6, 5, 4, 3, 2, -1)) % 11 == 0 and int(figures) > 0


def _pesel(figures: str) -> bool:
    return _weighted(figures, (1, 3, 7, 9, 1, 3, 7, 9, 1, 3, 1)) % 10 == 0


def _turkish(figures: str) -> bool:
    n = [int(c) for c in figures]
    tenth = (7 * sum(n[0:9:2]) - sum(n[1:8:2])) % 10
    return n[0] != 0 and n[9] == tenth and n[10] == sum(n[:10]) % 10


def _nir(figures: str) -> bool:
    return figures[0] in "12" and 97 - int(figures[:13]) % 97 == int(figures[13:])


def _is_day(year: str, month: str, day: str) -> bool:
    try:
        date(2000 + int(year), int(month), int(day))
    except ValueError:
        return False
    return True


def _swedish(figures: str) -> bool:
    last = figures[-10:]
    return _is_day(last[:2], last[2:4], last[4:6]) and _luhn(last)


def _danish(figures: str) -> bool:
    return _is_day(figures[4:6], figures[2:4], figures[:2])


def _south_african(figures: str) -> bool:
    return _is_day(figures[:2], figures[2:4], figures[4:6]) and _luhn(figures)


def _spanish(token: str) -> bool:
    figures = token[:-1].translate(str.maketrans("XYZ", "012"))
    return _DNI_LETTERS[int(figures) % 23] == token[-1]


Check = Callable[[str], bool]
_FORMS: Final[tuple[tuple[str, re.Pattern[str], Check], ...]] = (
    ("cpf", re.compile(r"(?<!\d)\d{3}\.?\d{3}\.?\d{3}-?\d{2}(?!\d)"), _cpf),
    ("nhs", re.compile(r"(?<!\d)\d{3}[ -]?\d{3}[ -]?\d{4}(?!\d)"), _nhs),
    ("aadhaar", re.compile(r"(?<!\d)[2-9]\d{3}[ -]?\d{4}[ -]?\d{4}(?!\d)"), _verhoeff),
    ("personnummer", re.compile(r"(?<!\d)(?:\d\d)?\d{6}[-+]?\d{4}(?!\d)"), _swedish),
    ("pesel", re.compile(r"(?<!\d)\d{11}(?!\d)"), _pesel),
    ("tckn", re.compile(r"(?<!\d)\d{11}(?!\d)"), _turkish),
    ("za-id", re.compile(r"(?<!\d)\d{6}[ ]?\d{4}[ ]?\d{3}(?!\d)"), _south_african),
    ("nir", re.compile(r"(?<!\d)[12](?:[ ]?\d{2}){3}(?:[ ]?\d{3}){2}[ ]?\d{2}(?!\d)"), _nir),
    ("dni", re.compile(r"(?<![A-Z0-9])[0-9XYZ]\d{7}-?[A-Z](?![A-Z0-9])"), _spanish),
    ("bsn", re.compile(r"(?<!\d)\d{9}(?!\d)"), _bsn),
    ("ssn", re.compile(r"(?<!\d)(?!000|666|9)\d{3}[- ](?!00)\d\d[- ](?!0000)\d{4}(?!\d)"), bool),
    ("cpr", re.compile(r"(?<!\d)\d{6}-\d{4}(?!\d)"), _danish),
    ("pan", re.compile(r"(?<![A-Z0-9])[A-Z]{3}[ABCFGHJLPT][A-Z]\d{4}[A-Z](?![A-Z0-9])"), bool),
)


def national_number(text: str) -> str:
    """The kind of the first national number in a plain text, or empty.

    Args:
        text: as ``meaning_folding.plain`` gives it.
    """
    upper = text.upper()
    for kind, form, check in _FORMS:
        for match in form.finditer(upper):
            if check(re.sub(r"[^0-9A-Z]", "", match.group())):
                return kind
    return ""
