"""Then and now: first choices early and late, in all and for each pair, and how little that may say."""

import pytest

from course.answers import Answer, Answers, Log
from course.content import Library
from course.content.library import shipped
from course.desks.then_and_now import side
from course.kinds.classify import Classify
from course.mixed import First
from course.show import show
from course.text import LANGUAGES
from course.then_and_now import Choice, Side, pairs
from course.views import then_and_now as view
from course.views.state import UNDO
from tests.conftest import card
from tests.views.playing import visible, wrong_words

EARLY = Library(shipped()).exercise("roles/pair-1")


def choice(scheme, place, **weights):
    return Choice(First(card("x", **weights), place), scheme)


@pytest.fixture
def sides(scheme):
    """Three early choices out of two places, and three late ones out of three."""
    two = scheme.only(["red", "round"])
    then = [choice(two, place, red=80, round=20) for place in ("red", "round", "round")]
    now = [choice(scheme, place, round=60, red=30, soft=10) for place in ("round", "red", "soft")]
    return Side(tuple(then)), Side(tuple(now))


def test_choices_are_counted_by_how_they_fit(sides):
    then, now = sides
    assert (then.fits, now.fits) == ({"best": 1, "defensible": 2}, {"best": 1, "defensible": 1, "less": 1})
    assert [then.share(fit) for fit in ("best", "defensible", "less")] == [33, 67, 0]


def test_a_card_lies_between_the_two_places_that_the_authors_weigh_most(sides, scheme):
    assert {one.pair for side_ in sides for one in side_.choices} == {("red", "round")}
    assert choice(scheme, "red", soft=50, round=40).pair == ("round", "soft")
    assert choice(scheme.only(["red", "soft"]), "red", red=60, round=30, soft=10).pair == ("red", "soft")


def test_a_pair_is_told_apart_only_where_both_sides_have_enough(sides, scheme):
    then, now = sides
    assert pairs(then, now) == [("red", "round")]
    assert pairs(then, Side(now.choices[:1])) == []
    other = Side(tuple(choice(scheme, "soft", soft=60, round=40) for _ in range(3)))
    assert pairs(then, other) == []


def test_a_choice_out_of_more_places_is_said_to_be_harder(sides):
    then, now = sides
    assert (then.places, now.places, Side(then.choices + now.choices).places) == (2, 3, None)
    said = " ".join(texts(view.sheet(then, now, None, "nl")))
    assert "De late casussen zijn andere dan de vroege" in said
    assert "Toen kon je kiezen uit twee rollen, nu uit drie." in said
    assert "Toen kon je kiezen" not in " ".join(texts(view.sheet(then, then, None, "nl")))


def texts(sheet):
    from course.sheet.blocks import plain

    return visible(plain(sheet))


def given(at, place, **more):
    return Answer(EARLY.name, EARLY.cards[at].name, {"category": place, **more}, 1.0, "v1")


def test_the_very_first_choice_counts_also_when_it_was_taken_back(answers_file):
    first, second = given(0, "lawful"), given(0, "performing")
    undo = Answer(EARLY.name, EARLY.cards[0].name, {UNDO: first.name}, None, "v1")
    found = side([EARLY.name], Log((first, undo, second)))
    assert [one.first.category for one in found.choices] == ["lawful"]


def test_exercises_that_are_gone_or_sort_nothing_are_passed_over():
    gone = Answer("gone/away", "x", {"category": "lawful"}, 1.0, "v")
    other = Answer("signals/board", "signal-1", {}, 1.0, "v")
    assert side(["gone/away", "signals/board", EARLY.name], Log((gone, other))) == Side()


def test_who_has_done_none_of_it_is_shown_the_way(answers_file):
    sheet = show("then-and-now", "nl").sheet
    assert [block["block"] for block in sheet["blocks"]] == ["passage", "link"]
    assert "De eerste staan in les 4: Vier rollen." in str(sheet)


def test_with_nothing_late_yet_it_says_so_beside_what_there_is(answers_file):
    Answers().add(given(0, "lawful"), given(1, "lawful"))
    sheet = show("then-and-now", "nl").sheet
    assert "De late casussen heb je nog niet gedaan." in str(sheet)
    assert [block["block"] for block in sheet["blocks"]] == ["notice", "table", "bars"]
    assert sheet["blocks"][1]["rows"][-1] == ["Casussen", "2"]


def test_early_and_late_stand_side_by_side_with_their_numbers(sides):
    sheet = view.sheet(*sides, None, "en")
    _, table, columns, per_pair = sheet.blocks
    assert table.head == ("How it fits", "Then", "Now")
    assert table.rows == (
        ("The best fit", "1", "1"),
        ("Defensible", "2", "1"),
        ("Fits less well here", "0", "1"),
        ("Cases", "3", "3"),
    )
    ((then,), (now,)) = columns.columns
    assert [bar.value for bar in then.bars] == [33, 67, 0]
    assert [bar.value for bar in now.bars] == [33, 33, 33]
    assert per_pair.rows == (("red en / round en", "1 of 3", "1 of 3"),)


def test_only_late_cases_are_counted_without_a_comparison(sides):
    _, now = sides
    assert view.sheet(Side(), now, None, "nl").blocks[-1].head == ("Hoe die past", "Nu")


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_language_speaks_for_itself(sides, language):
    for pair in (sides, (sides[0], Side()), (Side(), sides[1]), (Side(), Side())):
        assert [seen for seen in texts(view.sheet(*pair, None, language)) if wrong_words(seen, language)] == []


def test_what_is_named_early_and_late_can_be_sorted(library):
    from course.content.then_and_now import then_and_now

    for name in (*then_and_now(shipped()).early, *then_and_now(shipped()).late):
        assert isinstance(library.exercise(name), Classify)
