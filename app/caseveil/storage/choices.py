"""What a person chose for a whole case as plain JSON values, and back: no name and no text.

What was read and ticked of the guidance is not among it: that is asked anew.
"""

from dataclasses import replace
from typing import Any

from caseveil.domain.case import Case
from caseveil.domain.profile import Claim, Option, Profile
from caseveil.storage import pictures

Body = dict[str, Any]


def encoded(case: Case) -> Body:
    """The destination by its name, the DICOM rules, and that a consent card exists."""
    policy = case.policy
    return {
        "preset": case.preset.name if case.preset else "",
        "consent": case.consent,
        "full_size": case.full_size,
        "profile": policy.profile.name,
        "options": sorted(policy.profile.options),
        "claims": sorted(policy.profile.claims),
        "pictures": pictures.encoded(policy.pictures),
    }


def applied(body: Body, case: Case) -> Case:
    """``case`` with the choices in ``body``, but for the destination, which is read by its name.

    Raises:
        ValueError: where ``body`` is not what :func:`encoded` makes.
    """
    try:
        profile = Profile(
            str(body["profile"]),
            frozenset(map(Option, body["options"])),
            frozenset(map(Claim, body["claims"])),
        )
        chosen = pictures.decoded(body["pictures"])
        policy = replace(case.policy, profile=profile, pictures=chosen)
        consent, full_size = bool(body["consent"]), bool(body["full_size"])
    except (KeyError, TypeError, OverflowError) as error:
        raise ValueError("not the choices of a case") from error
    return replace(case, policy=policy, consent=consent, full_size=full_size)
