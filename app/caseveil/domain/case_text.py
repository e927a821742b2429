"""A caption, history or post with what identifies in it, and the text that may be shared.

Undecided is hidden: every change is made unless a person took it back.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from caseveil.domain.findings import Tier

LONGEST = 20_000
"""Characters of a text that is read at once."""


@dataclass(frozen=True, slots=True)
class Change:
    """One place of a text and what is written there instead.

    Attributes:
        start: of its first character.
        end: after its last character.
        category: such as ``name``, ``date`` or ``word``.
        safe_harbor: letter of its class in 45 CFR 164.514(b)(2)(i), or empty.
        reason: code of the rule that found it.
        tier: doubtful where the only ground is that a word is not known to be harmless.
        neutral: what is written there.
    """

    start: int
    end: int
    category: str
    safe_harbor: str
    reason: str
    tier: Tier
    neutral: str


@dataclass(frozen=True, slots=True)
class Remark:
    """Wording about a patient or a colleague that a person should look at; never changed.

    Attributes:
        start: of its first character.
        end: after its last character.
        reason: ``mocking``, ``labelling`` or ``blaming``.
    """

    start: int
    end: int
    reason: str


@dataclass(frozen=True, slots=True)
class CaseText:
    """A text under review.

    Attributes:
        untrusted_text: as read; the places count in it.
        changes: in order, none overlapping.
        remarks: in any order.
        kept: indices of changes that a person took back.
    """

    untrusted_text: str
    changes: tuple[Change, ...] = ()
    remarks: tuple[Remark, ...] = ()
    kept: frozenset[int] = frozenset()

    def part(self, place: Change | Remark) -> str:
        """What stands at ``place``."""
        return self.untrusted_text[place.start : place.end]

    def keeping(self, words: Iterable[str]) -> "CaseText":
        """The same with the changes taken back whose whole text is one of ``words``."""
        wanted = {plain(word) for word in words}
        same = (n for n, change in enumerate(self.changes) if plain(self.part(change)) in wanted)
        return CaseText(self.untrusted_text, self.changes, self.remarks, self.kept | set(same))

    @property
    def made(self) -> tuple[Change, ...]:
        """The changes that are made."""
        return tuple(change for n, change in enumerate(self.changes) if n not in self.kept)

    @property
    def readable(self) -> tuple[Change, ...]:
        """The changes that a person took back though more than an unknown word was found."""
        kept = (change for n, change in enumerate(self.changes) if n in self.kept)
        return tuple(c for c in kept if c.category != "word" or c.tier is Tier.CERTAIN)

    @property
    def clean(self) -> str:
        """The text with every change made that nobody took back."""
        out, last = [], 0
        for change in self.made:
            out += [self.untrusted_text[last : change.start], change.neutral]
            last = change.end
        return "".join([*out, self.untrusted_text[last:]])


def plain(text: str) -> str:
    """By which the same words are told: without differences of case and space."""
    return " ".join(text.casefold().split())
