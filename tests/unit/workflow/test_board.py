"""What a worker tells crosses shared memory that anything may stand in."""

import multiprocessing

import pytest

from caseveil.domain.findings import Finding, Kind, PixelPlace, TagPlace, Tier
from caseveil.workflow import sightings
from caseveil.workflow.board import Board

REGION = PixelPlace(3, ((1.0, 2.0), (30.5, 2.0), (30.5, 40.0)), True)
FACE = Finding("f", Kind.FACE, Tier.DOUBTFUL, "face", 0.5, REGION, text="Amina")
TAG = Finding("t", Kind.TAG, Tier.CERTAIN, "person-name", 1.0, TagPlace("EXIF/Artist"), text="A")


def test_regions_cross_and_texts_do_not() -> None:
    body = sightings.packed([FACE, TAG])
    (seen,) = sightings.unpacked(body)
    assert (seen.kind, seen.tier, seen.place) == (Kind.FACE, Tier.DOUBTFUL, REGION)
    assert b"Amina" not in body
    assert b"Artist" not in body


@pytest.mark.parametrize(
    "untrusted",
    [
        b"",
        b"[",
        b"null",
        b"[[]]",
        b"[1]",
        b'[["face"]]',
        b'[["spell","certain",0,false,[1,2]]]',
        b'[["face","certain",0,false,[1,2,3]]]',
        b'[["face","certain","x",false,[]]]',
        b"[" * 30000,
        b"\xff\xfe",
    ],
)
def test_what_is_not_whole_is_passed_over(untrusted: bytes) -> None:
    assert sightings.unpacked(untrusted) == ()


def test_more_than_fits_waits_for_the_answer() -> None:
    board = Board(multiprocessing.get_context("spawn"))
    board.set_regions(5, [FACE])
    board.set_regions(5, [FACE] * 5000)
    assert len(board.regions(5)) == 1
    assert board.regions(4) == ()
