"""Draws a practice case: a few pictures and a caption, with everything that identifies known."""

import json
from pathlib import Path

import numpy as np

from caseveil.domain.learning.lesson import CAPTION, SHEET, VERSION, Lesson, Level, Picture
from caseveil.sample import look as looks
from caseveil.sample.identity import Identity, invent
from caseveil.sample.look import Look
from caseveil.sample.practice import caption, photos, scans
from caseveil.sample.practice.drawn import Drawn

_PART = 20  # of the seed: keeps these pictures apart from those of the sample case


def make(folder: Path, level: Level, seed: int) -> Lesson:
    """Draws a practice case into ``folder``; the same level and seed give the same pictures.

    Args:
        folder: made where it does not exist; files of the same names are replaced.
        level: how hard it is to see what identifies.
        seed: 0 or more; chooses person, skin, sides, dates and textures.

    Returns:
        The practice case with its answers, which are not written.

    Raises:
        OSError: where the folder cannot be written.
    """
    identity = invent(seed)
    drawn = _drawn(level, seed, identity, looks.of(seed))
    text, targets, harmless = caption.write(identity, level, seed)
    folder.mkdir(parents=True, exist_ok=True)
    for one in drawn:
        (folder / one.name).write_bytes(one.encoded())
    (folder / CAPTION).write_text(text, encoding="utf-8", newline="\n")
    sheet = {"schema": 1, "practice": VERSION, "level": level.value, "seed": seed}
    (folder / SHEET).write_text(json.dumps(sheet) + "\n", encoding="utf-8", newline="\n")
    return Lesson(
        level,
        seed,
        tuple(Picture(one.name, one.size) for one in drawn),
        text,
        tuple(target for one in drawn for target in one.targets) + tuple(targets),
        tuple(thing for one in drawn for thing in one.harmless) + tuple(harmless),
    )


def _drawn(level: Level, seed: int, identity: Identity, look: Look) -> list[Drawn]:
    """The pictures of a level, each of another size."""

    def rng(part: int) -> np.random.Generator:
        return np.random.default_rng([seed, _PART + part])

    kidney = scans.kidney(rng(3), identity, level)
    if level is Level.OBVIOUS:
        photo = photos.obvious(rng(1), identity, look)
        return [photo, scans.hand(rng(2), identity), kidney]
    if level is Level.CLINICAL:
        photo = photos.clinical(rng(1), identity, look)
        portrait = photos.portrait(rng(2), look, barred=seed % 3 != 0)
        return [photo, portrait, kidney]
    photo = photos.subtle(rng(1), identity, look)
    return [photo, *scans.slides(rng(2), identity), kidney]
