"""What a line of text tells, and which values are known to identify this patient."""
