"""Colours as an embedded profile shows them, by the verifier's own call of Little CMS.

Source: ICC.1:2022 annex B.4 (profiles in JPEG segments).
"""

from collections.abc import Sequence
from typing import Any, Final

import imagecodecs
import numpy as np
from numpy.typing import NDArray

from caseveil.verify.jpeg import Segment

_APP2: Final = 0xE2
_MARK: Final = b"ICC_PROFILE\0"
_MOST_BYTES: Final = 4 << 20
_RELATIVE, _BLACK_POINT = 1, 0x2000  # Little CMS: intent and flag


def profile(segments: Sequence[Segment]) -> bytes:
    """The profile that the parts in these segments make up, empty where there is none."""
    bodies = [s.payload for s in segments if s.marker == _APP2 and s.payload.startswith(_MARK)]
    parts = sorted(body[len(_MARK) :] for body in bodies)
    return b"".join(part[2:] for part in parts)


def to_srgb(pixels: NDArray[Any], untrusted_profile: bytes) -> NDArray[np.uint8]:
    """``pixels`` (height x width x 3, RGB of the profile, 8 bits) in sRGB.

    Raises:
        ValueError: where the profile cannot be used for RGB.
    """
    if len(untrusted_profile) > _MOST_BYTES:
        raise ValueError("profile too large")
    try:
        shown = imagecodecs.cms_transform(
            pixels,
            untrusted_profile,
            imagecodecs.cms_profile("srgb"),
            colorspace="rgb",
            outcolorspace="rgb",
            outdtype="u1",
            intent=_RELATIVE,
            flags=_BLACK_POINT,
        )
    except (imagecodecs.CmsError, RuntimeError) as error:
        raise ValueError("profile not usable") from error
    return np.asarray(shown, np.uint8)
