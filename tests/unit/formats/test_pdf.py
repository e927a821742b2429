"""PDF documents: pages as pictures, and what of a document is never carried over."""

import zlib
from dataclasses import astuple

import numpy as np
import pytest

import made_pdf
import makers
from caseveil.domain.geometry import Placement, Rect
from caseveil.domain.plan import FramePlan, Plan
from caseveil.domain.profile import Profile
from caseveil.errors import Code, Refused
from caseveil.formats.pdf import rendering
from caseveil.formats.pdf.document import PDF
from caseveil.redact.redactor import TableRedactor

PLENTY = 10_000_000
PICTURE = makers.photo(3, 200, 120)
FONT = "/Font<</F<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>"


def page_of(drawn: str, more: str = "", catalogue: str = "", *objects: bytes) -> bytes:
    """One page of 100 x 50 points with this content."""
    return made_pdf.build(
        [
            f"<</Type/Catalog/Pages 2 0 R{catalogue}>>".encode(),
            b"<</Type/Pages/Count 1/Kids[3 0 R]>>",
            f"<</Type/Page/Parent 2 0 R/MediaBox[0 0 100 50]/Resources<<{FONT}>>"
            f"/Contents 4 0 R{more}>>".encode(),
            made_pdf.stream(drawn.encode()),
            *objects,
        ]
    )


def cleaned(source: bytes) -> bytes:
    document = PDF.open(source, PLENTY)
    frames = [
        FramePlan(n, Placement(size, Rect(0, 0, size.width, size.height)))
        for n, size in enumerate(document.frames)
    ]
    return document.write(Plan(tuple(frames), Profile()), TableRedactor(b"k" * 32))


def inflated(output: bytes) -> bytes:
    parts = output.split(b"stream\n")[1::2]
    return output + b"".join(zlib.decompress(p) for p in parts if p[:1] == b"x")


def test_a_page_is_rendered_at_200_dots_an_inch() -> None:
    document = PDF.open(page_of("1 0 0 rg 0 0 50 50 re f"), PLENTY)
    (size,) = document.frames
    assert (size.width, size.height) == (278, 139)
    picture = document.picture(0)
    assert picture[70, 30].tolist() == [255, 0, 0]
    assert picture[70, 250].tolist() == [255, 255, 255]


def test_text_is_a_picture_in_the_clean_copy() -> None:
    source = page_of(f"BT /F 12 Tf 5 20 Td ({makers.SECRETS.name}) Tj ET")
    output = cleaned(source)
    assert PDF.open(source, PLENTY).picture(0).min() < 50
    assert not makers.leaks(inflated(output))
    assert np.array_equal(PDF.open(output, PLENTY).picture(0), PDF.open(source, PLENTY).picture(0))


@pytest.mark.parametrize(
    ("drawn", "more", "catalogue"),
    [
        ("3 Tr BT /F 12 Tf 5 20 Td (SECRET) Tj ET", "", ""),  # text that is not drawn
        ("1 1 1 rg BT /F 12 Tf 5 20 Td (SECRET) Tj ET", "", ""),  # white on white
        ("BT /F 12 Tf 500 20 Td (SECRET) Tj ET", "", ""),  # beyond the page
        ("", "/PieceInfo<</X(SECRET)>>", ""),
        ("", "", "/Metadata 5 0 R/PageLabels<</Nums[0<</P(SECRET)>>]>>"),
        ("", "", "/OpenAction<</S/JavaScript/JS(app.alert\\(SECRET\\))>>"),
        ("", "/Annots[<</Type/Annot/Subtype/Link/Rect[0 0 9 9]/A<</S/URI/URI(SECRET)>>>>]", ""),
    ],
)
def test_what_is_not_seen_stays_behind(drawn: str, more: str, catalogue: str) -> None:
    secret = makers.SECRETS.name
    parts = (part.replace("SECRET", secret) for part in (drawn, more, catalogue))
    source = page_of(*parts, made_pdf.stream(secret.encode(), "/Type/Metadata/Subtype/XML"))
    assert makers.leaks(source)
    output = cleaned(source)
    assert not makers.leaks(inflated(output))
    assert PDF.open(output, PLENTY).picture(0).min() == 255


def test_a_filled_form_is_seen() -> None:
    look = "BT /F 12 Tf 2 2 Td (seen) Tj ET"
    field = (
        "<</Type/Annot/Subtype/Widget/FT/Tx/T(a)/V(seen)/F 4/Rect[5 5 90 25]/AP<</N 6 0 R>>"
        "/DA(/F 12 Tf 0 g)>>"
    )
    form = f"/Type/XObject/Subtype/Form/BBox[0 0 85 20]/Resources<<{FONT}>>"
    source = page_of(
        "",
        "/Annots[5 0 R]",
        f"/AcroForm<</Fields[5 0 R]/DR<<{FONT}>>>>",
        field.encode(),
        made_pdf.stream(look.encode(), form),
    )
    assert PDF.open(source, PLENTY).picture(0).min() < 50


