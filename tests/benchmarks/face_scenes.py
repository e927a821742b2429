"""Tiny faces in large photos, and pictures with no face: wounds near and far, codes, wristbands."""

from collections.abc import Iterator
from pathlib import Path

import cv2
import numpy as np
from face_conditions import Portrait, portraits
from face_truth import wound_places
from samples import Sample, Set, Truth, box_mask, picture

TALL, WIDE = 4000, 3000
BYSTANDER = 40
BLACK = 20
PLACES = 12
CLOSE_UPS = (100, 160, 230)
SHOWN = 1000
PICTURES = (".jpg", ".png", ".webp")


def _wounds(data: Path) -> Iterator[tuple[str, np.ndarray]]:
    """Name and pixels of each photo, without the black bar that fills it to a square."""
    for path in sorted((data / "photo_wound_plain").rglob("*.png")):
        pixels = picture(path)
        yield path.name, np.ascontiguousarray(pixels[:, pixels.max((0, 2)) > BLACK])


def _photos(data: Path, every: int) -> Iterator[Sample]:
    faces = dict(wound_places("face"))
    for name, pixels in list(_wounds(data))[::every]:
        boxes = [faces[name]] if name in faces else []
        truths = [Truth("face", "background", box_mask(pixels.shape, box)) for box in boxes]
        yield Sample(name, pixels, True, truths)


def _close_ups(data: Path, every: int) -> Iterator[Sample]:
    """Each wound in the middle of squares of three sizes, as if the camera had been nearer."""
    wounds = dict(wound_places("wound"))
    for name, pixels in list(_wounds(data))[::every]:
        left, top, right, bottom = wounds[name]
        x, y = (left + right) // 2, (top + bottom) // 2
        for side in CLOSE_UPS:
            half = side // 2
            part = pixels[max(0, y - half) : y + half, max(0, x - half) : x + half]
            scale = SHOWN / side
            near = cv2.resize(part, None, fx=scale, fy=scale, interpolation=cv2.INTER_CUBIC)
            yield Sample(f"{name} {side}", near, True)


def _without_faces(folder: str, step: int, data: Path, every: int) -> Iterator[Sample]:
    paths = sorted(path for path in (data / folder).rglob("*") if path.suffix in PICTURES)
    for path in [path for path in paths if "_text" not in path.stem][:: step * every]:
        yield Sample(f"{path.parent.name}/{path.name}", picture(path), True)


def _bystanders(data: Path, every: int) -> Iterator[Sample]:
    """Twelve faces of 40 pixels each on photos of 12 megapixels, nowhere near the middle."""
    peopled = {name for name, _ in wound_places("face")}
    grounds = [pixels for name, pixels in _wounds(data) if name not in peopled]
    faces = portraits(data)
    groups = [faces[k : k + PLACES] for k in range(0, len(faces), PLACES)]
    for number, group in list(enumerate(groups))[::every]:
        rng = np.random.default_rng(number)
        ground = grounds[number % len(grounds)]
        photo = cv2.resize(ground, (WIDE, TALL), interpolation=cv2.INTER_CUBIC)
        photo = np.clip(photo + rng.normal(0, 3, photo.shape), 0, 255).astype(np.uint8)
        boxes = [_pasted(photo, face, place, rng) for place, face in enumerate(group)]
        truths = [Truth("face", "bystander", box_mask(photo.shape, box)) for box in boxes]
        yield Sample(f"{group[0].name} and others", photo, True, truths)


def _pasted(photo: np.ndarray, face: Portrait, place: int, rng: np.random.Generator) -> np.ndarray:
    """Puts one head into its cell at the rim of ``photo``; its box there."""
    scale = BYSTANDER / float(face.box[3] - face.box[1])
    small = cv2.resize(face.pixels, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
    box = face.box * scale
    reach = 0.6 * (box[2:] - box[:2])
    left, top = np.maximum(0, box[:2] - reach).astype(int)
    head = small[top : int(box[3] + reach[1]), left : int(box[2] + reach[0])]
    height, width = head.shape[:2]
    x = 150 + (place % 2) * (WIDE - 500) + int(rng.integers(150))
    y = 150 + (place // 2) * (TALL - 400) // 6 + int(rng.integers(300))
    edge = np.zeros((height, width), np.float32)
    cv2.ellipse(edge, ((width / 2, height / 2), (0.8 * width, 0.85 * height), 0), 1.0, -1)
    soft = cv2.GaussianBlur(edge, (0, 0), 3)[:, :, None]
    there = photo[y : y + height, x : x + width]
    there[:] = (soft * head + (1 - soft) * there).astype(np.uint8)
    return box - [left, top, left, top] + [x, y, x, y]


def _codes(data: Path, every: int) -> Iterator[Sample]:
    yield from _without_faces("photo_barcode_zxingcpp", 9, data, every)


def _strips(data: Path, every: int) -> Iterator[Sample]:
    yield from _without_faces("photo_bands_synthetic", 1, data, every)


SETS = {
    "faces_bystanders_40": Set(_bystanders, ("faces",)),
    "faces_wound_photos": Set(_photos, ("faces",)),
    "faces_wound_close_ups": Set(_close_ups, ("faces",)),
    "faces_none_codes": Set(_codes, ("faces",)),
    "faces_none_strips": Set(_strips, ("faces",)),
}
