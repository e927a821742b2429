"""The scrub alone beside ExifTool and mat2: seconds of the processor for a whole process each.

Each finds its modules compiled, as after an installation.
"""

import os
import resource
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
_TIMES = 4
_OURS = """
import sys
sys.path.insert(0, sys.argv[1])
from pathlib import Path
from caseveil.domain.geometry import Placement, Rect
from caseveil.domain.plan import FramePlan, Plan
from caseveil.domain.profile import Profile
from caseveil.formats import identify
from caseveil.formats.jpeg import by_cells
from caseveil.redact.pixels import paint

class Painter:
    paint = staticmethod(paint)

data = Path(sys.argv[2]).read_bytes()
document = identify(data).open(data, 150_000_000)
grid = by_cells.grid(document)
frames = [FramePlan(n, Placement(s, Rect(0, 0, s.width, s.height)), cell=grid and grid.cell)
          for n, s in enumerate(document.frames)]
clean, _ = by_cells.write(document, Plan(tuple(frames), Profile()), Painter())
Path(sys.argv[3]).write_bytes(clean)
"""


def compare(photos: list[Path]) -> None:
    """Prints one row per photo."""
    print("| photo | bytes | CaseVeil | exiftool -all= | mat2 | to exiftool | to mat2 |")
    print("|---|--:|--:|--:|--:|--:|--:|")
    for photo in photos:
        with tempfile.TemporaryDirectory() as folder:
            ours, theirs, mat2 = _seconds(photo, Path(folder))
        print(f"| {photo.name} | {photo.stat().st_size} | {ours:.2f} s | {theirs:.2f} s |"
              f" {mat2:.2f} s | {ours / theirs:.1f} | {ours / mat2:.2f} |")  # fmt: skip


def _seconds(photo: Path, folder: Path) -> tuple[float, float, float]:
    copy, ours, theirs = folder / photo.name, folder / "ours", folder / f"theirs{photo.suffix}"
    cache = folder / "compiled"
    shutil.copyfile(photo, copy)
    return (
        _took([sys.executable, "-c", _OURS, str(ROOT / "app"), str(photo), str(ours)], ours, cache),
        _took(["exiftool", "-q", "-all=", "-o", str(theirs), str(photo)], theirs, cache),
        _took(["mat2", str(copy)], copy.with_suffix(f".cleaned{photo.suffix}"), cache),
    )


def _took(command: list[str], written: Path, cache: Path) -> float:
    """Seconds of the processor of a process and its children, the best of some."""
    best = float("inf")
    compiled = {**os.environ, "PYTHONDONTWRITEBYTECODE": "", "PYTHONPYCACHEPREFIX": str(cache)}
    for _ in range(_TIMES):
        written.unlink(missing_ok=True)
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        subprocess.run(command, capture_output=True, check=False, env=compiled)
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        if not written.exists():
            raise SystemExit(f"{command[0]} wrote nothing")
        best = min(best, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime)
    return best
