"""What the program itself writes into a file is no sign of a patient called so."""

from io import BytesIO
from itertools import product

import numpy as np
import pydicom
import pytest
from PIL import Image

from caseveil.domain.geometry import Placement, Rect
from caseveil.domain.plan import FramePlan, Plan
from caseveil.domain.profile import NAMES, Claim, Option, Profile
from caseveil.formats import named
from caseveil.formats.metadata import icc
from caseveil.redact.dicom.table import lines
from caseveil.redact.redactor import TableRedactor
from caseveil.verify import leaks, secrets
from caseveil.verify.families import FAMILIES
from caseveil.verify.jpeg import container as jpeg_container
from unit.verify import makers

SIGNS = ("para", "desc", "chad", "Display Adobe", "none", "mluc rTRC")
"""Words of languages and names that are marks in a colour profile, too."""
OPTIONS = (
    frozenset(set(Option) - {Option.FULL_DATES}),
    frozenset(set(Option) - {Option.MODIFIED_DATES}),
    frozenset[Option](),
)


def clean(family: str, data: bytes, profile: Profile) -> bytes:
    document = named(family).open(data, 20_000)
    (size,) = document.frames
    whole = Placement(size, Rect(0, 0, size.width, size.height))
    plan = Plan((FramePlan(0, whole),), profile)
    return document.write(plan, TableRedactor(bytes(32)))


def written_words(data: bytes) -> frozenset[str]:
    """Every token of the texts in which a DICOM file is searched."""
    frames = FAMILIES["dicom"].decode(data)
    places = FAMILIES["dicom"].texts(data, frames)
    return frozenset(
        word
        for texts, least in places
        for text in texts
        for word in secrets.tokens([text.decode("latin-1")])
        if len(word) >= least
    )


@pytest.mark.parametrize(("name", "options"), list(product(NAMES, OPTIONS)))
def test_no_word_that_the_dicom_writer_adds_is_sought(name, options):
    source = makers.dicom_source(makers.picture(32, 24))
    copy = clean("dicom", source, Profile(name, options, frozenset(Claim)))
    plain = pydicom.dcmread(BytesIO(copy))
    new = {str(plain.PatientName), str(plain.PatientID)} if "PatientName" in plain else set()
    added = written_words(copy) - written_words(source) - secrets.tokens(new)
    assert {word for word in added if not is_made_anew(word)} == set()


def is_made_anew(word: str) -> bool:
    """Whether of a UID, a pseudonym or a moved date."""
    long_number = len(word) >= 8 and not any(map(str.isalpha, word))
    return long_number or word.startswith("cv")


def test_no_word_of_the_methods_of_the_standard_is_sought():
    assert not secrets.tokens(text for row in lines("cid7050.tsv") for text in row[:2])


@pytest.mark.parametrize("name", ["data", "basic", "share", "Ana Data de nascimento"])
def test_a_code_with_a_word_of_the_marks_refuses_no_dicom(name):
    copy = clean("dicom", makers.dicom_source(makers.picture(32, 24)), Profile())
    assert found("dicom", copy, name) == []


def found(family: str, data: bytes, *names: str) -> list[str]:
    frames = FAMILIES[family].decode(data)
    return leaks.faults(data, FAMILIES[family].texts(data, frames), frames, names)


def coloured(family: str, name: str) -> bytes:
    file = BytesIO()
    image = Image.fromarray(makers.picture(64, 48))
    image.save(file, family.upper(), icc_profile=icc.profile(name), lossless=True)
    return clean(family, file.getvalue(), Profile())


@pytest.mark.parametrize(
    ("family", "name"),
    list(product(("jpeg", "png", "tiff", "webp"), (icc.DISPLAY_P3, icc.ADOBE_RGB))),
)
def test_the_marks_of_our_own_colour_profiles_are_no_names(family, name):
    copy = coloured(family, name)
    assert any(icc.profile(name) in part for part in inside(family, copy))
    assert found(family, copy, *SIGNS) == []


def inside(family: str, data: bytes) -> list[bytes]:
    return [
        data,
        Image.open(BytesIO(data)).info.get("icc_profile", b"") if family == "png" else b"",
    ]


@pytest.mark.parametrize("family", ["jpeg", "webp"])
def test_any_other_profile_is_searched(family):
    own = icc.profile(icc.DISPLAY_P3)
    file, pixels = BytesIO(), np.zeros((16, 16, 3), np.uint8)
    foreign = own.replace("Display P3".encode("utf-16-be"), "of Amina X".encode("utf-16-be"))
    assert len(foreign) == len(own)
    assert foreign != own
    Image.fromarray(pixels).save(file, family.upper(), icc_profile=foreign, lossless=True)
    assert found(family, file.getvalue(), "Amina") == ["text 1"]
    assert found(family, file.getvalue(), "desc") == ["text 1"]


def test_a_profile_in_parts_or_with_more_behind_it_is_not_our_own():
    own = icc.profile(icc.DISPLAY_P3)
    whole = jpeg_container.PROFILE + b"\1\1" + own
    other = jpeg_container.PROFILE + b"\1\2" + own
    segments = [
        jpeg_container.Segment(marker, 0, payload, 0)
        for marker, payload in ((0xE2, whole), (0xE2, whole + b"\0"), (0xE2, other), (0xE1, whole))
    ]
    assert [jpeg_container.is_own_profile(one) for one in segments] == [True, False, False, False]
