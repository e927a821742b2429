"""WebP, still and animated, lossy and lossless: chunks by our own walker."""
