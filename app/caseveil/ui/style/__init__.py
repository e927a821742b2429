"""How the window looks: themes, icons, buttons, and the rows of lists."""
