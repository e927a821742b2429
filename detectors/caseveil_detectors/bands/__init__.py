"""Wristbands and labels as objects, also where nothing on them is legible."""
