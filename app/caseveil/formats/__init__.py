"""Bytes to frames and tags, and back: one folder per family."""

from caseveil.formats.registry import families, identify, named

__all__ = ["families", "identify", "named"]
