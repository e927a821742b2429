"""What the machine itself must offer: system libraries, a display, and apt where it may be used.

Part of the developer command: standard library only, parsable by any Python 3.
"""

from __future__ import annotations

import ctypes
import os
import shutil
import subprocess
import sys

# What Qt's own libraries are linked against, by the package of Debian and Ubuntu that brings it.
PROGRAM = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libfontconfig.so.1": "libfontconfig1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libxkbcommon.so.0": "libxkbcommon0",
}
# What Qt's plugin for X11 windows is linked against in addition.
WINDOW = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libX11-xcb.so.1": "libx11-xcb1",
}
# What the tests start X servers with, by command.
SERVER = {"Xvfb": "xvfb", "xauth": "xauth"}
APT = ("apt-get", "-qq", "-o", "DPkg::Lock::Timeout=120")


class Stop(Exception):
    """The command cannot go on; the message is a plain sentence for the person at the terminal."""

    def __init__(self, sentence: str, status: int = 2) -> None:
        super().__init__(sentence)
        self.status = status


def missing(window: bool = False, xvfb: bool = False) -> list[str]:
    """Debian's names of what Qt needs here and does not find; nothing outside Linux.

    Args:
        window: a real window is to be opened.
        xvfb: windows are to be opened on an X server of our own.
    """
    if not sys.platform.startswith("linux") or not (window or xvfb):
        return []
    servers = [name for command, name in SERVER.items() if xvfb and not shutil.which(command)]
    return [*unloadable({**PROGRAM, **WINDOW}), *servers]


def install(packages: list[str]) -> None:
    """Installs Debian packages where this user may; otherwise tells the one line that does.

    Raises:
        Stop: with the one exact line, or with what apt-get answered.
    """
    line = "apt-get install -y --no-install-recommends " + " ".join(packages)
    if not shutil.which("apt-get"):
        raise Stop("Some system packages are missing. On Debian they are " + " ".join(packages))
    if os.geteuid() != 0:
        raise Stop(
            f"Some system packages are missing. Run this line, then try again:\n  sudo {line}"
        )
    print("Installing with apt-get: " + " ".join(packages), flush=True)
    _apt("update")
    _apt("install", "-y", "--no-install-recommends", *packages)


def _apt(*arguments: str) -> None:
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    ran = subprocess.run(
        [*APT, *arguments],
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )
    if ran.returncode:
        last = "\n".join(ran.stdout.strip().splitlines()[-15:])
        raise Stop(f"{last}\napt-get {arguments[0]} failed; its last words are above.")


def unloadable(libraries: dict[str, str]) -> list[str]:
    """The packages of those ``libraries`` that cannot be loaded."""
    return [package for library, package in libraries.items() if not _loads(library)]


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def has_display() -> bool:
    """Whether a window can be opened: yes on macOS and Windows, else where X or Wayland is."""
    if not sys.platform.startswith("linux"):
        return True
    if not os.environ.get("DISPLAY"):
        return bool(os.environ.get("WAYLAND_DISPLAY"))
    return _x_answers()


def _x_answers() -> bool:
    """A DISPLAY left over from a closed connection is no display."""
    try:
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError:  # Not installed yet: believe the variable, the libraries come next.
        return True
    xcb.xcb_connect.restype = ctypes.c_void_p
    xcb.xcb_connection_has_error.argtypes = [ctypes.c_void_p]
    xcb.xcb_disconnect.argtypes = [ctypes.c_void_p]
    connection = xcb.xcb_connect(None, None)
    broken = xcb.xcb_connection_has_error(connection)
    xcb.xcb_disconnect(connection)
    return not broken
