"""What pixels of several formats share: colour, depth, orientation, transparency, animation."""
