"""The Huffman codes of a JPEG as lists in which the next 16 bits are looked up.

Source: ITU-T T.81 (1992), annex C and F.2.2.
"""

from functools import lru_cache
from typing import Final

import numpy as np
from numpy.typing import NDArray

from caseveil.errors import Code, Refused

END: Final = 64
"""Coefficients of a block; more are counted where its end is told."""

_WINDOW: Final = 16
_ALL: Final = 1 << _WINDOW
_ZERO: Final = 64  # mark of a difference of zero, above any number of bits
_UNKNOWN: Final = 8 * END  # more coefficients than any look tells
_KEPT: Final = 8  # tables made for looking up, some megabytes each: the frames of a cine share them

Coder = tuple[list[int], list[int], list[int], int]
"""Bits of a DC value, marked where it is zero; of many and of one AC code coefficients << 8 | bits;
bits of an end."""


def tables(body: bytes) -> dict[int, bytes]:
    """Every table of a segment: how many codes of each length, and their symbols."""
    found = {}
    while len(body) > _WINDOW:
        end = _WINDOW + 1 + sum(body[1 : _WINDOW + 1])
        found[body[0]] = body[1:end]
        body = body[end:]
    return found


def _windows(table: bytes) -> NDArray[np.int64]:
    """Symbol << 8 | length of the code that each 16 bits begin with; 0 where none does."""
    found, code, at = np.zeros(_ALL, np.int64), 0, _WINDOW
    for length, count in enumerate(table[:_WINDOW], 1):
        for symbol in table[at : at + count]:
            if code >> length:
                raise Refused(Code.CORRUPT, "huffman table")
            shift = _WINDOW - length
            found[code << shift : (code + 1) << shift] = symbol << 8 | length
            code += 1
        at, code = at + count, code << 1
    return found


@lru_cache(_KEPT)
def dc(table: bytes) -> list[int]:
    """Bits of the code and its value, marked where that is zero; 0 where no code is known.

    Raises:
        Refused: ``corrupt`` where there are more codes than bits can tell.
    """
    codes = _windows(table)
    size = codes >> 8 & 15
    told = (codes & 255) + size + np.where(size, 0, _ZERO)
    bits: list[int] = np.where(codes > 0, told, 0).tolist()
    return bits


@lru_cache(_KEPT)
def ac(table: bytes) -> tuple[list[int], list[int], int]:
    """What many codes and what one code tell, and the bits of the code that ends a block.

    Raises:
        Refused: ``corrupt`` where there are more codes than bits can tell.
    """
    codes = _windows(table)
    return _joined(codes, _WINDOW), _joined(codes, 1), _length(codes)


def _length(codes: NDArray[np.int64]) -> int:
    """Bits of the code that ends a block; 0 where there is none."""
    ends = codes[(codes > 0) & (codes >> 8 == 0)]
    return int(ends[0]) & 255 if len(ends) else 0


def _joined(codes: NDArray[np.int64], most: int) -> list[int]:
    """What the codes within 16 bits tell together, up to ``most`` of them."""
    bits, places = np.zeros(_ALL, np.int64), np.zeros(_ALL, np.int64)
    known = np.ones(_ALL, np.bool_)
    for _ in range(most):
        entry = codes[(np.arange(_ALL) << bits) & (_ALL - 1)]
        symbol, length = entry >> 8, entry & 255
        known &= (length > 0) & (bits + length <= _WINDOW) & (places <= END)
        ended = symbol == 0
        bits += np.where(known, length + (symbol & 15), 0)
        places += np.where(known, np.where(ended, 2 * END, (symbol >> 4) + 1), 0)
        known &= (places < END) & (bits < _WINDOW)
        if not known.any():
            break
    joined: list[int] = (np.where(bits > 0, places, _UNKNOWN) << 8 | bits).tolist()
    return joined
