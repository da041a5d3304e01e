"""scan: statements filled in twice, each time whole, and the two laid over each other."""

import pytest

from course.answers import Answer
from course.kinds.scan import Scan, Statement
from course.sheet.blocks import Passage, Picture, Scale, Table
from course.views import scan
from course.views.state import DRAFT
from tests.conftest import text
from tests.views.playing import buttons, does_nothing, forgotten, lost_focuses, play, shown, strays, words


@pytest.fixture
def scanning():
    statements = {name: Statement(text(name)) for name in ("see", "say", "do")}
    return Scan(text("Scan"), text("Rate"), text("low"), text("high"), text("note"), statements, "s", "e1")


def keep(moment, **given):
    return "keep", moment, {f"{moment}:{name}": str(score) for name, score in given.items()}


FIRST, SECOND = keep("before", see=2, say=3, do=4), keep("after", see=4, say=3, do=1)


def test_every_statement_can_be_rated_between_the_two_ends_and_nothing_is_chosen_beforehand(scanning):
    state, _ = play(scan, scanning)
    scales = shown(scan, scanning, state, Scale)
    assert [(s.name, s.legend.text, s.value) for s in scales] == [
        ("before:see", "see nl", ""),
        ("before:say", "say nl", ""),
        ("before:do", "do nl", ""),
    ]
    assert {(s.low.text, s.high.text) for s in scales} == {("low nl", "high nl")}


def test_what_lacks_is_counted_and_the_focus_goes_there(scanning):
    for given in ({"see": 2, "do": 9}, {"see": 2, "do": "x"}, {"see": 2, "do": "0"}):
        state, kept = play(scan, scanning, keep("before", **given))
        assert kept == []
        assert (state.say, state.focus) == ("Nog 2 zonder antwoord. Kies daar ook een plek.", "before:say")


def test_the_first_scores_are_kept_and_stay_out_of_sight(scanning):
    state, kept = play(scan, scanning, FIRST)
    assert kept == [{"scores": {"see": 2, "say": 3, "do": 4}}]
    assert (state.answers[-1].card, state.answers[-1].credit, state.answers[-1].version) == ("before", None, "e1")
    assert shown(scan, scanning, state, Scale) == shown(scan, scanning, state, Table) == []
    assert list(buttons(scan, scanning, state)) == ["Verander mijn antwoorden", "Vul voor de tweede keer in"]


def test_the_second_time_begins_empty_and_ends_with_both_side_by_side(scanning):
    state, _ = play(scan, scanning, FIRST, ("again",))
    assert [s.value for s in shown(scan, scanning, state, Scale)] == ["", "", ""]
    state, kept = play(scan, scanning, FIRST, ("again",), SECOND)
    assert kept[-1] == {"scores": {"see": 4, "say": 3, "do": 1}}
    (table,) = shown(scan, scanning, state, Table)
    assert table.rows == (("see nl", "2", "4"), ("say nl", "3", "3"), ("do nl", "4", "1"))
    said = words(shown(scan, scanning, state, Passage)[0])
    assert said[0] == "Hoger dan toen: 1. Gelijk gebleven: 1. Lager dan toen: 1."
    assert "achteruitgang" in said[1]
    assert len(shown(scan, scanning, state, Picture)) == 1


def test_where_nothing_went_down_nothing_is_said_of_it(scanning):
    state, _ = play(scan, scanning, FIRST, ("again",), keep("after", see=2, say=3, do=5))
    assert len(words(shown(scan, scanning, state, Passage)[0])) == 1


def test_the_first_time_can_be_changed_until_there_is_a_second(scanning):
    state, _ = play(scan, scanning, FIRST, ("change",))
    assert [s.value for s in shown(scan, scanning, state, Scale)] == ["2", "3", "4"]
    state, _ = play(scan, scanning, FIRST, ("change",), keep("before", see=1, say=1, do=1))
    assert scan.scores(scanning, state, "before") == {"see": 1, "say": 1, "do": 1}
    both, _ = play(scan, scanning, FIRST, ("again",), SECOND)
    assert does_nothing(scan, scanning, both, "change")


@pytest.mark.parametrize("event", [("keep", "after"), ("keep", ""), ("again",), ("change",), ("dance",)])
def test_out_of_turn_nothing_happens(scanning, event):
    assert does_nothing(scan, scanning, play(scan, scanning)[0], *event)


def test_what_was_chosen_and_not_kept_is_there_on_return(scanning):
    draft = Answer("s", None, {DRAFT: {"before:say": "5"}}, None, "e1")
    state, _ = play(scan, scanning, answers=[draft])
    assert [s.value for s in shown(scan, scanning, state, Scale)] == ["", "5", ""]


def test_a_statement_that_came_later_or_went_leaves_the_other_scores(scanning):
    old = Answer("s", "before", {"scores": {"see": 2, "gone": 5}}, None, "e0")
    state, _ = play(scan, scanning, answers=[old])
    assert scan.scores(scanning, state, "before") == {"see": 2}
    state, _ = play(scan, scanning, ("again",), SECOND, answers=[old])
    assert shown(scan, scanning, state, Table)[0].rows[1] == ("say nl", "–", "3")


@pytest.mark.parametrize("scores", [None, [], {}, {"see": 6}, {"see": "2"}, {"see": True}, {"gone": 2}])
def test_an_answer_of_another_make_is_passed_over(scanning, scores):
    state, _ = play(scan, scanning, answers=[Answer("s", "before", {"scores": scores}, None, "e0")])
    assert (state.answers, state.card) == ((), "before")


def test_what_to_take_away_tells_both_scores_in_words_and_none_before_there_are_two(scanning):
    assert scan.facts(scanning, play(scan, scanning)[0], "nl") == ()
    assert scan.facts(scanning, play(scan, scanning, FIRST)[0], "nl") == ()
    twice, _ = play(scan, scanning, FIRST, ("again",), SECOND)
    (told,) = scan.facts(scanning, twice, "en")
    assert words(told.facts[0]) == ["then 2, now 4 (out of 5)"]


def test_each_language_speaks_for_itself_the_focus_always_lands_and_all_is_read_back(scanning):
    route = (keep("before"), FIRST, ("change",), FIRST, ("again",), SECOND, ("again",))
    assert strays(scan, scanning, *route) == []
    assert lost_focuses(scan, scanning, *route) == []
    assert forgotten(scan, scanning, *route) == []
