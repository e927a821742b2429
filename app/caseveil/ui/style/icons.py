"""Our own line icons, drawn in the colour that the theme asks for."""

from functools import lru_cache
from importlib.resources import files

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from caseveil.ui.style import theme

_SIZES = (16, 20, 24, 32, 48, 64)
_MIRRORED = {"next": "previous", "previous": "next"}


def icon(name: str, colour: str | None = None) -> QIcon:
    """The icon ``name`` in ``colour``, else in the colour of the text; paler where disabled.

    What points onwards points to the left where one reads from right to left.
    """
    look = theme.current()
    if QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft:
        name = _MIRRORED.get(name, name)
    return _icon(name, colour or look.text, look.faded)


def pixmap(name: str, colour: str, size: int, ratio: float | None = None) -> QPixmap:
    """The icon ``name`` as a picture of ``size`` device-independent pixels."""
    screen = QGuiApplication.primaryScreen()
    return _pixmap(name, colour, size, ratio or (screen.devicePixelRatio() if screen else 1.0))


@lru_cache(maxsize=512)
def _icon(name: str, colour: str, faded: str) -> QIcon:
    made = QIcon()
    for size in _SIZES:
        made.addPixmap(_pixmap(name, colour, size, 1.0))
        made.addPixmap(_pixmap(name, faded, size, 1.0), QIcon.Mode.Disabled)
    return made


@lru_cache(maxsize=1024)
def _pixmap(name: str, colour: str, size: int, ratio: float) -> QPixmap:
    drawing = _drawing(name).replace("currentColor", colour)
    picture = QPixmap(round(size * ratio), round(size * ratio))
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    side = float(picture.width())
    QSvgRenderer(QByteArray(drawing.encode())).render(painter, QRectF(0, 0, side, side))
    painter.end()
    picture.setDevicePixelRatio(ratio)
    return picture


@lru_cache(maxsize=128)
def _drawing(name: str) -> str:
    return (files("caseveil_resources") / "icons" / f"{name}.svg").read_text("utf-8")
