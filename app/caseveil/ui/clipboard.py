"""The clipboard: pictures from it as files in a private folder, and what we put on it, marked."""

import os
from collections.abc import Callable
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory, gettempdir

from PySide6.QtCore import QMimeData, QTimer
from PySide6.QtGui import QClipboard, QImage

from caseveil.errors import Code, Failed
from caseveil.workflow import aside


def local_files(data: QMimeData) -> list[Path]:
    """The files and folders of a drop or of the clipboard."""
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]


# As the clipboard names them; without loss first. Their bytes go to a worker as they are.
_ENCODED = {
    f"image/{name}": suffix
    for name, suffix in (
        ("png", "png"),
        ("tiff", "tif"),
        ("bmp", "bmp"),
        ("webp", "webp"),
        ("jpeg", "jpg"),
        ("gif", "gif"),
        ("heic", "heic"),
        ("avif", "avif"),
    )
}
_PASTED, _VISITED = "caseveil-paste-", "caseveil-qt-"


def sweep() -> None:
    """Removes what programs that were killed left in the folder for temporary files."""
    for prefix in (_PASTED, _VISITED):
        aside.sweep(Path(gettempdir()), prefix)


def visited() -> TemporaryDirectory[str]:
    """A folder that goes away, for what Qt would remember of folders visited."""
    return TemporaryDirectory(prefix=f"{_VISITED}{os.getpid()}-", ignore_cleanup_errors=True)


def has_picture(data: QMimeData) -> bool:
    """Whether there is a picture in ``data``."""
    return data.hasImage() or any(data.hasFormat(form) for form in _ENCODED)


class Pasteboard:
    """Keeps pasted pictures as files; only this account can read the folder (mode 0700)."""

    def __init__(self) -> None:
        self._folder: TemporaryDirectory[str] | None = None
        self._number = 0

    def writer(self, data: QMimeData) -> Callable[[], Path] | None:
        """What writes the picture in ``data`` to a new file, to be called in the background.

        Encoded bytes are written as they came: they are untrusted, and decoded by a worker like
        any file. Only where another program handed over pixels and no bytes are they taken.

        Returns:
            None where there is no picture.
        """
        for form, suffix in _ENCODED.items():
            if data.hasFormat(form) and (untrusted := bytes(data.data(form).data())):
                return partial(_write, self._reserve(suffix), untrusted)
        image = data.imageData() if data.hasImage() and not _undecoded(data) else None
        if isinstance(image, QImage) and not image.isNull():
            return partial(_save, image, self._reserve("png"))
        return None

    def _reserve(self, suffix: str) -> Path:
        """A new path in the private folder, which is named after this process."""
        if self._folder is None:
            prefix = f"{_PASTED}{os.getpid()}-"
            self._folder = TemporaryDirectory(prefix=prefix, ignore_cleanup_errors=True)
        self._number += 1
        return Path(self._folder.name) / f"pasted-{self._number}.{suffix}"

    def close(self) -> None:
        """Removes the folder with everything in it."""
        if self._folder is not None:
            self._folder.cleanup()
            self._folder = None


def _undecoded(data: QMimeData) -> bool:
    """Whether there are encoded bytes of any other family, which Qt would decode here."""
    return any(form.startswith("image/") for form in data.formats())


def _write(path: Path, untrusted: bytes) -> Path:
    try:
        aside.write_private(path, untrusted)
    except OSError as error:
        raise aside.failure(error) from None
    return path


def _save(image: QImage, path: Path) -> Path:
    if not image.save(str(path), "PNG"):  # type: ignore[call-overload]
        raise Failed(Code.TARGET_UNWRITABLE)
    return path


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
    return _marked(data)


def sensitive_picture(image: QImage) -> QMimeData:
    """A picture that clipboard histories are asked not to keep."""
    data = QMimeData()
    data.setImageData(image)
    return _marked(data)


def _marked(data: QMimeData) -> QMimeData:
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
