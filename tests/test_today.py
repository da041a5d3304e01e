"""Which cards come back on a day: sure and off first, then what fades, never too many of one exercise; always the same all day."""

import subprocess
import sys
from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from course.answers import Answer, Log
from course.kinds.classify import Classify
from course.kinds.scheme import Category, Scheme
from course.today import LEAST, MOST, Met, chosen, interleaved, next_day
from course.views.state import UNDO
from tests.conftest import card, text

TODAY = date(2026, 11, 22)
PLACES = {name: Category(text(name), text(name), text(name), "circle", "blue") for name in ("red", "round", "soft")}
SHAPES = Scheme(text("shapes"), PLACES)


def ago(days, hour=10):
    return f"{TODAY - timedelta(days=days)}T{hour:02}:00:00+01:00"


def put(exercise, name, days, fit="best", hour=10, **more):
    place = {"best": "red", "defensible": "round", "less": "soft"}[fit]
    return Answer(exercise, f"deck/{name}", {"category": place, **more}, 1.0, "v1", ago(days, hour))


def exercise(name):
    """Four cards of which red is the best place and round can be defended."""
    cards = tuple(card(f"{name}{number}", red=60, round=40) for number in range(1, 5))
    return Classify(text(name), text("Sort"), SHAPES, cards, name=name)


@pytest.fixture
def exercises():
    return {name: exercise(name) for name in "abc"}


def names(exercises, *answers, today=TODAY):
    return [one.card.name.removeprefix("deck/") for one in chosen(exercises, Log(answers), today)]


def why(exercises, *answers, today=TODAY):
    return {one.card.name.removeprefix("deck/"): one.why(today) for one in chosen(exercises, Log(answers), today)}


def test_nothing_comes_before_anything_was_met(exercises):
    assert chosen(exercises, Log(), TODAY) == []
    assert next_day(exercises, Log(), TODAY) is None


def test_what_was_met_only_today_does_not_come_today(exercises):
    first = put("a", "a1", 0, "less", sure=3)
    assert names(exercises, first) == []
    assert next_day(exercises, Log((first,)), TODAY) == TODAY + timedelta(days=1)


def test_a_card_chosen_well_comes_when_it_begins_to_fade_and_not_before(exercises):
    days = [days for days in range(1, 6) if names(exercises, put("a", "a1", days))]
    assert days == [2, 3, 4, 5]
    assert why(exercises, put("a", "a1", 2)) == {"a1": "due"}


def test_a_card_chosen_well_on_several_days_waits_longer_each_time(exercises):
    waits = []
    answers = [put("a", "a1", 60)]
    for _ in range(3):
        last = date.fromisoformat(answers[-1].time[:10])
        coming = next_day(exercises, Log(tuple(answers)), last)
        waits.append((coming - last).days)
        answers.append(replace(put("a", "a1", 0), time=f"{coming}T10:00:00+01:00"))
    assert waits == sorted(waits)
    assert waits[0] < waits[1] < waits[2]


def test_sure_and_off_comes_first_then_what_faded_most(exercises):
    listed = names(
        exercises,
        put("a", "a1", 9),
        put("b", "b1", 8, "defensible"),
        put("c", "c1", 1, "less", sure=3),
        put("a", "a2", 3),
    )
    assert listed == ["c1", "b1", "a1", "a2"]


def test_why_a_card_comes_is_told_apart(exercises):
    given_ = (
        put("a", "a1", 1, "less", sure=3),
        put("b", "b1", 7, "less", sure=2),
        put("c", "c1", 9, "defensible", sure=3),
    )
    assert why(exercises, *given_) == {"a1": "sure", "b1": "missed", "c1": "due"}


def test_what_was_missed_lately_comes_after_what_is_due_also_where_it_could_wait(exercises):
    long_known = [put("a", "a1", days) for days in (200, 195, 170, 100)]
    slipped = put("a", "a1", 1, "less")
    assert next_day(exercises, Log((*long_known, slipped)), TODAY - timedelta(days=1)) == TODAY
    assert why(exercises, *long_known, slipped) == {"a1": "missed"}
    assert names(exercises, *long_known, slipped, put("b", "b1", 2)) == ["b1", "a1"]


def test_who_was_sure_and_off_has_put_it_right_only_on_a_later_day(exercises):
    off, at_once, later = put("a", "a1", 5, "less", sure=3), put("a", "a1", 5, hour=11), put("a", "a1", 2)
    assert why(exercises, off, at_once) == {"a1": "sure"}
    assert why(exercises, off, at_once, later) in ({"a1": "due"}, {})


