"""Builds the wheel and uses it as a stranger would: clean environment, outside the checkout.

Run by the full tier: ``python packaging/smoke.py``. Shows that the weights travel in the wheel and
that nothing the program needs is only in the source tree.
"""

import json
import os
import subprocess
import sys
import tempfile
import venv
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
PICTURE = """
import sys
from PIL import Image, ImageDraw, ImageFont
picture = Image.new("RGB", (900, 600), (196, 160, 138))
draw = ImageDraw.Draw(picture)
draw.rectangle((80, 80, 820, 200), fill="white")
draw.text((100, 105), "DOE, JANE  12.03.1958", fill="black", font=ImageFont.load_default(52))
exif = Image.Exif()
exif[0x010E] = "Jane Doe"
picture.save(sys.argv[1], quality=92, exif=exif)
"""


def main() -> int:
    """Each step in order; the first that fails ends it."""
    with tempfile.TemporaryDirectory(prefix="caseveil-smoke-") as name:
        folder = Path(name)
        python = _install(_build(folder / "wheel"), folder / "venv")
        _use(python, folder / "work")
    print("The wheel works outside the checkout.")
    return 0


def _build(folder: Path) -> Path:
    _call([sys.executable, "-m", "pip", "wheel", "--no-deps", "--wheel-dir", folder, ROOT])
    (wheel,) = folder.glob("caseveil-*.whl")
    print(f"{wheel.name}: {wheel.stat().st_size / 1e6:.1f} MB")
    return wheel


def _install(wheel: Path, place: Path) -> Path:
    """A new environment with the wheel; the path of its Python."""
    venv.create(place, with_pip=True)
    python = place / ("Scripts" if os.name == "nt" else "bin") / "python"
    _call([python, "-m", "pip", "install", "--quiet", wheel])
    _call([python, "-m", "pip", "check"])
    return python


def _use(python: Path, folder: Path) -> None:
    folder.mkdir()
    source, out = folder / "holiday.jpg", folder / "out"
    _call([python, "-c", PICTURE, source], folder)
    program: list[str | Path] = [python.with_name("caseveil")]
    _call([*program, "detectors"], folder)
    command = [*program, "redact", source, "--out", out, "--doubtful", "hide", "--json"]
    line = json.loads(_call(command, folder))
    if not line["findings"] or line["outcome"] != "verified":
        raise SystemExit(f"The picture was not redacted: {line['outcome']}, {line['code']}")
    copy = Path(line["outputs"][0]["path"])
    _call([*program, "verify", copy, "--source", source], folder)
    if b"Jane" in copy.read_bytes():
        raise SystemExit("The name is still in the clean copy.")


def _call(command: Sequence[str | Path], folder: Path = ROOT) -> str:
    """Runs ``command`` without this checkout on its path; what it printed.

    Raises:
        SystemExit: where it fails.
    """
    outside = {k: v for k, v in os.environ.items() if k != "PYTHONPATH"}
    words = [str(word) for word in command]
    ran = subprocess.run(
        words, cwd=folder, env=outside, stdout=subprocess.PIPE, text=True, check=False
    )
    if ran.returncode:
        raise SystemExit(f"{ran.stdout}\n{Path(command[0]).name} failed: {ran.returncode}")
    return ran.stdout


if __name__ == "__main__":
    raise SystemExit(main())
