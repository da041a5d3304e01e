"""A folder with a page for each exercise and for the text of each lesson, and a list of them all."""

from collections.abc import Iterable
from pathlib import Path

from course.content import ContentError, Library
from course.content.lessons import listed
from course.content.library import Exercise, home
from course.content.mistake import Mistake
from course.printed.pages import INDEX, address, address_of_lesson, index, lesson, notebook, page
from course.text import Language, Text

EXAMPLES = "examples/"


def written(library: Library, names: list[str], language: Language, folder: Path) -> tuple[int, list[Mistake]]:
    """How many exercises were written, and what is wrong with the others; without names all, and the lessons with a list."""
    found, mistakes = _read(library, _wanted(library, names))
    for exercise in found:
        _write(folder / address(exercise.name), page(exercise, language, in_list=not names))
    if found and not names:
        _write_lessons({exercise.name: exercise.title for exercise in found}, language, folder)
    return len(found), mistakes


def _write_lessons(titles: dict[str, Text], language: Language, folder: Path) -> None:
    texts = [lesson for lesson in listed(home()) if notebook(lesson, language).is_file()]
    for one in texts:
        _write(folder / address_of_lesson(one, language), lesson(one, titles, language))
    _write(folder / INDEX, index(titles, texts, language))


def _wanted(library: Library, names: list[str]) -> list[str]:
    """The exercises of these names; without any, all but the examples for teachers."""
    if not names:
        return [name for name in library.exercises() if not name.startswith(EXAMPLES)]
    return list(dict.fromkeys(names))


def _read(library: Library, names: Iterable[str]) -> tuple[list[Exercise], list[Mistake]]:
    """The exercises that can be read, and the mistakes in the others."""
    found, mistakes = [], []
    for name in names:
        try:
            found.append(library.exercise(name))
        except ContentError as error:
            mistakes.extend(error.mistakes)
    return found, mistakes


def _write(path: Path, source: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(source, encoding="utf-8")
