"""A second encoding that loses next to nothing, and scans that stop early."""

import io

import numpy as np
import pytest
from PIL import Image
from skimage.data import astronaut

import makers
from caseveil.errors import Code, Refused
from caseveil.formats.jpeg import samples as jpeg_samples
from caseveil.formats.jpeg import tables as jpeg_tables
from caseveil.formats.jpeg.structure import parse


def again(data: bytes, *, undo: bool = True) -> bytes:
    structure = parse(data)
    mode, ratio = jpeg_tables.colour_mode(structure), jpeg_tables.sampling(structure)
    samples = jpeg_samples.decode(structure, mode)
    samples = jpeg_samples.unsmooth(samples, ratio) if undo else samples
    tables = jpeg_tables.component_tables(structure)
    recipe = jpeg_samples.Recipe(tables, ratio, progressive=False, stored_rgb=mode == "RGB")
    return jpeg_samples.encode(samples, mode, recipe)


def psnr(one: bytes, other: bytes) -> float:
    first, second = (
        np.asarray(Image.open(io.BytesIO(d)).convert("RGB"), float) for d in (one, other)
    )
    return float(10 * np.log10(255**2 / max(np.mean((first - second) ** 2), 1e-9)))


@pytest.mark.parametrize("subsampling", ["4:4:4", "4:2:2", "4:2:0"])
@pytest.mark.parametrize("quality", [60, 85, 95])
@pytest.mark.parametrize("side", [512, 501])
def test_encoding_again_keeps_the_picture(subsampling: str, quality: int, side: int) -> None:
    pixels = astronaut()[:side, : side - 2]
    data = makers.jpeg(pixels, quality=quality, subsampling=subsampling, metadata=False)
    assert psnr(data, again(data)) > 52


def test_undoing_the_smoothing_is_what_keeps_colour() -> None:
    data = makers.jpeg(astronaut(), quality=90, metadata=False)
    assert psnr(data, again(data)) > psnr(data, again(data, undo=False)) + 8


def test_tables_and_process_are_the_sources() -> None:
    data = makers.jpeg(makers.photo(2, 64, 48), quality=63, metadata=False)
    assert jpeg_tables.component_tables(parse(again(data))) == jpeg_tables.component_tables(
        parse(data)
    )


def test_stored_rgb_stays_rgb() -> None:
    data = makers.jpeg(astronaut(), keep_rgb=True, subsampling="4:4:4", metadata=False)
    output = again(data)
    assert jpeg_tables.colour_mode(parse(output)) == "RGB"
    assert psnr(data, output) > 52


def cut(data: bytes, share: float) -> bytes:
    """``data`` with only a share of its last scan, and a proper end."""
    start = data.rindex(b"\xff\xda") + 14
    return data[: start + int((len(data) - 2 - start) * share)] + b"\xff\xd9"


@pytest.mark.parametrize("restart", [0, 3])
@pytest.mark.parametrize("share", [0.3, 0.6, 0.9])
def test_a_scan_that_stops_early_is_refused(restart: int, share: float) -> None:
    flat_below = astronaut().copy()
    flat_below[300:] = 0
    for pixels in (astronaut(), flat_below):
        data = makers.jpeg(pixels, metadata=False, restart_marker_blocks=restart)
        structure = parse(cut(data, share))
        with pytest.raises(Refused) as refusal:
            jpeg_samples.decode(structure, "YCbCr")
        assert refusal.value.code is Code.TRUNCATED


@pytest.mark.parametrize("progressive", [False, True])
@pytest.mark.parametrize("restart", [0, 3])
@pytest.mark.parametrize("size", [(1, 1), (7, 5), (200, 90)])
def test_a_flat_picture_is_whole(progressive: bool, restart: int, size: tuple[int, int]) -> None:
    flat = np.full((*size, 3), 97, np.uint8)
    data = makers.jpeg(flat, metadata=False, progressive=progressive, restart_marker_blocks=restart)
    assert jpeg_samples.decode(parse(data), "YCbCr").shape == (*size, 3)