def test_entries_and_files_inside_are_told() -> None:
    embedded = "/Names<</EmbeddedFiles<</Names[(a)5 0 R]>>>>"
    file = b"<</Type/Filespec/F(a)/EF<</F 6 0 R>>>>"
    source = page_of("", "", embedded, file, made_pdf.stream(b"x", "/Type/EmbeddedFile"))
    document = PDF.open(source, PLENTY)
    assert document.warnings == ("embedded-files-dropped",)
    told = document.tags(TableRedactor(b"k" * 32), Profile())
    assert [tag.path for tag in told] == ["Carried/File[1]"]
    named = PDF.open(made_pdf.paged(PICTURE), PLENTY)
    values = [tag.value for tag in named.tags(TableRedactor(b"k" * 32), Profile())]
    assert set(values) == {text for text in astuple(makers.SECRETS)[:5] if text.isascii()}
    assert not named.warnings


def refusal(data: bytes) -> Code:
    with pytest.raises(Refused) as refused:
        PDF.open(data, PLENTY).picture(0)
    return refused.value.code


def test_what_cannot_be_read_is_refused_by_its_code(monkeypatch: pytest.MonkeyPatch) -> None:
    whole = made_pdf.paged(PICTURE)
    assert refusal(b"%PDF-1.7") is Code.CORRUPT
    assert refusal(whole.replace(b"%%EOF", b"")) is Code.TRUNCATED
    assert refusal(b"%PDF-1.7\n1 0 obj\ntrailer << /Encrypt 5 0 R >>") is Code.ENCRYPTED
    locked = "/Encrypt<</Filter/Standard/V 1/R 2/O(" + "a" * 32 + ")/U(" + "b" * 32 + ")/P -1>>"
    secured = made_pdf.build(
        [b"<</Type/Catalog/Pages 2 0 R>>", b"<</Type/Pages/Count 0/Kids[]>>"],
        more=locked + "/ID[(12)(12)]",
    )
    assert refusal(secured) is Code.ENCRYPTED
    empty = [b"<</Type/Catalog/Pages 2 0 R>>", b"<</Type/Pages/Count 0/Kids[]>>"]
    assert refusal(made_pdf.build(empty)) is Code.CORRUPT
    endless = page_of("").replace(b"[0 0 100 50]", b"[0 0 99999 9]")
    assert refusal(endless) is Code.TOO_LARGE
    monkeypatch.setattr(rendering, "MOST_PAGES", 1)
    assert refusal(made_pdf.paged(PICTURE, PICTURE)) is Code.TOO_LARGE


def test_a_file_with_an_owners_password_is_refused() -> None:
    # PDF 32000-1, 7.6.3: any reader may open it, but its author asked for limits.
    assert refusal(owned()) is Code.ENCRYPTED


def owned() -> bytes:
    """A page locked by 40-bit RC4 with an empty user password (algorithms 2 to 4)."""
    from hashlib import md5

    padding = bytes.fromhex("28BF4E5E4E758A4164004E56FFFA01082E2E00B6D0683E802F0CA9FE6453697A")
    owner, name = b"o" * 32, b"1234567890123456"
    rights = (-4 & 0xFFFFFFFF).to_bytes(4, "little")
    key = md5(padding + owner + rights + name, usedforsecurity=False).digest()[:5]
    locked = (
        f"/Encrypt<</Filter/Standard/V 1/R 2/O<{owner.hex()}>/U<{_rc4(key, padding).hex()}>/P -4>>"
        f"/ID[<{name.hex()}><{name.hex()}>]"
    )
    return made_pdf.build(
        [
            b"<</Type/Catalog/Pages 2 0 R>>",
            b"<</Type/Pages/Count 1/Kids[3 0 R]>>",
            b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 100 50]>>",
        ],
        more=locked,
    )


def _rc4(key: bytes, data: bytes) -> bytes:
    box, j, out = list(range(256)), 0, bytearray()
    for i in range(256):
        j = (j + box[i] + key[i % len(key)]) % 256
        box[i], box[j] = box[j], box[i]
    i = j = 0
    for byte in data:
        i = (i + 1) % 256
        j = (j + box[i]) % 256
        box[i], box[j] = box[j], box[i]
        out.append(byte ^ box[(box[i] + box[j]) % 256])
    return bytes(out)


def test_a_title_that_is_no_text_is_no_reason_to_refuse() -> None:
    odd = made_pdf.paged(PICTURE, info="/Title <FEFFD800D800>")
    document = PDF.open(odd, PLENTY)
    assert len(document.frames) == 1
    assert b"Title" not in cleaned(odd)
