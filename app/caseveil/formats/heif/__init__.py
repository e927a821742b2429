"""HEIC, HEIF and AVIF: read whole, written as JPEG or PNG."""
