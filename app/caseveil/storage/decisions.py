"""A person's decisions on one file as plain JSON values, and back: no text that was read, no tag.

What a finder found is not stored: it is found again. Stored are the answers to it by its id, the
regions that a person drew, and where a second look pointed.
"""

from dataclasses import replace
from math import isfinite
from typing import Any

from caseveil.domain.findings import Action, By, Decision, Finding, Kind, PixelPlace, Tier
from caseveil.domain.geometry import Polygon, Rect
from caseveil.domain.review import SECOND_LOOK, Review
from caseveil.storage import pictures

Body = dict[str, Any]
_MOST_CORNERS = 20_000


def encoded(review: Review) -> Body:
    """What a person decided in ``review``."""
    own = [f for f in review.findings if f.by is By.PERSON or f.reason == SECOND_LOOK]
    crop = review.crop
    return {
        "decisions": {key: _of_decision(d) for key, d in review.decisions.items()},
        "own": [_of_finding(f, f.region) for f in own if f.region],
        "crop": [crop.left, crop.top, crop.right, crop.bottom] if crop else None,
        "quarter_turns": review.quarter_turns,
        "keep_only": review.keep_only,
        "approved": review.approved,
        "ticks": sorted(review.ticks),
        "relative": review.relative,
        "readable": sorted(review.readable),
        "pictures": pictures.encoded(review.pictures) if review.pictures else None,
    }


def _of_decision(decision: Decision) -> Body:
    return {
        "action": decision.action.value,
        "place": _of_place(decision.place) if decision.place else None,
        "by": decision.by.value,
        "spare": decision.spare,
        "reason": decision.reason,
        "consent": decision.consent,
    }


def _of_place(place: PixelPlace) -> Body:
    return {
        "frame": place.frame,
        "polygon": place.polygon,
        "every_frame": place.every_frame,
        "span": place.span,
        "but": sorted(place.but),
    }


def _of_finding(finding: Finding, region: PixelPlace) -> Body:
    return {
        "id": finding.id,
        "kind": finding.kind.value,
        "tier": finding.tier.value,
        "category": finding.category,
        "score": finding.score,
        "place": _of_place(region),
        "by": finding.by.value,
        "engine": finding.engine,
        "reason": finding.reason,
    }


def applied(body: Body, review: Review) -> Review:
    """``review``, as it was searched anew, with the decisions in ``body``.

    An answer to something that was not found again is dropped, and the approval with it.

    Raises:
        ValueError: where ``body`` is not what :func:`encoded` makes.
    """
    try:
        own = tuple(_finding(one) for one in body["own"])
        answers = {str(key): _decision(one) for key, one in body["decisions"].items()}
        crop, keep_only = body["crop"], body["keep_only"]
        whole = replace(
            review.with_findings(own),
            crop=Rect(*_whole(crop, 4)) if crop else None,
            quarter_turns=int(body["quarter_turns"]) % 4,
            keep_only=_polygon(keep_only) if keep_only else None,
            ticks=frozenset(map(str, body["ticks"])),
            relative=str(body["relative"]),
        )
        known = {finding.id for finding in whole.findings}
        found = {key: answer for key, answer in answers.items() if key in known}
        for key, answer in found.items():
            whole = whole.with_decision(key, answer)
        chosen = body.get("pictures")
        whole = replace(whole, pictures=pictures.decoded(chosen) if chosen else None)
        meant = frozenset(map(str, body.get("readable", ()))) & known
        approved = bool(body["approved"]) and len(found) == len(answers)
        return replace(whole, approved=approved, readable=meant)
    except (KeyError, TypeError, AttributeError, IndexError, OverflowError) as error:
        raise ValueError("not a saved review") from error


def _decision(body: Body) -> Decision:
    return Decision(
        Action(body["action"]),
        _place(body["place"]) if body["place"] else None,
        By(body["by"]),
        _polygon(body["spare"]) if body["spare"] else None,
        str(body["reason"]),
        bool(body["consent"]),
    )


def _place(body: Body) -> PixelPlace:
    first, last = _whole(body["span"], 2) if body["span"] else (0, 0)
    return PixelPlace(
        int(body["frame"]),
        _polygon(body["polygon"]),
        bool(body["every_frame"]),
        (first, last) if body["span"] else None,
        frozenset(int(frame) for frame in body["but"]),
    )


def _finding(body: Body) -> Finding:
    return Finding(
        str(body["id"]),
        Kind(body["kind"]),
        Tier(body["tier"]),
        str(body["category"]),
        float(body["score"]),
        _place(body["place"]),
        By(body["by"]),
        str(body["engine"]),
        str(body["reason"]),
    )


def _whole(numbers: list[int], count: int) -> tuple[int, ...]:
    if len(numbers) != count or not all(type(number) is int for number in numbers):
        raise ValueError("not a saved review")
    return tuple(numbers)


def _polygon(corners: list[list[float]]) -> Polygon:
    if not 3 <= len(corners) <= _MOST_CORNERS:
        raise ValueError("not a saved review")
    polygon = tuple((float(x), float(y)) for x, y in corners)
    if not all(isfinite(x) and isfinite(y) for x, y in polygon):
        raise ValueError("not a saved review")
    return polygon
