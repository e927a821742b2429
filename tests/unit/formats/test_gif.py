"""GIF: what is shown of a canvas, what is written anew, what is refused."""

import numpy as np
import pytest
from PIL import Image, ImageCms

import made_gif
import makers
from caseveil.domain.geometry import Placement, Rect, Size
from caseveil.domain.plan import FramePlan, Plan
from caseveil.domain.profile import Profile
from caseveil.errors import Code, Failed, Refused
from caseveil.formats.gif import document as gif
from caseveil.formats.gif.document import GIF, GifDocument
from caseveil.redact import pixels

PLENTY = 1_000_000
SIZE = Size(12, 9)
PALETTE = made_gif.colours(8)
TABLE = np.frombuffer(PALETTE, np.uint8).reshape(-1, 3)
REGION = Rect(2, 2, 7, 6)


class Painter:
    """A redactor that only paints."""

    paint = staticmethod(pixels.paint)


def indices(seed: int = 1, shape: tuple[int, int] = (9, 12), most: int = 7) -> np.ndarray:
    return np.random.default_rng(seed).integers(0, most, shape)


def opened(data: bytes) -> GifDocument:
    document = GIF.open(data, PLENTY)
    assert isinstance(document, GifDocument)
    return document


def plan(count: int, *regions: Rect, size: Size = SIZE) -> Plan:
    place = Placement(size, Rect(0, 0, size.width, size.height))
    fills = tuple(region.polygon() for region in regions)
    return Plan(tuple(FramePlan(n, place, fills) for n in range(count)), Profile())


def frames(document: GifDocument) -> list[np.ndarray]:
    return [document.canvas.rgba(n).copy() for n in range(len(document.frames))]


def animation(*disposals: int, clear: int | None = 7, size: tuple[int, int] = (12, 9)) -> bytes:
    """A whole image, then small ones; each disposal belongs to one of them."""
    blocks = [made_gif.looping(4)]
    for number, disposal in enumerate(disposals):
        whole = number == 0
        drawn = indices(number, (9, 12) if whole else (4, 5), 8)
        place = (0, 0) if whole else (number, number)
        blocks.append(made_gif.control(number + 3, disposal, clear))
        blocks.append(made_gif.image(drawn, PALETTE, place, bits=3))
    return made_gif.gif(size, *blocks)


IMAGE = made_gif.image(indices(), PALETTE, bits=3)
BARE = made_gif.image(indices(), bits=3)
EMPTY = made_gif.image(indices(), PALETTE, bits=1, data=b"\0")


class TestShown:
    def test_indices_are_shown_in_the_colours_of_the_palette(self) -> None:
        drawn = indices()
        data = made_gif.gif((12, 9), made_gif.image(drawn, bits=3), palette=PALETTE)
        assert np.array_equal(opened(data).picture(0), TABLE[drawn])

    def test_a_palette_of_its_own_wins_and_rows_may_be_interlaced(self) -> None:
        drawn = indices()
        block = made_gif.image(drawn, PALETTE, bits=3, interlaced=True)
        data = made_gif.gif((12, 9), block, palette=made_gif.colours(8, 2))
        assert np.array_equal(opened(data).picture(0), TABLE[drawn])

    def test_transparency_is_white_and_in_a_view_black(self) -> None:
        drawn = indices()
        block = made_gif.control(0, 0, 3) + made_gif.image(drawn, PALETTE, bits=3)
        document = opened(made_gif.gif((12, 9), block))
        assert (document.picture(0)[drawn == 3] == 255).all()
        (view,) = document.views(0)
        assert not view[drawn == 3].any()
        assert np.array_equal(view[drawn != 3], TABLE[drawn][drawn != 3])

    def test_an_opaque_picture_has_no_further_view(self) -> None:
        data = made_gif.gif((12, 9), made_gif.image(indices(), PALETTE, bits=3))
        assert opened(data).views(0) == ()

    def test_what_no_image_covers_is_transparent(self) -> None:
        block = made_gif.image(indices(1, (3, 4)), PALETTE, (5, 2), bits=3)
        shown = frames(opened(made_gif.gif((12, 9), block)))[0]
        assert shown[2:5, 5:9, 3].all()
        assert shown[..., 3].sum() == 255 * 12

    def test_without_a_palette_indices_are_levels_of_grey(self) -> None:
        drawn = np.arange(108, dtype=np.uint8).reshape(9, 12)
        document = opened(made_gif.gif((12, 9), made_gif.image(drawn, bits=8)))
        assert np.array_equal(document.picture(0), np.repeat(drawn[..., None], 3, axis=2))

    def test_an_index_beyond_the_palette_is_black(self) -> None:
        drawn = np.full((9, 12), 6)
        data = made_gif.gif((12, 9), made_gif.image(drawn, PALETTE[:12], bits=3))
        assert not opened(data).picture(0).any()

    @pytest.mark.parametrize("disposal", [0, 1, 2, 3])
    def test_images_are_disposed_of_as_they_say(self, disposal: int) -> None:
        first, second, third = frames(opened(animation(1, disposal, 1, clear=None)))
        expected = {0: second, 1: second, 2: second.copy(), 3: first}[disposal].copy()
        if disposal == 2:
            expected[1:5, 1:6] = 0
        expected[2:6, 2:7] = third[2:6, 2:7]
        assert np.array_equal(third, expected)

    @pytest.mark.parametrize("disposals", [(1, 1, 1), (2, 2, 2), (1, 3, 1), (1, 2, 3, 1)])
    def test_frames_are_those_that_pillow_shows(self, disposals: tuple[int, ...], tmp_path) -> None:
        path = tmp_path / "a.gif"
        path.write_bytes(animation(*disposals))
        with Image.open(path) as image:
            for number, shown in enumerate(frames(opened(path.read_bytes()))):
                image.seek(number)
                theirs = np.asarray(image.convert("RGBA"))
                assert np.array_equal(theirs[..., 3], shown[..., 3])
                seen = shown[..., 3] > 0
                assert np.array_equal(theirs[seen], shown[seen])

    def test_frames_can_be_asked_for_in_any_order(self) -> None:
        document = opened(animation(1, 2, 3, 1))
        inorder = frames(document)
        for number in (3, 0, 2, 1, 1, 3):
            assert np.array_equal(document.canvas.rgba(number), inorder[number])


