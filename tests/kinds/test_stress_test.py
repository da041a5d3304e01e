import pytest
from hypothesis import given
from hypothesis import strategies as st

from course.kinds.question import Question, Reply
from course.kinds.stress_test import Option, StressTest, in_order, is_score, key
from tests.conftest import text
from tests.kinds.junk import responses

SCORES = {"red": 3, "round": 9, "soft": 5}
REPLIES = {
    "mean": Reply(text("mean"), "best", text("it is the mean")),
    "worst": Reply(text("worst"), "less", text("it is not the worst")),
    "1": Reply(text("one"), "defensible", text("one of them")),
}


@pytest.fixture
def stress_test(scheme):
    options = {
        "umbrella": Option(text("umbrella"), text("about"), {"soft": 2, "red": 7, "round": 1}),
        "coat": Option(text("coat"), text("about"), {"round": 4, "soft": 4, "red": 4}),
    }
    questions = (Question(text("which rule?"), REPLIES), Question(text("and now?"), {"yes": REPLIES["mean"]}))
    return StressTest(text("Test"), text("Score"), scheme, options, own=2, question=questions)


def test_the_table_has_the_options_of_the_file_and_the_worlds_in_the_order_of_the_scheme(stress_test):
    assert [(name, list(scores.items())) for name, scores in stress_test.table.items()] == [
        ("umbrella", [("red", 7), ("round", 1), ("soft", 2)]),
        ("coat", [("red", 4), ("round", 4), ("soft", 4)]),
    ]


def test_own_scores_are_put_in_the_order_of_the_scheme(scheme):
    assert list(in_order({"soft": 1, "red": 2, "round": 3}, scheme).items()) == [("red", 2), ("round", 3), ("soft", 1)]


def test_a_reply_gets_what_the_authors_say_to_it(stress_test):
    said = [stress_test.check({"question": 0, "reply": reply}) for reply in REPLIES]
    assert [(result.credit, result.fit) for result in said] == [(1.0, "best"), (0.0, "less"), (0.5, "defensible")]
    assert said[1].feedback.nl == "it is not the worst nl"


@pytest.mark.parametrize("score", [1, 6, 10])
def test_a_whole_number_from_one_to_ten_is_a_score(stress_test, score):
    assert is_score(score)
    assert stress_test.reads("threshold", {"threshold": score})


@pytest.mark.parametrize("wrong", [0, 11, -1, 5.0, "5", True, None, [5], {"5": 5}])
def test_anything_else_is_no_score_no_threshold_and_no_part_of_an_own_option(stress_test, wrong):
    assert not is_score(wrong)
    assert not stress_test.reads("threshold", {"threshold": wrong})
    assert not stress_test.reads("own", {"options": [{"name": "hat", "scores": SCORES | {"soft": wrong}}]})


def test_a_first_choice_is_read_by_the_name_of_its_option(stress_test):
    assert stress_test.reads("first", {"option": "coat"})


@pytest.mark.parametrize("option", [None, "gone", 1, ["coat"], {"coat": 1}])
def test_a_first_choice_that_is_no_option_is_not_read(stress_test, option):
    assert not stress_test.reads("first", {"option": option})


def test_own_options_are_read_with_a_name_and_a_score_for_every_world(stress_test):
    assert stress_test.reads("own", {"options": [{"name": "hat", "scores": SCORES}, {"name": "", "scores": SCORES}]})


@pytest.mark.parametrize(
    "options",
    [
        None,
        "hat",
        {"name": "hat", "scores": SCORES},
        ["hat"],
        [None],
        [{"scores": SCORES}],
        [{"name": 1, "scores": SCORES}],
        [{"name": ["hat"], "scores": SCORES}],
        [{"name": "hat"}],
        [{"name": "hat", "scores": [3, 9, 5]}],
        [{"name": "hat", "scores": {"red": 3, "round": 9}}],
        [{"name": "hat", "scores": SCORES | {"gone": 5}}],
        [{"name": "hat", "scores": SCORES}, {"name": "cap", "scores": {}}],
    ],
)
def test_own_options_without_a_name_or_with_other_worlds_are_not_read(stress_test, options):
    assert not stress_test.reads("own", {"options": options})


def test_a_reply_is_read_under_the_number_of_its_question(stress_test):
    assert [key(0), key(1)] == ["question-1", "question-2"]
    assert stress_test.reads("question-1", {"reply": "worst"})
    assert stress_test.reads("question-2", {"reply": "yes"})


@pytest.mark.parametrize("reply", [None, "gone", "yes", 1, ["mean"], {"mean": 1}])
def test_a_reply_that_its_question_does_not_have_is_not_read(stress_test, reply):
    assert not stress_test.reads("question-1", {"reply": reply})


@pytest.mark.parametrize("card", [None, "", "question-0", "question-3", "gone"])
def test_a_response_to_something_that_is_not_asked_is_not_read(stress_test, card):
    assert not stress_test.reads(card, {"reply": "mean", "threshold": 5, "option": "coat", "options": []})


@pytest.mark.parametrize("card", ["threshold", "first", "own", "question-1"])
def test_an_empty_response_is_not_read(stress_test, card):
    assert not stress_test.reads(card, {})


@given(responses(reply=st.sampled_from([*REPLIES, "yes"])))
def test_a_reply_that_is_read_can_be_checked_and_anything_else_is_refused_in_silence(response):
    exercise = StressTest(text("Test"), text("Score"), None, question=(Question(text("which?"), REPLIES),))
    if exercise.reads("question-1", response):
        assert exercise.check({"question": 0, **response}).credit in (0.0, 0.5, 1.0)
