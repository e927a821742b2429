"""The check reads JPEG with its own eyes: segments, the bits of the scans, and cells."""
