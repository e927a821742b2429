"""Shapes that nobody sees on a slide: switched off, beside it, or with words on no area.

Of a frame that a shape only takes over from its layout the place counts and the area does not:
there programs show its words.
"""

from collections.abc import Sequence
from typing import Final

from caseveil.formats.pptx import placing
from caseveil.formats.pptx.model import Box
from caseveil.formats.pptx.placing import Group
from caseveil.formats.pptx.xml_tree import Node

_FILLING: Final = ("p:sp", "p:pic")


NARROWEST: Final = 12_700
"""EMU of a column in which words are seen: one point."""


def is_unseen(
    shape: Node, groups: Sequence[Group], slide: Box, behind: Sequence[Node] = ()
) -> bool:
    """Whether ``shape``, in ``groups``, is not seen on a slide with the frame ``slide``.

    A shape without an area is a line unless something is written or pictured in it.

    Args:
        shape: of a slide, a layout or a master.
        groups: around it.
        slide: frame of the whole slide.
        behind: the placeholders that it fills, the nearest first.
    """
    inside = (mark for first in shape.children for mark in first.children)
    marks = (mark.attributes for mark in inside if mark.tag == "p:cNvPr")
    if any(placing.is_true(told.get("hidden")) for told in marks):
        return True
    place = placing.box(shape.child("p:spPr", "a:xfrm") or shape.child("p:xfrm"))
    if place is None:
        return not groups and shape.tag in _FILLING and _is_led_away(behind, slide)
    place = placing.on_slide(place, groups)
    if placing.is_outside(place, slide):
        return True
    return not (place.width and place.height) and _tells(shape)


def _is_led_away(behind: Sequence[Node], slide: Box) -> bool:
    """Whether the first frame among those placeholders lies beside the slide."""
    places = (placing.box(one.child("p:spPr", "a:xfrm")) for one in behind)
    place = next((one for one in places if one is not None), None)
    return place is not None and placing.is_outside(place, slide)


def _tells(shape: Node) -> bool:
    told = (o.tag == "a:blip" or (o.tag == "a:t" and o.text.strip()) for o in shape.below())
    return shape.tag != "p:cxnSp" and any(told)
