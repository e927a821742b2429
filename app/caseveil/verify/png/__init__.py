"""The check reads PNG and APNG with its own eyes."""
