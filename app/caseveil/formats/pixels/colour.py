"""Colour profiles: told apart by what they do to colours, never by what they are called.

The colour engine is loaded with the first profile: most photos have none.
"""

from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from io import BytesIO
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from caseveil.formats.metadata import icc

Pixels = NDArray[np.uint8]
_SRGB_LIKE = 4  # largest difference of any test colour, in 8-bit steps, that nobody will see
_SAME = 3  # the same between two profiles of one colour space: rounding of primaries and curves
_STEPS = np.linspace(0, 255, 6).astype(np.uint8)
_CUBE = np.stack(np.meshgrid(_STEPS, _STEPS, _STEPS), axis=-1).reshape(-1, 36, 3)
_MAX_PROFILE = 4 << 20
_STRIPS = 2  # converted side by side: a wide-gamut photo should not wait for its colours


def description(untrusted_profile: bytes) -> str:
    """The profile's own name for itself, or its size where it has none."""
    from PIL import ImageCms  # noqa: PLC0415  not for photos without a profile

    try:
        profile = ImageCms.ImageCmsProfile(BytesIO(untrusted_profile[:_MAX_PROFILE]))
        return ImageCms.getProfileDescription(profile).strip()
    except (ImageCms.PyCMSError, OSError, ValueError, TypeError):
        return f"{len(untrusted_profile)} bytes"


def needs_conversion(untrusted_profile: bytes) -> bool | None:
    """Whether the profile shows RGB values differently from sRGB; None where it is unusable."""
    try:
        shown = to_srgb(_CUBE, untrusted_profile)
    except ValueError:
        return None
    return bool(np.abs(shown.astype(np.int16) - _CUBE).max() > _SRGB_LIKE)


def equivalent(untrusted_profile: bytes) -> str | None:
    """The profile of our own that shows every colour as this one does; None where none does.

    Primaries and curves are compared by what they do: colours taken from the one into the other
    must stay as they are. What nobody can tell from sRGB counts as sRGB.
    """
    for name in icc.NAMES:
        try:
            shown = _through(_CUBE, untrusted_profile, icc.profile(name))
        except ValueError:
            return None
        if np.abs(shown.astype(np.int16) - _CUBE).max() <= _SAME:
            return name
    return None if needs_conversion(untrusted_profile) else icc.SRGB


@dataclass(frozen=True, slots=True)
class Treatment:
    """What a clean copy does about a source's colour profile.

    Attributes:
        own: the profile of our own that takes its place; empty for none, which means sRGB.
        convert: whether the colours have to be computed anew, in sRGB.
        warnings: codes of what a person should know of it.
    """

    own: bytes = b""
    convert: bool = False
    warnings: tuple[str, ...] = ()


def treatment(untrusted_profile: bytes, *, grey: bool = False) -> Treatment:
    """What to do about a profile, empty for none; samples that are ``grey`` have no colours."""
    if not untrusted_profile:
        return Treatment()
    if grey:
        return Treatment(warnings=lost([untrusted_profile]))
    if name := equivalent(untrusted_profile):
        return Treatment(icc.profile(name) if name != icc.SRGB else b"")
    if needs_conversion(untrusted_profile) is None:
        return Treatment(warnings=("colour-profile-dropped",))
    return Treatment(convert=True, warnings=("colour-converted",))


def shown(pixels: Pixels, untrusted_profile: bytes) -> Pixels:
    """``pixels`` (height x width x 3, 8 bits) as a screen shows them: in sRGB.

    They stay as they are without a profile, or with one that cannot be used.
    """
    if not untrusted_profile or not needs_conversion(untrusted_profile):
        return pixels
    return to_srgb(pixels, untrusted_profile)


def converted(samples: NDArray[Any], untrusted_profile: bytes) -> NDArray[Any]:
    """Height x width x 3, or 4 with alpha behind, of 8 or 16 bits, in sRGB; alpha stays.

    Raises:
        ValueError: where the profile cannot be used for RGB.
    """
    colours = np.ascontiguousarray(samples[..., :3])
    wide = samples.dtype == np.uint16
    found = (_deep if wide else to_srgb)(colours, untrusted_profile)
    return np.concatenate([found, samples[..., 3:]], axis=2) if samples.shape[2] > 3 else found


def _deep(colours: NDArray[Any], untrusted_profile: bytes) -> NDArray[Any]:
    """Sixteen bits, which Pillow's binding of Little CMS does not take."""
    if len(untrusted_profile) > _MAX_PROFILE:
        raise ValueError("profile too large")
    import imagecodecs  # noqa: PLC0415  few pictures have sixteen bits
    from PIL import ImageCms  # noqa: PLC0415  not for photos without a profile

    try:
        return np.asarray(
            imagecodecs.cms_transform(
                colours,
                untrusted_profile,
                icc.profile(icc.SRGB),
                colorspace="rgb",
                outcolorspace="rgb",
                outdtype="u2",
                intent=int(ImageCms.Intent.RELATIVE_COLORIMETRIC),
                flags=int(ImageCms.Flags.BLACKPOINTCOMPENSATION),
            )
        )
    except (imagecodecs.CmsError, RuntimeError) as error:
        raise ValueError("profile not usable") from error


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
    return _through(pixels, untrusted_profile, icc.profile(icc.SRGB))


def inks_to_srgb(inks: Pixels, untrusted_profile: bytes) -> Pixels:
    """Four inks (height x width x 4, 255 for all of it) as sRGB; simply mixed without a profile."""
    image = Image.fromarray(inks, "CMYK")
    wanted = icc.profile(icc.SRGB)
    try:
        return _transform("CMYK", untrusted_profile[:_MAX_PROFILE], wanted)(image)
    except ValueError:
        return np.asarray(image.convert("RGB"))


def _through(pixels: Pixels, untrusted_profile: bytes, wanted: bytes) -> Pixels:
    """``pixels`` of the one profile as the nearest colours of the other."""
    if len(untrusted_profile) > _MAX_PROFILE:
        raise ValueError("profile too large")
    transform = _transform("RGB", untrusted_profile, wanted)

    def convert(strip: Pixels) -> Pixels:
        return transform(Image.fromarray(strip))

    strips = np.array_split(pixels, min(_STRIPS, len(pixels)))
    with ThreadPoolExecutor(_STRIPS) as threads:
        return np.concatenate(list(threads.map(convert, strips)))


def _transform(
    mode: str, untrusted_profile: bytes, wanted: bytes
) -> Callable[[Image.Image], Pixels]:
    """What takes pictures of the one profile, of Pillow's ``mode``, into colours of the other.

    Raises:
        ValueError: where the profile cannot be used; so does what is returned.
    """
    from PIL import ImageCms  # noqa: PLC0415  not for photos without a profile

    errors = (ImageCms.PyCMSError, OSError, ValueError, TypeError)
    try:
        transform = ImageCms.buildTransform(
            ImageCms.ImageCmsProfile(BytesIO(untrusted_profile)),
            ImageCms.ImageCmsProfile(BytesIO(wanted)),
            mode,
            "RGB",
            ImageCms.Intent.RELATIVE_COLORIMETRIC,
            ImageCms.Flags.BLACKPOINTCOMPENSATION,
        )
    except errors as error:
        raise ValueError("profile not usable") from error

    def transformed(image: Image.Image) -> Pixels:
        try:
            return np.asarray(ImageCms.applyTransform(image, transform))
        except errors as error:
            raise ValueError("profile not usable") from error

    return transformed
