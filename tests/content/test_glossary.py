"""The glossary: a hundred words in both languages, each explained in a sentence or two."""

import re

import pytest

from course.content import ContentError, Library
from course.content.glossary import glossary
from course.content.library import shipped
from course.sheet.blocks import plain
from course.text import LANGUAGES
from course.views import glossary as view

TERMS = glossary(shipped()).term
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
