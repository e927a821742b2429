"""What the receipt says of a source whose decoder spreads colour of fewer samples over pixels."""

from caseveil.domain.plan import Plan

_WIDENED = "; regions widened as far as colour of fewer samples reaches"


def told(method: str, plan: Plan) -> str:
    """``method``, and that more is hidden than was decided where that is so."""
    return method + _WIDENED * any(frame.widened for frame in plan.frames)
