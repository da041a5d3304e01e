"""mirror: inside and outside side by side, page by page; then the difference, and one step."""

import pytest

from course.answers import Answer
from course.kinds.mirror import AHEAD, Mirror, Pair, Poles, Reading
from course.sheet.blocks import Choice, Facts, Passage, Picture, Scale, Steps, Table
from course.views import mirror
from course.views.state import DRAFT
from tests.conftest import text
from tests.views.playing import buttons, does_nothing, forgotten, lost_focuses, play, shown, strays, words

NAMES = ("one", "two", "three", "four", "five", "six")


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


ONE = keep(1, one=(2, 2), two=(1, 5), three=(4, 3), four=(3, 3))
TWO = keep(2, five=(5, 5), six=(5, 2))


def test_pairs_come_four_to_a_page_each_with_an_inside_and_an_outside(mirroring):
    state, _ = play(mirror, mirroring)
    scales = shown(mirror, mirroring, state, Scale)
    assert [s.name for s in scales[:3]] == ["one:inside", "one:outside", "two:inside"]
    assert (scales[0].low.text, scales[1].high.text, len(scales)) == ("i low nl", "o high nl", 8)
    assert (scales[0].legend.text, scales[0].of) == ("in nl", "one nl")
    assert [stop.state for stop in shown(mirror, mirroring, state, Steps)[0].stops] == ["open", "open", "closing"]


def test_a_page_is_kept_when_it_is_whole_and_the_next_one_comes(mirroring):
    state, kept = play(mirror, mirroring, keep(1, one=(2, 2), two=(1, 5)))
    assert kept == []
    assert (state.say, state.focus) == ("Nog 4 zonder antwoord. Kies daar ook een plek.", "three:inside")
    state, kept = play(mirror, mirroring, ONE)
    assert kept[0]["pairs"]["two"] == {"inside": 1, "outside": 5}
    assert (state.card, state.focus, state.answers[-1].credit) == ("page-2", "five:inside", None)
    state, _ = play(mirror, mirroring, ONE, TWO)
    assert (state.closing, state.focus) == (True, "closing")


def test_the_largest_difference_stands_on_top_and_only_differences_are_read(mirroring):
    state, _ = play(mirror, mirroring, ONE, TWO)
    (table,) = shown(mirror, mirroring, state, Table)
    assert table.rows[:3] == (("two nl", "1", "5"), ("six nl", "5", "2"), ("three nl", "4", "3"))
    said = [words(passage) for passage in shown(mirror, mirroring, state, Passage)[1:]]
    assert said == [["two outside-ahead says nl"], ["six inside-ahead says nl"], ["three inside-ahead says nl"]]
    assert len(shown(mirror, mirroring, state, Picture)) == 1


def test_one_step_is_chosen_from_the_pairs_that_differ_most_and_can_be_changed(mirroring):
    state, _ = play(mirror, mirroring, ONE, TWO)
    (choice,) = shown(mirror, mirroring, state, Choice)
    assert [option.label.text for option in choice.options] == [
        "two outside-ahead step nl",
        "six inside-ahead step nl",
        "three inside-ahead step nl",
        "one even step nl",
    ]
    state, kept = play(mirror, mirroring, ONE, TWO, ("choose", "", {"step": "two", "words": "on Monday"}))
    assert kept[-1] == {"pair": "two", "when": "outside-ahead", "words": "on Monday"}
    (facts,) = shown(mirror, mirroring, state, Facts)
    assert words(*facts.facts) == ["two outside-ahead step nl", "on Monday"]
    assert "Kies een andere stap" in buttons(mirror, mirroring, state)
    again, _ = play(mirror, mirroring, ("change",), answers=state.answers)
    assert shown(mirror, mirroring, again, Choice)[0].value == "two"


def test_the_step_that_was_chosen_stays_what_it_was_when_scores_change(mirroring):
    chosen = ("choose", "", {"step": "two", "words": ""})
    state, _ = play(
        mirror,
        mirroring,
        ONE,
        TWO,
        chosen,
        ("go", "page-1"),
        keep(1, one=(1, 1), two=(5, 1), three=(1, 1), four=(1, 1)),
    )
    assert "two outside-ahead step nl" in words(*mirror.facts(mirroring, state, "nl")[1].facts)


@pytest.mark.parametrize("fields", [{}, {"step": "five"}, {"step": "x"}])
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
    draft = Answer("m", None, {DRAFT: {"two:outside": "5"}}, None, "e1")
    state, _ = play(mirror, mirroring, answers=[draft])
    assert [s.value for s in shown(mirror, mirroring, state, Scale)][:4] == ["", "", "", "5"]


@pytest.mark.parametrize(
    ("card", "response"),
    [
        ("pairs", {"pairs": {"one": {"inside": 2}}}),
        ("pairs", {"pairs": {"one": {"inside": 2, "outside": 6}}}),
        ("pairs", {"pairs": []}),
        ("step", {"pair": "gone", "when": "even", "words": ""}),
        ("step", {"pair": "one", "when": "later", "words": ""}),
        ("step", {"pair": ["one"], "when": "even", "words": ""}),
        ("step", {"pair": "one", "when": "even", "words": 3}),
        (None, {}),
    ],
)
def test_an_answer_of_another_make_is_passed_over(mirroring, card, response):
    state, _ = play(mirror, mirroring, answers=[Answer("m", card, response, None, "e0")])
    assert state.answers == ()


def test_a_pair_that_has_gone_is_left_out(mirroring):
    old = {"gone": {"inside": 1, "outside": 2}, "one": {"inside": 1, "outside": 2}}
    state, _ = play(mirror, mirroring, answers=[Answer("m", "pairs", {"pairs": old}, None, "e0")])
    assert list(mirror.rated(mirroring, state)) == ["one"]


def test_each_language_speaks_for_itself_the_focus_always_lands_and_all_is_read_back(mirroring):
    chosen = ("choose", "", {"step": "two", "words": "on Monday"})
    route = (keep(1), ONE, TWO, ("choose", "", {}), chosen, ("change",), chosen, ("go", "page-1"))
    assert strays(mirror, mirroring, *route) == []
    assert lost_focuses(mirror, mirroring, *route) == []
    assert forgotten(mirror, mirroring, *route) == []
