"""What becomes of whole folders of photos: delivered, refused and why, and what is left in them.

Run: ``python tests/benchmarks/metadata.py DATA [--set meta_pillow ...] [--out FOLDER]``. Every file
is opened, one region of every frame hidden, written and checked as on the road, without detectors
and second look, in a process with the road's limits. ExifTool reads what went in and came out.
Pillow with pi-heif says what a viewer opens, and ImageMagick, which of that is whole: it decodes it
without a warning. Damaged files open in viewers, too, with whatever they make of the rest.
"""

import argparse
import resource
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import TimeoutError as TimedOut
from dataclasses import dataclass, field
from multiprocessing import get_context
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT / "tests" / "benchmarks"), str(ROOT / "app")]

from metadata_left import Listing, strings, survivors, unlisted  # noqa: E402
from metadata_peers import compare  # noqa: E402
from pebble import ProcessExpired, ProcessPool  # noqa: E402

from caseveil.domain.checks import Verdict  # noqa: E402
from caseveil.domain.geometry import Placement, Rect, Size  # noqa: E402
from caseveil.domain.plan import FramePlan, Plan  # noqa: E402
from caseveil.domain.policy import MAX_PIXELS  # noqa: E402
from caseveil.domain.profile import Profile  # noqa: E402
from caseveil.errors import CaseVeilError  # noqa: E402

