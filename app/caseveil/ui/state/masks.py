"""What a person hid on one file, remembered for every file of the same kind of scanner."""

from caseveil.domain.margin import memorable
from caseveil.errors import CaseVeilError
from caseveil.storage import masks
from caseveil.ui.state.review import Desk
from caseveil.ui.words import alerts
from caseveil.ui.words.language import say


def can_remember(desk: Desk) -> bool:
    """Whether a scanner is told in the file looked at, and a region of all its frames was drawn."""
    review = desk.review
    return review is not None and bool(review.source.device and memorable(review))


def why_not(desk: Desk) -> str:
    """Why nothing can be remembered of the file looked at; empty where it can."""
    review = desk.review
    if review is None:
        return say("Only once a file is open and searched.")
    if not review.source.device:
        return say("This file names no maker and model of a scanner.")
    if not memorable(review):
        return say("Draw a region first, or move one, that stands on all frames of this file.")
    return ""


def remember(desk: Desk) -> str:
    """Remembers the regions drawn or moved; answers with a sentence for the person."""
    review = desk.review
    if review is None or not can_remember(desk):
        return ""
    regions = memorable(review)
    try:
        masks.remember(review.source.device, masks.Mask(review.source.frames[0], regions))
    except CaseVeilError as error:
        return alerts.told(error.code)
    return say("%n region(s) remembered for this kind of scanner.", "", len(regions))
