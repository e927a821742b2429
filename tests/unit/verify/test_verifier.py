"""Whole files: a correct export passes, each seeded defect fails the check meant for it."""

import struct

import numpy as np
import pytest
from PIL import Image, PngImagePlugin
from pydicom.dataset import Dataset
from pydicom.sequence import Sequence

from caseveil.domain.checks import Verdict
from caseveil.domain.findings import Kind
from caseveil.domain.geometry import Rect
from caseveil.verify.contract import Expectation, Hit
from caseveil.verify.verifier import check
from unit.verify import makers
from unit.verify.makers import PASSED, Looker, failing, painted, plan, size_of, verify

PICTURE = makers.picture(160, 128)
BOX = Rect(40, 32, 104, 80)
SMALL = Rect(43, 37, 57, 49)
NAMES = ("Okonkwo^Adaeze", "MRN4711223")


def exif(**tags):
    block = Image.Exif()
    for tag, value in tags.items():
        block[int(tag[1:], 16)] = value
    return block.tobytes()


class TestPng:
    source = makers.png(PICTURE)
    how = plan(size_of(PICTURE), BOX, identifiers=NAMES)

    def verdicts(self, output, how=None, source=None):
        return verify(output, "png", how or self.how, source or self.source)[0]

    def test_correct_export_passes(self):
        assert self.verdicts(makers.png(painted(PICTURE, BOX))) == PASSED

    def test_nothing_to_hide_passes(self):
        assert self.verdicts(makers.png(PICTURE), plan(size_of(PICTURE))) == PASSED

    def test_region_not_painted(self):
        assert self.verdicts(makers.png(PICTURE)) == failing(inside="failed")

    def test_region_almost_black(self):
        assert self.verdicts(makers.png(painted(PICTURE, BOX, value=1))) == failing(inside="failed")

    def test_one_corner_left(self):
        left = Rect(BOX.left, BOX.top, BOX.right, BOX.bottom - 1)
        assert self.verdicts(makers.png(painted(PICTURE, left))) == failing(inside="failed")

    def test_painted_elsewhere(self):
        wrong = makers.png(painted(PICTURE, Rect(0, 0, 64, 48)))
        assert self.verdicts(wrong) == failing(inside="failed", outside="failed")

    def test_one_pixel_changed_outside(self):
        pixels = painted(PICTURE, BOX)
        pixels[100, 20, 1] ^= 1
        assert self.verdicts(makers.png(pixels)) == failing(outside="failed")

    def test_transparent_black_is_not_hidden_enough(self):
        source = np.dstack([PICTURE, np.full(PICTURE.shape[:2], 255, np.uint8)])
        clear = makers.png(painted(source, BOX))
        assert self.verdicts(clear, source=makers.png(source)) == failing(inside="failed")
        opaque = makers.png(painted(source, BOX, value=(0, 0, 0, 255)))
        assert self.verdicts(opaque, source=makers.png(source)) == PASSED

    @pytest.mark.parametrize("turns", range(4))
    def test_crop_and_turn_follow_the_plan(self, turns):
        how = plan(size_of(PICTURE), BOX, crop=Rect(10, 6, 150, 120), turns=turns)
        right = np.rot90(painted(PICTURE, BOX)[6:120, 10:150], -turns)
        assert self.verdicts(makers.png(right), how) == PASSED
        if turns:
            wrong = np.rot90(right, 2)
            verdicts = self.verdicts(makers.png(wrong), how)
            assert verdicts == failing(inside="failed", outside="failed")

    def test_wrong_size(self):
        output = makers.png(painted(PICTURE, BOX)[:-1])
        broken = dict.fromkeys(("frames", "inside", "outside"), "failed")
        assert self.verdicts(output) == failing(**broken)

    def test_orientation_of_the_source_is_applied(self):
        sideways = makers.png(np.rot90(PICTURE), exif=exif(x112=6))
        assert self.verdicts(makers.png(painted(PICTURE, BOX)), source=sideways) == PASSED

    def test_text_chunk_with_a_name(self):
        info = PngImagePlugin.PngInfo()
        info.add_text("Author", "dr. OKONKWO", zip=True)
        output = makers.png(painted(PICTURE, BOX), pnginfo=info)
        assert self.verdicts(output) == failing(container="failed", identifiers="failed")

    def test_depth_lost(self):
        deep = PICTURE[..., 0].astype(np.uint16) * 257
        how = plan(size_of(PICTURE), BOX)
        assert self.verdicts(makers.png(painted(deep, BOX)), how, makers.png(deep)) == PASSED
        shallow = makers.png(painted(PICTURE[..., 0], BOX))
        assert self.verdicts(shallow, how, makers.png(deep)) == failing(outside="failed")

    def test_polygon_and_area_to_keep(self):
        triangle = ((20.0, 20.0), (90.5, 30.0), (40.0, 77.5))
        how = plan(size_of(PICTURE), triangle, keep_only=[Rect(5, 5, 150, 120)])
        pixels = np.zeros_like(PICTURE)
        pixels[5:120, 5:150] = PICTURE[5:120, 5:150]
        assert self.verdicts(makers.png(pixels), how) == failing(inside="failed")
        rows, columns = np.mgrid[0:128, 0:160]
        corners = [np.array(p) for p in triangle]
        inside = np.ones((128, 160), bool)
        for a, b in zip(corners, [*corners[1:], corners[0]], strict=True):
            low = [(b[0] - a[0]) * (rows + y - a[1]) - (b[1] - a[1]) * (columns + x - a[0])
                   for x in (0, 1) for y in (0, 1)]  # fmt: skip
            inside &= np.max(low, axis=0) > 0
        pixels[inside] = 0
        assert self.verdicts(makers.png(pixels), how) == PASSED

    def test_long_identifier_in_the_samples(self):
        pixels = painted(PICTURE, BOX)
        source = PICTURE.copy()
        secret = np.frombuffer(b"mrn4711223ab", np.uint8).reshape(4, 3)
        for picture in (source, pixels):
            picture[2, :4, 0] = secret[:, 0]
            picture[2, :4] = secret
        grey = [makers.png(np.dstack([p, p[..., 0] | 255])) for p in (source, pixels)]
        how = plan(size_of(PICTURE), BOX, identifiers=("Zimmermannsche",))
        assert self.verdicts(grey[1], how, grey[0])["identifiers"] == "passed"


