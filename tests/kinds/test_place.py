from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from course.kinds.card import Card
from course.kinds.place import Place
from course.kinds.scheme import Axes, Axis, Category, Pair, Scheme
from tests.conftest import text
from tests.kinds.junk import responses

CORNERS = {"sw": ("low", "low"), "se": ("high", "low"), "nw": ("low", "high"), "ne": ("high", "high")}
MAP = Scheme(
    text("map"),
    {name: Category(text(name), text("?"), text("about"), "circle", "blue", at) for name, at in CORNERS.items()},
    (Pair(("sw", "se"), text("west or east?")),),
    Axes(Axis(text("across"), text("west"), text("east")), Axis(text("up"), text("south"), text("north"))),
)
cells = st.integers(1, 4)


def event(**weights: int) -> Card:
    feedback = {name: text(f"says {name}") for name in CORNERS}
    return Card(text("event"), dict.fromkeys(CORNERS, 0) | weights, feedback, name="deck/event")


def place(**weights: int) -> Place:
    return Place(text("Place"), text("Put"), MAP, (event(**weights),))


@st.composite
def all_weights(draw):
    one, two, three = sorted(draw(st.lists(st.integers(0, 100), min_size=3, max_size=3)))
    return dict(zip(CORNERS, (one, two - one, three - two, 100 - three), strict=True))


def test_the_four_corners_of_the_grid_are_two_by_two_cells_each():
    rows = [[place(sw=100).corner(across, up) for across in (1, 2, 3, 4)] for up in (4, 3, 2, 1)]
    assert rows == [["nw", "nw", "ne", "ne"]] * 2 + [["sw", "sw", "se", "se"]] * 2


@pytest.mark.parametrize(
    ("weights", "cell"),
    [
        ({"sw": 100}, (1, 1)),
        ({"se": 100}, (4, 1)),
        ({"nw": 100}, (1, 4)),
        ({"ne": 100}, (4, 4)),
        ({"sw": 60, "se": 40}, (2, 1)),
        ({"ne": 70, "nw": 30}, (3, 4)),
    ],
)
def test_the_authors_cell_lies_as_far_to_a_side_as_their_weights_lean(weights, cell):
    assert place(**weights).authors(event(**weights)) == cell


@pytest.mark.parametrize(
    ("weights", "across"),
    [({"sw": 76, "se": 24}, 1), ({"sw": 75, "se": 25}, 2), ({"se": 74, "sw": 26}, 3), ({"se": 75, "sw": 25}, 4)],
)
def test_a_quarter_of_the_weight_is_where_the_next_cell_begins(weights, across):
    assert place(**weights).authors(event(**weights)) == (across, 1)


@pytest.mark.parametrize(
    ("weights", "cell"), [({"sw": 40, "se": 30, "ne": 30}, (2, 2)), ({"ne": 40, "nw": 30, "sw": 30}, (3, 3))]
)
def test_the_authors_cell_stays_in_the_corner_that_leads_when_the_others_together_pull_it_out(weights, cell):
    assert place(**weights).authors(event(**weights)) == cell


@given(all_weights())
def test_the_authors_cell_lies_in_the_corner_of_the_lead_for_every_weighting(weights):
    exercise, card = place(**weights), event(**weights)
    assert exercise.corner(*exercise.authors(card)) == card.lead


@given(all_weights(), cells, cells)
def test_credit_depends_on_the_corner_and_not_on_the_cell_within_it(weights, across, up):
    exercise = place(**weights)
    credit = exercise.check({"card": "deck/event", "across": across, "up": up}).credit
    assert credit == exercise.cards[0].credit(exercise.corner(across, up))


def test_the_corner_that_leads_gets_full_credit_and_the_question_to_its_runner_up():
    result = place(sw=70, se=30).check({"card": "deck/event", "across": 2, "up": 2})
    assert (result.credit, result.fit, result.neighbour) == (1.0, "best", "se")
    assert result.feedback.en == "says sw en"
    assert result.question.en == "west or east? en"


def test_a_second_corner_gets_its_share_and_is_held_against_the_lead():
    result = place(sw=70, se=30).check({"card": "deck/event", "across": 3, "up": 1})
    assert (result.credit, result.fit, result.neighbour) == (30 / 70, "defensible", "sw")
    assert result.feedback.nl == "says se nl"


def test_a_corner_without_weight_gets_nothing_but_its_own_feedback():
    result = place(sw=70, se=30).check({"card": "deck/event", "across": 4, "up": 4})
    assert (result.credit, result.fit, result.neighbour) == (0.0, "less", "sw")
    assert result.feedback.en == "says ne en"
    assert result.question is None


def test_the_axes_are_those_of_the_scheme_and_a_scheme_without_axes_is_refused():
    assert place(sw=100).axes.up.high.en == "north en"
    with pytest.raises(ValueError, match="axes"):
        _ = replace(place(sw=100), scheme=replace(MAP, axes=None)).axes


@pytest.mark.parametrize("cell", [(1, 1), (4, 4), (1, 4)])
def test_a_cell_of_the_grid_is_read(cell):
    assert place(sw=100).reads("deck/event", {"across": cell[0], "up": cell[1]})


@pytest.mark.parametrize("wrong", [0, 5, -1, None, "2", 2.0, 2.5, True, [2], {"2": 2}])
@pytest.mark.parametrize("axis", ["across", "up"])
def test_anything_but_a_whole_number_from_one_to_four_is_not_read(axis, wrong):
    assert not place(sw=100).reads("deck/event", {"across": 2, "up": 2} | {axis: wrong})


@pytest.mark.parametrize("card", [None, "deck/gone", ""])
def test_a_cell_for_a_card_that_is_not_there_is_not_read(card):
    assert not place(sw=100).reads(card, {"across": 2, "up": 2})


@pytest.mark.parametrize("response", [{}, {"across": 2}, {"up": 2}, {"category": "sw"}])
def test_a_response_without_both_axes_is_not_read(response):
    assert not place(sw=100).reads("deck/event", response)


@given(responses(across=cells, up=cells))
def test_what_is_read_can_be_checked_and_anything_else_is_refused_in_silence(response):
    exercise = place(sw=60, ne=40)
    if exercise.reads("deck/event", response):
        assert exercise.check({"card": "deck/event", **response}).credit in (0.0, 40 / 60, 1.0)
