"""The kernel refuses internet sockets too, so that native code is bound by the same rule.

Python's audit events only see sockets that Python makes; a codec library may make its own. Source:
Linux seccomp_filter (Documentation/userspace-api/seccomp_filter.rst), classic BPF as in bpf(4).
"""

import ctypes
import errno
import platform
import socket
import struct
import sys

_PR_SET_SECCOMP, _PR_SET_NO_NEW_PRIVS = 22, 38
_MODE_FILTER = 2
_ALLOW, _ERRNO = 0x7FFF0000, 0x00050000
_LOAD, _EQUAL, _RETURN = 0x20, 0x15, 0x06  # ld word at offset, jump if equal, return
_CALL, _MACHINE, _FAMILY = 0, 4, 16  # offsets in struct seccomp_data
# Audit name of the machine and the number of socket(2) on it.
_MACHINES = {"x86_64": (0xC000003E, 41), "aarch64": (0xC00000B7, 198)}


class _Program(ctypes.Structure):
    _fields_ = (("length", ctypes.c_ushort), ("instructions", ctypes.c_void_p))


def refuse_internet_sockets() -> bool:
    """Makes socket(2) answer EACCES for IPv4 and IPv6 in this process and its children.

    Returns:
        Whether the kernel took the filter; False on other systems and machines, where only the
        guard in Python holds.
    """
    if sys.platform != "linux" or platform.machine() not in _MACHINES:
        return False
    code = _instructions(*_MACHINES[platform.machine()])
    buffer = ctypes.create_string_buffer(code, len(code))
    program = _Program(len(code) // 8, ctypes.cast(buffer, ctypes.c_void_p))
    prctl = ctypes.CDLL(None, use_errno=True).prctl
    if prctl(_PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0):
        return False
    return not prctl(_PR_SET_SECCOMP, _MODE_FILTER, ctypes.byref(program), 0, 0)


def _instructions(machine: int, call: int) -> bytes:
    refused = _ERRNO | errno.EACCES
    steps = (
        (_LOAD, 0, 0, _MACHINE),
        (_EQUAL, 0, 5, machine),  # another machine's calls have other numbers: allowed
        (_LOAD, 0, 0, _CALL),
        (_EQUAL, 0, 3, call),
        (_LOAD, 0, 0, _FAMILY),
        (_EQUAL, 2, 0, socket.AF_INET),
        (_EQUAL, 1, 0, socket.AF_INET6),
        (_RETURN, 0, 0, _ALLOW),
        (_RETURN, 0, 0, refused),
    )
    return b"".join(struct.pack("=HBBI", *step) for step in steps)
