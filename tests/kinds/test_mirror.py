import pytest
from hypothesis import given
from hypothesis import strategies as st

from course.kinds.mirror import AHEAD, Mirror, Pair, Poles, Reading, ahead
from tests.conftest import text
from tests.kinds.junk import junk, responses


def pair(name: str) -> Pair:
    when = {which: Reading(text(f"{name} {which} says"), text(f"{name} {which} step")) for which in AHEAD}
    return Pair(text(name), Poles(text("shut"), text("open")), Poles(text("grimy"), text("clean")), when)


PAIRS = {name: pair(name) for name in ("door", "window")}
MIRROR = Mirror(text("Mirror"), text("Rate"), text("in"), text("out"), PAIRS)
RATED = {"door": {"inside": 2, "outside": 4}, "window": {"inside": 1, "outside": 1}}


@pytest.mark.parametrize(
    ("inside", "outside", "which"),
    [(1, 5, "outside-ahead"), (3, 4, "outside-ahead"), (4, 3, "inside-ahead"), (1, 1, "even"), (5, 5, "even")],
)
def test_the_higher_score_is_ahead_and_equal_scores_are_even_high_or_low(inside, outside, which):
    assert ahead(inside, outside) == which
    assert MIRROR.reading("door", inside, outside).step("nl") == f"door {which} step nl"


def test_each_pair_gets_its_own_reading_in_both_languages_and_without_credit():
    result = MIRROR.check({"pair": "window", "inside": 5, "outside": 2})
    assert (result.credit, result.fit) == (0.0, "defensible")
    assert (result.feedback.nl, result.feedback.en) == ("window inside-ahead says nl", "window inside-ahead says en")


def test_pairs_are_read_with_two_scores_each_also_when_not_all_are_there():
    assert MIRROR.reads("pairs", {"pairs": RATED})
    assert MIRROR.reads("pairs", {"pairs": {"window": RATED["window"]}})


def test_a_pair_that_is_asked_no_more_does_not_take_the_others_along():
    assert MIRROR.reads("pairs", {"pairs": RATED | {"gone": {"inside": 1, "outside": 2}}})


@pytest.mark.parametrize("wrong", [0, 6, 2.0, "2", True, None, [2], {"2": 2}])
@pytest.mark.parametrize("side", ["inside", "outside"])
def test_a_pair_with_something_else_than_a_score_is_not_read(side, wrong):
    assert not MIRROR.reads("pairs", {"pairs": {"door": {"inside": 2, "outside": 2, side: wrong}}})


@pytest.mark.parametrize(
    "pairs", [None, "door", ["door"], 1, {"door": None}, {"door": [1, 2]}, {"door": {"inside": 2}}, {"door": {}}]
)
def test_pairs_that_are_not_by_name_and_side_are_not_read(pairs):
    assert not MIRROR.reads("pairs", {"pairs": pairs})


@pytest.mark.parametrize("which", AHEAD)
def test_a_step_is_read_by_its_pair_and_its_reading_with_or_without_words(which):
    assert MIRROR.reads("step", {"pair": "door", "when": which, "words": "tomorrow"})
    assert MIRROR.reads("step", {"pair": "door", "when": which, "words": ""})


@pytest.mark.parametrize(
    "changed",
    [
        {"pair": "gone"},
        {"pair": None},
        {"pair": ["door"]},
        {"pair": {"door": 1}},
        {"when": "later"},
        {"when": None},
        {"when": ["even"]},
        {"words": None},
        {"words": 3},
        {"words": ["tomorrow"]},
    ],
)
def test_a_step_of_which_one_part_is_wrong_is_not_read(changed):
    assert not MIRROR.reads("step", {"pair": "door", "when": "even", "words": "tomorrow"} | changed)


@pytest.mark.parametrize("part", ["pair", "when", "words"])
def test_a_step_of_which_one_part_lacks_is_not_read(part):
    whole = {"pair": "door", "when": "even", "words": ""}
    assert not MIRROR.reads("step", {name: value for name, value in whole.items() if name != part})


@pytest.mark.parametrize("card", [None, "", "door", "page-1", "steps"])
def test_a_response_under_another_name_is_not_read(card):
    assert not MIRROR.reads(card, {"pairs": RATED, "pair": "door", "when": "even", "words": ""})


@pytest.mark.parametrize("card", ["pairs", "step"])
def test_an_empty_response_is_not_read(card):
    assert not MIRROR.reads(card, {})


rated = st.fixed_dictionaries({}, optional={side: st.integers(1, 5) | junk for side in ("inside", "outside")})
pairs = st.dictionaries(st.sampled_from([*PAIRS, "gone"]), rated | junk, max_size=3)


@given(st.just("pairs") | junk, responses(pairs=pairs))
def test_pairs_that_are_read_have_a_reading_and_anything_else_is_refused_in_silence(card, response):
    if MIRROR.reads(card, response):
        for name, both in response["pairs"].items():
            assert name == "gone" or MIRROR.check({"pair": name, **both}).credit == 0.0


@given(
    st.just("step") | junk,
    responses(pair=st.sampled_from(list(PAIRS)), when=st.sampled_from(AHEAD), words=st.text(max_size=3)),
)
def test_a_step_that_is_read_stands_in_the_exercise_and_anything_else_is_refused_in_silence(card, response):
    if MIRROR.reads(card, response):
        assert PAIRS[response["pair"]].when[response["when"]].step("en")
        assert isinstance(response["words"], str)
