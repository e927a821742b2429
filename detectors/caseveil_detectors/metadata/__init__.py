"""Which metadata fields identify, and what a file name tells."""
