"""Small pictures and files from a seed, with secrets that a test knows.

pixels, outline = makers.written("Amina Testmann")     a picture and where its text is
makers.photo(seed=3, face=True)                         a picture
makers.jpeg(), makers.png("P"), makers.dicom()          files as bytes, full of SECRETS
makers.hostile()                                        bad files by name
"""

import io
import struct
import zlib
from dataclasses import astuple, dataclass

import imagecodecs
import numpy as np
import openjpeg.utils
import piexif
import pydicom
from PIL import Image, PngImagePlugin
from pydicom import uid
from pydicom.dataset import Dataset, FileDataset, FileMetaDataset
from pydicom.encaps import encapsulate
from pydicom.pixels.encoders import RLELosslessEncoder

from caseveil.domain.geometry import Polygon
from caseveil.sample.lettering import Style, write
from caseveil.sample.noise import fractal

NATIVE = (
    uid.ImplicitVRLittleEndian,
    uid.ExplicitVRLittleEndian,
    uid.ExplicitVRBigEndian,
    uid.DeflatedExplicitVRLittleEndian,
)
LOSSLESS = (uid.RLELossless, uid.JPEG2000Lossless, uid.JPEGLosslessSV1, uid.JPEGLSLossless)
LOSSY = (uid.JPEGBaseline8Bit, uid.JPEG2000)
SYNTAXES = (*NATIVE, *LOSSLESS, *LOSSY)
PNG_MODES = ("1", "L", "LA", "P", "RGB", "RGBA", "I;16")


@dataclass(frozen=True, slots=True)
class Secrets:
    """What must not survive; invented."""

    name: str = "Amina Testmann"
    number: str = "RD-793126-8"
    hospital: str = "Riverbend Demo Hospital"
    camera: str = "LPX4887718"
    note: str = "seen on Ward 5B"


SECRETS = Secrets()


def needles(secrets: Secrets = SECRETS) -> list[bytes]:
    """Every secret in the encodings in which it may hide."""
    texts = [*astuple(secrets), secrets.name.replace(" ", "^")]
    return [text.encode(code) for text in texts for code in ("utf-8", "utf-16-le", "utf-16-be")]


def leaks(content: bytes) -> list[bytes]:
    """The needles that stand in ``content``."""
    return [needle for needle in needles() if needle in content]


def photo(
    seed: int = 7, width: int = 640, height: int = 480, text: str = "", face: bool = False
) -> np.ndarray:
    """A smooth noisy picture, height x width x 3 RGB; with a text line or a real face if asked."""
    rng = np.random.default_rng(seed)
    field = fractal(rng, (height, width), min(width, height) / 2, 4)[..., None]
    colours = rng.uniform(90, 190, 3) + field * rng.uniform(8, 20, 3)
    pixels = np.clip(colours + rng.normal(0, 2, (height, width, 3)), 0, 255).astype(np.uint8)
    if face:
        _add_face(pixels)
    if text:
        _write(pixels, text)
    return pixels


def written(
    text: str = SECRETS.name, seed: int = 7, width: int = 640, height: int = 480
) -> tuple[np.ndarray, Polygon]:
    """A picture with one line of text, and the outline of its ink."""
    pixels = photo(seed, width, height)
    return pixels, _write(pixels, text)


