"""Whatever bytes come in, only a refusal comes out, or a clean copy that opens again."""

from functools import cache

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

import makers
from caseveil.domain.geometry import Placement, Rect
from caseveil.domain.plan import FramePlan, Plan
from caseveil.domain.profile import Profile
from caseveil.errors import Refused
from caseveil.formats.dicom.document import DICOM
from caseveil.redact.redactor import TableRedactor

LIMIT = 100_000
REDACTOR = TableRedactor(b"k" * 32)


@cache
def small(syntax: str) -> bytes:
    chosen = next(s for s in makers.SYNTAXES if s == syntax)
    return makers.dicom(makers.photo(1, 64, 64)[np.newaxis, ..., 0], syntax=chosen)


def walk_the_road(untrusted: bytes) -> bool:
    """Everything a worker does with a file; whether a clean copy came out."""
    if not DICOM.recognises(untrusted):
        return False
    try:
        document = DICOM.open(untrusted, LIMIT)
        document.tags(REDACTOR, Profile())
        for index, _size in enumerate(document.frames[:2]):
            document.picture(index)
            document.views(index)
        plan = Plan(
            tuple(
                FramePlan(i, Placement(s, Rect(0, 0, s.width, s.height)))
                for i, s in enumerate(document.frames)
            ),
            Profile(),
        )
        output = document.write(plan, REDACTOR)
    except Refused:
        return False
    DICOM.open(output, LIMIT).picture(0)
    return True


@pytest.mark.parametrize("syntax", makers.SYNTAXES, ids=lambda uid: uid.name)
def test_the_untouched_file_comes_through(syntax):
    assert walk_the_road(small(syntax))


@given(
    syntax=st.sampled_from(makers.SYNTAXES),
    edits=st.lists(st.tuples(st.floats(0, 1), st.integers(0, 255)), min_size=1, max_size=12),
    cut=st.none() | st.floats(0, 1),
)
def test_damaged_files_only_refuse(syntax, edits, cut):
    damaged = bytearray(small(syntax))
    for share, value in edits:
        damaged[128 + int(share * (len(damaged) - 129))] = value
    walk_the_road(bytes(damaged[: None if cut is None else int(cut * len(damaged))]))


@given(
    edits=st.lists(st.tuples(st.integers(132, 1500), st.integers(0, 255)), min_size=1, max_size=6)
)
def test_damaged_heads_only_refuse(edits):
    damaged = bytearray(small(makers.NATIVE[1]))
    for at, value in edits:
        damaged[at] = value
    walk_the_road(bytes(damaged))


@given(
    head=st.sampled_from([b"\0" * 128 + b"DICM", b"", b"\x08\0\x05\0CS\x0a\0"]), tail=st.binary()
)
def test_random_bytes_only_refuse(head, tail):
    walk_the_road(head + tail)


def test_hostile_files_only_refuse():
    for content in makers.hostile().values():
        walk_the_road(content)
