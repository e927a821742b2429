"""A phone photo of a forearm with a wristband, a label, a date stamp and telling metadata."""

import io

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from caseveil.domain.findings import Kind
from caseveil.sample import exif, prints
from caseveil.sample.forearm import Axis
from caseveil.sample.identity import Identity
from caseveil.sample.lettering import Style, measure, write
from caseveil.sample.mapping import lay_flat, wrap_around
from caseveil.sample.planted import Planted
from caseveil.sample.prints import Spot
from caseveil.sample.scene import Scene

WIDTH, HEIGHT = 3000, 4000
_QUALITY = 90
_AMBER = (255, 158, 44)
_STAMP = Style(92, weight=500)


def shoot(rng: np.random.Generator, identity: Identity) -> tuple[NDArray[np.uint8], list[Spot]]:
    """The picture as displayed (4000 x 3000 x 3 RGB) and the identifiers in its pixels."""
    scene = Scene(rng, Axis((930, HEIGHT), (1560, 0), HEIGHT), WIDTH)
    scene.add_lesion(rng, scene.axis.place(2000, -60), 600)
    _add_prints(scene, identity)
    picture = scene.develop(rng)
    stamp = identity.visit.strftime("%d.%m.%Y %H:%M")
    left = WIDTH - 110 - measure(stamp, _STAMP)
    polygon = write(picture, stamp, (left, HEIGHT - 120), _STAMP, _AMBER)
    return picture, [*scene.spots, Spot(Kind.TEXT, "date-stamp", stamp, polygon)]


def _add_prints(scene: Scene, identity: Identity) -> None:
    band = prints.wristband(identity, 1264, 366)
    scene.add(wrap_around(band, scene.axis, 3480, 402, 56), 16, lit=True)
    card = ((1838, 2700), (2868, 2622), (2912, 3252), (1868, 3340))
    scene.add(lay_flat(prints.label(identity), card), 12)


def make(rng: np.random.Generator, identity: Identity, file: str) -> tuple[bytes, list[Planted]]:
    """The JPEG file, stored turned as phones do, and everything planted in it."""
    picture, spots = shoot(rng, identity)
    stored = Image.fromarray(np.ascontiguousarray(np.rot90(picture)))
    metadata = exif.Metadata(identity, exif.thumbnail(stored))
    buffer = io.BytesIO()
    stored.save(
        buffer,
        "JPEG",
        quality=_QUALITY,
        subsampling="4:2:0",
        exif=metadata.exif(),
        xmp=metadata.xmp(),
        comment=metadata.comment(),
    )
    pixels = [Planted(file, s.kind, s.what, s.text, polygon=s.polygon) for s in spots]
    named = Planted(file, Kind.NAME, "file-name", identity.family)
    return buffer.getvalue(), [*pixels, *metadata.planted(file), named]
