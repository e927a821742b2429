"""How many JPEG photos keep their coefficients, what that costs, and how much more it hides.

Run: ``python tests/benchmarks/jpeg_cells.py FOLDER ...``. Every JPEG of the folders is written with
regions hidden cell by cell: the faces that a ``gt.json`` beside the pictures knows, else one region
drawn from the file's name, a tenth of each side wide. Coefficients of source and copy are compared
outside the hidden cells.
"""

import json
import sys
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from random import Random
from statistics import median

import numpy as np

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT / "app")]

from caseveil.domain import cells  # noqa: E402
from caseveil.domain.geometry import Placement, Polygon, Rect, Size  # noqa: E402
from caseveil.domain.plan import FramePlan, Plan  # noqa: E402
from caseveil.domain.profile import Profile  # noqa: E402
from caseveil.errors import CaseVeilError  # noqa: E402
from caseveil.formats.jpeg import by_cells  # noqa: E402
from caseveil.formats.jpeg import scans as jpeg_scans  # noqa: E402
from caseveil.formats.jpeg import structure as jpeg_structure  # noqa: E402
from caseveil.formats.jpeg import tags as jpeg_tags  # noqa: E402
from caseveil.formats.jpeg.document import JPEG  # noqa: E402
from caseveil.formats.jpeg.picture import Picture  # noqa: E402
from caseveil.formats.jpeg.tables import component_tables  # noqa: E402
from caseveil.formats.metadata import exif  # noqa: E402
from caseveil.formats.pixels.orientation import back, upright  # noqa: E402
from caseveil.redact.pixels import hidden_mask  # noqa: E402
from caseveil.redact.redactor import TableRedactor  # noqa: E402

MAX_PIXELS = 100_000_000
TWELVE = 12_000_000
REDACTOR = TableRedactor(bytes(32))


def photos(folder: Path) -> Iterator[tuple[Path, list[Rect]]]:
    """Every JPEG of a folder by its content, with its known faces."""
    known: dict[str, list[Rect]] = {}
    truth = folder / "gt.json"
    entries = json.loads(truth.read_text()) if truth.exists() else []
    for entry in entries if isinstance(entries, list) else []:
        boxes = entry.get("boxes") or []
        known[entry.get("file", "")] = [Rect(*(round(side) for side in box)) for box in boxes]
    for path in sorted(folder.rglob("*")):
        if path.is_file() and path.open("rb").read(3) == b"\xff\xd8\xff":
            yield path, known.get(str(path.relative_to(folder)), [])


def regions(path: Path, boxes: list[Rect], size: Size) -> list[Polygon]:
    """The known faces, or one region of the file's own."""
    if boxes:
        return [box.clip(size).polygon() for box in boxes if box.clip(size).size.pixels]
    chance = Random(path.name)
    width, height = max(1, size.width // 10), max(1, size.height // 10)
    left, top = chance.randrange(size.width), chance.randrange(size.height)
    return [Rect(left, top, left + width, top + height).clip(size).polygon()]


def coefficients(data: bytes, orientation: int) -> Picture:
    """All coefficients of a file, upright."""
    structure = jpeg_structure.parse(data)
    planes, laid = jpeg_scans.read(structure)
    factors = tuple((part.across, part.down) for part in laid.parts)
    stored = Picture(structure.frame.size, factors, planes, component_tables(structure))
    return stored.upright(orientation)


def changed(data: bytes, output: bytes, frame: FramePlan) -> int:
    """Coefficients that differ outside of the hidden cells."""
    orientation, told = (
        exif.orientation(jpeg_tags.exif_block(jpeg_structure.parse(one))) for one in (data, output)
    )
    before, after = coefficients(data, 1 if told != 1 else orientation), coefficients(output, 1)
    mask, count = upright(hidden_mask(frame.placement.source, frame), back(told)), 0
    laid = before.layout
    kept = ~mask[:: laid.cell.height, :: laid.cell.width]
    for one, other, part in zip(before.planes, after.planes, laid.parts, strict=True):
        blocks = np.repeat(np.repeat(kept, part.down, axis=0), part.across, axis=1)
        rows, columns = part.real
        wrong = (one != other)[:rows, :columns][blocks[:rows, :columns]]
        count += int(np.count_nonzero(wrong))
    return count


def measured(path: Path, boxes: list[Rect]) -> tuple[str, float, float, int]:
    """How one photo went: way, growth in share of the picture, CPU seconds a 12 MP, changes."""
    data = path.read_bytes()
    document = JPEG.open(data, MAX_PIXELS)
    size = document.frames[0]
    place = Placement(size, Rect(0, 0, size.width, size.height))
    fills = regions(path, boxes, size)
    exact = FramePlan(0, place, tuple(fills))
    grid = document.grid
    if grid is None:
        return "encoded again", 0.0, 0.0, 0
    grown = [part for fill in fills for part in cells.touched(fill, grid, size)]
    frame = FramePlan(0, place, tuple(grown), cell=grid.cell)
    started = time.process_time()
    output, followed = by_cells.write(document, Plan((frame,), Profile()), REDACTOR)
    seconds = (time.process_time() - started) * TWELVE / size.pixels
    if not followed:
        return "encoded again", 0.0, 0.0, 0
    more = hidden_mask(size, frame).mean() - hidden_mask(size, exact).mean()
    return "coefficients kept", float(more), seconds, changed(data, output, frame)


def main(folders: list[Path]) -> None:
    """One row for each folder."""
    print("set | photos | kept | again | refused | growth % | CPU s / 12 MP | changed")
    for folder in folders:
        ways: Counter[str] = Counter()
        grown, seconds, wrong = [], [], 0
        for path, boxes in photos(folder):
            try:
                way, more, taken, count = measured(path, boxes)
            except CaseVeilError:
                ways["refused"] += 1
                continue
            ways[way] += 1
            wrong += count
            if way == "coefficients kept":
                grown.append(100 * more)
                seconds.append(taken)
        told = [f"{median(part):.2f}" if part else "-" for part in (grown, seconds)]
        counts = [ways["coefficients kept"], ways["encoded again"], ways["refused"]]
        print(" | ".join(map(str, [folder.name, sum(ways.values()), *counts, *told, wrong])))


if __name__ == "__main__":
    main([Path(name) for name in sys.argv[1:]])
