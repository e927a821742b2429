"""One tool over a list of files, in the interpreter that has it: ``dicom_peers.py`` calls this.

    PYTHON dicom_peers_run.py TOOL LIST

Every line of LIST is a source, a tab and where its copy goes. Prints JSON: files written, seconds
of the processor for them without imports, and the peak of resident memory in megabytes.
"""

import contextlib
import importlib
import json
import resource
import sys
import time
import warnings
from collections.abc import Callable
from pathlib import Path
from typing import Any

Work = Callable[[Path, Path], None]
LIMIT = 1 << 30


def caseveil(checked: bool = True) -> Work:
    """The road without finders: read, scrub, write; and every check but the second look."""
    from caseveil.domain.geometry import Placement, Rect
    from caseveil.domain.plan import FramePlan, Plan
    from caseveil.domain.profile import Claim, Profile
    from caseveil.formats.dicom.document import DICOM
    from caseveil.redact.redactor import TableRedactor
    from caseveil.verify.contract import Expectation
    from caseveil.verify.verifier import check

    redactor = TableRedactor(bytes(32))

    def work(source: Path, target: Path) -> None:
        raw = source.read_bytes()
        document = DICOM.open(raw, LIMIT)
        frames = [
            FramePlan(number, Placement(size, Rect(0, 0, size.width, size.height)))
            for number, size in enumerate(document.frames)
        ]
        profile = Profile("basic", claims=frozenset({Claim.PIXELS_CLEAN}))
        plan = Plan(tuple(frames), profile)
        clean = document.write(plan, redactor)
        if checked:
            check(clean, Expectation("dicom", plan, False), raw, None)
        target.write_bytes(clean)

    return work


def dicognito() -> Work:
    """Reads and writes through pydicom, as its command does."""
    import pydicom

    anonymizer = importlib.import_module("dicognito.anonymizer").Anonymizer()

    def work(source: Path, target: Path) -> None:
        dataset = pydicom.dcmread(source, force=True)
        anonymizer.anonymize(dataset)
        dataset.save_as(target)

    return work


def kitware() -> Work:
    """dicom-anonymizer with its newest table."""
    module: Any = importlib.import_module("dicomanonymizer.simpledicomanonymizer")
    return lambda source, target: module.anonymize_dicom_file(str(source), str(target))


def deid() -> Work:
    """Its own recipe, private attributes removed."""
    module: Any = importlib.import_module("deid.dicom")

    def work(source: Path, target: Path) -> None:
        made = module.replace_identifiers(
            dicom_files=[str(source)], save=False, remove_private=True
        )
        made[0].save_as(target)

    return work


def dentdeid() -> Work:
    """Its attribute engine with the Basic Profile; its pixel work is left out."""
    import pydicom

    meta: Any = importlib.import_module("dentdeid.dicom.meta")
    keys: Any = importlib.import_module("dentdeid.keys")
    config, pseudonyms = meta.MetaConfig(), keys.Pseudonymizer(bytes(32))

    def work(source: Path, target: Path) -> None:
        dataset = pydicom.dcmread(source, force=True)
        meta.deidentify_dataset(dataset, config, pseudonyms)
        dataset.save_as(target)

    return work


TOOLS: dict[str, Callable[[], Work]] = {
    "CaseVeil": caseveil,
    "CaseVeil unchecked": lambda: caseveil(False),
    "dicognito": dicognito,
    "dicom-anonymizer": kitware,
    "deid": deid,
    "dentdeid": dentdeid,
}


def main() -> None:
    """Prints the figures; a file that a tool cannot do is left out."""
    warnings.simplefilter("ignore")
    work = TOOLS[sys.argv[1]]()
    pairs = [line.split("\t") for line in Path(sys.argv[2]).read_text("utf-8").splitlines()]
    done, began = 0, time.process_time()
    with contextlib.redirect_stdout(sys.stderr):
        for source, target in pairs:
            with contextlib.suppress(Exception):
                work(Path(source), Path(target))
                done += 1
    spent = time.process_time() - began
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss >> 10
    sys.stdout.write(json.dumps({"done": done, "seconds": spent, "megabytes": peak}))


if __name__ == "__main__":
    main()
