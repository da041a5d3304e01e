"""The glossary: a hundred words in both languages, each explained in a sentence or two."""

import re
from functools import cache

import nbformat
import pytest

from course.content import ContentError, Library
from course.content.glossary import glossary
from course.content.library import shipped
from course.sheet.blocks import plain
from course.text import LANGUAGES
from course.views import glossary as view
from tests.meanings import MARK, without_meanings

TERMS = glossary(shipped()).term
NOT_READ_ON = r"(?m)^(#|\||\d+\. \[.*\.ipynb).*$"
CLOSING = r"## (Kernpunten|Key points|Bronnen|Sources)"
NOTEBOOKS = {int(path.name[:2]) for path in (shipped() / "notebooks/nl").glob("[0-9][0-9]-*.ipynb")}


def test_there_are_a_hundred_words_and_none_twice():
    assert len(TERMS) == 100
    for language in LANGUAGES:
        assert len({getattr(term, language).casefold() for term in TERMS.values()}) == 100


@pytest.mark.parametrize("term", TERMS.values(), ids=TERMS)
def test_a_word_is_explained_briefly_and_not_by_itself(term):
    for language in LANGUAGES:
        meaning = term.meaning(language)
        assert 5 <= len(re.findall(r"[\w’'-]+", meaning)) <= 30
        assert getattr(term, language).casefold() not in meaning.casefold()


def test_lessons_that_are_named_exist():
    assert {term.lesson for term in TERMS.values() if term.lesson} <= NOTEBOOKS


@cache
def lessons(language):
    """The running text of each lesson, by its number: no opening, headings, tables, lists of lessons or closing pages."""
    return {int(path.name[:2]): running(path) for path in sorted((shipped() / "notebooks" / language).glob("[0-9]*"))}


def running(path):
    cells = nbformat.read(path, as_version=4).cells[2:-1]
    read = [c.source for c in cells if c.cell_type == "markdown" and not re.match(CLOSING, c.source)]
    return re.sub(NOT_READ_ON, "", "\n\n".join(read))


def marked(language):
    """Where each word is marked in running text: its key, its lesson."""
    return [(found[3], number) for number, text in lessons(language).items() for found in MARK.finditer(text)]


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_word_is_marked_once_in_the_lesson_that_the_glossary_names(language):
    assert sorted(marked(language)) == sorted((key, term.lesson) for key, term in TERMS.items() if term.lesson)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_mark_gives_the_meaning_of_its_word_and_stands_in_running_text(language):
    prefix = {"nl": "woord", "en": "word"}[language]
    for path in (shipped() / "notebooks" / language).glob("[0-9]*"):
        whole = "\n".join(cell.source for cell in nbformat.read(path, as_version=4).cells)
        found = [mark.groups()[1:] for mark in MARK.finditer(whole)]
        assert found == [(prefix, key, TERMS[key].meaning(language)) for _, key, _ in found]
        assert whole.count("](#wo") == len(found) == len(MARK.findall(running(path)))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("key", TERMS)
def test_no_word_is_used_before_it_is_marked(key, language):
    word = getattr(TERMS[key], language).partition(" (")[0]
    text = "\n".join(lessons(language).values())
    before = re.split(rf"\[[^\]]+\]\(#wo\w*-{key} ", text)[0]
    assert not re.search(rf"(?i)(?<!\w){re.escape(word)}(’?s|en)?(?!\w)", without_meanings(before))


def test_no_paragraph_asks_to_be_opened_everywhere():
    for language in LANGUAGES:
        for text in lessons(language).values():
            assert max(len(MARK.findall(paragraph)) for paragraph in text.splitlines()) <= 4


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_list_stands_in_the_order_of_its_language_and_marks_the_other(language):
    (lookup,) = plain(view.sheet(glossary(shipped()), language))["blocks"]
    words = [entry["term"]["text"].casefold() for entry in lookup["entries"]]
    assert words == sorted(words)
    assert {entry["term"]["lang"] for entry in lookup["entries"]} == {language}
    assert {entry["other"]["lang"] for entry in lookup["entries"]} == {"en" if language == "nl" else "nl"}


def test_a_word_without_its_english_is_told_with_its_place(tmp_path):
    (tmp_path / "data").mkdir()
    (tmp_path / "data/glossary.toml").write_text(
        '[term.duty]\nnl = "plicht"\nmeaning.nl = "Wat moet."\nmeaning.en = "A must."\n'
    )
    with pytest.raises(ContentError) as wrong:
        glossary(tmp_path)
    said = "data/glossary.toml, bij term.duty.en: gevonden niets. Verwacht: dit veld, met een waarde."
    assert [m.sentence("nl") for m in wrong.value.mistakes] == [said]


def test_a_check_of_everything_reads_the_glossary_too(tmp_path):
    for folder in ("data/cards", "data/schemes", "exercises"):
        (tmp_path / folder).mkdir(parents=True)
    (tmp_path / "data/glossary.toml").write_text("[term.duty]\n")
    places = {mistake.place("en") for mistake in Library(tmp_path).mistakes()}
    assert places == {"term.duty.nl", "term.duty.en", "term.duty.meaning"}
