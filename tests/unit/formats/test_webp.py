"""WebP: what is shown, what is written, what is refused."""

import numpy as np
import pytest
from PIL import Image, ImageCms

import made_webp
import makers
from caseveil.domain.geometry import Placement, Rect, Size
from caseveil.domain.plan import FramePlan, Plan
from caseveil.domain.profile import Profile
from caseveil.errors import Code, Failed, Refused
from caseveil.formats.pixels.orientation import upright
from caseveil.formats.webp import document as webp
from caseveil.formats.webp import structure as webp_structure
from caseveil.formats.webp import writer as webp_writer
from caseveil.formats.webp.document import WEBP, WebpDocument
from caseveil.redact import pixels

PLENTY = 1_000_000
PIXELS = makers.photo(5, 40, 30)
CLEAR = made_webp.clear(PIXELS)
REGION = Rect(4, 6, 21, 17)
INSIDE = np.s_[REGION.top : REGION.bottom, REGION.left : REGION.right]


class Painter:
    """A redactor that only paints."""

    paint = staticmethod(pixels.paint)


def opened(data: bytes) -> WebpDocument:
    document = WEBP.open(data, PLENTY)
    assert isinstance(document, WebpDocument)
    return document


def plan(document: WebpDocument, *regions: Rect) -> Plan:
    size = document.frames[0]
    place = Placement(size, Rect(0, 0, size.width, size.height))
    fills = tuple(region.polygon() for region in regions)
    return Plan(tuple(FramePlan(n, place, fills) for n in range(len(document.frames))), Profile())


def frames(document: WebpDocument) -> list[np.ndarray]:
    return [
        upright(document.canvas.rgba(n), document.orientation).copy()
        for n in range(len(document.frames))
    ]


def moving(**options) -> bytes:
    """Frames that are replaced, blended and cleared, one of them with loss."""
    parts = [
        made_webp.frame(CLEAR, duration=10),
        made_webp.frame(CLEAR[:11, :13], (6, 8), duration=20, flags=0),
        made_webp.frame(PIXELS[5:20, 5:20], (2, 2), duration=30, lossless=False),
        made_webp.frame(CLEAR[3:9, 3:9], (20, 10), duration=40, flags=made_webp.CLEAR),
        made_webp.frame(CLEAR[3:9, 3:8], (0, 0), duration=50, flags=0),
    ]
    return made_webp.animation((40, 30), *parts, loops=3, **options)


class TestShown:
    def test_a_lossless_picture_as_it_is(self) -> None:
        assert np.array_equal(opened(made_webp.still(PIXELS)).picture(0), PIXELS)

    @pytest.mark.parametrize("lossless", [True, False])
    def test_transparency_on_white_and_in_a_view_without(self, lossless: bool) -> None:
        document = opened(made_webp.still(CLEAR, lossless=lossless))
        assert (document.picture(0)[:7] == 255).all()
        view, alpha = document.views(0)
        assert not alpha[:7].any()
        assert alpha.max() == 255
        if lossless:
            assert np.array_equal(view, PIXELS)
        assert opened(made_webp.still(PIXELS)).views(0) == ()

    @pytest.mark.parametrize("orientation", range(1, 9))
    @pytest.mark.parametrize("prefix", [b"", b"Exif\0\0"])
    def test_the_orientation_is_applied(self, orientation: int, prefix: bytes) -> None:
        block = prefix + makers.exif(orientation)[6:]
        document = opened(made_webp.still(PIXELS, made_webp.chunk(b"EXIF", block)))
        shown = document.picture(0)
        assert np.array_equal(shown, upright(PIXELS, orientation))
        assert document.frames == (Size(shown.shape[1], shown.shape[0]),)

    def test_frames_in_any_order_as_pillow_shows_them(self, tmp_path) -> None:
        path = tmp_path / "a.webp"
        path.write_bytes(moving(flags=made_webp.SEES_THROUGH))
        document = opened(path.read_bytes())
        with Image.open(path) as image:
            for number in (0, 1, 2, 3, 4, 2, 4, 0):
                image.seek(number)
                assert np.array_equal(np.asarray(image), document.canvas.rgba(number))

    def test_what_no_frame_covers_is_transparent_whatever_the_header_says(self) -> None:
        part = made_webp.frame(PIXELS[:8, :8], (4, 4))
        shown = frames(opened(made_webp.animation((40, 30), part)))[0]
        assert shown[4:12, 4:12, 3].all()
        assert shown[..., 3].sum() == 255 * 64


