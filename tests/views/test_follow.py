"""follow: signals one by one, points after each, the authors' points only at the end."""

import pytest

from course.answers import Answer
from course.kinds.follow import Follow, Signal
from course.sheet.blocks import Bars, Choice, Feedback, Passage, Picture, Points, Steps, Story, Table, plain
from course.views import follow
from course.views.state import UNDO
from tests.conftest import text
from tests.views.playing import buttons, does_nothing, forgotten, lost_focuses, play, shown, strays, visible, words

WORLDS = ("dune", "marsh", "heath", "forest")


def divided(*points):
    return dict(zip(WORLDS, points, strict=True))


@pytest.fixture
def following(worlds):
    signals = (
        Signal(text("May"), text("rain"), "signal", text("it rains"), divided(3, 9, 3, 5)),
        Signal(text("June"), text("rumour"), "noise", text("it is said"), divided(3, 9, 3, 5)),
        Signal(text("July"), text("storm"), "event", text("it blows"), divided(2, 7, 2, 9)),
    )
    return Follow(text("Follow"), text("Divide"), worlds, signals, text("so it ended"), name="f", version="e1")


def keep(number, *points, nature="signal"):
    name = f"signal-{number}"
    given = {f"points:{name}:{world}": str(n) for world, n in zip(WORLDS, points, strict=False)}
    return "keep", name, given | ({f"nature:{name}": nature} if nature else {})


FIRST = keep(1, 17, 1, 1, 1)
SECOND = keep(2, 13, 1, 1, 5, nature="event")
THIRD = keep(3, 14, 1, 1, 4, nature="event")
ALL = (FIRST, ("go", "signal-2"), SECOND, ("go", "signal-3"), THIRD, ("go", "closing"))


def now(exercise, state):
    return [share.value for share in shown(follow, exercise, state, Points)[0].shares]


def test_an_estimate_is_kept_with_its_nature_and_credit_and_the_reading_is_told(following):
    state, kept = play(follow, following, FIRST)
    assert kept == [{"points": divided(17, 1, 1, 1), "nature": "signal"}]
    answer = state.answers[-1]
    assert (answer.card, answer.credit, answer.version) == ("signal-1", pytest.approx(0.3), "e1")
    (said,) = shown(follow, following, state, Feedback)
    assert (said.fit, said.verdict, words(said)) == ("best", "Ook wij noemen dit een signaal", ["it rains nl"])
    assert state.say == "it rains nl"


def test_another_nature_than_the_authors_is_told_as_a_difference_and_not_as_wrong(following):
    state, _ = play(follow, following, keep(1, 5, 5, 5, 5, nature="noise"))
    (said,) = shown(follow, following, state, Feedback)
    assert (said.fit, said.verdict) == ("defensible", "Wij noemen dit een signaal, jij ruis")


def test_points_begin_equal_and_then_as_they_stood_after_the_signal_before(following):
    assert now(following, play(follow, following)[0]) == [5, 5, 5, 5]
    state, _ = play(follow, following, FIRST, ("go", "signal-2"))
    assert now(following, state) == [17, 1, 1, 1]
    assert shown(follow, following, state, Choice)[0].value == ""


@pytest.mark.parametrize(
    ("points", "total"), [((5, 5, 5, 4), 19), ((6, 5, 5, 5), 21), ((22, -2, 0, 0), 20), ((20, "x", "", 1), 21), ((), 0)]
)
def test_anything_but_twenty_points_is_told_and_not_kept(following, points, total):
    state, kept = play(follow, following, keep(1, *points))
    assert kept == []
    assert state.say == f"Samen is dat {total}. Verdeel precies twintig punten."
    assert state.focus == "points:signal-1:dune"


@pytest.mark.parametrize("nature", ["", "weather"])
def test_what_it_is_must_be_chosen_before_anything_is_kept(following, nature):
    state, kept = play(follow, following, keep(1, 5, 5, 5, 5, nature=nature))
    assert kept == []
    assert (state.say, state.focus) == ("Kies eerst wat dit is.", "nature:signal-1")


def test_a_double_click_on_keep_is_kept_once(following):
    state, _ = play(follow, following, FIRST)
    assert does_nothing(follow, following, state, *FIRST)
    state, _ = play(follow, following, FIRST, ("go", "signal-2"))
    assert does_nothing(follow, following, state, *FIRST)


@pytest.mark.parametrize("before", [(), (FIRST,), (FIRST, ("go", "closing"))])
@pytest.mark.parametrize(
    "event",
    [
        keep(3, 5, 5, 5, 5),
        ("keep", "signal-9", FIRST[2]),
        ("keep", "", {}),
        ("keep", "signal-9", {}),
        ("undo", "signal-2"),
        ("undo", ""),
        ("go", "signal-3"),
        ("go", "signal-9"),
        ("go", ""),
        ("dance", "signal-1"),
    ],
)
def test_a_wrong_or_stale_message_changes_nothing_and_no_signal_is_skipped(following, before, event):
    state, _ = play(follow, following, *before)
    assert does_nothing(follow, following, state, *event)


def test_after_an_undo_points_and_nature_are_still_there_to_change(following):
    state, kept = play(follow, following, FIRST, ("undo", "signal-1"))
    assert kept[-1] == {UNDO: state.answers[0].name}
    assert now(following, state) == [17, 1, 1, 1]
    assert shown(follow, following, state, Choice)[0].value == "signal"


