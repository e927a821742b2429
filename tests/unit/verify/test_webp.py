"""The check's own walk and its frames of WebP files."""

import cv2
import numpy as np
import pytest

import made_webp
import makers as files
from caseveil.domain.geometry import Rect, Size
from caseveil.errors import Code, Refused
from caseveil.formats.pixels.orientation import upright
from caseveil.verify.webp import chunks as webp
from caseveil.verify.webp import container as webp_container
from caseveil.verify.webp import frames as webp_frames
from caseveil.verify.webp.frames import WebpFrames
from unit.verify import makers
from unit.verify.makers import PASSED, failing, painted, plan, verify

PIXELS = makers.picture(40, 30)
CLEAR = made_webp.clear(PIXELS)
SIZE, BOX = Size(40, 30), Rect(4, 6, 21, 17)
VP8L, VP8 = made_webp.picture(PIXELS), made_webp.picture(PIXELS, lossless=False)
FRAME = made_webp.frame(PIXELS)
PART = made_webp.frame(PIXELS[:10, :12], (6, 4))
BEGIN, START = made_webp.extended(40, 30, made_webp.MOVES), made_webp.start()
CLEAN = made_webp.animation((40, 30), FRAME, PART, flags=made_webp.SEES_THROUGH)
NOTE = made_webp.chunk(b"NOTE", b"abc")


def payload(made: bytes) -> bytes:
    """What the first chunk holds."""
    return made[8 : 8 + int.from_bytes(made[4:8], "little")]


def lossless(data: bytes) -> bytes:
    return made_webp.riff(made_webp.chunk(b"VP8L", data))


def padded(byte: bytes) -> bytes:
    """A clean file with an odd chunk, padded with ``byte``."""
    for seed in range(50):
        made = made_webp.picture(makers.picture(9, 7, seed))
        if len(payload(made)) % 2:
            return made_webp.riff(made[:-1] + byte)
    raise AssertionError


