"""Brings a read text into one plain form, and letters that readers confuse into one skeleton."""

import re
import unicodedata
from typing import Final

LETTERS: Final = {
    "ß": "ss", "ø": "o", "æ": "ae", "œ": "oe", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ı": "i",
    "Ø": "O", "Æ": "AE", "Œ": "OE", "Ł": "L", "Đ": "D", "Ð": "D", "Þ": "Th",
}  # fmt: skip
"""Latin letters that do not fall apart into a base letter and an accent."""
SIGNS: Final = {
    "‐": "-", "‑": "-", "‒": "-", "–": "-", "—": "-", "−": "-", "⁻": "-", "×": "x", "·": ".",
    "’": "'", "‘": "'", "“": '"', "”": '"', "…": "...", "⁄": "/", "∕": "/", "：": ":", "φ": "",
    "μ": "u", "µ": "u", "º": "°",
}  # fmt: skip
_CONFUSED: Final = str.maketrans("015826|!", "oisbzg" + "ii")
_FIGURES: Final = str.maketrans("oOQDiIlL|!sSbBzZgG", "00001111115588" + "2266")
_FIGURE_LIKE: Final = re.compile(r"[0-9oOiIlL|!sSbBzZQD]+")
_WORD: Final = re.compile(r"[a-z]+")


def plain(text: str) -> str:
    """``text`` with compatible forms, accents, dashes and the digits of all scripts made ASCII.

    Letters of other scripts stay as they are, so that they can be told from Latin ones.
    """
    marked = "".join(SIGNS.get(c, c) for c in text)
    apart = unicodedata.normalize("NFD", unicodedata.normalize("NFKC", marked))
    return "".join(_plain(c) for c in apart if not unicodedata.combining(c))


def _plain(character: str) -> str:
    figure = unicodedata.decimal(character, None)
    if figure is not None:
        return str(figure)
    return LETTERS.get(character) or SIGNS.get(character, character)


def folded(text: str) -> str:
    """``plain`` in lower case, runs of space made one."""
    return " ".join(plain(text).lower().split())


def figures_repaired(text: str) -> str:
    """``text`` with letters that look like figures read as such where figures stand beside them.

    For finding dates and numbers only: nothing is cleared by a reading that was repaired.
    """

    def repaired(match: re.Match[str]) -> str:
        run = match.group()
        return run.translate(_FIGURES) if any(c.isdigit() for c in run) else run

    return _FIGURE_LIKE.sub(repaired, text)


def skeleton(word: str) -> str:
    """``word`` folded, what readers confuse made one: 0 and o, 1, l and i, 5 and s, 8 and b."""
    low = folded(word).translate(_CONFUSED).replace("l", "i").replace("rn", "m")
    return "".join(c for c in low if c.isalnum())


def words(text: str) -> list[str]:
    """The words of a plain text, lower case, cut at camel case, figures and signs.

    ``PhoenixReport`` gives two words, ``MIPs`` one.
    """
    cut = re.sub(r"(?<=[a-z])(?=[A-Z])", " ", text)
    return _WORD.findall(cut.lower())


def is_latin(text: str) -> bool:
    """Whether every letter of ``text`` is Latin."""
    return all("LATIN" in unicodedata.name(c, "") for c in text if c.isalpha())


def within_one_edit(one: str, other: str) -> bool:
    """Whether one letter changed, added or left out, or none, makes ``one`` of ``other``."""
    short, long = sorted((one, other), key=len)
    if len(long) - len(short) > 1:
        return False
    at = next((i for i, (a, b) in enumerate(zip(short, long, strict=False)) if a != b), len(short))
    same_length = len(short) == len(long)
    return short[at + 1 :] == long[at + 1 :] if same_length else short[at:] == long[at + 1 :]