class TestWritten:
    @pytest.mark.parametrize("disposals", [(1,), (1, 1, 1), (2, 2, 2), (1, 3, 2, 0, 3, 1)])
    @pytest.mark.parametrize("clear", [None, 2])
    def test_every_frame_is_exact_outside_and_black_inside(self, disposals, clear) -> None:
        document = opened(animation(*disposals, clear=clear))
        output = opened(document.write(plan(len(disposals), REGION), Painter()))
        place = np.s_[REGION.top : REGION.bottom, REGION.left : REGION.right]
        for before, after in zip(frames(document), frames(output), strict=True):
            assert (after[place] == (0, 0, 0, 255)).all()
            before[place] = after[place]
            assert np.array_equal(before, after)

    def test_delays_and_repetitions_are_kept(self) -> None:
        document = opened(animation(1, 2, 1))
        output = opened(document.write(plan(3), Painter()))
        assert [image.delay for image in output.structure.images] == [3, 4, 5]
        assert output.structure.loops == 4

    def test_a_region_on_one_frame_leaves_the_others(self) -> None:
        document = opened(animation(1, 1, 1))
        place = Placement(SIZE, Rect(0, 0, 12, 9))
        fills = (REGION.polygon(),)
        parts = tuple(FramePlan(n, place, fills if n == 1 else ()) for n in range(3))
        made = Plan(parts, Profile())
        output = frames(opened(document.write(made, Painter())))
        source = frames(document)
        assert np.array_equal(output[0], source[0])
        assert not output[1][3, 3, :3].any()
        assert np.array_equal(output[2], source[2])

    def test_a_palette_without_room_for_black_gives_its_darkest_colour(self) -> None:
        palette = made_gif.colours(256)
        drawn = np.vstack([np.arange(256).reshape(16, 16)] * 2)
        document = opened(made_gif.gif((16, 32), made_gif.image(drawn, palette)))
        made = plan(1, Rect(2, 3, 9, 11), size=Size(16, 32))
        shown = opened(document.write(made, Painter())).picture(0)
        table = np.frombuffer(palette, np.uint8).reshape(-1, 3)
        inside = np.unique(shown[3:11, 2:9].reshape(-1, 3), axis=0)
        assert len(inside) == 1
        assert inside.sum() == table.sum(axis=1).min()
        assert np.array_equal(shown[16:], document.picture(0)[16:])

    def test_more_colours_than_one_palette_are_written_as_changes(self) -> None:
        blocks = [made_gif.image(np.arange(256).reshape(16, 16), made_gif.colours(256, 1))]
        blocks.append(
            made_gif.image(np.arange(200).reshape(10, 20), made_gif.colours(256, 2), (6, 3))
        )
        document = opened(made_gif.gif((26, 16), *blocks))
        source = frames(document)
        output = frames(opened(document.write(plan(2, size=Size(26, 16)), Painter())))
        assert len(np.unique(source[1].reshape(-1, 4), axis=0)) > 256
        assert all(np.array_equal(a, b) for a, b in zip(source, output, strict=True))

    def test_more_colours_than_can_be_written_are_refused(self) -> None:
        blocks = [made_gif.image(np.arange(256).reshape(16, 16), made_gif.colours(256, 1))]
        blocks.append(made_gif.control(0, 2))
        blocks.append(
            made_gif.image(np.arange(256).reshape(16, 16), made_gif.colours(256, 2), (16, 0))
        )
        blocks.append(made_gif.image(np.arange(4).reshape(2, 2), made_gif.colours(256, 3), (3, 3)))
        document = opened(made_gif.gif((32, 16), *blocks))
        with pytest.raises(Refused) as refusal:
            document.write(plan(3, size=Size(32, 16)), Painter())
        assert refusal.value.detail == "colours"

    def test_an_unchanged_frame_stays_a_frame(self) -> None:
        blocks = [made_gif.control(7), made_gif.image(indices(), PALETTE, bits=3)] * 3
        document = opened(made_gif.gif((12, 9), *blocks))
        output = opened(document.write(plan(3), Painter()))
        assert [image.delay for image in output.structure.images] == [7, 7, 7]
        assert np.array_equal(frames(output)[2], frames(document)[2])

    def test_crops_that_differ_from_frame_to_frame_are_no_output(self) -> None:
        document = opened(animation(1, 1))
        crops = (Rect(0, 0, 12, 9), Rect(0, 0, 6, 6))
        parts = tuple(FramePlan(n, Placement(SIZE, crop)) for n, crop in enumerate(crops))
        with pytest.raises(Failed):
            document.write(Plan(parts, Profile()), Painter())


