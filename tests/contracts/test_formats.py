"""What every format must do alike. A new family: one more subclass of ``FormatContract`` below."""

import re
from pathlib import Path
from typing import Any

import numpy as np
import pytest

import made_apng
import made_bmp
import made_gif
import made_heif
import made_pdf
import made_pptx
import made_tiff
import made_webp
import makers
from caseveil import formats
from caseveil.cli.words import NOTES
from caseveil.domain.geometry import Placement, Rect, Size
from caseveil.domain.plan import FramePlan, Plan
from caseveil.domain.profile import Profile
from caseveil.domain.source import WRITTEN_AS, Ability
from caseveil.domain.text_rule import SIDE_MARKER_HIDDEN
from caseveil.errors import CaseVeilError, Code, Failed, Refused
from caseveil.formats import families, identify, named
from caseveil.formats.base import Document, Format
from caseveil.redact.redactor import TableRedactor
from caseveil.ui.words import terms as words
from caseveil.workflow.intake import DICOMDIR_SKIPPED
from caseveil_detectors.contract import TagText
from caseveil_detectors.metadata.detector import IDENTITY_CATEGORIES, TagSorter

ROOT = Path(__file__).resolve().parents[2]
PROFILE = Profile()
PLENTY = 10_000_000
REGION = Rect(64, 32, 192, 96)  # on the block grid, so that a JPEG of it is black to the last pixel


def redactor() -> TableRedactor:
    return TableRedactor(b"k" * 32)


