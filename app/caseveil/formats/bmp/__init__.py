"""BMP, read and written by our own code: every depth, kept bit for bit."""
