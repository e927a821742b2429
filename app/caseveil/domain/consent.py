"""A card on which a patient agrees to the sharing of a case; it never goes with the case."""

import html
from dataclasses import dataclass
from typing import Final

FOUND_AGAIN: Final = (
    "What is on the internet may be copied and stay there for good. In one study 76 % of case"
    " reports with photographs were found again by an image search (JMIR 2024, e55352)."
)
LIMITS: Final = (
    "You may change your mind. From then on nothing more is shared; what has been published,"
    " printed or copied by others cannot always be called back."
)
CARE: Final = "Whether you agree or not makes no difference to your treatment."


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

    def rows(self) -> tuple[tuple[str, str], ...]:
        """Headings and what stands under them, in order."""
        return (
            ("Case", self.case),
            ("Purpose", self.purpose),
            ("Who will see it", self.audience),
            ("Where it will appear", self.media),
            ("The internet does not forget", FOUND_AGAIN),
            ("If you change your mind", LIMITS),
            ("Your treatment", CARE),
            ("Date", self.date),
            *self._agreement(),
        )

    def _agreement(self) -> tuple[tuple[str, str], ...]:
        if self.verbal:
            return (("Verbal consent, witnessed by", self.verbal),)
        line = "_" * 40
        return (
            ("Signature of the patient, or of who may decide for them", line),
            ("Name in capitals", line),
            ("Signature of who explained it", line),
        )


def as_text(consent: Consent) -> str:
    """The card as plain text."""
    parts = [f"{heading}\n  {told}\n" for heading, told in consent.rows()]
    return "\n".join(["Agreement to share a case\n", *parts])


def as_html(consent: Consent) -> str:
    """The card as a page to be printed, or printed to PDF; it loads nothing from elsewhere."""
    body = "".join(
        f"<h2>{html.escape(heading)}</h2><p>{html.escape(told)}</p>"
        for heading, told in consent.rows()
    )
    return (
        '<!doctype html><html lang="en"><head><meta charset="utf-8">'
        "<title>Agreement to share a case</title><style>body{font:12pt/1.4 sans-serif;"
        "max-width:17cm;margin:2cm auto}h2{font-size:11pt;margin:1em 0 0}p{margin:0}</style>"
        f"</head><body><h1>Agreement to share a case</h1>{body}</body></html>\n"
    )
