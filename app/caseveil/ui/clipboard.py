"""The clipboard: pictures from it as files in a private folder, and what we put on it, marked."""

from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QMimeData, QTimer
from PySide6.QtGui import QClipboard, QImage


def local_files(data: QMimeData) -> list[Path]:
    """The files and folders of a drop or of the clipboard."""
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]


class Pasteboard:
    """Keeps pasted pictures as PNG; only this account can read the folder (mode 0700)."""

    def __init__(self) -> None:
        self._folder: TemporaryDirectory[str] | None = None
        self._number = 0

    def image(self, data: QMimeData) -> QImage | None:
        """The picture in ``data``, if there is one."""
        image = data.imageData() if data.hasImage() else None
        return image if isinstance(image, QImage) and not image.isNull() else None

    def reserve(self) -> Path:
        """A new path in the private folder."""
        if self._folder is None:
            self._folder = TemporaryDirectory(prefix="caseveil-paste-", ignore_cleanup_errors=True)
        self._number += 1
        return Path(self._folder.name) / f"pasted-{self._number}.png"

    def close(self) -> None:
        """Removes the folder with everything in it."""
        if self._folder is not None:
            self._folder.cleanup()
            self._folder = None


# What clipboard histories look for: KDE and others, Windows (two), macOS (as Qt passes it on).
_SENSITIVE = {
    "x-kde-passwordManagerHint": b"secret",
    'application/x-qt-windows-mime;value="ExcludeClipboardContentFromMonitorProcessing"': b"1",
    'application/x-qt-windows-mime;value="CanIncludeInClipboardHistory"': b"\0\0\0\0",
    "org.nspasteboard.ConcealedType": b"1",
}


def sensitive(text: str) -> QMimeData:
    """A text that clipboard histories are asked not to keep."""
    data = QMimeData()
    data.setText(text)
    for form, value in _SENSITIVE.items():
        data.setData(form, value)
    return data


class Guard:
    """Marks every text that is copied out of this program, wherever it was selected."""

    def __init__(self, clipboard: QClipboard) -> None:
        self._clipboard = clipboard
        self._soon = QTimer(singleShot=True, interval=0)  # not while the clipboard is changing
        self._soon.timeout.connect(self._mark)
        clipboard.dataChanged.connect(self._soon.start)

    def _mark(self) -> None:
        data = self._clipboard.mimeData() if self._clipboard.ownsClipboard() else None
        if data is not None and data.hasText() and not data.hasFormat(next(iter(_SENSITIVE))):
            self._clipboard.setMimeData(sensitive(data.text()))

    def close(self) -> None:
        """Marks no longer."""
        self._clipboard.dataChanged.disconnect(self._soon.start)
        self._soon.stop()
