"""PNG pixels as stored values, at their own depth: decoded, made ready for black, shown."""

import struct
from dataclasses import dataclass, replace
from typing import Any

import imagecodecs
import numpy as np
from numpy.typing import NDArray

from caseveil.errors import Code, Refused
from caseveil.formats.pixels import colour as colours
from caseveil.formats.pixels import pillow_door
from caseveil.formats.png.structure import (
    GREY,
    GREY_ALPHA,
    PALETTE,
    RGB,
    RGBA,
    Structure,
    require_whole,
)

Samples = NDArray[Any]
Pixels = NDArray[np.uint8]


@dataclass(frozen=True, slots=True)
class PngImage:
    """Stored values and what they mean.

    Attributes:
        samples: height x width or height x width x channels, uint8, or uint16 at depth 16.
        depth: bits per stored value.
        colour: PNG colour type.
        palette: entries x 4 (red, green, blue, alpha), for the palette type only.
        key: the stored value that displays transparent, for grey and RGB without alpha.
    """

    samples: Samples
    depth: int
    colour: int
    palette: Pixels | None = None
    key: tuple[int, ...] | None = None

    @property
    def highest(self) -> int:
        """The largest value that a sample can have."""
        return (1 << self.depth) - 1


def decode(structure: Structure) -> PngImage:
    """The image, orientation not applied.

    Raises:
        Refused: ``truncated`` or ``corrupt``.
    """
    require_whole(structure)
    header = structure.header
    samples = _wide(structure) if header.depth == 16 else _narrow(structure)
    shape = (header.size.height, header.size.width, header.channels)
    if samples.shape != (shape if header.channels > 1 else shape[:2]):
        raise Refused(Code.CORRUPT, "decoder")
    image = PngImage(samples, header.depth, header.colour)
    transparency = structure.first(b"tRNS") or b""
    if header.colour == PALETTE:
        return replace(image, palette=_palette(structure.first(b"PLTE") or b"", transparency))
    return replace(image, key=_key(transparency, image))


def _narrow(structure: Structure) -> Samples:
    image = pillow_door.decode(structure.bare(), "PNG")
    samples = np.asarray(image)
    if samples.dtype == np.bool_:
        return samples.astype(np.uint8)
    if structure.header.colour == GREY and structure.header.depth in (2, 4):
        # Pillow spreads these over 0..255; the stored values are what is written again.
        return samples // (85 if structure.header.depth == 2 else 17)
    return samples


def _wide(structure: Structure) -> Samples:
    """Pillow would narrow 16-bit colour to 8 bits."""
    try:
        return np.asarray(imagecodecs.png_decode(structure.bare()))
    except (imagecodecs.PngError, ValueError):
        raise Refused(Code.CORRUPT, "decoder") from None


def _palette(colours: bytes, transparency: bytes) -> Pixels:
    rgb = np.frombuffer(colours, np.uint8).reshape(-1, 3)
    alpha = np.full((len(rgb), 1), 255, np.uint8)
    told = np.frombuffer(transparency[: len(rgb)], np.uint8)
    alpha[: len(told), 0] = told
    return np.hstack([rgb, alpha])


def _key(transparency: bytes, image: PngImage) -> tuple[int, ...] | None:
    count = {GREY: 1, RGB: 3}.get(image.colour)
    if count is None or len(transparency) != 2 * count:
        return None
    # Only the low bits count; the others could carry anything.
    return tuple(value & image.highest for value in struct.unpack(f">{count}H", transparency))


def with_black(image: PngImage) -> tuple[PngImage, tuple[int, ...]]:
    """The same picture in a form that has an opaque black, and that black.

    A palette without black gets one more entry, at 8 bits or as plain colour if it must; where
    black itself is the transparent key, transparency becomes a channel.
    """
    if image.palette is not None:
        return _palette_with_black(image, image.palette)
    if image.key is not None and not any(image.key):
        image = _with_alpha(image)
    black = {GREY: (0,), RGB: (0, 0, 0), GREY_ALPHA: (0, -1), RGBA: (0, 0, 0, -1)}[image.colour]
    return image, tuple(image.highest if value else 0 for value in black)


def _palette_with_black(image: PngImage, palette: Pixels) -> tuple[PngImage, tuple[int, ...]]:
    found = np.flatnonzero((palette == (0, 0, 0, 255)).all(axis=1))
    if len(found):
        return image, (int(found[0]),)
    # Indices beyond the palette display as black or not at all; they must not become the new entry.
    entries = max(len(palette), int(image.samples.max()) + 1)
    if entries < 256:
        grown = np.zeros((entries + 1, 4), np.uint8)
        grown[:, 3] = 255
        grown[: len(palette)] = palette
        depth = image.depth if entries <= image.highest else 8
        return replace(image, palette=grown, depth=depth), (entries,)
    opaque = bool((palette[:, 3] == 255).all())
    samples = palette[:, : 3 if opaque else 4][image.samples]
    return with_black(PngImage(samples, 8, RGB if opaque else RGBA))


def _with_alpha(image: PngImage) -> PngImage:
    samples = image.samples if image.samples.ndim == 3 else image.samples[..., np.newaxis]
    shown = (samples != image.key).any(axis=2, keepdims=True)
    depth = max(8, image.depth)
    highest = (1 << depth) - 1
    values = samples * np.asarray(highest // image.highest, samples.dtype)
    alpha = shown.astype(samples.dtype) * np.asarray(highest, samples.dtype)
    colour = GREY_ALPHA if image.colour == GREY else RGBA
    return PngImage(np.concatenate([values, alpha], axis=2), depth, colour)


def in_srgb(image: PngImage, untrusted_profile: bytes) -> PngImage:
    """The same picture with its colours computed anew; not for grey.

    Raises:
        ValueError: where the profile cannot be used for RGB.
    """
    if image.palette is not None:
        palette = colours.converted(image.palette[np.newaxis], untrusted_profile)[0]
        return replace(image, palette=palette)
    plain = image if image.key is None else _with_alpha(image)
    return replace(plain, samples=colours.converted(plain.samples, untrusted_profile))


def rgba(image: PngImage) -> Pixels:
    """The picture as height x width x 4, 8-bit red, green, blue and alpha."""
    if image.palette is not None:
        padded = np.zeros((256, 4), np.uint8)
        padded[:, 3] = 255
        padded[: len(image.palette)] = image.palette
        return padded[image.samples]
    if image.key is not None:
        image = _with_alpha(image)
    samples = image.samples if image.samples.ndim == 3 else image.samples[..., np.newaxis]
    if image.depth == 16:
        samples = (samples >> 8).astype(np.uint8)
    elif image.depth < 8:
        samples = samples * np.uint8(255 // image.highest)
    channels = {GREY: (0, 0, 0), GREY_ALPHA: (0, 0, 0, 1), RGB: (0, 1, 2), RGBA: (0, 1, 2, 3)}
    shown = np.full((*samples.shape[:2], 4), 255, np.uint8)
    for target, channel in enumerate(channels[image.colour]):
        shown[..., target] = samples[..., channel]
    return shown
