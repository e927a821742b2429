"""Learning to see what identifies: practice cases, marks on them, and what was found and missed."""
