"""JPEG by its coefficients: blocks outside what is hidden stay bit for bit."""
