"""What a teacher is told of a file that is no TOML: the line where it went wrong, and what to write there."""

import tomllib

import pytest

from course.content import syntax

EXERCISE = """kind = "reflect"
title.nl = "Drie plannen"
title.en = "Three plans"

[[step]]
shown.nl = \"\"\"
Kookclub De Lepel vroeg iets
en kreeg nee.\"\"\"
question.nl = "Wat nu?"
most = 80
"""
WRONG = {
    "a long text that does not close": (
        'nee."""',
        "nee.",
        "na deze tekst weer drie aanhalingstekens",
        6,
    ),
    "three quotation marks where one was meant": ('nl = "Wat nu?"', 'nl = """Wat nu?', "na deze tekst weer drie", 9),
    "the language left out above": ('title.nl = "D', 'title = "D', 'de taal erbij: title.nl = "…"', 2),
    "single brackets, and then double ones": (
        "[[step]]",
        '[step]\nquestion.nl = "V"\n[[step]]',
        "dubbele haken: [[step]]",
        5,
    ),
    "single brackets twice": (
        "[[step]]",
        '[step]\nquestion.nl = "V"\n[step]',
        "dubbele haken waar er meer van zijn: [[step]]",
        5,
    ),
    "a name twice": ('title.en = "T', 'title.nl = "T', "elke naam één keer; deze staat er al", 3),
    "a name twice between braces": ("most = 80", "most = { a = 1, a = 2 }", "elke naam één keer", 10),
    "curly quotation marks": ('"Wat nu?"', "“Wat nu?”", "rechte aanhalingstekens", 9),
    "a space that does not break": ("most = 80", "most\u00a0= 80", "een onzichtbaar teken", 10),
    "a comma in a number": ("most = 80", "most = 80,5", "een heel getal", 10),
    "a percentage": ("most = 80", "most = 80%", "een heel getal", 10),
    "a nought in front": ("most = 80", "most = 080", "een heel getal", 10),
    "a capital": ("most = 80", "most = True", "true of false, in kleine letters", 10),
    "braces over two lines": ("most = 80", "most = {\n a = 1 }", "alles tussen { en } op één regel", 10),
    "a back slash": ("Wat nu?", "C:\\Users", "twee keer \\\\", 9),
    "a new line in a text": ("Wat nu?", "Wat\nnu?", "een aanhalingsteken aan het eind van de regel", 9),
    "a sign too few": ("most = 80", "most 80", "een regel als: naam", 10),
}


def told(source):
    with pytest.raises(tomllib.TOMLDecodeError) as refused:
        tomllib.loads(source)
    return syntax.mistake("mine.toml", source, str(refused.value))


@pytest.mark.parametrize(("right", "wrong", "expected", "line"), WRONG.values(), ids=WRONG)
def test_the_line_to_mend_is_named_with_what_belongs_there(right, wrong, expected, line):
    assert right in EXERCISE
    sentence = told(EXERCISE.replace(right, wrong, 1)).sentence("nl")
    assert f"bij regel {line}, teken " in sentence
    assert expected in sentence


def test_the_exercise_itself_is_whole():
    assert tomllib.loads(EXERCISE)["step"][0]["most"] == 80


def test_of_a_long_line_the_part_is_shown_where_it_went_wrong():
    sentence = told(f'title.nl = "{"a" * 200}" end of it "{"b" * 200}"').sentence("en")
    assert "end of it" in sentence
    assert len(sentence) < 300


@pytest.mark.parametrize("source", ["=", '"', "[", "a", "\n\n=", 'a = """', "a = [1,", "\ufeff="])
def test_a_scrap_gets_a_sentence_too(source):
    assert "regel" in told(source).sentence("nl")
