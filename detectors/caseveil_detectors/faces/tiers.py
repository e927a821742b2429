"""Which candidate is a face for certain, which one a person should look at, which one is nothing.

The limits were chosen on one half of the development pictures and measured on the other; see
``detectors/README.md``.
"""

from typing import Final

from caseveil_detectors.faces.fusion import Candidate

CENTERFACE_CERTAIN: Final = 0.3
CENTERFACE_DOUBTFUL: Final = 0.2
YUNET_ALONE: Final = 0.9
YUNET_CERTAIN: Final = 0.5
YUNET_HIGH: Final = 0.65
YUNET_MIDDLING: Final = 0.45
YUNET_SEEN: Final = 0.3
VIEWS: Final = 4
CLOSE_CERTAIN: Final = 0.16
CLOSE_DOUBTFUL: Final = 0.12
CLOSE_TINY: Final = 0.3
BODY: Final = 0.5
"""Share of a grey rendered image from which on a face that CenterFace does not see is none."""

Tier = tuple[bool, str]
"""Whether it is certain, and the code of the reason."""


def seen_by_both(candidate: Candidate) -> bool:
    """Whether both networks see a face in the whole picture."""
    return candidate.centerface >= CENTERFACE_CERTAIN and candidate.yunet >= YUNET_SEEN


def is_body(candidate: Candidate, share: float) -> bool:
    """Whether a candidate on a grey rendered image is a chest or a skull rather than a face.

    CenterFace sees every whole face that takes much of the picture. What it misses there are parts
    of faces on photos, and from near by it would only see the same picture with a border.

    Args:
        candidate: what was seen in the whole image.
        share: of the image that it takes, 0 to 1.
    """
    return candidate.centerface == 0 and share >= BODY


def settled(candidate: Candidate) -> Tier | None:
    """The tier of a candidate that needs no look from near by."""
    yunet, centerface = candidate.yunet, candidate.centerface
    if seen_by_both(candidate):
        return True, "face-two-engines"
    if centerface >= CENTERFACE_CERTAIN or yunet >= YUNET_ALONE:
        return True, "face-one-engine"
    if centerface >= CENTERFACE_DOUBTFUL and yunet >= YUNET_CERTAIN:
        return True, "face-two-engines"
    return None


def judged(candidate: Candidate, close: float, tiny: bool) -> Tier | None:
    """The tier of a candidate that was looked at near by; None where it is nothing.

    Args:
        candidate: what was seen in the whole picture.
        close: what CenterFace says from near by, 0 to 1.
        tiny: whether it is so small that only the largest view can show it.
    """
    if tiny and close >= CLOSE_TINY:
        return True, "face-confirmed"
    if close >= CLOSE_CERTAIN and candidate.yunet >= YUNET_CERTAIN:
        return True, "face-confirmed"
    if close >= CLOSE_DOUBTFUL or _stands_alone(candidate, tiny):
        return False, "face-suggestion"
    return None


def confirmed(tier: Tier, close: float) -> Tier:
    """The tier on a grey rendered image of what is certain elsewhere: bones and organs look alike.

    Args:
        tier: a certain one.
        close: what CenterFace says from near by, 0 to 1.
    """
    return tier if close >= CLOSE_CERTAIN else (False, "face-suggestion")


def unlooked(candidate: Candidate) -> Tier | None:
    """The tier of a candidate that nobody looked at near by."""
    seen = candidate.yunet >= YUNET_SEEN or candidate.centerface >= CENTERFACE_DOUBTFUL
    return (False, "face-suggestion") if seen else None


def _stands_alone(candidate: Candidate, tiny: bool) -> bool:
    """Whether a candidate stays although nothing is seen in it from near by.

    A face that is not tiny shows in several views; a wound often in one only.
    """
    yunet = candidate.yunet
    if candidate.centerface >= CENTERFACE_DOUBTFUL or yunet >= YUNET_HIGH:
        return True
    if tiny:
        return yunet >= YUNET_CERTAIN
    return yunet >= YUNET_MIDDLING and candidate.views >= VIEWS
