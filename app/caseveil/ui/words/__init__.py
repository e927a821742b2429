"""What the window says: language, terms, reasons, alerts and the topics of the help."""
