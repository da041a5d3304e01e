"""What the two source texts say is taught: for each item of the checklist a lesson, a quote and what practises it."""

import re
import tomllib

import nbformat
import pytest

from course.content import Library
from course.content.library import shipped
from course.text import LANGUAGES, one_line
from tests.meanings import without_meanings

ROOT = shipped()
CHECKLIST = [*(f"S1-{number}" for number in range(1, 30)), *(f"S2-{number}" for number in range(1, 59))]
COVERAGE = tomllib.loads((ROOT / "data/coverage.toml").read_text(encoding="utf-8"))
TAUGHT = {name: item for name, item in COVERAGE.items() if "missing" not in item}
LESSONS = {
    (language, int(path.name[:2])): nbformat.read(path, as_version=4).cells
    for language in LANGUAGES
    for path in sorted((ROOT / "notebooks" / language).glob("[0-9][0-9]-*.ipynb"))
}
EXERCISES = set(Library(ROOT).exercises())
SHOWN = {
    number: set(re.findall(r'show\("(.+?)"\)', "\n".join(cell.source for cell in cells)))
    for (language, number), cells in LESSONS.items()
    if language == "nl"
}
# What no lesson says yet; data/coverage.toml tells what is needed. This list may only become shorter.
UNTAUGHT: list[str] = []
each_taught = pytest.mark.parametrize("item", [pytest.param(item, id=name) for name, item in TAUGHT.items()])


def sources(item, language):
    """The words of the lessons named, in this language, and the files of the exercises named."""
    for number in item["lessons"]:
        words = "\n\n".join(c.source for c in LESSONS[language, number] if c.cell_type == "markdown")
        yield f"lesson {number}", one_line(without_meanings(words))
    for name in item["exercises"]:
        yield name, one_line((ROOT / "exercises" / f"{name}.toml").read_text(encoding="utf-8"))


def where(item, language):
    quote = one_line(item["quote"][language])
    return {place for place, words in sources(item, language) if quote in words}


def test_every_item_of_the_checklist_is_there_in_its_order():
    assert list(COVERAGE) == CHECKLIST


def test_what_no_lesson_teaches_yet_is_exactly_the_list_above():
    assert [name for name, item in COVERAGE.items() if not item["lessons"]] == UNTAUGHT
    assert [name for name, item in COVERAGE.items() if "missing" in item] == UNTAUGHT


def test_an_item_that_is_not_taught_says_what_is_needed_and_nothing_else():
    for name in UNTAUGHT:
        assert set(COVERAGE[name]) == {"item", "lessons", "exercises", "missing"}, name
        assert COVERAGE[name]["exercises"] == [], name
        assert len(COVERAGE[name]["missing"].split()) >= 8, name


@each_taught
def test_an_item_names_lessons_and_exercises_that_exist(item):
    assert set(item) == {"item", "lessons", "exercises", "quote"}
    assert item["lessons"] == sorted(set(item["lessons"]))
    assert set(item["lessons"]) <= set(SHOWN)
    assert len(set(item["exercises"])) == len(item["exercises"])
    assert set(item["exercises"]) <= EXERCISES


@each_taught
def test_each_exercise_named_is_shown_in_a_lesson(item):
    assert set(item["exercises"]) <= set.union(*SHOWN.values())


@each_taught
def test_the_quote_stands_literally_in_the_same_place_in_both_languages(item):
    assert set(item["quote"]) == set(LANGUAGES)
    for language in LANGUAGES:
        assert 3 <= len(item["quote"][language].split()) <= 10, item["quote"][language]
        assert where(item, language), f"{item['quote'][language]} does not stand in what is named"
    assert set.intersection(*(where(item, language) for language in LANGUAGES))
