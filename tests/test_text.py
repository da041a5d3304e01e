import pytest

from course.text import Text


def test_text_cannot_be_built_with_one_language():
    with pytest.raises(TypeError):
        Text("alleen dit")


def test_where_a_language_is_left_out_the_other_one_is_given_and_named():
    assert Text("hallo", None).pick("en") == ("hallo", "nl")


def test_filling_in_uses_each_languages_own_words():
    filled = Text("{n} van {what}", "{n} of {what}").fill(n=3, what=Text("kaas", "cheese"))
    assert (filled.nl, filled.en) == ("3 van kaas", "3 of cheese")


def test_braces_in_what_is_filled_in_stay_as_they_are():
    assert Text("{x}", "{x}").fill(x="{y}").nl == "{y}"
