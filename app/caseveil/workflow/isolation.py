"""What keeps a hostile file from doing harm: no network, no core dump, bounded memory.

The guards are put on once per process and cannot be taken off again. They are a second line: the
first is that untrusted bytes are only ever opened in a worker that may die.
"""

import ctypes
import os
import signal
import socket
import sys
from typing import Any

from caseveil.errors import Code, Refused
from caseveil.workflow.seccomp import refuse_internet_sockets

_INTERNET = {socket.AF_INET, socket.AF_INET6}
# Each asks a name server, without a socket that Python would see.
_LOOKUPS = {f"socket.{name}" for name in ("getaddrinfo", "getnameinfo", "gethostbyname")}
_LOOKUPS.add("socket.gethostbyaddr")
_PR_SET_PDEATHSIG = 1
_M_MMAP_THRESHOLD = -3
_GIVEN_BACK = 4 << 20
_guarded = False
_PRIORITY_LOST = 5


def refuse_network() -> None:
    """Makes every attempt to open an internet socket in this process an error.

    AF_UNIX stays: the display server and process pools use it. Python's audit events see every
    socket made through Python; on Linux the kernel refuses those of native code as well.
    """
    global _guarded  # noqa: PLW0603  an audit hook cannot be removed, so it is set only once
    if not _guarded:
        _guarded = True
        sys.addaudithook(_refuse_internet)
        refuse_internet_sockets()


def _refuse_internet(event: str, arguments: tuple[Any, ...]) -> None:
    if event == "socket.__new__" and arguments[1] in _INTERNET:
        raise Refused(Code.NETWORK_REFUSED)
    if event in _LOOKUPS:
        raise Refused(Code.NETWORK_REFUSED)


def give_way() -> None:
    """Lets processes that a person waits for go first; Windows knows no such number."""
    if hasattr(os, "nice"):
        os.nice(_PRIORITY_LOST)


def confine(memory_bytes: int) -> None:
    """Puts a worker under guard: network, core dumps, memory, and it dies with its parent.

    Args:
        memory_bytes: bound on the worker's data segment; on systems without such a bound the
            parent's watch over resident memory is the only one.
    """
    refuse_network()
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C is for the parent to handle
    if sys.platform != "linux":
        return
    import resource  # noqa: PLC0415  absent on Windows

    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    resource.setrlimit(resource.RLIMIT_DATA, (memory_bytes, memory_bytes))
    system = ctypes.CDLL(None, use_errno=True)
    system.prctl(_PR_SET_PDEATHSIG, signal.SIGKILL)
    # Left to itself glibc learns from freed pictures to keep blocks of their size for good.
    if hasattr(system, "mallopt"):
        system.mallopt(_M_MMAP_THRESHOLD, _GIVEN_BACK)
    if os.getppid() == 1:  # the parent died before the request above was made
        os._exit(1)
