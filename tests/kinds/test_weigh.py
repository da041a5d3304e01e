import pytest
from hypothesis import given
from hypothesis import strategies as st

from course.kinds.weigh import Weigh, overlap
from tests.conftest import card, text

CATEGORIES = ("red", "round", "soft")


@pytest.fixture
def weigh(scheme):
    return Weigh(text("Weigh"), text("Divide"), scheme, (card("ball", round=50, red=40, soft=10),))


def test_the_authors_own_division_gets_full_credit(weigh):
    result = weigh.check({"card": "deck/ball", "points": {"round": 5, "red": 4, "soft": 1}})
    assert (result.credit, result.fit) == (1.0, "best")


def test_all_points_on_one_side_share_only_that_side(weigh):
    result = weigh.check({"card": "deck/ball", "points": {"round": 10}})
    assert result.credit == 0.5
    assert result.fit == "less"


def test_feedback_is_about_the_largest_difference(weigh):
    result = weigh.check({"card": "deck/ball", "points": {"round": 6, "red": 0, "soft": 4}})
    assert result.neighbour == "red"
    assert result.feedback.en == "ball says red en"


@given(st.lists(st.integers(0, 10), min_size=10, max_size=10))
def test_credit_stays_between_none_and_full_for_every_division(draws):
    points = {name: sum(1 for draw in draws if draw % 3 == at) for at, name in enumerate(CATEGORIES)}
    assert 0 <= overlap(card("ball", round=50, red=40, soft=10), points, CATEGORIES) <= 1
