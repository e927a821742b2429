"""The metadata of a practice photo: a few fields, of which those of its level identify."""

import piexif

from caseveil.domain.learning.lesson import Clue, Level
from caseveil.sample.exif import LATITUDE, LONGITUDE
from caseveil.sample.identity import Identity
from caseveil.sample.practice.drawn import Drawn

_HARMLESS = ("EXIF/Exif/ExposureTime", "EXIF/Exif/FNumber", "EXIF/Exif/ISOSpeedRatings")


def add(drawn: Drawn, identity: Identity, level: Level) -> None:
    """Gives a photo its metadata."""
    image, photo, gps = piexif.ImageIFD, piexif.ExifIFD, piexif.GPSIFD
    tags: dict[str, dict[int, object]] = {
        "0th": {image.Make: "Lumenor", image.Model: "LP-9 Phone"},
        "Exif": {photo.ExposureTime: (1, 60), photo.FNumber: (18, 10), photo.ISOSpeedRatings: 125},
    }
    if level is Level.OBVIOUS:
        tags["0th"][image.ImageDescription] = f"{identity.name}, {identity.ward}"
        tags["0th"][image.Artist] = " ".join(identity.photographer)
        drawn.plant_tag(Clue.NAME, "EXIF/IFD0/ImageDescription")
        drawn.plant_tag(Clue.STAFF, "EXIF/IFD0/Artist")
    elif level is Level.CLINICAL:
        taken = identity.visit.strftime("%Y:%m:%d %H:%M:%S")
        tags["Exif"] |= {photo.DateTimeOriginal: taken, photo.BodySerialNumber: identity.serial}
        drawn.plant_tag(Clue.DATE, "EXIF/Exif/DateTimeOriginal")
        drawn.plant_tag(Clue.DEVICE, "EXIF/Exif/BodySerialNumber")
    else:
        tags["GPS"] = {
            gps.GPSLatitudeRef: "S",
            gps.GPSLatitude: LATITUDE,
            gps.GPSLongitudeRef: "W",
            gps.GPSLongitude: LONGITUDE,
        }
        for name in ("GPSLatitude", "GPSLongitude"):
            drawn.plant_tag(Clue.POSITION, f"EXIF/GPS/{name}")
    for path in _HARMLESS:
        drawn.keep_tag(path)
    drawn.exif = bytes(piexif.dump(tags))
