"""The language of the window: one function says every sentence, and Qt Linguist's tools read it.

``packaging/languages.py`` gathers what is given to :func:`say` and :func:`marked` into the
catalogues. Only the window is translated; the command line, codes and receipts stay English.
"""

from collections.abc import Sequence
from importlib.resources import files

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtGui import QGuiApplication

LANGUAGES = {
    "en": "English",
    "hi": "हिन्दी",
    "es": "Español",
    "fr": "Français",
    "de": "Deutsch",
    "pt": "Português",
    "ar": "العربية",
}
SCRIPTS = {"hi": "Devanagari", "ar": "Arabic"}
"""Scripts for which a system may lack letters."""

_CONTEXT = ""  # one for all: the same word is said the same way everywhere
_COMMA = frozenset({"es", "fr", "de", "pt"})


class _Spoken:
    """What is spoken now."""

    code = ""
    translator: QTranslator | None = None
    catalogue = b""
    of_qt: QTranslator | None = None
    told_qt: QCoreApplication | None = None
    leftwards = False


def say(text: str, about: str = "", number: int | None = None, /, **parts: object) -> str:
    """A sentence in the language of the window.

    Args:
        text: the English sentence, as a literal; parts of it in braces, a number as ``%n``.
        about: tells two meanings of the same English words apart.
        number: chooses the form of words that are counted.
        parts: what goes into the braces.
    """
    if _Spoken.translator is None:
        choose("en")
    told = text
    if _Spoken.translator is not None:
        counted = -1 if number is None else number
        told = _Spoken.translator.translate(_CONTEXT, text, about or None, counted) or text
    if number is not None:
        told = told.replace("%n", str(number))
    if _Spoken.leftwards:
        parts = {n: isolated(p) if isinstance(p, str) else p for n, p in parts.items()}
    return told.format(**parts) if parts else told


def isolated(part: str) -> str:
    """A part with its own direction: a path, a name or a value neither turns nor is turned."""
    return f"\u2068{part}\u2069" if _Spoken.leftwards else part


def marked(text: str) -> str:
    """The text as it is: it stands in a table, and is said where it is shown."""
    return text


def percent(share: float, digits: int = 0) -> str:
    """A share, 0 to 1, in percent."""
    number = f"{share * 100:.{digits}f}"
    return say("{number} %", number=number.replace(".", "," if current() in _COMMA else "."))


def current() -> str:
    """Code of the language spoken."""
    return _Spoken.code or "en"


def of_system() -> str:
    """The first language of the system that we speak, else English."""
    wanted = (name.split("-")[0] for name in QLocale.system().uiLanguages())
    return next((code for code in wanted if code in LANGUAGES), "en")


def choose(code: str) -> None:
    """Speaks a language from now on; what is on screen already stays as it was said."""
    if code == _Spoken.code and _Spoken.told_qt is QCoreApplication.instance():
        return
    catalogue = (files("caseveil_resources") / "i18n" / f"{code}.qm").read_bytes()
    translator = QTranslator()
    translator.load(catalogue)
    _Spoken.catalogue = catalogue  # Qt reads it where it lies; a file might be replaced meanwhile
    use(translator, code)


def use(translator: QTranslator, code: str) -> None:
    """Speaks what ``translator`` says; Qt's own words and the reading direction follow."""
    _Spoken.translator, _Spoken.code = translator, code
    _Spoken.leftwards = QLocale(code).textDirection() is Qt.LayoutDirection.RightToLeft
    running = QCoreApplication.instance()
    _Spoken.told_qt = running
    if isinstance(running, QGuiApplication):
        _tell_qt(running, code)


def _tell_qt(running: QGuiApplication, code: str) -> None:
    if _Spoken.of_qt is not None:
        running.removeTranslator(_Spoken.of_qt)
    _Spoken.of_qt = QTranslator()
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    names: Sequence[str] = ("pt_BR",) if code == "pt" else (code,)
    if any(_Spoken.of_qt.load(f"qtbase_{name}", folder) for name in names):
        running.installTranslator(_Spoken.of_qt)
    running.setLayoutDirection(
        Qt.LayoutDirection.RightToLeft if _Spoken.leftwards else Qt.LayoutDirection.LeftToRight
    )
