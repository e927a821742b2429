"""Finds what identifies a patient in pixels and tags; usable without the program."""
