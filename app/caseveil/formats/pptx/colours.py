"""Colours of a slide as six hexadecimal digits: literal ones, and those of the theme.

Source: ECMA-376 part 1 (2016), 20.1.2.3 (colours), 19.3.1.6 (colour map), 20.1.8 (fills).
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from caseveil.formats.pptx.model import Hex
from caseveil.formats.pptx.placing import number
from caseveil.formats.pptx.xml_tree import Node

_HEX: Final = re.compile(r"[0-9A-Fa-f]{6}")
_WHOLE: Final = 100_000
_PRESET: Final = {
    "black": "000000",
    "white": "FFFFFF",
    "red": "FF0000",
    "green": "008000",
    "blue": "0000FF",
    "yellow": "FFFF00",
    "gray": "808080",
    "orange": "FFA500",
}
_USUAL: Final = {"bg1": "lt1", "tx1": "dk1", "bg2": "lt2", "tx2": "dk2"}


@dataclass(frozen=True, slots=True)
class Palette:
    """The colours that names of a scheme stand for."""

    names: Mapping[str, Hex]

    def of(self, name: str, otherwise: Hex) -> Hex:
        """The colour of a name such as ``tx1`` or ``accent2``."""
        return self.names.get(name, otherwise)


def palette(theme: Node | None, mapping: Node | None) -> Palette:
    """The scheme of a theme seen through the colour map of a master."""
    scheme = theme.child("a:themeElements", "a:clrScheme") if theme else None
    own = {
        one.tag.removeprefix("a:"): found
        for one in (scheme.children if scheme else ())
        if (found := _literal(one))
    }
    own = {"dk1": "000000", "lt1": "FFFFFF", **own}
    told = {**_USUAL, **(mapping.attributes if mapping else {})}
    return Palette({**own, **{name: own[to] for name, to in told.items() if to in own}})


def colour(parent: Node | None, names: Palette) -> Hex | None:
    """The colour told in ``parent``; None where there is none, or it is see-through."""
    for one in parent.children if parent else ():
        if one.child("a:alpha") is not None:
            return None
        found = _literal_of(one)
        if one.tag == "a:schemeClr":
            found = names.of(one.attributes.get("val", ""), "000000")
        if found:
            return _adjusted(found, one)
    return None


def fill(properties: Node | None, names: Palette) -> tuple[bool, Hex | None]:
    """Whether a fill is told, and its colour: that of a gradient is its first."""
    if properties is None:
        return False, None
    for one in properties.children:
        if one.tag == "a:solidFill":
            return True, colour(one, names)
        if one.tag == "a:gradFill":
            return True, colour(one.child("a:gsLst", "a:gs"), names)
        if one.tag == "a:pattFill":
            return True, colour(one.child("a:bgClr"), names)
        if one.tag in ("a:noFill", "a:blipFill"):
            return True, None
    return False, None


def _literal(parent: Node) -> Hex | None:
    return next((found for one in parent.children if (found := _literal_of(one))), None)


def _literal_of(one: Node) -> Hex | None:
    told = one.attributes
    if one.tag == "a:prstClr":
        return _PRESET.get(told.get("val", ""), "808080")
    value = {"a:srgbClr": told.get("val", ""), "a:sysClr": told.get("lastClr", "")}.get(one.tag, "")
    return value.upper() if _HEX.fullmatch(value) else None


def _adjusted(found: Hex, one: Node) -> Hex:
    """Lighter or darker, channel by channel: near what a viewer shows, which works in HSL."""
    channels = [int(found[at : at + 2], 16) / 255 for at in (0, 2, 4)]
    for step in one.children:
        share = number(step.attributes.get("val"), _WHOLE) / _WHOLE
        if step.tag in ("a:lumMod", "a:shade"):
            channels = [value * share for value in channels]
        elif step.tag == "a:lumOff":
            channels = [value + share for value in channels]
        elif step.tag == "a:tint":
            channels = [value * share + 1 - share for value in channels]
    return "".join(f"{round(min(max(value, 0), 1) * 255):02X}" for value in channels)
