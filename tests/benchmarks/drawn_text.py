"""Lines of text as ink, grounds that look like scans, and the sheet that both are put on."""

import subprocess
from functools import cache

import cv2
import numpy as np
import pydicom
from PIL import Image, ImageDraw, ImageFont
from pydicom.data import get_testdata_file
from samples import Sample, Truth

SIZE = (768, 1024)


@cache
def fonts(language: str = "en", families: tuple[str, ...] = ()) -> tuple[str, ...]:
    """Paths of the installed upright fonts for ``language``, of ``families`` if named."""
    pattern = f":lang={language}"
    told = subprocess.run(
        ["fc-list", pattern, "file", "family", "style"], capture_output=True, text=True, check=True
    )
    rows = [line.split(":") for line in told.stdout.splitlines()]
    chosen = [
        path
        for path, family, *style in rows
        if path.lower().endswith((".ttf", ".otf", ".ttc"))
        and (not families or family.strip().split(",")[0] in families)
        and not any(word in str(style) for word in ("Oblique", "Italic", "Thin", "ExtraLight"))
    ]
    return tuple(sorted(chosen))


def drawn(line: str, path: str, height: int, smooth: bool = True) -> np.ndarray:
    """``line`` in the font at ``path`` whose letters are some ``height`` pixels high; 0 to 1."""
    font = ImageFont.truetype(path, max(6, round(1.37 * height)))
    left, top, right, bottom = (round(side) for side in font.getbbox(line))
    mask = Image.new("L", (max(1, right - left) + 4, max(1, bottom - top) + 4), 0)
    pen = ImageDraw.Draw(mask)
    pen.fontmode = "L" if smooth else "1"
    pen.text((2 - left, 2 - top), line, fill=255, font=font)
    return np.asarray(mask, np.float32) / 255


def turned(cover: np.ndarray, degrees: float) -> np.ndarray:
    """``cover`` turned anticlockwise by any angle, nothing cut off."""
    mask = Image.fromarray((255 * cover).astype(np.uint8))
    how = Image.Resampling.BICUBIC
    return np.asarray(mask.rotate(degrees, how, expand=True), np.float32) / 255


def scan(rng: np.random.Generator, size: tuple[int, int] = SIZE) -> np.ndarray:
    """Something like a radiograph, a section, an ultrasound or a plain ground; grey 0 to 255."""
    kind = int(rng.integers(4))
    if kind == 0:
        small = pydicom.dcmread(
            get_testdata_file(["CT_small.dcm", "MR_small.dcm"][int(rng.integers(2))])
        )
        grey = small.pixel_array.astype(np.float32)
        low, high = np.percentile(grey, [1, 99])
        grey = np.clip((grey - low) / (high - low), 0, 1) * 190
        return np.asarray(cv2.resize(grey, size[::-1], interpolation=cv2.INTER_CUBIC))
    noise = rng.normal(0, 1, size).astype(np.float32)
    if kind == 1:  # soft shapes, fine noise
        soft = cv2.GaussianBlur(rng.normal(0, 1, (24, 32)).astype(np.float32), (0, 0), 2)
        soft = cv2.resize(soft, size[::-1], interpolation=cv2.INTER_CUBIC)
        return 110 + 55 * soft / np.abs(soft).max() + 3 * noise
    if kind == 2:  # speckle in a sector on black
        speckle = np.abs(cv2.GaussianBlur(noise, (0, 0), 2.2)) * 160
        sector = np.zeros(size, np.uint8)
        middle = (size[1] // 2, -size[0] // 8)
        cv2.ellipse(sector, middle, (size[0],) * 2, 90, -35, 35, 1, cv2.FILLED)
        return speckle * sector
    return np.full(size, float(rng.integers(0, 200)), np.float32)


def level(rng: np.random.Generator, ground: np.ndarray, contrast: float) -> np.ndarray:
    """Colour of ink that stands ``contrast`` levels, and the ground's roughness, off the ground."""
    middle, off = float(ground.mean()), contrast + float(ground[..., 0].std())
    brighter = middle + off <= 255 and (middle < 60 or rng.random() < 0.6)
    return np.full(3, middle + off if brighter else max(0.0, middle - off), np.float32)


def free_place(
    rng: np.random.Generator, taken: np.ndarray, shape: tuple[int, ...]
) -> tuple[slice, slice] | None:
    """Rows and columns of a place of ``shape`` with nothing near, or None."""
    for _ in range(200):
        top = int(rng.integers(4, max(5, taken.shape[0] - shape[0] - 4)))
        left = int(rng.integers(4, max(5, taken.shape[1] - shape[1] - 4)))
        around = taken[
            max(0, top - 14) : top + shape[0] + 14, max(0, left - 14) : left + shape[1] + 14
        ]
        inside = top + shape[0] < taken.shape[0] and left + shape[1] < taken.shape[1]
        if inside and not around.any():
            return slice(top, top + shape[0]), slice(left, left + shape[1])
    return None


class Sheet:
    """A ground of ``SIZE`` with the lines written on it so far."""

    def __init__(self, grey: np.ndarray) -> None:
        self.colours = np.repeat(grey[..., None].astype(np.float32), 3, 2)
        self._taken, self._truths = np.zeros(SIZE, bool), list[Truth]()

    def place(self, rng: np.random.Generator, cover: np.ndarray) -> tuple[slice, slice] | None:
        """Where a line can be written with nothing near, or None."""
        return free_place(rng, self._taken, cover.shape)

    def write(
        self, cover: np.ndarray, place: tuple[slice, slice], colour: np.ndarray, category: str
    ) -> None:
        """Paints ``cover``, ink strength 0 to 1, at ``place`` in ``colour``."""
        part = cover[..., None]
        self.colours[place] = self.colours[place] * (1 - part) + colour * part
        self._taken[place] = True
        mask = np.zeros(SIZE, bool)
        mask[place] = cover > 0.3
        self._truths.append(Truth("text", category, mask))

    def sample(self, name: str, photographic: bool, quality: int = 0) -> Sample:
        """The sheet as a picture, compressed where a JPEG ``quality`` is given."""
        pixels = np.clip(self.colours, 0, 255).astype(np.uint8)
        if quality:
            body = cv2.imencode(".jpg", pixels, [cv2.IMWRITE_JPEG_QUALITY, quality])[1]
            pixels = np.asarray(cv2.imdecode(body, cv2.IMREAD_COLOR))
        near = cv2.dilate(self._taken.astype(np.uint8), np.ones((13, 13), np.uint8)) > 0
        return Sample(name, np.ascontiguousarray(pixels), photographic, self._truths, near)
