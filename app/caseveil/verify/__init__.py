"""The second pass: checks a finished file with code of its own."""
