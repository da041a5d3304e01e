from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from course.kinds.scheme import CORNERS
from course.kinds.work_out import TOGETHER, WORLD_FIELDS, Advice, Field, Step, Together, WorkOut, copy_of, due, key
from tests.conftest import text
from tests.kinds.junk import junk, responses

CHOICE = {
    "near": Advice(text("near"), text("walk")),
    "far": Advice(text("far"), text("take the train")),
    "here": Advice(text("here")),
}
WORK_OUT = WorkOut(
    text("Work out"),
    text("Do"),
    (
        Step(text("Goal"), text("help"), {"goal": Field(text("goal")), "where": Field(text("where"), choice=CHOICE)}),
        Step(
            text("Time"),
            text("help"),
            {"day": Field(text("day"), choice=CHOICE), "night": Field(text("night"), choice=CHOICE)},
        ),
    ),
)

SEVERAL = replace(
    WORK_OUT,
    copies=3,
    copy=text("Case"),
    together=Together(text("Beside"), text("compare"), ("goal",), {"same": Field(text("same"))}),
)


def advice(number: int, **fields: str) -> list[str]:
    return [said.en for said in WORK_OUT.advice(number, fields)]


def test_a_value_that_was_chosen_gets_its_advice():
    assert advice(0, goal="rest", where="far") == ["take the train en"]


def test_each_choice_of_a_step_gets_its_own_advice():
    assert advice(1, day="near", night="far") == ["walk en", "take the train en"]


def test_the_same_advice_is_told_only_once_in_the_order_of_the_answers():
    assert advice(1, day="far", night="far") == ["take the train en"]
    step = replace(WORK_OUT.step[1], field=WORK_OUT.step[1].field | {"noon": Field(text("noon"), choice=CHOICE)})
    three = replace(WORK_OUT, step=(step,))
    told = three.advice(0, {"day": "far", "night": "near", "noon": "far"})
    assert [said.en for said in told] == ["take the train en", "walk en"]
    assert three.check({"step": 0, "fields": {"day": "far", "night": "far"}}).feedback("en") == "take the train en"


def test_own_words_get_no_advice_also_when_they_are_the_name_of_a_value():
    assert advice(0, goal="near") == []


@pytest.mark.parametrize("fields", [{}, {"where": ""}, {"where": "gone"}, {"where": "here"}, {"day": "near"}])
def test_there_is_no_advice_without_a_value_that_has_one_at_this_step(fields):
    assert advice(0, **fields) == []


def test_all_advice_is_told_together_in_both_languages_and_without_credit():
    result = WORK_OUT.check({"step": 1, "fields": {"day": "near", "night": "far"}})
    assert (result.credit, result.fit) == (0.0, "defensible")
    assert (result.feedback.nl, result.feedback.en) == ("walk nl\n\ntake the train nl", "walk en\n\ntake the train en")


def test_without_advice_there_is_nothing_to_tell():
    assert WORK_OUT.check({"step": 0, "fields": {"goal": "rest"}}).feedback("nl") == ""


def test_the_fields_of_the_worlds_stand_for_the_four_corners():
    assert WORLD_FIELDS["world-high-low"] == ("high", "low")
    assert tuple(WORLD_FIELDS.values()) == CORNERS


def test_the_fields_of_each_step_are_read_under_its_number():
    assert [key(0), key(1)] == ["step-1", "step-2"]
    assert WORK_OUT.reads("step-1", {"fields": {"goal": "rest", "where": "far"}})
    assert WORK_OUT.reads("step-2", {"fields": {}})


def test_a_field_that_is_asked_no_more_is_still_read():
    assert WORK_OUT.reads("step-1", {"fields": {"goal": "rest", "gone": "words"}})


@pytest.mark.parametrize("card", [None, "", "step-0", "step-3", "goal"])
def test_fields_of_a_step_that_is_not_there_are_not_read(card):
    assert not WORK_OUT.reads(card, {"fields": {"goal": "rest"}})


@pytest.mark.parametrize(
    "fields", [None, "rest", ["rest"], 1, {"goal": 1}, {"goal": None}, {"goal": ["rest"]}, {"goal": "a", "where": True}]
)
def test_fields_that_are_no_words_by_name_are_not_read(fields):
    assert not WORK_OUT.reads("step-1", {"fields": fields})


