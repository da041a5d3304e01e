"""One exercise on a page of its own in the browser, without a notebook around it."""

import asyncio
import json

from course.in_browser import connected
from course.sheet.widget import SheetWidget
from course.show import show
from course.text import Language


async def opened(name: str, language: Language) -> "Alone":
    """The exercise or desk `name`, with the answers brought back that this browser keeps."""
    kept = await connected(language)
    return Alone(show(name, language), kept)


class Alone:
    """A sheet as a page sees it: what to draw, and the reply to what the learner does, as JSON."""

    def __init__(self, widget: SheetWidget, kept: bool):
        self.widget, self.kept = widget, kept

    def drawn(self) -> str:
        """The sheet, and the words that the front end says by itself."""
        return json.dumps([self.widget.sheet, self.widget.words])

    async def hear(self, message: str) -> str:
        """The sheet after a message, and the reply, once the browser has kept what the reply speaks of."""
        replied = asyncio.get_running_loop().create_future()
        self.widget.hear(json.loads(message), replied.set_result)
        reply = await replied
        return json.dumps([self.widget.sheet, reply])
