"""The one widget: draws a sheet and passes on what the learner does."""

from collections.abc import Callable
from pathlib import Path

import anywidget
import traitlets

from course import labels
from course.sheet.blocks import Sheet, plain
from course.text import Language

HERE = Path(__file__).parent
WORDS = (
    "SAVED",
    "SAVING",
    "MAKING",
    "NOT_SAVED",
    "UNSAVED_TEXT",
    "CHOSEN_MARK",
)


class SheetWidget(anywidget.AnyWidget):
    """A sheet on the screen; `respond` gets each message of the front end and gives the reply."""

    _esm = HERE / "sheet.js"
    _css = HERE / "sheet.css"
    sheet = traitlets.Dict().tag(sync=True)
    words = traitlets.Dict().tag(sync=True)

    def __init__(self, language: Language, respond: Callable[[dict], dict] | None = None):
        super().__init__(words=front_words(language))
        self.respond, self._turn = respond, 0
        self.on_msg(self._heard)

    def draw(self, sheet: Sheet) -> None:
        """Show this sheet in place of the one before."""
        self._turn += 1
        self.sheet = plain(sheet) | {"turn": self._turn}

    def hear(self, message: dict, send: Callable[[dict], None]) -> None:
        """Send the reply to a message; in the browser this is replaced by a way that can wait: see in_browser.py."""
        if self.respond is not None:
            send(self.respond(message))

    def _heard(self, _widget, message: dict, _buffers) -> None:
        self.hear(message, self.send)

    def __repr__(self) -> str:
        return self.sheet.get("title", {}).get("text", "")


def front_words(language: Language) -> dict[str, str]:
    """The words that the front end says by itself, as {lower-case name: words}."""
    return {name.lower(): getattr(labels, name)(language) for name in WORDS}
