"""The virtual environment of a checkout: made once, remembered by a stamp, weights included.

Part of the developer command: standard library only, parsable by any Python 3. Packages come
through pip with the person's own settings (``PIP_*`` variables and ``pip.conf``).
"""

from __future__ import annotations

import hashlib
import importlib.util
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

from machine import Stop

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
STAMP = VENV / "caseveil-setup.json"
SCRIPTS = VENV / ("Scripts" if os.name == "nt" else "bin")
PYTHON = SCRIPTS / ("python.exe" if os.name == "nt" else "python")
MODELS = ROOT / "resources" / "caseveil_resources" / "models"


def ensure(developer: bool = False) -> None:
    """Makes the environment, or does nothing where it is up to date.

    Args:
        developer: also install what the tests and checks need.

    Raises:
        Stop: where a step is not possible; what is done already is kept.
    """
    wanted = _stamp()
    found = _read_stamp()
    if found.get("for") == wanted and (found.get("developer") or not developer):
        return
    developer = developer or bool(found.get("developer"))
    _make_venv(found.get("for", {}).get("python") != wanted["python"])
    _fetch_models()
    print("Installing packages (once; some minutes on a slow line)", flush=True)
    _pip("--editable", str(ROOT), *(_developer_packages() if developer else ()))
    STAMP.write_text(json.dumps({"for": wanted, "developer": developer}), encoding="utf-8")


def missing() -> list[str]:
    """Debian's name of the venv module, where there is neither it nor an environment already.

    Debian ships the module without ensurepip, in which case it only seems to be there.
    """
    if PYTHON.exists() or all(importlib.util.find_spec(name) for name in ("venv", "ensurepip")):
        return []
    return [f"python{sys.version_info[0]}.{sys.version_info[1]}-venv"]


def script(name: str) -> str:
    """Path of a console script of the environment."""
    return str(SCRIPTS / (name + (".exe" if os.name == "nt" else "")))


def _stamp() -> dict[str, str]:
    """What the environment depends on: the interpreter, the place and what is to be installed."""
    recipe = hashlib.sha256()
    for path in (ROOT / "pyproject.toml", MODELS / "manifest.json"):
        recipe.update(path.read_bytes())
    return {"python": sys.version, "root": str(ROOT), "recipe": recipe.hexdigest()}


def _read_stamp() -> dict[str, Any]:
    """The stamp of the last complete set-up; empty where there is none or Python is gone."""
    try:
        stamp = json.loads(STAMP.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return stamp if PYTHON.exists() and isinstance(stamp, dict) else {}


def _make_venv(fresh: bool) -> None:
    """A new environment; one that works is kept, because a person may have added to it."""
    if (
        PYTHON.exists()
        and _run(str(PYTHON), "-m", "pip", "--version").returncode == 0
        and not (fresh and STAMP.exists())
    ):
        return
    print(f"Making {VENV}", flush=True)
    made = _run(sys.executable, "-m", "venv", "--clear", str(VENV))
    if made.returncode:
        raise Stop(f"{made.stdout.strip()}\nThe virtual environment could not be made.")


def _fetch_models() -> None:
    script = str(ROOT / "packaging" / "models.py")
    if subprocess.run([str(PYTHON), script, str(MODELS)], check=False).returncode:
        raise Stop("The model weights could not be fetched; what went wrong is above.")


def _developer_packages() -> list[str]:
    """The group ``dev``, read here because pip knows groups only since 25.1."""
    import tomllib  # not at the top: an older Python must get as far as being told so

    text = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    return list(tomllib.loads(text)["dependency-groups"]["dev"])


def _pip(*arguments: str) -> None:
    command = [str(PYTHON), "-m", "pip", "install", "--quiet", *arguments]
    if subprocess.run(command, check=False).returncode:
        raise Stop("pip could not install the packages; what it said is above.")


def _run(*command: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False
    )
