"""PPTX decks: read into shapes, words and pictures, and written anew from nothing else."""
