"""The check reads WebP with its own eyes: chunks, container and frames."""
