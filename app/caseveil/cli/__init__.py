"""The command line: walks the same road as the window and has no logic of its own."""
