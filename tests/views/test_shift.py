"""shift: a case through the worlds, two lists in each, and the whole picture at the end."""

from dataclasses import replace

import pytest

from course.answers import Answer
from course.kinds.shift import Shift, Turned
from course.sheet.blocks import Columns, Feedback, Notice, Passage, Picture, Select, Steps, Story, Table
from course.views import shift
from course.views.state import UNDO
from tests.conftest import card, text
from tests.views.playing import buttons, does_nothing, forgotten, lost_focuses, play, shown, strays, words

APPLE, BALL = "deck/apple", "deck/ball"
WORLDS = ("dune", "marsh", "heath", "forest")


@pytest.fixture
def shifting(scheme, worlds):
    def turned(name, *leads):
        return {
            world: Turned(text(f"{name} in {world}"), lead, "soft", text(f"{name} there: {world}"), also=("round",))
            for world, lead in reversed(list(zip(WORLDS, leads, strict=True)))
        }

    return Shift(
        text("Shift"),
        text("Move"),
        scheme,
        worlds,
        (card("apple", red=100), card("ball", round=100)),
        {
            "apple": turned("apple", "red", "red", "soft", "round"),
            "ball": turned("ball", "red", "round", "round", "round"),
        },
        {world: text(f"mind {world}") for world in WORLDS},
        name="s",
        version="e1",
    )


def compare(name, leads, floors=("soft",) * 4):
    fields = {f"lead:{name}:{world}": lead for world, lead in zip(WORLDS, leads, strict=True)}
    return "compare", name, fields | {f"floor:{name}:{world}": one for world, one in zip(WORLDS, floors, strict=True)}


FIRST = compare(APPLE, ("red", "round", "red", "round"))
SECOND = compare(BALL, ("red", "round", "soft", "soft"))


def test_a_case_is_asked_about_in_every_world_in_the_order_of_the_worlds(shifting):
    state, _ = play(shift, shifting)
    assert [one.name for one in shown(shift, shifting, state, Select)] == [
        f"{part}:{APPLE}:{world}" for world in WORLDS for part in ("lead", "floor")
    ]
    stories = [(one.chip.label.text, words(one)) for one in shown(shift, shifting, state, Passage)]
    assert stories == [(f"{world} nl", [f"apple in {world} nl"]) for world in WORLDS]
    assert [o.value for o in shown(shift, shifting, state, Select)[0].options] == ["", "red", "round", "soft"]


def test_a_judgement_is_kept_whole_with_its_credit(shifting):
    state, kept = play(shift, shifting, FIRST)
    leads = dict(zip(WORLDS, ("red", "round", "red", "round"), strict=True))
    assert kept == [{"leads": leads, "floors": dict.fromkeys(WORLDS, "soft")}]
    answer = state.answers[-1]
    assert (answer.card, answer.credit, answer.version) == (APPLE, (1 + 0.5 + 0 + 1) / 4, "e1")
    assert (state.say, state.focus) == ("Bewaard. Hieronder staat per wereld wat de auteurs ervan maken.", "feedback")


def test_in_each_world_ones_own_judgement_stands_beside_the_authors_and_the_trap(shifting):
    state, _ = play(shift, shifting, FIRST)
    said = shown(shift, shifting, state, Feedback)
    assert [one.verdict for one in said] == [
        "Dit past het best",
        "Te verdedigen",
        "Past hier minder",
        "Dit past het best",
    ]
    assert words(said[2]) == [
        "Jij: red nl voorop, soft nl als ondergrens.",
        "De auteurs: soft nl voorop, soft nl als ondergrens.",
        "apple there: heath nl",
        "De valkuil van deze wereld: mind heath nl",
    ]
    ((story,), _) = shown(shift, shifting, state, Columns)[2].columns
    assert words(story) == ["apple in heath nl"]


def test_the_authors_say_nothing_before_the_judgement(shifting):
    state, _ = play(shift, shifting)
    assert shown(shift, shifting, state, Feedback) == []
    assert shown(shift, shifting, state, Table) == []


@pytest.mark.parametrize("missing", [f"{part}:{APPLE}:{world}" for part in ("lead", "floor") for world in WORLDS])
@pytest.mark.parametrize("value", ["", "purple"])
def test_every_list_must_be_chosen_and_the_first_open_one_is_pointed_at(shifting, missing, value):
    action, name, fields = FIRST
    state, kept = play(shift, shifting, (action, name, {**fields, missing: value}))
    assert kept == []
    assert (state.say, state.focus) == ("Kies in elke wereld welke rol voorop gaat en welke de ondergrens is.", missing)


def test_with_all_lists_open_the_first_one_on_the_screen_is_pointed_at(shifting):
    assert play(shift, shifting, ("compare", APPLE, {}))[0].focus == f"lead:{APPLE}:dune"
    half = FIRST[2] | {f"lead:{APPLE}:marsh": "", f"floor:{APPLE}:dune": ""}
    assert play(shift, shifting, ("compare", APPLE, half))[0].focus == f"floor:{APPLE}:dune"


def test_a_double_click_on_compare_is_kept_once(shifting):
    state, _ = play(shift, shifting, FIRST)
    assert does_nothing(shift, shifting, state, *FIRST)
    state, _ = play(shift, shifting, FIRST, ("go", BALL))
    assert does_nothing(shift, shifting, state, *FIRST)


