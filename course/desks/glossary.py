"""The glossary: words to search in."""

from course.content.glossary import glossary as read_glossary
from course.content.library import home
from course.session import still
from course.sheet.widget import SheetWidget
from course.text import Language
from course.views import glossary


def opened(language: Language) -> SheetWidget:
    """The glossary on the screen."""
    return still(glossary.sheet(read_glossary(home()), language), language)
