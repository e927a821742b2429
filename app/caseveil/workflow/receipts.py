"""Writes a receipt for an export and finds the receipt of an output."""

import datetime
from collections import Counter
from collections.abc import Mapping
from pathlib import Path

import caseveil
from caseveil.domain.checks import Verification
from caseveil.domain.plan import Plan
from caseveil.domain.policy import Policy
from caseveil.domain.receipt import Receipt, from_json
from caseveil.domain.review import Review
from caseveil.domain.spans import spans
from caseveil.domain.statements import statements
from caseveil.errors import Code, Refused
from caseveil.workflow import intake
from caseveil.workflow.errands import Written

FOLDER = "receipts"


def draw_up(
    review: Review,
    plan: Plan,
    policy: Policy,
    engines: Mapping[str, str],
    verification: Verification,
    *,
    written: Written,
    second_looks: int,
) -> Receipt:
    """The receipt of one verified file; it holds nothing of the source but counts.

    Args:
        review: what was found and decided.
        plan: what was done.
        policy: the rules.
        engines: catalogue name to engine of everything that looked.
        verification: checks of the finished file.
        written: the output that was checked.
        second_looks: how often a new hit was hidden and the file written again.
    """
    form = policy.pictures.form
    return Receipt(
        program=caseveil.__version__,
        engines=dict(engines),
        shared_engines=verification.shared_engines,
        looked_for=tuple(sorted(kind.value for kind in policy.wanted)),
        preset=policy.preset,
        profile=plan.profile.name,
        format=form.family if form else review.source.written_as,
        frames=len(plan.frames),
        counts=_counts(review),
        edits=_edits(review, plan),
        hidden_share=round(written.hidden_share, 4),
        method=written.method,
        checks=verification.checks,
        sha256=written.sha256,
        date=datetime.datetime.now().astimezone().date().isoformat(),
        geometry=spans(plan),
        second_looks=second_looks,
        text_rule=policy.text.value,
        options=tuple(sorted(plan.profile.options)),
        claims=tuple(sorted(plan.profile.claims)),
        made_from=review.source.format if form else "",
        person=(*statements(review), *policy.said),
        words=plan.words,
        warnings=review.source.warnings,
    )


def _counts(review: Review) -> dict[str, int]:
    """Findings by kind, tier and what becomes of them."""
    told = (f"{f.kind.value}/{f.tier.value}/{review.action(f).value}" for f in review.findings)
    return dict(sorted(Counter(told).items()))


def _edits(review: Review, plan: Plan) -> tuple[str, ...]:
    """What was done to the frames as wholes; what cannot be cut is painted outside of a crop."""
    places = [frame.placement for frame in plan.frames]
    cut = any(place.crop.size != place.source for place in places)
    painted = any(len(frame.keep_only) > bool(review.keep_only) for frame in plan.frames)
    turns = max((place.quarter_turns for place in places), default=0)
    edits = {
        "cropped": cut,
        "painted outside a crop": painted,
        f"turned {90 * turns} degrees": turns != 0,
        "only one area kept": review.keep_only is not None,
    }
    return tuple(word for word, done in edits.items() if done)


def path_for(output: Path) -> Path:
    """Where the receipt of ``output`` lies: in a folder of its own beside it."""
    return output.parent / FOLDER / f"{output.name}.json"


def of(output: Path) -> Receipt:
    """The receipt that belongs to ``output``.

    Raises:
        Refused: no-receipt where there is none, or it is not one.
    """
    try:
        text = intake.read(path_for(output)).decode("utf-8")
        return from_json(text)
    except (Refused, ValueError):
        raise Refused(Code.NO_RECEIPT) from None
