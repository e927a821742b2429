"""The finished picture looked at again, with other eyes than the first pass."""
