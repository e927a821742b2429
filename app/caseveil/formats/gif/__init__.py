"""GIF, still and animated: our own walker and writer; every frame on its canvas."""
