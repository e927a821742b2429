"""The appearance that the application wears, as the person chose or the system asks."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from caseveil.domain.findings import Kind
from caseveil.domain.review import State
from caseveil.domain.source import Fate
from caseveil.ui.style.colours import CONTRAST, DARK, KIND_COLOURS, LIGHT, THEMES, Theme
from caseveil.ui.style.sheet import sheet

__all__ = ["CONTRAST", "DARK", "LIGHT", "THEMES", "Theme"]

_STYLE = "fusion"
_SAME_SIZE = 0.01  # points
_WORN, _PLAIN = "caseveilTheme", "caseveilLetters"
_EFFECTS = (
    Qt.UIEffect.UI_AnimateMenu,
    Qt.UIEffect.UI_FadeMenu,
    Qt.UIEffect.UI_AnimateCombo,
    Qt.UIEffect.UI_AnimateTooltip,
    Qt.UIEffect.UI_FadeTooltip,
    Qt.UIEffect.UI_AnimateToolBox,
)


def current() -> Theme:
    """The theme that the application wears."""
    running = QApplication.instance()
    name = running.property(_WORN) if running else None
    return THEMES.get(str(name), LIGHT)


def colour_of(kind: Kind) -> QColor:
    """Colour of a kind of finding."""
    return QColor(KIND_COLOURS[kind])


def system() -> Theme:
    """The theme the system asks for."""
    return DARK if QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark else LIGHT


def wanted(name: str) -> Theme:
    """The theme of a person's choice, ``system`` included."""
    return THEMES.get(name) or system()


def state_colour(theme: Theme, state: State) -> str:
    """Colour of a state; its icon and word say the same."""
    return {
        State.NOT_LOOKED: theme.muted,
        State.NEEDS_YOU: theme.warn,
        State.APPROVED: theme.calm,
        State.VERIFIED: theme.good,
        State.REFUSED: theme.bad,
        State.FAILED: theme.bad,
    }[state]


def fate_colour(theme: Theme, fate: Fate) -> str:
    """Colour of what happens to a tag."""
    colours = {Fate.REMOVED: theme.bad, Fate.REPLACED: theme.calm, Fate.KEPT: theme.good}
    return colours[fate]


def apply(application: QApplication, theme: Theme) -> None:
    """Puts a theme on the whole application, unless it wears it already."""
    if application.property(_WORN) != theme.name:
        application.setProperty(_WORN, theme.name)
        if application.style().name().lower() != _STYLE:  # each of the three polishes every widget
            application.setStyle(_STYLE)
        application.setPalette(_palette(theme))
        application.setStyleSheet(sheet(theme))


def enlarge(application: QApplication, percent: int) -> None:
    """Makes all letters larger than the system's, by percent."""
    font = application.font()
    plain = application.property(_PLAIN) or font.pointSizeF()
    application.setProperty(_PLAIN, plain)
    wanted_size = float(plain) * percent / 100
    if abs(font.pointSizeF() - wanted_size) > _SAME_SIZE:  # it polishes every widget
        font.setPointSizeF(wanted_size)
        application.setFont(font)
        if worn := application.styleSheet():  # widgets that it styled keep their letters otherwise
            application.setStyleSheet(worn)


def move(application: QApplication, moving: bool) -> None:
    """Lets menus, lists and tips slide and fade, or not."""
    for effect in _EFFECTS:
        application.setEffectEnabled(effect, moving)


def _palette(theme: Theme) -> QPalette:
    role = QPalette.ColorRole
    colours = {
        role.Window: theme.window,
        role.WindowText: theme.text,
        role.Base: theme.base,
        role.AlternateBase: theme.window,
        role.Text: theme.text,
        role.Button: theme.raised,
        role.ButtonText: theme.text,
        role.BrightText: theme.bad,
        role.ToolTipBase: theme.raised,
        role.ToolTipText: theme.text,
        role.PlaceholderText: theme.muted,
        role.Highlight: theme.accent,
        role.HighlightedText: theme.on_accent,
        role.Link: theme.accent,
        role.Light: theme.raised,
        role.Mid: theme.line,
        role.Dark: theme.line,
        role.Accent: theme.accent,
    }
    palette = QPalette()
    for name, colour in colours.items():
        palette.setColor(name, QColor(colour))
    for name in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, name, QColor(theme.faded))
    return palette
