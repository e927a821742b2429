"""Colour profiles: told apart by what they do to colours, never by what they are called."""

from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from io import BytesIO

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageCms

Pixels = NDArray[np.uint8]
_SRGB_LIKE = 4  # largest difference of any test colour, in 8-bit steps, that nobody will see
_MAX_PROFILE = 4 << 20
_STRIPS = 2  # converted side by side: a wide-gamut photo should not wait for its colours
_ERRORS = (ImageCms.PyCMSError, OSError, ValueError, TypeError)


def description(untrusted_profile: bytes) -> str:
    """The profile's own name for itself, or its size where it has none."""
    try:
        profile = ImageCms.ImageCmsProfile(BytesIO(untrusted_profile[:_MAX_PROFILE]))
        return ImageCms.getProfileDescription(profile).strip()
    except _ERRORS:
        return f"{len(untrusted_profile)} bytes"


def needs_conversion(untrusted_profile: bytes) -> bool | None:
    """Whether the profile shows RGB values differently from sRGB; None where it is unusable."""
    steps = np.linspace(0, 255, 6).astype(np.uint8)
    cube = np.stack(np.meshgrid(steps, steps, steps), axis=-1).reshape(-1, 36, 3)
    try:
        shown = to_srgb(cube, untrusted_profile)
    except ValueError:
        return None
    return bool(np.abs(shown.astype(np.int16) - cube).max() > _SRGB_LIKE)


def lost(untrusted_profiles: Iterable[bytes]) -> tuple[str, ...]:
    """The warning that is due where a copy without these profiles may look different."""
    seen = any(needs_conversion(profile) is not False for profile in untrusted_profiles)
    return ("colour-profile-dropped",) if seen else ()


def to_srgb(pixels: Pixels, untrusted_profile: bytes) -> Pixels:
    """``pixels`` (height x width x 3, RGB of the profile) as the nearest sRGB colours.

    Relative colorimetric with black point compensation, the common choice of viewers.

    Raises:
        ValueError: where the profile cannot be used for RGB.
    """
    if len(untrusted_profile) > _MAX_PROFILE:
        raise ValueError("profile too large")
    try:
        transform = ImageCms.buildTransform(
            ImageCms.ImageCmsProfile(BytesIO(untrusted_profile)),
            ImageCms.createProfile("sRGB"),
            "RGB",
            "RGB",
            ImageCms.Intent.RELATIVE_COLORIMETRIC,
            ImageCms.Flags.BLACKPOINTCOMPENSATION,
        )
    except _ERRORS as error:
        raise ValueError("profile not usable") from error

    def convert(strip: Pixels) -> Pixels:
        return np.asarray(ImageCms.applyTransform(Image.fromarray(strip), transform))

    strips = np.array_split(pixels, min(_STRIPS, len(pixels)))
    with ThreadPoolExecutor(_STRIPS) as threads:
        return np.concatenate(list(threads.map(convert, strips)))
