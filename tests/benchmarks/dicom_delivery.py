"""Which DICOM files are delivered, and which are refused with which code: no detector is run.

Each file is opened, one region is hidden on every frame, and the copy is written and checked. A
refusal is told by its code and its reason, an output that does not pass by the check. With
``--format`` the first frame becomes a PNG or a JPEG, with ``--untouched`` nothing is hidden.
"""

import argparse
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from pathlib import Path

from caseveil.domain import plan as planning
from caseveil.domain.checks import Verdict
from caseveil.domain.findings import PixelPlace
from caseveil.domain.policy import PictureFormat, Pictures, Policy
from caseveil.domain.review import Review
from caseveil.domain.source import Source
from caseveil.errors import CaseVeilError
from caseveil.formats import identify, pictures
from caseveil.formats.jpeg import by_cells
from caseveil.redact.redactor import TableRedactor
from caseveil.verify.contract import Expectation
from caseveil.verify.verifier import check
from caseveil.workflow import intake

REDACTOR = TableRedactor(bytes(32))
DELIVERED = "delivered"


def dicom_files(folders: Sequence[Path]) -> Iterator[Path]:
    """Everything below ``folders`` that has a DICOM prefix or suffix."""
    for folder in folders:
        for path in sorted(p for p in folder.rglob("*") if p.is_file()):
            with path.open("rb") as file:
                magic = file.read(132)[128:] == b"DICM"
            if magic or path.suffix.lower() in (".dcm", ".ima"):
                yield path


def ended(path: Path, policy: Policy, untouched: bool) -> str:
    """How the file ends: ``delivered``, or a code with its reason."""
    try:
        return _walked(path, policy, untouched)
    except CaseVeilError as error:
        return str(error)


def _walked(path: Path, policy: Policy, untouched: bool) -> str:
    untrusted = intake.read(path)
    family = identify(untrusted)
    document = family.open(untrusted, policy.max_pixels)
    source = Source(
        path,
        "",
        family.name,
        document.frames,
        abilities=document.abilities,
        grid=by_cells.grid(document),
    )
    review = Review(source)
    if not untouched:
        review = review.with_drawn(_region(source))
    plan = planning.parts(planning.make(review, policy), policy)[0]
    if policy.pictures.form is None:
        output, followed = by_cells.write(document, plan, REDACTOR)
        plan = plan if followed else planning.without_cells(plan)
        expectation = Expectation(family.name, plan, document.photographic)
    else:
        output = pictures.write(document, plan, REDACTOR, policy.pictures.form).data
        made = policy.pictures.form.value
        expectation = Expectation(made, plan, document.photographic, family.name)
    seen = check(output, expectation, untrusted, None)
    failed = [c for c in seen.checks if c.verdict is not Verdict.PASSED and c.name != "second-look"]
    return "; ".join(f"{c.name} {c.verdict.value}: {c.detail}" for c in failed) or DELIVERED


def _region(source: Source) -> PixelPlace:
    width, height = source.frames[0].width, source.frames[0].height
    left, top, right, bottom = width * 0.1, height * 0.1, width * 0.6, height * 0.3
    corners = ((left, top), (right, top), (right, bottom), (left, bottom))
    return PixelPlace(0, corners, every_frame=len(source.frames) > 1)


def main() -> None:
    """Prints one table by folder and one by code; with ``--each`` also every refused file."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folders", nargs="+", type=Path)
    parser.add_argument("--each", action="store_true")
    parser.add_argument("--untouched", action="store_true", help="hide no region")
    parser.add_argument("--format", type=PictureFormat, help="the first frame as a picture")
    options = parser.parse_args()
    policy = Policy(pictures=Pictures(options.format))
    codes: Counter[str] = Counter()
    sets: dict[str, Counter[bool]] = defaultdict(Counter)
    for folder in options.folders:
        for path in dicom_files([folder]):
            told = ended(path, policy, options.untouched)
            codes[told] += 1
            sets[folder.name][told == DELIVERED] += 1
            if options.each and told != DELIVERED:
                print(f"{path.relative_to(folder.parent)}: {told}", file=sys.stderr)
    print("| set | delivered | of |\n|---|---|---|")
    for name, counts in sets.items():
        print(f"| `{name}` | {counts[True]} | {counts.total()} |")
    print("\n| outcome | files |\n|---|---|")
    for told, count in codes.most_common():
        print(f"| {told} | {count} |")


if __name__ == "__main__":
    main()
