"""The check's own walk, unpacking and drawing of GIF files."""

import numpy as np
import pytest
from PIL import Image

import made_gif
from caseveil.domain.geometry import Rect, Size
from caseveil.errors import Code, Refused
from caseveil.verify.gif import container as gif
from caseveil.verify.gif import frames as gif_frames
from caseveil.verify.gif import lzw as gif_lzw
from caseveil.verify.gif.frames import GifFrames
from unit.verify.makers import PASSED, failing, plan, verify

PALETTE = bytes(range(30, 54))
TABLE = np.frombuffer(PALETTE, np.uint8).reshape(-1, 3)
SIZE = Size(12, 9)
ALL = np.arange(108).reshape(9, 12) % 8
IMAGE = made_gif.image(ALL, PALETTE, bits=3)
CONTROL = made_gif.control()
LOOP = made_gif.looping()
MORE = made_gif.application(b"NETSCAPE2.0", b"\1\0\0more")
LACED = made_gif.image(ALL, PALETTE, bits=3, interlaced=True)
BOX = Rect(2, 2, 7, 6)


def output(*blocks: bytes) -> bytes:
    """A clean file."""
    image = CONTROL + IMAGE
    return made_gif.gif((12, 9), *(blocks or (image,)))


def painted(indices: np.ndarray, black: int) -> np.ndarray:
    copy = indices.copy()
    copy[BOX.top : BOX.bottom, BOX.left : BOX.right] = black
    return copy