def test_the_authors_points_are_nowhere_on_the_screen_before_the_path(following):
    for events in (ALL[:1], ALL[:3], ALL[:5]):
        state, _ = play(follow, following, *events)
        assert shown(follow, following, state, Table) == []
        assert [bar.other for bars in shown(follow, following, state, Bars) for bar in bars.bars] == [None] * 4
        assert not any("auteurs" in seen for seen in visible(plain(follow.sheet(following, state, "nl"))))


def test_the_path_says_in_numbers_what_was_given_and_what_the_authors_gave(following):
    state, _ = play(follow, following, *ALL)
    (table,) = shown(follow, following, state, Table)
    assert table.head == ("Moment", "dune nl", "marsh nl", "heath nl", "forest nl")
    assert table.rows == (
        ("1. May nl", "17 (3)", "1 (9)", "1 (3)", "1 (5)"),
        ("2. June nl", "13 (3)", "1 (9)", "1 (3)", "5 (5)"),
        ("3. July nl", "14 (2)", "1 (7)", "1 (2)", "4 (9)"),
    )


def test_what_stands_out_in_the_path_is_said_in_words(following):
    state, _ = play(follow, following, *ALL)
    said = words(shown(follow, following, state, Passage)[0])
    assert said[0].startswith("Signaal 1: je gaf dune nl al 17 van de twintig punten. De auteurs gaven er toen 3.")
    assert said[1].startswith(
        "Signaal 2: dit noemen de auteurs ruis, en toch verschoof je punten, vooral naar forest nl"
    )
    assert said[2].startswith("Signaal 3: dune nl stond bij jou nog steeds bovenaan, zoals na signaal 3.")
    assert len(said) == 3


def test_a_path_in_which_nothing_stands_out_is_told_so(following):
    calm = (keep(1, 4, 8, 3, 5), ("go", "closing"))
    (said, *_) = shown(follow, following, play(follow, following, *calm)[0], Passage)
    assert words(said)[0].startswith("Je was niet te vroeg zeker")


def test_halfway_the_path_holds_what_was_done_and_not_yet_how_it_ended(following):
    halfway, _ = play(follow, following, FIRST, ("go", "closing"))
    assert len(shown(follow, following, halfway, Table)[0].rows) == 1
    assert "so it ended nl" not in words(*shown(follow, following, halfway, Passage))
    whole, _ = play(follow, following, *ALL)
    assert "so it ended nl" in words(*shown(follow, following, whole, Passage))
    nothing, _ = play(follow, following, ("go", "closing"))
    assert shown(follow, following, nothing, Picture) == []


def test_the_button_leads_to_the_next_signal_and_at_last_to_the_path(following):
    assert buttons(follow, following, play(follow, following, FIRST)[0])["Volgend signaal"] == "signal-2"
    assert buttons(follow, following, play(follow, following, *ALL[:5])[0])["Bekijk mijn pad"] == "closing"


def test_an_earlier_signal_can_be_done_again_without_losing_the_later_ones(following):
    anew = (*ALL, ("go", "signal-1"), ("undo", "signal-1"), keep(1, 2, 8, 5, 5))
    state, _ = play(follow, following, *anew, ("go", "closing"))
    (table,) = shown(follow, following, state, Table)
    assert [row[1] for row in table.rows] == ["2 (3)", "13 (3)", "14 (2)"]


def test_a_new_estimate_asks_for_a_new_picture(following):
    state, _ = play(follow, following, *ALL)
    drawn = state.but(picture="data:old")
    for event in (("undo", "signal-1"), ("go", "closing")):
        assert follow.turn(following, drawn, follow.Event(*event), "nl").state.picture == ""


def test_who_comes_back_finds_the_next_signal_or_else_the_path(following):
    one, _ = play(follow, following, FIRST)
    again, _ = play(follow, following, answers=one.answers)
    assert shown(follow, following, again, Story)[0].title.text == "June nl"
    assert [stop.state for stop in shown(follow, following, again, Steps)[0].stops] == [
        "done",
        "open",
        "open",
        "closing",
    ]
    whole, _ = play(follow, following, *ALL)
    assert play(follow, following, answers=whole.answers)[0].closing


@pytest.mark.parametrize("nature", [None, [], {}, 3, "weather"])
def test_an_answer_with_a_strange_nature_still_opens(following, nature):
    odd = Answer("f", "signal-1", {"points": divided(5, 5, 5, 5), "nature": nature}, 1.0, "e1")
    state, _ = play(follow, following, ("go", "signal-1"), answers=[odd])
    assert shown(follow, following, state, Feedback)[0].verdict == "Wij noemen dit een signaal, jij –"


def test_an_answer_to_other_worlds_is_passed_over(following):
    other = Answer("f", "signal-1", {"points": {"sea": 20}, "nature": "signal"}, 1.0, "e0")
    state, _ = play(follow, following, answers=[other])
    assert state.card == "signal-1"
    assert now(following, state) == [5, 5, 5, 5]


def test_each_language_speaks_for_itself_the_focus_always_lands_and_all_is_read_back(following):
    route = (
        ("keep", "signal-1", {}),
        keep(1, 1),
        FIRST,
        ("undo", "signal-1"),
        ("go", "closing"),
        ("go", "signal-1"),
        *ALL,
    )
    assert strays(follow, following, *route) == []
    assert lost_focuses(follow, following, *route) == []
    assert forgotten(follow, following, *route) == []
