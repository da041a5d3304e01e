"""What an exercise is: its fields and its check. Reads no file, shows nothing, knows no language."""