class TestRefused:
    @pytest.mark.parametrize(
        ("data", "code", "detail"),
        [
            (made_gif.gif((0, 9), IMAGE), Code.CORRUPT, "screen"),
            (made_gif.gif((12, 9)), Code.NO_PICTURE, ""),
            (made_gif.gif((12, 9), b"\0"), Code.CORRUPT, "block"),
            (made_gif.gif((11, 9), IMAGE), Code.CORRUPT, "image-place"),
            (made_gif.gif((12, 9), b"!\xf9\x03\0\0\0\0"), Code.CORRUPT, "control"),
            (animation(5), Code.UNSUPPORTED_FEATURE, "disposal"),
            (made_gif.gif((12, 9), EMPTY), Code.CORRUPT, "code-size"),
        ],
    )
    def test_what_cannot_be_accounted_for(self, data: bytes, code: Code, detail: str) -> None:
        with pytest.raises(Refused) as refusal:
            GIF.open(data, PLENTY)
        assert (refusal.value.code, refusal.value.detail) == (code, detail)

    def test_too_little_image_data(self) -> None:
        short = made_gif.packed(indices(1, (5, 12)), 3)
        data = made_gif.gif((12, 9), made_gif.image(indices(), PALETTE, bits=3, data=short))
        with pytest.raises(Refused) as refusal:
            GIF.open(data, PLENTY).picture(0)
        assert refusal.value.code is Code.TRUNCATED

    def test_blocks_without_end(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr("caseveil.formats.gif.structure._MAX_BLOCKS", 3)
        with pytest.raises(Refused):
            GIF.open(made_gif.gif((12, 9), *[made_gif.comment("a")] * 3), PLENTY)

    def test_more_frames_than_can_be_worked_on(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(gif, "MOST_SAMPLES", 12 * 9 * 2)
        assert GIF.open(animation(1, 1), PLENTY)
        with pytest.raises(Refused) as refusal:
            GIF.open(animation(1, 1, 1), PLENTY)
        assert refusal.value.code is Code.TOO_LARGE


class TestTags:
    def tags(self, *blocks: bytes, **options) -> dict[str, str]:
        image = made_gif.image(indices(), PALETTE, bits=3)
        document = opened(made_gif.gif((12, 9), *blocks, image, **options))
        return {tag.path: tag.value for tag in document.tags(Painter(), Profile())}

    def test_every_field_is_told(self) -> None:
        secret = makers.SECRETS.name
        found = self.tags(
            made_gif.comment(f"by {secret}"),
            made_gif.plain_text(f"drawn {secret}"),
            made_gif.xmp(makers.xmp()),
            made_gif.application(b"NOTES  v1.0", secret.encode()),
            made_gif.application(b"MGK8BIM0000", b"\0\1\2"),
            b"!\x42" + made_gif.sub_blocks(b"odd"),
            aspect=49,
            trailer=b"behind",
        )
        assert found == {
            "AspectRatio": "49",
            "Comment": f"by {secret}",
            "PlainText": f"drawn {secret}",
            "XMP/photoshop:Credit": secret,
            "Application/NOTES  v1.0": secret,
            "Application/MGK8BIM0000": "3 bytes",
            "Extension/0x42": "3 bytes",
            "Trailer": "6 bytes",
        }

    def test_delays_and_repetitions_are_no_tags(self) -> None:
        assert self.tags(made_gif.looping(2), made_gif.control()) == {}

    def test_a_profile_is_named_and_told_where_it_matters(self) -> None:
        profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("LAB")).tobytes()
        plain = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
        for content, warnings in ((profile, ("colour-profile-dropped",)), (plain, ())):
            block = made_gif.application(b"ICCRGBG1012", content)
            image = made_gif.image(indices(), PALETTE, bits=3)
            document = opened(made_gif.gif((12, 9), block, image))
            assert document.warnings == warnings
            assert [tag.path for tag in document.tags(Painter(), Profile())] == ["ICC/Description"]

    def test_data_behind_the_end_are_told(self) -> None:
        image = made_gif.image(indices(), PALETTE, bits=3)
        for trailer, warnings in ((b"x", ("trailing-data-dropped",)), (b"\0\0", ())):
            assert opened(made_gif.gif((12, 9), image, trailer=trailer)).warnings == warnings
