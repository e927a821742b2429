"""How decoded pixels are compared: masks, exact and lossy rules, colour, orientation."""
