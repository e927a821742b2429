"""Wristbands and labels as objects; not in the catalogue until they reach their goals."""
