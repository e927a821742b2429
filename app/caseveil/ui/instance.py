"""One window for each display: a second start hands its files to the first and ends.

They speak through a local socket (AF_UNIX; a named pipe on Windows) in a folder that only this
account can enter. What comes through it is a list of paths, bounded, and nothing else.
"""

import hashlib
import json
import os
from collections.abc import Callable, Sequence
from pathlib import Path

import platformdirs
from PySide6.QtCore import QObject
from PySide6.QtNetwork import QLocalServer, QLocalSocket

_LARGEST = 1 << 20  # bytes of one message
_PATIENCE = 3000  # milliseconds that a second start waits for the first
_READY = b"here\n"

Told = Callable[[list[Path]], None]


def name() -> str:
    """Where the window of this account and display listens."""
    display = "|".join(os.environ.get(key, "") for key in ("WAYLAND_DISPLAY", "DISPLAY"))
    told = hashlib.sha256(display.encode()).hexdigest()[:12]
    if os.name == "nt":
        return f"caseveil-{os.environ.get('USERNAME', '')}-{told}"
    folder = Path(platformdirs.user_runtime_dir("caseveil", appauthor=False))
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    return str(folder / f"window-{told}")


def hand_over(paths: Sequence[Path], address: str) -> bool:
    """Gives the files to a window that is open already; False where there is none."""
    socket = QLocalSocket()
    socket.connectToServer(address)
    if not socket.waitForConnected(_PATIENCE):
        return False
    told = json.dumps([str(path.absolute()) for path in paths])
    socket.write(told.encode() + b"\n")
    socket.waitForBytesWritten(_PATIENCE)
    answered = socket.waitForReadyRead(_PATIENCE) and bytes(socket.readAll().data()) == _READY
    socket.disconnectFromServer()
    return answered


class Doorbell(QObject):
    """Listens for further starts, as long as the window is open.

    Attributes:
        rung: called with the files of a further start.
    """

    def __init__(self, address: str) -> None:
        super().__init__()
        self.rung: Told = lambda _paths: None
        self._heard: dict[QLocalSocket, bytes] = {}
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._connected)
        if not self._server.listen(address):
            QLocalServer.removeServer(address)  # left behind by a crash: nobody answered there
            self._server.listen(address)

    def _connected(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            self._heard[socket] = b""
            socket.readyRead.connect(lambda one=socket: self._read(one))
            socket.disconnected.connect(lambda one=socket: self._left(one))

    def _read(self, socket: QLocalSocket) -> None:
        heard = self._heard.get(socket, b"") + bytes(socket.readAll().data())
        self._heard[socket] = heard
        if len(heard) > _LARGEST:
            socket.abort()
        elif heard.endswith(b"\n"):
            socket.write(_READY)
            socket.flush()
            self._heard[socket] = b""
            self.rung(paths_in(heard))

    def _left(self, socket: QLocalSocket) -> None:
        self._heard.pop(socket, None)
        socket.deleteLater()

    def close(self) -> None:
        """Listens no longer."""
        self._server.close()


def paths_in(untrusted: bytes) -> list[Path]:
    """The absolute paths in a message; nothing where it is not a list of them."""
    try:
        told = json.loads(untrusted)
    except (ValueError, RecursionError):
        return []
    if not isinstance(told, list) or not all(isinstance(one, str) for one in told):
        return []
    paths = [Path(one) for one in told if "\0" not in one and _can_be_named(one)]
    return [path for path in paths if path.is_absolute()]


def _can_be_named(path: str) -> bool:
    """Whether the file system can be asked for it; half a surrogate pair is no text."""
    try:
        os.fsencode(path)
    except ValueError:
        return False
    return True
