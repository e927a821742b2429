"""Tables, sampling and colour space against what Pillow reads."""

import io

import numpy as np
import pytest
from PIL import Image

import makers
from caseveil.errors import Code, Refused
from caseveil.formats.jpeg import tables as jpeg_tables
from caseveil.formats.jpeg.structure import parse

PIXELS = makers.photo(1, 48, 32)


def test_tables_stand_row_by_row() -> None:
    data = makers.jpeg(PIXELS, quality=71)
    stored = Image.open(io.BytesIO(data)).quantization
    luma, *chroma = jpeg_tables.component_tables(parse(data))
    assert list(luma) == list(stored[0])
    assert [list(table) for table in chroma] == [list(stored[1])] * 2


def test_wide_tables_are_read() -> None:
    table = [(n * 37) % 900 + 1 for n in range(64)]
    data = makers.jpeg(PIXELS, qtables=[table, table], quality=-1)
    assert list(jpeg_tables.component_tables(parse(data))[0]) == table


def test_a_turned_table_is_transposed() -> None:
    table = tuple(range(64))
    assert np.array_equal(
        np.reshape(jpeg_tables.turned(table), (8, 8)), np.reshape(table, (8, 8)).T
    )
    assert jpeg_tables.turned(jpeg_tables.turned(table)) == table


@pytest.mark.parametrize(
    ("name", "ratio"), [("4:4:4", (1, 1)), ("4:2:2", (2, 1)), ("4:2:0", (2, 2))]
)
def test_sampling(name: str, ratio: tuple[int, int]) -> None:
    assert jpeg_tables.sampling(parse(makers.jpeg(PIXELS, subsampling=name))) == ratio
    assert jpeg_tables.sampling(parse(makers.jpeg(PIXELS, mode="L"))) == (1, 1)


def test_colour_modes() -> None:
    assert jpeg_tables.colour_mode(parse(makers.jpeg(PIXELS))) == "YCbCr"
    assert jpeg_tables.colour_mode(parse(makers.jpeg(PIXELS, mode="L"))) == "L"
    rgb = makers.jpeg(PIXELS, keep_rgb=True, subsampling="4:4:4", metadata=False)
    assert jpeg_tables.colour_mode(parse(rgb)) == "RGB"


def test_a_halved_table_has_no_zero() -> None:
    assert jpeg_tables.halved((1, 2, 3, 16, 255)) == (1, 1, 2, 8, 128)


def test_missing_and_short_tables_are_refused() -> None:
    data = makers.jpeg(PIXELS, metadata=False)
    at = data.index(b"\xff\xdb")
    length = int.from_bytes(data[at + 2 : at + 4], "big")
    for changed in (data[:at] + data[at + 2 + length :], data[: at + 4] + b"\x30" + data[at + 5 :]):
        with pytest.raises(Refused) as refusal:
            jpeg_tables.component_tables(parse(changed))
        assert refusal.value.code is Code.CORRUPT
