import pytest
from hypothesis import given
from hypothesis import strategies as st

from course.kinds.follow import Follow, Remark, Signal, key, shift, top
from course.kinds.scheme import Category, Scheme
from tests.conftest import text
from tests.kinds.junk import responses


def worlds(count: int) -> Scheme:
    names = ("red", "round", "soft", "tall", "wet", "loud", "new")[:count]
    return Scheme(text("worlds"), {n: Category(text(n), text("?"), text(n), "circle", "blue") for n in names})


def points(*numbers: int) -> dict[str, int]:
    return dict(zip(worlds(len(numbers)).category, numbers, strict=True))


def signal(authors: dict[str, int], nature: str = "signal") -> Signal:
    return Signal(text("Monday"), text("news"), nature, text(f"reading {top(authors)}"), authors)


def follow(*signals: Signal) -> Follow:
    return Follow(text("Follow"), text("Divide"), worlds(3), signals, text("ending"))


RED, ROUND, SOFT = points(12, 4, 4), points(4, 12, 4), points(4, 4, 12)
EVEN = points(7, 7, 6)


@st.composite
def divisions(draw):
    one, two = sorted(draw(st.lists(st.integers(0, 20), min_size=2, max_size=2)))
    return points(one, two - one, 20 - two)


@pytest.mark.parametrize(
    ("count", "start"), [(3, [7, 7, 6]), (4, [5, 5, 5, 5]), (7, [3, 3, 3, 3, 3, 3, 2]), (2, [10, 10])]
)
def test_the_start_divides_twenty_as_evenly_as_it_goes(count, start):
    exercise = Follow(text("Follow"), text("Divide"), worlds(count), (), text("ending"))
    assert list(exercise.start().values()) == start
    assert exercise.adds_up(exercise.start())


@given(divisions(), divisions())
def test_shifting_there_is_as_far_as_shifting_back_and_at_most_twenty(one, other):
    assert shift(one, other) == shift(other, one)
    assert 0 <= shift(one, other) <= 20
    assert (shift(one, other) == 0) == (one == other)


@given(divisions(), divisions(), divisions())
def test_a_detour_is_never_shorter(one, between, other):
    assert shift(one, other) <= shift(one, between) + shift(between, other)


def test_all_points_from_one_world_to_another_is_a_shift_of_twenty():
    assert shift(points(20, 0, 0), points(0, 0, 20)) == 20
    assert shift(points(12, 4, 4), points(10, 5, 5)) == 2


def test_the_top_is_the_first_of_worlds_that_are_equal():
    assert top(points(4, 8, 8)) == "round"


@pytest.mark.parametrize(
    ("given_points", "credit", "fit"),
    [
        (points(12, 4, 4), 1.0, "best"),
        (points(8, 8, 4), 0.8, "best"),
        (points(7, 9, 4), 0.75, "defensible"),
        (points(4, 12, 4), 0.6, "defensible"),
        (points(3, 13, 4), 0.55, "less"),
        (points(0, 16, 4), 0.4, "less"),
    ],
)
def test_credit_is_the_share_of_points_that_need_not_move(given_points, credit, fit):
    result = follow(signal(RED)).check({"signal": 0, "points": given_points})
    assert result.credit == pytest.approx(credit)
    assert result.fit == fit


def test_the_feedback_is_the_reading_of_the_signal_that_was_answered():
    exercise = follow(signal(RED), signal(SOFT))
    assert exercise.check({"signal": 1, "points": RED}).feedback.en == "reading soft en"


@pytest.mark.parametrize(
    ("learner", "authors", "found"),
    [
        (points(14, 3, 3), points(9, 6, 5), (Remark("sure", 0, "red"),)),
        (points(13, 4, 3), points(9, 6, 5), ()),
        (points(14, 3, 3), points(10, 5, 5), ()),
        (points(0, 20, 0), points(10, 5, 5), (Remark("sure", 0, "round"),)),
    ],
)
def test_fourteen_points_are_too_sure_where_the_authors_give_fewer_than_ten(learner, authors, found):
    assert follow(signal(authors)).remarks((learner,)) == found


def test_too_sure_of_a_world_is_said_once_and_again_for_another_world():
    exercise = follow(*[signal(EVEN)] * 4)
    path = (points(14, 3, 3), points(15, 3, 2), points(3, 14, 3), points(14, 3, 3))
    assert exercise.remarks(path) == (Remark("sure", 0, "red"), Remark("sure", 2, "round"))


@pytest.mark.parametrize(
    ("learner", "nature", "found"),
    [
        (points(7, 10, 3), "noise", (Remark("noise", 0, "round"),)),
        (points(7, 9, 4), "noise", ()),
        (points(7, 10, 3), "signal", ()),
        (points(7, 10, 3), "event", ()),
    ],
)
def test_three_points_moved_on_noise_are_swayed_and_two_are_not(learner, nature, found):
    assert follow(signal(EVEN, nature)).remarks((learner,)) == found


