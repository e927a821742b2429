"""Photoshop resources and IPTC datasets."""

import struct

import pytest

from caseveil.formats.metadata import iptc


def dataset(number: int, text: bytes, record: int = 2) -> bytes:
    return struct.pack(">BBBH", 0x1C, record, number, len(text)) + text


def resource(number: int, data: bytes, name: bytes = b"") -> bytes:
    padded = bytes([len(name)]) + name
    padded += b"\0" * (len(padded) % 2)
    return (
        struct.pack(">4sH", b"8BIM", number)
        + padded
        + struct.pack(">I", len(data))
        + data
        + b"\0" * (len(data) % 2)
    )


def test_datasets_have_their_names() -> None:
    data = dataset(80, b"Ann") + dataset(90, "Zürich".encode()) + dataset(200, b"x", record=3)
    assert list(iptc.fields(data)) == [
        ("IPTC/By-line", "Ann"),
        ("IPTC/City", "Zürich"),
        ("IPTC/3:200", "x"),
    ]


def test_an_extended_dataset_tells_its_size_in_further_bytes() -> None:
    data = struct.pack(">BBBHI", 0x1C, 2, 120, 0x8004, 3) + b"abc" + dataset(5, b"d")
    assert list(iptc.fields(data)) == [("IPTC/Caption", "abc"), ("IPTC/ObjectName", "d")]


def test_resources_with_odd_names_and_sizes() -> None:
    data = resource(0x040C, b"abc", b"odd") + resource(0x0404, dataset(55, b"20240101"), b"even")
    data += resource(0x1234, b"")
    assert list(iptc.resource_fields(data)) == [
        ("8BIM/Thumbnail", "3 bytes"),
        ("IPTC/DateCreated", "20240101"),
        ("8BIM/0x1234", "0 bytes"),
    ]


@pytest.mark.parametrize("length", range(40))
def test_cuts_are_read_as_far_as_they_go(length: int) -> None:
    data = resource(0x0404, dataset(80, b"Ann") + dataset(90, b"Ulm"), b"n")
    found = list(iptc.resource_fields(data[:length]))
    assert all(path.startswith(("IPTC/", "8BIM/")) for path, _ in found)
