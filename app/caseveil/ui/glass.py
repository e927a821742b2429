"""Presenter of windows: presets and drags become another picture of the stored grey values."""

from dataclasses import replace

from caseveil.domain.window import Window
from caseveil.ui.canvas.easel import Easel
from caseveil.ui.canvas.tone import PLAIN
from caseveil.ui.state import windows
from caseveil.ui.state.pictures import Pictures
from caseveil.ui.state.review import Desk
from caseveil.ui.words.language import say


class Glass:
    """Looks at the file through another window; on the screen only.

    Where the screen shows every value already, brightness stays a curve over what is shown.
    """

    def __init__(self, desk: Desk, pictures: Pictures, easel: Easel) -> None:
        self._desk, self._pictures, self._easel = desk, pictures, easel

    def step(self, step: str) -> str:
        """Takes the ``next`` window, ``invert``s or ``reset``s; answers with its name."""
        entry = self._desk.entry
        offered = windows.presets(entry.source if entry else None)
        if entry is None or step == "invert" or not self._has(entry.key, offered):
            return self._easel.step_tone(step)
        rounds: list[tuple[str, Window | None]] = [(say("As in the file"), None), *offered]
        now = self._pictures.windows.get(entry.key)
        at = next((n for n, (_name, window) in enumerate(rounds) if window == now), 0)
        name, window = rounds[(at + 1) % len(rounds)] if step == "next" else rounds[0]
        self._look(entry.key, window)
        return _told(name, window)

    def _has(self, key: str, offered: tuple[windows.Named, ...]) -> bool:
        return bool(offered) or key in self._pictures.windows

    def dragged(self) -> None:
        """Shows the stored values through what a drag made of the picture."""
        entry, tone = self._desk.entry, self._easel.tone
        if entry is None or entry.source is None or not windows.deep(entry.source):
            return
        own = windows.own(entry.source)
        base = self._pictures.windows.get(entry.key) or (own[0][1] if own else None)
        if base is not None and replace(tone, inverted=False) != PLAIN:
            self._look(entry.key, base.within(tone.centre, tone.width), keep_curve=True)

    def _look(self, key: str, window: Window | None, keep_curve: bool = False) -> None:
        if window is None:
            self._pictures.windows.pop(key, None)
        else:
            self._pictures.windows[key] = window
        if keep_curve:
            self._easel.settle_tone()
        else:
            self._easel.set_tone(replace(PLAIN, inverted=self._easel.tone.inverted))
        self._pictures.follow()


def _told(name: str, window: Window | None) -> str:
    if window is None:
        return name
    told = say("{centre} ± {half}", centre=f"{window.centre:.0f}", half=f"{window.width / 2:.0f}")
    return f"{say(name)} ({told})" if name else told
