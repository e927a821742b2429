"""What ExifTool still sees in a clean copy, and which of the source's strings its bytes hold."""

import json
import subprocess
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from caseveil.formats.metadata import icc

SHORTEST = 6
_AT_ONCE = 200
_OUTSIDE = {"ExifTool", "System", "File", "Composite"}
"""Groups of what ExifTool says of any file: name, dates of the disk, size, type, sums."""
_PROFILES = {"ICC-header", "ICC_Profile"}
"""Groups of a colour profile: no foreign one passes the check, which knows the own ones' bytes."""
_STRUCTURE = {
    "ImageWidth", "ImageHeight", "BitDepth", "ColorType", "Compression", "Filter", "Interlace",
    "Palette", "Transparency", "AnimationFrames", "AnimationPlays", "GIFVersion", "HasColorMap",
    "ColorResolutionDepth", "BitsPerPixel", "BackgroundColor", "FrameCount", "Duration",
    "AnimationIterations", "TransparentColor", "VP8Version", "HorizontalScale", "VerticalScale",
    "WebP_Flags", "AnimationLoopCount", "AlphaIsUsed", "BMPVersion", "Planes", "ImageLength",
    "NumColors", "NumImportantColors", "PixelsPerMeterX", "PixelsPerMeterY", "RedMask",
    "GreenMask", "BlueMask", "AlphaMask", "ColorSpace", "RenderingIntent", "BitsPerSample",
    "PhotometricInterpretation", "StripOffsets", "SamplesPerPixel", "RowsPerStrip",
    "StripByteCounts", "PlanarConfiguration", "ExtraSamples", "SubfileType", "Predictor",
    "FillOrder", "PageNumber", "SampleFormat", "JFIFVersion", "ResolutionUnit", "XResolution",
    "YResolution", "DCTEncodeVersion", "APP14Flags0", "APP14Flags1", "ColorTransform",
    "InkSet", "ProfileName", "PDFVersion", "Linearized", "PageCount", "Orientation",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Listing:
    """What ExifTool printed of files."""

    told: dict[str, dict[str, Any]]

    @classmethod
    def of(cls, paths: Sequence[Path]) -> "Listing":
        """Of these files, all tags, also unknown and repeated ones."""
        told: dict[str, dict[str, Any]] = {}
        for first in range(0, len(paths), _AT_ONCE):
            part = [str(path) for path in paths[first : first + _AT_ONCE]]
            command = ["exiftool", "-j", "-a", "-G1:4", "-s", "-u", "-q", "-q", *part]
            answer = subprocess.run(command, capture_output=True, check=False)
            for one in json.loads(answer.stdout.decode("utf-8", "replace") or "[]"):
                told[one["SourceFile"]] = one
        return cls(told)

    def fields(self, path: Path) -> dict[str, Any]:
        """Fields of one file, ``group:name`` to value."""
        return self.told.get(str(path), {})


def _outside(key: str) -> bool:
    return key == "SourceFile" or key.split(":", 1)[0] in _OUTSIDE


def unlisted(fields: dict[str, Any]) -> list[str]:
    """Fields that no picture needs to be shown."""
    return [
        key
        for key in fields
        if not _outside(key)
        and key.split(":", 1)[0] not in _PROFILES
        and key.rsplit(":", 1)[-1] not in _STRUCTURE
    ]


def strings(fields: dict[str, Any]) -> set[str]:
    """Every text of some length among the values."""
    texts = [text for key, value in fields.items() if not _outside(key) for text in _texts(value)]
    return {text.strip() for text in texts if len(text.strip()) >= SHORTEST}


def _texts(value: Any) -> Iterable[str]:
    if isinstance(value, list):
        return [text for one in value for text in _texts(one)]
    return [] if str(value).startswith("(Binary data") else [str(value)]


def survivors(texts: set[str], output: bytes) -> list[str]:
    """Those that stand in the bytes, the program's own colour profiles left out."""
    for name in icc.NAMES:
        output = output.replace(icc.profile(name), b"")
    ways = ("utf-8", "utf-16-le", "utf-16-be")
    return sorted(text for text in texts if any(text.encode(way) in output for way in ways))
