"""A case made from a seed in which every identifier is known."""
