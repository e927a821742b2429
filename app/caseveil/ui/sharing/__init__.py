"""Destination, guidance, consent, the words, and what is handed over."""
