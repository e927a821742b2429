"""Colours and the little style sheet, light and dark, following the system."""

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from caseveil.domain.findings import Kind
from caseveil.domain.review import State
from caseveil.domain.source import Fate


@dataclass(frozen=True, slots=True)
class Theme:
    """All colours of one appearance, as hexadecimal strings."""

    dark: bool
    window: str
    base: str
    raised: str
    text: str
    muted: str
    line: str
    accent: str
    on_accent: str
    accent_soft: str
    canvas: str
    warn_soft: str
    good: str
    warn: str
    bad: str
    calm: str


LIGHT = Theme(
    dark=False,
    window="#f3f6f7",
    base="#ffffff",
    raised="#ffffff",
    text="#16242b",
    muted="#54656e",
    line="#d3dce0",
    accent="#0f6b74",
    on_accent="#ffffff",
    accent_soft="#d9ecee",
    canvas="#dde4e7",
    warn_soft="#fdf1d8",
    good="#17703a",
    warn="#8a5200",
    bad="#b3261e",
    calm="#1f5fbf",
)

DARK = Theme(
    dark=True,
    window="#1b2327",
    base="#141a1e",
    raised="#232d32",
    text="#e8eff1",
    muted="#a3b3ba",
    line="#37444b",
    accent="#58bec8",
    on_accent="#06272b",
    accent_soft="#20444a",
    canvas="#0c1013",
    warn_soft="#3d3117",
    good="#6fd596",
    warn="#f2b653",
    bad="#ff9086",
    calm="#8ab8ff",
)

# Okabe and Ito's colours, told apart also by readers with a colour vision deficiency.
KIND_COLOURS = {
    Kind.FACE: "#ffb000",
    Kind.TEXT: "#56c4ff",
    Kind.CODE: "#2ee6a6",
    Kind.WRISTBAND: "#ff8fd0",
    Kind.LABEL: "#f5e94f",
    Kind.MARGIN: "#ff8a4c",
    Kind.MARK: "#ff8a4c",
    Kind.WORD: "#56c4ff",
    Kind.DRAWN: "#ffffff",
}


_STYLE = "fusion"


def current() -> Theme:
    """The theme that the application's palette is in."""
    return DARK if QGuiApplication.palette().window().color().lightness() < 128 else LIGHT


def system() -> Theme:
    """The theme the system asks for."""
    return DARK if QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark else LIGHT


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
    sheet = _sheet(theme)
    if application.styleSheet() != sheet:
        if application.style().name().lower() != _STYLE:  # each of the three polishes every widget
            application.setStyle(_STYLE)
        application.setPalette(_palette(theme))
        application.setStyleSheet(sheet)


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
    faded = QColor(theme.muted)
    faded.setAlpha(130)
    for name in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, name, faded)
    return palette


def _sheet(theme: Theme) -> str:
    return _buttons(theme) + _views(theme) + _frames(theme)


def _buttons(theme: Theme) -> str:
    return f"""
    QToolButton {{ border: 1px solid transparent; border-radius: 6px; padding: 4px 7px;
        color: {theme.text}; }}
    QToolButton:hover:enabled {{ background: {theme.accent_soft}; }}
    QToolButton:checked {{ background: {theme.accent_soft}; border-color: {theme.accent}; }}
    QToolButton:focus {{ border-color: {theme.accent}; }}
    QToolButton:disabled {{ color: {_faded(theme)}; }}
    QToolButton[framed="true"] {{ background: {theme.raised}; border: 1px solid {theme.line};
        padding: 6px 8px; }}
    QToolButton[framed="true"]:hover:enabled {{ border-color: {theme.accent}; }}
    QToolButton[framed="true"]:focus {{ border: 1px solid {theme.accent}; }}
    QPushButton {{ background: {theme.raised}; border: 1px solid {theme.line}; border-radius: 6px;
        padding: 5px 12px; color: {theme.text}; }}
    QPushButton:hover:enabled {{ border-color: {theme.accent}; }}
    QPushButton:focus {{ border: 1px solid {theme.accent}; }}
    QPushButton:disabled {{ color: {_faded(theme)}; }}
    QPushButton[primary="true"], QToolButton[primary="true"] {{ background: {theme.accent};
        color: {theme.on_accent}; border: 1px solid {theme.accent}; font-weight: 600; }}
    QPushButton[primary="true"]:hover:enabled, QToolButton[primary="true"]:hover:enabled {{
        background: {theme.accent}; border-color: {theme.text}; }}
    QPushButton[primary="true"]:disabled, QToolButton[primary="true"]:disabled {{
        background: {theme.window}; color: {_faded(theme)}; border-color: {theme.line}; }}
    QPushButton[primary="true"]:focus, QToolButton[primary="true"]:focus {{
        border: 2px solid {theme.text}; }}
    """


def _views(theme: Theme) -> str:
    return f"""
    QListView, QTreeView, QPlainTextEdit {{ background: {theme.base}; border: 0; outline: 0; }}
    QTreeView::item {{ padding: 3px 2px; }}
    QScrollBar {{ background: transparent; border: 0; margin: 0; }}
    QScrollBar:vertical {{ width: 11px; }}
    QScrollBar:horizontal {{ height: 11px; }}
    QScrollBar::handle {{ background: {theme.line}; border-radius: 4px; margin: 2px; }}
    QScrollBar::handle:vertical {{ min-height: 32px; }}
    QScrollBar::handle:horizontal {{ min-width: 32px; }}
    QScrollBar::handle:hover {{ background: {theme.muted}; }}
    QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
    QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
    QHeaderView::section {{ background: {theme.window}; color: {theme.muted}; border: 0;
        border-bottom: 1px solid {theme.line}; padding: 4px 8px; }}
    """


def _frames(theme: Theme) -> str:
    return f"""
    QMenuBar, QStatusBar {{ background: {theme.window}; }}
    QTabWidget::pane {{ border: 0; border-top: 1px solid {theme.line}; }}
    QTabBar::tab {{ padding: 7px 14px; color: {theme.muted}; background: transparent;
        border-bottom: 2px solid transparent; }}
    QTabBar::tab:selected {{ color: {theme.text}; border-bottom: 2px solid {theme.accent}; }}
    QTabBar::tab:hover {{ color: {theme.text}; }}
    QTabBar::tab:disabled {{ color: {_faded(theme)}; }}
    QTabBar:focus {{ outline: 0; }}
    QTabBar::tab:selected:focus {{ background: {theme.accent_soft}; }}
    QSplitter::handle {{ background: {theme.line}; }}
    QToolTip {{ background: {theme.raised}; color: {theme.text}; border: 1px solid {theme.line};
        padding: 4px; }}
    QLabel[muted="true"] {{ color: {theme.muted}; }}
    QLabel[heading="true"] {{ font-weight: 600; }}
    QFrame[card="true"] {{ background: {theme.raised}; border: 1px solid {theme.line};
        border-radius: 10px; }}
    QFrame[notice="true"] {{ background: {theme.warn_soft}; border: 0;
        border-bottom: 1px solid {theme.line}; }}
    QFrame[strip="true"] {{ background: {theme.window}; border: 0;
        border-bottom: 1px solid {theme.line}; }}
    QProgressBar {{ border: 0; border-radius: 3px; background: {theme.line}; }}
    QProgressBar::chunk {{ border-radius: 3px; background: {theme.accent}; }}
    QStatusBar::item {{ border: 0; }}
    """


def _faded(theme: Theme) -> str:
    return "#6b7980" if theme.dark else "#9aa7ad"
