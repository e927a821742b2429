"""Coverage of the packages that decide what is hidden: it may neither fall nor rise unnoticed.

``tests/coverage_floor.json`` lists every file of them with the branch coverage it has reached, in
whole percent. ``python packaging/ratchet.py --write`` writes the figures of the last run there.
"""

import json
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
FLOOR = ROOT / "tests" / "coverage_floor.json"


def main(arguments: list[str]) -> int:
    """Compares the last run with the table; 1 where they differ."""
    reached = measured()
    if arguments == ["--write"]:
        FLOOR.write_text(json.dumps(reached, indent=2, sort_keys=True) + "\n", encoding="utf-8")
        return 0
    problems = differences(json.loads(FLOOR.read_text(encoding="utf-8")), reached)
    print("\n".join(problems) or f"The coverage of {len(reached)} files is as listed.")
    return int(bool(problems))


def measured() -> dict[str, int]:
    """Branch coverage by file, in whole percent, rounded down, so that 100 means all of it."""
    with tempfile.TemporaryDirectory() as folder:
        report = Path(folder) / "coverage.json"
        command = [sys.executable, "-m", "coverage", "json", "--quiet", "-o", str(report)]
        subprocess.run(command, cwd=ROOT, check=True)
        files = json.loads(report.read_text(encoding="utf-8"))["files"]
    return {
        Path(name).as_posix(): int(f["summary"]["percent_covered"]) for name, f in files.items()
    }


def differences(floor: dict[str, int], reached: dict[str, int]) -> list[str]:
    """What is wrong, a sentence each: fallen, risen without being listed, or not listed at all.

    Args:
        floor: percent by file, as listed.
        reached: percent by file, as measured.
    """
    problems = [f"{name} is listed but was not measured." for name in floor.keys() - reached.keys()]
    for name, percent in reached.items():
        if name not in floor:
            problems.append(f"{name} is not listed; it has {percent} %.")
        elif percent < floor[name]:
            problems.append(f"{name} fell from {floor[name]} to {percent} %.")
        elif percent > floor[name]:
            problems.append(f"{name} rose from {floor[name]} to {percent} %: list it.")
    return sorted(problems)


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
