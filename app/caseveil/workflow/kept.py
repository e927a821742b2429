"""Words of a document that a person keeps although its properties tell them too.

The check would find them in the clean copy and could not say which ones; here that is known before
anything is written, by place and class, never by what they say.
"""

from collections.abc import Iterable

from caseveil.domain.findings import Action, Finding, WordPlace
from caseveil.domain.review import Review
from caseveil.errors import Code, Refused
from caseveil.verify import secrets


def require_gone(review: Review, identifying: Iterable[Finding]) -> None:
    """Lets through what keeps no word of an identifying field.

    Args:
        review: what was decided.
        identifying: fields whose values must not survive anywhere.

    Raises:
        Refused: ``kept-identifier`` with the places of the first such word and of its field.
    """
    wanted = [(field, secrets.tokens([field.text or ""])) for field in identifying]
    for finding in review.findings:
        place = finding.place
        if not isinstance(place, WordPlace) or review.action(finding) is not Action.KEEP:
            continue
        for field, tokens in wanted:
            if secrets.places(finding.text or "", tokens):
                also = getattr(field.place, "path", "")
                told = f"{place.path}: {finding.category}; {also}"
                raise Refused(Code.KEPT_IDENTIFIER, told)
