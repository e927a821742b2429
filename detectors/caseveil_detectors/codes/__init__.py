"""Barcodes and two-dimensional codes: located, then decoded."""