class TestFaults:
    def test_none_in_a_clean_file(self) -> None:
        for data in (made_webp.still(PIXELS), made_webp.riff(made_webp.picture(CLEAR)), CLEAN):
            assert webp_container.faults(data) == []
        assert webp_container.faults(padded(b"\0")) == []

    @pytest.mark.parametrize(
        ("data", "fault"),
        [
            (CLEAN + b"\0", "after-end 1"),
            (made_webp.riff(VP8L, NOTE), "chunks"),
            (made_webp.still(PIXELS, NOTE), "chunks"),
            (made_webp.riff(VP8), "frame-chunks"),
            (made_webp.animation((40, 30), FRAME, more=NOTE), "chunks"),
            (made_webp.animation((40, 30), FRAME, flags=8), "header"),
            (made_webp.riff(BEGIN[:9] + b"\1" + BEGIN[10:], START, FRAME), "header"),
            (made_webp.riff(BEGIN, made_webp.start(0, 77), FRAME), "background"),
            (made_webp.animation((40, 30), made_webp.frame(PIXELS, flags=0)), "frame-flags"),
            (made_webp.animation((40, 30), made_webp.frame(PIXELS, flags=6)), "frame-flags"),
            (made_webp.animation((40, 30), made_webp.frame(PIXELS, inner=NOTE)), "frame-chunks"),
            (padded(b"s"), "padding"),
            (lossless(payload(VP8L) + b"\0"), "picture-data"),
            (lossless(payload(VP8L) + b"secret"), "picture-data"),
            (lossless(payload(VP8L)[:-9]), "picture-data"),
        ],
    )
    def test_what_a_finished_file_must_not_hold(self, data: bytes, fault: str) -> None:
        assert fault in webp_container.faults(data)

    @pytest.mark.parametrize("seed", range(40))
    def test_what_an_encoder_makes_ends_with_its_last_byte(self, seed: int) -> None:
        random = np.random.default_rng(seed)
        height, width = random.integers(1, 40, 2)
        shape = (height, width, 3 + seed % 2)
        made = random.integers(0, 256 if seed % 3 else 3, shape).astype(np.uint8)
        assert webp_container.faults(made_webp.riff(made_webp.picture(made))) == []

    def test_a_decoder_that_gives_up_is_a_fault(self, monkeypatch: pytest.MonkeyPatch) -> None:
        def broken(*_: object) -> None:
            raise cv2.error

        monkeypatch.setattr(cv2, "imdecode", broken)
        assert webp_container.faults(made_webp.still(PIXELS)) == ["picture-data"]

    @pytest.mark.parametrize(
        "data",
        [
            b"RIFF\0\0\0\0WEBX",
            made_webp.riff(),
            made_webp.riff(VP8L)[:-2],
            made_webp.riff(VP8L, b"NOTE\4"),
            made_webp.riff(VP8L, VP8L),
            lossless(b"\x2e" + payload(VP8L)[1:]),
            made_webp.riff(made_webp.chunk(b"VP8 ", payload(VP8)[:3] + bytes(20))),
            made_webp.riff(made_webp.chunk(b"VP8X", b"abc"), VP8L),
            made_webp.riff(made_webp.extended(40, 31), VP8L),
            made_webp.riff(BEGIN, START),
            made_webp.riff(BEGIN, FRAME),
            made_webp.riff(BEGIN, START, START, FRAME),
            made_webp.riff(BEGIN, START, FRAME, VP8L),
            made_webp.riff(BEGIN, made_webp.chunk(b"ANIM", b""), FRAME),
            made_webp.riff(BEGIN, START, made_webp.chunk(b"ANMF", b"")),
            made_webp.animation((40, 30), made_webp.frame(PIXELS, (2, 0))),
            made_webp.animation((40, 30), made_webp.frame(PIXELS, (0, 2))),
            made_webp.riff(BEGIN, START, FRAME[:14] + b"\1" + FRAME[15:]),
        ],
    )
    def test_what_cannot_be_walked(self, data: bytes) -> None:
        with pytest.raises(Refused):
            webp_container.faults(data)

    def test_chunks_without_end(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(webp, "_MOST_CHUNKS", 2)
        with pytest.raises(Refused):
            webp.walk(made_webp.riff(*[NOTE] * 3))

    def test_texts_are_all_chunks_without_pictures(self) -> None:
        inner = made_webp.frame(PIXELS, inner=NOTE)
        data = made_webp.animation((40, 30), inner, more=made_webp.chunk(b"XMP ", b"packet"))
        ((found, least),) = webp_container.texts(data)
        assert (least, list(found)[2:]) == (0, [b"packet", b"abc"])


class TestFrames:
    @pytest.mark.parametrize("stored", [PIXELS, CLEAR], ids=["opaque", "transparent"])
    def test_a_still_picture(self, stored: np.ndarray) -> None:
        shown = WebpFrames(made_webp.still(stored)).stored(0)
        assert np.array_equal(shown[..., : stored.shape[2]], stored)
        assert WebpFrames(made_webp.still(stored, lossless=False)).stored(0).shape == (30, 40, 4)

    def test_alpha_counts_whatever_the_header_says(self) -> None:
        made = made_webp.picture(CLEAR, lossless=False)
        for flags in (0, made_webp.SEES_THROUGH):
            data = made_webp.riff(made_webp.extended(40, 30, flags), made)
            assert not WebpFrames(data).stored(0)[:7, :, 3].any()

    @pytest.mark.parametrize("orientation", range(1, 9))
    def test_the_orientation_is_applied(self, orientation: int) -> None:
        block = made_webp.chunk(b"EXIF", files.exif(orientation))
        frames = WebpFrames(made_webp.still(PIXELS, block))
        assert np.array_equal(frames.stored(0)[..., :3], upright(PIXELS, orientation))
        assert frames.sizes == ((Size(30, 40) if orientation >= 5 else SIZE),)
        assert frames.engines == ("libwebp",)

    def test_frames_in_any_order_and_in_groups(self, monkeypatch: pytest.MonkeyPatch) -> None:
        pictures = [makers.picture(40, 30, seed) for seed in range(5)]
        data = made_webp.animation((40, 30), *[made_webp.frame(p) for p in pictures])
        for samples in (1, 40 * 30 * 2, 1 << 20):
            monkeypatch.setattr(webp_frames, "_KEPT_SAMPLES", samples)
            frames = WebpFrames(data)
            for index in (0, 3, 4, 1, 2, 0):
                assert np.array_equal(frames.stored(index)[..., :3], pictures[index])

    def test_frames_that_are_not_there_or_too_many(self, monkeypatch: pytest.MonkeyPatch) -> None:
        for index in (-1, 2):
            with pytest.raises(Refused):
                WebpFrames(CLEAN).stored(index)
        monkeypatch.setattr(webp_frames, "_MOST_SAMPLES", 2000)
        with pytest.raises(Refused) as refusal:
            WebpFrames(CLEAN)
        assert refusal.value.code is Code.TOO_LARGE

    def test_what_cannot_be_decoded(self, monkeypatch: pytest.MonkeyPatch) -> None:
        frames = WebpFrames(lossless(payload(VP8L)[:-9]))
        with pytest.raises(Refused):
            frames.stored(0)

        def broken(*_: object, **__: object) -> None:
            raise cv2.error

        monkeypatch.setattr(cv2, "imdecodeanimation", broken)
        with pytest.raises(Refused):
            WebpFrames(CLEAN).stored(0)


class TestVerdict:
    how = plan(SIZE, BOX)

    def test_black_passes_and_what_is_left_or_changed_fails(self) -> None:
        source, clean = made_webp.still(PIXELS), made_webp.still(painted(PIXELS, BOX))
        assert verify(clean, "webp", self.how, source)[0] == PASSED
        assert verify(source, "webp", self.how, source)[0] == failing(inside="failed")
        grey = made_webp.still(painted(PIXELS, BOX, value=9))
        assert verify(grey, "webp", self.how, source)[0] == failing(inside="failed")
        other = painted(PIXELS, BOX, Rect(30, 20, 32, 22))
        assert verify(made_webp.still(other), "webp", self.how, source)[0] == failing(
            outside="failed"
        )

    def test_a_lossy_source_is_held_to_what_it_decodes_to(self) -> None:
        source = made_webp.still(PIXELS, lossless=False)
        decoded = WebpFrames(source).stored(0)[..., :3]
        clean = made_webp.still(painted(decoded, BOX))
        assert verify(clean, "webp", self.how, source)[0] == PASSED
        again = made_webp.still(painted(decoded, BOX), lossless=False)
        assert verify(again, "webp", self.how, source)[0]["container"] == "failed"

    def test_transparency_is_not_hidden_and_hidden_colours_count(self) -> None:
        source = made_webp.riff(made_webp.picture(CLEAR))
        black = CLEAR.copy()
        black[BOX.top : BOX.bottom, BOX.left : BOX.right] = (0, 0, 0, 255)
        clean = made_webp.riff(made_webp.picture(black))
        assert verify(clean, "webp", self.how, source)[0] == PASSED
        black[BOX.top, BOX.left, 3] = 0
        clean = made_webp.riff(made_webp.picture(black))
        assert verify(clean, "webp", self.how, source)[0] == failing(inside="failed")

    def test_every_frame_is_judged(self) -> None:
        how = plan(SIZE, BOX, frames=2)
        source = made_webp.animation((40, 30), FRAME, made_webp.frame(PIXELS[::-1]))
        black = made_webp.frame(painted(PIXELS, BOX))
        both = made_webp.animation((40, 30), black, made_webp.frame(painted(PIXELS[::-1], BOX)))
        assert verify(both, "webp", how, source)[0] == PASSED
        one = made_webp.animation((40, 30), black, made_webp.frame(PIXELS[::-1]))
        assert verify(one, "webp", how, source)[0] == failing(inside="failed")
