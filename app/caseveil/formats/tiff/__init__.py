"""TIFF and BigTIFF: every page, strips and tiles, read and written with a directory of our own."""
