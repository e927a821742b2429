"""Files of every family, made by other libraries than the verifier's, and plans for them."""

import struct
from dataclasses import dataclass, field
from io import BytesIO

import numpy as np
from PIL import Image
from pydicom.dataset import Dataset, FileDataset, FileMetaDataset
from pydicom.uid import UID, ExplicitVRLittleEndian

from caseveil.domain.geometry import Placement, Rect, Size
from caseveil.domain.plan import FramePlan, Plan
from caseveil.domain.profile import Profile
from caseveil.verify.contract import Expectation
from caseveil.verify.dicom.profile_tables import methods
from caseveil.verify.verifier import check

SOURCE_UID = "1.2.3.4.5.6.7.8"
NEW_UID = "2.25.123456789012345678901234567890"
SECONDARY_CAPTURE = "1.2.840.10008.5.1.4.1.1.7"


def picture(width=96, height=80, seed=1, channels=3):
    """A smooth picture in the muted colours of a photo, with some texture, 8 bits."""
    random = np.random.default_rng(seed)
    coarse = random.integers(30, 225, (height // 8 + 2, width // 8 + 2, channels), np.uint8)
    big = Image.fromarray(coarse if channels > 1 else coarse[..., 0])
    smooth = np.asarray(big.resize((width, height), Image.Resampling.BICUBIC)).astype(np.int16)
    if channels > 1:
        grey = smooth.mean(axis=2, keepdims=True)
        smooth = (grey + 0.4 * (smooth - grey)).astype(np.int16)
    noisy = smooth + random.integers(-6, 7, smooth.shape)
    return np.clip(noisy, 0, 255).astype(np.uint8)


def jpeg(pixels, quality=90, subsampling=2, **options):
    file = BytesIO()
    Image.fromarray(pixels).save(file, "JPEG", quality=quality, subsampling=subsampling, **options)
    return file.getvalue()


def jpeg_pixels(data):
    return np.array(Image.open(BytesIO(data)))


def jpeg_again(pixels, source):
    """Encoded with the tables and sampling of another JPEG."""
    image, file = Image.open(BytesIO(source)), BytesIO()
    sampling = {"subsampling": "4:2:0"} if pixels.ndim == 3 else {}
    Image.fromarray(pixels).save(file, "JPEG", qtables=image.quantization, **sampling)
    return file.getvalue()


def png(pixels, **options):
    file = BytesIO()
    Image.fromarray(pixels).save(file, "PNG", **options)
    return file.getvalue()


def bmp(pixels):
    file = BytesIO()
    Image.fromarray(pixels).save(file, "BMP", dpi=(0, 0))
    return file.getvalue()


def painted(pixels, *boxes, value=0):
    """A copy with solid rectangles."""
    copy = pixels.copy()
    for box in boxes:
        copy[box.top : box.bottom, box.left : box.right] = value
    return copy


def attributes(samples, *, photometric=None, stored=None, signed=None, frames=1, **more):
    """A data set for samples: rows x columns [x 3], or frames x rows x columns [x 3]."""
    dataset = Dataset()
    shape = samples.shape[1:] if frames > 1 else samples.shape
    dataset.SOPClassUID = SECONDARY_CAPTURE
    dataset.Rows, dataset.Columns = shape[:2]
    dataset.SamplesPerPixel = 3 if len(shape) == 3 else 1
    default = "RGB" if len(shape) == 3 else "MONOCHROME2"
    dataset.PhotometricInterpretation = photometric or default
    if len(shape) == 3:
        dataset.PlanarConfiguration = 0
    dataset.BitsAllocated = samples.dtype.itemsize * 8
    dataset.BitsStored = stored or dataset.BitsAllocated
    dataset.HighBit = dataset.BitsStored - 1
    dataset.PixelRepresentation = int(samples.dtype.kind == "i" if signed is None else signed)
    if frames > 1:
        dataset.NumberOfFrames = frames
    for keyword, value in more.items():
        setattr(dataset, keyword, value)
    return dataset


def write(dataset, samples, syntax=ExplicitVRLittleEndian, version="CASEVEIL_0"):
    """A Part 10 file with native samples."""
    meta = FileMetaDataset()
    meta.MediaStorageSOPClassUID = dataset.SOPClassUID
    meta.MediaStorageSOPInstanceUID = dataset.SOPInstanceUID
    meta.TransferSyntaxUID = UID(syntax)
    meta.ImplementationClassUID = "2.25.1"
    meta.ImplementationVersionName = version
    big = UID(syntax) == "1.2.840.10008.1.2.2"
    how = {"is_implicit_VR": UID(syntax).is_implicit_VR, "is_little_endian": not big}
    file = FileDataset(None, dataset, file_meta=meta, preamble=bytes(128), **how)
    order = ">" if big else "<"
    data = np.ascontiguousarray(samples, samples.dtype.newbyteorder(order)).tobytes()
    file.PixelData = data + bytes(len(data) % 2)
    file["PixelData"].VR = "OW" if samples.dtype.itemsize > 1 else "OB"
    target = BytesIO()
    file.save_as(target, enforce_file_format=True)
    return target.getvalue()


def dicom_source(samples, syntax=ExplicitVRLittleEndian, **options):
    dataset = attributes(samples, **options)
    dataset.SOPInstanceUID = SOURCE_UID
    if "PatientName" not in dataset:
        dataset.PatientName = "Okonkwo^Adaeze"
    dataset.PatientID = "MRN4711223"
    dataset.StudyDate = "20240317"
    return write(dataset, samples, syntax)


def marks(profile="share", codes=("113100",), times="REMOVED"):
    """What a finished file says of itself."""
    items = []
    for code in codes:
        item = Dataset()
        item.CodeValue, item.CodingSchemeDesignator = code, "DCM"
        item.CodeMeaning = methods()[code][0]
        items.append(item)
    return {
        "PatientIdentityRemoved": "YES",
        "DeidentificationMethod": f"CaseVeil 0.1.0, PS3.15 2026d, profile {profile}",
        "DeidentificationMethodCodeSequence": items,
        "LongitudinalTemporalInformationModified": times,
    }


def dicom_output(samples, **options):
    emptied = {"PatientName": "", "PatientID": "", "StudyDate": ""}
    dataset = attributes(samples, **marks() | emptied | options)
    dataset.SOPInstanceUID = NEW_UID
    return write(dataset, samples)


def element(tag, vr, value):
    """One attribute in explicit little endian."""
    head = struct.pack("<HH2s", tag >> 16, tag & 0xFFFF, vr)
    long = vr in (b"OB", b"OW", b"UN", b"SQ")
    size = struct.pack("<HI", 0, len(value)) if long else struct.pack("<H", len(value))
    return head + size + value


def before_pixels(data, extra):
    """A DICOM file with more bytes before its pixel data."""
    at = data.rindex(b"\xe0\x7f\x10\0")
    return data[:at] + extra + data[at:]


def plan(size, *fills, crop=None, turns=0, keep_only=(), spared=(), frames=1, identifiers=()):
    """The same for every frame; regions as rectangles or polygons."""
    place = Placement(size, crop or Rect(0, 0, size.width, size.height), turns)
    parts = [tuple(map(_polygon, regions)) for regions in (fills, keep_only, spared)]
    return Plan(tuple(FramePlan(n, place, *parts) for n in range(frames)), Profile(), identifiers)


def _polygon(region):
    return region.polygon() if isinstance(region, Rect) else region


def size_of(pixels):
    return Size(pixels.shape[1], pixels.shape[0])


@dataclass
class Looker:
    """A second look that answers what it was given."""

    hits: list = field(default_factory=list)
    engines: tuple = ("eye",)
    seen: list = field(default_factory=list)
    shades: list = field(default_factory=list)
    hidden: list = field(default_factory=list)

    def look(self, pixels, photographic, hidden=None):
        self.hidden.append(hidden)
        self.seen.append((pixels.shape, photographic))
        self.shades.append(int(pixels[0, 0, 0]))
        return self.hits


def verify(output, family, how, source, looker=None):
    """Verdict by check, and the whole verification."""
    result = check(output, Expectation(family, how), source, looker or Looker())
    return {c.name: c.verdict.value for c in result.checks}, result


PASSED = dict.fromkeys(
    ("container", "tags", "frames", "inside", "outside", "identifiers", "second-look"), "passed"
)


def failing(**verdicts):
    """All passed except these."""
    return PASSED | {name.replace("_", "-"): verdict for name, verdict in verdicts.items()}
