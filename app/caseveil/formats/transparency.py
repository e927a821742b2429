"""Pictures with an alpha channel as a viewer shows them."""

import numpy as np
from numpy.typing import NDArray

Pixels = NDArray[np.uint8]


def on_white(rgba: Pixels) -> Pixels:
    """``rgba`` (height x width x 4, 8 bits) on a white ground: height x width x 3."""
    if is_opaque(rgba):
        return rgba[..., :3]
    alpha = rgba[..., 3:].astype(np.uint16)
    mixed = rgba[..., :3] * alpha + (255 - alpha) * np.uint16(255)
    return ((mixed + 127) // 255).astype(np.uint8)


def is_opaque(rgba: Pixels) -> bool:
    """Whether nothing shows through anywhere."""
    return bool((rgba[..., 3] == 255).all())
