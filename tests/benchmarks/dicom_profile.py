"""What the DICOM profiles do to files in which every row is planted, and to real ones.

    python tests/benchmarks/dicom_profile.py [FOLDER ...] [--profile NAME] [--seeds N]

Prints, for drawn files, for those of pydicom's package and for each FOLDER: files delivered and
refused by code, rows of Table E.1-1 met and those that the program's check found right, values of
the drawn files that survive anywhere in the bytes, conformance errors that the original does not
have (where dciodvfy is installed), and milliseconds of CPU a file of at most 1 MB for reading,
scrubbing and checking the attributes. Exit status 1 where a row is wrong or a value survives
under the profile that keeps neither text nor anything by an option.
"""

import argparse
import re
import shutil
import subprocess
import sys
import tempfile
import time
import warnings
from collections import Counter
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from io import BytesIO
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

import pydicom

import made_torture
from caseveil.domain.geometry import Placement, Rect
from caseveil.domain.plan import FramePlan, Plan
from caseveil.domain.profile import NAMES, Claim, Profile
from caseveil.errors import CaseVeilError
from caseveil.formats.dicom.document import DICOM, DicomDocument
from caseveil.redact.redactor import TableRedactor
from caseveil.verify.dicom import document as dicom
from caseveil.verify.dicom import profile as dicom_profile

MOST_PIXELS = 200_000_000
SMALL = 1 << 20
REDACTOR = TableRedactor(b"k" * 32)
CANARY = re.compile(rb"cnry[a-z]*[0-9]{5,}", re.IGNORECASE)
ROWS = {tag for tag, _vr, _action in made_torture.rows()}
UNREAD = re.compile("Tags out of order|read failed")
CHECKER = shutil.which("dciodvfy")


@dataclass
class Tally:
    """One line of the table."""

    delivered: int = 0
    refused: Counter[str] = field(default_factory=Counter)
    rows: int = 0
    wrong: Counter[str] = field(default_factory=Counter)
    survivors: int = 0
    errors: Counter[str] = field(default_factory=Counter)
    small: int = 0
    seconds: float = 0.0


def measure(name: str, files: Iterator[bytes], profile: Profile) -> Tally:
    """Redacts every file, checks its attributes, and prints the line."""
    tally = Tally()
    for raw in files:
        try:
            _one(raw, profile, tally)
        except CaseVeilError as error:
            tally.refused[error.code.value] += 1
    wrong = sum(tally.wrong.values())
    each = 1000 * tally.seconds / max(1, tally.small)
    print(
        f"{name:32} {profile.name:9} {tally.delivered:5} {sum(tally.refused.values()):5} "
        f"{tally.rows:7} {wrong:5} {tally.survivors:5} "
        f"{sum(tally.errors.values()) if CHECKER else '-':>5} {each:7.1f}"
    )
    for what, counts in (("refused", tally.refused), ("", tally.wrong), ("", tally.errors)):
        for code, count in counts.most_common(12):
            print(f"    {count} x {what} {code}".rstrip())
    return tally


def _one(raw: bytes, profile: Profile, tally: Tally) -> None:
    document = DICOM.open(raw, MOST_PIXELS)
    assert isinstance(document, DicomDocument)
    output = document.write(_plan(document, profile), REDACTOR)
    before = dicom.walk(raw)
    _time(raw, profile, tally)
    tally.delivered += 1
    tally.rows += sum(element.tag in ROWS for element in before.elements)
    tally.wrong.update(dicom_profile.faults(dicom.walk(output), before, profile))
    there = set(CANARY.findall(raw))
    tally.survivors += sum(value in output for value in there)
    if CHECKER:
        tally.errors.update(errors(output) - errors_before(raw))


def _plan(document: DicomDocument, profile: Profile) -> Plan:
    frames = (
        FramePlan(n, Placement(size, Rect(0, 0, size.width, size.height)))
        for n, size in enumerate(document.frames)
    )
    return Plan(tuple(frames), profile)


