"""What the learner's answers come to: which exercises are done, where the lessons stand, what waits to be looked back on."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property

from course.answers import Answer, Log, day_of, moment
from course.content.lessons import Lesson
from course.content.library import Exercise
from course.kinds import stress_test
from course.kinds.classify import Classify
from course.kinds.compare import Compare
from course.kinds.decide import Decide
from course.kinds.mirror import STEP, Mirror
from course.kinds.order import Order
from course.kinds.reflect import Reflect
from course.kinds.scan import AFTER, BEFORE, Scan
from course.kinds.stress_test import StressTest
from course.kinds.weigh import Weigh
from course.kinds.work_out import Step, WorkOut
from course.session import view_of
from course.standing import LookBack, Standing, Visit
from course.views import mirror, order, reflect
from course.views.state import State, start
from course.views.work_out import waiting


@dataclass(frozen=True)
class Course:
    """The lessons, the exercises among them that can be read and were answered, and what the learner did."""

    lessons: tuple[Lesson, ...]
    exercises: Mapping[str, Exercise]
    log: Log

    @cached_property
    def states(self) -> dict[str, State]:
        """The answers to each exercise that it can still read."""
        return {name: start(exercise, self.log.of(name)) for name, exercise in self.exercises.items()}

    def state(self, name: str, lesson: Lesson) -> State:
        """The answers to an exercise that belong to a lesson: a scan is filled in at first, and again in a later lesson."""
        state = self.states[name]
        if not isinstance(self.exercises[name], Scan):
            return state
        again = any(name in other.shows for other in self.lessons if other.number < lesson.number)
        asked = AFTER if again else BEFORE
        return replace(state, answers=tuple(answer for answer in state.answers if answer.card == asked))

    def standings(self) -> tuple[Standing, ...]:
        """Where each lesson stands."""
        return tuple(self._standing(lesson) for lesson in self.lessons)

    def visit(self) -> Visit | None:
        """When the learner was in the lessons last and in which; None for somebody who is new."""
        given = [
            (answer, lesson) for lesson in self.lessons for answer in self._kept(lesson) if not self._again(answer)
        ]
        if not given:
            return None
        last, lesson = max(given, key=lambda pair: moment(pair[0]))
        return Visit(day_of(last), self._standing(lesson))

    def look_backs(self, today: date) -> tuple[LookBack, ...]:
        """What may be looked back on by now and was not yet; the same step of several copies only once."""
        found = (
            LookBack(step.title, self.exercises[name].title, lesson)
            for lesson in self.lessons
            for name in self._answered(lesson)
            for step in due(self.exercises[name], self.states[name], today)
        )
        return tuple(dict.fromkeys(found))

    def _again(self, answer: Answer) -> bool:
        """Whether a card to sort was met on an earlier day: such cards come back by themselves, outside their lesson."""
        first = self.states[answer.exercise].first(answer.card)
        return isinstance(self.exercises[answer.exercise], Classify) and not (first and day_of(first) == day_of(answer))

    def _standing(self, lesson: Lesson) -> Standing:
        count = sum(done(self.exercises[name], self.state(name, lesson)) for name in self._answered(lesson))
        return Standing(lesson, count, any(self._kept(lesson)))

    def _answered(self, lesson: Lesson) -> list[str]:
        """The names of a lesson's exercises that were answered and can be read."""
        return [name for name in lesson.shows if name in self.exercises]

    def _kept(self, lesson: Lesson) -> list[Answer]:
        return [answer for name in self._answered(lesson) for answer in self.state(name, lesson).answers]


def done(exercise: Exercise, state: State) -> bool:
    """Whether all that an exercise asks has an answer that stands; most kinds then open at their end."""
    rule = RULES.get(type(exercise))
    return rule(exercise, state) if rule else view_of(exercise).opened(exercise, state).closing


def due(plan: Exercise, state: State, today: date) -> list[Step]:
    """The steps of a plan that look back on it, may be taken by now and were not; nothing for another kind."""
    if not isinstance(plan, WorkOut):
        return []
    open_ = {name for copy in plan.numbers for name in waiting(plan, state, copy, today)}
    return [
        step
        for copy in plan.numbers
        for name, step in zip(plan.keys(copy), plan.step, strict=True)
        if step.after and name in open_
    ]


def _all_stand(state: State, names: Iterable[str | None]) -> bool:
    return all(state.last(name) for name in names)


def _weighed(exercise: Weigh, state: State) -> bool:
    return _all_stand(state, (card.name for card in exercise.cards))


def _compared(exercise: Compare, state: State) -> bool:
    return _all_stand(state, (None,))


def _ended(exercise: Decide, state: State) -> bool:
    """An ending that was reached counts, also when the learner went back to try another way."""
    paths = (tuple(answer.response["path"]) for answer in state.given(None))
    return any(not exercise.open_ways(exercise.spot(path)) for path in paths)


def _built(exercise: Order, state: State) -> bool:
    """Each chain was handed in, and the question where to take hold of it was answered."""
    return all(order.handed_in(state, name) and _replied(state, name) for name in exercise.chain)


def _replied(state: State, chain: str) -> bool:
    return any("reply" in answer.response for answer in state.tries(chain))


def _reflected(exercise: Reflect, state: State) -> bool:
    return reflect.reached(exercise, state) == len(exercise.step)


def _tested(exercise: StressTest, state: State) -> bool:
    questions = (stress_test.key(number) for number in range(len(exercise.question)))
    return _all_stand(state, (stress_test.OWN if exercise.own else stress_test.FIRST, *questions))


def _worked_out(exercise: WorkOut, state: State) -> bool:
    """One copy is enough, and its look-backs come later."""
    return any(_all_stand(state, _asked(exercise, copy)) for copy in exercise.numbers)


def _asked(plan: WorkOut, copy: int) -> list[str]:
    return [name for name, step in zip(plan.keys(copy), plan.step, strict=True) if not step.after]


def _mirrored(exercise: Mirror, state: State) -> bool:
    """All pairs were rated, and a next step was chosen."""
    return mirror.opened(exercise, state).closing and state.last(STEP) is not None


def _scanned(exercise: Scan, state: State) -> bool:
    """Filled in, at first or again."""
    return any(state.last(time) for time in (BEFORE, AFTER))


RULES: dict[type, Callable[..., bool]] = {
    Compare: _compared,
    Decide: _ended,
    Mirror: _mirrored,
    Order: _built,
    Reflect: _reflected,
    Scan: _scanned,
    StressTest: _tested,
    Weigh: _weighed,
    WorkOut: _worked_out,
}
