import pytest
from hypothesis import given
from hypothesis import strategies as st

from course.kinds.scan import Scan, Statement, is_score
from tests.conftest import text
from tests.kinds.junk import junk, responses

STATEMENTS = {name: Statement(text(name)) for name in ("see", "say", "do")}
SCAN = Scan(text("Scan"), text("Rate"), text("low"), text("high"), text("it measures confidence"), STATEMENTS)


@pytest.mark.parametrize("score", [1, 3, 5])
def test_a_whole_number_from_one_to_five_is_a_score(score):
    assert is_score(score)
    assert SCAN.reads("before", {"scores": {"see": score}})


@pytest.mark.parametrize("wrong", [0, 6, -1, 3.0, "3", True, None, [3], {"3": 3}])
def test_anything_else_is_none_and_takes_the_sound_scores_beside_it_along(wrong):
    assert not is_score(wrong)
    assert not SCAN.reads("before", {"scores": {"see": 3, "say": wrong}})


@pytest.mark.parametrize("moment", ["before", "after"])
def test_scores_are_read_of_both_moments_also_when_not_all_are_there(moment):
    assert SCAN.reads(moment, {"scores": {"see": 1, "say": 2, "do": 5}})
    assert SCAN.reads(moment, {"scores": {"say": 2}})


@pytest.mark.parametrize("moment", [None, "", "between", "see", "BEFORE"])
def test_scores_of_another_moment_are_not_read(moment):
    assert not SCAN.reads(moment, {"scores": {"see": 1}})


def test_scores_of_statements_that_are_asked_no_more_are_read_beside_one_that_is():
    assert SCAN.reads("after", {"scores": {"gone": 4, "see": 2}})
    assert not SCAN.reads("after", {"scores": {"gone": 4}})


@pytest.mark.parametrize("scores", [None, {}, [], [1, 2, 3], "see", 3])
def test_scores_that_are_not_by_name_are_not_read(scores):
    assert not SCAN.reads("before", {"scores": scores})


def test_a_response_without_scores_is_not_read():
    assert not SCAN.reads("before", {"see": 3})


@pytest.mark.parametrize("scores", [{"see": 1, "say": 1, "do": 1}, {"see": 5, "say": 5, "do": 5}])
def test_whatever_the_scores_the_authors_say_the_same_and_give_no_credit(scores):
    result = SCAN.check({"scores": scores})
    assert (result.credit, result.fit) == (0.0, "defensible")
    assert result.feedback("en") == "it measures confidence en"


def test_what_has_no_score_yet_is_named_in_the_order_of_the_exercise():
    assert SCAN.missing({}) == ["see", "say", "do"]
    assert SCAN.missing({"say": 1, "gone": 5}) == ["see", "do"]
    assert SCAN.missing({"do": 3, "see": 1, "say": 1}) == []


scores = st.dictionaries(st.sampled_from([*STATEMENTS, "gone"]), st.integers(1, 5) | junk, max_size=4)


@given(st.sampled_from(["before", "after", None]) | junk, responses(scores=scores))
def test_what_is_read_gives_scores_to_statements_and_anything_else_is_refused_in_silence(moment, response):
    if SCAN.reads(moment, response):
        assert response["scores"].keys() & STATEMENTS.keys()
        assert set(response["scores"].values()) <= {1, 2, 3, 4, 5}
        assert SCAN.check(response).credit == 0.0
