"""Families are told apart by content; known strangers are named."""

import subprocess
import sys
from pathlib import Path

import pytest

import made_bmp
import made_tiff
import makers
from caseveil.errors import Code, Refused
from caseveil.formats import families, identify, named

_SLOW = ("cv2", "imagecodecs", "piexif", "xml.etree.ElementTree", "PIL.ImageCms")
_CLEANS = f"""
import sys
from pathlib import Path
from caseveil.domain.geometry import Placement, Rect
from caseveil.domain.plan import FramePlan, Plan
from caseveil.domain.profile import Profile
from caseveil.formats import identify
from caseveil.formats.jpeg import by_cells
from caseveil.redact.pixels import paint

class Painter:
    paint = staticmethod(paint)

data = Path(sys.argv[1]).read_bytes()
document = identify(data).open(data, 1_000_000)
(size,) = document.frames
whole = Placement(size, Rect(0, 0, size.width, size.height))
frame = FramePlan(0, whole, (Rect(8, 8, 24, 24).polygon(),), cell=document.grid.cell)
clean, _ = by_cells.write(document, Plan((frame,), Profile()), Painter())
print("cleaned" if clean[:2] == data[:2] else "", *sys.modules.keys() & {set(_SLOW)})
"""


@pytest.mark.parametrize(
    ("head", "family"),
    [
        (b"\0\0\0\x18ftypisom\0\0\0\0", "mp4"),
        (b"PK\x03\x04\x14\0", "zip"),
        (bytes.fromhex("d0cf11e0a1b11ae1") + bytes(600), "compound"),
        (b"hello, this is text", ""),
    ],
)
def test_strangers_are_refused_by_name(head: bytes, family: str) -> None:
    with pytest.raises(Refused) as refusal:
        identify(head)
    assert refusal.value.code is Code.UNSUPPORTED_FORMAT
    assert refusal.value.detail == family


@pytest.mark.parametrize(
    "content",
    [
        b"PK\x03\x04\x14\0\x01\0" + bytes(40),
        bytes.fromhex("308006092a864886f70d010703") + bytes(40),
        bytes.fromhex("d0cf11e0a1b11ae1") + bytes(600) + "EncryptedPackage".encode("utf-16-le"),
        b"-----BEGIN PGP MESSAGE-----\n",
    ],
)
def test_what_is_encrypted_is_told_apart(content: bytes) -> None:
    with pytest.raises(Refused) as refusal:
        identify(content)
    assert refusal.value.code is Code.ENCRYPTED


def test_empty_and_known() -> None:
    with pytest.raises(Refused) as refusal:
        identify(b"")
    assert refusal.value.code is Code.EMPTY
    assert identify(makers.jpeg()).name == "jpeg"
    assert identify(makers.png()).name == "png"
    assert identify(made_tiff.build(made_tiff.page(made_tiff.noise(4), 2))).name == "tiff"
    assert identify(made_bmp.indexed(1)).name == "bmp"


def test_a_family_is_loaded_when_a_file_may_be_of_it() -> None:
    told = (
        "import sys, caseveil.formats as f; f.identify(b'\\xff\\xd8\\xff');"
        "print(*{m for m in sys.modules if m in ('pydicom', 'pypdfium2', 'pillow_heif')})"
    )
    ran = subprocess.run([sys.executable, "-c", told], capture_output=True, text=True, check=True)
    assert not ran.stdout.strip()


def test_a_plain_photo_is_cleaned_without_what_takes_long_to_load(tmp_path: Path) -> None:
    photo = tmp_path / "plain.jpg"
    photo.write_bytes(makers.jpeg(makers.photo(5, 96, 64)))
    ran = subprocess.run(
        [sys.executable, "-c", _CLEANS, photo], capture_output=True, text=True, check=True
    )
    assert ran.stdout.split() == ["cleaned"]


def test_no_family_is_missed_by_its_first_bytes() -> None:
    for family in families():
        assert named(family.name) is family
    for known, data in {
        "gif": b"GIF87a",
        "webp": b"RIFF\0\0\0\0WEBP",
        "heic": b"\0\0\0\x18ftypheic\0\0\0\0mif1heic",
        "avif": b"\0\0\0\x18ftypavif\0\0\0\0mif1avif",
        "pdf": b"%PDF-1.4",
        "pptx": b"PK\x03\x04 ppt/presentation.xml",
        "tiff": b"MM\0+",
        "dicom": bytes(128) + b"DICM",
    }.items():
        assert identify(data).name == known
