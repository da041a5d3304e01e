"""The text of each lesson as a page: everything of it that can be read, and ways that lead somewhere."""

import json
import re
from itertools import pairwise

import pytest

from course import labels
from course.content import Library
from course.content.glossary import glossary
from course.content.lessons import lessons
from course.content.library import shipped
from course.printed import lesson
from course.printed.folder import written
from course.printed.lesson import WORD
from course.printed.pages import FOLDER, address_of_lesson, notebook
from course.text import LANGUAGES
from tests.meanings import MARK, without_meanings
from tests.printed.reading import Page

LESSONS = lessons(shipped())
LIBRARY = Library(shipped())
TITLES = {name: exercise.title for name, exercise in LIBRARY.readable(LIBRARY.exercises()).items()}
both = pytest.mark.parametrize("language", LANGUAGES)
every_lesson = pytest.mark.parametrize("one", LESSONS, ids=lambda one: str(one.number))
MARKS = re.compile(r"[*_|#>]|\]\([^)]*\)|\[|^\s*(?:[-*]|\d+\.)\s|:?-{3,}:?", re.M)


def cells(one, language):
    return json.loads(notebook(one, language).read_text(encoding="utf-8"))["cells"]


def words(source):
    return re.sub(r"\W+", " ", source).split()


@both
@every_lesson
def test_every_word_of_a_lesson_is_on_its_page_but_what_only_starts_it(one, language):
    read = Page(lesson(one, TITLES, language))
    texts = ["".join(cell["source"]) for cell in cells(one, language) if cell["cell_type"] == "markdown"]
    told = [without_meanings(text) for text in texts if "vr-start" not in text]
    asked = words(MARKS.sub(" ", " ".join(told)))
    shown = words(" ".join(read.texts))
    assert len(asked) > 100
    assert not {word for word in asked if asked.count(word) > shown.count(word)}


@both
@every_lesson
def test_each_exercise_of_a_lesson_is_pointed_to_in_its_place(one, language):
    read = Page(lesson(one, TITLES, language))
    shown = [re.findall(r'show\("([^"]+)"\)', "".join(cell["source"])) for cell in cells(one, language)]
    exercises = [name for (name,) in filter(None, shown) if name in TITLES]
    assert [a["href"] for a in read.all("a") if a["href"].removeprefix("../").removesuffix(".html") in TITLES] == [
        f"../{name}.html" for name in exercises
    ]
    assert set(one.shows) <= set(exercises) | {""}


@both
def test_every_link_of_the_folder_leads_to_a_page_and_a_place_on_it(tmp_path, language):
    written(LIBRARY, [], language, tmp_path)
    pages = {path: Page(path.read_text(encoding="utf-8")) for path in tmp_path.rglob("*.html")}
    assert len([path for path in pages if path.parent.name == FOLDER[language]]) == len(LESSONS)
    for path, page in pages.items():
        for link in page.all("a"):
            file, _, place = link["href"].partition("#")
            there = pages[(path.parent / file).resolve() if file else path]
            assert not place or place in there.ids, (path.name, link["href"])


@both
@every_lesson
def test_a_marked_word_is_explained_on_the_same_page_in_the_same_language(one, language):
    source = lesson(one, TITLES, language)
    marked = set(re.findall(rf'href="#{WORD[language]}([\w-]+)"', source))
    explained = set(re.findall(rf'id="{WORD[language]}([\w-]+)"', source))
    assert len(marked) == len(MARK.findall(notebook(one, language).read_text(encoding="utf-8").replace('\\"', '"')))
    assert marked <= explained
    terms = glossary(shipped()).term
    read = " ".join(Page(source).texts)
    assert all(terms[key].meaning(language) in read for key in explained)


@both
@every_lesson
def test_headings_of_a_lesson_nest_below_one_title(one, language):
    headings = Page(lesson(one, TITLES, language)).headings
    assert headings.count(1) == 1
    assert headings[0] == 1
    assert all(after - before <= 1 for before, after in pairwise(headings))


@both
def test_a_lesson_says_what_is_on_the_screen_only_and_explains_every_word_where_it_shows_the_list(language):
    start, last = lesson(LESSONS[0], TITLES, language), lesson(LESSONS[-1], TITLES, language)
    assert labels.ONLY_ON_SCREEN(language) in start
    assert labels.PROGRESS(language) in start
    assert len(re.findall(f'id="{WORD[language]}', last)) == len(glossary(shipped()).term)


@both
def test_an_exercise_that_cannot_be_read_is_left_out_of_a_lesson(language):
    source = lesson(LESSONS[3], {}, language)
    assert labels.EXERCISE_HERE(language) not in source


def test_the_address_of_a_lesson_is_in_its_own_language():
    assert address_of_lesson(LESSONS[0], "nl") == "lessen/01-start.html"
    assert address_of_lesson(LESSONS[3], "en") == "lessons/04-four-roles.html"
