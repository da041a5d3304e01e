"""decide: a story in moments, what comes back of it, and the path read at the end."""

import pytest

from course.answers import Answer
from course.kinds.decide import Decide, Echo, Moment, Way
from course.sheet.blocks import Actions, Bars, Notice, Passage, Steps, Story
from course.views import decide
from tests.conftest import text
from tests.views.playing import buttons, does_nothing, forgotten, lost_focuses, play, shown, strays, words


def way(name, to, pattern, **conditions):
    return Way(text(name), to, pattern, text(f"about {name}"), **conditions)


@pytest.fixture
def deciding(scheme):
    moments = {
        "gate": Moment(
            text("Gate"),
            text("It is shut."),
            {"knock": way("knock", "hall", "red", sets=("known",)), "climb": way("climb", "hall", "round")},
        ),
        "hall": Moment(
            text("Hall"),
            text("It is dark."),
            {
                "ask": way("ask", "tea", "red", needs=("known",)),
                "hide": way("hide", "tea", "round", unless=("known",)),
                "leave": way("leave", "street", "red"),
            },
            (Echo(text("Somebody waves"), needs=("known",)), Echo(text("A coat is torn"), unless=("known",))),
        ),
        "tea": Moment(text("Tea"), text("There is tea.")),
        "street": Moment(text("Street"), text("It is cold.")),
    }
    return Decide(text("Decide"), text("Choose"), scheme, "gate", moments, name="d", version="e1")


KNOCK, CLIMB = ("choose", "0:gate/knock"), ("choose", "0:gate/climb")
ASK, HIDE, LEAVE = (("choose", f"1:hall/{name}") for name in ("ask", "hide", "leave"))


def title(exercise, state):
    return shown(decide, exercise, state, Story)[0].title.text


def ways(exercise, state):
    return [a.label for row in shown(decide, exercise, state, Actions) if row.stacked for a in row.actions]


def test_the_story_begins_at_its_beginning_without_a_way_back(deciding):
    state, _ = play(decide, deciding)
    assert title(deciding, state) == "Gate nl"
    assert buttons(decide, deciding, state) == {"knock nl": "0:gate/knock", "climb nl": "0:gate/climb"}
    assert shown(decide, deciding, state, Steps) == []


def test_a_choice_is_kept_as_the_path_so_far_and_leads_on(deciding):
    state, kept = play(decide, deciding, KNOCK, LEAVE)
    assert kept == [{"path": ["gate/knock"]}, {"path": ["gate/knock", "hall/leave"]}]
    answer = state.answers[-1]
    assert (answer.card, answer.credit, answer.version) == (None, None, "e1")
    assert title(deciding, state) == "Street nl"
    assert (state.say, state.focus) == ("Street nl", "story")


def test_what_was_chosen_comes_back_and_opens_and_closes_ways(deciding):
    known, _ = play(decide, deciding, KNOCK)
    assert words(*shown(decide, deciding, known, Notice)) == [
        "Dit komt terug van wat je eerder deed",
        "Somebody waves nl",
    ]
    assert ways(deciding, known) == ["ask nl", "leave nl"]
    unknown, _ = play(decide, deciding, CLIMB)
    assert words(*shown(decide, deciding, unknown, Notice))[1:] == ["A coat is torn nl"]
    assert ways(deciding, unknown) == ["hide nl", "leave nl"]


@pytest.mark.parametrize("before", [(), (KNOCK,), (KNOCK, ASK)])
@pytest.mark.parametrize(
    "event",
    [
        ("choose", "0:hall/leave"),
        ("choose", "1:gate/knock"),
        ("choose", "1:hall/hide"),
        ("choose", "2:hall/leave"),
        ("choose", "1:hall/fly"),
        ("choose", "gate/knock"),
        ("choose", ""),
        ("back", "2"),
        ("back", "-1"),
        ("back", ""),
        ("back", "gate"),
        ("go", "9"),
        ("dance", "0"),
    ],
)
def test_a_button_of_another_moment_a_closed_way_or_an_unknown_action_changes_nothing(deciding, before, event):
    state, _ = play(decide, deciding, *before)
    assert does_nothing(decide, deciding, state, *event)


def test_the_second_click_of_a_double_click_makes_no_second_choice(deciding):
    for events in ((KNOCK,), (KNOCK, LEAVE), (KNOCK, LEAVE, ("back", "0"))):
        state, _ = play(decide, deciding, *events)
        assert does_nothing(decide, deciding, state, *events[-1])


def test_a_way_that_returns_to_its_own_moment_is_taken_once_by_a_double_click(scheme):
    moments = {"here": Moment(text("Here"), text("wait"), {"wait": way("wait", "here", "red")})}
    waiting = Decide(text("Wait"), text("Wait"), scheme, "here", moments, name="d")
    _, kept = play(decide, waiting, ("choose", "0:here/wait"), ("choose", "0:here/wait"))
    assert kept == [{"path": ["here/wait"]}]


