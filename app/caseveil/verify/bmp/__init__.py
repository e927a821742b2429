"""The check reads BMP with its own eyes."""
