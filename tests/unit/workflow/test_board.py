"""What a worker tells crosses shared memory that anything may stand in."""

import multiprocessing
from dataclasses import fields
from math import inf, nan

import pytest

from caseveil.domain.findings import Finding, Kind, PixelPlace, TagPlace, Tier
from caseveil.domain.geometry import Size
from caseveil.workflow import sightings
from caseveil.workflow.board import Board
from caseveil.workflow.sightings import Sighting

REGION = PixelPlace(3, ((1.0, 2.0), (30.5, 2.0), (30.5, 40.0)), True)
FACE = Finding("f", Kind.FACE, Tier.DOUBTFUL, "face", 0.5, REGION, text="Amina")
TAG = Finding("t", Kind.TAG, Tier.CERTAIN, "person-name", 1.0, TagPlace("EXIF/Artist"), text="A")


SEEN = Sighting(Kind.FACE, Tier.DOUBTFUL, REGION)
FRAMES = (Size(40, 40),) * 4


def test_regions_cross_and_texts_do_not() -> None:
    body = sightings.packed(sightings.sighted([FACE, TAG]), 1000)
    assert sightings.unpacked(body) == (SEEN,)
    assert b"Amina" not in body
    assert b"Artist" not in body


def test_a_sighting_has_nothing_that_a_decision_could_name() -> None:
    assert {field.name for field in fields(Sighting)} == {"kind", "tier", "place"}


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
        b'[["face","certain",1e999,false,[]]]',
        b'[["face","certain",0,false,[1' + b"0" * 400 + b",1]]]",
        b"[" * 30000,
        b"\xff\xfe",
    ],
)
def test_what_is_not_whole_is_passed_over(untrusted: bytes) -> None:
    assert sightings.unpacked(untrusted) is None


@pytest.mark.parametrize(
    "row",
    [
        '"face","certain",4,true,[1,1,9,1,9,9]',
        '"face","certain",-1,true,[1,1,9,1,9,9]',
        '"face","certain",0,true,[1,1,9,1,9,40.1]',
        '"face","certain",0,true,[-0.1,1,9,1,9,9]',
        '"face","certain",0,true,[NaN,1,9,1,9,9]',
        '"face","certain",0,true,[1e999,1,9,1,9,9]',
        '"face","certain",0,true,[1,1,9,1]',
        '"face","certain",0,true,[]',
        '"tag","certain",0,true,[1,1,9,1,9,9]',
        '"name","certain",0,true,[1,1,9,1,9,9]',
        '"word","certain",0,true,[1,1,9,1,9,9]',
        '"absence","certain",0,true,[1,1,9,1,9,9]',
    ],
)
def test_what_cannot_be_a_region_of_the_file_is_not_believed(row: str) -> None:
    told = sightings.unpacked(f"[[{row}]]".encode())
    assert told
    assert sightings.credible([*told, SEEN], FRAMES) == (SEEN,)


def test_more_than_fits_waits_for_the_answer() -> None:
    board = Board(multiprocessing.get_context("spawn"))
    board.set_regions(5, [SEEN] * 5000)
    told = board.regions(5)
    assert told
    assert 100 < len(told) < 5000
    assert board.regions(4) is None


@pytest.mark.parametrize(
    ("untrusted", "share"),
    [(0.25, 0.25), (0.0, 0.0), (1.0, 1.0), (nan, 0.0), (inf, 0.0), (-inf, 0.0), (1.01, 0.0)],
)
def test_a_share_that_is_none_is_not_believed(untrusted: float, share: float) -> None:
    board = Board(multiprocessing.get_context("spawn"))
    board.set_share(2, untrusted)
    assert board.share(2) == share
    assert board.share(1) == 0


def test_a_telling_takes_the_place_of_the_one_before_even_if_it_says_as_much() -> None:
    board = Board(multiprocessing.get_context("spawn"))
    for number, seen in enumerate(([SEEN], [SEEN], []), 1):
        board.set_regions(0, seen)
        assert board.tellings(0) == number
        assert board.regions(0) == tuple(seen)
    board.clear(0)
    assert board.tellings(0) == 0
    assert board.regions(0) is None
