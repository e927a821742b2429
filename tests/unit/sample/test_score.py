"""The count of what was found and what is left can be trusted in both directions."""

import io
from dataclasses import replace
from pathlib import Path

import imagecodecs
import numpy as np
import pydicom
import pytest
from PIL import Image
from pydicom.encaps import encapsulate
from pydicom.uid import JPEGLSLossless, SecondaryCaptureImageStorage

from caseveil.domain.findings import Finding, Kind, PixelPlace, TagPlace, Tier
from caseveil.domain.geometry import Rect, Size, bounds
from caseveil.sample import Planted, SampleFile, score, traces
from caseveil.sample.lettering import Style, write

BOX = Rect(100, 100, 300, 140)


def region(rect: Rect, **more) -> Finding:
    place = PixelPlace(more.pop("frame", 0), rect.polygon(), more.pop("every_frame", False))
    return Finding("f", Kind.TEXT, Tier.CERTAIN, "printed", 1.0, place)


def tag(path: str, kind: Kind = Kind.TAG) -> Finding:
    return Finding("t", kind, Tier.CERTAIN, "tag", 1.0, TagPlace(path))


def sample(*planted: Planted, frames: int = 1) -> SampleFile:
    return SampleFile(Path("a.png"), "png", (Size(400, 200),) * frames, planted)


def text(**more) -> Planted:
    return Planted(
        "a.png", Kind.TEXT, "patient-name", "Amina Testmann", polygon=BOX.polygon(), **more
    )


@pytest.mark.parametrize(("right", "expected"), [(300, 1), (262, 1), (258, 0), (100, 0)])
def test_a_region_is_found_from_four_fifths_of_its_area(right, expected):
    finding = region(Rect(90, 90, right, 150))
    assert len(score.found(sample(text()), [finding])) == expected


def test_two_findings_cover_a_region_together():
    halves = [region(Rect(100, 100, 190, 140)), region(Rect(190, 100, 300, 140))]
    assert score.found(sample(text()), halves)
    assert not score.found(sample(text()), halves[:1])


def test_a_finding_on_another_frame_covers_nothing():
    assert not score.found(sample(text(), frames=2), [region(BOX, frame=1)])


def test_what_stands_on_every_frame_must_be_found_on_every_frame():
    file = sample(text(every_frame=True), frames=3)
    assert not score.found(file, [region(BOX, frame=n) for n in (0, 2)])
    assert score.found(file, [region(BOX, frame=1, every_frame=True)])


def test_a_tag_is_found_by_its_path_or_by_its_sequence():
    planted = Planted("a", Kind.TAG, "other", "X", path="(0010,1002)[0]/(0010,0020)")
    assert score.found(sample(planted), [tag("(0010,1002)[0]/(0010,0020)")])
    assert score.found(sample(planted), [tag("(0010,1002)")])
    assert score.found(sample(planted), [tag("(0010,0020)")]) == ()
    assert score.found(sample(planted), [region(BOX)]) == ()


def test_a_file_name_is_found_by_a_finding_about_the_name():
    planted = Planted("a", Kind.NAME, "file-name", "Testmann")
    assert score.found(sample(planted), [tag("name", Kind.NAME)])
    assert not score.found(sample(planted), [tag("EXIF/IFD0/Artist")])


def picture(folder: Path, hide: Rect | None) -> tuple[SampleFile, Path]:
    pixels = np.full((200, 400, 3), 230, np.uint8)
    polygon = write(pixels, "Amina", (110, 140), Style(60), (20, 20, 20))
    if hide:
        pixels[hide.top : hide.bottom, hide.left : hide.right] = 0
    path = folder / "out.png"
    Image.fromarray(pixels).save(path)
    return sample(replace(text(), polygon=polygon)), path


def test_visible_text_is_left(tmp_path):
    file, path = picture(tmp_path, None)
    assert score.left(file, path) == file.planted


def test_a_solid_fill_leaves_nothing(tmp_path):
    file, path = picture(tmp_path, Rect(100, 60, 320, 180))
    assert score.left(file, path) == ()


def test_half_a_name_is_left(tmp_path):
    file, path = picture(tmp_path, Rect(100, 60, 200, 180))
    assert score.left(file, path) == file.planted


def test_a_picture_of_another_size_counts_as_left(tmp_path):
    file, path = picture(tmp_path, Rect(0, 0, 400, 200))
    assert score.left(replace(file, frames=(Size(200, 400),)), path) == file.planted


def test_a_missing_frame_counts_as_left(tmp_path):
    file, path = picture(tmp_path, Rect(0, 0, 400, 200))
    whole = replace(file, frames=file.frames * 2, planted=(text(every_frame=True),))
    assert score.left(whole, path) == whole.planted


@pytest.mark.parametrize("encoding", ["utf-8", "latin-1", "utf-16-le", "utf-16-be"])
@pytest.mark.parametrize("spelling", ["Amina Testmann", "AMINA TESTMANN", "amina^testmann"])
def test_bytes_give_an_identifier_away(encoding, spelling):
    content = b"\x01\x02" + spelling.encode(encoding) + b"\xff"
    assert traces.contains(content, text())
    assert not traces.contains(content[:-6], text())


def test_raw_bytes_give_a_place_away():
    planted = Planted("a", Kind.TAG, "place", "", path="EXIF/GPS/GPSLatitude", raw=b"\1\2\3\4")
    assert traces.contains(b"..\1\2\3\4..", planted)
    assert not traces.contains(b"..\1\2\3..", planted)


def test_a_file_that_cannot_be_decoded_is_an_error_not_a_pass(tmp_path):
    path = tmp_path / "out.dcm"
    path.write_bytes(b"not a DICOM file")
    with pytest.raises(OSError, match="decoded"):
        score.left(replace(sample(text()), format="dicom"), path)


@pytest.mark.parametrize("count", [1, 3])
def test_frames_of_a_painted_film_are_decoded(count):
    """The program writes them as JPEG-LS, which pydicom alone does not decode."""
    frames = np.random.default_rng(3).integers(0, 256, (count, 40, 60, 3), np.uint8)
    dataset = pydicom.Dataset()
    dataset.file_meta = pydicom.dataset.FileMetaDataset()
    dataset.file_meta.TransferSyntaxUID = JPEGLSLossless
    dataset.file_meta.MediaStorageSOPClassUID = dataset.SOPClassUID = SecondaryCaptureImageStorage
    dataset.file_meta.MediaStorageSOPInstanceUID = dataset.SOPInstanceUID = "1.2.3"
    dataset.NumberOfFrames = count
    dataset.PixelData = encapsulate([imagecodecs.jpegls_encode(frame) for frame in frames])
    dataset["PixelData"].is_undefined_length = True
    file = io.BytesIO()
    dataset.save_as(file, enforce_file_format=True)
    decoded = traces.decode(file.getvalue(), "dicom")
    assert len(decoded) == count
    assert all(np.array_equal(a, b) for a, b in zip(decoded, frames, strict=True))


def test_cover_is_a_share_of_the_area():
    assert score.cover(BOX.polygon(), []) == 0
    assert score.cover(BOX.polygon(), [BOX.polygon()]) == 1
    half = Rect(BOX.left, BOX.top, 200, BOX.bottom)
    assert score.cover(BOX.polygon(), [half.polygon()]) == pytest.approx(0.5, abs=0.02)
    assert bounds(BOX.polygon()) == BOX
