"""PDF documents: every page as a picture, and a writer of pages that are pictures only."""