class TestWritten:
    @pytest.mark.parametrize("lossless", [True, False])
    @pytest.mark.parametrize("stored", [PIXELS, CLEAR], ids=["opaque", "transparent"])
    def test_a_still_picture_is_exact_outside_and_black_inside(self, stored, lossless) -> None:
        document = opened(made_webp.still(stored, lossless=lossless))
        output = opened(document.write(plan(document, REGION), Painter()))
        self.require(document, output)

    def test_so_is_every_frame(self) -> None:
        document = opened(moving())
        output = opened(document.write(plan(document, REGION), Painter()))
        self.require(document, output)
        assert output.structure.loops == 3
        assert [frame.duration for frame in output.structure.frames] == [10, 20, 30, 40, 50]

    def require(self, document: WebpDocument, output: WebpDocument) -> None:
        for before, after in zip(frames(document), frames(output), strict=True):
            assert (after[INSIDE] == (0, 0, 0, 255)).all()
            before[INSIDE] = after[INSIDE]
            assert np.array_equal(before, after)

    def test_an_unchanged_frame_stays_a_frame_of_one_pixel(self) -> None:
        same = made_webp.frame(PIXELS)
        document = opened(made_webp.animation((40, 30), same, same))
        output = opened(document.write(plan(document), Painter()))
        assert [frame.place.size for frame in output.structure.frames] == [Size(40, 30), Size(1, 1)]
        assert np.array_equal(frames(output)[1], frames(document)[1])

    def test_crops_that_differ_from_frame_to_frame_are_no_output(self) -> None:
        document = opened(moving())
        crops = [Rect(0, 0, 40, 30)] * 4 + [Rect(0, 0, 6, 6)]
        parts = (FramePlan(n, Placement(Size(40, 30), crop)) for n, crop in enumerate(crops))
        with pytest.raises(Failed):
            document.write(Plan(tuple(parts), Profile()), Painter())

    def test_no_frames_are_no_file(self) -> None:
        with pytest.raises(ValueError, match="no frames"):
            webp_writer.animation([], 0)


VP8L, VP8 = made_webp.picture(PIXELS), made_webp.picture(PIXELS, lossless=False)
BEGIN = made_webp.extended(40, 30, made_webp.MOVES)
FRAME = made_webp.frame(PIXELS)


