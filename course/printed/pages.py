"""The pages themselves: plain HTML that asks for nothing and runs nothing, and reads well without its style."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from jinja2 import Environment
from markupsafe import Markup

from course import labels
from course.content.glossary import glossary
from course.content.lessons import Lesson, listed
from course.content.library import Exercise, home, shipped
from course.printed import lesson as text_of
from course.printed.kinds import printed
from course.printed.pieces import filled, line
from course.sheet.symbols import symbols
from course.templates import environment, fingerprint
from course.text import Language, Text, Words

HERE = Path(__file__).parent
INDEX = "index.html"
FOLDER: dict[Language, str] = {"nl": "lessen", "en": "lessons"}


@dataclass(frozen=True)
class Way:
    """Where a lesson shows something: what is said of it, its title, and its page where it has one."""

    said: str
    title: Words
    address: str = ""


def page(exercise: Exercise, language: Language, in_list: bool = False) -> str:
    """An exercise as a page: the work first, what the authors say on a new page after it.

    `in_list`: whether it leads to the list of all pages; an exercise that is written alone has none.
    """
    words = {"apart": labels.FEEDBACK_APART(language), "feedback": labels.THE_FEEDBACK(language)}
    up = "../" * exercise.name.count("/") if in_list else None
    return _rendered("page.html", language, up, printed=printed(exercise, language), **words)


def lesson(lesson: Lesson, titles: Mapping[str, Text], language: Language) -> str:
    """The text of a lesson as a page, with the way to the pages of its exercises and what its words mean."""
    parts = text_of.parts(notebook(lesson, language))
    ways = [_way(part.name, titles, language) if isinstance(part, text_of.Shown) else part for part in parts]
    words = {
        "about": labels.LESSON_ON_PAPER(language),
        "anchor": text_of.WORD[language],
        "words_title": labels.WORDS_OF_LESSON(language),
        "words": _meanings(_keys(lesson, parts, language), language),
    }
    title = lesson.title.pick(language)
    return _rendered("lesson.html", language, "../", title=title, parts=[way for way in ways if way], **words)


def notebook(lesson: Lesson, language: Language) -> Path:
    """The notebook of a lesson; what we ship inside a package has none."""
    return shipped() / "notebooks" / language / lesson.file(language)


def index(titles: Mapping[str, Text], texts: Sequence[Lesson], language: Language) -> str:
    """A page with links to the texts of lessons and to the pages of exercises; last those that no lesson shows."""
    words = {"title": labels.ON_PAPER(language), "about": labels.ON_PAPER_ABOUT(language)}
    return _rendered("index.html", language, None, groups=_by_lesson(titles, texts, language), **words)


def address(name: str) -> str:
    """The file in which the page of an exercise stands, from the folder of the index."""
    return f"{name}.html"


def address_of_lesson(lesson: Lesson, language: Language) -> str:
    """The file in which the text of a lesson stands, from the folder of the index."""
    return f"{FOLDER[language]}/{Path(lesson.file(language)).stem}.html"


def _way(name: str, titles: Mapping[str, Text], language: Language) -> Way | None:
    """The way to an exercise, or the name of a desk; None for an exercise that cannot be read."""
    if name in titles:
        return Way(labels.EXERCISE_HERE(language), titles[name].pick(language), address(name))
    desk = getattr(labels, name.replace("-", "_").upper(), None)
    return Way(labels.ONLY_ON_SCREEN(language), desk.pick(language)) if desk else None


def _keys(lesson: Lesson, parts: list, language: Language) -> list[str]:
    """The words that a lesson explains on the spot; all of them where it shows the glossary."""
    every = text_of.Shown("glossary") in parts
    return list(glossary(home()).term) if every else text_of.words(notebook(lesson, language), language)


def _meanings(keys: list[str], language: Language) -> list[tuple[str, str, str]]:
    """(key, term, meaning) of words, in the order of the alphabet."""
    terms = glossary(home()).term
    found = [(key, getattr(terms[key], language), terms[key].meaning(language)) for key in keys if key in terms]
    return sorted(found, key=lambda word: word[1].casefold())


def _by_lesson(titles: Mapping[str, Text], texts: Sequence[Lesson], language: Language) -> list[tuple]:
    """The title of each lesson with (address, title) of its text and of its exercises; each exercise only once."""
    groups, left = [], dict.fromkeys(titles)
    for lesson in listed(home()):
        names = [name for name in lesson.shows if name in left]
        left = {name: None for name in left if name not in names}
        text = [(address_of_lesson(lesson, language), labels.LESSON_TEXT.pick(language))] if lesson in texts else []
        called = filled(labels.LESSON_TITLE, language, n=lesson.number, title=lesson.title)
        groups.append((called, text + _links(names, titles, language)))
    groups.append((line(labels.OTHER_EXERCISES, language), _links(left, titles, language)))
    return [(title, links) for title, links in groups if links]


def _links(names: Iterable[str], titles: Mapping[str, Text], language: Language) -> list[tuple[str, Words]]:
    return [(address(name), titles[name].pick(language)) for name in names]


def _rendered(template: str, language: Language, up: str | None, **given: object) -> str:
    """The page; `up` leads to the folder of the list of all pages, None where there is none to lead to."""
    style = (HERE / "page.css").read_text(encoding="utf-8")
    known = {"style": Markup(style), "style_hash": fingerprint(style), "course": labels.COURSE(language)}
    known |= {"all_address": "" if up is None else f"{up}{INDEX}", "all": labels.ALL_ON_PAPER(language)}
    return _templates(language).get_template(template).render(**known, **given)


@cache
def _templates(language: Language) -> Environment:
    """Templates that take every word as text."""
    templates = environment(HERE, trim_blocks=True, lstrip_blocks=True)
    templates.globals |= {"language": language, "symbols": symbols()}
    templates.filters["kind"] = lambda thing: type(thing).__name__
    return templates
