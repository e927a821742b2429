"""Practising: a drawn case in the ordinary review, and what was found and missed in it."""
