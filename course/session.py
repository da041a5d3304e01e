"""One exercise on the screen: where a view, the learner's answers and the widget meet."""

import logging
from collections.abc import Callable
from dataclasses import replace
from importlib import import_module
from types import ModuleType

from course import labels
from course.answers import Answer, Answers, AnswersError, whole
from course.content.library import Exercise
from course.sheet.blocks import Sheet
from course.sheet.widget import SheetWidget
from course.text import Language
from course.views.parts import NO_PICTURE
from course.views.state import DRAFT, Event, Given, State, start


def view_of(exercise: Exercise) -> ModuleType:
    """The module that shows exercises of this kind: the one in views/ with the name of the kind's own."""
    return import_module(f"course.views.{type(exercise).__module__.rpartition('.')[2]}")


class Session:
    """One exercise on the screen: it hears an event, keeps what must be kept, and draws again."""

    def __init__(self, exercise: Exercise, language: Language):
        self.exercise, self.language = exercise, language
        self.view, self.answers = view_of(exercise), Answers()
        self.state = self.view.opened(exercise, start(exercise, self.answers.of(exercise.name)))
        self.widget = SheetWidget(language, guarded(self.respond, language))
        self._draw()

    def respond(self, message: dict) -> dict:
        """The reply to one message: when it was saved, or why not."""
        event = Event(message["action"], str(message.get("value", "")), message.get("fields", {}))
        if event.action == "draw":
            return self._picture()
        if event.action == DRAFT:
            return self._keep(self.state.but(), Given(None, {DRAFT: _typed(event)}, None, self.exercise.version))
        turn = self.view.turn(self.exercise, self.state, event, self.language)
        return self._keep(turn.state, turn.given)

    def _keep(self, after: State, given: Given | None) -> dict:
        """Write first, then change the screen: what is shown as kept is on the disk."""
        if given is None:
            self._move(after)
            return {}
        answer = answer_of(self.exercise, given)
        self.answers.add(answer)
        self._move(replace(after, answers=(*self.state.answers, answer)))
        return {"saved": answer.time[11:16]}

    def _move(self, after: State) -> None:
        self.state = after
        self._draw()

    def _draw(self) -> None:
        self.widget.draw(self.view.sheet(self.exercise, self.state, self.language))

    def _picture(self) -> dict:
        """The picture of where the learner is; drawn only now, so that matplotlib is loaded only now."""
        if not self.state.picture:
            self._move(self.state.but(picture=self._drawn()))
        return {}

    def _drawn(self) -> str:
        try:
            from course.figures import drawn
        except ImportError:
            return NO_PICTURE
        return drawn(self.exercise, self.state, self.language)


def guarded(respond: Callable[[dict], dict], language: Language) -> Callable[[dict], dict]:
    """The same, but a failure becomes a sentence in the reply; each reply carries its message's number."""

    def guarded(message: dict) -> dict:
        try:
            return {"id": message["id"], **respond(whole(message))}
        except AnswersError as error:
            return {"id": message["id"], "error": error.text(language)}
        except Exception:
            logging.getLogger(__name__).exception("An event could not be handled")
            return {"id": message["id"], "error": labels.WENT_WRONG(language)}

    return guarded


def _typed(event: Event) -> dict[str, str]:
    return {name: value for name, value in event.fields.items() if isinstance(value, str)}


def answer_of(exercise: Exercise, given: Given) -> Answer:
    """What was given, as it is kept."""
    return Answer(exercise.name, given.card, given.response, given.credit, given.version)


def still(sheet: Sheet, language: Language) -> SheetWidget:
    """A sheet on the screen that asks nothing of Python."""
    widget = SheetWidget(language)
    widget.draw(sheet)
    return widget
