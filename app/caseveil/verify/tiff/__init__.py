"""The check reads TIFF with its own eyes: every page, block by block."""
