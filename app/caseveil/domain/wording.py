"""The running text of a document, paragraph by paragraph, and what is written instead.

Undecided is hidden: every change that was found is made unless a person takes it back.
"""

from dataclasses import dataclass

NOTES = "/Notes "
"""Stands in the path of every passage of speaker notes."""


@dataclass(frozen=True, slots=True)
class Passage:
    """One paragraph of a document.

    Attributes:
        path: where it stands: ``Slide 2/Text 5``, the fifth paragraph with a sign on it;
            ``Slide 2/Notes 1`` in the speaker notes of that slide.
        text: composed Unicode without invisible characters; a line break is a new line.
    """

    path: str
    text: str


@dataclass(frozen=True, slots=True)
class WordChange:
    """One place of a passage and what is written there.

    Attributes:
        path: of the passage.
        start: of its first character.
        end: after its last character.
        neutral: what is written there instead; may be empty.
    """

    path: str
    start: int
    end: int
    neutral: str
