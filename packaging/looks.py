#!/usr/bin/env python3
"""Pictures of the window in every language and theme, to be looked at; they are not kept.

    .venv/bin/python packaging/looks.py FOLDER [LANGUAGE-THEME-LETTERS ...]

It walks the made-up road of the tests, so that it takes seconds and not minutes; the pictures for
the README come from the real one (``screenshots.py``). It opens no visible window.
"""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "tests"))

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from caseveil.domain.outcome import Delivered, Outcome, Status
from caseveil.domain.policy import Policy
from caseveil.storage.settings import THEMES, Settings
from caseveil.ui import app
from caseveil.ui.state import edits
from caseveil.ui.state.preferences import Preferences
from caseveil.ui.window import Window
from caseveil.ui.words.language import LANGUAGES
from ui.fake_road import FakeRoad, checks, receipt

SIZE = 1366, 768
DIALOGS = ("settings", "help", "keys", "tour", "finders", "report", "dicom")
SHARING = ("destination", "guidance", "case-text", "consent", "deliver")
PATIENCE = 20_000  # milliseconds


def looks(arguments: list[str]) -> list[str]:
    """What was asked for, or every language, every theme, and large letters."""
    themes = [f"en-{theme}-100" for theme in THEMES if theme != "system"]
    return arguments or [*(f"{code}-light-100" for code in LANGUAGES), *themes, "de-light-150"]


def wait(until: Callable[[], bool]) -> None:
    """Lets the window live until something is so, and a little longer."""
    loop, look, end = QEventLoop(), QTimer(), QTimer(singleShot=True)
    look.timeout.connect(lambda: loop.quit() if until() else None)
    end.timeout.connect(lambda: sys.exit("the window did not come so far"))
    look.start(20)
    end.start(PATIENCE)
    loop.exec()
    QTimer.singleShot(60, loop.quit)
    loop.exec()


class Album:
    """Takes the pictures of one look."""

    def __init__(self, look: str, folder: Path) -> None:
        self.look, self.folder = look, folder
        code, theme, letters = look.split("-")
        settings = Settings(language=code, theme=theme, letters=int(letters), toured=True)
        kept = Preferences(settings, lambda _settings: None)
        app.application(settings)
        self.place = tempfile.TemporaryDirectory()
        self.window = Window(FakeRoad(), Policy(), Path(self.place.name), kept)
        self.window.resize(*SIZE)
        self.window.show()

    def take(self, name: str, of: QWidget | None = None) -> None:
        """One picture."""
        wait(lambda: True)
        (of or self.window).grab().save(str(self.folder / f"{self.look}-{name}.png"))

    def fill(self) -> None:
        """Goes through the work."""
        window, desk = self.window, self.window.desk
        self.take("empty")
        window.intake.add([Path("photo one.jpg"), Path("cine.dcm"), Path("xray.dcm")])
        wait(lambda: len(desk.history.present.reviews) == 3 and window.runner.running == 0)
        wait(lambda: window.work.canvas.picture is not None)
        self.take("review")
        for page in ("tags", "picture"):
            window.stage.show_page(page)
            self.take(page)
        window.actions_["approve"].trigger()
        self.take("question")
        window.work.asking.close_strip()
        self.dialogs()
        desk.go(desk.listed()[1])
        edits.hide_pending(desk)
        self.take("film")
        self.deliver()

    def dialogs(self) -> None:
        """Every dialog."""
        for name in (*DIALOGS, *SHARING):
            self.window.stage.show(name)
            dialog = self.window.findChildren(QDialog)[-1]
            self.take(name, dialog)
            dialog.close()
            wait(lambda: not self.window.findChildren(QDialog))

    def deliver(self) -> None:
        """The pages after an export."""
        window, desk = self.window, self.window.desk
        key, review = desk.listed()[0], desk.review_of(desk.listed()[0])
        if review is None:
            return
        copy = (Delivered(Path(self.place.name) / "image-0001.jpg", "9f" * 32, "jpeg"),)
        desk.go(key)
        outcome = Outcome(Status.VERIFIED, None, "", copy, receipt(), None, checks())
        desk.exported(key, review, outcome)
        window.refresh()
        window.stage.show_page("receipt")
        self.take("receipt")

    def close(self) -> None:
        """Ends this look."""
        self.window.shut()
        self.window.close()
        self.window.deleteLater()
        QApplication.processEvents()
        self.place.cleanup()


def main(folder: Path, asked: list[str]) -> int:
    """Takes all pictures."""
    folder.mkdir(parents=True, exist_ok=True)
    for look in looks(asked):
        album = Album(look, folder)
        album.fill()
        album.close()
        print(look, flush=True)
    return 0


if __name__ == "__main__":
    if len(sys.argv) < 2 or sys.argv[1].startswith("-"):
        sys.exit((__doc__ or "").strip())
    sys.exit(main(Path(sys.argv[1]), sys.argv[2:]))