class TestJpeg:
    source = makers.jpeg(PICTURE)
    stored = makers.jpeg_pixels(source)
    how = plan(size_of(PICTURE), BOX, identifiers=NAMES)

    def verdicts(self, output, how=None, source=None):
        return verify(output, "jpeg", how or self.how, source or self.source)[0]

    def export(self, *boxes, value=0):
        return makers.jpeg_again(painted(self.stored, *boxes, value=value), self.source)

    def test_correct_export_passes(self):
        assert self.verdicts(self.export(BOX)) == PASSED

    @pytest.mark.parametrize("quality", [40, 75, 97])
    def test_small_region_off_the_block_grid(self, quality):
        source = makers.jpeg(PICTURE, quality)
        stored = makers.jpeg_pixels(source)
        how = plan(size_of(PICTURE), SMALL)
        output = makers.jpeg_again(painted(stored, SMALL), source)
        assert self.verdicts(output, how, source) == PASSED
        untouched = makers.jpeg_again(stored, source)
        assert self.verdicts(untouched, how, source) == failing(inside="failed")

    def test_region_not_painted(self):
        assert self.verdicts(self.export()) == failing(inside="failed")

    @pytest.mark.parametrize("contrast", [4, 12])
    @pytest.mark.parametrize("box", [BOX, SMALL])
    def test_faint_writing_left_on_black(self, contrast, box):
        pixels = painted(PICTURE, BOX)
        random = np.random.default_rng(4)
        inside = random.integers(0, 2, (BOX.bottom - BOX.top, BOX.right - BOX.left, 1)) * contrast
        pixels[BOX.top : BOX.bottom, BOX.left : BOX.right] = inside
        source = makers.jpeg(pixels, 95)
        output = makers.jpeg_again(makers.jpeg_pixels(source), source)
        verdicts = self.verdicts(output, plan(size_of(PICTURE), box), source)
        assert verdicts == failing(inside="failed")

    def test_colour_left_in_a_black_region(self):
        red = self.export(BOX, value=(0, 0, 60))
        assert self.verdicts(red) == failing(inside="failed")

    def test_painted_elsewhere(self):
        output = self.export(Rect(0, 0, 64, 48))
        assert self.verdicts(output) == failing(inside="failed", outside="failed")

    def test_block_changed_outside(self):
        pixels = painted(self.stored, BOX)
        pixels[112:120, 8:16] = np.clip(pixels[112:120, 8:16].astype(int) + 14, 0, 255)
        output = makers.jpeg_again(pixels, self.source)
        assert self.verdicts(output) == failing(outside="failed")

    def test_quality_thrown_away(self):
        output = makers.jpeg(painted(self.stored, BOX), 12)
        assert self.verdicts(output)["outside"] == "failed"

    @pytest.mark.parametrize("turns", range(4))
    def test_crop_and_turn_follow_the_plan(self, turns):
        how = plan(size_of(PICTURE), BOX, crop=Rect(10, 6, 150, 120), turns=turns)
        right = np.ascontiguousarray(np.rot90(painted(self.stored, BOX)[6:120, 10:150], -turns))
        assert self.verdicts(makers.jpeg_again(right, self.source), how) == PASSED

    def test_grey_photo(self):
        source = makers.jpeg(PICTURE[..., 0])
        output = makers.jpeg_again(painted(makers.jpeg_pixels(source), BOX), source)
        assert self.verdicts(output, source=source) == PASSED

    def test_orientation_of_the_source_is_applied(self):
        sideways = makers.jpeg(np.ascontiguousarray(np.rot90(PICTURE)), exif=exif(x112=6))
        upright = np.rot90(makers.jpeg_pixels(sideways), -1)
        output = makers.jpeg_again(np.ascontiguousarray(painted(upright, BOX)), sideways)
        assert self.verdicts(output, source=sideways) == PASSED

    def test_metadata_left(self):
        block = exif(x10F="Okonkwo")
        output = makers.jpeg(painted(self.stored, BOX), exif=block)
        verdicts = self.verdicts(output)
        assert verdicts["container"] == verdicts["identifiers"] == "failed"

    def test_trailing_bytes(self):
        output = self.export(BOX) + b"MRN4711223"
        assert self.verdicts(output) == failing(container="failed", identifiers="failed")

    def test_name_in_base64_after_the_end(self):
        output = self.export(BOX) + b"eHhPa29ua3dvXkFkYWV6ZQ=="
        assert self.verdicts(output) == failing(container="failed", identifiers="failed")

    def test_utf_16_name_in_a_comment(self):
        payload = "patient okonkwo".encode("utf-16-le")
        comment = b"\xff\xfe" + struct.pack(">H", len(payload) + 2) + payload
        output = self.export(BOX)
        output = output[:2] + comment + output[2:]
        assert self.verdicts(output) == failing(container="failed", identifiers="failed")


