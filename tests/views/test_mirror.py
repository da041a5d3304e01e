"""mirror: inside and outside side by side, page by page; then the difference, and one step."""

import pytest

from course.answers import Answer
from course.kinds.mirror import AHEAD, Mirror, Pair, Poles, Reading
from course.sheet.blocks import Choice, Facts, Passage, Picture, Scale, Steps, Table
from course.views import mirror
from course.views.state import DRAFT
from tests.conftest import text
from tests.views.playing import buttons, does_nothing, forgotten, lost_focuses, play, shown, strays, words

NAMES = ("p1", "p2", "p3", "p4", "p5", "p6")


@pytest.fixture
def mirroring():
    pairs = {name: pair(name) for name in NAMES}
    return Mirror(text("Mirror"), text("Rate"), text("in"), text("out"), pairs, "m", "e1")


def pair(name):
    when = {ahead: Reading(text(f"{name} {ahead} says"), text(f"{name} {ahead} step")) for ahead in AHEAD}
    return Pair(text(name), *(Poles(text(f"{side} low"), text(f"{side} high")) for side in "io"), when)


def keep(page, **given):
    sides = ("inside", "outside")
    fields = {f"{n}:{side}": str(s) for n, both in given.items() for side, s in zip(sides, both, strict=True)}
    return "keep", f"page-{page}", fields


ONE = keep(1, p1=(2, 2), p2=(1, 5), p3=(4, 3), p4=(3, 3))
TWO = keep(2, p5=(5, 5), p6=(5, 2))


def test_pairs_come_four_to_a_page_each_with_an_inside_and_an_outside(mirroring):
    state, _ = play(mirror, mirroring)
    scales = shown(mirror, mirroring, state, Scale)
    assert [s.name for s in scales[:3]] == ["p1:inside", "p1:outside", "p2:inside"]
    assert (scales[0].low.text, scales[1].high.text, len(scales)) == ("i low nl", "o high nl", 8)
    assert (scales[0].legend.text, scales[0].of) == ("in nl", "p1 nl")
    assert [stop.state for stop in shown(mirror, mirroring, state, Steps)[0].stops] == ["open", "open", "closing"]


def test_a_page_is_kept_when_it_is_whole_and_the_next_one_comes(mirroring):
    state, kept = play(mirror, mirroring, keep(1, p1=(2, 2), p2=(1, 5)))
    assert kept == []
    assert (state.say, state.focus) == ("Nog 4 zonder antwoord. Kies daar ook een plek.", "p3:inside")
    state, kept = play(mirror, mirroring, ONE)
    assert kept[0]["pairs"]["p2"] == {"inside": 1, "outside": 5}
    assert (state.card, state.focus, state.answers[-1].credit) == ("page-2", "p5:inside", None)
    state, _ = play(mirror, mirroring, ONE, TWO)
    assert (state.closing, state.focus) == (True, "closing")


def test_the_largest_difference_stands_on_top_and_what_differs_most_or_is_low_is_read(mirroring):
    state, _ = play(mirror, mirroring, ONE, TWO)
    (table,) = shown(mirror, mirroring, state, Table)
    assert table.rows[:3] == (("p2 nl", "1", "5"), ("p6 nl", "5", "2"), ("p3 nl", "4", "3"))
    said = [words(passage) for passage in shown(mirror, mirroring, state, Passage)[1:]]
    assert said == [
        [f"p{n} {when} says nl"]
        for n, when in ((2, "outside-ahead"), (6, "inside-ahead"), (3, "inside-ahead"), (1, "even"))
    ]
    low, _ = play(mirror, mirroring, keep(1, p1=(3, 5), p2=(1, 5), p3=(4, 2), p4=(1, 1)), keep(2, p5=(5, 2), p6=(3, 3)))
    assert words(shown(mirror, mirroring, low, Passage)[-1]) == ["p4 even says nl"]
    assert len(shown(mirror, mirroring, state, Picture)) == 1


