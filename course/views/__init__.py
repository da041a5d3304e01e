"""How each kind looks: an exercise and what was done with it, made into a sheet. Pure: no file, no widget."""
