"""How far a learner is in the lessons: plain facts that a desk shows."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Literal

from course.content.lessons import Lesson
from course.text import Text

How = Literal["open", "begun", "done", "reading"]


@dataclass(frozen=True)
class Standing:
    """A lesson, how many of its exercises are done, and whether anything in it was kept."""

    lesson: Lesson
    done: int = 0
    begun: bool = False

    @property
    def all(self) -> int:
        """How many exercises the lesson has."""
        return len(self.lesson.shows)

    @property
    def open(self) -> int:
        """How many of its exercises are not done."""
        return self.all - self.done

    @property
    def how(self) -> How:
        """Where the lesson stands; one without exercises of its own is for reading."""
        if not self.all:
            return "reading"
        if not self.open:
            return "done"
        return "begun" if self.begun else "open"

    @property
    def left(self) -> int:
        """The minutes that the exercises still to do will take, in whole minutes rounded up."""
        return -(-self.lesson.minutes * self.open // self.all) if self.all else 0


@dataclass(frozen=True)
class Visit:
    """The day on which the learner was here last, and where the lesson of that day stands now."""

    day: date
    at: Standing


@dataclass(frozen=True)
class LookBack:
    """A step that looks back and may be taken now: its title, that of its exercise, and its lesson."""

    step: Text
    exercise: Text
    lesson: Lesson


def minutes_left(standings: Iterable[Standing]) -> int:
    """The minutes that are left in all lessons together, those for reference left out."""
    return sum(standing.left for standing in standings if standing.lesson.part != "reference")


def next_open(standings: Iterable[Standing], after: Lesson) -> Standing | None:
    """The first lesson with something to do that comes after this one, going round; None when all is done."""
    todo = [standing for standing in standings if standing.open]
    later = [standing for standing in todo if standing.lesson.number > after.number]
    return next(iter(later + todo), None)
