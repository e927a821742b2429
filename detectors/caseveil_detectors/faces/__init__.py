"""Faces: many views, two networks, a look from near by."""
