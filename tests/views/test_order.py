"""order: moving steps, choosing signs, holding the chain beside the authors', and where to take hold."""

import pytest

from course.answers import Answer
from course.kinds.order import Chain, Order, Step
from course.kinds.question import Question, Reply
from course.sheet.blocks import Choice, Feedback, Passage, Picture, Sequence, Steps
from course.views import order
from course.views.state import DRAFT, UNDO
from tests.conftest import text
from tests.views.playing import buttons, does_nothing, forgotten, lost_focuses, play, shown, strays, words

SIGNS = {"rain": "+", "frogs": "-", "flies": "+"}
LEVER = Question(
    text("where?"),
    {"early": Reply(text("early"), "best", text("in time")), "late": Reply(text("late"), "less", text("too late"))},
)


def chain(loop=False):
    """Rain → frogs → flies → storks; shuffled as rain, flies, frogs, storks."""
    signs = {**SIGNS, "storks": "-" if loop else None}
    steps = {
        name: Step(text(f"The {name}"), sign, text(f"why {name}") if sign else None) for name, sign in signs.items()
    }
    return Chain(text("marsh"), "marsh", "helpful", text("story"), steps, text("reading"), LEVER, loop)


@pytest.fixture
def ordering(worlds):
    return Order(
        text("Order"), text("Build"), worlds, {"line": chain(), "loop": chain(loop=True)}, name="o", version="e1"
    )


MOVES = (("up", "frogs"),)
SIGNED = tuple(("sign", f"{name}:{sign}") for name, sign in SIGNS.items())
HANDED_IN = (*MOVES, *SIGNED, ("check", "line"))


def rungs(exercise, state):
    return shown(order, exercise, state, Sequence)[0].rungs


def names(exercise, state):
    return [rung.name for rung in rungs(exercise, state)]


def test_steps_lie_shuffled_and_without_signs_at_first(ordering):
    state, _ = play(order, ordering)
    assert [(rung.name, rung.sign) for rung in rungs(ordering, state)] == [
        ("rain", ""),
        ("flies", ""),
        ("frogs", ""),
        ("storks", ""),
    ]


def test_each_move_is_kept_as_a_draft_and_said(ordering):
    state, kept = play(order, ordering, ("up", "frogs"), ("down", "rain"))
    assert kept == [
        {DRAFT: {"order:line": "rain,frogs,flies,storks"}},
        {DRAFT: {"order:line": "frogs,rain,flies,storks"}},
    ]
    assert (state.answers[-1].card, state.answers[-1].credit) == (None, None)
    assert names(ordering, state) == ["frogs", "rain", "flies", "storks"]
    assert (state.say, state.focus) == ("‘The rain nl’ staat nu op plek 2.", "down:rain")


def test_a_step_at_the_end_goes_no_further_and_nothing_is_kept(ordering):
    state, _ = play(order, ordering)
    assert does_nothing(order, ordering, state, "up", "rain")
    assert does_nothing(order, ordering, state, "down", "storks")


def test_a_sign_is_kept_as_a_draft_and_can_be_changed(ordering):
    state, kept = play(order, ordering, ("sign", "rain:-"), ("sign", "rain:+"))
    assert kept == [{DRAFT: {"sign:line:rain": "-"}}, {DRAFT: {"sign:line:rain": "+"}}]
    assert rungs(ordering, state)[0].sign == "+"
    assert state.focus == "sign:rain:+"


def test_a_second_click_on_the_same_sign_is_not_kept(ordering):
    state, _ = play(order, ordering, ("sign", "rain:-"))
    assert does_nothing(order, ordering, state, "sign", "rain:-")


def test_a_chain_half_built_is_there_again_after_a_restart(ordering):
    before, _ = play(order, ordering, *MOVES, ("sign", "rain:-"))
    again, _ = play(order, ordering, answers=before.answers)
    assert [(rung.name, rung.sign) for rung in rungs(ordering, again)] == [
        ("rain", "-"),
        ("frogs", ""),
        ("flies", ""),
        ("storks", ""),
    ]


def test_the_moves_of_one_chain_leave_the_other_alone(ordering):
    state, _ = play(order, ordering, *MOVES, *SIGNED, ("go", "loop"))
    assert names(ordering, state) == ["rain", "flies", "frogs", "storks"]
    assert {rung.sign for rung in rungs(ordering, state)} == {""}


