"""The order of steps: what both faces call."""