def _write(pixels: np.ndarray, text: str) -> Polygon:
    height, width = pixels.shape[:2]
    size = max(14, round(min(height / 8, width / (0.62 * max(1, len(text))))))
    pixels[height // 2 - size : height // 2 + size] = 236
    return write(pixels, text, (width // 20, height // 2 + size // 3), Style(size), (24, 24, 28))


def _add_face(pixels: np.ndarray) -> None:
    from skimage.data import astronaut

    height, width = pixels.shape[:2]
    side = min(height, width) * 2 // 3
    portrait = Image.fromarray(astronaut()[:300, 60:360]).resize((side, side))
    pixels[:side, width - side :] = np.asarray(portrait)


def exif(orientation: int = 1, small: bytes | None = None) -> bytes:
    """An Exif block with secrets, a place, and a thumbnail if given."""
    tags = {
        "0th": {
            piexif.ImageIFD.Orientation: orientation,
            piexif.ImageIFD.Artist: SECRETS.name,
            piexif.ImageIFD.Copyright: SECRETS.hospital,
            piexif.ImageIFD.DateTime: "2024:09:25 10:17:00",
        },
        "Exif": {piexif.ExifIFD.BodySerialNumber: SECRETS.camera},
        "GPS": {
            piexif.GPSIFD.GPSLatitudeRef: "S",
            piexif.GPSIFD.GPSLatitude: ((48, 1), (52, 1), (3156, 100)),
        },
    }
    if small is not None:
        tags |= {"1st": {piexif.ImageIFD.Compression: 6}, "thumbnail": small}
    return piexif.dump(tags)


def xmp() -> bytes:
    """An XMP packet with a secret."""
    return (
        '<x:xmpmeta xmlns:x="adobe:ns:meta/">'
        '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
        '<rdf:Description rdf:about="" xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/" '
        f'photoshop:Credit="{SECRETS.name}"/></rdf:RDF></x:xmpmeta>'
    ).encode()


def jpeg(
    pixels: np.ndarray | None = None,
    *,
    orientation: int = 1,
    metadata: bool = True,
    mode: str = "RGB",
    trailer: bytes = b"",
    **options: object,
) -> bytes:
    """A JPEG file.

    Args:
        pixels: stored picture; a seeded photo where None.
        orientation: Exif orientation 1 to 8.
        metadata: Exif with thumbnail, XMP and a comment, all with secrets.
        mode: ``RGB``, ``L`` or ``CMYK``.
        trailer: bytes after the end marker.
        options: more for Pillow, for example ``quality``, ``subsampling``, ``progressive``.
    """
    image = Image.fromarray(photo() if pixels is None else pixels).convert(mode)
    extra = {"quality": 90, "subsampling": "4:2:0"} | options
    if metadata:
        small = io.BytesIO()
        image.convert("RGB").resize((80, 60)).save(small, "JPEG")
        extra |= {"exif": exif(orientation, small.getvalue()), "xmp": xmp()}
        extra |= {"comment": SECRETS.note.encode()}
    elif orientation != 1:
        extra |= {"exif": exif(orientation)}
    buffer = io.BytesIO()
    image.save(buffer, "JPEG", **extra)
    return buffer.getvalue() + trailer


def png(
    mode: str = "RGB",
    pixels: np.ndarray | None = None,
    *,
    orientation: int = 1,
    metadata: bool = True,
    trailer: bytes = b"",
) -> bytes:
    """A PNG file of one of ``PNG_MODES``, with text chunks and Exif full of secrets."""
    rgb = photo() if pixels is None else pixels
    image = _in_mode(Image.fromarray(rgb), mode)
    extra: dict[str, object] = {}
    if metadata:
        chunks = PngImagePlugin.PngInfo()
        chunks.add_text("Author", SECRETS.name)
        chunks.add_text("Comment", SECRETS.note, zip=True)
        chunks.add_itxt("Source", SECRETS.hospital, "en", "Source")
        extra = {"pnginfo": chunks, "exif": exif(orientation)}
    buffer = io.BytesIO()
    image.save(buffer, "PNG", **extra)
    return buffer.getvalue() + trailer


def _in_mode(image: Image.Image, mode: str) -> Image.Image:
    if mode == "I;16":
        return Image.fromarray(np.asarray(image.convert("L")).astype(np.uint16) * 257)
    if mode in ("LA", "RGBA"):
        image = image.convert(mode)
        image.putalpha(Image.linear_gradient("L").resize(image.size))
        return image
    return image.quantize(64) if mode == "P" else image.convert(mode)


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


def hostile() -> dict[str, bytes]:
    """Bad files by what is wrong with them."""
    photo_file, drawing, scan = jpeg(), png(), dicom()
    return {
        "empty": b"",
        "zeros": b"\0" * 4096,
        "text": b"Patient: nobody\n" * 40,
        "jpeg-cut-in-header": photo_file[:100],
        "jpeg-cut-in-scan": photo_file[: len(photo_file) * 2 // 3],
        "jpeg-only-start": b"\xff\xd8\xff",
        "png-cut": drawing[: len(drawing) // 2],
        "png-bad-sum": drawing[:40] + bytes([drawing[40] ^ 1]) + drawing[41:],
        "png-bomb": bomb(),
        "png-wrong-magic": b"\x89PNX" + drawing[4:],
        "dicom-cut": scan[: len(scan) - 1000],
        "dicom-only-magic": b"\0" * 128 + b"DICM",
        "dicom-bomb": dicom(Rows=60000, Columns=60000),
    }


def bomb(side: int = 60_000) -> bytes:
    """A PNG of a few hundred bytes that claims ``side`` x ``side`` pixels."""
    header = struct.pack(">IIBBBBB", side, side, 8, 2, 0, 0, 0)
    data = zlib.compress(b"\0" * 10_000)
    parts = (_chunk(b"IHDR", header), _chunk(b"IDAT", data), _chunk(b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(parts)


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