def test_one_step_is_chosen_from_the_pairs_that_differ_most_and_can_be_changed(mirroring):
    state, _ = play(mirror, mirroring, ONE, TWO)
    (choice,) = shown(mirror, mirroring, state, Choice)
    assert [option.label.text for option in choice.options] == [
        "p2 outside-ahead step nl",
        "p6 inside-ahead step nl",
        "p3 inside-ahead step nl",
        "p1 even step nl",
    ]
    state, kept = play(mirror, mirroring, ONE, TWO, ("choose", "", {"step": "p2", "words": "later on"}))
    assert kept[-1] == {"pair": "p2", "when": "outside-ahead", "words": "later on"}
    (facts,) = shown(mirror, mirroring, state, Facts)
    assert words(*facts.facts) == ["p2 outside-ahead step nl", "later on"]
    assert "Kies een andere stap" in buttons(mirror, mirroring, state)
    again, _ = play(mirror, mirroring, ("change",), answers=state.answers)
    assert shown(mirror, mirroring, again, Choice)[0].value == "p2"


def test_the_step_that_was_chosen_stays_what_it_was_when_scores_change(mirroring):
    chosen = ("choose", "", {"step": "p2", "words": ""})
    state, _ = play(
        mirror,
        mirroring,
        ONE,
        TWO,
        chosen,
        ("go", "page-1"),
        keep(1, p1=(1, 1), p2=(5, 1), p3=(1, 1), p4=(1, 1)),
    )
    assert "p2 outside-ahead step nl" in words(*mirror.facts(mirroring, state, "nl")[1].facts)


@pytest.mark.parametrize("fields", [{}, {"step": "p5"}, {"step": "x"}])
def test_without_a_step_that_is_offered_nothing_is_kept(mirroring, fields):
    state, kept = play(mirror, mirroring, ONE, TWO, ("choose", "", fields))
    assert (len(kept), state.say, state.focus) == (2, "Kies eerst een stap.", "step")


@pytest.mark.parametrize("event", [("keep", "page-2"), ("keep", ""), ("go", "page-9"), ("change",), ("dance",)])
def test_out_of_turn_nothing_happens(mirroring, event):
    assert does_nothing(mirror, mirroring, play(mirror, mirroring)[0], *event)


def test_the_difference_before_anything_was_rated_says_what_to_do(mirroring):
    state, _ = play(mirror, mirroring, ("go", "closing"))
    assert words(*shown(mirror, mirroring, state, Passage)) == ["Vul eerst één deel in."]
    assert mirror.facts(mirroring, state, "nl") == ()


def test_what_was_chosen_and_not_kept_is_there_on_return(mirroring):
    draft = Answer("m", None, {DRAFT: {"p2:outside": "5"}}, None, "e1")
    state, _ = play(mirror, mirroring, answers=[draft])
    assert [s.value for s in shown(mirror, mirroring, state, Scale)][:4] == ["", "", "", "5"]


@pytest.mark.parametrize(
    ("card", "response"),
    [
        ("pairs", {"pairs": {"p1": {"inside": 2}}}),
        ("pairs", {"pairs": {"p1": {"inside": 2, "outside": 6}}}),
        ("pairs", {"pairs": []}),
        ("step", {"pair": "gone", "when": "even", "words": ""}),
        ("step", {"pair": "p1", "when": "later", "words": ""}),
        ("step", {"pair": ["p1"], "when": "even", "words": ""}),
        ("step", {"pair": "p1", "when": "even", "words": 3}),
        (None, {}),
    ],
)
def test_an_answer_of_another_make_is_passed_over(mirroring, card, response):
    state, _ = play(mirror, mirroring, answers=[Answer("m", card, response, None, "e0")])
    assert state.answers == ()


def test_a_pair_that_has_gone_is_left_out(mirroring):
    old = {"gone": {"inside": 1, "outside": 2}, "p1": {"inside": 1, "outside": 2}}
    state, _ = play(mirror, mirroring, answers=[Answer("m", "pairs", {"pairs": old}, None, "e0")])
    assert list(mirror.rated(mirroring, state)) == ["p1"]


def test_each_language_speaks_for_itself_the_focus_always_lands_and_all_is_read_back(mirroring):
    chosen = ("choose", "", {"step": "p2", "words": "later on"})
    route = (keep(1), ONE, TWO, ("choose", "", {}), chosen, ("change",), chosen, ("go", "page-1"))
    assert strays(mirror, mirroring, *route) == []
    assert lost_focuses(mirror, mirroring, *route) == []
    assert forgotten(mirror, mirroring, *route) == []
