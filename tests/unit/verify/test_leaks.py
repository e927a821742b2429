"""Identifiers are searched in samples that lie in a file as they are, as in those decoded."""

from io import BytesIO

import numpy as np
import pytest
from PIL import Image

import made_bmp
from caseveil.domain.geometry import Placement, Rect
from caseveil.domain.plan import FramePlan, Plan
from caseveil.domain.profile import Profile
from caseveil.formats import named
from caseveil.redact.pixels import paint
from caseveil.verify import leaks
from caseveil.verify.families import FAMILIES
from unit.verify import makers

NAME = "OkonkwoAdaezeBrigidSmith"
GREY_NAME = "OOOkkkooonnnkkkwwwooo"
GREY_DIGITS = "444777111222"
PICTURES = sorted(FAMILIES.keys() - {"dicom", "jpeg", "pdf", "pptx"})


class Painter:
    """A redactor that only paints."""

    paint = staticmethod(paint)


def found(family: str, data: bytes, identifier: str) -> list[str]:
    frames = FAMILIES[family].decode(data)
    return leaks.faults(data, FAMILIES[family].texts(data, frames), frames, (identifier,))


def spelling(text: str) -> np.ndarray:
    """A picture of few colours whose sixth row begins with these bytes, three to a pixel."""
    pixels = np.tile(np.arange(90, 210, 5, np.uint8)[None, :, None], (12, 1, 3))
    letters = np.frombuffer(text.encode(), np.uint8).reshape(-1, 3)
    pixels[5, : len(letters)] = letters
    return pixels


def written(family: str, pixels: np.ndarray) -> bytes:
    """The clean copy of a picture."""
    source = BytesIO()
    Image.fromarray(pixels).save(source, family.upper(), lossless=True)
    document = named(family).open(source.getvalue(), 10_000)
    (size,) = document.frames
    whole = Placement(size, Rect(0, 0, size.width, size.height))
    return document.write(Plan((FramePlan(0, whole),), Profile()), Painter())


@pytest.mark.parametrize("family", PICTURES)
def test_a_name_in_the_samples_is_found_and_what_chance_spells_is_not(family):
    assert found(family, written(family, spelling(GREY_NAME)), GREY_NAME) == ["samples 1"]
    assert found(family, written(family, spelling(GREY_DIGITS)), GREY_DIGITS) == []


def test_a_name_in_the_order_of_a_bmp_is_found_there_alone():
    data = made_bmp.coloured(spelling(NAME)[..., ::-1])
    assert NAME.encode() in data
    assert NAME.encode() not in FAMILIES["bmp"].decode(data).stored(0).tobytes()
    assert found("bmp", data, NAME) == ["samples 1"]
    header = made_bmp.coloured(spelling(GREY_DIGITS), gap=NAME.encode())
    assert found("bmp", header, NAME) == ["bytes 1"]


def test_a_name_in_native_dicom_samples_is_found_there_alone():
    assert found("dicom", makers.dicom_source(spelling(NAME)), NAME) == ["samples 1"]
    assert found("dicom", makers.dicom_source(spelling(GREY_DIGITS)), GREY_DIGITS) == []
