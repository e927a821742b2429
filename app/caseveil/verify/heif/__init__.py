"""The check reads the sources that are HEIC, HEIF or AVIF; none is ever written."""