class TestRefused:
    @pytest.mark.parametrize(
        ("data", "code", "detail"),
        [
            (made_webp.riff(), Code.NO_PICTURE, ""),
            (made_webp.riff(made_webp.chunk(b"EXIF", b"a")), Code.NO_PICTURE, ""),
            (made_webp.riff(BEGIN, made_webp.start(), VP8L[:0]), Code.NO_PICTURE, ""),
            (made_webp.riff(VP8L, VP8L), Code.CORRUPT, "chunk-order"),
            (made_webp.riff(made_webp.chunk(b"VP8X", b"abc"), VP8L), Code.CORRUPT, "header"),
            (made_webp.riff(made_webp.extended(40, 29), VP8L), Code.CORRUPT, "canvas"),
            (made_webp.riff(BEGIN, FRAME), Code.CORRUPT, "animation"),
            (made_webp.riff(BEGIN, made_webp.start(), VP8L), Code.CORRUPT, "frame"),
            (made_webp.animation((40, 29), FRAME), Code.CORRUPT, "frame-place"),
            (made_webp.riff(made_webp.chunk(b"VP8L", b"\x2e" + VP8L[9:])), Code.CORRUPT, "picture"),
            (made_webp.riff(made_webp.chunk(b"VP8 ", VP8[8:14])), Code.CORRUPT, "picture"),
            (made_webp.riff(VP8[:14] + bytes(4) + VP8[18:]), Code.CORRUPT, "picture"),
            (made_webp.riff(VP8L[:-10]), Code.TRUNCATED, ""),
            (made_webp.riff(VP8L, b"EXIF"), Code.TRUNCATED, ""),
            (made_webp.riff(VP8L)[:-2], Code.TRUNCATED, ""),
            (b"RIFFabcd", Code.TRUNCATED, ""),
        ],
    )
    def test_what_cannot_be_accounted_for(self, data: bytes, code: Code, detail: str) -> None:
        with pytest.raises(Refused) as refusal:
            WEBP.open(data, PLENTY)
        assert (refusal.value.code, refusal.value.detail) == (code, detail)

    def test_a_frame_of_another_size_than_its_picture(self) -> None:
        head = made_webp.three(0, 0, 38, 29, 40) + b"\2"
        data = made_webp.animation((40, 30), made_webp.chunk(b"ANMF", head + VP8L))
        with pytest.raises(Refused) as refusal:
            WEBP.open(data, PLENTY)
        assert refusal.value.detail == "frame-size"

    def test_an_animation_of_no_frames(self) -> None:
        with pytest.raises(Refused) as refusal:
            WEBP.open(made_webp.riff(BEGIN, made_webp.start(), VP8L), PLENTY)
        assert refusal.value.code is Code.CORRUPT

    def test_pictures_that_end_early(self) -> None:
        for made in (VP8L, VP8):
            cut = made[8 : 8 + len(made) // 3]
            with pytest.raises(Refused):
                opened(made_webp.riff(made_webp.chunk(made[:4], cut))).picture(0)

    def test_too_many_chunks_and_frames(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(webp, "MOST_SAMPLES", 40 * 30 * 4)
        with pytest.raises(Refused) as refusal:
            WEBP.open(moving(), PLENTY)
        assert refusal.value.code is Code.TOO_LARGE
        monkeypatch.setattr(webp_structure, "_MAX_CHUNKS", 2)
        with pytest.raises(Refused):
            WEBP.open(made_webp.riff(*[made_webp.chunk(b"JUNK", b"")] * 3), PLENTY)


class TestTags:
    def tags(self, data: bytes) -> dict[str, str]:
        return {tag.path: tag.value for tag in opened(data).tags(Painter(), Profile())}

    def test_every_field_is_told(self) -> None:
        found = self.tags(
            made_webp.still(
                PIXELS,
                made_webp.chunk(b"EXIF", makers.exif(3)[6:]),
                made_webp.chunk(b"XMP ", makers.xmp()),
                made_webp.chunk(b"EXIF", b"broken"),
                made_webp.chunk(b"NOTE", b"abc"),
                made_webp.chunk(b"\1\2\3\4", b"abcd"),
                trailer=b"behind",
            )
        )
        assert found["EXIF/IFD0/Artist"] == makers.SECRETS.name
        assert found["XMP/photoshop:Credit"] == makers.SECRETS.name
        assert found["EXIF"] == "6 bytes"
        assert found["Chunk/NOTE"] == "3 bytes"
        assert found["Chunk/unknown"] == "4 bytes"
        assert found["Trailer"] == "6 bytes"

    def test_what_stands_inside_a_frame_is_told(self) -> None:
        part = made_webp.frame(PIXELS, inner=made_webp.chunk(b"NOTE", b"abc"))
        assert self.tags(made_webp.animation((40, 30), part)) == {"Frame1/NOTE": "3 bytes"}

    def test_a_profile_is_named_and_told_where_it_matters(self) -> None:
        lab = ImageCms.ImageCmsProfile(ImageCms.createProfile("LAB")).tobytes()
        plain = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
        for content, warnings in ((lab, ("colour-profile-dropped",)), (plain, ())):
            document = opened(made_webp.still(PIXELS, made_webp.chunk(b"ICCP", content)))
            assert document.warnings == warnings
            assert [tag.path for tag in document.tags(Painter(), Profile())] == ["ICC/Description"]

    def test_data_behind_the_end_are_told(self) -> None:
        for trailer, warnings in ((b"x", ("trailing-data-dropped",)), (b"\0\0", ())):
            assert opened(made_webp.still(PIXELS, trailer=trailer)).warnings == warnings
