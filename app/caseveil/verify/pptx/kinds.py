"""Which parts of a deck are pictures."""

from typing import Final

_SIGNATURES: Final = (
    *(b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n", b"GIF87a", b"GIF89a", b"BM"),
    *(b"II*\0", b"MM\0*", b"II+\0", b"MM\0+"),
)


def is_picture(untrusted: bytes) -> bool:
    """Whether a part begins as a picture of a family that is read."""
    webp = untrusted[:4] == b"RIFF" and untrusted[8:12] == b"WEBP"
    dicom = untrusted[128:132] == b"DICM" and untrusted[:2] in (b"II", b"MM")
    return webp or (untrusted.startswith(_SIGNATURES) and not dicom)
