"""The one front end: what a screen holds (blocks) and the widget that draws it."""
