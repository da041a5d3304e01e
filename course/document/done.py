"""What the learner did: each exercise that they answered, with their answers, in the order of the lessons."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from course.answers import Answer, in_order
from course.content import ContentError, Library
from course.content.lessons import Lesson, lessons
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
        return _showing(self.lessons, name)


def done(answers: Iterable[Answer], library: Library, language: Language) -> Done:
    """What these answers come to with the exercises as they are now."""
    listed = _lessons(library)
    by_name: dict[str, list[Answer]] = {}
    for answer in in_order(answers):
        by_name.setdefault(answer.exercise, []).append(answer)
    found = {name: _work(library, name, by_name[name], listed) for name in by_name}
    work = {name: one for name, one in found.items() if one and one.state.answers}
    names = sorted(work, key=lambda name: _place(listed, name))
    return Done(language, {name: work[name] for name in names}, tuple(sorted(by_name.keys() - work.keys())), listed)


def _work(library: Library, name: str, answers: list[Answer], listed: tuple[Lesson, ...]) -> Work | None:
    try:
        exercise = library.exercise(name)
    except ContentError:
        return None
    return Work(exercise, start(exercise, answers), _showing(listed, name))


def _lessons(library: Library) -> tuple[Lesson, ...]:
    """The lessons; none where a folder of a teacher's own has no list of them."""
    try:
        return lessons(library.root)
    except ContentError:
        return ()


def _showing(listed: tuple[Lesson, ...], name: str) -> Lesson | None:
    return next((lesson for lesson in listed if name in lesson.shows), None)


def _place(listed: tuple[Lesson, ...], name: str) -> tuple:
    """Where an exercise comes: by its lesson, in the order of that lesson; last those that no lesson shows."""
    lesson = _showing(listed, name)
    return (0, lesson.number, lesson.shows.index(name), name) if lesson else (1, 0, 0, name)
