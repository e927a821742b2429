"""What the window knows and does, without a widget: presenters, edits, and what is on screen."""
