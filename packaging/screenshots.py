#!/usr/bin/env python3
"""Makes the pictures of the window for the README: the real program on its sample case.

    .venv/bin/python packaging/screenshots.py [FOLDER]

It opens no visible window. Each picture is written as a small PNG with a palette.
"""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PIL import Image
from PySide6.QtCore import QEventLoop, QTimer

from caseveil.domain.blocks import BlockCode
from caseveil.domain.findings import Action
from caseveil.domain.geometry import Rect
from caseveil.domain.review import State
from caseveil.storage.settings import load
from caseveil.ui import app
from caseveil.ui.state import answers, edits
from caseveil.ui.style import theme
from caseveil.ui.window import Window
from caseveil.wiring import make_journey, make_sample, make_window_policy

HERE = Path(__file__).resolve().parent
SIZE = 1366, 768
PICTURE_COLOURS, LETTER_COLOURS = 168, 88
PATIENCE = 900_000  # milliseconds; the search is slow on a busy machine


def small(picture: Image.Image) -> Image.Image:
    """The picture with a palette: most of it for the photo, the rest for letters and icons."""
    photo = picture.quantize(PICTURE_COLOURS, Image.Quantize.MEDIANCUT).getpalette() or []
    letters = picture.quantize(LETTER_COLOURS, Image.Quantize.MAXCOVERAGE).getpalette() or []
    palette = Image.new("P", (1, 1))
    palette.putpalette(photo[: 3 * PICTURE_COLOURS] + letters[: 3 * LETTER_COLOURS])
    return picture.quantize(palette=palette, dither=Image.Dither.FLOYDSTEINBERG)


class Photographer:
    """Waits for the window and takes its picture."""

    def __init__(self, window: Window, folder: Path) -> None:
        self.window, self.folder = window, folder

    def wait(self, until: Callable[[], bool]) -> None:
        """Lets the window live until something is so."""
        loop, look, end = QEventLoop(), QTimer(), QTimer(singleShot=True)
        look.timeout.connect(lambda: loop.quit() if until() else None)
        end.timeout.connect(lambda: sys.exit("the window did not come so far"))
        look.start(50)
        end.start(PATIENCE)
        loop.exec()

    def rest(self) -> None:
        """Lets what is under way be shown."""
        loop = QEventLoop()
        QTimer.singleShot(400, loop.quit)
        loop.exec()

    def take(self, name: str) -> None:
        """Writes one picture."""
        self.rest()
        path = self.folder / f"{name}.png"
        self.window.grab().save(str(path))
        with Image.open(path) as picture:
            small(picture.convert("RGB")).save(path, optimize=True)
        print(f"{path}  {path.stat().st_size // 1024} kB")

    def pictured(self) -> bool:
        """Whether the frame looked at is on screen, and not a glimpse of it."""
        return self.window.work.canvas.picture is not None and not self.window.desk.loading


def shoot(window: Window, files: list[Path], by: Photographer) -> None:
    """Goes once through the work and takes a picture of every state."""
    desk = window.desk
    by.take("empty")
    window.intake.add(files)
    by.wait(lambda: by.pictured() and any(entry.share > 0 for entry in desk.entries.values()))
    by.take("searching")
    by.wait(lambda: len(desk.entries) == len(files) and window.runner.running == 0)
    by.take("needs-you")
    review(window, by)
    deliver(window, by)
    desk.go(desk.listed()[-1])
    by.take("refused")
    desk.go(desk.listed()[2])
    by.wait(by.pictured)
    by.take("film")
    theme.apply(app.application(), theme.DARK)
    desk.go(desk.listed()[1])
    by.wait(by.pictured)
    by.take("dark")


def review(window: Window, by: Photographer) -> None:
    """Keeps what is no text, decides a few regions, looks at the tags, takes a crop back."""
    desk = window.desk
    edits.dismiss_doubtful(desk)
    desk.select(desk.regions()[0].id)
    for _ in range(3):
        edits.decide(desk, Action.HIDE)
    by.take("decided")
    window.stage.show_page("tags")
    by.take("tags")
    window.stage.show_page("picture")
    window.stage.show_page("checklist")
    by.take("checklist")
    window.stage.show_page("checklist")
    size = edits.frame_size(desk)
    edits.crop(desk, Rect(size.width // 8, 0, size.width, size.height * 9 // 10))
    by.take("crop")
    desk.undo()


def answer(window: Window, by: Photographer) -> None:
    """Approves, and answers what is asked first, as a person would who looked."""
    desk = window.desk
    while block := answers.approve(desk):
        window.stage.ask(block)
        by.take(f"asked-{block.code.value}")
        window.work.asking.close_strip()
        if block.code is BlockCode.KEPT:
            answers.leave_visible(desk)
        elif block.finding_id:
            desk.select(block.finding_id)
            absent = block.code is BlockCode.ABSENCE
            edits.decide(desk, Action.KEEP if absent else Action.HIDE)
        else:
            answers.relative(desk, "no")


def deliver(window: Window, by: Photographer) -> None:
    """Approves and exports; what a second look still finds is hidden, as a person would."""
    desk, key = window.desk, window.desk.current or ""
    for _ in range(3):
        edits.hide_pending(desk)
        answer(window, by)
        desk.go(key)
        by.wait(by.pictured)
        by.take("approved")
        window.actions_["export"].trigger()
        by.wait(lambda: window.runner.running == 0)
        if desk.state(key) is State.VERIFIED:
            break
    by.wait(lambda: window.work.compare.divided.pair is not None)
    by.take("verified")
    window.stage.show_page("receipt")
    by.take("receipt")


def main(folder: Path) -> int:
    """Makes all pictures in ``folder``."""
    folder.mkdir(parents=True, exist_ok=True)
    settings = load()
    with tempfile.TemporaryDirectory() as place:
        sample = list(make_sample(Path(place)))
        letter = Path(place) / "letter.txt"
        letter.write_text("not a picture\n")
        journey = make_journey(settings, workers=2)
        theme.apply(app.application(), theme.LIGHT)
        window = Window(journey, make_window_policy(settings), Path(place) / "clean")
        (Path(place) / "clean").mkdir()
        try:
            window.resize(*SIZE)
            window.show()
            window.work.canvas.setFocus()
            shoot(window, [*sample, letter], Photographer(window, folder))
        finally:
            window.shut()
            journey.close()
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]) if len(sys.argv) > 1 else HERE / "screenshots"))