class FormatContract:
    """Subclasses say which family, give files of it, and how exact it is."""

    name: str
    exact: bool
    structured = True  # whether it has fields that say whose name they hold

    def samples(self) -> list[bytes]:
        """Files of the family, each at least 256 x 128 pixels, with secrets in their metadata."""
        raise NotImplementedError

    @property
    def family(self) -> Format:
        return next(family for family in families() if family.name == self.name)

    @property
    def written(self) -> Format:
        """The family of its clean files."""
        return named(WRITTEN_AS.get(self.name, self.name))

    def documents(self) -> list[Document]:
        return [self.family.open(data, PLENTY) for data in self.samples()]

    def test_is_told_apart_by_content(self) -> None:
        for data in self.samples():
            assert identify(data) is self.family
            assert [f.name for f in families() if f.recognises(data)] == [self.name]

    def test_frames_have_the_size_they_say(self) -> None:
        for document in self.documents():
            assert document.frames
            for index, size in enumerate(document.frames):
                for picture in (document.picture(index), *document.views(index)):
                    assert picture.shape == (size.height, size.width, 3)
                    assert picture.dtype == np.uint8

    def test_a_frame_that_is_not_there_is_no_crash(self) -> None:
        for document in self.documents():
            for ask in (document.picture, document.views):
                with pytest.raises(CaseVeilError):
                    ask(len(document.frames))

    def test_tags_are_unique_and_hold_the_secrets(self) -> None:
        for document in self.documents():
            tags = document.tags(redactor(), PROFILE)
            paths = [tag.path for tag in tags]
            assert len(paths) == len(set(paths))
            assert any(makers.SECRETS.name.split()[0] in tag.value for tag in tags)
            assert all(len(tag.value) <= 1000 for tag in tags)

    def test_what_identifies_is_harvested_from_the_tags(self) -> None:
        tags = [t for d in self.documents() for t in d.tags(redactor(), PROFILE)]
        found = TagSorter({}).detect([TagText(t.path, t.name, t.value) for t in tags], "")
        told = [d.text or "" for d in found if d.category in IDENTITY_CATEGORIES]
        assert any(makers.SECRETS.name.split()[0] in text for text in told) is self.structured

    def test_the_clean_file_is_of_the_family_and_holds_no_secret(self) -> None:
        for document in self.documents():
            output = document.write(plan(document), redactor())
            assert identify(output) is self.written
            assert self.written.suffix == self.family.suffix
            again = self.written.open(output, PLENTY)
            assert again.frames == document.frames
            assert not again.warnings
            assert not makers.leaks(output)
            values = " ".join(tag.value for tag in again.tags(redactor(), PROFILE))
            assert makers.SECRETS.name.split()[0] not in values

    def test_regions_are_black_and_the_rest_is_left_alone(self) -> None:
        for document in self.documents():
            output = self.written.open(document.write(plan(document), redactor()), PLENTY)
            for index in range(len(document.frames)):
                before, after = document.picture(index), output.picture(index)
                inner = np.s_[
                    REGION.top + 2 : REGION.bottom - 2, REGION.left + 2 : REGION.right - 2
                ]
                assert after[inner].max() <= 2
                far = np.ones(before.shape[:2], bool)
                far[REGION.top - 16 : REGION.bottom + 16, REGION.left - 16 : REGION.right + 16] = (
                    False
                )
                self.compare(before[far], after[far])

    def compare(self, before: np.ndarray, after: np.ndarray) -> None:
        if self.exact:
            assert np.array_equal(before, after)
            return
        error = np.mean((before.astype(float) - after) ** 2)
        assert 10 * np.log10(255**2 / max(error, 1e-9)) >= 38

    def test_crop_and_turn_where_they_are_offered(self) -> None:
        for document in self.documents():
            if not {Ability.CROP, Ability.TURN} <= document.abilities:
                continue
            for turns in range(4):
                made = plan(document, Rect(16, 16, 240, 112), turns)
                output = self.written.open(document.write(made, redactor()), PLENTY)
                assert output.frames == tuple(frame.placement.output for frame in made.frames)
                before = np.rot90(document.picture(0)[16:112, 16:240], -turns).astype(float)
                after = output.picture(0)
                place = made.frames[0].placement.to_output(REGION.polygon())
                left, top = (int(min(values)) for values in zip(*place, strict=True))
                right, bottom = (int(max(values)) for values in zip(*place, strict=True))
                assert after[top + 2 : bottom - 2, left + 2 : right - 2].max() <= 2
                assert np.abs(before[:12, :12] - after[:12, :12]).mean() < 12

    def test_writing_twice_gives_the_same_bytes(self) -> None:
        document = self.documents()[0]
        made = plan(document)
        assert document.write(made, redactor()) == document.write(made, redactor())

    def test_a_plan_for_other_frames_is_no_output(self) -> None:
        document = self.documents()[0]
        made = plan(document)
        with pytest.raises(CaseVeilError):
            document.write(Plan((*made.frames, made.frames[0]), PROFILE), redactor())
        size = document.frames[0]
        other = Size(size.width + 1, size.height)
        wrong = FramePlan(0, Placement(other, Rect(0, 0, other.width, other.height)))
        with pytest.raises(Failed):
            document.write(Plan((wrong,) * len(document.frames), PROFILE), redactor())

    def test_too_many_pixels_are_refused_before_decoding(self) -> None:
        for data in self.samples():
            size = self.family.open(data, PLENTY).frames[0]
            with pytest.raises(Refused) as refusal:
                self.family.open(data, size.pixels - 1)
            assert refusal.value.code is Code.TOO_LARGE
            assert self.family.open(data, size.pixels).frames

    def test_a_cut_file_is_refused_or_whole(self) -> None:
        data = self.samples()[0]
        whole = self.family.open(data, PLENTY).picture(0)
        for length in {*range(1, 64), *range(64, len(data), max(1, len(data) // 60))}:
            picture = self.picture_or_none(data[:length])
            assert picture is None or np.array_equal(picture, whole)

    def test_changed_bytes_never_crash(self) -> None:
        data = self.samples()[0]
        random = np.random.default_rng(5)
        for _ in range(60):
            changed = bytearray(data)
            for at in random.integers(0, min(len(data), 4000), 3):
                changed[at] = random.integers(0, 256)
            self.picture_or_none(bytes(changed))

    def picture_or_none(self, data: bytes) -> Any:
        try:
            document = identify(data).open(data, PLENTY)
            document.tags(redactor(), PROFILE)
            return document.picture(0)
        except Refused:
            return None


def plan(document: Document, crop: Rect | None = None, turns: int = 0) -> Plan:
    """REGION hidden on every frame."""
    frames = [
        FramePlan(
            index,
            Placement(size, crop or Rect(0, 0, size.width, size.height), turns),
            (REGION.polygon(),),
        )
        for index, size in enumerate(document.frames)
    ]
    return Plan(tuple(frames), PROFILE)


class TestJpeg(FormatContract):
    name = "jpeg"
    exact = False

    def samples(self) -> list[bytes]:
        pixels = makers.photo(3, 256, 160)
        return [
            makers.jpeg(pixels),
            makers.jpeg(pixels, mode="L"),
            makers.jpeg(pixels, progressive=True, subsampling="4:2:2"),
            makers.jpeg(makers.photo(3, 160, 256), orientation=6, subsampling="4:4:4"),
        ]


class TestPng(FormatContract):
    name = "png"
    exact = True

    def samples(self) -> list[bytes]:
        pixels = makers.photo(3, 256, 160)
        modes = [makers.png(mode, pixels) for mode in makers.PNG_MODES]
        frames = [made_apng.Frame(makers.photo(seed, 256, 160)) for seed in (3, 4)]
        told = made_apng.chunk(b"eXIf", makers.exif()[6:])
        moving = made_apng.apng(*frames, before=told)
        return [*modes, makers.png("RGB", makers.photo(3, 160, 256), orientation=8), moving]


class TestBmp(FormatContract):
    name = "bmp"
    exact = True
    structured = False

    def samples(self) -> list[bytes]:
        pixels = makers.photo(3, 256, 160)
        clear = np.dstack([pixels, makers.photo(4, 256, 160)[..., 0]])
        name = makers.SECRETS.name.encode()
        return [
            made_bmp.coloured(pixels, trailer=name),
            made_bmp.transparent(clear, profile=made_bmp.linked_path(), linked=True),
            made_bmp.bmp(
                (256, 160),
                8,
                made_bmp.packed(pixels[..., 0], 8),
                colours=made_bmp.palette(256),
                gap=name,
            ),
        ]


class TestTiff(FormatContract):
    name = "tiff"
    exact = True

    def samples(self) -> list[bytes]:
        pixels = makers.photo(3, 256, 160)
        grey = pixels[..., :1]
        pages = [
            made_tiff.page(pixels, meaning=2, coding=made_tiff.LZW, predicted=True),
            made_tiff.page(grey.astype(np.uint16) * 250, 16, tile=(64, 64)),
            made_tiff.page(np.dstack([pixels, grey]), meaning=5),
            made_tiff.page(grey // 128, 1, 0),
        ]
        told = [made_tiff.full_of_secrets(page) for page in pages]
        upright = made_tiff.page(makers.photo(3, 160, 256), meaning=2).having(t274=(3, [6]))
        return [
            *map(made_tiff.build, told),
            made_tiff.build(told[0], pages[1], upright, big=True),
        ]


class TestGif(FormatContract):
    name = "gif"
    exact = True

    def samples(self) -> list[bytes]:
        pixels = [makers.photo(seed, 256, 160) for seed in (3, 4, 5)]
        told = made_gif.comment(makers.SECRETS.name)
        packet = made_gif.xmp(makers.xmp())
        return [
            made_gif.cartoon(pixels[:1], told, count=200),
            made_gif.cartoon(pixels, made_gif.looping(), packet, count=40, trailer=b"more"),
        ]


class TestWebp(FormatContract):
    name = "webp"
    exact = True

    def samples(self) -> list[bytes]:
        pixels = [makers.photo(seed, 256, 160) for seed in (3, 4)]
        told = made_webp.chunk(b"EXIF", makers.exif()[6:])
        packet = made_webp.chunk(b"XMP ", makers.xmp())
        turned = made_webp.chunk(b"EXIF", makers.exif(6))
        frames = [made_webp.frame(picture) for picture in pixels]
        return [
            made_webp.still(pixels[0], told),
            made_webp.still(makers.photo(3, 160, 256), turned, lossless=False),
            made_webp.still(made_webp.clear(pixels[0]), packet, trailer=b"more"),
            made_webp.animation((256, 160), *frames, more=packet),
        ]


class TestHeic(FormatContract):
    name = "heic"
    exact = True

    def samples(self) -> list[bytes]:
        told, packet = made_heif.exif(makers.exif()[6:]), made_heif.xmp(makers.xmp())
        small = made_heif.Item("jpeg", makers.jpeg(), [made_heif.size_of(640, 480)])
        return [
            made_heif.heic(made_heif.photo(), told, packet),
            made_heif.heic(made_heif.photo(), packet, small, trailer=made_heif.box(b"mpvd")),
            made_heif.heic(made_heif.photo(made_heif.turned(2)), told, wide=True),
        ]


class TestAvif(FormatContract):
    name = "avif"
    exact = True

    def samples(self) -> list[bytes]:
        pixels = makers.photo(3, 256, 160)
        clear = np.dstack([pixels, makers.photo(4, 256, 160)[..., 0]])
        return [
            made_heif.avif(pixels, exif=makers.exif(), xmp=makers.xmp()),
            made_heif.avif(makers.photo(3, 160, 256), exif=makers.exif(6)),
            made_heif.avif(clear, xmp=makers.xmp()),
        ]


class TestPdf(FormatContract):
    name = "pdf"
    exact = True

    def samples(self) -> list[bytes]:
        pixels = makers.photo(3, 256, 160)
        grey = np.repeat(makers.photo(4, 160, 256)[..., :1], 3, axis=2)
        return [made_pdf.paged(pixels), made_pdf.paged(pixels, grey, page="/Rotate 180")]


class TestPptx(FormatContract):
    name = "pptx"
    exact = False

    def samples(self) -> list[bytes]:
        pixels = makers.photo(3, 256, 160)
        media = {"image1.png": makers.png("RGB", pixels), "image2.jpg": makers.jpeg(pixels)}
        media["image3.gif"] = made_gif.cartoon([makers.photo(5, 256, 160)], count=200)
        shapes = [made_pptx.picture(f"rId{n}") for n in (2, 3, 4)]
        words = made_pptx.text("Chest radiograph")
        plain = made_pptx.deck([[words, *shapes]], media, author=makers.SECRETS.name)
        cut = {"rest.jpg": makers.jpeg(makers.photo(3, 256, 160), metadata=False)}
        cropped = [made_pptx.picture("rId2"), made_pptx.picture("rId2", 'r="100" b="100"')]
        return [plain, made_pptx.deck([cropped], cut, author=makers.SECRETS.name)]


class TestDicom(FormatContract):
    name = "dicom"
    exact = True

    def samples(self) -> list[bytes]:
        grey = makers.photo(3, 256, 160)[None, ..., 0]
        cine = np.stack([makers.photo(seed, 256, 160) for seed in (3, 4)])
        # Shown through a window of its own, a value looks alike whatever else is in the frame.
        window = {"WindowCenter": 128, "WindowWidth": 256}
        deep = {"WindowCenter": 1200, "WindowWidth": 2400}
        return [
            makers.dicom(grey, **window),
            makers.dicom(cine),
            makers.dicom(grey.astype(np.uint16) * 9, **deep),
        ]


def test_every_family_has_a_contract() -> None:
    told = {contract.name for contract in FormatContract.__subclasses__()}
    assert told == {family.name for family in families()}


def test_every_warning_has_a_sentence_by_command_and_in_the_window() -> None:
    modules = Path(formats.__path__[0]).rglob("*.py")
    code = re.compile(r'"([a-z]+(?:-[a-z]+)*-(?:dropped|converted))"')
    told = {found for module in modules for found in code.findall(module.read_text("utf-8"))}
    assert {"colour-converted", "overlays-dropped"} <= told
    assert told <= NOTES.keys()
    of_a_file = NOTES.keys() - {
        DICOMDIR_SKIPPED,
        SIDE_MARKER_HIDDEN,
    }  # the window tells in its own way
    assert not [code for code in of_a_file if code in words.warnings((code,))]
    described = (ROOT / "app" / "README.md").read_text("utf-8")
    assert [code for code in NOTES if f"`{code}`" not in described] == []


def test_what_no_family_reads_is_refused() -> None:
    with pytest.raises(Refused) as refusal:
        identify(b"")
    assert refusal.value.code is Code.EMPTY
    for data in makers.hostile().values():
        try:
            identify(data or b"x").open(data, PLENTY).picture(0)
        except Refused as refusal:
            assert refusal.code is not Code.INTERNAL
        else:
            pytest.fail("a bad file was read")
