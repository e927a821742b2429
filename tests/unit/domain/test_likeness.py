from dataclasses import replace

import pytest

from caseveil.domain.findings import Kind, Meaning, TextClass
from caseveil.domain.likeness import alike


def read(text, told, meaning=None):
    return replace(text, id=told, text=told, meaning=meaning)


def test_case_spaces_and_signs_do_not_count(text):
    assert alike(read(text, "NOVAK, Jana"), read(text, "novak jana"))
    assert not alike(read(text, "NOVAK, Jana"), read(text, "novak jan"))


@pytest.mark.parametrize(("pattern", "same"), [("measurement", True), ("scale", False)])
def test_lines_of_one_class_and_pattern_are_alike(text, pattern, same):
    one = read(text, "2 cm", Meaning(TextClass.CLINICAL, 0.9, "measurement"))
    other = read(text, "3 cm", Meaning(TextClass.CLINICAL, 0.9, pattern))
    assert alike(one, other) is same


def test_what_could_not_be_sorted_is_like_nothing_else(text):
    unknown = Meaning(TextClass.UNKNOWN, 0.1)
    one, other = read(text, "??", unknown), read(text, "!!", unknown)
    assert not alike(one, other)
    assert not alike(replace(text, id="a", text=None), replace(text, id="b", text=None))
    assert alike(one, one)


def test_only_text_is_like_text(text, face):
    assert not alike(text, face)
    assert not alike(replace(face, kind=Kind.FACE), text)