PREFIXES = ("meta_", "mal_")
SECONDS = 600.0
DATA_BYTES = 4 << 30
LISTED = {"JPEG", "MPO", "PNG", "TIFF", "WEBP", "GIF", "BMP", "HEIF", "AVIF"}
_NOTES = {"CORPUS_README.txt"}
_COUNTS = (
    "viewable", "viewable_delivered", "whole", "whole_delivered", "tags_left", "strings_left"
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Row:
    """What became of one file.

    Attributes:
        path: of the source.
        viewer: family as which a viewer opens it; empty where none does.
        whole: whether another one opens it, too, and has nothing to say against it.
        outcome: ``delivered``, ``refused``, ``unchecked`` or ``crashed``.
        reason: code and detail, or the check that did not pass.
        output: the written file, where it was delivered.
        megabytes: peak of resident memory of its process so far.
        seconds: of the processor, for everything.
    """

    path: Path
    viewer: str = ""
    whole: bool = False
    outcome: str = "crashed"
    reason: str = ""
    output: Path | None = None
    megabytes: int = 0
    seconds: float = 0.0


@dataclass
class Tally:
    """Counts of one set."""

    outcomes: Counter[str] = field(default_factory=Counter)
    viewable: int = 0
    viewable_delivered: int = 0
    whole: int = 0
    whole_delivered: int = 0
    tags_left: int = 0
    strings_left: int = 0


def main() -> None:
    """Prints a row per set, the reasons, and what is left."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("data", type=Path)
    parser.add_argument("--set", action="append", default=[])
    parser.add_argument("--out", type=Path)
    parser.add_argument(
        "--list", action="store_true", help="name every viewable file not delivered"
    )
    parser.add_argument("--peers", type=Path, nargs="+", help="photos to scrub beside other tools")
    options = parser.parse_args()
    if options.peers:
        compare(options.peers)
        return
    with tempfile.TemporaryDirectory() as folder:
        rows = list(tried(_files(options.data, options.set), options.out or Path(folder)))
        report(options.data, rows, name_all=options.list)


def _files(data: Path, chosen: list[str]) -> list[Path]:
    sets = [data / one for one in chosen] or sorted(
        one for one in data.iterdir() if one.name.startswith(PREFIXES)
    )
    return [
        path
        for one in sets
        for path in sorted(one.rglob("*"))
        if path.is_file() and path.name not in _NOTES
    ]


def tried(paths: list[Path], out: Path) -> Iterator[Row]:
    """One row per file, in order."""
    out.mkdir(parents=True, exist_ok=True)
    with ProcessPool(2, initializer=_prepare, context=get_context("spawn")) as pool:
        futures = [
            pool.schedule(_one, args=[path, out / f"{number:05}"], timeout=SECONDS)
            for number, path in enumerate(paths)
        ]
        for path, future in zip(paths, futures, strict=True):
            try:
                yield future.result()
            except TimedOut:
                yield Row(path, reason="time")
            except ProcessExpired:
                yield Row(path, reason="process died")
            except Exception as error:  # whatever is no refusal is a fault of the program
                yield Row(path, reason=type(error).__name__)


def _prepare() -> None:
    from caseveil.workflow.isolation import confine

    confine(DATA_BYTES)


def _one(path: Path, stem: Path) -> Row:
    untrusted = path.read_bytes()
    viewer = viewed(path)
    whole = viewer in LISTED and without_warning(path)
    began = time.process_time()
    try:
        outcome, reason, output = _walked(untrusted, path.name, stem)
    except CaseVeilError as error:
        outcome, reason, output = "refused", str(error), None
    took = time.process_time() - began
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss >> 10
    return Row(path, viewer, whole, outcome, reason, output, peak, took)


def viewed(path: Path) -> str:
    """The family as which a common viewer's libraries open the file's first picture."""
    from PIL import Image, ImageFile

    ImageFile.LOAD_TRUNCATED_IMAGES = False
    Image.MAX_IMAGE_PIXELS = MAX_PIXELS // 2
    try:
        from pi_heif import register_heif_opener

        register_heif_opener()
        with Image.open(path) as image:
            image.load()
            return image.format or ""
    except Exception:  # whatever Pillow raises: it does not open it
        return ""
    finally:
        Image.MAX_IMAGE_PIXELS = None


def without_warning(path: Path) -> bool:
    """Whether ImageMagick decodes all of the file and finds nothing wrong."""
    command = ["identify", "-regard-warnings", "-verbose", str(path)]
    try:
        done = subprocess.run(command, capture_output=True, check=False, timeout=SECONDS)
    except subprocess.TimeoutExpired:
        return False
    return done.returncode == 0


def _walked(untrusted: bytes, name: str, stem: Path) -> tuple[str, str, Path | None]:
    from caseveil.formats import identify
    from caseveil.redact.redactor import TableRedactor
    from caseveil.verify.contract import Expectation
    from caseveil.verify.verifier import check
    from caseveil_detectors.contract import TagText
    from caseveil_detectors.metadata.detector import IDENTITY_CATEGORIES, TagSorter

    kind, redactor = identify(untrusted), TableRedactor(bytes(32))
    document = kind.open(untrusted, MAX_PIXELS)
    tags = [TagText(t.path, t.name, t.value) for t in document.tags(redactor, Profile())]
    told = [d for d in TagSorter({}).detect(tags, name) if d.category in IDENTITY_CATEGORIES]
    plan = Plan(
        tuple(_hidden(index, size) for index, size in enumerate(document.frames)),
        Profile(),
        tuple(d.text for d in told if d.text),
    )
    output = document.write(plan, redactor)
    seen = check(output, Expectation(kind.name, plan), untrusted, None)
    bad = [c for c in seen.checks if c.verdict is not Verdict.PASSED and c.name != "second-look"]
    if bad:
        return "unchecked", "; ".join(f"{c.name} {c.verdict.value} {c.detail}" for c in bad), None
    aside = stem.with_suffix(kind.suffix)
    aside.write_bytes(output)
    return "delivered", "", aside


def _hidden(index: int, size: Size) -> FramePlan:
    """A region in the middle of a frame."""
    width, height = size.width, size.height
    region = Rect(width // 3, height // 3, width // 3 + width // 4 + 1, height // 2 + 1)
    return FramePlan(index, Placement(size, Rect(0, 0, width, height)), (region.polygon(),))


def report(data: Path, rows: list[Row], *, name_all: bool) -> None:
    """Tables: sets, reasons, and what is left."""
    outputs = {row.output.name: row for row in rows if row.output}
    before = Listing.of([row.path for row in outputs.values()])
    after = Listing.of([row.output for row in outputs.values() if row.output])
    tallies: dict[str, Tally] = {}
    left: list[str] = []
    for row in rows:
        tally = tallies.setdefault(row.path.relative_to(data).parts[0], Tally())
        tally.outcomes[row.outcome] += 1
        tally.viewable += row.viewer in LISTED
        tally.viewable_delivered += row.viewer in LISTED and row.outcome == "delivered"
        tally.whole += row.whole
        tally.whole_delivered += row.whole and row.outcome == "delivered"
        if row.output:
            tags = unlisted(after.fields(row.output))
            kept = survivors(strings(before.fields(row.path)), row.output.read_bytes())
            tally.tags_left += len(tags)
            tally.strings_left += len(kept)
            left += [f"{row.path.relative_to(data)}: tags {tags} strings {kept}"] * bool(
                tags or kept
            )
    _tell(tallies)
    _tell_reasons(data, rows, name_all=name_all)
    print("\n".join(["", "Left:", *(left or ["nothing"])]))
    print(f"\npeak {max(row.megabytes for row in rows)} MB in one process, "
          f"longest {max(row.seconds for row in rows):.1f} s of the processor")  # fmt: skip


def _tell(tallies: dict[str, Tally]) -> None:
    print("| set | files | delivered | refused | check not passed | crashed | a viewer opens |"
          " of these delivered | whole | of these delivered | tags left |"
          " strings left |")  # fmt: skip
    print("|---|" + "--:|" * 11)
    total = Tally()
    for name, tally in [*tallies.items(), ("all", total)]:
        o = tally.outcomes
        share = f"{tally.viewable_delivered / max(1, tally.viewable):.1%}"
        sound = f"{tally.whole_delivered / max(1, tally.whole):.1%}"
        print(f"| {name} | {o.total()} | {o['delivered']} | {o['refused']} | {o['unchecked']} |"
              f" {o['crashed']} | {tally.viewable} | {tally.viewable_delivered} ({share}) |"
              f" {tally.whole} | {tally.whole_delivered} ({sound}) |"
              f" {tally.tags_left} | {tally.strings_left} |")  # fmt: skip
        total.outcomes += tally.outcomes
        for count in _COUNTS:
            setattr(total, count, getattr(total, count) + getattr(tally, count))


def _tell_reasons(data: Path, rows: list[Row], *, name_all: bool) -> None:
    print("\nNot delivered, of files that a viewer opens and others:\n\n| reason | opens | not |")
    print("|---|--:|--:|")
    kinds = Counter((f"{r.outcome}: {r.reason}", r.viewer in LISTED) for r in rows if not r.output)
    for reason in sorted({reason for reason, _ in kinds}, key=lambda r: -kinds[r, True]):
        print(f"| {reason} | {kinds[reason, True]} | {kinds[reason, False]} |")
    for row in rows if name_all else ():
        if row.viewer in LISTED and not row.output:
            print("whole: " * row.whole, end="")
            print(f"{row.path.relative_to(data)}: {row.viewer} {row.outcome} {row.reason}")


if __name__ == "__main__":
    main()
