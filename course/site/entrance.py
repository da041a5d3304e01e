"""What stands on the way in: what the course is, and its lessons in their parts."""

from collections.abc import Iterable
from itertools import groupby
from pathlib import Path

from course import labels
from course.content import Library
from course.content.lessons import Lesson, lessons
from course.site import words
from course.text import Language, Text, joined

SCHEMES = {"roles": labels.PART["roles"], "worlds": labels.PART["worlds"]}
ROUTES = 27


def contents(project: Path, language: Language) -> dict:
    """What the template of the entrance asks for."""
    found = lessons(project)
    return {
        "words": _words(found, language),
        "first": address(found[0], language),
        "routes": address(found[ROUTES - 1], language),
        "schemes": [_scheme(Library(project), name, language) for name in SCHEMES],
        "parts": [_part(name, those, language) for name, those in groupby(found, key=lambda lesson: lesson.part)],
    }


def address(lesson: Lesson, language: Language) -> str:
    """Where a lesson opens."""
    return f"{language}/index.html?path={language}/{lesson.file(language)}"


def _words(found: tuple[Lesson, ...], language: Language) -> dict:
    facts = (*words.FACTS, (words.HOW_LONG, _how_long(found)))
    return {
        **{name: text(language) for name, text in words.OF_THE_ENTRANCE.items()},
        "facts": [(name(language), said(language)) for name, said in facts],
        "steps": [text(language) for text in words.STEPS],
        "kept": [text(language) for text in words.KEPT],
    }


def _how_long(found: tuple[Lesson, ...]) -> Text:
    minutes = [lesson.minutes for lesson in found]
    hours = sum(minutes) // 60
    lengths = words.LESSON_LENGTHS.fill(n=len(found), least=min(minutes), most=max(minutes), hours=hours)
    return joined(lengths, words.ROUTES)


def _scheme(library: Library, name: str, language: Language) -> dict:
    """The places of a scheme, each with its drawing and colour."""
    places = library.scheme(name).category.values()
    drawn = [{"name": one.name(language), "symbol": one.symbol, "colour": one.colour} for one in places]
    return {"title": SCHEMES[name](language), "places": drawn}


def _part(name: str, those: Iterable[Lesson], language: Language) -> dict:
    listed = [_lesson(lesson, language) for lesson in those]
    return {"name": name, "title": labels.PART[name](language), "lessons": listed}


def _lesson(lesson: Lesson, language: Language) -> dict:
    minutes = labels.MINUTES.fill(n=lesson.minutes)(language)
    title = lesson.title(language)
    return {"number": lesson.number, "title": title, "address": address(lesson, language), "minutes": minutes}
