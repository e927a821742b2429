"""The shared libraries inside the installed wheels, one by one: metadata do not tell of them."""

import re
import sys
from importlib import metadata
from pathlib import PurePosixPath

import pytest

from contracts.test_licences import NEEDED

LIBRARY = re.compile(r"\.so(\.\d+)*$|\.dylib$|\.dll$", re.IGNORECASE)
EXTENSION = re.compile(r"\.(abi3|cpython-[^.]+)\.so$|\.pyd$|\.cp\d+-[^.]+\.pyd$")
FORBIDDEN = re.compile(
    r"x265|x264|kvazaar|uvg266|fdk|postproc|(?<![a-z])gpl|cdio|xvid", re.IGNORECASE
)

# By the library's name without version and hash; whose it is stands in its wheel's own notices.
PERMISSIVE = {
    "BSD": "aec aom avif brotlicommon brotlidec brotlienc charls jpeg"
    " jpegxr jxl jxl_cms jxl_threads jxrglue lz4 openblas openjp2 openjph"
    " scipy_openblas scipy_openblas64_ sharpyuv snappy sz vpx webp webpdemux webpmux zfp zstd"
    " blosc blosc2 lzfse SPERR SZ3c openblasp pdfium",
    "MIT": "deflate drm gif harfbuzz lcms2 lzhamcomp lzhamdecomp lzhamdll lzokay lzokay-c"
    " meshoptimizer onnxruntime onnxruntime_providers_shared png16 tiff Xau xcb",
    "Apache": "Lerc cpcodec uhdr zopfli",
    "OpenSSL": "crypto ssl",
    "FreeType": "freetype",
    "public domain": "lzma",
    "Unicode": "icudata icui18n icuuc",
}
LESSER = ["avcodec", "avformat", "avutil", "swresample", "swscale", "de265", "heif"]
# GPL with the exception that lets anything be linked with the compiler's own run-time library.
EXCEPTED = ["gfortran", "gomp", "quadmath"]
KNOWN = {*LESSER, *EXCEPTED, *(name for names in PERMISSIVE.values() for name in names.split())}
QT = "PySide6_Essentials", "shiboken6"


def stem(name):
    """``libaom-391a2213.so.3.13.1`` as ``aom``."""
    bare = LIBRARY.sub("", name).removeprefix("lib")
    while shorter := re.sub(r"(-[0-9a-f]{8}|-r0|\.\d+)$", "", bare):
        if shorter == bare:
            return bare
        bare = shorter
    return bare


def libraries(distribution, within=""):
    """Names of the shared libraries of a wheel that are no extension modules."""
    paths = [str(file) for file in distribution.files or ()]
    names = [PurePosixPath(path).name for path in paths if within in path]
    return sorted({n for n in names if LIBRARY.search(n) and not EXTENSION.search(n)})


def carried():
    """(distribution, library) of everything but Qt, which is told apart as LGPL as a whole."""
    chosen = [one for one in NEEDED.values() if one.name not in QT]
    return [(one.name, name) for one in chosen for name in libraries(one)]


@pytest.mark.skipif(sys.platform != "linux", reason="wheels name them otherwise elsewhere")
def test_every_library_inside_a_wheel_is_known():
    unknown = [(wheel, name) for wheel, name in carried() if stem(name) not in KNOWN]
    assert not unknown


def test_no_library_inside_a_wheel_is_under_the_gpl():
    everything = [n for one in NEEDED.values() for n in libraries(one)]
    assert len(everything) > 50
    assert not [name for name in everything if FORBIDDEN.search(name)]


def test_qt_carries_only_what_is_its_own():
    names = [stem(n) for name in QT for n in libraries(NEEDED[name], "Qt/lib/")]
    assert {n for n in names if not n.startswith("Qt6")} <= KNOWN


def test_the_reader_of_heic_holds_no_encoder():
    wheel = metadata.distribution("pi-heif")
    assert wheel.name in NEEDED
    assert {stem(n) for n in libraries(wheel)} == {"heif", "de265"}
    import pi_heif

    told = pi_heif.libheif_info()
    assert told["encoders"] == {"mask": "mask"}
    assert list(told["decoders"]) == ["libde265"]


@pytest.mark.parametrize(
    ("name", "short"),
    [
        ("libaom-391a2213.so.3.13.1", "aom"),
        ("libopenblasp-r0-59ffcd50.3.15.so", "openblasp"),
        ("libscipy_openblas64_-32a4b2a6.so", "scipy_openblas64_"),
        ("libx265-deadbeef.so.199", "x265"),
    ],
)
def test_names_are_told_without_hash_and_version(name, short):
    assert stem(name) == short
    assert bool(FORBIDDEN.search(name)) is (short == "x265")