def test_a_draft_of_a_chain_that_has_other_steps_now_begins_shuffled_anew(ordering):
    drafts = [Answer("o", None, {DRAFT: {"order:line": "rain,snow", "sign:line:rain": "+"}}, None, "e0")]
    state, _ = play(order, ordering, answers=drafts)
    assert names(ordering, state) == ["rain", "flies", "frogs", "storks"]
    assert rungs(ordering, state)[0].sign == "+"


def test_a_sign_that_is_missing_is_asked_for_where_it_is_missing(ordering):
    state, kept = play(order, ordering, *MOVES, SIGNED[0], SIGNED[2], ("check", "line"))
    assert [response for response in kept if "order" in response] == []
    assert (state.say, state.focus) == ("Kies bij elke pijl + of −.", "sign:frogs:+")


def test_a_loop_wants_a_sign_at_its_last_step_too(ordering):
    state, kept = play(order, ordering, ("go", "loop"), *SIGNED, ("check", "loop"))
    assert not any("order" in response for response in kept)
    assert state.focus == "sign:storks:+"
    assert shown(order, ordering, state, Sequence)[0].loop == "en dan weer van voren af aan"


def test_the_chain_that_is_handed_in_is_kept_with_its_credit(ordering):
    state, kept = play(order, ordering, *HANDED_IN)
    assert kept[-1] == {"order": ["rain", "frogs", "flies", "storks"], "signs": SIGNS}
    answer = state.answers[-1]
    assert (answer.card, answer.credit, answer.version) == ("line", 1.0, "e1")
    assert state.say == "Dezelfde keten als de auteurs. reading nl"
    assert shown(order, ordering, state, Feedback)[0].verdict == "Dezelfde keten als de auteurs"


def test_each_arrow_gets_its_own_verdict_in_words(ordering):
    events = (*MOVES, ("sign", "rain:-"), *SIGNED[1:], ("down", "flies"), ("sign", "storks:+"), ("check", "line"))
    state, _ = play(order, ordering, *events)
    assert [(rung.name, rung.sign, rung.verdict) for rung in rungs(ordering, state)] == [
        ("rain", "-", "deze pijl wel, het teken niet"),
        ("frogs", "-", "deze pijl leggen de auteurs niet"),
        ("storks", "+", "deze pijl leggen de auteurs niet"),
        ("flies", "", ""),
    ]
    assert shown(order, ordering, state, Feedback)[0].verdict == "Een andere keten dan de auteurs"


def test_a_sign_at_the_last_step_of_a_line_is_no_part_of_what_is_kept(ordering):
    _, kept = play(order, ordering, *MOVES, *SIGNED, ("sign", "storks:+"), ("check", "line"))
    assert kept[-1]["signs"] == SIGNS


@pytest.mark.parametrize("event", [("up", "storks"), ("down", "rain"), ("sign", "rain:-"), ("check", "line")])
def test_a_chain_that_was_handed_in_is_fixed(ordering, event):
    state, _ = play(order, ordering, *HANDED_IN)
    assert shown(order, ordering, state, Sequence)[0].fixed
    assert does_nothing(order, ordering, state, *event)


@pytest.mark.parametrize("before", [(), HANDED_IN])
@pytest.mark.parametrize(
    "event",
    [
        ("up", "snow"),
        ("sign", "snow:+"),
        ("sign", "rain:*"),
        ("sign", "rain"),
        ("check", "loop"),
        ("undo", "loop"),
        ("lever", "loop", {"lever:loop": "early"}),
        ("go", "snow"),
        ("dance", "line"),
    ],
)
def test_a_wrong_value_a_message_for_another_chain_or_an_unknown_action_changes_nothing(ordering, before, event):
    state, _ = play(order, ordering, *before)
    assert does_nothing(order, ordering, state, *event)


def test_the_authors_chain_is_told_in_words_but_only_beside_a_chain_of_ones_own(ordering):
    state, _ = play(order, ordering, *MOVES, *SIGNED)
    assert not any(one.name == "authors" for one in shown(order, ordering, state, Passage))
    assert shown(order, ordering, state, Choice) == []
    assert shown(order, ordering, state, Picture) == []
    state, _ = play(order, ordering, *HANDED_IN)
    (told,) = [one for one in shown(order, ordering, state, Passage) if one.name == "authors"]
    assert words(told) == [
        "Meer the rain nl geeft meer the frogs nl, en minder geeft minder (+). why rain nl",
        "Meer the frogs nl geeft minder the flies nl, en minder geeft meer (−). why frogs nl",
        "Meer the flies nl geeft meer the storks nl, en minder geeft minder (+). why flies nl",
    ]


