"""The course in English: `from course.en import show`."""

from course import show as _show
from course.sheet.widget import SheetWidget


def show(name: str) -> SheetWidget:
    """Show the exercise with this name: its path in exercises/, without .toml."""
    return _show.show(name, "en")
