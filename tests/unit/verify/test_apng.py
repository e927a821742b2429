"""The check of animated PNG: its own walk, its own canvas."""

import numpy as np
import pytest

import made_apng
import makers as pictures
from caseveil.domain.geometry import Size
from caseveil.errors import Code, Refused
from caseveil.formats import identify
from caseveil.verify.pixels.decoding import PngFrames
from caseveil.verify.png import apng, apng_frames
from caseveil.verify.png import container as png
from made_apng import Frame, chunk, clean
from unit.formats.test_apng import BLUE, CLEAR, RED, broken, flat

PAIR = [pictures.photo(seed, 40, 30) for seed in (1, 2)]


def head_and_chunks(data):
    chunks = list(png.walk(data))
    return png.header(chunks[0]), chunks


class TestFaults:
    def test_a_clean_animation_has_none(self):
        assert apng.faults(clean(*PAIR)) == []
        assert apng.faults(made_apng.apng(Frame(PAIR[0]), Frame(PAIR[1][:5, :5], at=(3, 4)))) == []

    def test_a_still_picture_is_judged_as_before(self):
        assert apng.faults(pictures.png("RGB", PAIR[0], metadata=False)) == []
        assert apng.faults(pictures.png("RGB", PAIR[0]))

    @pytest.mark.parametrize("how", sorted(broken()))
    def test_an_animation_against_the_rules_is_a_fault(self, how):
        assert "animation" in apng.faults(broken()[how])

    @pytest.mark.parametrize(
        "frames",
        [
            [Frame(PAIR[0])],
            [Frame(PAIR[0]), Frame(PAIR[1], blend=1)],
            [Frame(PAIR[0]), Frame(PAIR[1], disposal=1)],
        ],
    )
    def test_more_than_is_needed_is_a_fault(self, frames):
        assert apng.faults(made_apng.apng(*frames)) == ["animation"]

    def test_a_still_picture_apart_is_a_fault(self):
        assert "animation" in apng.faults(made_apng.apng(*map(Frame, PAIR), apart=PAIR[0]))

    def test_data_in_several_chunks_are_a_fault(self):
        assert apng.faults(made_apng.apng(*map(Frame, PAIR), split=2)) == ["animation"]

    def test_data_behind_a_stream_are_a_fault(self):
        data = clean(*PAIR)
        at = data.index(b"fdAT")
        size = int.from_bytes(data[at - 4 : at], "big")
        longer = chunk(b"fdAT", data[at + 4 : at + 4 + size] + b"more")
        assert apng.faults(data[: at - 4] + longer + chunk(b"IEND")) == ["data-after-stream"]

    def test_a_file_without_a_picture_is_a_fault(self):
        head = made_apng.still(flat(RED))[b"IHDR"]
        control = chunk(b"acTL", b"\0\0\0\1\0\0\0\0")
        data = made_apng.SIGNATURE + chunk(b"IHDR", head) + control + chunk(b"IEND")
        assert "animation" in apng.faults(data)


class TestFrames:
    @pytest.mark.parametrize(
        "frames",
        [
            [Frame(flat(RED)), Frame(flat(BLUE, 3, 2), at=(2, 1)), Frame(flat(RED, 1, 1))],
            [Frame(flat(RED)), Frame(flat(BLUE, 3, 2), disposal=1), Frame(flat(RED, 1, 1))],
            [Frame(flat(RED)), Frame(flat(BLUE, 3, 2), disposal=2), Frame(flat(RED, 1, 1))],
            [Frame(flat(RED), disposal=2), Frame(flat(BLUE, 1, 1))],
            [Frame(flat((200, 0, 0, 77))), Frame(flat((9, 8, 200, 128)), blend=1)],
            [Frame(flat(CLEAR)), Frame(flat(BLUE), blend=1), Frame(flat(CLEAR), blend=1)],
            [Frame(PAIR[0]), Frame(PAIR[1][:9, :9], at=(4, 4))],
        ],
    )
    def test_show_what_the_first_pass_shows(self, frames):
        data = made_apng.apng(*frames)
        seen, shown = apng_frames.decode(data), identify(data).open(data, 10_000)
        assert len(seen.sizes) == len(frames)
        for index in (*range(len(frames)), 0):
            assert np.array_equal(seen.stored(index), shown.canvas.rgba(index))
        assert seen.displayed(0)[0].shape[2] == 3
        assert seen.engines == ("libpng", "zlib")

    def test_every_pair_of_alphas_is_blended_alike(self):
        from caseveil.formats.png import apng as first_pass

        chance = np.random.default_rng(4)
        front, back = chance.integers(0, 256, (2, 64, 64, 4)).astype(np.uint8)
        laid = apng_frames.laid_over(front, back)
        assert np.array_equal(laid, first_pass.over(front, back))

    @pytest.mark.parametrize("orientation", [1, 6])
    def test_are_turned_as_exif_says(self, orientation):
        told = chunk(b"eXIf", pictures.exif(orientation)[6:])
        frames = apng_frames.decode(made_apng.apng(*map(Frame, PAIR), before=told))
        assert frames.sizes[0] == (Size(40, 30) if orientation == 1 else Size(30, 40))

    def test_palettes_are_shared(self):
        import io

        from PIL import Image

        pages = [Image.fromarray(p).quantize(16, method=2) for p in PAIR]
        file = io.BytesIO()
        pages[1].putpalette(pages[0].getpalette())
        pages[0].save(file, "PNG", save_all=True, append_images=pages[1:], default_image=False)
        data = file.getvalue()
        shown = identify(data).open(data, 10_000)
        seen = apng_frames.decode(data)
        assert len(seen.sizes) == 2
        assert np.array_equal(seen.stored(1), shown.canvas.rgba(1))

    def test_an_animation_that_is_none_is_a_still_picture(self):
        frames = apng_frames.decode(broken()["count"])
        assert isinstance(frames, PngFrames)
        assert (frames.stored(0) == RED).all()

    def test_a_frame_that_is_not_there_is_refused(self):
        with pytest.raises(Refused):
            apng_frames.decode(clean(*PAIR)).stored(2)

    def test_deep_values_are_refused(self):
        deep = np.full((6, 8), 900, np.uint16)
        with pytest.raises(Refused) as refusal:
            apng_frames.decode(clean(deep, deep))
        assert refusal.value.code is Code.UNSUPPORTED_FEATURE

    def test_too_many_samples_are_refused(self, monkeypatch):
        monkeypatch.setattr(apng_frames, "_MOST_SAMPLES", 95)
        with pytest.raises(Refused) as refusal:
            apng_frames.decode(clean(flat(RED), flat(BLUE)))
        assert refusal.value.code is Code.TOO_LARGE

    def test_a_decoder_that_answers_another_size_is_not_believed(self, monkeypatch):
        frames = apng_frames.decode(clean(*PAIR))
        monkeypatch.setattr(PngFrames, "stored", lambda *_: np.zeros((1, 1, 4), np.uint8))
        with pytest.raises(Refused):
            frames.stored(0)


def test_images_are_found_only_where_all_rules_are_kept():
    assert len(apng.images(*head_and_chunks(clean(*PAIR)))) == 2
    for data in broken().values():
        assert apng.images(*head_and_chunks(data)) == ()
