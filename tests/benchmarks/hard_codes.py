"""Symbols of every kind as zxing-cpp writes them, bent and blurred onto photographs, from a seed.

The grounds are scikit-image's own photographs without codes.
"""

from collections.abc import Iterator

import cv2
import numpy as np
import zxingcpp
from samples import Sample, Truth
from skimage import data

SIZE = (1200, 1600)
EACH = 5
FORMATS = {
    "Code128": "MRN 4711-0815",
    "Code39": "A4711B",
    "Codabar": "A471108B",
    "ITF": "12345678901231",
    "PDF417": "DOE^JANE 1970-01-02 MRN 4711",
    "DataMatrix": "MRN 4711 DOE^JANE",
    "Aztec": "MRN 4711 DOE^JANE",
    "QRCode": "MRN 4711 DOE^JANE",
}
GROUNDS = ("coffee", "chelsea", "astronaut", "brick", "grass", "retina")
LINEAR = ("Code128", "Code39", "Codabar", "ITF")


def symbol(name: str, module: float) -> np.ndarray:
    """A symbol with its quiet zone, grey, whose narrowest element is ``module`` pixels wide."""
    code = zxingcpp.create_barcode(FORMATS[name], getattr(zxingcpp.BarcodeFormat, name))
    fine = np.array(code.to_image(scale=8, add_quiet_zones=False, add_hrt=False))
    size = [max(8, round(side * module / 8)) for side in fine.shape]
    if name in LINEAR:
        size[0] = round(0.3 * size[1])
    bars = cv2.resize(fine, size[::-1], interpolation=cv2.INTER_AREA)
    quiet = round(6 * module)
    return cv2.copyMakeBorder(bars, *(quiet,) * 4, cv2.BORDER_CONSTANT, value=255)


def bend(rng: np.random.Generator, shape: tuple[int, ...], reach: int) -> np.ndarray:
    """Where each pixel of a window lies in the symbol: turned, leaning, lying on a cylinder.

    Args:
        rng: chooses the angle, the lean and the cylinder's radius.
        shape: of the symbol, which lies in the middle of the window.
        reach: half the side of the window.
    """
    height, width = shape
    down, across = np.mgrid[-reach:reach, -reach:reach].astype(np.float32)
    angle = float(rng.uniform(0, 2 * np.pi))
    lean = rng.uniform(-0.12, 0.12, 2) / max(shape)
    u = across * np.cos(angle) + down * np.sin(angle)
    v = -across * np.sin(angle) + down * np.cos(angle)
    depth = 1 + lean[0] * u + lean[1] * v
    u, v = u / depth, v / depth
    radius = width * float(rng.uniform(0.8, 4))
    v = v + u * u / (8 * radius)  # the band sags
    u = radius * np.arcsin(np.clip(u / radius, -0.999, 0.999))
    return np.stack([u + width / 2, v + height / 2], -1).astype(np.float32)


def pictures(seed: int, count: int) -> Iterator[Sample]:
    """``count`` photographs with some five symbols of 1.5 to 4 pixels a module."""
    for number in range(count):
        rng = np.random.default_rng([seed, number])
        ground = getattr(data, GROUNDS[number % len(GROUNDS)])()
        ground = ground if ground.ndim == 3 else np.repeat(ground[..., None], 3, 2)
        photo = cv2.resize(ground[..., :3], SIZE[::-1], interpolation=cv2.INTER_CUBIC)
        photo = photo.astype(np.float32)
        truths, taken = [], np.zeros(SIZE, bool)
        for name in rng.choice(list(FORMATS), EACH, replace=False):
            truth = _stuck_on(rng, photo, taken, str(name))
            if truth is not None:
                truths.append(truth)
        yield Sample(f"codes {number}", _taken(rng, photo), True, truths)


def _stuck_on(
    rng: np.random.Generator, photo: np.ndarray, taken: np.ndarray, name: str
) -> Truth | None:
    label = symbol(name, float(rng.uniform(1.5, 4)))
    reach = round(0.6 * float(np.hypot(*label.shape)))
    if 2 * reach > min(SIZE):
        return None
    for _ in range(30):
        x, y = (int(rng.integers(reach, side - reach + 1)) for side in SIZE[::-1])
        window = slice(y - reach, y + reach), slice(x - reach, x + reach)
        where = bend(rng, label.shape, reach)
        inside = (where >= 0).all(-1) & (where < np.array(label.shape[::-1])).all(-1)
        if not (inside & taken[window]).any():
            break
    else:
        return None
    quiet = int(np.flatnonzero((label < 128).any(0))[0])
    size = np.array(label.shape[::-1])
    core = (where >= quiet).all(-1) & (where < size - quiet).all(-1)
    shown = cv2.remap(label, where, None, cv2.INTER_LINEAR, borderValue=255).astype(np.float32)
    blurred = cv2.GaussianBlur(shown, (0, 0), float(rng.uniform(0.3, 0.9)))
    light = float(rng.uniform(0.55, 1))
    photo[window][inside] = (25 + blurred[inside, None] * 0.85) * light
    taken[window] |= cv2.dilate(inside.astype(np.uint8), np.ones((25, 25), np.uint8)) > 0
    mask = np.zeros(SIZE, bool)
    mask[window] = core
    return Truth("code", name, mask)


def _taken(rng: np.random.Generator, photo: np.ndarray) -> np.ndarray:
    noisy = np.clip(photo + rng.normal(0, 4, photo.shape), 0, 255).astype(np.uint8)
    quality = [cv2.IMWRITE_JPEG_QUALITY, int(rng.integers(50, 90))]
    return np.ascontiguousarray(cv2.imdecode(cv2.imencode(".jpg", noisy, quality)[1], 1))