@pytest.mark.parametrize("before", [(), (FIRST,), (FIRST, ("go", "closing"))])
@pytest.mark.parametrize(
    "event",
    [
        SECOND,
        ("compare", BALL, FIRST[2]),
        ("compare", "", {}),
        ("undo", BALL),
        ("undo", "deck/gone"),
        ("go", "deck/gone"),
        ("dance", APPLE),
    ],
)
def test_a_wrong_or_stale_message_changes_nothing(shifting, before, event):
    state, _ = play(shift, shifting, *before)
    assert does_nothing(shift, shifting, state, *event)


def test_trying_again_finds_every_list_as_it_was(shifting):
    state, kept = play(shift, shifting, FIRST, ("undo", APPLE))
    assert kept[-1] == {UNDO: state.answers[0].name}
    chosen = [one.value for one in shown(shift, shifting, state, Select)]
    assert chosen == ["red", "soft", "round", "soft", "red", "soft", "round", "soft"]


def test_the_picture_counts_how_often_each_role_leads_with_the_learner_and_the_authors(shifting):
    state, _ = play(shift, shifting, FIRST, ("go", BALL), SECOND, ("go", "closing"))
    (table,) = shown(shift, shifting, state, Table)
    assert table.head == ("Rol", "dune nl", "marsh nl", "heath nl", "forest nl")
    assert table.rows == (
        ("red nl", "2 (2)", "0 (1)", "1 (0)", "0 (0)"),
        ("round nl", "0 (0)", "2 (1)", "0 (1)", "1 (2)"),
        ("soft nl", "0 (0)", "0 (0)", "1 (1)", "1 (0)"),
    )


def test_the_authors_are_counted_only_for_the_cases_that_were_moved(shifting):
    state, _ = play(shift, shifting, FIRST, ("go", "closing"))
    (table,) = shown(shift, shifting, state, Table)
    assert [row[1] for row in table.rows] == ["1 (1)", "0 (0)", "0 (0)"]


def test_a_case_that_was_taken_back_no_longer_counts(shifting):
    state, _ = play(shift, shifting, FIRST, ("undo", APPLE), ("go", "closing"))
    assert shown(shift, shifting, state, Table) == []
    assert shown(shift, shifting, state, Picture) == []
    assert len(shown(shift, shifting, state, Notice)) == 1


def test_the_whole_picture_is_called_the_authors_own_inference(shifting):
    state, _ = play(shift, shifting, FIRST, ("go", "closing"))
    assert "hun eigen uitwerking" in words(*shown(shift, shifting, state, Passage))[0]


def test_after_the_last_case_the_way_leads_to_the_whole_picture(shifting):
    assert buttons(shift, shifting, play(shift, shifting, FIRST)[0])["Volgende kaart"] == BALL
    done, _ = play(shift, shifting, FIRST, ("go", BALL), SECOND)
    assert buttons(shift, shifting, done)["Jouw beeld naast dat van de auteurs"] == "closing"


def test_who_comes_back_finds_the_first_open_case_or_else_the_whole_picture(shifting):
    one, _ = play(shift, shifting, FIRST)
    again, _ = play(shift, shifting, answers=one.answers)
    assert shown(shift, shifting, again, Story)[0].title.text == "ball nl"
    assert [stop.state for stop in shown(shift, shifting, again, Steps)[0].stops] == ["done", "open", "closing"]
    both, _ = play(shift, shifting, FIRST, ("go", BALL), SECOND)
    assert play(shift, shifting, answers=both.answers)[0].closing


def test_a_new_judgement_asks_for_a_new_picture(shifting):
    state, _ = play(shift, shifting, FIRST, ("go", "closing"))
    drawn = replace(state, picture="data:old")
    for event in (("undo", APPLE), ("go", "closing")):
        assert shift.turn(shifting, drawn, shift.Event(*event), "nl").state.picture == ""


def test_a_world_that_the_exercise_no_longer_has_is_left_out_of_the_count(shifting):
    leads = dict.fromkeys((*WORLDS, "sea"), "red") | {"ice": ["red"]}
    old = Answer("s", APPLE, {"leads": leads, "floors": leads}, 1.0, "e0")
    state, _ = play(shift, shifting, ("go", "closing"), answers=[old])
    assert shown(shift, shifting, state, Table)[0].rows[0][1:] == ("1 (1)", "1 (1)", "1 (0)", "1 (0)")
    assert {world for _, world in shift.counts(shifting, state)[0]} == set(WORLDS)


@pytest.mark.parametrize(
    "leads", [None, [], {"dune": "red"}, dict.fromkeys(WORLDS, "purple"), dict.fromkeys(WORLDS, 3)]
)
def test_a_judgement_that_is_not_whole_is_passed_over(shifting, leads):
    odd = Answer("s", APPLE, {"leads": leads, "floors": dict.fromkeys(WORLDS, "red")}, 1.0, "e0")
    assert play(shift, shifting, answers=[odd])[0].card == APPLE


def test_each_language_speaks_for_itself_the_focus_always_lands_and_all_is_read_back(shifting):
    route = (
        ("go", "closing"),
        ("go", APPLE),
        ("compare", APPLE, {}),
        FIRST,
        ("undo", APPLE),
        FIRST,
        ("go", BALL),
        SECOND,
    )
    route = (*route, ("go", "closing"))
    assert strays(shift, shifting, *route) == []
    assert lost_focuses(shift, shifting, *route) == []
    assert forgotten(shift, shifting, *route) == []
