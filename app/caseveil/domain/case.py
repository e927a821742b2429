"""All files under review and the rules of the case, as a value."""

from dataclasses import dataclass, field, replace

from caseveil.domain import fitting
from caseveil.domain.destination import decided_for
from caseveil.domain.policy import Policy
from caseveil.domain.preset import Preset, applied
from caseveil.domain.review import Review
from caseveil.domain.statements import of_case


@dataclass(frozen=True, slots=True)
class Case:
    """The reviews by key, in the order of opening; a key is the window's handle for a file.

    Attributes:
        policy: the rules before any destination.
        reviews: by key.
        preset: the destination; None until one is chosen.
        shown: codes of the guidance that a person was shown before export.
        ticked: codes of that which the person ticked.
        consent: whether a consent card was written for this case.
        full_size: whether pictures keep size and kind whatever the destination takes.
    """

    policy: Policy = field(default_factory=Policy)
    reviews: dict[str, Review] = field(default_factory=dict)
    preset: Preset | None = None
    shown: frozenset[str] = frozenset()
    ticked: frozenset[str] = frozenset()
    consent: bool = False
    full_size: bool = False

    @property
    def rules(self) -> Policy:
        """The rules as the destination narrows them, with what a person said of the case."""
        rules = applied(self.policy, self.preset) if self.preset else self.policy
        fit = None if self.full_size else rules.fit
        return replace(rules, fit=fit, said=of_case(self.ticked, self.consent))

    def review(self, key: str) -> Review:
        """The review of one file."""
        return self.reviews[key]

    def with_review(self, key: str, review: Review) -> "Case":
        """The case with one review added or replaced."""
        return replace(self, reviews={**self.reviews, key: review})

    def without(self, key: str) -> "Case":
        """The case without one file."""
        return replace(self, reviews={k: v for k, v in self.reviews.items() if k != key})

    def fitted(self, review: Review) -> Review:
        """A review as it is decided for the destination of the case; one that is stays."""
        return review if review.preset == self._name else self._decided(review)

    def with_preset(self, preset: Preset | None) -> "Case":
        """The case for a destination, or for none."""
        case = replace(self, preset=preset)
        return replace(case, reviews={k: case._decided(one) for k, one in self.reviews.items()})

    def sized(self, full_size: bool) -> "Case":
        """The case with its pictures kept in full, or made to fit; those that change wait anew."""
        case = replace(self, full_size=full_size)
        now, then = self.rules, case.rules
        for key, review in self.reviews.items():
            if fitting.told(now, review) != fitting.told(then, review):
                case = case.with_review(key, replace(review, approved=False))
        return case

    @property
    def _name(self) -> str:
        return self.preset.name if self.preset else ""

    def _decided(self, review: Review) -> Review:
        return decided_for(review, self._name, self.rules.text)
