"""A 12-bit X-ray DICOM file with the patient's name burned into its margins."""

import io

import numpy as np
from numpy.typing import NDArray
from pydicom.uid import DigitalXRayImageStorageForPresentation, ExplicitVRLittleEndian

from caseveil.domain.findings import Kind
from caseveil.domain.geometry import Polygon
from caseveil.sample import attributes, radiograph
from caseveil.sample.attributes import Instance
from caseveil.sample.identity import Identity, day
from caseveil.sample.lettering import UNIVERSAL, Style, measure, write
from caseveil.sample.planted import Planted
from caseveil.sample.prints import Spot

_INK_LEVEL = 3900
_EDGE = 48
_MARGIN, _MARKER = Style(46, UNIVERSAL), Style(170, weight=700)


def annotate(
    plate: NDArray[np.uint16], identity: Identity, side: str = "R"
) -> tuple[list[Spot], Polygon]:
    """Burns the margin texts and the side marker into ``plate`` in place.

    Returns:
        The identifiers, and where the marker is, which identifies nobody.
    """
    ink = np.zeros(plate.shape, np.uint8)
    patient = f"{identity.family.upper()}, {identity.given.upper()}"
    taken = f"{day(identity.visit)} {identity.visit:%H:%M}"
    texts = (
        ("patient-name", patient, _left(0)),
        ("patient-number", f"ID {identity.mrn}", _left(1)),
        ("birth-date", f"DOB {day(identity.born)}", _left(2)),
        ("hospital", identity.hospital, _right(identity.hospital, 0)),
        ("exposure-date", taken, _right(taken, 1)),
    )
    spots = [
        Spot(Kind.TEXT, what, text, write(ink, text, at, _MARGIN, (255,)))
        for what, text, at in texts
    ]
    marker = write(ink, side, (1490 if side == "R" else 230, 760), _MARKER, (255,))
    share = ink.astype(np.float32) / 255
    plate[:] = (plate * (1 - share) + _INK_LEVEL * share).astype(np.uint16)
    return spots, marker


def _left(line: int) -> tuple[int, int]:
    return _EDGE, 82 + 62 * line


def _right(text: str, line: int) -> tuple[int, int]:
    return radiograph.WIDTH - _EDGE - measure(text, _MARGIN), 82 + 62 * line


def make(
    rng: np.random.Generator, identity: Identity, file: str, seed: int
) -> tuple[bytes, list[Planted]]:
    """The DICOM file and everything planted in it."""
    plate = radiograph.expose(rng)
    spots, _marker = annotate(plate, identity)
    sop_class = DigitalXRayImageStorageForPresentation
    instance = Instance(sop_class, ExplicitVRLittleEndian, "DX", seed, 1)
    dataset = attributes.identify(identity, instance)
    dataset.BodyPartExamined, dataset.ViewPosition = "HAND", "PA"
    dataset.ImageLaterality, dataset.PresentationIntentType = "R", "FOR PRESENTATION"
    dataset.SamplesPerPixel, dataset.PhotometricInterpretation = 1, "MONOCHROME2"
    dataset.Rows, dataset.Columns = plate.shape
    dataset.BitsAllocated, dataset.BitsStored, dataset.HighBit = 16, 12, 11
    dataset.PixelRepresentation = 0
    dataset.ImagerPixelSpacing = [0.15, 0.15]
    dataset.WindowCenter, dataset.WindowWidth = 1500, 3000
    dataset.BurnedInAnnotation = "YES"
    dataset.PixelData = plate.astype("<u2").tobytes()
    dataset["PixelData"].VR = "OW"
    buffer = io.BytesIO()
    dataset.save_as(buffer, enforce_file_format=True)
    pixels = [Planted(file, s.kind, s.what, s.text, polygon=s.polygon) for s in spots]
    return buffer.getvalue(), [*pixels, *attributes.planted(file, identity)]
