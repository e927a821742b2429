"""A card on which a patient agrees to the sharing of a case; it never goes with the case."""

import html
from dataclasses import dataclass
from typing import Final

_LEFTWARDS: Final = frozenset({"ar"})


@dataclass(frozen=True, slots=True)
class Wording:
    """The fixed words of the card in the patient's language.

    Attributes:
        language: its code.
        title: of the card; the others are headings, and what stands under three of them.
    """

    language: str
    title: str
    case: str
    purpose: str
    audience: str
    media: str
    internet: str
    found_again: str
    mind: str
    limits: str
    treatment: str
    care: str
    date: str
    verbal: str
    signature: str
    capitals: str
    explained: str


@dataclass(frozen=True, slots=True)
class Consent:
    """What a patient is told and agrees to.

    Attributes:
        case: pseudonym of the case; never a name or a number of the patient.
        purpose: what for.
        audience: who will see it.
        media: where it will appear.
        date: ISO, of the talk.
        verbal: who heard it where the patient agreed by word only; empty where they sign.
    """

    case: str
    purpose: str
    audience: str
    media: str
    date: str
    verbal: str = ""

    def rows(self, words: Wording) -> tuple[tuple[str, str], ...]:
        """Headings and what stands under them, in order."""
        return (
            (words.case, self.case),
            (words.purpose, self.purpose),
            (words.audience, self.audience),
            (words.media, self.media),
            (words.internet, words.found_again),
            (words.mind, words.limits),
            (words.treatment, words.care),
            (words.date, self.date),
            *self._agreement(words),
        )

    def _agreement(self, words: Wording) -> tuple[tuple[str, str], ...]:
        if self.verbal:
            return ((words.verbal, self.verbal),)
        line = "_" * 40
        return ((words.signature, line), (words.capitals, line), (words.explained, line))


def as_text(consent: Consent, words: Wording) -> str:
    """The card as plain text."""
    parts = [f"{heading}\n  {told}\n" for heading, told in consent.rows(words)]
    return "\n".join([f"{words.title}\n", *parts])


def as_html(consent: Consent, words: Wording) -> str:
    """The card as a page to be printed, or printed to PDF; it loads nothing from elsewhere."""
    body = "".join(
        f"<h2>{html.escape(heading)}</h2><p>{html.escape(told)}</p>"
        for heading, told in consent.rows(words)
    )
    way = "rtl" if words.language in _LEFTWARDS else "ltr"
    title = html.escape(words.title)
    return (
        f'<!doctype html><html lang="{words.language}" dir="{way}"><head><meta charset="utf-8">'
        f"<title>{title}</title><style>body{{font:12pt/1.4 sans-serif;"
        "max-width:17cm;margin:2cm auto}h2{font-size:11pt;margin:1em 0 0}p{margin:0}</style>"
        f'</head><body dir="{way}"><h1>{title}</h1>{body}</body></html>\n'
    )
