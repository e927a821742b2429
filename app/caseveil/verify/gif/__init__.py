"""The check reads GIF with its own eyes, its own LZW included."""
