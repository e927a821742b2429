"""Destinations: what each asks for, who says so, and how it changes the rules of a case.

A preset only ever adds hiding to what is pending; it never reveals anything by itself.
"""

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Final

from caseveil.domain.findings import Action, Finding, Kind, Tier
from caseveil.domain.geometry import bounds
from caseveil.domain.policy import Fit, PictureFormat, Policy, TextRule
from caseveil.domain.profile import NAMES, RESEARCH, Profile
from caseveil.domain.review import Review
from caseveil.domain.source import Ability

OUR_DEFAULT: Final = "our default"
"""Said of every rule that no read source asks for."""
SAME: Final = "same"
"""Format of a destination that takes a file in the family it has."""
_MEGABYTE: Final = 1_000_000
_STRICT: Final = (TextRule.ALL, TextRule.ASK, TextRule.IDENTITY)
"""Text rules, the one that hides most first."""


class FaceRule(StrEnum):
    """What happens to faces: hidden, or no picture with a face is delivered at all."""

    HIDE = "hide"
    REFUSE = "refuse"


class ConsentRule(StrEnum):
    """When the patient is asked: whatever the picture, for photographs, or in doubt."""

    ALWAYS = "always"
    PHOTO = "photo"
    REMIND = "remind"


@dataclass(frozen=True, slots=True)
class Citation:
    """A source whose content was read.

    Attributes:
        title: of the page or document.
        publisher: who stands for it.
        date: of its last change as it says itself, ISO, or ``undated``.
        clause: section or paragraph that asks for the rule.
        url: where it was read.
        read: day on which it was read, ISO.
    """

    title: str
    publisher: str
    date: str
    clause: str
    url: str
    read: str


@dataclass(frozen=True, slots=True)
class Rule:
    """One value and who asks for it.

    Attributes:
        value: what is asked for.
        citation: who asks for it; None where it is our default.
    """

    value: str | int
    citation: Citation | None = None


@dataclass(frozen=True, slots=True)
class Preset:
    """A destination.

    Attributes:
        name: short name, lower case.
        title: for the eye.
        rules: by name: ``text``, ``face``, ``consent``, ``format``, ``longest_side``,
            ``size_limit``, ``colour``, ``profile``.
        checklist: what a person is asked before export.
    """

    name: str
    title: str
    rules: dict[str, Rule]
    checklist: tuple[Rule, ...] = ()

    @property
    def text(self) -> TextRule:
        """Which lines of text the destination lets stay at most."""
        return TextRule(str(self.rules["text"].value))

    @property
    def faces(self) -> FaceRule:
        """What happens to faces."""
        return FaceRule(str(self.rules["face"].value))

    @property
    def consent(self) -> ConsentRule:
        """When the patient is asked."""
        return ConsentRule(str(self.rules["consent"].value))

    @property
    def fit(self) -> Fit:
        """What a picture is made to fit."""
        form, side, megabytes = (
            self.rules[name].value for name in ("format", "longest_side", "size_limit")
        )
        wanted = None if form == SAME else PictureFormat(str(form))
        return Fit(wanted, int(side), int(megabytes) * _MEGABYTE)

    def unmet(self, side: int, size: int, form: str) -> tuple[str, ...]:
        """Names of the rules that a finished picture does not keep; it is delivered all the same.

        Args:
            side: the longest, of its largest frame, in pixels.
            size: of its file, in bytes.
            form: family of its file.
        """
        over = self.exceeded(side, size)
        return over if self.rules["format"].value in (SAME, form) else (*over, "format")

    def exceeded(self, longest_side: int, size: int) -> tuple[str, ...]:
        """Names of the limits that a finished picture exceeds; it is delivered all the same.

        Args:
            longest_side: of its largest frame, in pixels.
            size: of its file, in bytes.
        """
        measured = {"longest_side": longest_side, "size_limit": size / _MEGABYTE}
        limits = {name: int(self.rules[name].value) for name in measured}
        return tuple(n for n, limit in limits.items() if limit and measured[n] > limit)


def applied(policy: Policy, preset: Preset) -> Policy:
    """The rules of a case for a destination: of two that differ the one that hides more."""
    text = min(policy.text, preset.text, key=_STRICT.index)
    faces = policy.face_photos and preset.faces is not FaceRule.REFUSE
    profile = _stricter(policy.profile, str(preset.rules["profile"].value))
    rules = replace(policy, preset=preset.name, text=text, face_photos=faces, profile=profile)
    return replace(rules, fit=preset.fit)


def _stricter(chosen: Profile, allowed: str) -> Profile:
    """``chosen``, or less: no profile that keeps more than ``allowed``, and none of its options."""
    if allowed == RESEARCH:
        return chosen
    name = min(chosen.name, allowed, key=NAMES.index)
    return Profile(name, claims=chosen.claims)


def shows_face(review: Review) -> bool:
    """Whether a face was surely found that nobody called a false alarm by keeping it.

    A face that is hidden counts: the destination takes no photograph of a face at all. One that is
    cut away with the crop is in no picture any more.
    """
    sure = (f for f in review.findings if f.kind is Kind.FACE and f.tier is Tier.CERTAIN)
    return any(review.action(f) is not Action.KEEP and not _cut_away(review, f) for f in sure)


def _cut_away(review: Review, face: Finding) -> bool:
    if review.crop is None or face.region is None or Ability.CROP not in review.source.abilities:
        return False
    return not bounds(face.region.polygon).meets(review.crop)