class TestUnpack:
    @pytest.mark.parametrize("bits", [2, 3, 5, 8])
    @pytest.mark.parametrize("size", [1, 2, 14, 195, 459, 60_000])
    @pytest.mark.parametrize("most", [2, 4, 256])
    def test_what_another_library_packed(self, bits: int, size: int, most: int) -> None:
        values = np.random.default_rng(size).integers(0, min(most, 1 << bits), (1, size))
        values[0, : size // 3] = 1
        data = b"".join(sub_blocks(made_gif.packed(values, bits)))
        assert gif_lzw.unpack(data, bits, size) == gif_lzw.Unpacked(
            values.astype(np.uint8).tobytes(), tight=True
        )

    def test_a_full_table_that_is_not_cleared(self) -> None:
        values = np.random.default_rng(1).integers(0, 256, 9000).tolist()
        codes = [256, *values, 257]
        data = packed(codes, widths(codes))
        assert gif_lzw.unpack(data, 8, 9000).indices == bytes(values)

    def test_more_than_asked_for_is_seen(self) -> None:
        data = b"".join(sub_blocks(made_gif.packed(ALL, 3)))
        assert gif_lzw.unpack(data, 3, 108).tight
        for count in (107, 50, 1):
            unpacked = gif_lzw.unpack(data, 3, count)
            assert unpacked == gif_lzw.Unpacked(ALL.astype(np.uint8).tobytes()[:count], False)

    def test_bytes_behind_the_end_and_no_end_are_seen(self) -> None:
        data = b"".join(sub_blocks(made_gif.packed(ALL, 3)))
        for more in (b"\1", b"\0\0\1", b"\0\0\0\0", b"secret"):
            assert not gif_lzw.unpack(data + more, 3, 108).tight
        codes = [4, 1, 2, 3]
        assert gif_lzw.unpack(packed(codes, [3, 3, 3, 3]), 2, 3) == gif_lzw.Unpacked(
            b"\1\2\3", False
        )

    def test_bits_behind_the_end_are_seen(self) -> None:
        data = packed([4, 1, 2, 5], [3, 3, 3, 3])
        assert gif_lzw.unpack(data, 2, 2).tight
        assert not gif_lzw.unpack(data[:-1] + bytes([data[-1] | 0x80]), 2, 2).tight

    def test_the_end_may_be_as_wide_as_before_the_table_grew(self) -> None:
        data = bytes.fromhex("848fa9cbed5d")
        assert gif_lzw.unpack(data, 2, 64) == gif_lzw.Unpacked(bytes(64), True)
        assert not gif_lzw.unpack(data[:-1] + b"\x9d", 2, 64).tight

    def test_a_full_table_may_be_cleared_before_the_end(self) -> None:
        values = np.random.default_rng(1).integers(0, 256, 3900).tolist()
        for end, tight in (([256, 257], True), ([256, 1, 257], False), ([1, 257], False)):
            codes = [256, *values, *end]
            data = packed(codes, [*widths(codes[:-1]), 12])
            assert gif_lzw.unpack(data, 8, 3900).tight is tight

    def test_too_few_are_refused(self) -> None:
        data = b"".join(sub_blocks(made_gif.packed(ALL, 3)))
        for part in (data[:-3], b""):
            with pytest.raises(Refused) as refusal:
                gif_lzw.unpack(part, 3, 108)
            assert refusal.value.code is Code.TRUNCATED
        with pytest.raises(Refused):
            gif_lzw.unpack(data, 3, 109)

    @pytest.mark.parametrize("codes", [[4, 7], [4, 6], [4, 1, 7], [6]])
    def test_a_code_that_means_nothing_is_refused(self, codes: list[int]) -> None:
        with pytest.raises(Refused) as refusal:
            gif_lzw.unpack(packed(codes, [3] * len(codes)), 2, 3)
        assert refusal.value.code is Code.CORRUPT


def sub_blocks(data: bytes) -> list[bytes]:
    parts = []
    while data[0]:
        parts.append(data[1 : 1 + data[0]])
        data = data[1 + data[0] :]
    return parts


def widths(codes: list[int]) -> list[int]:
    """Of codes that never repeat a string and never clear again."""
    return [max(9, min(12, (256 + number).bit_length())) for number in range(len(codes))]


def packed(codes: list[int], sizes: list[int]) -> bytes:
    """Codes of these widths, the first one in the lowest bits."""
    held = at = 0
    for code, size in zip(codes, sizes, strict=True):
        held |= code << at
        at += size
    return held.to_bytes(-(-at // 8), "little")


class TestFaults:
    def test_none_in_a_clean_file(self) -> None:
        frame = made_gif.control(3, 2, 0) + made_gif.image(ALL, bytes(3) + PALETTE[3:], bits=3)
        for data in (output(), output(LOOP, frame, frame)):
            assert gif.faults(data) == []

    @pytest.mark.parametrize(
        ("data", "fault"),
        [
            (output() + b"\0", "after-end 1"),
            (output().replace(b"GIF89a", b"GIF87a"), "screen"),
            (made_gif.gif((12, 9), IMAGE, aspect=1), "screen"),
            (output(CONTROL, made_gif.comment("a"), IMAGE), "extension-fe"),
            (output(IMAGE), "blocks"),
            (output(LOOP, LOOP, CONTROL + IMAGE), "blocks"),
            (output(CONTROL, IMAGE, CONTROL), "blocks"),
            (output(MORE, CONTROL + IMAGE), "extension-ff"),
            (output(CONTROL + LACED), "image-flags"),
            (output(made_gif.control(1, 3) + IMAGE), "control-flags"),
            (output(b"!\xf9\4\6\0\0\0\0" + IMAGE), "control-flags"),
            (output(b"!\xf9\4\4\0\0\7\0" + IMAGE), "control-index"),
            (output(b"!\xf9\2\4\0\2\0\0\0" + IMAGE), "extension-f9"),
            (output(CONTROL + made_gif.image(ALL // 2, PALETTE, bits=3)), "palette"),
            (output(made_gif.control(1, 1, 7) + IMAGE), "palette"),
            (output(CONTROL + made_gif.image(ALL, PALETTE[:12], bits=3)), "palette"),
        ],
    )  # fmt: skip
    def test_what_a_finished_file_must_not_hold(self, data: bytes, fault: str) -> None:
        assert fault in gif.faults(data)

    def test_image_data_that_hold_more(self) -> None:
        tight = b"".join(sub_blocks(made_gif.packed(ALL, 3)))
        for data in (
            made_gif.sub_blocks(tight + b"secret"),
            b"\1" + tight[:1] + made_gif.sub_blocks(tight[1:]),
        ):
            image = made_gif.image(ALL, PALETTE, bits=3, data=data)
            assert gif.faults(output(made_gif.control() + image)) == ["image-data"]

    @pytest.mark.parametrize(
        "data",
        [
            b"GIF90a" + bytes(40),
            output()[:-1],
            made_gif.gif((12, 9)),
            made_gif.gif((12, 9), b"\0"),
            made_gif.gif((12, 0), IMAGE),
            made_gif.gif((12, 8), IMAGE),
            made_gif.gif((12, 9), made_gif.control(1, 4), IMAGE),
            made_gif.gif((12, 9), made_gif.image(ALL, PALETTE, bits=1, data=b"\0")),
        ],
    )
    def test_what_cannot_be_walked(self, data: bytes) -> None:
        with pytest.raises(Refused):
            gif.faults(data)

    def test_blocks_without_end(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(gif, "_MOST_BLOCKS", 3)
        with pytest.raises(Refused):
            gif.walk(made_gif.gif((12, 9), *[made_gif.comment("a")] * 3))


class TestFrames:
    def test_an_animation_is_drawn_as_pillow_draws_it(self, tmp_path) -> None:
        random = np.random.default_rng(2)
        blocks = [
            made_gif.control(4, 1, 7),
            made_gif.image(random.integers(0, 8, (9, 12)), PALETTE, bits=3),
        ]
        for number, disposal in enumerate((1, 3, 2, 3, 2, 1, 1)):
            drawn = random.integers(0, 8, (4, 5))
            blocks += [made_gif.control(4, disposal, 7)]
            blocks += [
                made_gif.image(drawn, PALETTE, (number, number % 5), bits=3, interlaced=number == 2)
            ]
        path = tmp_path / "a.gif"
        path.write_bytes(made_gif.gif((12, 9), *blocks))
        frames = GifFrames(path.read_bytes())
        shown = [frames.stored(n).copy() for n in range(8)]
        with Image.open(path) as image:
            for number in range(8):
                image.seek(number)
                theirs = np.asarray(image.convert("RGBA"))
                seen = theirs[..., 3] > 0
                assert np.array_equal(seen, shown[number][..., 3] > 0)
                assert np.array_equal(theirs[seen], shown[number][seen])
        for number in (5, 1, 7, 0):
            assert np.array_equal(frames.stored(number), shown[number])
        assert frames.engines == ()
        assert frames.sizes == (SIZE,) * 8

    def test_kept_indices_are_bounded(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(gif_frames, "_KEPT_BYTES", 150)
        image = IMAGE
        frames = GifFrames(made_gif.gif((12, 9), image, image, image))
        for number in (2, 0, 1):
            assert np.array_equal(frames.stored(number)[..., :3], TABLE[ALL])
            assert len(frames._indices) == 1

    def test_frames_that_are_not_there_or_too_many(self, monkeypatch: pytest.MonkeyPatch) -> None:
        for index in (-1, 1):
            with pytest.raises(Refused):
                GifFrames(output()).stored(index)
        monkeypatch.setattr(gif_frames, "_MOST_SAMPLES", 100)
        with pytest.raises(Refused) as refusal:
            GifFrames(output())
        assert refusal.value.code is Code.TOO_LARGE

    def test_texts_are_all_extensions_but_controls(self) -> None:
        data = output(made_gif.comment("abc"), CONTROL + IMAGE)
        assert gif.texts(data) == [([b"\3abc"], 0)]


class TestVerdict:
    """Black at index 0, or no black in a full palette."""

    few = np.vstack([[(0, 0, 0)], TABLE[1:]])
    full = np.frombuffer(made_gif.colours(256), np.uint8).reshape(-1, 3)

    def verdict(self, source: np.ndarray, after: np.ndarray, table: np.ndarray) -> dict[str, str]:
        how = plan(Size(source.shape[1], source.shape[0]), BOX)
        return verify(made_gif.exactly(after, table), "gif", how, made_gif.exactly(source, table))[
            0
        ]

    def test_black_passes(self) -> None:
        assert self.verdict(ALL, painted(ALL, 0), self.few) == PASSED

    def test_nothing_to_hide_passes(self) -> None:
        data = made_gif.exactly(ALL, self.few)
        assert verify(data, "gif", plan(SIZE), data)[0] == PASSED

    def test_a_region_left_as_it_is_fails(self) -> None:
        assert self.verdict(ALL, ALL, self.few) == failing(inside="failed")

    def test_another_colour_than_black_fails(self) -> None:
        assert self.verdict(ALL, painted(ALL, 1), self.few) == failing(inside="failed")

    def test_a_pixel_changed_outside_fails(self) -> None:
        after = painted(ALL, 0)
        after[8, 11] ^= 1
        assert self.verdict(ALL, after, self.few) == failing(outside="failed")

    def test_the_darkest_of_a_full_palette_passes_and_no_other_does(self) -> None:
        whole = np.vstack([np.arange(256).reshape(16, 16)] * 2)
        source = np.vstack([np.zeros((16, 16), int), whole])
        order = np.argsort(self.full.sum(axis=1))
        assert self.verdict(source, painted(source, int(order[0])), self.full) == PASSED
        other = self.verdict(source, painted(source, int(order[-1])), self.full)
        assert other == failing(inside="failed")

    def test_transparency_is_not_hidden(self) -> None:
        def file(indices: np.ndarray) -> bytes:
            colours = self.few.astype(np.uint8).copy()
            colours[5] = 0
            image = made_gif.image(indices, colours.tobytes(), bits=3)
            return made_gif.gif((12, 9), made_gif.control(1, 1, 5) + image)

        how = plan(SIZE, BOX)
        assert verify(file(painted(ALL, 5)), "gif", how, file(ALL))[0] == failing(inside="failed")
        assert verify(file(painted(ALL, 0)), "gif", how, file(ALL))[0] == PASSED

    def test_every_frame_is_judged_and_searched(self) -> None:
        def file(*frames: np.ndarray) -> bytes:
            made = [
                made_gif.control() + made_gif.image(f, self.few.astype(np.uint8).tobytes(), bits=3)
                for f in frames
            ]
            return made_gif.gif((12, 9), *made)

        hidden, how = painted(ALL, 0), plan(SIZE, BOX, frames=2)
        source = file(ALL, ALL[::-1])
        assert verify(file(hidden, painted(ALL[::-1], 0)), "gif", how, source)[0] == PASSED
        assert verify(file(hidden, ALL[::-1]), "gif", how, source)[0] == failing(inside="failed")
        left_out = verify(file(hidden), "gif", how, source)[0]
        assert left_out["frames"] == "failed"

    def test_a_name_in_a_palette_is_found(self) -> None:
        name = "Okonkwo Adaeze Maria Bridget"[:24]
        table = np.frombuffer(name.encode(), np.uint8).reshape(-1, 3)
        how = plan(SIZE, identifiers=(name,))
        data = made_gif.exactly(ALL, table)
        assert verify(data, "gif", how, data)[0]["identifiers"] == "failed"

    def test_a_name_in_the_pixels_of_a_later_frame_is_found(self) -> None:
        name = "Okonkwo Adaeze Maria Bri"
        table = np.frombuffer(name.encode(), np.uint8).reshape(-1, 3)[::-1]
        spelled = 7 - ALL
        assert name.encode() in table[spelled].tobytes()
        frames = [CONTROL + made_gif.image(f, table.tobytes(), bits=3) for f in (ALL, spelled)]
        data = made_gif.gif((12, 9), *frames)
        how = plan(SIZE, frames=2, identifiers=(name,))
        checks = {c.name: c for c in verify(data, "gif", how, data)[1].checks}
        assert checks["identifiers"].detail == "samples 1"


def test_a_source_without_a_palette_is_grey_and_no_clean_file():
    data = made_gif.gif((12, 9), made_gif.image(ALL, bits=3))
    assert "image-flags" in gif.faults(data)
    stored = GifFrames(data).stored(0)
    assert np.array_equal(stored[..., 0], ALL)
    assert (stored[..., :3] == stored[..., :1]).all()
