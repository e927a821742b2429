"""Makes pictures of wristbands and labels, and trains the network that finds them."""