def test_a_loop_is_told_round_to_its_beginning():
    lines = order.lines(chain(loop=True), tuple(chain().step), order.authors_signs(chain(loop=True)), "en")
    assert lines[-1] == "More the storks en gives less the rain en, and less gives more (−)."
    assert len(lines) == 4


def test_where_to_take_hold_is_kept_and_answered(ordering):
    state, kept = play(order, ordering, *HANDED_IN, ("lever", "line", {"lever:line": "late"}))
    assert kept[-1] == {"reply": "late"}
    assert (state.answers[-1].card, state.answers[-1].credit) == ("line", 0.0)
    assert state.say == "Past hier minder. too late nl"
    said = shown(order, ordering, state, Feedback)[-1]
    assert (said.about.text, words(said)) == ("late nl", ["too late nl"])
    assert shown(order, ordering, state, Choice)[0].value == "late"


def test_the_same_reply_twice_is_kept_once_and_another_one_counts_anew(ordering):
    late, early = (("lever", "line", {"lever:line": reply}) for reply in ("late", "early"))
    state, _ = play(order, ordering, *HANDED_IN, late)
    assert does_nothing(order, ordering, state, *late)
    state, kept = play(order, ordering, *HANDED_IN, late, early)
    assert kept[-2:] == [{"reply": "late"}, {"reply": "early"}]
    assert words(shown(order, ordering, state, Feedback)[-1]) == ["in time nl"]


@pytest.mark.parametrize("fields", [{}, {"lever:line": ""}, {"lever:line": "never"}])
def test_a_reply_must_be_chosen_before_it_is_kept(ordering, fields):
    state, kept = play(order, ordering, *HANDED_IN, ("lever", "line", fields))
    assert not any("reply" in response for response in kept)
    assert (state.say, state.focus) == ("Kies eerst een antwoord.", "lever:line")


def test_trying_again_gives_back_the_order_and_the_signs_to_build_on(ordering):
    state, kept = play(order, ordering, *HANDED_IN, ("undo", "line"))
    assert kept[-1] == {UNDO: state.answers[-2].name}
    assert not shown(order, ordering, state, Sequence)[0].fixed
    assert [(rung.name, rung.sign) for rung in rungs(ordering, state)] == [
        ("rain", "+"),
        ("frogs", "-"),
        ("flies", "+"),
        ("storks", ""),
    ]
    assert does_nothing(order, ordering, state, "undo", "line")


def test_a_reply_given_before_stands_there_when_the_chain_is_handed_in_again(ordering):
    again = (*HANDED_IN, ("lever", "line", {"lever:line": "late"}), ("undo", "line"), ("check", "line"))
    state, _ = play(order, ordering, *again)
    assert shown(order, ordering, state, Choice)[0].value == "late"


def test_the_way_leads_to_the_next_chain_and_who_comes_back_begins_there(ordering):
    state, _ = play(order, ordering, *HANDED_IN)
    assert buttons(order, ordering, state)["Volgende keten"] == "loop"
    again, _ = play(order, ordering, answers=state.answers)
    assert again.card == "loop"
    assert [stop.state for stop in shown(order, ordering, again, Steps)[0].stops] == ["done", "open"]


def test_a_chain_that_was_handed_in_with_other_steps_lies_open_again(ordering):
    old = Answer("o", "line", {"order": ["rain", "snow"], "signs": {"rain": "+"}}, 1.0, "e0")
    state, _ = play(order, ordering, answers=[old])
    assert not shown(order, ordering, state, Sequence)[0].fixed


def test_a_new_chain_on_the_screen_asks_for_its_own_picture(ordering):
    state, _ = play(order, ordering, *HANDED_IN)
    drawn = state.but(picture="data:old")
    for event in (("undo", "line"), ("go", "loop")):
        assert order.turn(ordering, drawn, order.Event(*event), "nl").state.picture == ""


def test_each_language_speaks_for_itself_the_focus_always_lands_and_all_is_read_back(ordering):
    lever = (("lever", "line", {}), ("lever", "line", {"lever:line": "early"}))
    loop = (("go", "loop"), *MOVES, *SIGNED, ("check", "loop"), ("sign", "storks:-"), ("check", "loop"))
    route = (*MOVES, ("check", "line"), *HANDED_IN[1:], ("undo", "line"), ("check", "line"), *lever, *loop)
    assert strays(order, ordering, *route) == []
    assert lost_focuses(order, ordering, *route) == []
    assert forgotten(order, ordering, *route) == []
