"""All files under review and the rules of the case, as a value."""

from dataclasses import dataclass, field, replace

from caseveil.domain.policy import Policy
from caseveil.domain.review import Review


@dataclass(frozen=True, slots=True)
class Case:
    """The reviews by key, in the order of opening; a key is the window's handle for a file."""

    policy: Policy = field(default_factory=Policy)
    reviews: dict[str, Review] = field(default_factory=dict)

    def review(self, key: str) -> Review:
        """The review of one file."""
        return self.reviews[key]

    def with_review(self, key: str, review: Review) -> "Case":
        """The case with one review added or replaced."""
        return replace(self, reviews={**self.reviews, key: review})

    def without(self, key: str) -> "Case":
        """The case without one file."""
        return replace(self, reviews={k: v for k, v in self.reviews.items() if k != key})
