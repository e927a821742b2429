"""The picture and everything drawn over it: zoom, tools, film, before and after."""
