"""The attribute work beside dicognito, dicom-anonymizer (Kitware), deid and dentdeid.

    python tests/benchmarks/dicom_peers.py [FOLDER ...] --python PATH [--judge SCRIPT]
        [--small N] [--tool NAME]

PATH is an interpreter with pydicom and those tools (``pip install dicognito dicom-anonymizer deid
dentdeid`` in an environment of its own); what it has not is left out. Every tool gets the same
files: drawn ones in which each row of Table E.1-1 is planted, those of pydicom's package and of
each FOLDER, small CT slices, and one cine of 100 MB. Prints for each: files written; planted values
that survive; what the judge says, a script that takes ``--pairs`` (source, tab, copy); conformance
errors that the original does not have; processor milliseconds a small file; seconds and peak
memory of the cine.
"""

import argparse
import json
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from typing import Any

import dicom_profile
import numpy as np
import pydicom
from dicom_peers_run import TOOLS
from pydicom.data import get_testdata_file

RUNNER = Path(__file__).with_name("dicom_peers_run.py")
CINE = (200, 512, 1024)
"""Frames, rows and columns of one byte."""


def small(count: int) -> Iterator[bytes]:
    """Slices of one series."""
    dataset = pydicom.dcmread(str(get_testdata_file("CT_small.dcm")))
    for number in range(count):
        dataset.SOPInstanceUID = f"1.3.6.1.4.1.5962.1.1.1.1.1.{number}"
        dataset.file_meta.MediaStorageSOPInstanceUID = dataset.SOPInstanceUID
        dataset.InstanceNumber = number + 1
        yield _bytes(dataset)


def cine() -> Iterator[bytes]:
    """One uncompressed film of noise from a seed."""
    dataset = pydicom.dcmread(str(get_testdata_file("CT_small.dcm")))
    frames, dataset.Rows, dataset.Columns = CINE
    dataset.NumberOfFrames = frames
    dataset.SOPClassUID = dataset.file_meta.MediaStorageSOPClassUID = "1.2.840.10008.5.1.4.1.1.3.1"
    dataset.BitsAllocated = dataset.BitsStored = 8
    dataset.HighBit, dataset.PixelRepresentation, dataset.Modality = 7, 0, "US"
    dataset.PixelData = np.random.default_rng(7).bytes(int(np.prod(CINE)))
    yield _bytes(dataset)


def _bytes(dataset: pydicom.Dataset) -> bytes:
    file = BytesIO()
    dataset.save_as(file)
    return file.getvalue()


def laid_out(files: Iterator[bytes], folder: Path) -> list[Path]:
    """``files`` as numbered files of a new folder."""
    folder.mkdir()
    paths = []
    for number, raw in enumerate(files):
        paths.append(folder / f"{number:04}.dcm")
        paths[-1].write_bytes(raw)
    return paths


def run(python: str, tool: str, sources: list[Path], out: Path) -> dict[str, float] | None:
    """What the tool needed; None where it is not installed or ends in an error."""
    out.mkdir(parents=True)
    listed = out / "pairs.tsv"
    listed.write_text("\n".join(f"{s}\t{out / s.name}" for s in sources), "utf-8")
    command = [python, str(RUNNER), tool, str(listed)]
    done = subprocess.run(command, capture_output=True, check=False)
    return json.loads(done.stdout) if done.returncode == 0 and done.stdout else None


def survivors(sources: list[Path], out: Path) -> str:
    """Planted values that are still in the bytes of the copies, of all."""
    planted = left = 0
    for source in sources:
        copy = out / source.name
        there = set(dicom_profile.CANARY.findall(source.read_bytes()))
        raw = copy.read_bytes() if copy.exists() else b""
        planted, left = planted + len(there), left + sum(value in raw for value in there)
    return f"{left} of {planted}"


def new_errors(sources: list[Path], out: Path) -> str:
    """Conformance errors in copies that their originals do not have."""
    if not dicom_profile.CHECKER:
        return "-"
    found = 0
    for source in sources:
        if (out / source.name).exists():
            before = dicom_profile.errors_before(source.read_bytes())
            found += (dicom_profile.errors((out / source.name).read_bytes()) - before).total()
    return str(found)


def judged(judge: Path | None, out: Path) -> str:
    """The last line of what the judge says of the copies."""
    if judge is None:
        return "-"
    pairs = (out / "pairs.tsv").read_text("utf-8").splitlines()
    there = out / "there.tsv"
    there.write_text("\n".join(p for p in pairs if Path(p.split("\t")[1]).exists()), "utf-8")
    command = [sys.executable, str(judge), "--pairs", str(there), "--quiet"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    return (done.stdout.splitlines() or ["-"])[-1].split(" soft=")[0]


def main() -> None:
    """Prints one table row per tool."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folders", nargs="*", type=Path)
    parser.add_argument("--python", default=sys.executable)
    parser.add_argument("--judge", type=Path)
    parser.add_argument("--tool", action="append", choices=TOOLS)
    parser.add_argument("--small", type=int, default=200)
    options = parser.parse_args()
    packaged = Path(pydicom.__file__).parent / "data"
    with tempfile.TemporaryDirectory() as name:
        room = Path(name)
        real = (raw for f in (packaged, *options.folders) for raw in dicom_profile.images(f))
        sets = {
            "drawn": laid_out(dicom_profile.drawn(1), room / "drawn"),
            "real": laid_out(real, room / "real"),
            "small": laid_out(small(options.small), room / "small"),
            "cine": laid_out(cine(), room / "cine"),
        }
        print(f"{len(sets['drawn'])} drawn files, {len(sets['real'])} real ones\n")
        print("| tool | written | planted left | judge | new errors | ms a small file | cine |")
        print("|---|---|---|---|---|---|---|")
        for number, tool in enumerate(options.tool or TOOLS):
            python = sys.executable if tool.startswith("CaseVeil") else options.python
            outs = {kind: room / f"{number}-{kind}" for kind in sets}
            told = {k: run(python, tool, files, outs[k]) for k, files in sets.items()}
            if any(figures is None for figures in told.values()):
                continue
            _row(tool, sets, outs, told, options.judge)


def _row(
    tool: str,
    sets: dict[str, list[Path]],
    outs: dict[str, Path],
    told: dict[str, Any],
    judge: Path | None,
) -> None:
    small_files, film = told["small"], told["cine"]
    each = 1000 * small_files["seconds"] / max(1, small_files["done"])
    cells = (
        f"{told['drawn']['done'] + told['real']['done']}",
        survivors(sets["drawn"], outs["drawn"]),
        judged(judge, outs["real"]),
        new_errors(sets["real"], outs["real"]),
        f"{each:.1f}",
        f"{film['seconds']:.1f} s, {film['megabytes']} MB" if film["done"] else "refused",
    )
    print(f"| {tool} | {' | '.join(cells)} |", flush=True)


if __name__ == "__main__":
    main()
