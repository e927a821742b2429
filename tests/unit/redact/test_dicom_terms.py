"""A name that was typed where a term belongs does not stay, in the work nor in the check."""

import pytest

from caseveil.redact.dicom.terms import is_term
from caseveil.verify.dicom import terms
from caseveil.verify.dicom.elements import Element
from unit.redact.datasets import dataset, scrub

BODY_PART, IMAGE_TYPE = 0x00180015, 0x00080008


@pytest.mark.parametrize(
    ("tag", "value", "known"),
    [
        (BODY_PART, "CHEST", True),
        (BODY_PART, "TSPINE", True),
        (BODY_PART, "LEFT KNEE 2", True),
        (BODY_PART, "MEIER", False),
        (BODY_PART, "LEE", False),
        (BODY_PART, "KNEE_MEIER", False),
        (BODY_PART, "REMOVED", True),
        (BODY_PART, "", True),
        (IMAGE_TYPE, "ORIGINAL", True),
        (IMAGE_TYPE, "LEE", True),
        (IMAGE_TYPE, "M_FFE", True),
        (IMAGE_TYPE, "OKONKWO", False),
    ],
)
def test_only_known_words_are_terms_for_both_readers(tag, value, known):
    assert is_term(tag, value) is known
    element = Element("", tag, "CS", memoryview(value.encode()))
    assert terms.are_known(element) is known


def test_a_name_in_a_body_part_goes_unless_the_profile_keeps_all_text():
    typed = dataset(BodyPartExamined="MEIER", ScanOptions="HELICAL MODE")
    assert "BodyPartExamined" not in scrub(typed)
    assert scrub(typed).ScanOptions == "HELICAL MODE"
    assert scrub(typed, "basic").BodyPartExamined == "MEIER"
    assert scrub(dataset(BodyPartExamined="KNEE")).BodyPartExamined == "KNEE"


def test_of_several_values_only_the_unknown_one_is_replaced():
    typed = dataset(ImageType=["ORIGINAL", "PRIMARY", "OKONKWO"])
    assert list(scrub(typed).ImageType) == ["ORIGINAL", "PRIMARY", "REMOVED"]
