"""DICOM files from a seed in every supported transfer syntax; asked for through ``makers``."""

import io

import imagecodecs
import numpy as np
import openjpeg.utils
import pydicom
from PIL import Image
from pydicom import uid
from pydicom.dataset import Dataset, FileDataset, FileMetaDataset
from pydicom.encaps import encapsulate
from pydicom.pixels.encoders import RLELosslessEncoder

from made_pictures import SECRETS, photo

NATIVE = (
    uid.ImplicitVRLittleEndian,
    uid.ExplicitVRLittleEndian,
    uid.ExplicitVRBigEndian,
    uid.DeflatedExplicitVRLittleEndian,
)
LOSSLESS = (uid.RLELossless, uid.JPEG2000Lossless, uid.JPEGLosslessSV1, uid.JPEGLSLossless)
LOSSY = (uid.JPEGBaseline8Bit, uid.JPEG2000)
SYNTAXES = (*NATIVE, *LOSSLESS, *LOSSY)


def dicom(
    samples: np.ndarray | None = None,
    *,
    syntax: uid.UID = uid.ExplicitVRLittleEndian,
    frames: int = 1,
    bits: int = 8,
    colour: bool = False,
    **attributes: object,
) -> bytes:
    """A DICOM file with secrets at the top, nested and private.

    Args:
        samples: frames x height x width (x 3), uint8 or uint16; a seeded picture where None.
        syntax: one of ``SYNTAXES``.
        frames: number of frames, where ``samples`` is None.
        bits: stored bits, 8 to 16, where ``samples`` is None.
        colour: three samples a pixel, where ``samples`` is None.
        attributes: set last, by keyword, for example ``PhotometricInterpretation``.
    """
    if samples is None:
        samples = _volume(frames, bits, colour)
    dataset = _identified(syntax)
    _describe(dataset, samples, bits if samples.dtype.itemsize > 1 else 8, syntax)
    if syntax in NATIVE:
        order = ">" if syntax == uid.ExplicitVRBigEndian else "<"
        data = samples.astype(samples.dtype.newbyteorder(order)).tobytes()
        dataset.PixelData = data + b"\0" * (len(data) % 2)
        dataset["PixelData"].VR = "OW" if samples.dtype.itemsize > 1 else "OB"
    else:
        dataset.PixelData = encapsulate([_encode(f, dataset, syntax) for f in samples])
        dataset["PixelData"].VR = "OB"
        dataset["PixelData"].is_undefined_length = True
    for keyword, value in attributes.items():
        setattr(dataset, keyword, value)
    buffer = io.BytesIO()
    big, implicit = syntax == uid.ExplicitVRBigEndian, syntax == uid.ImplicitVRLittleEndian
    pydicom.dcmwrite(
        buffer, dataset, little_endian=not big, implicit_vr=implicit, enforce_file_format=True
    )
    return buffer.getvalue()


def _volume(frames: int, bits: int, colour: bool) -> np.ndarray:
    pictures = np.stack([photo(7 + n, 96, 80) for n in range(frames)])
    pictures = pictures if colour else pictures[..., 1]
    return pictures if bits == 8 else pictures.astype(np.uint16) << (bits - 8)


def _identified(syntax: uid.UID) -> FileDataset:
    meta = FileMetaDataset()
    meta.MediaStorageSOPClassUID = uid.SecondaryCaptureImageStorage
    meta.MediaStorageSOPInstanceUID = uid.generate_uid(entropy_srcs=["makers"])
    meta.TransferSyntaxUID = syntax
    dataset = FileDataset("", {}, file_meta=meta, preamble=b"\0" * 128)
    dataset.SOPClassUID, dataset.SOPInstanceUID = meta[0x00020002].value, meta[0x00020003].value
    dataset.StudyInstanceUID = uid.generate_uid(entropy_srcs=["study"])
    dataset.SeriesInstanceUID = uid.generate_uid(entropy_srcs=["series"])
    dataset.Modality, dataset.StudyDate, dataset.PatientBirthDate = "OT", "20240925", "19580401"
    dataset.PatientName, dataset.PatientID = SECRETS.name.replace(" ", "^"), SECRETS.number
    dataset.InstitutionName, dataset.DeviceSerialNumber = SECRETS.hospital, SECRETS.camera
    item = Dataset()
    item.RequestedProcedureDescription = SECRETS.note
    dataset.RequestAttributesSequence = [item]
    block = dataset.private_block(0x0009, "CASEVEIL MAKERS", create=True)
    block.add_new(0x01, "LO", SECRETS.name)
    return dataset


def _describe(dataset: Dataset, samples: np.ndarray, bits: int, syntax: uid.UID) -> None:
    colour = samples.ndim == 4
    interpretation = "RGB" if colour else "MONOCHROME2"
    if colour and syntax == uid.JPEGBaseline8Bit:
        interpretation = "YBR_FULL_422"
    if colour and syntax in (uid.JPEG2000Lossless, uid.JPEG2000):
        interpretation = "YBR_RCT" if syntax == uid.JPEG2000Lossless else "YBR_ICT"
    dataset.SamplesPerPixel, dataset.PhotometricInterpretation = 1 + 2 * colour, interpretation
    if colour:
        dataset.PlanarConfiguration = 0
    if len(samples) > 1:
        dataset.NumberOfFrames = len(samples)
    dataset.Rows, dataset.Columns = samples.shape[1:3]
    dataset.BitsAllocated = samples.dtype.itemsize * 8
    dataset.BitsStored, dataset.HighBit, dataset.PixelRepresentation = bits, bits - 1, 0


def _encode(frame: np.ndarray, dataset: Dataset, syntax: uid.UID) -> bytes:
    bits, frame = int(dataset.BitsStored), np.ascontiguousarray(frame)
    if syntax == uid.RLELossless:
        return _run_lengths(frame, dataset)
    if syntax == uid.JPEGBaseline8Bit:
        buffer = io.BytesIO()
        Image.fromarray(frame).save(buffer, "JPEG", quality=92, subsampling="4:2:2")
        return buffer.getvalue()
    if syntax == uid.JPEGLosslessSV1:
        return imagecodecs.jpeg8_encode(frame, lossless=True, bitspersample=bits)
    if syntax == uid.JPEGLSLossless:
        return imagecodecs.jpegls_encode(frame)
    lossy = {"compression_ratios": [8.0]} if syntax == uid.JPEG2000 else {}
    kind = 1 if frame.ndim == 3 else 2
    return openjpeg.utils.encode_array(
        frame, bits_stored=bits, photometric_interpretation=kind, codec_format=0, **lossy
    )


def _run_lengths(frame: np.ndarray, dataset: Dataset) -> bytes:
    return RLELosslessEncoder.encode(
        frame,
        rows=frame.shape[0],
        columns=frame.shape[1],
        samples_per_pixel=int(dataset.SamplesPerPixel),
        photometric_interpretation=dataset.PhotometricInterpretation,
        bits_allocated=int(dataset.BitsAllocated),
        bits_stored=int(dataset.BitsStored),
        planar_configuration=0,
        pixel_representation=0,
        number_of_frames=1,
        encoding_plugin="pydicom",
    )
