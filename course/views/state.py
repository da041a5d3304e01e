"""Where a learner is in an exercise, and what one event changes."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from typing import Any

from course.answers import Answer
from course.text import Language

UNDO = "undo"
DRAFT = "draft"


@dataclass(frozen=True)
class Event:
    """What the learner did: an action, its value, and what stands in the fields."""

    action: str
    value: str = ""
    fields: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class State:
    """The answers so far, and where the learner is: card in hand, place chosen, hints, what to say."""

    answers: tuple[Answer, ...] = ()
    card: str | None = None
    pending: str | None = None
    hints: tuple[str, ...] = ()
    latest: str | None = None
    closing: bool = False
    picture: str = ""
    say: str = ""
    focus: str = ""
    aloud: bool = False

    def but(self, **changes: Any) -> "State":
        """The same state with some changes, and nothing said unless `changes` says it."""
        return replace(self, **{"say": "", "focus": "", "aloud": False, **changes})

    def tries(self, card: str | None) -> tuple[Answer, ...]:
        """The answers to one card that stand, oldest first: those that no undo takes back."""
        taken_back = {answer.response.get(UNDO) for answer in self.answers}
        return tuple(answer for answer in self.given(card) if answer.name not in taken_back)

    def given(self, card: str | None) -> tuple[Answer, ...]:
        """Every answer to one card, also those that were taken back."""
        return tuple(answer for answer in self.answers if answer.card == card and is_try(answer))

    def first(self, card: str) -> Answer | None:
        """The very first try at a card, also when it was taken back."""
        return next(iter(self.given(card)), None)

    def last(self, card: str | None) -> Answer | None:
        """The last try that stands, or None."""
        return next(reversed(self.tries(card)), None)

    def next_open(self, names: Iterable[str]) -> str | None:
        """The next name after the card in hand that has no standing answer, going round; None when all have one."""
        listed = list(names)
        at = listed.index(self.card) + 1 if self.card in listed else 0
        return next((name for name in listed[at:] + listed[:at] if self.last(name) is None), None)

    def at_first_open(self, names: Iterable[str]) -> "State":
        """The state with the first open name in hand; where none is open the first of all, and at the end."""
        listed = list(names)
        first = self.next_open(listed)
        return self.but(card=first or listed[0], closing=first is None)

    def hints_for(self, card: str) -> int:
        """How many hints were shown for this card."""
        return self.hints.count(card)

    def typed(self, field: str, card: str | None, key: str) -> str:
        """The words last left in a field: as a draft, or handed in as `key` of an answer to `card`."""
        return self.left_in(field, lambda answer: answer.response.get(key) if answer.card == card else None)

    def left_in(self, field: str, kept: Callable[[Answer], Any]) -> str:
        """What was last left in a field: as a draft, or as `kept` finds it in an answer (None where it does not)."""
        value = ""
        for answer in self.answers:
            value = answer.response.get(DRAFT, {}).get(field, value)
            found = kept(answer)
            value = value if found is None else found
        return str(value)


@dataclass(frozen=True)
class Given:
    """A response to keep: to which card, what, and with what credit."""

    card: str | None
    response: dict
    credit: float | None
    version: str


@dataclass(frozen=True)
class Turn:
    """What one event comes to: the new state, and a response to keep first, if there is one."""

    state: State
    given: Given | None = None


Act = Callable[[Any, State, Event, Language], Turn]


def turning(acts: dict[str, Act]) -> Act:
    """What an event comes to: the act that its action names; an unknown action changes nothing."""

    def turn(exercise: Any, state: State, event: Event, language: Language) -> Turn:
        act = acts.get(event.action)
        return act(exercise, state, event, language) if act else Turn(state.but())

    return turn


def start(exercise: Any, answers: Iterable[Answer]) -> State:
    """The state of a learner who opens an exercise; answers that it can no longer read stay in the file only."""
    return State(answers=tuple(answer for answer in answers if _readable(exercise, answer)))


def is_try(answer: Answer) -> bool:
    """Whether an answer is one proper: no draft, and no taking back."""
    return not {DRAFT, UNDO} & answer.response.keys()


def _readable(exercise: Any, answer: Answer) -> bool:
    if UNDO in answer.response:
        return answer.response.keys() == {UNDO} and isinstance(answer.response[UNDO], str)
    if DRAFT in answer.response:
        return answer.response.keys() == {DRAFT} and isinstance(answer.response[DRAFT], dict)
    return exercise.reads(answer.card, answer.response)