def test_one_choice_back_forgets_what_it_set_but_the_file_keeps_the_path(deciding):
    state, kept = play(decide, deciding, KNOCK, ASK, ("back", "1"), ("back", "0"), CLIMB)
    assert kept == [
        {"path": ["gate/knock"]},
        {"path": ["gate/knock", "hall/ask"]},
        {"path": ["gate/knock"]},
        {"path": []},
        {"path": ["gate/climb"]},
    ]
    assert ways(deciding, state) == ["hide nl", "leave nl"]


def test_going_back_is_said_with_where_one_is_and_that_nothing_is_lost(deciding):
    state, _ = play(decide, deciding, KNOCK, ("back", "0"))
    assert state.say == "Je bent terug bij: Gate nl. Je eerdere pad blijft bewaard."
    assert title(deciding, state) == "Gate nl"


def test_the_moments_one_had_can_be_gone_back_to_by_name(deciding):
    state, _ = play(decide, deciding, KNOCK, LEAVE)
    (steps,) = shown(decide, deciding, state, Steps)
    assert [(stop.value, stop.label, stop.current) for stop in steps.stops] == [
        ("0", "Gate nl. Terug naar hier en anders kiezen", False),
        ("1", "Hall nl. Terug naar hier en anders kiezen", False),
        ("2", "Street nl", True),
    ]
    back, _ = play(decide, deciding, KNOCK, LEAVE, ("go", "1"))
    assert title(deciding, back) == "Hall nl"
    assert does_nothing(decide, deciding, state, "go", "2")


def test_each_choice_is_read_only_when_the_story_has_ended(deciding):
    halfway, _ = play(decide, deciding, KNOCK)
    assert "about knock nl" not in words(*shown(decide, deciding, halfway, Passage))
    ended, _ = play(decide, deciding, KNOCK, ASK)
    read = [
        (one.heading, one.chip.label.text, words(one)) for one in shown(decide, deciding, ended, Passage) if one.chip
    ]
    assert read == [
        ("1. Gate nl", "red nl", ["Je koos: knock nl", "about knock nl"]),
        ("2. Hall nl", "red nl", ["Je koos: ask nl", "about ask nl"]),
    ]
    assert ways(deciding, ended) == []


def test_the_ending_counts_the_patterns_of_this_path(deciding):
    state, _ = play(decide, deciding, CLIMB, LEAVE)
    (bars,) = shown(decide, deciding, state, Bars)
    assert {bar.chip.label.text: bar.value for bar in bars.bars} == {"red nl": 1, "round nl": 1, "soft nl": 0}
    assert bars.total == 2


def test_the_ending_counts_the_endings_ever_seen_also_after_going_back(deciding):
    count = lambda state: words(next(o for o in shown(decide, deciding, state, Passage) if o.name == "path"))  # noqa: E731
    once, _ = play(decide, deciding, KNOCK, ASK)
    assert count(once) == ["Je zag 1 van de 2 eindes."]
    twice, _ = play(decide, deciding, KNOCK, ASK, ("back", "0"), CLIMB, LEAVE)
    assert count(twice) == ["Je zag 2 van de 2 eindes."]
    same, _ = play(decide, deciding, KNOCK, ASK, ("back", "0"), CLIMB, HIDE)
    assert count(same) == ["Je zag 1 van de 2 eindes."]


def test_from_the_end_the_story_can_be_begun_again(deciding):
    ended, _ = play(decide, deciding, KNOCK, ASK)
    assert buttons(decide, deciding, ended)["Begin het verhaal opnieuw"] == "0"
    state, _ = play(decide, deciding, KNOCK, ASK, ("back", "0"))
    assert title(deciding, state) == "Gate nl"


def test_who_comes_back_stands_where_the_story_was_left(deciding):
    before, _ = play(decide, deciding, KNOCK, ASK, ("back", "1"))
    again, _ = play(decide, deciding, answers=before.answers)
    assert title(deciding, again) == "Hall nl"
    assert ways(deciding, again) == ["ask nl", "leave nl"]


@pytest.mark.parametrize(
    "path", [["gate/swim"], ["gate/knock", "hall/hide"], ["hall/leave"], ["gate"], [3], "gate/knock", None]
)
def test_a_path_that_can_no_longer_be_walked_is_passed_over_for_the_one_before(deciding, path):
    answers = [Answer("d", None, {"path": given}, None, "e0") for given in (["gate/climb"], path)]
    state, _ = play(decide, deciding, answers=answers)
    assert title(deciding, state) == "Hall nl"
    assert ways(deciding, state) == ["hide nl", "leave nl"]


def test_each_language_speaks_for_itself_the_focus_always_lands_and_all_is_read_back(deciding):
    route = (KNOCK, ASK, ("back", "0"), CLIMB, ("back", "0"), CLIMB, LEAVE, ("go", "1"))
    assert strays(decide, deciding, *route) == []
    assert lost_focuses(decide, deciding, *route) == []
    assert forgotten(decide, deciding, *route) == []
