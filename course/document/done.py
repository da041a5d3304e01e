"""What the learner did: each exercise that they answered, with their answers, in the order of the lessons."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from course.answers import Answer, in_order
from course.content import Library
from course.content.lessons import Lesson, listed, showing
from course.content.library import Exercise
from course.text import Language
from course.views.state import State, start


@dataclass(frozen=True)
class Work:
    """An exercise with what the learner did in it, and the lesson that shows it, if there is one."""

    exercise: Any
    state: State
    lesson: Lesson | None = None


@dataclass(frozen=True)
class Done:
    """Everything that was done, by the name of the exercise; `unread` names those that can no longer be read."""

    language: Language
    work: dict[str, Work]
    unread: tuple[str, ...]
    lessons: tuple[Lesson, ...]

    def lesson_of(self, name: str) -> Lesson | None:
        """The first lesson that shows an exercise."""
        return showing(self.lessons, (name,))


def done(answers: Iterable[Answer], library: Library, language: Language) -> Done:
    """What these answers come to with the exercises as they are now."""
    lessons = listed(library.root)
    by_name: dict[str, list[Answer]] = {}
    for answer in in_order(answers):
        by_name.setdefault(answer.exercise, []).append(answer)
    found = [_work(exercise, by_name[name], lessons) for name, exercise in library.readable(by_name).items()]
    work = {one.exercise.name: one for one in sorted(found, key=_place) if one.state.answers}
    return Done(language, work, tuple(sorted(by_name.keys() - work.keys())), lessons)


def _work(exercise: Exercise, answers: list[Answer], lessons: tuple[Lesson, ...]) -> Work:
    return Work(exercise, start(exercise, answers), showing(lessons, (exercise.name,)))


def _place(work: Work) -> tuple:
    """Where an exercise comes: by its lesson, in the order of that lesson; last those that no lesson shows."""
    name, lesson = work.exercise.name, work.lesson
    return (0, lesson.number, lesson.shows.index(name), name) if lesson else (1, 0, 0, name)
