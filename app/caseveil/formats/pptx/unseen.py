"""Shapes that nobody sees on a slide: switched off, beside it, or with words on no area.

A frame that a shape only takes over from its layout does not count: there programs show its words.
"""

from collections.abc import Sequence

from caseveil.formats.pptx import placing
from caseveil.formats.pptx.model import Box
from caseveil.formats.pptx.placing import Group
from caseveil.formats.pptx.xml_tree import Node


def is_unseen(shape: Node, groups: Sequence[Group], slide: Box) -> bool:
    """Whether ``shape``, in ``groups``, is not seen on a slide with the frame ``slide``.

    A shape without an area is a line unless something is written or pictured in it.
    """
    inside = (mark for first in shape.children for mark in first.children)
    marks = (mark.attributes for mark in inside if mark.tag == "p:cNvPr")
    if any(placing.is_true(told.get("hidden")) for told in marks):
        return True
    place = placing.box(shape.child("p:spPr", "a:xfrm") or shape.child("p:xfrm"))
    if place is None:
        return False
    place = placing.on_slide(place, groups)
    if placing.is_outside(place, slide):
        return True
    return not (place.width and place.height) and _tells(shape)


def _tells(shape: Node) -> bool:
    told = (o.tag == "a:blip" or (o.tag == "a:t" and o.text.strip()) for o in shape.below())
    return shape.tag != "p:cxnSp" and any(told)
