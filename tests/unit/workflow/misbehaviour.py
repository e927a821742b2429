"""Steps that misbehave on purpose, importable by a spawned worker."""

import os
import signal
import socket
import time

from caseveil.domain.findings import Finding, Kind, PixelPlace, Tier
from caseveil.errors import Code, Refused
from caseveil.workflow.board import show, tell
from caseveil.workflow.isolation import confine


def prepare(data_bytes: int) -> None:
    """A worker under guard."""
    confine(data_bytes)


def echo(value: object) -> object:
    return value


def refuse() -> None:
    raise Refused(Code.CORRUPT, "detail")


def surprise() -> None:
    raise ZeroDivisionError("a secret name")


def die() -> None:
    os.kill(os.getpid(), signal.SIGKILL)


def sleep(seconds: float) -> None:
    tell(0.5)
    time.sleep(seconds)


def see_and_wait(seconds: float) -> str:
    """Sees two regions one after the other, then none of them, as a search does."""
    place = PixelPlace(0, ((0.0, 0.0), (8.0, 0.0), (8.0, 8.0)))
    face = Finding("f", Kind.FACE, Tier.CERTAIN, "face", 1.0, place, text="Amina")
    text = Finding("t", Kind.TEXT, Tier.DOUBTFUL, "text", 1.0, place)
    show([face])
    time.sleep(seconds)
    show([face, text])
    time.sleep(seconds)
    show([text])
    time.sleep(seconds)
    show([])
    time.sleep(seconds)
    return "done"


def see_and_die() -> None:
    place = PixelPlace(0, ((0.0, 0.0), (8.0, 0.0), (8.0, 8.0)))
    show([Finding("f", Kind.FACE, Tier.CERTAIN, "face", 1.0, place)])
    time.sleep(0.3)
    die()


def fill_memory(size: int) -> int:
    hoard = []
    for _ in range(size >> 20):
        hoard.append(bytearray(b"x" * (1 << 20)))
        time.sleep(0.001)
    time.sleep(60)
    return len(hoard)


def hoard_at_once(size: int) -> int:
    return len(bytearray(size))


def open_internet_socket(family: int) -> None:
    socket.socket(family, socket.SOCK_STREAM).close()


def look_up(function: str) -> None:
    getattr(socket, function)(*(["127.0.0.1", 80][: 1 + (function == "getaddrinfo")]))


def open_native_socket(family: int) -> int:
    """The error number that the C library gets, past everything Python could see."""
    import ctypes

    libc = ctypes.CDLL(None, use_errno=True)
    return ctypes.get_errno() if libc.socket(family, socket.SOCK_STREAM, 0) < 0 else 0


def open_local_socket() -> bool:
    socket.socket(socket.AF_UNIX, socket.SOCK_STREAM).close()
    return True


def core_limit() -> tuple[int, int]:
    import resource

    return resource.getrlimit(resource.RLIMIT_CORE)


def let_go() -> int:
    """Bytes that stay resident when all pictures but the last are gone."""
    import psutil

    bytearray(b"x") * (16 << 20)
    before = psutil.Process().memory_info().rss
    hoard = [bytearray(b"x") * (16 << 20) for _ in range(8)]
    del hoard[:-1]
    return int(psutil.Process().memory_info().rss - before)
