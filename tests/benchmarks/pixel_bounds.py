"""How far correct photo exports stay from the bounds of the second pass, and what it catches.

Run: ``python tests/benchmarks/pixel_bounds.py [FOLDER]``. Photos of a folder (generated ones where
none is given), each as it is and encoded again at five qualities, are exported with two regions
hidden, whole and cropped off the block grid and turned; then once with the small region forgotten,
and once with both painted elsewhere.
"""

import random
import sys
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import numpy as np
from PIL import Image

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT / "tests"), str(ROOT / "app")]

from caseveil.domain.checks import Verdict  # noqa: E402
from caseveil.domain.geometry import Placement, Rect, Size  # noqa: E402
from caseveil.domain.plan import FramePlan, Plan  # noqa: E402
from caseveil.domain.profile import Profile  # noqa: E402
from caseveil.errors import CaseVeilError  # noqa: E402
from caseveil.formats.jpeg.document import JPEG  # noqa: E402
from caseveil.redact.redactor import TableRedactor  # noqa: E402
from caseveil.verify.contract import Expectation  # noqa: E402
from caseveil.verify.pixels.decoding import JpegFrames  # noqa: E402
from caseveil.verify.pixels.raster import cover  # noqa: E402
from caseveil.verify.verifier import check  # noqa: E402
from unit.verify import makers  # noqa: E402

VARIANTS = {"q35": (35, 2), "q60": (60, 2), "q75": (75, 1), "q90": (90, 2), "q97": (97, 0)}
MOST_FILES = 25
REDACTOR = TableRedactor(bytes(32))


def photos(folder: Path | None) -> Iterator[bytes]:
    """Real photos, or generated ones where there is no folder."""
    if folder is None:
        yield from (makers.jpeg(makers.picture(640, 480, seed), 93) for seed in range(6))
        return
    paths = sorted(path for path in folder.rglob("*.jpg") if path.stat().st_size < 2_000_000)
    random.Random(2).shuffle(paths)
    yield from (path.read_bytes() for path in paths[:MOST_FILES])


def variants(data: bytes) -> Iterator[tuple[str, bytes]]:
    """The photo as it is, and smaller at other qualities."""
    yield "as it is", data
    image = Image.open(BytesIO(data)).convert("RGB")
    image.thumbnail((800, 800))
    for name, (quality, sampling) in VARIANTS.items():
        yield name, makers.jpeg(np.asarray(image), quality, sampling)


def plans(size: Size) -> Iterator[tuple[str, FramePlan]]:
    """A region and a small one, in place and on a cropped and turned frame."""
    w, h = size.width, size.height
    box = Rect(w // 4, h // 4, w // 2, h // 2).polygon()
    small = Rect(w // 8 + 3, h // 8 + 5, w // 8 + 25, h // 8 + 17).polygon()
    yield "whole", FramePlan(0, Placement(size, Rect(0, 0, w, h)), (box, small))
    yield "cropped", FramePlan(0, Placement(size, Rect(3, 5, w - 2, h - 3), 1), (box, small))


def answers(source: bytes, wanted: FramePlan, done: FramePlan) -> dict[str, str]:
    """Verdict and detail of the pixel checks where ``done`` was exported instead of ``wanted``."""
    output = JPEG.open(source, 60_000_000).write(Plan((done,), Profile()), REDACTOR)
    result = check(output, Expectation("jpeg", Plan((wanted,), Profile())), source, None)
    bad = [c for c in result.checks if c.name in ("inside", "outside")]
    return {c.name: c.detail or c.verdict for c in bad if c.verdict is not Verdict.PASSED}


def main() -> int:
    """Prints correct exports refused and defects missed; 1 where there is any of the first."""
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else None
    counts: dict[str, list[int]] = defaultdict(lambda: [0, 0, 0, 0])
    for data in photos(folder):
        try:
            for name, source in variants(data):
                _count(source, name, counts)
        except (CaseVeilError, OSError):
            continue
    print("variant              exports  refused  forgotten missed  elsewhere missed")
    for name, numbers in sorted(counts.items()):
        print(f"{name:20} {numbers[0]:7} {numbers[1]:8} {numbers[2]:17} {numbers[3]:17}")
    return int(any(numbers[1] for numbers in counts.values()))


def _count(source: bytes, name: str, counts: dict[str, list[int]]) -> None:
    (size,) = JPEG.open(source, 60_000_000).frames
    if min(size.width, size.height) < 200 or _is_black(source, size):
        return
    for how, right in plans(size):
        numbers = counts[f"{name}, {how}"]
        wrong = answers(source, right, right)
        numbers[0], numbers[1] = numbers[0] + 1, numbers[1] + bool(wrong)
        if wrong:
            print(f"refused: {name}, {how}: {wrong}")
        forgotten = replace(right, fills=right.fills[:1])
        numbers[2] += "inside" not in answers(source, right, forgotten)
        elsewhere = tuple(tuple((x + 40, y + 40) for x, y in p) for p in right.fills)
        moved = answers(source, right, replace(right, fills=elsewhere))
        numbers[3] += not {"inside", "outside"} <= set(moved)


def _is_black(source: bytes, size: Size) -> bool:
    """Whether there is nothing to see in the small region, hidden or not."""
    region = cover(next(plans(size))[1].fills[1:], size).whole
    return bool(JpegFrames(source).luminance(0)[region].max() <= 2)


if __name__ == "__main__":
    raise SystemExit(main())