def test_a_response_without_fields_is_not_read():
    assert not WORK_OUT.reads("step-1", {"words": "rest"})


asked = st.dictionaries(st.sampled_from(["day", "night", "gone"]), st.sampled_from([*CHOICE, "other"]))


@given(responses(fields=asked))
def test_what_is_read_can_be_checked_and_anything_else_is_refused_in_silence(response):
    if WORK_OUT.reads("step-2", response):
        assert WORK_OUT.check({"step": 1, **response}).credit == 0.0


def test_each_copy_keeps_its_steps_under_names_of_its_own():
    assert SEVERAL.keys() == ["step-1", "step-2"]
    assert SEVERAL.keys(2) == ["2/step-1", "2/step-2"]
    names = [name for copy in (1, 2, 3) for name in SEVERAL.keys(copy)]
    assert len(set(names)) == 6
    assert all(SEVERAL.reads(name, {"fields": {"goal": "rest"}}) for name in names)


def test_a_name_leads_back_to_its_copy():
    assert all(copy_of(name) == copy for copy in (1, 2, 9) for name in SEVERAL.keys(copy))
    assert [copy_of(name) for name in (None, "", TOGETHER, "step-1", "x/step-1", "/step-1")] == [1] * 6


@pytest.mark.parametrize("odd", ["²/step-1", "①/step-1", "-2/step-1", "1.5/step-1", " 2/step-1", "/"])
def test_a_name_that_only_looks_like_that_of_a_copy_belongs_to_the_first(odd):
    assert copy_of(odd) == 1
    assert not SEVERAL.reads(odd, {"fields": {}})


@pytest.mark.parametrize("card", ["4/step-1", "0/step-1", "1/step-1", "2/step-3", "2/", "02/step-1", "2/2/step-1"])
def test_a_step_of_a_copy_that_there_cannot_be_is_not_read(card):
    assert not SEVERAL.reads(card, {"fields": {"goal": "rest"}})


def test_an_exercise_for_one_reads_no_second_copy_and_nothing_of_several_together():
    assert not WORK_OUT.reads("2/step-1", {"fields": {"goal": "rest"}})
    assert not WORK_OUT.reads(TOGETHER, {"fields": {"same": "water"}})


def test_what_was_written_of_several_together_is_read_as_words_by_name():
    assert SEVERAL.reads(TOGETHER, {"fields": {"same": "water"}})
    assert not SEVERAL.reads(TOGETHER, {"fields": {"same": 1}})
    assert not SEVERAL.reads(TOGETHER, {"same": "water"})


def test_a_field_is_found_by_its_name_whatever_its_step():
    assert list(WORK_OUT.field) == ["goal", "where", "day", "night"]
    assert WORK_OUT.field["night"] is WORK_OUT.step[1].field["night"]


@pytest.mark.parametrize(
    ("after", "began", "on"),
    [(14, "2026-03-02", "2026-03-16"), (42, "2026-12-01", "2027-01-12"), (1, "2028-02-28", "2028-02-29")],
)
def test_a_look_back_is_due_so_many_days_after_the_beginning(after, began, on):
    step = replace(WORK_OUT.step[0], after=after)
    assert due(step, date.fromisoformat(began)) == date.fromisoformat(on)


def test_a_step_that_does_not_look_back_is_due_at_once():
    assert due(WORK_OUT.step[0], date(2026, 3, 2)) == date(2026, 3, 2)


@given(st.sampled_from(["step-1", "3/step-2", TOGETHER, "9/step-1", "²/step-1", None]) | junk, responses(fields=asked))
def test_what_is_read_of_several_is_words_by_name_and_anything_else_is_refused_in_silence(card, response):
    if SEVERAL.reads(card, response):
        assert card in ("step-1", "3/step-2", TOGETHER)
        assert all(isinstance(words, str) for words in response["fields"].values())


@given(st.none() | st.text(max_size=6) | st.from_regex(r"\A[0-9²٣]{1,3}/step-[0-9]\Z"))
def test_every_name_belongs_to_some_copy(card):
    assert copy_of(card) >= 0
