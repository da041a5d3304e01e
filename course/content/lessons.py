"""The lessons in order, from data/lessons.toml: what each is called, what it shows, how long it takes."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from course.content import read
from course.content.mistake import ContentError, Mistake, shown
from course.content.structure import structure
from course.text import LANGUAGES, Text, same

FOLDER, NAME = "data", "lessons"
NOTEBOOK = re.compile(r"[\w-]+\.ipynb")
Part = Literal["roles", "worlds", "work", "reference"]


@dataclass(frozen=True)
class Lesson:
    """A lesson with its notebook in either language, the exercises that it shows, and the minutes that it says it takes."""

    number: int
    part: Part
    title: Text
    file: Text
    minutes: int
    shows: tuple[str, ...] = ()


@dataclass(frozen=True)
class Lessons:
    """All the lessons, in order."""

    lesson: tuple[Lesson, ...]


def lessons(root: Path) -> tuple[Lesson, ...]:
    """The lessons in data/lessons.toml; ContentError where it cannot be read."""
    file = f"{FOLDER}/{NAME}.toml"
    found = structure(read.table(root, FOLDER, NAME), Lessons, file).lesson
    wrong = [mistake for number, lesson in enumerate(found, start=1) for mistake in _misnamed(lesson, number, file)]
    if wrong:
        raise ContentError(wrong)
    return found


def listed(root: Path) -> tuple[Lesson, ...]:
    """The lessons; none where a folder of a teacher's own has no list of them."""
    try:
        return lessons(root)
    except ContentError:
        return ()


def showing(lessons: Iterable[Lesson], names: Iterable[str]) -> Lesson | None:
    """The first lesson that shows one of these exercises."""
    wanted = set(names)
    return next((lesson for lesson in lessons if wanted & set(lesson.shows)), None)


def _misnamed(lesson: Lesson, number: int, file: str) -> list[Mistake]:
    """The files that are no notebooks: a link must lead to a lesson and to nothing else."""
    named = {language: lesson.file(language) for language in LANGUAGES}
    return [
        Mistake(file, same(f"lesson[{number}].file.{language}"), shown(name), _A_NOTEBOOK)
        for language, name in named.items()
        if not NOTEBOOK.fullmatch(name)
    ]


_A_NOTEBOOK = Text("de bestandsnaam van een les, op .ipynb", "the file name of a lesson, ending in .ipynb")
