"""place: a card on two axes, by pointer, by two lists or dragged; and the overview."""

from dataclasses import replace

import pytest

from course.answers import Answer
from course.kinds.place import Place
from course.sheet.blocks import Feedback, Hints, Plane, Select, Story, Table
from course.views import place
from course.views.state import UNDO
from tests.conftest import card, text
from tests.views.playing import buttons, does_nothing, forgotten, lost_focuses, play, shown, strays

FLOOD, SAND = "deck/flood", "deck/sand"


@pytest.fixture
def placing(worlds):
    def paper(name, **weights):
        feedback = {world: text(f"{name} says {world}") for world in worlds.category}
        return replace(card(name), weights=dict.fromkeys(worlds.category, 0) | weights, feedback=feedback)

    cards = (paper("flood", marsh=70, forest=30), paper("sand", dune=100))
    return Place(text("Place"), text("Put"), worlds, cards, name="p", version="e1")


def lists(card_name, across, up):
    return {f"across:{card_name}": across, f"up:{card_name}": up}


def cell(exercise, state, value):
    return next(c for c in shown(place, exercise, state, Plane)[0].cells if c.value == value)


def test_a_click_on_a_cell_is_kept_with_its_credit_and_answered_with_the_reason(placing):
    state, kept = play(place, placing, ("put", "4-1"))
    assert kept == [{"across": 4, "up": 1}]
    answer = state.answers[-1]
    assert (answer.card, answer.credit, answer.version) == (FLOOD, 1.0, "v1")
    (said,) = shown(place, placing, state, Feedback)
    assert (said.verdict, said.chip.label.text) == ("Dit past het best", "marsh nl")
    assert state.say == "Dit past het best. flood says marsh nl"


def test_the_corner_next_to_it_gets_its_share_and_the_question_that_parts_the_two(placing):
    state, _ = play(place, placing, ("put", "3-4"))
    assert state.answers[-1].credit == 30 / 70
    (said,) = shown(place, placing, state, Feedback)
    assert (said.verdict, said.neighbour.label.text) == ("Te verdedigen", "marsh nl")
    assert said.question.paragraphs[0][0].text == "marsh or forest? nl"


def test_two_lists_and_a_button_put_the_card_in_the_same_cell_as_a_click(placing):
    by_lists, kept = play(place, placing, ("place", FLOOD, lists(FLOOD, "4", "1")))
    assert kept == [{"across": 4, "up": 1}]
    by_click, _ = play(place, placing, ("put", "4-1"))
    assert by_lists.say == by_click.say


@pytest.mark.parametrize(("across", "up", "asked"), [("", "2", "across"), ("3", "", "up"), ("", "", "across")])
def test_a_list_that_was_left_open_is_asked_for_and_nothing_is_kept(placing, across, up, asked):
    state, kept = play(place, placing, ("place", FLOOD, lists(FLOOD, across, up)))
    assert kept == []
    assert (state.say, state.focus) == ("Kies op beide assen een plek.", f"{asked}:{FLOOD}")


def test_the_lists_show_the_cell_that_was_clicked(placing):
    state, _ = play(place, placing, ("put", "3-2"))
    assert [one.value for one in shown(place, placing, state, Select)] == ["3", "2"]


def test_the_steps_of_a_list_lean_from_one_end_to_the_other(placing):
    across = shown(place, placing, play(place, placing)[0], Select)[0]
    names = ["Kies…", "dry nl", "neigt naar ‘dry nl’", "neigt naar ‘wet nl’", "wet nl"]
    assert [option.label for option in across.options] == names


def test_a_dragged_card_is_the_one_that_is_placed(placing):
    state, _ = play(place, placing, ("put", "1-1", {"card": SAND}))
    assert (state.answers[-1].card, state.card) == (SAND, SAND)


def test_a_double_click_on_a_cell_is_kept_once(placing):
    state, _ = play(place, placing, ("put", "4-1"))
    assert does_nothing(place, placing, state, "put", "4-1")
    assert does_nothing(place, placing, state, "place", FLOOD, lists(FLOOD, "4", "1"))


def test_a_card_that_was_changed_since_can_be_put_in_the_same_cell_anew(placing):
    old = Answer("p", FLOOD, {"across": 4, "up": 1}, 1.0, "v0", time="2026-03-04T10:00:00+01:00")
    state, _ = play(place, placing, ("go", FLOOD), answers=[old])
    note = "Deze kaart is veranderd sinds je antwoord van 4 mrt."
    assert shown(place, placing, state, Feedback)[0].note.startswith(note)
    state, kept = play(place, placing, ("go", FLOOD), ("put", "4-1"), answers=[old])
    assert kept == [{"across": 4, "up": 1}]
    assert shown(place, placing, state, Feedback)[0].note == ""


@pytest.mark.parametrize("before", [(), (("put", "4-1"),), (("put", "4-1"), ("go", "closing"))])
@pytest.mark.parametrize(
    "event",
    [
        ("put", "0-1"),
        ("put", "5-1"),
        ("put", "1"),
        ("put", "1-2-3"),
        ("put", "x-y"),
        ("put", "1-1", {"card": "deck/gone"}),
        ("place", FLOOD, lists(FLOOD, "9", "1")),
        ("place", "deck/gone", lists("deck/gone", "1", "1")),
        ("undo", SAND),
        ("undo", "deck/gone"),
        ("go", "deck/gone"),
        ("hint", SAND),
        ("dance", FLOOD),
    ],
)
def test_a_wrong_value_or_an_unknown_action_changes_nothing(placing, before, event):
    state, _ = play(place, placing, *before)
    assert does_nothing(place, placing, state, *event)


