"""The two ways of hiding, and a name that says nothing."""