FRAMES = np.stack([makers.picture(48, 40, n, 1).reshape(40, 48) for n in range(3)])
PLACE = Rect(5, 6, 25, 18)


def painted_frames(frames, value=0):
    return np.stack([painted(frame, PLACE, value=value) for frame in frames])


class TestDicom:
    source = makers.dicom_source(FRAMES, frames=3)
    how = plan(size_of(FRAMES[0]), PLACE, frames=3, identifiers=NAMES)

    def verdicts(self, output, how=None, source=None):
        return verify(output, "dicom", how or self.how, source or self.source)[0]

    def output(self, samples=None, **options):
        frames = painted_frames(FRAMES) if samples is None else samples
        return makers.dicom_output(frames, frames=len(frames), **options)

    def test_correct_export_passes(self):
        assert self.verdicts(self.output()) == PASSED

    @pytest.mark.parametrize("syntax", ["1.2.840.10008.1.2", "1.2.840.10008.1.2.2"])
    def test_source_in_another_native_syntax(self, syntax):
        source = makers.dicom_source(FRAMES.astype(np.uint16), syntax, frames=3)
        output = self.output(painted_frames(FRAMES).astype(np.uint16))
        assert self.verdicts(output, source=source) == PASSED

    def test_one_frame_not_painted(self):
        frames = painted_frames(FRAMES)
        frames[2] = FRAMES[2]
        assert self.verdicts(self.output(frames)) == failing(inside="failed")

    def test_one_value_changed_outside(self):
        frames = painted_frames(FRAMES)
        frames[1, 30, 40] += 1
        assert self.verdicts(self.output(frames)) == failing(outside="failed")

    def test_frame_missing(self):
        broken = dict.fromkeys(("frames", "inside", "outside"), "failed")
        assert self.verdicts(self.output(painted_frames(FRAMES)[:2])) == failing(**broken)

    def test_painted_white_where_black_is_the_highest_value(self):
        options = {"photometric": "MONOCHROME1"}
        source = makers.dicom_source(FRAMES, frames=3, **options)
        right = self.output(painted_frames(FRAMES, 255), **options)
        assert self.verdicts(right, source=source) == PASSED
        wrong = self.output(painted_frames(FRAMES, 0), **options)
        assert self.verdicts(wrong, source=source) == failing(inside="failed")

    def test_name_nested_in_a_sequence(self):
        item = Dataset()
        item.PatientName = "Okonkwo^Adaeze"
        output = self.output(RequestAttributesSequence=Sequence([item]))
        assert self.verdicts(output) == failing(tags="failed", identifiers="failed")

    def test_identifier_in_a_description(self):
        output = self.output(SeriesDescription="follow-up MRN4711223")
        assert self.verdicts(output) == failing(tags="failed", identifiers="failed")

    def test_private_attribute(self):
        extra = Dataset()
        extra.add_new(0x00091001, "LO", "x")
        item = Sequence([extra])
        verdicts = self.verdicts(self.output(RequestAttributesSequence=item))
        assert verdicts == failing(tags="failed")

    def test_instance_uid_of_the_source(self):
        output = self.output(FrameOfReferenceUID=makers.SOURCE_UID)
        assert self.verdicts(output) == failing(tags="failed")

    def test_trailing_padding(self):
        output = self.output() + struct.pack("<HH2sHI", 0xFFFC, 0xFFFC, b"OB", 0, 4) + bytes(4)
        verdicts = self.verdicts(output)
        assert verdicts["container"] == "failed"

    def test_colour(self):
        pixels = np.stack([PICTURE] * 2)
        source = makers.dicom_source(pixels, frames=2)
        how = plan(size_of(PICTURE), BOX, frames=2)
        right = np.stack([painted(PICTURE, BOX)] * 2)
        assert self.verdicts(self.output(right), how, source) == PASSED
        grey = np.stack([painted(PICTURE, BOX, value=9)] * 2)
        assert self.verdicts(self.output(grey), how, source) == failing(inside="failed")


