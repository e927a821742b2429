"""The walk through a clean deck, and decks read a second time to be compared."""
