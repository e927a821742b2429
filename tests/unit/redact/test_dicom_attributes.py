"""Private attributes go unread where nothing asks for them, and a broken one stops nobody."""

from collections.abc import Iterator
from io import BytesIO

import pytest
from pydicom import Dataset, dcmread
from pydicom.dataelem import RawDataElement
from pydicom.tag import Tag

from caseveil.domain.source import Fate
from caseveil.redact.dicom.attributes import attribute, attributes, naming, tags_of
from caseveil.redact.dicom.identity import identity_words
from unit.redact.datasets import dataset, judge, scrub

CREATOR, NAMED, BROKEN = Tag(0x00110010), Tag(0x00111001), Tag(0x00111004)


def read_anew() -> Dataset:
    """A data set as it comes from a file, one of its private numbers of a wrong length."""
    made = dataset(PatientName="Doe^Jane")
    made.add_new(CREATOR, "LO", "ACME")
    made.add_new(NAMED, "PN", "Okonkwo^Ada")
    made.add_new(0x00111003, "LO", "Ward 7")
    file = BytesIO()
    made.save_as(file, implicit_vr=False, little_endian=True)
    broken = b"\x11\0\4\x10FD\2\0ab"
    return dcmread(BytesIO(file.getvalue() + broken), force=True)


def unread(source: Dataset) -> Iterator[Tag]:
    return (tag for tag, found in source.items() if isinstance(found, RawDataElement))


def test_names_in_private_attributes_are_known_and_the_rest_goes_unread():
    source = read_anew()
    assert identity_words(source, device=False) == {"doe", "jane", "okonkwo", "ada"}
    assert "PatientName" in {element.keyword for element in naming(source)}
    assert BROKEN in set(unread(source)) and NAMED not in set(unread(source))
    clean = scrub(source)
    assert not any(tag.is_private for tag in tags_of(clean))
    assert BROKEN in set(unread(source))


def test_what_cannot_be_converted_is_unknown_bytes():
    source = read_anew()
    with pytest.raises(Exception, match="length"):
        source[BROKEN]
    assert (attribute(source, BROKEN).VR, attribute(source, BROKEN).value) == ("UN", b"")
    assert [element.tag for element in attributes(source)] == sorted(source.keys())


def test_a_person_is_told_of_private_attributes_that_nobody_read():
    told = judge(read_anew())
    assert told["(0011,1003)"].value == "Ward 7"
    assert told["(0011,1004)"].fate is Fate.REMOVED
