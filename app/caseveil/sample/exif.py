"""What a phone writes beside the pixels: Exif with a place and a thumbnail, XMP, a comment."""

import io
import struct
from dataclasses import dataclass
from xml.sax.saxutils import escape

import piexif
from PIL import Image

from caseveil.domain.findings import Kind
from caseveil.sample.identity import Identity
from caseveil.sample.planted import Planted

# The point of the oceans farthest from any land: nobody's address.
LATITUDE = ((48, 1), (52, 1), (3156, 100))
LONGITUDE = ((123, 1), (23, 1), (3360, 100))
_TURNED_RIGHT = 6
_THUMBNAIL = (160, 120)
_XMP = (
    '<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/">'
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description '
    'rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator><rdf:Seq><rdf:li>{}'
    "</rdf:li></rdf:Seq></dc:creator></rdf:Description></rdf:RDF></x:xmpmeta>"
    '<?xpacket end="w"?>'
)


def thumbnail(stored: Image.Image) -> bytes:
    """A small JPEG of the stored picture, wristband and all."""
    small = stored.resize(_THUMBNAIL, Image.Resampling.BOX)
    buffer = io.BytesIO()
    small.save(buffer, "JPEG", quality=80)
    return buffer.getvalue()


@dataclass(frozen=True, slots=True)
class Metadata:
    """The metadata of the photo.

    Attributes:
        identity: whom it tells about.
        small: the embedded JPEG thumbnail.
    """

    identity: Identity
    small: bytes

    def exif(self) -> bytes:
        """The Exif block, big-endian, thumbnail in IFD 1."""
        taken = self.identity.visit.strftime("%Y:%m:%d %H:%M:%S")
        image, photo, gps = piexif.ImageIFD, piexif.ExifIFD, piexif.GPSIFD
        tags = {
            "0th": {
                image.Make: "Lumenor",
                image.Model: "LP-9 Phone",
                image.Orientation: _TURNED_RIGHT,
                image.XResolution: (72, 1),
                image.YResolution: (72, 1),
                image.ResolutionUnit: 2,
                image.DateTime: taken,
                image.ImageDescription: self._description(),
                image.Artist: " ".join(self.identity.photographer),
                image.Copyright: self.identity.hospital,
            },
            "Exif": {
                photo.DateTimeOriginal: taken,
                photo.CameraOwnerName: " ".join(self.identity.operator),
                photo.BodySerialNumber: self.identity.serial,
                photo.ExposureTime: (1, 60),
                photo.FNumber: (18, 10),
                photo.ISOSpeedRatings: 125,
                photo.ColorSpace: 1,
            },
            "GPS": {
                gps.GPSLatitudeRef: "S",
                gps.GPSLatitude: LATITUDE,
                gps.GPSLongitudeRef: "W",
                gps.GPSLongitude: LONGITUDE,
            },
            "1st": {image.Compression: 6},
            "thumbnail": self.small,
        }
        return bytes(piexif.dump(tags))

    def xmp(self) -> bytes:
        """An XMP packet that names the photographer."""
        return _XMP.format(escape(" ".join(self.identity.photographer))).encode()

    def comment(self) -> bytes:
        """A JPEG comment with the order's number."""
        return f"Order {self.identity.accession}".encode()

    def planted(self, file: str) -> list[Planted]:
        """The identifiers in these blocks, by the path under which they are listed."""
        person, photographer = self.identity, " ".join(self.identity.photographer)
        texts = (
            ("photographer", photographer, "EXIF/IFD0/Artist"),
            ("owner", " ".join(person.operator), "EXIF/Exif/CameraOwnerName"),
            ("serial-number", person.serial, "EXIF/Exif/BodySerialNumber"),
            ("description", self._description(), "EXIF/IFD0/ImageDescription"),
            ("hospital", person.hospital, "EXIF/IFD0/Copyright"),
            ("date", person.visit.strftime("%Y:%m:%d %H:%M:%S"), "EXIF/Exif/DateTimeOriginal"),
            ("photographer", photographer, "XMP/dc:creator"),
            ("comment", person.accession, "COM"),
        )
        tags = [Planted(file, Kind.TAG, what, text, path=path) for what, text, path in texts]
        for name, value in (("GPSLatitude", LATITUDE), ("GPSLongitude", LONGITUDE)):
            raw = struct.pack(">6I", *(n for pair in value for n in pair))
            tags.append(Planted(file, Kind.TAG, "place", "", path=f"EXIF/GPS/{name}", raw=raw))
        middle = self.small[len(self.small) // 2 :][:64]
        tags.append(
            Planted(file, Kind.TAG, "thumbnail", "", path="EXIF/IFD1/Thumbnail", raw=middle)
        )
        return tags

    def _description(self) -> str:
        return f"{self.identity.name}, {self.identity.ward}"
