"""The clean DICOM file: scrubbed attributes, new file meta, frames, nothing behind them."""

import struct
import warnings

import numpy as np
from pydicom import Dataset
from pydicom.dataset import FileMetaDataset
from pydicom.uid import (
    UID,
    RLELossless,
    SecondaryCaptureImageStorage,
    generate_uid,
)

from caseveil import __version__
from caseveil.errors import Code, Failed
from caseveil.formats.dicom.codecs import LOSSY
from caseveil.formats.dicom.encoding import NATIVE, encapsulated
from caseveil.formats.dicom.frames import Samples
from caseveil.formats.dicom.module import PixelModule
from caseveil.formats.dicom.serial import file_head
from caseveil.formats.dicom.stream_copy import Copy
from caseveil.formats.dicom.tables import Tables

IMPLEMENTATION = UID("2.25.207538678929963391758618276561270199117")
"""Our implementation class UID (PS3.7 D.3.3.2): a random UUID, fixed for good."""

_STALE = ("SmallestImagePixelValue", "LargestImagePixelValue", "SmallestPixelValueInSeries")
_ALSO_STALE = ("LargestPixelValueInSeries", "ExtendedOffsetTable", "ExtendedOffsetTableLengths")


def assemble(clean: Dataset, module: PixelModule, copy: Copy, tables: Tables) -> bytes:
    """A complete file, its attributes in Explicit VR Little Endian.

    Args:
        clean: the scrubbed attributes; its pixel module is brought up to date here.
        module: layout of the source.
        copy: the frames, painted, in order.
        tables: have watched the encoded frames, and watch the others as they are taken.

    Raises:
        Failed: where the attributes cannot be encoded.
    """
    data = [_native(frame) for frame in copy.native]
    tables.tidy(clean, copy.syntax)
    _describe_pixels(clean, module, copy)
    clean.pop("PixelData", None)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            head = file_head(_meta(clean, copy.syntax), clean)
    except Exception:
        raise Failed(Code.INTERNAL, "dicom attributes") from None
    if copy.syntax != NATIVE:
        value = encapsulated(copy.encoded)
        return b"".join([head, b"\xe0\x7f\x10\0OB\0\0\xff\xff\xff\xff", value])
    if module.allocated == 1:
        bits = np.concatenate([np.frombuffer(frame, np.uint8) for frame in data])
        data = [np.packbits(bits, bitorder="little").tobytes()]
    length = sum(map(len, data))
    vr = b"OW" if module.allocated > 8 else b"OB"
    element = b"\xe0\x7f\x10\0" + vr + b"\0\0" + struct.pack("<I", length + length % 2)
    return b"".join([head, element, *data, bytes(length % 2)])


def _describe_pixels(clean: Dataset, module: PixelModule, copy: Copy) -> None:
    clean.Rows, clean.Columns = module.rows, module.columns
    clean.SamplesPerPixel = module.samples
    clean.PhotometricInterpretation = copy.photometric
    clean.BitsAllocated, clean.BitsStored = module.allocated, module.stored
    clean.HighBit = module.stored - 1
    clean.PixelRepresentation = int(module.signed)
    clean.pop("PlanarConfiguration", None)
    if module.samples == 3:  # run lengths are planes by nature (PS3.5 G.2)
        clean.PlanarConfiguration = int(copy.syntax == RLELossless)
    if module.frames > 1 or "NumberOfFrames" in clean:
        clean.NumberOfFrames = module.frames
    if module.syntax in LOSSY:
        clean.LossyImageCompression = "01"
    for keyword in (*_STALE, *_ALSO_STALE):
        clean.pop(keyword, None)


def _meta(clean: Dataset, syntax: str) -> FileMetaDataset:
    """File meta from nothing: what the source said of its makers and senders is not read."""
    if not clean.get("SOPClassUID"):
        clean.SOPClassUID = SecondaryCaptureImageStorage
    if not clean.get("SOPInstanceUID"):
        clean.SOPInstanceUID = generate_uid(prefix=None)
    meta = FileMetaDataset()
    meta.FileMetaInformationVersion = b"\0\1"
    meta.MediaStorageSOPClassUID = clean.SOPClassUID
    meta.MediaStorageSOPInstanceUID = clean.SOPInstanceUID
    meta.TransferSyntaxUID = UID(syntax)
    meta.ImplementationClassUID = IMPLEMENTATION
    meta.ImplementationVersionName = f"CASEVEIL_{__version__}"[:16]
    return meta


def _native(frame: Samples) -> bytes:
    return frame.astype(frame.dtype.newbyteorder("<"), copy=False).tobytes()
