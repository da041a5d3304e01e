"""Which cards a learner meets again today: what was sure and off, what is about to fade, what was missed. Days, no hours."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from functools import cache
from typing import Literal

import fsrs

from course.answers import Answer, Log, day_of
from course.kinds.card import Card
from course.kinds.classify import Classify
from course.mixed import First
from course.views.state import State, start

LEAST, MOST, OF_ONE = 3, 6, 2
LONGEST_DAYS = 180
RATING = {"less": fsrs.Rating.Again, "defensible": fsrs.Rating.Hard, "best": fsrs.Rating.Good}
Why = Literal["sure", "missed", "due"]


@dataclass(frozen=True)
class Met:
    """A card that was met before: how well the last choice fitted, on which day, and when it is due again."""

    exercise: str
    card: Card
    fit: str
    seen: date
    sure_and_off: bool
    due: date
    retrievability: float

    def why(self, today: date) -> Why | None:
        """Why the card comes today; None when it does not."""
        if self.sure_and_off:
            return "sure"
        if self.fit == "less":
            return "missed"
        return "due" if self.due <= today else None

    def rank(self, today: date) -> tuple[int, float]:
        """Sure and off first, then what is due by how much has faded, then what was missed and is not due yet."""
        place = 0 if self.sure_and_off else 1 if self.due <= today else 2
        return place, self.retrievability

    def comes(self, today: date) -> date:
        """The first day after today on which the card comes."""
        tomorrow = today + timedelta(days=1)
        return tomorrow if self.why(tomorrow) else self.due


def chosen(exercises: Mapping[str, Classify], log: Log, today: date) -> list[Met]:
    """The cards of a day, in the order in which they are played.

    Only what was answered before that day counts, so the choice stays the same all day, whatever is answered meanwhile.
    """
    found = met(exercises, log, today)
    waiting = sorted((one for one in found if one.why(today)), key=lambda one: one.rank(today))
    return interleaved(_few_of_one(waiting))


def next_day(exercises: Mapping[str, Classify], log: Log, today: date) -> date | None:
    """The first day after today on which a card comes; None where none was ever met."""
    found = met(exercises, log, today + timedelta(days=1))
    return min((one.comes(today) for one in found), default=None)


def met(exercises: Mapping[str, Classify], log: Log, before: date) -> list[Met]:
    """Every card with an answer that stands and was given before a day, as it was by then."""
    return [one for exercise in exercises.values() for one in _met(exercise, until(exercise, log, before), before)]


def until(exercise: Classify, log: Log, before: date) -> State:
    """The answers to an exercise from before a day."""
    return start(exercise, (answer for answer in log.of(exercise.name) if day_of(answer) < before))


def on(exercise: Classify, log: Log, day: date) -> State:
    """The answers to an exercise of one day."""
    return start(exercise, (answer for answer in log.of(exercise.name) if day_of(answer) == day))


def interleaved(cards: Iterable[Met]) -> list[Met]:
    """The same cards in the same order, but where possible never two of one exercise after another."""
    left, found = list(cards), []
    while left:
        before = found[-1].exercise if found else ""
        found.append(next((one for one in left if one.exercise != before), left[0]))
        left.remove(found[-1])
    return found


def _few_of_one(waiting: Sequence[Met]) -> list[Met]:
    """At most six, and not more than two of one exercise unless there would be fewer than three."""
    few = [one for at, one in enumerate(waiting) if _as_before(one, waiting[:at]) < OF_ONE][:MOST]
    rest = [one for one in waiting if one not in few]
    return few + rest[: max(LEAST - len(few), 0)]


def _as_before(one: Met, earlier: Sequence[Met]) -> int:
    return sum(other.exercise == one.exercise for other in earlier)


def _met(exercise: Classify, state: State, before: date) -> Iterator[Met]:
    for card in exercise.cards:
        if tries := state.tries(card.name):
            yield _remembered(exercise, card, tries, before)


def _remembered(exercise: Classify, card: Card, tries: Iterable[Answer], before: date) -> Met:
    """What the tries at a card come to; each is a review."""
    reviews = [(day_of(a), First(card, a.response["category"], a.response.get("sure"))) for a in tries]
    seen, last = reviews[-1]
    memory = _memory((day, choice.fit) for day, choice in reviews)
    faded = scheduler().get_card_retrievability(memory, _noon(before))
    return Met(exercise.name, card, last.fit, seen, _still_off(reviews), memory.due.date(), faded)


def _still_off(reviews: Sequence[tuple[date, First]]) -> bool:
    """Whether the learner was sure and off, and did not choose better on a later day: at once, the feedback still rings."""
    off = [day for day, choice in reviews if choice.sure_and_off]
    return bool(off) and not any(choice.fit != "less" for day, choice in reviews if day > off[-1])


def _memory(reviews: Iterable[tuple[date, str]]) -> fsrs.Card:
    """What the reviews make of a card, oldest first: an empty one has learned nothing."""
    memory = fsrs.Card(card_id=0, due=_noon(date.min))
    for day, fit in reviews:
        memory, _ = scheduler().review_card(memory, RATING[fit], _noon(day))
    return memory


def _noon(day: date) -> datetime:
    return datetime.combine(day, time(12), UTC)


@cache
def scheduler() -> fsrs.Scheduler:
    """Free Spaced Repetition, without chance and with intervals in whole days."""
    return fsrs.Scheduler(learning_steps=(), relearning_steps=(), maximum_interval=LONGEST_DAYS, enable_fuzzing=False)
