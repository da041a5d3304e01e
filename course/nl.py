"""De cursus in het Nederlands: `from course.nl import show`."""

from course import show as _show
from course.sheet.widget import SheetWidget


def show(name: str) -> SheetWidget:
    """Toon de oefening met deze naam: haar pad in exercises/, zonder .toml."""
    return _show.show(name, "nl")
