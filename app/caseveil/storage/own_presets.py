"""A person's own destinations: made, changed, taken from a file, and thrown away."""

import contextlib
import re
from dataclasses import asdict
from pathlib import Path

from caseveil.domain.preset import OUR_DEFAULT, Preset, Rule
from caseveil.errors import Code, Refused
from caseveil.storage import whole
from caseveil.storage.presets import SCHEMA, SUFFIX, own_folder, read
from caseveil.storage.toml_text import toml
from caseveil_resources.presets import presets_folder

_LONGEST_NAME = 40


def listed(own: Path | None = None) -> tuple[tuple[Preset, ...], tuple[str, ...]]:
    """Every preset, the person's own last, and the names of own files that hold none.

    Args:
        own: folder of the person's own presets.
    """
    built_in = [read(path) for path in sorted(presets_folder().glob(f"*{SUFFIX}"))]
    presets, broken = list(built_in), []
    taken = {preset.name for preset in built_in}
    for path in sorted((own or own_folder()).glob(f"*{SUFFIX}")):
        try:
            preset = read(path)
        except Refused:
            broken.append(path.name)
            continue
        whole = preset.name == path.stem and preset.name not in taken
        if whole:
            presets.append(preset)
        else:
            broken.append(path.name)
    return tuple(presets), tuple(broken)


def is_own(name: str) -> bool:
    """Whether a preset of this name is the person's own, or would be."""
    return not (presets_folder() / f"{name}{SUFFIX}").exists()


def name_for(title: str) -> str:
    """The short name for a title; empty where no letter or digit is left of it."""
    plain = re.sub(r"[^a-z0-9]+", "-", title.casefold()).strip("-")
    return plain[:_LONGEST_NAME].strip("-")


def written(preset: Preset) -> str:
    """The preset as a TOML file, as :func:`caseveil.storage.presets.read` reads it."""
    lines = [f"schema = {SCHEMA}", f"name = {toml(preset.name)}", f"title = {toml(preset.title)}"]
    for key, rule in preset.rules.items():
        lines += ["", f"[rules.{key}]", f"value = {toml(rule.value)}", *_source(rule)]
    for item in preset.checklist:
        lines += ["", "[[checklist]]", f"text = {toml(item.value)}", *_source(item)]
    return "\n".join([*lines, ""])


def _source(rule: Rule) -> list[str]:
    if rule.citation is None:
        return [f"source = {toml(OUR_DEFAULT)}"]
    cited = asdict(rule.citation).items()
    return ['source = "cited"', *(f"{part} = {toml(told)}" for part, told in cited)]


def keep(preset: Preset, own: Path | None = None) -> None:
    """Writes a preset of the person's own, whole or not at all, over one of the same name.

    Raises:
        Refused: preset-invalid where it is none, or has the name of one of the program's.
        OSError: where it cannot be written.
    """
    if not is_own(preset.name):
        raise Refused(Code.PRESET_INVALID, "name")
    file = (own or own_folder()) / f"{preset.name}{SUFFIX}"
    with whole.draft(file, written(preset)) as draft:
        read(draft)  # what would not be read again is not kept


def forget(name: str, own: Path | None = None) -> None:
    """Removes a preset of the person's own, where there is one."""
    with contextlib.suppress(OSError):
        ((own or own_folder()) / f"{name}{SUFFIX}").unlink(missing_ok=True)