class TestAnswers:
    source = makers.png(PICTURE)
    output = makers.png(painted(PICTURE, BOX))
    how = plan(size_of(PICTURE), BOX)

    def test_without_a_source_only_what_needs_none_is_answered(self):
        result = check(self.output, Expectation("png", None), None, Looker())
        assert [c.name for c in result.checks] == ["container", "tags", "second-look"]
        assert result.passed

    def test_without_a_detector_nothing_is_delivered(self):
        result = check(self.output, Expectation("png", self.how), self.source, None)
        assert result.checks[-1].verdict is Verdict.COULD_NOT_RUN
        assert not result.passed
        assert result.shared_engines == ("libpng", "zlib")

    def test_failing_detector_could_not_run(self):
        class Broken(Looker):
            def look(self, pixels, photographic, hidden=None):
                raise RuntimeError("Okonkwo")

        result = check(self.output, Expectation("png", self.how), self.source, Broken())
        assert result.checks[-1].verdict is Verdict.COULD_NOT_RUN
        assert "Okonkwo" not in result.checks[-1].detail

    @pytest.mark.parametrize("family", ["jpeg", "png", "dicom", "webp"])
    @pytest.mark.parametrize("output", [b"", b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n", bytes(140)])
    def test_garbage_is_never_passed_and_never_raises(self, family, output):
        verdicts, result = verify(output, family, self.how, output)
        assert list(verdicts) == list(PASSED)
        assert not result.passed
        assert "passed" not in {verdicts["inside"], verdicts["outside"], verdicts["container"]}

    def test_many_faults_are_told_in_short(self):
        names = "StationName Manufacturer OperatorsName InstitutionName StudyDescription"
        more = "SeriesDescription ProtocolName StudyID"
        many = makers.dicom_output(FRAMES[0], **dict.fromkeys(f"{names} {more}".split(), "x"))
        result = check(many, Expectation("dicom", None), None, Looker())
        assert result.checks[1].detail.endswith("and 2 more")

    def test_new_hit_is_told_in_source_coordinates(self):
        how = plan(size_of(PICTURE), BOX, crop=Rect(8, 4, 150, 120))
        output = makers.png(painted(PICTURE, BOX)[4:120, 8:150])
        looker = Looker([Hit(Kind.FACE, 0.9, Rect(100, 80, 120, 100).polygon())])
        verdicts, result = verify(output, "png", how, self.source, looker)
        assert verdicts == failing(second_look="failed")
        (hit,) = result.new_hits
        assert hit.polygon == Rect(108, 84, 128, 104).polygon()
        assert (hit.frame, hit.kind, hit.score) == (0, Kind.FACE, 0.9)

    def test_engines_of_both_passes_are_named(self):
        result = check(self.output, Expectation("png", self.how), self.source, Looker())
        assert result.shared_engines == ("eye", "libpng", "zlib")
        dicom = check(b"", Expectation("dicom", self.how), b"", Looker())
        assert dicom.shared_engines == ("eye",)

    def test_what_goes_wrong_inside_a_check_is_told_without_content(self):
        nowhere = plan(size_of(PICTURE), ())
        result = check(self.output, Expectation("png", nowhere), self.source, Looker())
        broken = [c for c in result.checks if c.verdict is Verdict.COULD_NOT_RUN]
        assert {c.name: c.detail for c in broken} == {
            "inside": "ValueError",
            "outside": "ValueError",
            "second-look": "ValueError",
        }