def test_noise_is_measured_from_the_points_just_before_it():
    exercise = follow(signal(RED), signal(RED, "noise"), signal(RED, "noise"))
    assert exercise.remarks((RED, RED, points(9, 4, 7))) == (Remark("noise", 2, "soft"),)


def test_swayed_by_noise_is_said_each_time():
    exercise = follow(*[signal(EVEN, "noise")] * 2)
    path = (points(10, 5, 5), points(13, 4, 3))
    assert exercise.remarks(path) == (Remark("noise", 0, "red"), Remark("noise", 1, "red"))


TURN = follow(*map(signal, (RED, RED, RED, ROUND, ROUND, ROUND, ROUND)))


def test_stuck_is_holding_on_for_three_signals_after_the_authors_turned():
    assert TURN.remarks((RED,) * 5) == ()
    assert TURN.remarks((RED,) * 6) == (Remark("stuck", 5, "red"),)
    assert TURN.remarks((RED,) * 7) == (Remark("stuck", 5, "red"),)


def test_whoever_turns_at_the_last_of_the_three_is_not_stuck():
    assert TURN.remarks((RED, RED, RED, RED, RED, ROUND)) == ()


def test_whoever_let_go_once_in_between_is_not_stuck():
    assert TURN.remarks((RED, RED, RED, ROUND, RED, RED, RED)) == ()


def test_a_world_that_the_authors_come_back_to_was_not_left_for_good():
    assert follow(*map(signal, (RED, RED, RED, ROUND, ROUND, RED))).remarks((RED,) * 6) == ()


def test_stuck_to_a_world_that_the_authors_never_had_on_top_is_said_at_the_third_signal():
    assert TURN.remarks((SOFT,) * 2) == ()
    assert TURN.remarks((SOFT,) * 3) == (Remark("stuck", 2, "soft"),)


def test_whoever_comes_to_a_world_only_at_the_third_signal_is_not_stuck_to_it():
    assert TURN.remarks((RED, RED, SOFT)) == ()


def test_what_comes_in_later_is_not_yet_held_against_a_path():
    exercise = follow(*map(signal, (RED, RED, RED, ROUND, ROUND, ROUND, RED)))
    assert exercise.remarks((RED,) * 6) == (Remark("stuck", 5, "red"),)
    assert exercise.remarks((RED,) * 7) == ()


def test_remarks_stand_in_the_order_in_which_they_came_up():
    exercise = follow(signal(ROUND, "noise"), signal(ROUND), signal(ROUND))
    path = (RED, points(15, 4, 1), points(15, 4, 1))
    assert [(remark.about, remark.at) for remark in exercise.remarks(path)] == [("noise", 0), ("sure", 1), ("stuck", 2)]


@given(st.lists(divisions(), max_size=8), st.sampled_from(["signal", "event"]))
def test_whoever_follows_the_authors_hears_no_remark(authors, nature):
    assert follow(*(signal(division, nature) for division in authors)).remarks(tuple(authors)) == ()


@given(st.lists(divisions(), min_size=1, max_size=8))
def test_whoever_stays_where_they_were_is_never_swayed_by_noise(authors):
    exercise = follow(*(signal(division, "noise") for division in authors))
    assert "noise" not in {remark.about for remark in exercise.remarks((exercise.start(),) * len(authors))}


def test_nothing_is_remarked_before_the_first_signal():
    assert TURN.remarks(()) == ()


def test_points_at_each_signal_are_read_under_its_number():
    exercise = follow(signal(RED), signal(ROUND))
    assert [key(0), key(1)] == ["signal-1", "signal-2"]
    assert exercise.reads("signal-1", {"points": EVEN})
    assert exercise.reads("signal-2", {"points": points(20, 0, 0)})


@pytest.mark.parametrize("card", [None, "signal-0", "signal-3", "signal", ""])
def test_points_at_a_signal_that_is_not_there_are_not_read(card):
    assert not follow(signal(RED), signal(ROUND)).reads(card, {"points": EVEN})


@pytest.mark.parametrize(
    "wrong",
    [
        None,
        20,
        "red",
        [7, 7, 6],
        {},
        {"red": 10, "round": 10},
        EVEN | {"gone": 0},
        points(7, 7, 5),
        points(7, 7, 7),
        points(-1, 11, 10),
        EVEN | {"red": "7"},
        EVEN | {"red": 7.0},
        EVEN | {"red": [7]},
        EVEN | {"red": None},
        points(1, 19, 0) | {"red": True},
    ],
)
def test_anything_but_twenty_whole_points_over_all_the_worlds_is_not_read(wrong):
    exercise = follow(signal(RED))
    assert not exercise.reads("signal-1", {"points": wrong})
    assert not exercise.adds_up(wrong)


def test_a_response_without_points_is_not_read():
    assert not follow(signal(RED)).reads("signal-1", {})


@given(responses(points=divisions()))
def test_what_is_read_can_be_checked_and_anything_else_is_refused_in_silence(response):
    exercise = follow(signal(RED))
    if exercise.reads("signal-1", response):
        assert 0 <= exercise.check({"signal": 0, **response}).credit <= 1
