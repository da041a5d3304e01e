"""The pages themselves: plain HTML that asks for nothing and runs nothing, and reads well without its style."""

from collections.abc import Mapping
from functools import cache
from pathlib import Path

from jinja2 import Environment
from markupsafe import Markup

from course import labels
from course.content.lessons import listed
from course.content.library import Exercise, home
from course.printed.kinds import printed
from course.printed.pieces import filled, line
from course.sheet.symbols import symbols
from course.templates import environment, fingerprint
from course.text import Language, Text

HERE = Path(__file__).parent


def page(exercise: Exercise, language: Language) -> str:
    """An exercise as a page: the work first, what the authors say on a new page after it."""
    words = {"apart": labels.FEEDBACK_APART(language), "feedback": labels.THE_FEEDBACK(language)}
    return _rendered("page.html", language, printed=printed(exercise, language), **words)


def index(names_and_titles: Mapping[str, Text], language: Language) -> str:
    """A page with links to the pages of these exercises, by lesson; last those that no lesson shows."""
    groups = [
        (title, [(address(name), names_and_titles[name].pick(language)) for name in names])
        for title, names in _by_lesson(names_and_titles, language)
    ]
    words = {"title": labels.ON_PAPER(language), "about": labels.ON_PAPER_ABOUT(language)}
    return _rendered("index.html", language, groups=groups, **words)


def address(name: str) -> str:
    """The file in which the page of an exercise stands, from the folder of the index."""
    return f"{name}.html"


def _by_lesson(known: Mapping[str, Text], language: Language) -> list[tuple]:
    """The title of each lesson with the names of its exercises; each exercise only once."""
    groups, left = [], dict.fromkeys(known)
    for lesson in listed(home()):
        names = [name for name in lesson.shows if name in left]
        left = {name: None for name in left if name not in names}
        groups.append((filled(labels.LESSON_TITLE, language, n=lesson.number, title=lesson.title), names))
    groups.append((line(labels.OTHER_EXERCISES, language), list(left)))
    return [(title, names) for title, names in groups if names]


def _rendered(template: str, language: Language, **given: object) -> str:
    style = (HERE / "page.css").read_text(encoding="utf-8")
    known = {"style": Markup(style), "style_hash": fingerprint(style), "course": labels.COURSE(language)}
    return _templates(language).get_template(template).render(**known, **given)


@cache
def _templates(language: Language) -> Environment:
    """Templates that take every word as text."""
    templates = environment(HERE, trim_blocks=True, lstrip_blocks=True)
    templates.globals |= {"language": language, "symbols": symbols()}
    templates.filters["kind"] = lambda thing: type(thing).__name__
    return templates
