"""What all animated pictures do alike."""

import numpy as np
import pytest

from caseveil.domain.geometry import Placement, Rect, Size
from caseveil.domain.plan import FramePlan, Plan
from caseveil.domain.profile import Profile
from caseveil.errors import Code, Failed
from caseveil.formats.pixels.animation import bounds, changed, require_all_alike

SIZE = Size(8, 6)
WHOLE, CUT = Rect(0, 0, 8, 6), Rect(0, 0, 4, 6)


def plan(*crops: Rect) -> Plan:
    placed = [FramePlan(i, Placement(SIZE, crop, 0), ()) for i, crop in enumerate(crops)]
    return Plan(tuple(placed), Profile())


def test_every_frame_is_asked_for_and_placed_alike() -> None:
    require_all_alike(plan(WHOLE, WHOLE), 2)
    for wrong in (plan(WHOLE), plan(WHOLE, CUT), plan()):
        with pytest.raises(Failed) as failure:
            require_all_alike(wrong, 2)
        assert failure.value.code is Code.INTERNAL


def test_changes_are_held_by_the_smallest_rectangle() -> None:
    before = np.zeros((6, 8, 4), np.uint8)
    after = before.copy()
    after[2, 3, 0] = after[4, 5, 3] = 1
    assert changed(None, after) == WHOLE
    assert changed(before, after) == Rect(3, 2, 6, 5)


def test_where_nothing_changed_one_pixel_is_written() -> None:
    assert bounds(np.zeros((6, 8), bool)) == Rect(0, 0, 1, 1)