def _time(raw: bytes, profile: Profile, tally: Tally) -> None:
    """CPU of the tag work of a small file: read, judge, scrub and write, walk and check."""
    if len(raw) > SMALL:
        return
    begin = time.process_time()
    document = DICOM.open(raw, MOST_PIXELS)
    assert isinstance(document, DicomDocument)
    output = document.write(_plan(document, profile), REDACTOR)
    dicom_profile.faults(dicom.walk(output), dicom.walk(raw), profile)
    tally.seconds += time.process_time() - begin
    tally.small += 1


def errors_before(raw: bytes) -> Counter[str]:
    """Those of the original; where dciodvfy cannot read it, of its public attributes."""
    found = errors(raw)
    if not any(UNREAD.search(line) for line in found):
        return found
    dataset = pydicom.dcmread(BytesIO(raw), force=True)
    plain, file = pydicom.Dataset(), BytesIO()
    for element in dataset:
        if not element.tag.is_private and element.tag != 0x7FE00010:
            plain[element.tag] = element
    plain.file_meta = pydicom.dataset.FileMetaDataset()
    plain.file_meta.TransferSyntaxUID = pydicom.uid.ExplicitVRLittleEndian
    plain.save_as(file, enforce_file_format=True)
    return found | errors(file.getvalue())


def errors(data: bytes) -> Counter[str]:
    """What dciodvfy complains about, values left out."""
    with tempfile.NamedTemporaryFile(suffix=".dcm") as file:
        file.write(data)
        file.flush()
        done = subprocess.run(
            [str(CHECKER), "-new", file.name], capture_output=True, timeout=300, check=False
        )
    lines = (done.stderr + done.stdout).decode("latin-1").splitlines()
    told = (" ".join(line.split()) for line in lines if line.startswith("Error"))
    return Counter(re.sub(r"<[^<>/(]*>|(value|is|length) *= *\S+", "", line) for line in told)


def drawn(seeds: int) -> Iterator[bytes]:
    """Every class, explicit and implicit, from some seeds."""
    for seed in range(1, seeds + 1):
        for modality in made_torture.CLASSES:
            yield made_torture.torture(seed, modality, implicit=seed % 2 == 0)


def within(folder: Path) -> Iterator[bytes]:
    """Every file that claims to be DICOM."""
    for path in sorted(path for path in folder.rglob("*") if path.is_file()):
        raw = path.read_bytes()
        if DICOM.recognises(raw):
            yield raw


def images(folder: Path) -> Iterator[bytes]:
    """Every file that holds a picture which can be decoded here."""
    for raw in within(folder):
        with suppress(CaseVeilError):
            DICOM.open(raw, MOST_PIXELS).picture(0)
            yield raw


def main() -> int:
    """Prints the table."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folders", nargs="*", type=Path)
    parser.add_argument("--profile", choices=NAMES, action="append")
    parser.add_argument("--seeds", type=int, default=2)
    options = parser.parse_args()
    warnings.simplefilter("ignore")
    packaged = Path(pydicom.__file__).parent / "data"
    print(
        f"{'files':32} {'profile':9} {'done':>5} {'not':>5} {'rows':>7} {'wrong':>5} {'left':>5}"
        f" {'new':>5} {'ms CPU':>7}"
    )
    bad = 0
    for name in options.profile or NAMES:
        profile = Profile(name, claims=frozenset({Claim.PIXELS_CLEAN}))
        lines = [("drawn", drawn(options.seeds)), ("pydicom", within(packaged))]
        lines += [(folder.name, within(folder)) for folder in options.folders]
        for line, files in lines:
            tally = measure(line, files, profile)
            # Planted in every row, values survive where a profile keeps text or has options.
            survivors = tally.survivors if name == "share" else 0
            bad += sum(tally.wrong.values()) + survivors
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
