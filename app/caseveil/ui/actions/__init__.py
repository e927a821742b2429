"""Every menu entry, key and button."""
