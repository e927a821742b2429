import struct
import zlib

import numpy as np
import pytest
from PIL import Image, PngImagePlugin

from caseveil.errors import Code, Refused
from caseveil.verify.png import container as png
from unit.verify import makers

PICTURE = makers.picture(40, 30)
PLAIN = makers.png(PICTURE)


def chunk(kind, payload):
    return (
        struct.pack(">I", len(payload))
        + kind
        + payload
        + struct.pack(">I", zlib.crc32(kind + payload))
    )


def rebuilt(*parts):
    return png.SIGNATURE + b"".join(chunk(kind, payload) for kind, payload in parts)


HEAD = struct.pack(">IIBBBBB", 4, 3, 8, 0, 0, 0, 0)
RAW = bytes(3 * 5)
DATA = zlib.compress(RAW)
END = (b"IEND", b"")


def small(*more, head=HEAD, data=DATA):
    return rebuilt((b"IHDR", head), *more, (b"IDAT", data), END)


def interlaced(width, height):
    """All passes of Adam7, zeros: sizes counted pixel by pixel."""
    size = 0
    first = [(0, 0, 8, 8), (4, 0, 8, 8), (0, 4, 4, 8)]
    rest = [(2, 0, 4, 4), (0, 2, 2, 4), (1, 0, 2, 2), (0, 1, 1, 2)]
    for x, y, dx, dy in first + rest:
        columns, rows = len(range(x, width, dx)), len(range(y, height, dy))
        size += rows * (columns + 1) if columns else 0
    head = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 1)
    return small(head=head, data=zlib.compress(bytes(size)))


@pytest.mark.parametrize(
    "data",
    [
        PLAIN,
        small(),
        makers.png(PICTURE[..., 0]),
        makers.png(PICTURE[..., 0] > 99),
        makers.png(np.dstack([PICTURE, PICTURE[..., 0]])),
        makers.png(PICTURE[..., 0].astype(np.uint16) * 257),
        small((b"sRGB", b"\0"), (b"gAMA", bytes(4)), (b"cHRM", bytes(32))),
        small((b"tRNS", b"\0\0")),
        interlaced(4, 3),
        interlaced(1, 1),
        interlaced(17, 9),
        rebuilt((b"IHDR", HEAD), (b"IDAT", DATA[:5]), (b"IDAT", DATA[5:]), END),
    ],
)
def test_clean_files_have_no_fault(data):
    assert png.faults(data) == []


def test_palette_with_transparency_is_clean():
    image = Image.fromarray(PICTURE).quantize(16)
    data = makers.png(PICTURE)
    assert png.faults(data) == []
    colours = bytes(range(48))
    head = struct.pack(">IIBBBBB", 4, 3, 8, 3, 0, 0, 0)
    assert png.faults(small((b"PLTE", colours), (b"tRNS", bytes(16)), head=head)) == []
    assert png.faults(small((b"PLTE", colours), (b"tRNS", bytes(17)), head=head)) == [
        "transparency"
    ]
    assert png.faults(small((b"PLTE", colours[:-1]), head=head)) == ["palette"]
    assert image.mode == "P"


def text():
    info = PngImagePlugin.PngInfo()
    info.add_text("Author", "somebody")
    return info


@pytest.mark.parametrize(
    ("data", "fault"),
    [
        (PLAIN + b"more", "after-end 4"),
        (makers.png(PICTURE, pnginfo=text()), f"chunk-{b'tEXt'.hex()}"),
        (makers.png(PICTURE, dpi=(72, 72)), f"chunk-{b'pHYs'.hex()}"),
        (makers.png(PICTURE, exif=b"Exif\0\0II*\0"), f"chunk-{b'eXIf'.hex()}"),
        (PLAIN[:-1] + b"\0", "checksum-IEND"),
        (small(head=HEAD, data=DATA[:-1] + b"\0"), "data-stream"),
        (small(data=zlib.compress(RAW + b"x")), "data-size"),
        (small(data=zlib.compress(RAW[:-1])), "data-size"),
        (small(data=DATA[:-4]), "data-size"),
        (small(data=DATA + b"hidden"), "data-after-stream"),
        (rebuilt((b"IHDR", HEAD), (b"IDAT", DATA), (b"IDAT", b"hidden"), END), "data-after-stream"),
        (small(data=b"no stream at all"), "data-stream"),
        (small((b"sRGB", b"\0hidden")), "length-sRGB"),
        (small((b"sRGB", b"\0"), (b"sRGB", b"\0")), "repeated-sRGB"),
        (small((b"PLTE", bytes(3))), "palette"),
        (small((b"tRNS", bytes(4))), "transparency"),
        (rebuilt((b"IHDR", HEAD), END), "data-not-together"),
        (
            rebuilt(
                (b"IHDR", HEAD), (b"IDAT", DATA[:4]), (b"gAMA", bytes(4)), (b"IDAT", DATA[4:]), END
            ),
            "data-not-together",
        ),
        (rebuilt((b"IHDR", HEAD), (b"IDAT", DATA), (b"IEND", b"more")), "length-IEND"),
    ],
)
def test_what_is_not_needed_is_a_fault(data, fault):
    assert fault in png.faults(data)


def test_a_bomb_is_not_inflated_to_its_end():
    assert png.faults(small(data=zlib.compress(bytes(80_000_000), 9)))[0].startswith("data-")


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", Code.CORRUPT),
        (PLAIN[:-5], Code.TRUNCATED),
        (PLAIN[:60], Code.TRUNCATED),
        (png.SIGNATURE, Code.TRUNCATED),
        (rebuilt((b"IDAT", DATA), END), Code.CORRUPT),
        (rebuilt((b"IHDR", HEAD[:-1]), END), Code.CORRUPT),
        (small(head=HEAD[:4] + bytes(4) + HEAD[8:]), Code.CORRUPT),
        (small(head=HEAD[:8] + b"\3" + HEAD[9:]), Code.CORRUPT),
        (small(head=HEAD[:10] + b"\1\0\0"), Code.CORRUPT),
        (small(head=HEAD[:12] + b"\2"), Code.CORRUPT),
    ],
)
def test_what_cannot_be_walked_is_refused(data, code):
    with pytest.raises(Refused) as caught:
        png.faults(data)
    assert caught.value.code is code


def test_compressed_text_is_inflated():
    body = zlib.compress(b"Okonkwo")
    texts = {
        b"zTXt": b"Author\0\0" + body,
        b"iCCP": b"name\0\0" + body,
        b"iTXt": b"Author\0\1\0en\0Autor\0" + body,
        b"tEXt": b"Author\0Okonkwo",
    }
    found = {k: png.inflated(png.Chunk(k, payload, True, 0)) for k, payload in texts.items()}
    assert found == {b"zTXt": b"Okonkwo", b"iCCP": b"Okonkwo", b"iTXt": b"Okonkwo", b"tEXt": b""}
    assert png.inflated(png.Chunk(b"zTXt", b"Author\0\0garbage", True, 0)) == b""
