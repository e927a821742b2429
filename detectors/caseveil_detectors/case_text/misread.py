"""What a reader of scanned pages makes of figures and letters, put right where that is sure.

Every character stands for one, so that places in the text stay the same.
"""

import re
from typing import Final

_AS_FIGURES: Final = str.maketrans("OoDQIl|SBZ", "0000111582")
_AS_LETTERS: Final = str.maketrans("01@5$", "OIASS")
_AS_SMALL: Final = str.maketrans("01@5$", "olass")
_NUMBER: Final = re.compile(r"(?<![\w@])[\dOoIl|][\dOoIl|./\-]*[\dOoIl|](?![\w@])")
_PART: Final = r"[\dOoDQIl|SBZ]"
_DATE: Final = re.compile(
    rf"(?<![\w@/.]){_PART}{{1,2}}(?P<sign>[/.]){_PART}{{1,2}}(?P=sign){_PART}{{2}}(?:{_PART}{{2}})?"
    r"(?![\w@/]|\.\w)"
)
"""A full date, in which more letters may stand for a figure than in any number."""
_WORD: Final = re.compile(r"(?<![\w@.])[A-Za-z]+(?:[01@5$][A-Za-z]{2,})+(?![\w@]|\.\w)")
_LEAST_LETTERS: Final = 4


def with_figures(text: str) -> str:
    """``text`` with letters that stand among figures read as figures: ``O4/11/196l``."""
    return _NUMBER.sub(_figures, _DATE.sub(_full_date, text))


def with_letters(text: str) -> str:
    """``text`` with figures that stand within a word read as letters: ``D0NNA``."""
    return _WORD.sub(_letters, text)


def _figures(match: re.Match[str]) -> str:
    value = match[0]
    sure = sum(c.isdigit() for c in value) >= 2
    return value.translate(_AS_FIGURES) if sure else value


def _full_date(match: re.Match[str]) -> str:
    value = match[0]
    figures = sum(c.isdigit() for c in value)
    letters = sum(c not in "/." for c in value) - figures
    return value.translate(_AS_FIGURES) if letters * 2 < figures else value


def _letters(match: re.Match[str]) -> str:
    value = match[0]
    letters = [c for c in value if c.isalpha()]
    if len(letters) < _LEAST_LETTERS or len(value) - len(letters) > len(letters) // 2:
        return value
    small = any(c.islower() for c in letters[1:])
    return value.translate(_AS_SMALL if small else _AS_LETTERS)
