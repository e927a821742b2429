"""Pictures of the source and the output by the same decoders, one frame at a time.

The codecs are OpenCV's (libjpeg-turbo, libpng or libspng) and imagecodecs' (libjpeg-turbo,
OpenJPEG, CharLS); where the first pass uses the same library the receipt says so.
"""

from dataclasses import dataclass, field
from typing import Any, Protocol, runtime_checkable

import cv2
import numpy as np
from numpy.typing import NDArray

from caseveil.domain.geometry import Placement, Size
from caseveil.errors import Code, Refused
from caseveil.verify.dicom import codestreams as dicom_codestreams
from caseveil.verify.dicom import document as dicom
from caseveil.verify.dicom import layout as dicom_layout
from caseveil.verify.dicom import pixels as dicom_pixels
from caseveil.verify.jpeg import container as jpeg
from caseveil.verify.jpeg import requantised, smoothing
from caseveil.verify.jpeg import scan as jpeg_scan
from caseveil.verify.pixels import colour, orientation, rendering
from caseveil.verify.pixels.rgba import RgbaFrames
from caseveil.verify.png import container as png

Samples = NDArray[Any]
Pixels = NDArray[np.uint8]
_KEPT_BYTES = 192 << 20


class Frames(Protocol):
    """A decoded file; frames come as displayed, that is with the orientation applied.

    Where no bit may change outside the hidden regions, ``stored`` answers RGBA and ``comparison``
    needs to know nothing of the family.
    """

    @property
    def engines(self) -> tuple[str, ...]:
        """Codec libraries that decode it."""

    @property
    def sizes(self) -> tuple[Size, ...]:
        """Displayed size of every frame."""

    def stored(self, index: int) -> Samples:
        """Frame ``index`` in stored values: height x width, or height x width x channels."""

    def displayed(self, index: int) -> tuple[Pixels, ...]:
        """Renderings of frame ``index``: height x width x 3, 8-bit RGB."""


@runtime_checkable
class Coloured(Protocol):
    """A file whose frames may have a colour profile."""

    def colours(self, index: int) -> bytes:
        """The profile that says what the colours of a frame mean; empty for sRGB."""


def colours(frames: Frames, index: int) -> bytes:
    """The profile of a frame of any family; empty where there is none."""
    return frames.colours(index) if isinstance(frames, Coloured) else b""


def placed(samples: Samples, placement: Placement) -> Samples:
    """A source frame cropped and turned like the output, as a view."""
    crop = placement.crop
    part = samples[crop.top : crop.bottom, crop.left : crop.right]
    return np.rot90(part, -placement.quarter_turns)


class JpegFrames:
    """A JPEG file: 8-bit RGB, and its luminance plane as the codec stores it."""

    def __init__(self, untrusted: bytes) -> None:
        self.untrusted = untrusted
        self.segments = list(jpeg.walk(untrusted, strict=False))
        smoothing.require_none(self.segments)
        self.header = jpeg.header(self.segments)
        exif = (s.payload for s in self.segments if s.marker == jpeg.APP1)
        block = next((body[6:] for body in exif if body[:6] == b"Exif\0\0"), b"")
        self.orientation = orientation.of_tiff(block) if block else 1
        self.profile = colour.profile(self.segments)
        self._kept: dict[int, Samples] = {}

    @property
    def sizes(self) -> tuple[Size, ...]:
        """The one frame's displayed size."""
        head = self.header
        return (orientation.displayed(head.width, head.height, self.orientation),)

    @property
    def engines(self) -> tuple[str, ...]:
        """The codec, and the colour engine where there is a profile."""
        return ("libjpeg-turbo", "littlecms") if self.profile else ("libjpeg-turbo",)

    def stored(self, index: int) -> Samples:
        """Height x width x 3, 8-bit RGB."""
        return self._read(index, cv2.IMREAD_COLOR_RGB)

    def luminance(self, index: int) -> Samples:
        """Height x width, 8 bits: the Y component before any conversion to RGB."""
        return self._read(index, cv2.IMREAD_GRAYSCALE)

    def walk(self, mcus: int) -> jpeg_scan.Walk:
        """Its one sequential scan of so many MCUs, bit by bit.

        Raises:
            Refused: where it is coded in another way.
        """
        return jpeg_scan.walk(self.untrusted, self.segments, mcus)

    def requantised(self, step: int) -> Samples:
        """Its components as stored, under a quantisation of the check's own, as displayed.

        Raises:
            Refused: ``corrupt`` where it cannot be decoded.
        """
        samples = requantised.components(self.untrusted, self.segments, step)
        return orientation.turned(samples, self.orientation)

    def converted(self, index: int) -> Samples | None:
        """``stored`` as the embedded colour profile shows it in sRGB; None without a usable one."""
        if not self.profile:
            return None
        try:
            if len(self.header.tables) == colour.INKS:
                inks = colour.inks_to_srgb(self.untrusted, self.profile)
                return orientation.turned(inks, self.orientation)
            return colour.to_srgb(self.stored(index), self.profile)
        except ValueError:
            return None

    def displayed(self, index: int) -> tuple[Pixels, ...]:
        """The picture itself."""
        return (self.stored(index),)

    def _read(self, index: int, mode: int) -> Samples:
        if mode not in self._kept:
            _require(index == 0)
            pixels = _opencv(self.untrusted, mode | cv2.IMREAD_IGNORE_ORIENTATION)
            self._kept[mode] = orientation.turned(pixels, self.orientation)
        return self._kept[mode]


