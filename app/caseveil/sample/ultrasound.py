"""A multi-frame ultrasound DICOM file with a telling header over every frame."""

import io
import math

import cv2
import numpy as np
from numpy.typing import NDArray
from PIL import Image
from pydicom.dataset import Dataset
from pydicom.encaps import encapsulate
from pydicom.sequence import Sequence
from pydicom.uid import JPEGBaseline8Bit, UltrasoundMultiFrameImageStorage

from caseveil.domain.findings import Kind
from caseveil.domain.geometry import Polygon, Rect
from caseveil.sample import attributes, sonogram
from caseveil.sample.attributes import Instance
from caseveil.sample.identity import Identity, day
from caseveil.sample.lettering import UNIVERSAL, Style, measure, write
from caseveil.sample.planted import Planted
from caseveil.sample.prints import Spot

WIDTH, HEIGHT, FRAMES = 1024, 768, 6
FAN = sonogram.Fan(x=480, y=-58, near=176, far=775, half_angle=0.60)
_REGION = (42, 84, 918, 717)  # left, top, right, bottom of the scanned area
_WHITE, _GREY, _YELLOW = (236, 238, 240), (150, 158, 166), (240, 214, 96)
_BOLD, _PLAIN = Style(25, weight=500), Style(23, UNIVERSAL)
_SMALL = Style(20, UNIVERSAL)
_QUALITY = 92
_PIXELS_PER_CM = 38.4


def film(rng: np.random.Generator, identity: Identity) -> tuple[NDArray[np.uint8], list[Spot]]:
    """All frames (frames x 768 x 1024 x 3 RGB) and the identifiers on each of them."""
    overlay = np.zeros((HEIGHT, WIDTH, 3), np.uint8)
    spots = write_header(overlay, identity)
    draw_scales(overlay)
    draw_measurement(overlay)
    grey = sonogram.scan(rng, FAN, (HEIGHT, WIDTH), FRAMES)
    frames = [np.maximum(frame[..., None], overlay) for frame in grey]
    return np.stack(frames), spots


def write_header(overlay: NDArray[np.uint8], identity: Identity) -> list[Spot]:
    """Writes who, where and when above the picture, and tells where."""
    overlay[:76] = (20, 26, 34)
    cv2.line(overlay, (0, 76), (WIDTH, 76), (64, 84, 104), 1)
    taken = f"{day(identity.visit)} {identity.visit:%H:%M}"
    operator = f"Op: {' '.join(identity.operator)}"
    texts = (
        ("patient-name", f"{identity.family}, {identity.given}", (20, 32), _BOLD),
        ("patient-number", identity.mrn, (20, 63), _PLAIN),
        ("hospital", identity.hospital, (356, 32), _BOLD),
        ("operator", operator, (356, 63), _PLAIN),
        ("exam-date", taken, (WIDTH - 20 - measure(taken, _PLAIN), 32), _PLAIN),
    )
    spots = [
        Spot(Kind.TEXT, what, text, write(overlay, text, at, style, _WHITE))
        for what, text, at, style in texts
    ]
    write(overlay, "C5-1  MI 1.1  TIS 0.4", (806, 63), _SMALL, _GREY)
    return spots


def draw_scales(overlay: NDArray[np.uint8]) -> Rect:
    """Draws centimetres of depth and the scale of grey; tells where the centimetres are."""
    for centimetre in range(16):
        y = round(FAN.y + FAN.near + centimetre * _PIXELS_PER_CM)
        reach = 16 if centimetre % 5 == 0 else 8
        cv2.line(overlay, (946 - reach, y), (946, y), _GREY, 2)
        if centimetre % 5 == 0:
            write(overlay, str(centimetre), (956, y + 7), _SMALL, _GREY)
    ramp = np.linspace(255, 0, 220, dtype=np.float32).astype(np.uint8)
    overlay[110:330, 28:46] = ramp[:, None, None]
    cv2.rectangle(overlay, (27, 109), (46, 330), _GREY, 1)
    return Rect(926, 104, 996, 708)


def draw_measurement(overlay: NDArray[np.uint8]) -> tuple[Polygon, Polygon]:
    """Draws a length between two marks; tells where it is written, and the organ's name."""
    ends = ((346, 311), (622, 444))
    length = math.dist(*ends) / _PIXELS_PER_CM
    cv2.line(overlay, *ends, _YELLOW, 1, cv2.LINE_AA)
    for x, y in ends:
        cv2.line(overlay, (x - 4, y + 9), (x + 4, y - 9), _YELLOW, 1, cv2.LINE_AA)
    told = write(overlay, f"Length {length:.1f} cm", (20, 738), _PLAIN, _YELLOW)
    return told, write(overlay, "Right kidney", (820, 738), _PLAIN, _WHITE)


def make(
    rng: np.random.Generator, identity: Identity, file: str, seed: int
) -> tuple[bytes, list[Planted]]:
    """The DICOM file, JPEG Baseline, and everything planted in it."""
    frames, spots = film(rng, identity)
    instance = Instance(UltrasoundMultiFrameImageStorage, JPEGBaseline8Bit, "US", seed, 2)
    dataset = attributes.identify(identity, instance)
    _describe(dataset)
    dataset.PixelData = encapsulate([_encode(frame) for frame in frames])
    dataset["PixelData"].VR = "OB"
    dataset["PixelData"].is_undefined_length = True
    buffer = io.BytesIO()
    dataset.save_as(buffer, enforce_file_format=True)
    pixels = [
        Planted(file, s.kind, s.what, s.text, polygon=s.polygon, every_frame=True) for s in spots
    ]
    named = Planted(file, Kind.NAME, "file-name", identity.family)
    return buffer.getvalue(), [*pixels, *attributes.planted(file, identity), named]


def _encode(frame: NDArray[np.uint8]) -> bytes:
    buffer = io.BytesIO()
    Image.fromarray(frame).save(buffer, "JPEG", quality=_QUALITY, subsampling="4:2:2")
    return buffer.getvalue()


def _describe(dataset: Dataset) -> None:
    dataset.SamplesPerPixel, dataset.PhotometricInterpretation = 3, "YBR_FULL_422"
    dataset.PlanarConfiguration, dataset.PixelRepresentation = 0, 0
    dataset.Rows, dataset.Columns, dataset.NumberOfFrames = HEIGHT, WIDTH, FRAMES
    dataset.BitsAllocated, dataset.BitsStored, dataset.HighBit = 8, 8, 7
    dataset.FrameTime, dataset.FrameIncrementPointer = "50.0", 0x00181063
    dataset.LossyImageCompression = "01"
    dataset.LossyImageCompressionMethod = "ISO_10918_1"
    dataset.LossyImageCompressionRatio = "12"
    dataset.BurnedInAnnotation = "YES"
    region = Dataset()
    left, top, right, bottom = _REGION
    region.RegionSpatialFormat, region.RegionDataType, region.RegionFlags = 1, 1, 0
    region.RegionLocationMinX0, region.RegionLocationMinY0 = left, top
    region.RegionLocationMaxX1, region.RegionLocationMaxY1 = right, bottom
    region.PhysicalUnitsXDirection = region.PhysicalUnitsYDirection = 3
    region.PhysicalDeltaX = region.PhysicalDeltaY = 1 / _PIXELS_PER_CM
    dataset.SequenceOfUltrasoundRegions = Sequence([region])
