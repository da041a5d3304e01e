"""Then and now: first choices early in the course beside those late in it."""

from collections.abc import Iterable

from course.answers import Answers, Log
from course.content import Library
from course.content.lessons import lessons, showing
from course.content.library import home
from course.content.then_and_now import then_and_now
from course.kinds.classify import Classify
from course.session import still
from course.sheet.widget import SheetWidget
from course.text import Language
from course.then_and_now import Choice, Side
from course.views import then_and_now as view
from course.views.closing import first_choices
from course.views.state import start


def opened(language: Language) -> SheetWidget:
    """The desk on the screen."""
    named, log = then_and_now(home()), Answers().read()
    sheet = view.sheet(side(named.early, log), side(named.late, log), showing(lessons(home()), named.early), language)
    return still(sheet, language)


def side(names: Iterable[str], log: Log) -> Side:
    """The first choices in these exercises; those that are not there, or sort no cards, are passed over."""
    answered = {answer.exercise for answer in log.answers}
    made = Library(home()).readable(answered & set(names)).values()
    return Side(
        tuple(choice for exercise in made if isinstance(exercise, Classify) for choice in _chosen(exercise, log))
    )


def _chosen(exercise: Classify, log: Log) -> list[Choice]:
    state = start(exercise, log.of(exercise.name))
    return [Choice(first, exercise.scheme) for first in first_choices(exercise, state)]
