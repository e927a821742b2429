"""Where shapes stand on a slide: their own frame, inherited ones, and groups around them.

Source: ECMA-376 part 1 (2016), 20.1.7.5 and 20.1.7.6 (transforms of groups and shapes).
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from math import cos, pi, sin

from caseveil.formats.pptx.model import Box
from caseveil.formats.pptx.xml_tree import Node

_FULL_TURN = 360 * 60_000
_LONGEST = 1 << 31
_TRUE = ("1", "true")


@dataclass(frozen=True, slots=True)
class Group:
    """A group's frame, and the frame that its children are drawn in."""

    box: Box
    inner: Box


def number(text: str | None, otherwise: int = 0) -> int:
    """A whole number within 32 bits; ``otherwise`` where there is none."""
    try:
        value = int(text or "")
    except ValueError:
        return otherwise
    return min(max(value, -_LONGEST), _LONGEST - 1)


def is_true(text: str | None) -> bool:
    """Whether an attribute says yes."""
    return text in _TRUE


def box(transform: Node | None) -> Box | None:
    """The frame of an ``a:xfrm`` or ``p:xfrm``; None where it tells none."""
    found = _frame(transform, "a:off", "a:ext")
    if found is None or transform is None:
        return None
    told = transform.attributes
    turn = number(told.get("rot")) % _FULL_TURN
    flips = is_true(told.get("flipH")), is_true(told.get("flipV"))
    return replace(found, turn=turn, flip_h=flips[0], flip_v=flips[1])


def group(transform: Node | None) -> Group | None:
    """The two frames of a group; None where they are not told: children stand as they say."""
    outer, inner = box(transform), _frame(transform, "a:chOff", "a:chExt")
    if outer is None or inner is None or not inner.width or not inner.height:
        return None
    return Group(outer, inner)


def _frame(transform: Node | None, offset: str, extent: str) -> Box | None:
    at, size = (transform.child(tag) if transform else None for tag in (offset, extent))
    if at is None or size is None:
        return None
    corner = number(at.attributes.get("x")), number(at.attributes.get("y"))
    across, down = number(size.attributes.get("cx")), number(size.attributes.get("cy"))
    return Box(*corner, max(0, across), max(0, down))


def on_slide(inner: Box, groups: Sequence[Group]) -> Box:
    """``inner`` in the coordinates of the slide; the innermost group is the last one."""
    for one in reversed(groups):
        inner = _out_of(inner, one)
    return inner


def _out_of(box_in: Box, group_in: Group) -> Box:
    outer, inner = group_in.box, group_in.inner
    across, down = outer.width / inner.width, outer.height / inner.height
    width, height = box_in.width * across, box_in.height * down
    x = outer.x + (box_in.x - inner.x) * across + width / 2
    y = outer.y + (box_in.y - inner.y) * down + height / 2
    middle_x, middle_y = outer.x + outer.width / 2, outer.y + outer.height / 2
    turn = box_in.turn
    if outer.flip_h:
        x, turn = 2 * middle_x - x, -turn
    if outer.flip_v:
        y, turn = 2 * middle_y - y, -turn
    angle = outer.turn / _FULL_TURN * 2 * pi
    dx, dy = x - middle_x, y - middle_y
    x = middle_x + dx * cos(angle) - dy * sin(angle)
    y = middle_y + dx * sin(angle) + dy * cos(angle)
    return Box(
        _whole(x - width / 2),
        _whole(y - height / 2),
        _whole(width),
        _whole(height),
        (turn + outer.turn) % _FULL_TURN,
        box_in.flip_h != outer.flip_h,
        box_in.flip_v != outer.flip_v,
    )


def is_outside(box_in: Box, slide: Box) -> bool:
    """Whether no part of it, turned as it is, lies on the slide."""
    angle = box_in.turn / _FULL_TURN * 2 * pi
    across = box_in.width * abs(cos(angle)) + box_in.height * abs(sin(angle))
    down = box_in.width * abs(sin(angle)) + box_in.height * abs(cos(angle))
    x, y = box_in.x + box_in.width / 2, box_in.y + box_in.height / 2
    beside = x + across / 2 <= slide.x or x - across / 2 >= slide.x + slide.width
    return beside or y + down / 2 <= slide.y or y - down / 2 >= slide.y + slide.height


def _whole(length: float) -> int:
    return round(min(max(length, -_LONGEST), _LONGEST - 1))
