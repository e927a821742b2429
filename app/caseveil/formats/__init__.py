"""Bytes to frames and tags, and back: one module per family."""
