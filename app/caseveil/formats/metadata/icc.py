"""Three colour profiles of our own: small, always the same bytes, and nothing in them but colours.

A profile of a camera or a screen can hold names, serial numbers and dates; these take its place
where it means the same colours. Source: ICC.1:2022 (version 4), clauses 7.2, 8.3, 9.2 and 10;
primaries of IEC 61966-2-1, SMPTE EG 432-1 and Adobe RGB (1998), adapted to D50 by Bradford's
matrix.
"""

import struct
from functools import cache
from typing import Final

SRGB, DISPLAY_P3, ADOBE_RGB = "sRGB", "Display P3", "Adobe RGB"
NAMES: Final = (SRGB, DISPLAY_P3, ADOBE_RGB)

_WHITE: Final = (0.9642, 1.0, 0.8249)
_ADAPTED: Final = (
    1.0478112, 0.0228866, -0.0501270,
    0.0295424, 0.9904844, -0.0170491,
    -0.0092345, 0.0150436, 0.7521316,
)  # fmt: skip
_PRIMARIES: Final = {
    SRGB: (
        (0.4360747, 0.2225045, 0.0139322),
        (0.3850649, 0.7168786, 0.0971045),
        (0.1430804, 0.0606169, 0.7141733),
    ),
    DISPLAY_P3: (
        (0.5151187, 0.2411892, -0.0010505),
        (0.2919778, 0.6922441, 0.0418782),
        (0.1571035, 0.0665668, 0.7840713),
    ),
    ADOBE_RGB: (
        (0.6097559, 0.3111242, 0.0194811),
        (0.2052401, 0.6256560, 0.0608902),
        (0.1492240, 0.0632197, 0.7448387),
    ),
}
_SRGB_CURVE: Final = (2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045)
_ADOBE_CURVE: Final = (563 / 256,)
_HEADER: Final = 128


@cache
def profile(name: str) -> bytes:
    """The profile of this name, one of ``NAMES``."""
    red, green, blue = (_xyz(primary) for primary in _PRIMARIES[name])
    curve = _curve(_ADOBE_CURVE if name == ADOBE_RGB else _SRGB_CURVE)
    return _joined(
        {
            b"desc": _text(name),
            b"cprt": _text("none"),
            b"wtpt": _xyz(_WHITE),
            b"chad": b"sf32\0\0\0\0" + _fixed(_ADAPTED),
            b"rXYZ": red,
            b"gXYZ": green,
            b"bXYZ": blue,
            b"rTRC": curve,
            b"gTRC": curve,
            b"bTRC": curve,
        }
    )


def _joined(tags: dict[bytes, bytes]) -> bytes:
    """Header, tag table and values; equal values are stored once."""
    start = _HEADER + 4 + 12 * len(tags)
    places: dict[bytes, int] = {}
    body = b""
    for value in tags.values():
        if value not in places:
            places[value] = start + len(body)
            body += value + b"\0" * (-len(value) % 4)
    table = b"".join(
        struct.pack(">4sII", name, places[value], len(value)) for name, value in tags.items()
    )
    whole = struct.pack(">I", len(tags)) + table + body
    return _header(_HEADER + len(whole)) + whole


def _header(size: int) -> bytes:
    told = struct.pack(
        ">I4sI4s4s4s12x4s", size, b"", 0x04400000, b"mntr", b"RGB ", b"XYZ ", b"acsp"
    )
    return told.ljust(68, b"\0") + _fixed(_WHITE) + bytes(48)


def _fixed(numbers: tuple[float, ...]) -> bytes:
    return b"".join(struct.pack(">i", round(number * 65_536)) for number in numbers)


def _xyz(value: tuple[float, ...]) -> bytes:
    return b"XYZ \0\0\0\0" + _fixed(value)


def _curve(numbers: tuple[float, ...]) -> bytes:
    """A power, or with five numbers a power with a straight beginning (10.18)."""
    kind = 3 if len(numbers) > 1 else 0
    return b"para" + struct.pack(">4xH2x", kind) + _fixed(numbers)


def _text(text: str) -> bytes:
    coded = text.encode("utf-16-be")
    return b"mluc" + struct.pack(">4xII2s2sII", 1, 12, b"en", b"US", len(coded), 28) + coded