class PngFrames(RgbaFrames):
    """A PNG file: RGBA in 8 or 16 bits."""

    def __init__(self, untrusted: bytes) -> None:
        self._data = untrusted
        chunks = list(png.walk(untrusted))
        self.header = png.header(chunks[0])
        self.profile = png.profile(chunks)
        exif = [chunk.payload for chunk in chunks if chunk.kind == b"eXIf"]
        self._orientation = orientation.of_tiff(exif[0]) if exif else 1
        self._kept: Samples | None = None

    @property
    def sizes(self) -> tuple[Size, ...]:
        """The one frame's displayed size."""
        head = self.header
        return (orientation.displayed(head.width, head.height, self._orientation),)

    @property
    def engines(self) -> tuple[str, ...]:
        """The codec and its compression library."""
        return ("libpng", "zlib")

    def stored(self, index: int) -> Samples:
        """Height x width x 4, RGBA, 8 or 16 bits."""
        if self._kept is None:
            _require(index == 0)
            pixels = _rgba(_opencv(self._data, cv2.IMREAD_UNCHANGED))
            self._kept = orientation.turned(pixels, self._orientation)
        return self._kept


@dataclass
class DicomFrames:
    """A DICOM file: stored values of every frame, with the unused bits dropped."""

    untrusted: bytes
    dataset: dicom.Dataset = field(init=False)
    layout: dicom_layout.Layout = field(init=False)
    _kept: dict[int, Samples] = field(init=False, default_factory=dict)

    def __post_init__(self) -> None:
        self.dataset = dicom.walk(self.untrusted)
        self.layout = dicom_layout.layout(self.dataset)
        dicom_pixels.pixel_element(self.dataset)

    @property
    def is_ybr(self) -> bool:
        """Whether stored values are luminance and two colour differences."""
        return dicom_pixels.is_ybr(self.dataset, self.layout)

    @property
    def sizes(self) -> tuple[Size, ...]:
        """One size for every frame."""
        return (Size(self.layout.columns, self.layout.rows),) * self.layout.frames

    @property
    def engines(self) -> tuple[str, ...]:
        """The codec of its transfer syntax; none for native and run-length samples."""
        return dicom_codestreams.engines(self.dataset.syntax)

    def stored(self, index: int) -> Samples:
        """Height x width [x 3], as the photometric interpretation says."""
        if index not in self._kept:
            raw = dicom_pixels.raw(self.dataset, self.layout, index)
            samples = dicom_pixels.stored(raw, self.layout)
            if samples.nbytes * len(self._kept) > _KEPT_BYTES:
                self._kept.clear()
            self._kept[index] = samples
        return self._kept[index]

    def displayed(self, index: int) -> tuple[Pixels, ...]:
        """The frame as a viewer without further settings shows it."""
        return rendering.of_dicom(self.stored(index), self.layout, self.dataset)


def _opencv(untrusted: bytes, mode: int) -> Samples:
    try:
        pixels = cv2.imdecode(np.frombuffer(untrusted, np.uint8), mode)
    except cv2.error as error:
        raise Refused(Code.CORRUPT, "decode") from error
    if pixels is None:
        raise Refused(Code.CORRUPT, "decode")
    return np.asarray(pixels)


def _rgba(pixels: Samples) -> Samples:
    """OpenCV's grey, BGR or BGRA as RGBA."""
    if pixels.ndim == 2:
        return np.asarray(cv2.cvtColor(pixels, cv2.COLOR_GRAY2RGBA))
    code = cv2.COLOR_BGR2RGBA if pixels.shape[2] == 3 else cv2.COLOR_BGRA2RGBA
    return np.asarray(cv2.cvtColor(pixels, code))


def _require(condition: bool) -> None:
    if not condition:
        raise Refused(Code.CORRUPT, "frame index")
