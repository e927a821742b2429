"""Writes the sample case: a photo, an X-ray and an ultrasound cine of nobody."""

from pathlib import Path

import numpy as np

from caseveil.domain.geometry import Size
from caseveil.sample import photo, radiograph, ultrasound, xray
from caseveil.sample.identity import invent
from caseveil.sample.planted import Planted, SampleCase, SampleFile


def make(folder: Path, seed: int = 7) -> SampleCase:
    """Writes the three files of ``seed`` into ``folder``; the same seed gives the same bytes.

    Args:
        folder: made where it does not exist; files of the same names are replaced.
        seed: chooses person, dates, numbers and textures; 7 is the documented case.

    Returns:
        The files with everything planted in them.

    Raises:
        OSError: where the folder cannot be written.
    """
    identity = invent(seed)
    folder.mkdir(parents=True, exist_ok=True)
    photo_name = f"{identity.family}_forearm.jpg"
    cine_name = f"US_{identity.family.upper()}_0002.dcm"
    photo_part = photo.make(_rng(seed, 2), identity, photo_name)
    xray_part = xray.make(_rng(seed, 3), identity, "IM-0001.dcm", seed)
    cine_part = ultrasound.make(_rng(seed, 4), identity, cine_name, seed)
    still = (Size(photo.WIDTH, photo.HEIGHT),)
    plate = (Size(radiograph.WIDTH, radiograph.HEIGHT),)
    cine = (Size(ultrasound.WIDTH, ultrasound.HEIGHT),) * ultrasound.FRAMES
    return SampleCase(
        (
            _write(folder / photo_name, "jpeg", still, photo_part),
            _write(folder / "IM-0001.dcm", "dicom", plate, xray_part),
            _write(folder / cine_name, "dicom", cine, cine_part),
        )
    )


def _rng(seed: int, part: int) -> np.random.Generator:
    return np.random.default_rng([seed, part])


def _write(
    path: Path, family: str, frames: tuple[Size, ...], part: tuple[bytes, list[Planted]]
) -> SampleFile:
    content, planted = part
    path.write_bytes(content)
    return SampleFile(path, family, frames, tuple(planted))
