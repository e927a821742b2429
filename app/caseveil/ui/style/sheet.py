"""The style sheet: shapes and air, in the colours of a theme."""

from importlib.resources import files
from pathlib import Path

from caseveil.ui.style.colours import Theme


def sheet(theme: Theme) -> str:
    """The style sheet of a theme."""
    return _buttons(theme) + _views(theme) + _frames(theme) + _forms(theme)


def _buttons(theme: Theme) -> str:
    return f"""
    QToolButton {{ border: 1px solid transparent; border-radius: 6px; padding: 4px 7px;
        color: {theme.text}; }}
    QToolButton:hover:enabled {{ background: {theme.accent_soft}; }}
    QToolButton:checked {{ background: {theme.accent_soft}; border-color: {theme.accent}; }}
    QToolButton:focus {{ border-color: {theme.accent}; }}
    QToolButton:disabled {{ color: {theme.faded}; }}
    QToolButton[framed="true"] {{ background: {theme.raised}; border: 1px solid {theme.line};
        padding: 6px 8px; }}
    QToolButton[framed="true"]:hover:enabled {{ border-color: {theme.accent}; }}
    QToolButton[framed="true"]:focus {{ border: 1px solid {theme.accent}; }}
    QPushButton {{ background: {theme.raised}; border: 1px solid {theme.line}; border-radius: 6px;
        padding: 5px 12px; color: {theme.text}; }}
    QPushButton:hover:enabled {{ border-color: {theme.accent}; }}
    QPushButton:focus {{ border: 1px solid {theme.accent}; }}
    QPushButton:disabled {{ color: {theme.faded}; }}
    QDialogButtonBox {{ dialogbuttonbox-buttons-have-icons: 0; }}
    QPushButton[primary="true"], QToolButton[primary="true"] {{ background: {theme.accent};
        color: {theme.on_accent}; border: 1px solid {theme.accent}; font-weight: 600; }}
    QPushButton[primary="true"]:hover:enabled, QToolButton[primary="true"]:hover:enabled {{
        background: {theme.accent}; border-color: {theme.text}; }}
    QPushButton[primary="true"]:disabled, QToolButton[primary="true"]:disabled {{
        background: {theme.window}; color: {theme.faded}; border-color: {theme.line}; }}
    QPushButton[primary="true"]:focus, QToolButton[primary="true"]:focus {{
        border: 2px solid {theme.text}; }}
    """


def _views(theme: Theme) -> str:
    return f"""
    QListView, QTreeView, QPlainTextEdit {{ background: {theme.base}; border: 0; outline: 0; }}
    QTreeView::item {{ padding: 3px 2px; }}
    QListWidget::item {{ padding: 5px 4px; margin: 0 4px; color: {theme.text};
        border: 1px solid transparent; border-radius: 6px; }}
    QListWidget::item:selected {{ background: {theme.accent_soft}; color: {theme.text}; }}
    QListWidget::item:selected:active {{ border-color: {theme.accent}; }}
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
    QTabBar::tab:disabled {{ color: {theme.faded}; }}
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


def _forms(theme: Theme) -> str:
    tick = _image("tick-dark" if theme.dark else "tick-light")
    plain = f"""
    QLineEdit {{ background: {theme.base}; color: {theme.text}; border: 1px solid {theme.line};
        border-radius: 6px; padding: 4px 8px; }}
    QPlainTextEdit[framed="true"] {{ border: 1px solid {theme.line}; border-radius: 6px; }}
    QLineEdit:focus, QPlainTextEdit[framed="true"]:focus {{ border: 1px solid {theme.accent}; }}
    QTextBrowser {{ background: {theme.base}; border: 0; }}
    QCheckBox:focus {{ color: {theme.accent}; }}
    QCheckBox::indicator, QListView::indicator {{ width: 1em; height: 1em;
        background: {theme.base}; border: 1px solid {theme.muted}; border-radius: 3px; }}
    QCheckBox::indicator:checked, QListView::indicator:checked {{ background: {theme.accent};
        border-color: {theme.accent}; image: {tick}; }}
    """
    return plain + (_outlined(theme) if theme.outlined else "")


def _outlined(theme: Theme) -> str:
    """Fusion draws edges a little darker than the window; on black they would not show."""
    return f"""
    QComboBox, QSpinBox, QMenu {{ border: 1px solid {theme.line}; }}
    QComboBox, QSpinBox {{ border-radius: 6px; padding: 4px 8px; background: {theme.base}; }}
    QComboBox:focus, QSpinBox:focus {{ border-color: {theme.accent}; }}
    QComboBox::drop-down, QSpinBox::up-button, QSpinBox::down-button {{ border: 0; width: 18px; }}
    QComboBox::down-arrow, QSpinBox::down-arrow {{ width: 12px; height: 12px;
        image: {_image("arrow-down")}; }}
    QSpinBox::up-arrow {{ width: 12px; height: 12px; image: {_image("arrow-up")}; }}
    QComboBox QAbstractItemView {{ border: 1px solid {theme.line}; }}
    QSlider::groove:horizontal {{ height: 4px; background: {theme.line}; }}
    QSlider::handle:horizontal {{ width: 14px; margin: -6px 0; background: {theme.accent};
        border: 2px solid {theme.window}; }}
    QToolButton:focus, QPushButton:focus, QTabBar::tab:selected:focus {{
        border: 2px solid {theme.accent}; }}
    """


def _image(name: str) -> str:
    """A drawing of our own with a colour of its own: a style sheet cannot tint one."""
    place = Path(str(files("caseveil_resources") / "icons" / f"{name}.svg"))
    return f'url("{place.as_posix()}")'