def test_a_choice_that_was_taken_back_is_no_review(exercises):
    off = put("a", "a1", 5, "less", sure=3)
    undo = Answer("a", "deck/a1", {UNDO: off.name}, None, "v1", ago(5, 11))
    assert names(exercises, off, undo) == []
    assert why(exercises, off, undo, put("a", "a1", 5, hour=12)) == {"a1": "due"}


def missed(exercise, count=4):
    return [put(exercise, f"{exercise}{n}", 3 + n, "less") for n in range(1, count + 1)]


def test_there_are_at_most_six_and_of_one_exercise_two_never_after_one_another(exercises):
    found = names(exercises, *missed("a"), *missed("b"), *missed("c"))
    assert len(found) == MOST
    assert sorted(name[0] for name in found) == ["a", "a", "b", "b", "c", "c"]
    assert all(one[0] != other[0] for one, other in pairwise(found))


def test_one_exercise_gives_more_than_two_only_where_there_would_be_fewer_than_three(exercises):
    assert len(names(exercises, *missed("a"))) == LEAST
    assert len(names(exercises, *missed("a"), *missed("b", 1))) == LEAST
    assert [n[0] for n in names(exercises, *missed("a"), *missed("b"))].count("a") == 2


def test_what_is_answered_during_the_day_changes_nothing_in_the_choice_of_that_day(exercises):
    before = [*missed("a"), *missed("b"), *missed("c")]
    morning = names(exercises, *before)
    later = [put(name[0], name, 0) for name in morning[:4]] + [put("c", "c4", 0, "less", sure=3)]
    assert names(exercises, *before, *later) == morning


def test_the_next_day_follows_from_all_that_was_answered_also_today(exercises):
    right, wrong = put("a", "a1", 0), put("b", "b1", 0, "less")
    assert next_day(exercises, Log((right,)), TODAY) == TODAY + timedelta(days=2)
    assert next_day(exercises, Log((right, wrong)), TODAY) == TODAY + timedelta(days=1)


def test_an_answer_from_a_clock_that_ran_ahead_is_not_counted_yet(exercises):
    assert names(exercises, put("a", "a1", 4), put("a", "a1", -300)) == ["a1"]


def test_a_card_that_is_gone_or_changed_place_breaks_nothing(exercises):
    gone = put("a", "a9", 5), replace(put("a", "a1", 5), response={"category": "blue"})
    assert names(exercises, *gone) == []


def test_the_same_answers_always_give_the_same_cards(exercises):
    answers = [*missed("a"), *missed("b"), *missed("c")]
    assert names(exercises, *answers) == names(exercises, *reversed(answers))


@pytest.mark.parametrize(("given_", "wanted"), [("aab", "aba"), ("aabb", "abab"), ("aaab", "abaa"), ("abb", "abb")])
def test_cards_of_one_exercise_are_laid_apart_where_that_can_be(given_, wanted):
    cards = [Met(name, card(f"{name}{at}"), "less", TODAY, False, TODAY, 0.5) for at, name in enumerate(given_)]
    assert "".join(one.exercise for one in interleaved(cards)) == wanted


def test_neither_numpy_nor_torch_is_loaded():
    code = "import sys, course.today; print(sorted(sys.modules.keys() & {'numpy', 'torch', 'pandas'}))"
    ran = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)
    assert ran.stdout.strip() == "[]"


REVIEWS = st.tuples(
    st.sampled_from("abc"),
    st.integers(1, 4),
    st.integers(-400, 4000),
    st.sampled_from(["best", "defensible", "less"]),
    st.sampled_from([{}, {"sure": 1}, {"sure": 3}]),
)


@settings(max_examples=200, deadline=None)
@given(st.lists(REVIEWS, max_size=30))
def test_whatever_was_answered_the_choice_keeps_its_rules(reviews):
    made = {name: exercise(name) for name in "abc"}
    log = Log(tuple(put(name, f"{name}{n}", days, fit, **sure) for name, n, days, fit, sure in reviews))
    found = chosen(made, log, TODAY)
    assert len(found) <= MOST
    assert len({one.card.name for one in found}) == len(found)
    assert all(one.why(TODAY) for one in found)
    if len(found) > LEAST:
        assert max([one.exercise for one in found].count(name) for name in "abc") <= 2
    coming = next_day(made, log, TODAY)
    assert coming is None or coming > TODAY
