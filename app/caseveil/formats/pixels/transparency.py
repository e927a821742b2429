"""Pictures with an alpha channel as a viewer shows them, and what such a channel hides."""

from typing import Any

import numpy as np
from numpy.typing import NDArray

from caseveil.formats.pixels import colour, depth

Pixels = NDArray[np.uint8]


def on_white(rgba: Pixels) -> Pixels:
    """``rgba`` (height x width x 4, 8 bits) on a white ground: height x width x 3."""
    if is_opaque(rgba):
        return rgba[..., :3]
    alpha = rgba[..., 3:].astype(np.uint16)
    mixed = rgba[..., :3] * alpha + (255 - alpha) * np.uint16(255)
    return ((mixed + 127) // 255).astype(np.uint8)


def shown(rgba: Pixels, untrusted_profile: bytes) -> Pixels:
    """``rgba`` as a screen shows it: on a white ground, in sRGB; height x width x 3."""
    return np.ascontiguousarray(colour.shown(on_white(rgba), untrusted_profile))


def views(rgba: Pixels) -> tuple[Pixels, ...]:
    """What transparency hides, where there is any; each like ``shown``."""
    return tuple(np.ascontiguousarray(view) for view in hidden(rgba))


def is_opaque(rgba: NDArray[Any]) -> bool:
    """Whether nothing shows through anywhere; 8 or 16 bits."""
    return bool((rgba[..., 3] == np.iinfo(rgba.dtype).max).all())


def hidden(rgba: Pixels) -> list[Pixels]:
    """The colours without alpha and alpha without the colours; nothing where it is full.

    A picture of one colour can hold text in its alpha alone: on a ground of that colour, and
    without alpha, nothing of it is to be seen.
    """
    return [] if is_opaque(rgba) else [rgba[..., :3], depth.as_grey(rgba[..., 3])]
