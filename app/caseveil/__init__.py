"""CaseVeil makes clinical images safe to share, offline."""

__version__ = "0.1.0"
