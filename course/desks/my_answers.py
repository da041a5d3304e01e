"""My answers: see, take along, bring in, delete."""

from course.answers import Answers, lines
from course.content import Library
from course.content.library import home
from course.session import guarded
from course.sheet.widget import SheetWidget
from course.text import Language
from course.views import my_answers


def opened(language: Language) -> SheetWidget:
    """The desk on the screen."""
    return AnswersDesk(language).widget


class AnswersDesk:
    """My answers: see, take along, bring in, delete."""

    def __init__(self, language: Language):
        self.language, self.answers, self.asking = language, Answers(), False
        self.widget = SheetWidget(language, guarded(self.respond, language))
        self._draw()

    def respond(self, message: dict) -> dict:
        """The reply to one message: the file to take along, or nothing but the desk drawn again."""
        if message["action"] == my_answers.TAKE:
            return {"file": lines(self.answers.read().answers)}
        if message["action"] == "renew" and self.asking:
            return {}
        said, asking = my_answers.act(self.answers, message["action"], message.get("value", ""), self.language)
        self._draw(said, asking)
        return {}

    def _draw(self, said: str = "", asking: bool = False) -> None:
        log, self.asking = self.answers.read(), asking
        found = Library(home()).readable({answer.exercise for answer in log.answers})
        titles = {name: exercise.title(self.language) for name, exercise in found.items()}
        self.widget.draw(my_answers.sheet(self.answers.path, log, titles, self.language, said, asking))
