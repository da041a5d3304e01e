"""The take-away: the learner's own document, as a Word file or as a web page."""

import base64
from importlib import import_module

from course import labels
from course.answers import Answers, today
from course.content import Library
from course.content.library import home
from course.document import collect
from course.document.description import Document
from course.document.done import done
from course.document.pictures import can_draw
from course.extras import at_hand
from course.session import guarded
from course.sheet.widget import SheetWidget
from course.text import Language
from course.views import take_away

NEEDS = {"word": ("docx", "lxml"), "page": ("jinja2",)}


def opened(language: Language) -> SheetWidget:
    """The desk on the screen."""
    return TakeAwayDesk(language).widget


class TakeAwayDesk:
    """The take-away: hears which file is wanted, makes it and hands it over."""

    def __init__(self, language: Language):
        self.language, self.library = language, Library(home())
        self.widget = SheetWidget(language, guarded(self.respond, language))
        self._draw()

    def respond(self, message: dict) -> dict:
        """The reply to one message: the bytes of the file in base64, and what sort of file they make."""
        if message["action"] not in NEEDS:
            return {}
        maker = import_module(f"course.document.{message['action']}")
        file = maker.made(self._document())
        self._draw(labels.MADE(self.language))
        return {"file": base64.b64encode(file).decode(), "media": maker.MEDIA}

    def _document(self) -> Document:
        return collect.document(Answers().read().answers, self.library, self.language, today())

    def _draw(self, said: str = "") -> None:
        places = collect.places(done((), self.library, self.language))
        sorts = [sort for sort, needed in NEEDS.items() if all(map(at_hand, needed))]
        self.widget.draw(take_away.sheet(places, sorts, can_draw(), self.language, said))
