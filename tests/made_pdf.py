"""PDF files made by hand: pages with a picture and a line of text, and whatever else is given.

made_pdf.paged(picture, other)              two pages at 200 dots an inch, full of secrets
made_pdf.build([...objects], info=7)        any objects, with a table and a trailer
"""

import zlib
from dataclasses import astuple

import numpy as np

from made_pictures import SECRETS

DOTS = 200


def stream(data: bytes, told: str = "") -> bytes:
    return b"<<%b/Length %d>>\nstream\n%b\nendstream" % (told.encode(), len(data), data)


def image(pixels: np.ndarray) -> bytes:
    height, width = pixels.shape[:2]
    told = f"/Type/XObject/Subtype/Image/Width {width}/Height {height}/BitsPerComponent 8"
    return stream(
        zlib.compress(np.ascontiguousarray(pixels).tobytes()),
        f"{told}/ColorSpace/DeviceRGB/Filter/FlateDecode",
    )


def build(objects: list[bytes], info: int = 0, more: str = "", comment: bytes = b"") -> bytes:
    """The file of these objects, numbered from 1; the first is the catalogue."""
    data, offsets = b"%PDF-1.7\n" + comment, []
    for number, body in enumerate(objects, 1):
        offsets.append(len(data))
        data += b"%d 0 obj\n%b\nendobj\n" % (number, body)
    table = b"".join(b"%010d 00000 n \n" % offset for offset in offsets)
    told = f"/Info {info} 0 R" if info else ""
    end = f"trailer\n<</Size {len(objects) + 1}/Root 1 0 R{told}{more}>>\nstartxref\n{len(data)}"
    start = b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    return data + start + table + end.encode() + b"\n%%EOF\n"


def paged(*pictures: np.ndarray, more: str = "", page: str = "", info: str | None = None) -> bytes:
    """A page for each picture (height x width x 3), which fills it; a name in the information.

    Args:
        pictures: at 200 dots an inch.
        more: entries of the catalogue.
        page: entries of every page.
        info: entries of the information dictionary instead of secrets.
    """
    fields = ("Author", "Subject", "Title", "Keywords", "Producer")
    told = "".join(
        f"/{k}({v})" for k, v in zip(fields, astuple(SECRETS), strict=False) if v.isascii()
    )
    body = [f"<<{told if info is None else info}>>".encode()]
    kids = []
    for number, pixels in enumerate(pictures):
        own, (height, width) = 4 + 3 * number, pixels.shape[:2]
        across, down = width * 72 / DOTS, height * 72 / DOTS
        shown = f"/MediaBox[0 0 {across} {down}]/Resources<</XObject<</I {own + 2} 0 R>>>>{page}"
        body += [
            f"<</Type/Page/Parent 2 0 R{shown}/Contents {own + 1} 0 R>>".encode(),
            stream(f"q {across} 0 0 {down} 0 0 cm /I Do Q".encode()),
            image(pixels),
        ]
        kids.append(f"{own} 0 R")
    tree = f"<</Type/Pages/Count {len(kids)}/Kids[{' '.join(kids)}]>>"
    catalogue = f"<</Type/Catalog/Pages 2 0 R{more}>>"
    return build([catalogue.encode(), tree.encode(), *body], info=3)
