"""JPEG samples in and out with as little loss as a re-encode allows.

Two things keep the loss of a second encoding small: the samples never leave the colour space they
are stored in, and the decoder's smoothing of sub-sampled colour is undone, so that the encoder's
averaging gives back the stored colour. Decoding itself is libjpeg-turbo's, through Pillow.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from io import BytesIO

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageFile

from caseveil.errors import Code, Failed, Refused
from caseveil.formats.jpeg.structure import ARITHMETIC, Structure
from caseveil.formats.jpeg.tables import Table
from caseveil.formats.pixels import pillow_door

Samples = NDArray[np.uint8]
SAMPLINGS = {(1, 1): 0, (2, 1): 1, (2, 2): 2}
BLACK = {"L": (0,), "RGB": (0, 0, 0), "YCbCr": (0, 128, 128)}
_SHARPEN = 2**0.5 * (8**0.5 - 3) ** np.abs(np.arange(-5, 6))
_SAME = np.ones(1)
_FLAT = 3
_BLOCK = 16
_BYTES = bytes((37 * n * n + 11 * n) % 251 for n in range(1_024))
# With every restart marker, so that a decoder that waits for one goes on reading.
_NOISE = _BYTES + b"".join(bytes((0xFF, 0xD0 + n)) + _BYTES for n in range(8))


@dataclass(frozen=True, slots=True)
class Recipe:
    """How a JPEG is encoded.

    Attributes:
        tables: quantisation per component, row by row.
        ratio: luma samples per chroma sample, one of ``SAMPLINGS``.
        progressive: whether the scans refine each other.
        stored_rgb: whether the components are red, green and blue instead of YCbCr.
        profile: colour profile of our own; empty for none.
    """

    tables: Sequence[Table]
    ratio: tuple[int, int]
    progressive: bool
    stored_rgb: bool
    profile: bytes = b""


def decode(structure: Structure, mode: str, *, part: bool = False) -> Samples:
    """All samples as stored, height x width [x 3 or 4], orientation not applied.

    Args:
        structure: segments of the file.
        mode: colour space of the samples.
        part: takes scans that end early as they are, and grey for the rest.

    Raises:
        Refused: ``truncated`` or ``corrupt``.
    """
    image = pillow_door.decode(structure.bare(), "JPEG", mode)
    if image.mode != mode:
        raise Refused(Code.CORRUPT, "colour-mode")
    samples = np.asarray(image)
    if part:
        return samples
    last = samples[-_BLOCK:, -_BLOCK:].reshape(-1, samples[0, 0].size)
    if structure.frame.process == ARITHMETIC:
        return samples  # its decoder reads on behind the end, and has to
    if np.ptp(last, axis=0).max() <= _FLAT:
        _require_whole(structure)
    return samples


def decode_small(structure: Structure, mode: str, pixels: int) -> Samples:
    """The picture at the smallest of 1, 1/2, 1/4 and 1/8 of its size that has ``pixels`` pixels.

    What ends early is not noticed.

    Raises:
        Refused: ``truncated`` or ``corrupt``.
    """
    whole = structure.frame.size.pixels
    reduce = next((by for by in (8, 4, 2) if whole >= pixels * by * by), 1)
    return np.asarray(pillow_door.decode(structure.bare(), "JPEG", mode, reduce))


def _require_whole(structure: Structure) -> None:
    """Refuses a scan that stops early behind a proper end marker.

    libjpeg fills what is missing with flat blocks and only warns. So a picture with a flat last
    block is decoded again with noise behind each scan: a scan that is whole never reads it.
    """
    plain, noisy = (
        pillow_door.decode(structure.bare(tail), "JPEG", "L", reduce=8) for tail in (b"", _NOISE)
    )
    if plain.tobytes() != noisy.tobytes():
        raise Refused(Code.TRUNCATED, "scan")


def unsmooth(samples: Samples, ratio: tuple[int, int]) -> Samples:
    """YCbCr ``samples`` with the colour planes as stored: constant over each ``ratio`` of pixels.

    The decoder's triangle filter (libjpeg-turbo jdsample.c) followed by the encoder's box filter
    is (1 + L/8) along each axis, L being the second difference; its inverse has the kernel
    sqrt(2) * (sqrt(8) - 3)^|n|. Mirrored borders invert what both do at the borders.

    Args:
        samples: height x width x 3, as decoded with smooth upsampling.
        ratio: luma samples per chroma sample, (2, 1) or (2, 2); anything else is left as it is.
    """
    if ratio not in ((2, 1), (2, 2)):
        return samples
    import cv2  # noqa: PLC0415  takes longer to load than a photo to clean

    height, width = samples.shape[:2]
    columns, rows = -(-width // ratio[0]), -(-height // ratio[1])
    whole = columns * ratio[0], rows * ratio[1]
    down = _SHARPEN if ratio[1] == 2 else _SAME
    result = samples.copy()
    for channel in (1, 2):
        plane = np.ascontiguousarray(samples[..., channel])
        edges = 0, whole[1] - height, 0, whole[0] - width
        padded = cv2.copyMakeBorder(plane, *edges, cv2.BORDER_REPLICATE)
        wide = padded.astype(np.float32)
        smooth = cv2.resize(wide, (columns, rows), interpolation=cv2.INTER_AREA)
        sharp = cv2.sepFilter2D(smooth, -1, _SHARPEN, down, borderType=cv2.BORDER_REFLECT)
        stored = np.clip(np.rint(sharp), 0, 255).astype(np.uint8)
        full = cv2.resize(stored, whole, interpolation=cv2.INTER_NEAREST)
        result[..., channel] = full[:height, :width]
    return result


def encode(samples: Samples, mode: str, recipe: Recipe) -> bytes:
    """A JPEG of ``samples``: a bare JFIF or Adobe header, and nothing else that is not pixels.

    Args:
        samples: height x width, or height x width x 3.
        mode: colour space of ``samples``: ``L``, ``RGB`` or ``YCbCr``.
        recipe: how the source was encoded.

    Raises:
        Failed: where it cannot be encoded.
    """
    image = _ycbcr(samples) if mode == "YCbCr" else Image.fromarray(samples)
    target = BytesIO()
    # Pillow's buffer holds two bytes a pixel, and noise may need more.
    ImageFile.MAXBLOCK = max(ImageFile.MAXBLOCK, 4 * image.width * image.height)
    try:
        image.save(
            target,
            "JPEG",
            qtables=[list(table) for table in _distinct(recipe.tables)],
            subsampling=-1 if mode == "L" else SAMPLINGS[recipe.ratio],
            progressive=recipe.progressive,
            optimize=True,
            keep_rgb=recipe.stored_rgb,
            icc_profile=recipe.profile or None,
        )
    except (OSError, ValueError):
        raise Failed(Code.INTERNAL, "jpeg-encoder") from None
    return target.getvalue()


def _distinct(tables: Sequence[Table]) -> Sequence[Table]:
    """One table for both colour components where theirs are the same, as is usual."""
    return tables[:2] if len(tables) == 3 and tables[1] == tables[2] else tables


def _ycbcr(samples: Samples) -> Image.Image:
    height, width = samples.shape[:2]
    whole = np.ascontiguousarray(samples)
    return Image.frombuffer("YCbCr", (width, height), whole, "raw", "YCbCr", 0, 1)
