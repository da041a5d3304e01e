import pytest
from hypothesis import given
from hypothesis import strategies as st

from course.kinds.scheme import CORNERS
from course.kinds.work_out import WORLD_FIELDS, Advice, Field, Step, WorkOut, key
from tests.conftest import text
from tests.kinds.junk import responses

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


def advice(number: int, **fields: str) -> list[str]:
    return [said.en for said in WORK_OUT.advice(number, fields)]


def test_a_value_that_was_chosen_gets_its_advice():
    assert advice(0, goal="rest", where="far") == ["take the train en"]


def test_each_choice_of_a_step_gets_its_own_advice():
    assert advice(1, day="near", night="far") == ["walk en", "take the train en"]


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
