"""Text burned into pixels: lines found, grown, read."""
