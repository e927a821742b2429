"""The dialogs: settings, help, the tour, reports, and the question before closing."""
