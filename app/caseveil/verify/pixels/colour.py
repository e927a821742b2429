"""Colours as an embedded profile shows them, by the verifier's own call of Little CMS.

Source: ICC.1:2022 annex B.4 (profiles in JPEG segments).
"""

from collections.abc import Sequence
from functools import cache
from typing import Any, Final

import imagecodecs
import numpy as np
from numpy.typing import NDArray

from caseveil.verify.jpeg.container import APP2, PROFILE, Segment

_MOST_BYTES: Final = 4 << 20
INKS: Final = 4
"""Components of a JPEG that stores cyan, magenta, yellow and black."""

_RELATIVE, _BLACK_POINT = 1, 0x2000  # Little CMS: intent and flag
_SAME: Final = 4
"""Levels of 8 bits by which colours may differ that count as the same."""

_STEPS: Final = np.linspace(0, 255, 5).astype(np.uint8)
_CUBE: Final = np.stack(np.meshgrid(_STEPS, _STEPS, _STEPS), axis=-1).reshape(-1, 25, 3)


def profile(segments: Sequence[Segment]) -> bytes:
    """The profile that the parts in these segments make up, empty where there is none."""
    bodies = [s.payload for s in segments if s.marker == APP2 and s.payload.startswith(PROFILE)]
    parts = sorted(body[len(PROFILE) :] for body in bodies)
    return b"".join(part[2:] for part in parts)


@cache
def display_p3() -> bytes:
    """A profile of the primaries of SMPTE EG 432-1 and the curve of IEC 61966-2-1."""
    steps = np.linspace(0, 1, 1024)
    curve = np.where(steps <= 0.04045, steps / 12.92, ((steps + 0.055) / 1.055) ** 2.4)
    return bytes(
        imagecodecs.cms_profile(
            "rgb",
            whitepoint=(0.3127, 0.3290),
            primaries=(0.680, 0.320, 0.265, 0.690, 0.150, 0.060),
            transferfunction=np.rint(curve * 65_535).astype(np.uint16),
        )
    )


def shown(pixels: NDArray[np.uint8], untrusted_profile: bytes) -> NDArray[np.uint8]:
    """Height x width x 3, 8 bits, as a screen shows them; as they are without a usable profile."""
    if not untrusted_profile or same(untrusted_profile, b""):
        return pixels
    return to_srgb(np.ascontiguousarray(pixels), untrusted_profile)


def in_srgb(rgba: NDArray[Any], untrusted_profile: bytes) -> NDArray[Any]:
    """Height x width x 4 of 8 or 16 bits in sRGB, alpha as it was.

    Raises:
        ValueError: where the profile cannot be used for RGB.
    """
    found = np.array(rgba)
    found[..., :3] = to_srgb(np.ascontiguousarray(rgba[..., :3]), untrusted_profile)
    return found


def same(untrusted_profile: bytes, own: bytes) -> bool:
    """Whether numbers mean the same colours under both; no profile means sRGB.

    A profile that cannot be used means nothing, which no profile may take the place of.
    """
    if not own and not _usable(untrusted_profile):
        return True
    try:
        shown = [
            to_srgb(_CUBE, one).astype(np.int16) if one else _CUBE.astype(np.int16)
            for one in (untrusted_profile, own)
        ]
    except ValueError:
        return False
    return bool(np.abs(shown[0] - shown[1]).max() <= _SAME)


def _usable(untrusted_profile: bytes) -> bool:
    try:
        to_srgb(_CUBE, untrusted_profile)
    except ValueError:
        return False
    return True


def to_srgb(pixels: NDArray[Any], untrusted_profile: bytes) -> NDArray[Any]:
    """``pixels`` (height x width x 3, RGB of the profile, 8 or 16 bits) in sRGB.

    Raises:
        ValueError: where the profile cannot be used for RGB.
    """
    if len(untrusted_profile) > _MOST_BYTES:
        raise ValueError("profile too large")
    try:
        return _converted(pixels, untrusted_profile, "rgb")
    except (imagecodecs.CmsError, RuntimeError) as error:
        raise ValueError("profile not usable") from error


def inks_to_srgb(untrusted_jpeg: bytes, untrusted_profile: bytes) -> NDArray[np.uint8]:
    """The four inks of a JPEG, which stores them turned round, in sRGB: height x width x 3.

    Raises:
        ValueError: where they cannot be decoded or the profile is not one of inks.
    """
    if len(untrusted_profile) > _MOST_BYTES:
        raise ValueError("profile too large")
    try:
        stored = imagecodecs.jpeg8_decode(untrusted_jpeg)
        return _converted(255 - stored, untrusted_profile, "cmyk")
    except (imagecodecs.CmsError, imagecodecs.Jpeg8Error, RuntimeError) as error:
        raise ValueError("inks not usable") from error


def _converted(samples: NDArray[Any], profile: bytes, space: str) -> NDArray[Any]:
    """``samples`` of a colour ``space`` that ``profile`` describes, in sRGB."""
    shown = imagecodecs.cms_transform(
        samples,
        profile,
        imagecodecs.cms_profile("srgb"),
        colorspace=space,
        outcolorspace="rgb",
        outdtype=samples.dtype.str[1:],
        intent=_RELATIVE,
        flags=_BLACK_POINT,
    )
    return np.asarray(shown)