def test_an_undo_brings_back_the_try_before_and_keeps_both(placing):
    state, kept = play(place, placing, ("put", "1-1"), ("put", "4-1"), ("undo", FLOOD))
    assert kept[:2] == [{"across": 1, "up": 1}, {"across": 4, "up": 1}]
    assert kept[2] == {UNDO: state.answers[1].name}
    assert [one.value for one in shown(place, placing, state, Select)] == ["1", "1"]
    state, kept = play(place, placing, ("put", "1-1"), ("undo", FLOOD))
    assert shown(place, placing, state, Feedback) == []
    assert does_nothing(place, placing, state, "undo", FLOOD)


def test_the_authors_place_is_not_on_the_screen_before_the_card_was_put_somewhere(placing):
    state, _ = play(place, placing)
    assert not any(one.mine or one.theirs for one in shown(place, placing, state, Plane)[0].cells)
    state, _ = play(place, placing, ("put", "1-1"))
    assert (cell(placing, state, "1-1").mine, cell(placing, state, "1-1").chosen) == (("1",), True)
    assert cell(placing, state, "4-2").theirs == ("1",)
    assert cell(placing, state, "1-1").theirs == ()


def test_with_a_card_in_hand_only_its_own_place_by_the_authors_is_shown(placing):
    state, _ = play(place, placing, ("put", "1-1"), ("go", SAND), ("put", "2-2"))
    (plane,) = shown(place, placing, state, Plane)
    assert {c.value: c.theirs for c in plane.cells if c.theirs} == {"1-1": ("2",)}
    assert {c.value: c.mine for c in plane.cells if c.mine} == {"1-1": ("1",), "2-2": ("2",)}


def test_a_cell_is_called_by_its_two_steps_its_corner_and_what_lies_there(placing):
    state, _ = play(place, placing, ("put", "4-2"))
    assert cell(placing, state, "4-2").label == (
        "water nl wet nl; trees nl neigt naar ‘bare nl’. marsh nl. Jij legde hier: 1. De auteurs leggen hier: 1"
    )


def test_cells_stand_from_the_top_row_down_like_the_names_in_the_corners(placing):
    (plane,) = shown(place, placing, play(place, placing)[0], Plane)
    assert [c.value for c in plane.cells][:5] == ["1-4", "2-4", "3-4", "4-4", "1-3"]
    assert [chip.label.text for chip in plane.corners] == ["heath nl", "forest nl", "dune nl", "marsh nl"]
    assert [plane.cells[at].colour for at in (0, 3, 12, 15)] == [chip.colour for chip in plane.corners]


def test_hints_and_clues_help_before_and_after_but_not_otherwise(placing):
    state, kept = play(place, placing, ("hint", FLOOD), ("put", "4-1"))
    assert kept == [{"across": 4, "up": 1, "hints": 1}]
    assert shown(place, placing, state, Hints) == []
    marks = lambda s: [r.text for p in shown(place, placing, s, Story)[0].prose.paragraphs for r in p if r.marked]  # noqa: E731
    assert marks(state) == ["staat flood"]
    assert marks(play(place, placing, ("hint", FLOOD))[0]) == []


def test_the_overview_says_for_each_card_both_places_but_not_the_authors_before_ones_own(placing):
    state, _ = play(place, placing, ("put", "4-4"), ("go", "closing"))
    assert shown(place, placing, state, Table)[0].rows == (
        ("1. flood nl", "forest nl (wet nl, wooded nl)", "marsh nl (wet nl, neigt naar ‘bare nl’)"),
        ("2. sand nl", "nog niet", "–"),
    )
    (plane,) = shown(place, placing, state, Plane)
    assert plane.action == ""
    assert {c.value: (c.mine, c.theirs) for c in plane.cells if c.mine or c.theirs} == {
        "4-4": (("1",), ()),
        "4-2": ((), ("1",)),
    }


def test_after_the_last_card_the_way_leads_to_the_overview(placing):
    state, _ = play(place, placing, ("put", "4-1"))
    assert buttons(place, placing, state)["Volgende kaart"] == SAND
    state, _ = play(place, placing, ("put", "4-1"), ("go", SAND), ("put", "1-1"))
    assert buttons(place, placing, state)["Naar het overzicht"] == "closing"


def test_who_comes_back_finds_the_first_open_card_or_else_the_overview(placing):
    one, _ = play(place, placing, ("put", "4-1"))
    again, _ = play(place, placing, answers=one.answers)
    assert (again.card, again.closing) == (SAND, False)
    both, _ = play(place, placing, ("put", "4-1"), ("go", SAND), ("put", "1-1"))
    assert play(place, placing, answers=both.answers)[0].closing


@pytest.mark.parametrize("response", [{"across": 5, "up": 1}, {"across": True, "up": 1}, {"across": "1", "up": 1}, {}])
def test_a_cell_that_is_not_there_is_passed_over(placing, response):
    state, _ = play(place, placing, answers=[Answer("p", FLOOD, response, None, "v1")])
    assert state.card == FLOOD
    assert shown(place, placing, state, Feedback) == []


ROUTE = [
    ("place", FLOOD, lists(FLOOD, "", "1")),
    ("hint", FLOOD),
    ("put", "3-4"),
    ("undo", FLOOD),
    ("put", "4-1"),
    ("go", SAND),
    ("place", SAND, lists(SAND, "1", "1")),
    ("go", "closing"),
    ("go", FLOOD),
]


def test_each_language_speaks_for_itself_the_focus_always_lands_and_all_is_read_back(placing):
    assert strays(place, placing, *ROUTE) == []
    assert lost_focuses(place, placing, *ROUTE) == []
    assert forgotten(place, placing, *ROUTE) == []
