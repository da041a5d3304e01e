"""Show an exercise: from its name to a living sheet. The one place where the layers meet."""

import logging
from collections.abc import Callable
from dataclasses import replace
from types import ModuleType

from course import labels
from course.answers import Answer, Answers, AnswersError, lines
from course.content import ContentError, Library
from course.content.glossary import glossary as read_glossary
from course.content.library import Exercise, home
from course.kinds.classify import Classify
from course.kinds.compare import Compare
from course.kinds.decide import Decide
from course.kinds.follow import Follow
from course.kinds.order import Order
from course.kinds.place import Place
from course.kinds.reflect import Reflect
from course.kinds.shift import Shift
from course.kinds.stress_test import StressTest
from course.kinds.weigh import Weigh
from course.kinds.work_out import WorkOut
from course.sheet.blocks import Notice, Prose, Run, Sheet, spoken
from course.sheet.widget import SheetWidget
from course.text import Language
from course.views import (
    classify,
    compare,
    decide,
    follow,
    glossary,
    my_answers,
    order,
    place,
    reflect,
    shift,
    stress_test,
    weigh,
    work_out,
)
from course.views.parts import NO_PICTURE
from course.views.state import DRAFT, Event, Given, State, start

VIEWS: dict[type[Exercise], ModuleType] = {
    Classify: classify,
    Compare: compare,
    Decide: decide,
    Follow: follow,
    Order: order,
    Place: place,
    Reflect: reflect,
    Shift: shift,
    StressTest: stress_test,
    Weigh: weigh,
    WorkOut: work_out,
}
MY_ANSWERS, GLOSSARY = "my-answers", "glossary"


def show(name: str, language: Language) -> SheetWidget:
    """The exercise `name` on the screen; what is wrong with it in plain words where it is broken."""
    try:
        if name == MY_ANSWERS:
            return AnswersDesk(language).widget
        if name == GLOSSARY:
            return _drawn(glossary.sheet(read_glossary(home()), language), language)
        exercise = Library(home()).exercise(name)
        return Lesson(exercise, language).widget
    except ContentError as error:
        return _notice([mistake.sentence(language) for mistake in error.mistakes], language)
    except AnswersError as error:
        return _notice([error.text(language)], language)


class Lesson:
    """One exercise on the screen: it hears an event, keeps what must be kept, and draws again."""

    def __init__(self, exercise: Exercise, language: Language):
        self.exercise, self.language = exercise, language
        self.view, self.answers = VIEWS[type(exercise)], Answers()
        self.state = self.view.opened(exercise, start(exercise, self.answers.of(exercise.name)))
        self.widget = SheetWidget(language, _guarded(self.respond, language))
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
        answer = _answer(self.exercise, given)
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


class AnswersDesk:
    """My answers: see, take along, bring in, delete."""

    def __init__(self, language: Language):
        self.language, self.answers = language, Answers()
        self.widget = SheetWidget(language, _guarded(self.respond, language))
        self._draw()

    def respond(self, message: dict) -> dict:
        """The reply to one message: the file to take along, or nothing but the desk drawn again."""
        if message["action"] == "take":
            return {"file": lines(self.answers.read().answers)}
        said, asking = my_answers.act(self.answers, message["action"], message.get("value", ""), self.language)
        self._draw(said, asking)
        return {}

    def _draw(self, said: str = "", asking: bool = False) -> None:
        log = self.answers.read()
        titles = {name: self._title(name) for name in {answer.exercise for answer in log.answers}}
        self.widget.draw(my_answers.sheet(self.answers.path, log, titles, self.language, said, asking))

    def _title(self, name: str) -> str:
        """What an exercise is called; its name where it cannot be read any more."""
        try:
            return Library(home()).exercise(name).title(self.language)
        except ContentError:
            return name


def _guarded(respond: Callable[[dict], dict], language: Language) -> Callable[[dict], dict]:
    """The same, but a failure becomes a sentence in the reply; each reply carries its message's number."""

    def guarded(message: dict) -> dict:
        try:
            return {"id": message["id"], **respond(message)}
        except AnswersError as error:
            return {"id": message["id"], "error": error.text(language)}
        except Exception:
            logging.getLogger(__name__).exception("An event could not be handled")
            return {"id": message["id"], "error": labels.WENT_WRONG(language)}

    return guarded


def _typed(event: Event) -> dict[str, str]:
    return {name: value for name, value in event.fields.items() if isinstance(value, str)}


def _answer(exercise: Exercise, given: Given) -> Answer:
    return Answer(exercise.name, given.card, given.response, given.credit, given.version)


def _notice(sentences: list[str], language: Language) -> SheetWidget:
    """A sheet that says what is wrong, in place of the exercise."""
    said = Prose(tuple((Run(sentence),) for sentence in sentences), language)
    title, prompt = labels.BROKEN.pick(language), spoken(labels.BROKEN_PROMPT(language), language)
    return _drawn(Sheet(language, title, prompt, (Notice(said, "problem"),)), language)


def _drawn(sheet: Sheet, language: Language) -> SheetWidget:
    """A sheet that asks nothing of Python."""
    widget = SheetWidget(language)
    widget.draw(sheet)
    return widget
