"""Text that a plain view does not show must contrast in one of the views of both passes."""

import cv2
import numpy as np
import pytest

import made_bmp
import made_gif
import made_tiff
import made_webp
from caseveil.formats.registry import families
from caseveil.verify.families import FAMILIES

SHAPE = 40, 64
LETTERS = np.zeros(SHAPE, bool)
LETTERS[8:32, 8:14] = LETTERS[8:32, 40:46] = LETTERS[18:22, 8:46] = True
LEAST = 40


def in_alpha(colour: int, clear: int = 0, full: int = 255) -> np.ndarray:
    """One colour everywhere; the letters are in alpha alone."""
    kind = np.uint8 if full == 255 else np.uint16
    rgba = np.full((*SHAPE, 4), colour, kind)
    rgba[..., 3] = np.where(LETTERS, clear, full)
    return rgba


def deep(background: int, text: int, channels: int, last: int) -> np.ndarray:
    """Letters in low values, and a bright half of the picture that widens the range."""
    values = np.full((*SHAPE, channels), background, np.uint16)
    values[LETTERS] = text
    values[:, 50:] = 65000
    if channels in (2, 4):
        values[..., -1] = last
    return values


def inks(black: np.ndarray, others: np.ndarray, full: int) -> np.ndarray:
    kind = np.uint8 if full == 255 else np.uint16
    return np.dstack([others, others, others, black]).astype(kind)


def png(stored: np.ndarray) -> bytes:
    """All channels of a colour are the same here, so their order does not matter."""
    return cv2.imencode(".png", stored)[1].tobytes()


def tiff(stored: np.ndarray, meaning: int, **fields: tuple[int, list[int]]) -> bytes:
    bits = 8 * stored.dtype.itemsize
    return made_tiff.build(made_tiff.page(stored, bits, meaning).having(**fields))


def hot(low: np.ndarray) -> np.ndarray:
    """One pixel at the top of the range."""
    low[1, 1] = 65535
    return low


GREY = np.where(LETTERS, 200, 0)
PICTURES = {
    **{
        f"{name}-{colour}": (name, make(in_alpha(colour)))
        for colour in (255, 0, 128)
        for name, make in (
            ("png", png), ("webp", made_webp.still), ("bmp", made_bmp.transparent),
            ("tiff", lambda rgba: tiff(rgba, 2)),
        )
    },
    "tiff-multiplied": ("tiff", tiff(in_alpha(255), 2, t338=(3, [1]))),
    "png-deep-alpha": ("png", png(in_alpha(65535, 65300, 65535))),
    "tiff-deep-alpha": ("tiff", tiff(in_alpha(65535, 65300, 65535), 2)),
    **{
        f"{name}-low-{channels}": (name, make(deep(0, 200, channels, 65535)))
        for channels in (1, 3, 4)
        for name, make in (
            ("png", png),
            ("tiff", lambda values: tiff(values, 1 if values.shape[2] == 1 else 2)),
        )
    },
    "tiff-low-extra": ("tiff", tiff(deep(0, 200, 4, 9), 2, t338=(3, [0]))),
    "tiff-hot": ("tiff", tiff(hot(np.where(LETTERS, 1200, 1100)[..., None].astype("u2")), 1)),
    "cmyk-under-black": ("tiff", tiff(inks(np.full(SHAPE, 255), GREY, 255), 5)),
    "cmyk-black": ("tiff", tiff(inks(GREY, np.full(SHAPE, 255), 255), 5)),
    "cmyk-deep-black": ("tiff", tiff(inks(GREY, np.full(SHAPE, 65535), 65535), 5)),
}  # fmt: skip


def contrast(view: np.ndarray) -> int:
    """Difference between the letters and what is around them, without the widening half."""
    grey = view[2:, :50].astype(int).max(axis=2)
    letters = LETTERS[2:, :50]
    return abs(int(np.median(grey[letters])) - int(np.median(grey[~letters])))


@pytest.mark.parametrize("kind", PICTURES)
def test_both_passes_are_shown_it(kind: str) -> None:
    name, data = PICTURES[kind]
    family = next(family for family in families() if family.name == name)
    document = family.open(data, 10_000)
    views = document.views(0)
    assert all(view.shape == (*SHAPE, 3) and view.dtype == np.uint8 for view in views)
    assert max(map(contrast, views)) >= LEAST
    displayed = FAMILIES[name].decode(data).displayed(0)
    assert all(view.shape == (*SHAPE, 3) and view.dtype == np.uint8 for view in displayed)
    assert max(map(contrast, displayed)) >= LEAST


def test_what_a_gif_draws_shows_on_white_or_on_black() -> None:
    """Transparent pixels have no colour, so black and white letters show on one of the grounds."""
    for colour in (0, 255):
        palette = bytes([colour] * 3 + [9, 9, 9])
        block = made_gif.control(0, 0, 1) + made_gif.image(
            np.where(LETTERS, 0, 1).astype(np.uint8), palette, bits=2
        )
        data = made_gif.gif((SHAPE[1], SHAPE[0]), block)
        document = next(family for family in families() if family.name == "gif").open(data, 10_000)
        assert max(map(contrast, (document.picture(0), *document.views(0)))) == 255
        displayed = FAMILIES["gif"].decode(data).displayed(0)
        assert len(displayed) == 2
        assert max(map(contrast, displayed)) == 255
