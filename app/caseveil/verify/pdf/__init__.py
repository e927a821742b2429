"""The walk through a clean PDF, its pages decoded, and the pages of a source rendered again."""
