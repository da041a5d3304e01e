"""Where you stand: each lesson with what is done, and where the learner was."""

from course import labels
from course.answers import Answers, Log, today
from course.content import Library
from course.content.lessons import lessons
from course.content.library import home
from course.progress import Course
from course.session import guarded
from course.sheet.widget import SheetWidget
from course.text import Language
from course.views import progress


def opened(language: Language) -> SheetWidget:
    """The desk on the screen."""
    return ProgressDesk(language).widget


class ProgressDesk:
    """Where you stand, drawn anew when it is asked for."""

    def __init__(self, language: Language):
        self.language, self.answers = language, Answers()
        self.widget = SheetWidget(language, guarded(self.respond, language))
        self._draw()

    def respond(self, message: dict) -> dict:
        """The desk is drawn as it stands now."""
        self._draw(labels.UP_TO_DATE(self.language) if message["action"] == "refresh" else "")
        return {}

    def _draw(self, said: str = "") -> None:
        course, day = read(self.answers.read()), today()
        standings, visit, due = course.standings(), course.visit(), course.look_backs(day)
        self.widget.draw(progress.sheet(standings, visit, due, day, self.language, said))


def read(log: Log) -> Course:
    """The lessons with what a log holds of them; only the exercises that were answered are read."""
    listed = lessons(home())
    shown = {name for lesson in listed for name in lesson.shows}
    return Course(listed, Library(home()).readable(shown & {answer.exercise for answer in log.answers}), log)
