"""Today for you: a few cards from earlier exercises, one after another."""

from dataclasses import replace
from datetime import date

from course import answers
from course.answers import Answers, Log
from course.content import Library
from course.content.library import home
from course.kinds.classify import Classify
from course.session import Session, guarded
from course.sheet.widget import SheetWidget
from course.text import Language
from course.today import Met, chosen, next_day, on
from course.views import classify, today
from course.views.parts import CLOSING
from course.views.state import State
from course.views.today import Play


def opened(language: Language) -> SheetWidget:
    """The desk on the screen."""
    return TodayDesk(language).widget


class TodayDesk(Session):
    """A session of which the exercise changes: each card of today is its exercise with that card alone."""

    view = classify

    def __init__(self, language: Language):
        self.language, self.answers = language, Answers()
        self.day, log = answers.today(), self.answers.read()
        self.exercises = met_exercises(log)
        self.plays = [played(self.exercises, one, log, self.day) for one in chosen(self.exercises, log, self.day)]
        self.at = today.next_open(self.plays)
        self.widget = SheetWidget(language, guarded(self.respond, language))
        self._draw()

    @property
    def exercise(self) -> Classify:
        """The exercise of the card in hand, with that card alone."""
        return self.plays[self.at or 0].exercise

    @property
    def state(self) -> State:
        """Where the learner is with the card in hand."""
        return self.plays[self.at or 0].state

    def respond(self, message: dict) -> dict:
        """The reply to one message; the way along the cards is the desk's own, the rest that of the exercise."""
        if message["action"] == "go":
            return self._go(str(message.get("value", "")))
        return super().respond(message) if self.at is not None else {}

    def _go(self, value: str) -> dict:
        known = {str(number): number for number in range(len(self.plays))} | {CLOSING: None}
        if value in known:
            self.at = known[value]
        if self.at is not None:
            self._move(self.state.but(focus="card"))
        else:
            self._draw()
        return {}

    def _move(self, after: State) -> None:
        self.plays[self.at] = replace(self.plays[self.at], state=after)
        self._draw()

    def _draw(self) -> None:
        coming = next_day(self.exercises, self.answers.read(), self.day) if self.at is None else None
        self.widget.draw(today.sheet(self.plays, self.at, coming, self.day, self.language))


def met_exercises(log: Log) -> dict[str, Classify]:
    """The exercises with cards to sort that were answered and can be read."""
    found = Library(home()).readable({answer.exercise for answer in log.answers})
    return {name: exercise for name, exercise in found.items() if isinstance(exercise, Classify)}


def played(exercises: dict[str, Classify], one: Met, log: Log, day: date) -> Play:
    """A card as it is played on a day: alone, large, and without what was answered before that day."""
    alone = replace(exercises[one.exercise], cards=(one.card,), layout="one")
    state = on(alone, log, day).but(card=one.card.name)
    return Play(alone, one.why(day) or "due", (day - one.seen).days, state)
