"""What a person set, held for the window: a change is saved at once and put on at once."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtWidgets import QApplication

from caseveil.storage import settings as stored
from caseveil.storage.settings import Settings
from caseveil.ui.style import theme
from caseveil.ui.words import language

Save = Callable[[Settings], None]


class Preferences:
    """The settings of the running window.

    Attributes:
        settings: as they are now.
        problem: why the file of settings was not read; it is left as it is then.
        took: called with the settings before and after a change, for the window to follow.
    """

    def __init__(self, settings: Settings, save: Save = stored.save, problem: str = "") -> None:
        self.settings = settings
        self._save = save
        self.problem = problem
        self.took: Callable[[Settings, Settings], None] = lambda _before, _after: None

    @classmethod
    def read(cls) -> "Preferences":
        """The settings on disk; the defaults where they cannot be read."""
        try:
            return cls(stored.load())
        except (ValueError, OSError) as error:
            return cls(Settings(), lambda _settings: None, str(error))

    def change(self, **values: object) -> bool:
        """Takes over new values and saves them; False where they cannot be saved.

        What was chosen holds until the window closes, saved or not.
        """
        changed = replace(self.settings, **values)  # type: ignore[arg-type]
        if changed == self.settings:
            return True
        before, self.settings = self.settings, changed
        self.took(before, changed)
        try:
            self._save(changed)
        except OSError:
            return False
        return True

    def dress(self, application: QApplication) -> None:
        """Puts theme, motion and size of letters on the application."""
        theme.enlarge(application, self.settings.letters)
        theme.apply(application, theme.wanted(self.settings.theme))
        theme.move(application, not self.settings.reduced_motion)

    def begin(self, application: QApplication) -> None:
        """Puts on what is settled before the first window: the language as well."""
        language.choose(self.settings.language or language.of_system())
        self.dress(application)
