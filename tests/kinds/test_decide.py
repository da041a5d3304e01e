from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from course.kinds.decide import Decide, Echo, Moment, Spot, Way
from course.kinds.scheme import Scheme
from tests.conftest import text
from tests.kinds.junk import junk


def way(to: str, **conditions: tuple[str, ...]) -> Way:
    return Way(text(f"go to {to}"), to, "asking", text(f"you went to {to}"), **conditions)


def moment(*echoes: Echo, **ways: Way) -> Moment:
    return Moment(text("moment"), text("what happens"), ways, echoes)


def story(start: str, **moments: Moment) -> Decide:
    return Decide(text("Story"), text("Choose"), Scheme(text("patterns"), {}), start, moments)


STORY = story(
    "morning",
    morning=moment(ask=way("noon", sets=("trust",)), order=way("noon")),
    noon=moment(
        Echo(text("they trust you"), needs=("trust",)),
        Echo(text("they keep silent"), unless=("trust",)),
        Echo(text("the bell rings")),
        share=way("evening", needs=("trust",)),
        push=way("evening", unless=("trust",)),
        back=way("morning"),
    ),
    evening=moment(),
)
ASKED = Spot("noon", frozenset({"trust"}))
ORDERED = Spot("noon", frozenset())


def test_a_story_begins_at_its_start_with_nothing_remembered():
    assert STORY.spot(()) == Spot("morning", frozenset())


def test_a_path_leads_to_a_moment_and_remembers_what_its_ways_set():
    assert STORY.spot(("morning/ask",)) == ASKED
    assert STORY.spot(("morning/order",)) == ORDERED


def test_what_was_set_is_kept_on_the_way_back():
    assert STORY.spot(("morning/ask", "noon/back", "morning/order")) == ASKED


def test_a_way_is_open_only_with_what_it_needs_and_without_what_rules_it_out():
    assert list(STORY.open_ways(ASKED)) == ["share", "back"]
    assert list(STORY.open_ways(ORDERED)) == ["push", "back"]


def test_every_one_of_several_needs_must_be_remembered_and_one_of_several_unlesses_rules_out():
    both = story("a", a=moment(needs=way("a", needs=("x", "y")), unless=way("a", unless=("x", "y"))))
    assert list(both.open_ways(Spot("a", frozenset("x")))) == []
    assert list(both.open_ways(Spot("a", frozenset("xy")))) == ["needs"]
    assert list(both.open_ways(Spot("a", frozenset("z")))) == ["unless"]


def test_an_ending_has_no_open_ways():
    assert STORY.open_ways(Spot("evening", frozenset())) == {}


def test_what_comes_back_depends_on_what_is_remembered():
    assert [echo.en for echo in STORY.echoes(ASKED)] == ["they trust you en", "the bell rings en"]
    assert [echo.en for echo in STORY.echoes(ORDERED)] == ["they keep silent en", "the bell rings en"]


@pytest.mark.parametrize(
    "path",
    [
        ("morning/gone",),
        ("gone/ask",),
        ("noon/back",),
        ("morning",),
        ("",),
        ("morning/ask/more",),
        ("morning/order", "noon/share"),
        ("morning/ask", "noon/push"),
        ("morning/ask", "noon/share", "evening/ask"),
    ],
)
def test_a_path_that_cannot_be_walked_leads_nowhere_and_is_not_read(path):
    assert STORY.spot(path) is None
    assert not STORY.reads(None, {"path": list(path)})


def test_a_path_that_can_be_walked_is_read():
    assert STORY.reads(None, {"path": ["morning/ask", "noon/back", "morning/order", "noon/share"]})


@pytest.mark.parametrize(
    "path", [None, "morning/ask", 1, {"morning": "ask"}, ["morning/ask", 1], [None], [["morning", "ask"]]]
)
def test_a_path_that_is_no_list_of_steps_is_not_read(path):
    assert not STORY.reads(None, {"path": path})


def test_a_response_without_a_path_is_not_read():
    assert not STORY.reads(None, {})


@given(st.lists(st.sampled_from(["morning/ask", "morning/order", "noon/share", "noon/back"]) | junk, max_size=4) | junk)
def test_what_is_read_leads_somewhere_and_anything_else_is_refused_in_silence(path):
    if STORY.reads(None, {"path": path}):
        assert STORY.spot(tuple(path)).moment in STORY.moment


def test_the_reading_is_of_the_last_choice_and_there_is_no_credit():
    result = STORY.check({"path": ["morning/ask", "noon/share"]})
    assert (result.credit, result.fit) == (0.0, "defensible")
    assert result.feedback.en == "you went to evening en"


def test_a_step_stands_for_its_choice():
    assert STORY.way("noon/share").needs == ("trust",)


def test_a_moment_with_other_things_remembered_is_another_spot_as_long_as_it_asks_for_them():
    assert set(STORY.spots()) == {
        Spot("morning", frozenset()),
        Spot("morning", frozenset({"trust"})),
        ASKED,
        ORDERED,
        Spot("evening", frozenset()),
    }


def test_a_way_to_a_moment_that_is_not_there_is_passed_over():
    assert list(story("a", a=moment(on=way("gone"))).spots()) == [Spot("a", frozenset())]
    assert list(replace(STORY, start="gone").spots()) == []


marks = st.lists(st.sampled_from(["x", "y"]), max_size=2, unique=True).map(tuple)
ways = st.builds(way, st.sampled_from("abc"), sets=marks, needs=marks, unless=marks)
moments = st.fixed_dictionaries({name: st.dictionaries(st.sampled_from("mn"), ways) for name in "abc"})
stories = moments.map(lambda found: story("a", **{name: moment(**ways) for name, ways in found.items()}))


def walked(exercise: Decide) -> dict[Spot, tuple[str, ...]]:
    """Every spot with a path to it, found by trying every step after every path."""
    steps = [f"{name}/{way}" for name, moment in exercise.moment.items() for way in moment.way]
    found = {exercise.spot(()): ()}
    waiting = [()]
    for path in waiting:
        for longer in ((*path, step) for step in steps):
            at = exercise.spot(longer)
            if at is not None and at not in found:
                found[at] = longer
                waiting.append(longer)
    return found


@given(stories)
def test_the_spots_are_exactly_those_that_some_path_leads_to_each_once(exercise):
    spots = list(exercise.spots())
    assert len(spots) == len(set(spots))
    assert set(spots) == set(walked(exercise))


@given(stories)
def test_from_a_spot_the_open_ways_lead_to_its_following_spots(exercise):
    for at, path in walked(exercise).items():
        steps = [(*path, f"{at.moment}/{name}") for name in exercise.open_ways(at)]
        assert {exercise.spot(longer) for longer in steps} == exercise.following(at)
