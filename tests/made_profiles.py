"""Colour profiles for the tests, made from the sRGB profile that Little CMS ships."""

import itertools
import struct

from PIL import ImageCms

DATE = 24  # where it stands in the header: ICC.1:2010, 7.2.8
ODD = ((0.7977, 0.2880, 0.0), (0.1352, 0.7119, 0.0), (0.0313, 0.0001, 0.8249))
WIDE = ((0.5151, 0.2412, -0.0011), (0.2920, 0.6922, 0.0419), (0.1571, 0.0666, 0.7841))


def srgb() -> bytes:
    """The sRGB profile, of no date: the library writes the second in which it was made."""
    made = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    return made[:DATE] + bytes(12) + made[DATE + 12 :]


def wide() -> bytes:
    """The same profile with the primaries of Display P3, adapted to D50."""
    return _with_primaries(WIDE)


def odd() -> bytes:
    """The same profile with primaries that are those of no usual one."""
    return _with_primaries(ODD)


def inks() -> bytes:
    """A profile of four inks, all of them grey: ICC.1:2010, 10.8 (lut8Type)."""
    ramp = bytes(range(256))
    corners = itertools.product((0, 1), repeat=4)
    light = [round(255 * (1 - k) * (1 - (c + m + y) / 6)) for c, m, y, k in corners]
    nodes = b"".join(bytes((one, 128, 128)) for one in light)
    matrix = struct.pack(">9i", *[65536 * (n % 4 == 0) for n in range(9)])
    table = b"mft1\0\0\0\0\4\3\2\0" + matrix + 4 * ramp + nodes + 3 * ramp
    white = b"XYZ \0\0\0\0" + struct.pack(">3i", 63190, 65536, 54061)
    tags = [(b"A2B0", table), (b"wtpt", white)]
    start, parts, body = 132 + 12 * len(tags), [struct.pack(">I", len(tags))], b""
    for name, value in tags:
        parts.append(struct.pack(">4sII", name, start + len(body), len(value)))
        body += value + bytes(-len(value) % 4)
    whole = b"".join(parts) + body
    head = struct.pack(
        ">I4xI4s4s4s12x4s", 128 + len(whole), 0x02400000, b"prtr", b"CMYK", b"Lab ", b"acsp"
    )
    return head.ljust(68, b"\0") + white[8:] + bytes(48) + whole


def _with_primaries(primaries: tuple[tuple[float, ...], ...]) -> bytes:
    profile = bytearray(srgb())
    (count,) = struct.unpack_from(">I", profile, 128)
    for entry in range(132, 132 + 12 * count, 12):
        name, offset = struct.unpack_from(">4sI", profile, entry)
        if name in (b"rXYZ", b"gXYZ", b"bXYZ"):
            values = [round(value * 65536) for value in primaries[b"rgb".index(name[0])]]
            struct.pack_into(">3i", profile, offset + 8, *values)
    return bytes(profile)
