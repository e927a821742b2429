"""Pictures from the clipboard as files in a private folder that goes away with the window."""

from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QImage


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
