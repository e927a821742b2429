"""The parts around the picture: lists, strips and pages."""
