"""Bytes to frames and tags, and back: one folder per family."""

from caseveil.formats.registry import FORMATS, identify, named

__all__ = ["FORMATS", "identify", "named"]
