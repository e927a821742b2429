"""Practice cases: drawn pictures and a caption in which everything that identifies is known."""
