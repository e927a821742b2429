"""The words of the program as values: standard library only, no files, no pixels, no Qt."""
