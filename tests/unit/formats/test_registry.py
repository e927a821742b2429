"""Families are told apart by content; known strangers are named."""

import pytest

import made_bmp
import made_tiff
import makers
from caseveil.errors import Code, Refused
from caseveil.formats import identify


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
