"""What is found on a long cine, and how much it costs: text that stands still, comes and goes.

Draws films from a seed: the ultrasound loop of pydicom's package, enlarged, with speckle of its own
on every frame, and lines of text beside the fan and over it. A line counts as found where 80 % of
its ink is hidden on a frame that shows it. Prints for each film what was found, the pictures that
were searched, and processor seconds of the search, in frames a second of one processor.
"""

import argparse
import io
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pydicom
from drawn_text import drawn, fonts
from PIL import Image
from pydicom.data import get_testdata_file
from pydicom.encaps import encapsulate

from caseveil import worker
from caseveil.domain.findings import Finding
from caseveil.domain.geometry import Placement, Rect, Size
from caseveil.domain.plan import FramePlan
from caseveil.domain.policy import Policy
from caseveil.formats import identify
from caseveil.redact.pixels import hidden_mask
from caseveil.workflow import glances, tasks

SIZE = Size(960, 720)
QUALITY, FOUND = 92, 0.8
NAMES = (
    *("JOHN DOE", "Keller Maria", "Weber Paul", "Acc 8842193", "Novak Eva"),
    *("LV 4.2 Smith", "Dr. Okafor", "PID 0047112", "Lindgren, Ida"),
)
WHITE, YELLOW, GREY = (255, 255, 255), (240, 220, 60), (150, 150, 150)


@dataclass(frozen=True)
class Line:
    """A text, where it is drawn, how high and in what colour, and the frames that show it."""

    kind: str
    text: str
    left: int
    top: int
    height: int
    colour: tuple[int, int, int]
    frames: range


def lines(seed: int, count: int) -> list[Line]:
    """Beside the fan (dark) and over it (tissue); all the time, a second, or one frame."""
    rng = np.random.default_rng(seed)
    every, second = range(count), range(count // 2, count // 2 + count // 8)
    lone = range(3 * count // 4, 3 * count // 4 + 1)
    told = [
        Line("dark, always", "MEIER ANNA 12.03.1961", 20, 12, 16, WHITE, every),
        Line("dark, always", "St. Elisabeth Klinik", 20, 44, 12, GREY, every),
        Line("dark, a second", "ID 4711-0815", 20, 660, 14, WHITE, second),
        Line("dark, one frame", "Dr. Huber 14:25", 20, 690, 12, WHITE, lone),
    ]
    kinds = (("always", every), ("a second", second), ("one frame", lone))
    names = iter(rng.permutation(NAMES))
    tops = iter(rng.permutation(range(130, 600, 40)))
    for when, frames in kinds:
        for colour, name in ((WHITE, "white"), (YELLOW, "yellow"), (GREY, "mid-grey")):
            height, left = int(rng.integers(12, 19)), int(rng.integers(260, 560))
            kind = f"tissue, {when}, {name}"
            told.append(Line(kind, str(next(names)), left, int(next(tops)), height, colour, frames))
    return told


def film(seed: int, count: int, told: list[Line]) -> tuple[list[Any], list[Any]]:
    """Frames in RGB, and the ink of each line, 0 to 1."""
    loop = pydicom.dcmread(str(get_testdata_file("examples_ybr_color.dcm"))).pixel_array
    rng, font = np.random.default_rng(seed), fonts("en", ("DejaVu Sans",))[0]
    inks = [_ink(line, font) for line in told]
    frames = []
    for index in range(count):
        grey = cv2.resize(np.ascontiguousarray(loop[index % len(loop), ..., 0]), (320, 240))
        grey[:30, :60] = grey[:64, 285:] = grey[200:, :] = 0  # its own writing
        grain = rng.rayleigh(0.8, (SIZE.height // 3, SIZE.width // 3)).astype(np.float32)
        both = [
            cv2.resize(one, (SIZE.width, SIZE.height)) for one in (grey.astype(np.float32), grain)
        ]
        picture = np.repeat(np.clip(both[0] * both[1], 0, 235)[..., None], 3, axis=2)
        for line, ink in zip(told, inks, strict=True):
            if index in line.frames:
                picture += ink[..., None] * (np.array(line.colour, np.float32) - picture)
        frames.append(np.uint8(picture))
    return frames, inks


def _ink(line: Line, font: str) -> np.ndarray:
    sheet = np.zeros((SIZE.height, SIZE.width), np.float32)
    cover = drawn(line.text, font, line.height)
    height, width = cover.shape
    sheet[line.top : line.top + height, line.left : line.left + width] = cover
    return sheet


def written(frames: list[np.ndarray], path: Path) -> None:
    """A DICOM file of JPEG frames."""
    dataset = pydicom.dcmread(str(get_testdata_file("examples_ybr_color.dcm")))
    streams = []
    for frame in frames:
        file = io.BytesIO()
        Image.fromarray(frame).save(file, "JPEG", quality=QUALITY, subsampling=1)
        streams.append(file.getvalue())
    dataset.Rows, dataset.Columns, dataset.NumberOfFrames = SIZE.height, SIZE.width, len(frames)
    for keyword in ("SequenceOfUltrasoundRegions", "FrameTimeVector", "FrameTime"):
        dataset.pop(keyword, None)
    dataset.PixelData = encapsulate(streams)
    dataset.save_as(path)


def share(found: tuple[Finding, ...], line: Line, ink: np.ndarray) -> float:
    """The least share of a line's ink that is hidden, over the frames that show it."""
    shares = []
    strokes = ink > 0.5
    for index in {line.frames[0], line.frames[len(line.frames) // 2], line.frames[-1]}:
        fills = tuple(f.region.polygon for f in found if f.region and f.region.on(index))
        place = Placement(SIZE, Rect(0, 0, SIZE.width, SIZE.height))
        mask = hidden_mask(SIZE, FramePlan(index, place, fills))
        shares.append(float(mask[strokes].mean()))
    return min(shares)


def main() -> None:
    """Prints a row for each film."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--frames", type=int, default=200)
    parser.add_argument("--seeds", type=int, default=1)
    parser.add_argument("--first", type=int, default=0, help="first seed")
    options = parser.parse_args()
    worker.furnish(b"k" * 32)
    for seed in range(options.first, options.first + options.seeds):
        told = lines(seed, options.frames)
        frames, inks = film(seed, options.frames, told)
        with tempfile.TemporaryDirectory() as room:
            path = Path(room) / "cine.dcm"
            written(frames, path)
            data = path.read_bytes()
            source = tasks.open_source(path, Policy())
            looks = sum(1 for _ in glances.glances(identify(data).open(data, 1 << 30)))
            began = time.process_time()
            found = tasks.scan(source, Policy())
            spent = time.process_time() - began
        shares = [share(found, *pair) for pair in zip(told, inks, strict=True)]
        for line, one in zip(told, shares, strict=True):
            print(f"  {line.kind:28}{line.text:24}{one:.2f}")
        seen = sum(one >= FOUND for one in shares)
        print(
            f"seed {seed}: {seen}/{len(told)} lines, {looks} pictures, {spent:.1f} s,"
            f" {options.frames / spent:.1f} frames a second"
        )


if __name__ == "__main__":
    main()
