"""Colour that a decoder spreads out of hidden cells of a JPEG: seen in pictures made of it."""

from dataclasses import replace
from io import BytesIO

import numpy as np
import pytest
from PIL import Image, ImageCms

from caseveil.domain.geometry import Placement, Rect, Size
from caseveil.domain.plan import FramePlan, Plan
from caseveil.domain.policy import PictureFormat
from caseveil.domain.profile import Profile
from caseveil.errors import Refused
from caseveil.formats import identify, pictures
from caseveil.redact import pixels as redacting
from caseveil.verify.contract import Expectation
from caseveil.verify.jpeg import spread
from caseveil.verify.pixels.decoding import JpegFrames
from caseveil.verify.verifier import check
from unit.verify.makers import PASSED, Looker, failing, picture

LIMIT = 1 << 20
SRGB = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
VIVID = (220, 20, 20)


class Painter:
    paint = staticmethod(redacting.paint)


def photo(subsampling: int = 2, orientation: int = 1, **options: object) -> bytes:
    """96 x 80; all that is vivid lies in the cells from 32, 32 to 64, 48 as stored."""
    pixels = picture(96, 80).copy() // 2 + 60
    pixels[32:48, 32:64] = VIVID
    exif = Image.Exif()
    exif[0x0112] = orientation
    target = BytesIO()
    more = {"subsampling": subsampling, "exif": exif, **options}
    Image.fromarray(pixels).save(target, "JPEG", quality=95, **more)
    return target.getvalue()


def planned(region: Rect, size: Size, **placed: object) -> Plan:
    whole = Placement(size, Rect(0, 0, size.width, size.height))
    frame = FramePlan(0, replace(whole, **placed), (region.polygon(),))
    return Plan((frame,), Profile())


def made(data: bytes, plan: Plan, *, painted_only: bool) -> bytes:
    document = identify(data).open(data, LIMIT)
    if painted_only:
        shown = redacting.paint(document.picture(0), plan.frames[0], (0, 0, 0))
        target = BytesIO()
        Image.fromarray(shown).save(target, "PNG")
        return target.getvalue()
    return pictures.write(document, plan, Painter(), PictureFormat.PNG).data


def verdicts(data: bytes, plan: Plan, output: bytes) -> dict[str, str]:
    result = check(output, Expectation("png", plan, made_from="jpeg"), data, Looker())
    return {c.name: c.verdict.value for c in result.checks}


STORED, TURNED = Rect(32, 32, 64, 48), Rect(32, 32, 48, 64)


@pytest.mark.parametrize(
    ("data", "region", "placed"),
    [
        (photo(), STORED, {}),
        (photo(1), STORED, {}),
        (photo(icc_profile=SRGB), STORED, {}),
        (photo(2, 6), TURNED, {}),
        (photo(), STORED, {"crop": Rect(16, 16, 80, 64), "quarter_turns": 1}),
        (photo(), STORED, {"reduced": Size(48, 40)}),
    ],
    ids=["4:2:0", "4:2:2", "profile", "orientation", "crop and turn", "reduced"],
)
def test_colour_of_hidden_cells_beside_them_is_a_fault(data, region, placed) -> None:
    size = identify(data).open(data, LIMIT).frames[0]
    plan = planned(region, size, **placed)
    assert verdicts(data, plan, made(data, plan, painted_only=False)) == PASSED
    told = verdicts(data, plan, made(data, plan, painted_only=True))
    assert told == failing(outside="failed")


@pytest.mark.parametrize(
    ("data", "region"),
    [
        (photo(0), STORED),
        (photo(), Rect(30, 32, 64, 48)),
        (photo(), Rect(200, 200, 210, 210)),
    ],
    ids=["4:4:4", "a cell in part", "nothing"],
)
def test_elsewhere_nothing_is_told_of_the_pixels_beside(data: bytes, region: Rect) -> None:
    plan = planned(region, Size(96, 80))
    assert verdicts(data, plan, made(data, plan, painted_only=True)) == PASSED
    hidden = np.zeros((80, 96), np.bool_)
    hidden[region.clip(Size(96, 80)).slices] = True
    assert spread.without(JpegFrames(data), hidden) is None


def test_components_that_are_red_green_and_blue_are_not_taken_for_others() -> None:
    hidden = np.zeros((80, 96), np.bool_)
    hidden[32:48, 32:64] = True
    adobe = b"\xff\xee\0\x0eAdobe\0\x64\0\0\0\0\0"
    data = photo()
    assert spread.without(JpegFrames(data), hidden) is not None
    assert spread.without(JpegFrames(data[:2] + adobe + data[2:]), hidden) is None


def test_what_cannot_be_decoded_is_refused() -> None:
    hidden = np.zeros((80, 96), np.bool_)
    hidden[32:48, 32:64] = True
    data = photo()
    broken = JpegFrames(data.replace(b"\xff\xdb", b"\xff\xfe"))
    with pytest.raises(Refused):
        spread.without(broken, hidden)
