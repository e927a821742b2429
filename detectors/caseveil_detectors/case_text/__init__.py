"""What identifies a person in a caption, a history or a post."""
