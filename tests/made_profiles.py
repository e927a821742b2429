"""Colour profiles for the tests, made from the sRGB profile that Little CMS ships."""

import struct

from PIL import ImageCms

WIDE = ((0.5151, 0.2412, -0.0011), (0.2920, 0.6922, 0.0419), (0.1571, 0.0666, 0.7841))


def srgb() -> bytes:
    """The sRGB profile."""
    return ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()


def wide() -> bytes:
    """The same profile with the primaries of Display P3, adapted to D50."""
    profile = bytearray(srgb())
    (count,) = struct.unpack_from(">I", profile, 128)
    for entry in range(132, 132 + 12 * count, 12):
        name, offset = struct.unpack_from(">4sI", profile, entry)
        if name in (b"rXYZ", b"gXYZ", b"bXYZ"):
            values = [round(value * 65536) for value in WIDE[b"rgb".index(name[0])]]
            struct.pack_into(">3i", profile, offset + 8, *values)
    return bytes(profile)
