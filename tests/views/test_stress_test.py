"""stress_test: a choice by feel, four rules over the scores, and options of one's own."""

import pytest

from course.answers import Answer
from course.kinds.question import Question, Reply
from course.kinds.stress_test import Option, StressTest
from course.sheet.blocks import Choice, Feedback, Notice, Passage, Picture, Scores, Slider, Table
from course.views import stress_test
from course.views.state import DRAFT, UNDO
from tests.conftest import text
from tests.views.playing import buttons, does_nothing, forgotten, lost_focuses, play, shown, strays, words

WORLDS = ("dune", "marsh", "heath", "forest")
SCORES = {"A": (9, 4, 4, 2), "B": (7, 5, 9, 7), "C": (6, 6, 6, 9), "D": (4, 9, 3, 3)}


def scored(*scores):
    return dict(zip(WORLDS, scores, strict=True))


def question(name):
    replies = {"yes": Reply(text("yes"), "best", text(f"{name} indeed")), "no": Reply(text("no"), "less", text("why?"))}
    return Question(text(name), replies)


@pytest.fixture
def testing(worlds):
    options = {name: Option(text(name), text(f"do {name}"), scored(*given)) for name, given in SCORES.items()}
    questions = (question("first"), question("second"))
    return StressTest(text("Test"), text("Try"), worlds, options, 6, 0, questions, name="s", version="e1")


@pytest.fixture
def own(worlds):
    return StressTest(text("Own"), text("Try"), worlds, own=3, threshold=5, name="s", version="e1")


FIRST = ("first", "", {"first": "D"})


def table(exercise, state, caption, language="nl"):
    return next(t for t in shown(stress_test, exercise, state, Table, language) if t.caption.startswith(caption))


def rules(exercise, state, language="nl"):
    return {row[0]: row[1:] for row in table(exercise, state, ("Wat vier", "What four"), language).rows}


def test_the_choice_by_feel_comes_first_and_no_rule_has_spoken_yet(testing):
    state, kept = play(stress_test, testing)
    assert kept == []
    assert [option.label.text for option in shown(stress_test, testing, state, Choice)[0].options] == [
        "A nl",
        "B nl",
        "C nl",
        "D nl",
    ]
    assert [t.rows for t in shown(stress_test, testing, state, Table)] == [
        tuple((f"{name} nl", *map(str, given)) for name, given in SCORES.items())
    ]
    assert shown(stress_test, testing, state, Slider) == []
    assert shown(stress_test, testing, state, Picture) == []


def test_the_choice_by_feel_is_kept_and_said_back_beside_the_rules(testing):
    state, kept = play(stress_test, testing, FIRST)
    assert kept == [{"option": "D"}]
    answer = state.answers[-1]
    assert (answer.card, answer.credit, answer.version) == ("first", None, "e1")
    assert "Op gevoel koos je: D nl." in words(*shown(stress_test, testing, state, Passage))
    assert (state.say, state.focus) == ("Bewaard.", "result")


def test_the_rules_give_the_numbers_of_the_example_and_a_star_at_what_each_chooses(testing):
    state, _ = play(stress_test, testing, FIRST)
    assert rules(testing, state) == {
        "A nl": ("4,75", "2", "7", "1"),
        "B nl": ("7 ★", "5", "4", "3"),
        "C nl": ("6,75", "6 ★", "3 ★", "4 ★"),
        "D nl": ("4,75", "3", "6", "1"),
    }
    assert table(testing, state, "Wat vier").head[-1] == "Werelden vanaf 6"


def test_numbers_are_written_as_in_the_language_of_the_reader(testing):
    state, _ = play(stress_test, testing, FIRST, language="en")
    assert rules(testing, state, "en")["A en"][0] == "4.75"
    assert [stress_test.figure(value, "nl") for value in (10, 0, 20 / 3, 5.5)] == ["10", "0", "6,67", "5,5"]


def test_the_regret_table_shows_how_far_each_option_stays_behind_in_each_world(testing):
    state, _ = play(stress_test, testing, FIRST)
    assert [row[1:] for row in table(testing, state, "Spijt").rows] == [
        ("0", "5", "5", "7"),
        ("2", "4", "0", "2"),
        ("3", "3", "3", "0"),
        ("5", "0", "6", "6"),
    ]


def test_in_words_it_is_said_which_rule_chooses_what_and_what_is_best_in_each_world(testing):
    state, _ = play(stress_test, testing, FIRST)
    (result,) = [one for one in shown(stress_test, testing, state, Passage) if one.name == "result"]
    assert words(result)[1:] == [
        "De regels zijn het niet eens. ‘B nl’ wint bij: gemiddelde. "
        "‘C nl’ wint bij: laagste score, grootste spijt, werelden vanaf 6.",
        "Het beste in elke wereld: dune nl: A nl; marsh nl: D nl; heath nl: B nl; forest nl: C nl.",
    ]


def test_moving_the_threshold_moves_the_star_and_is_kept_and_said(testing):
    state, kept = play(stress_test, testing, FIRST, ("threshold", "7"))
    assert kept[-1] == {"threshold": 7}
    assert (state.answers[-1].card, state.answers[-1].credit) == ("threshold", None)
    assert [row[-1] for row in rules(testing, state).values()] == ["1", "3 ★", "1", "1"]
    assert state.say == "Werelden vanaf 7 kiest B nl"
    assert shown(stress_test, testing, state, Slider)[0].value == 7
    assert table(testing, state, "Wat vier").head[-1] == "Werelden vanaf 7"


def test_options_that_are_equal_share_the_star(testing):
    state, _ = play(stress_test, testing, FIRST, ("threshold", "9"))
    assert [row[-1] for row in rules(testing, state).values()] == ["1 ★", "1 ★", "1 ★", "1 ★"]
    assert state.say == "Werelden vanaf 9 kiest A nl / B nl / C nl / D nl"


def test_a_moved_threshold_is_still_there_on_return_and_asks_for_a_new_picture(testing):
    state, _ = play(stress_test, testing, FIRST, ("threshold", "7"))
    again, _ = play(stress_test, testing, answers=state.answers)
    assert shown(stress_test, testing, again, Slider)[0].value == 7
    drawn = state.but(picture="data:old")
    moved = stress_test.turn(testing, drawn, stress_test.Event("threshold", "3"), "nl").state
    assert moved.picture == ""


@pytest.mark.parametrize("option", ["", "E", None])
def test_an_option_must_be_chosen_before_the_rules_speak(testing, option):
    state, kept = play(stress_test, testing, ("first", "", {"first": option}))
    assert kept == []
    assert (state.say, state.focus) == ("Kies eerst een optie.", "first")


def test_a_double_click_on_the_choice_by_feel_is_kept_once(testing):
    state, _ = play(stress_test, testing, FIRST)
    assert does_nothing(stress_test, testing, state, *FIRST)
    assert does_nothing(stress_test, testing, state, "first", "", {"first": "A"})


@pytest.mark.parametrize("before", [(), (FIRST,)])
@pytest.mark.parametrize(
    "event",
    [
        ("threshold", "0"),
        ("threshold", "11"),
        ("threshold", "x"),
        ("threshold", ""),
        ("reply", "2", {"reply:2": "yes"}),
        ("reply", "-1", {"reply:-1": "yes"}),
        ("reply", "x", {"reply:0": "yes"}),
        ("calculate", ""),
        ("undo", ""),
        ("dance", ""),
    ],
)
def test_a_wrong_value_or_an_unknown_action_changes_nothing(testing, before, event):
    state, _ = play(stress_test, testing, *before)
    assert does_nothing(stress_test, testing, state, *event)


def test_the_threshold_cannot_be_moved_before_the_choice_by_feel(testing):
    state, _ = play(stress_test, testing)
    assert does_nothing(stress_test, testing, state, "threshold", "7")


def test_questions_come_one_after_another_each_with_its_feedback(testing):
    state, _ = play(stress_test, testing, FIRST)
    assert [one.legend.text for one in shown(stress_test, testing, state, Choice)] == ["first nl"]
    state, kept = play(stress_test, testing, FIRST, ("reply", "0", {"reply:0": "yes"}))
    assert kept[-1] == {"reply": "yes"}
    assert (state.answers[-1].card, state.answers[-1].credit) == ("question-1", 1.0)
    assert state.say == "Dit past het best. first indeed nl"
    assert words(*shown(stress_test, testing, state, Feedback)) == ["first indeed nl"]
    asked = [(one.legend.text, one.value) for one in shown(stress_test, testing, state, Choice)]
    assert asked == [("first nl", "yes"), ("second nl", "")]


def test_a_reply_can_be_changed_but_the_same_one_is_kept_once(testing):
    yes, no = (("reply", "0", {"reply:0": reply}) for reply in ("yes", "no"))
    state, _ = play(stress_test, testing, FIRST, yes)
    assert does_nothing(stress_test, testing, state, *yes)
    state, kept = play(stress_test, testing, FIRST, yes, no)
    assert kept[1:] == [{"reply": "yes"}, {"reply": "no"}]
    assert words(*shown(stress_test, testing, state, Feedback)) == ["why? nl"]


@pytest.mark.parametrize("fields", [{}, {"reply:0": ""}, {"reply:0": "maybe"}])
def test_a_reply_must_be_chosen_before_it_is_kept(testing, fields):
    state, kept = play(stress_test, testing, FIRST, ("reply", "0", fields))
    assert kept == [{"option": "D"}]
    assert (state.say, state.focus) == ("Kies eerst een antwoord.", "reply:0")


def typed(*rows):
    """What stands in the fields: a name and four scores for each row."""
    fields = {}
    for number, (name, *scores) in enumerate(rows, start=1):
        fields |= {f"name:{number}": name}
        fields |= {f"score:{number}:{world}": str(s) for world, s in zip(WORLDS, scores, strict=True)}
    return fields


DYKE, PUMP, NOTHING = ("dyke", 9, 4, 4, 2), ("pump", 7, 5, 9, 7), ("", "", "", "", "")
GOOD = typed(DYKE, (" pump ", 7, 5, 9, 7), NOTHING)


def test_own_options_are_kept_by_name_with_their_scores_and_put_to_the_rules(own):
    state, kept = play(stress_test, own, ("calculate", "", GOOD))
    assert kept == [
        {
            "options": [
                {"name": "dyke", "scores": scored(*DYKE[1:])},
                {"name": "pump", "scores": scored(*PUMP[1:])},
            ]
        }
    ]
    answer = state.answers[-1]
    assert (answer.card, answer.credit, state.focus) == ("own", None, "result")
    assert rules(own, state) == {"dyke": ("4,75", "2", "5", "1"), "pump": ("7 ★", "5 ★", "2 ★", "4 ★")}
    (result,) = [one for one in shown(stress_test, own, state, Passage) if one.name == "result"]
    assert words(result)[1] == "Alle vier de regels kiezen pump."


@pytest.mark.parametrize(
    ("rows", "said", "focus"),
    [
        ((DYKE, ("pump", 7, "", 9, 7)), "Bij ‘pump’ ontbreekt nog een score.", "score:2:marsh"),
        ((DYKE, ("pump", 7, 5, 11, 7)), "Bij ‘pump’ ontbreekt nog een score.", "score:2:heath"),
        ((DYKE, ("pump", 7, 5, "x", 7)), "Bij ‘pump’ ontbreekt nog een score.", "score:2:heath"),
        ((DYKE, PUMP, (" dyke ", 1, 1, 1, 1)), "Twee opties heten ‘dyke’.", "name:1"),
        ((DYKE,), "Geef minstens twee opties een naam", "name:1"),
        ((DYKE, ("  ", 1, 1, 1, 1)), "Geef minstens twee opties een naam", "name:1"),
        ((), "Geef minstens twee opties een naam", "name:1"),
    ],
)
def test_own_options_that_are_not_whole_are_told_and_not_kept(own, rows, said, focus):
    state, kept = play(stress_test, own, ("calculate", "", typed(*rows)))
    assert kept == []
    assert state.say.startswith(said)
    assert state.focus == focus
    assert len(shown(stress_test, own, state, Scores)[0].rows) == 3


def test_a_double_click_on_calculate_is_kept_once(own):
    state, _ = play(stress_test, own, ("calculate", "", GOOD))
    assert does_nothing(stress_test, own, state, "calculate", "", GOOD)


def test_changing_own_options_finds_everything_that_was_typed(own):
    draft = Answer("s", None, {DRAFT: typed(DYKE, PUMP, ("idea", 3, "", "", ""))}, None, "e1")
    state, kept = play(stress_test, own, ("calculate", "", GOOD), ("undo", ""), answers=[draft])
    assert kept[-1] == {UNDO: state.answers[-2].name}
    rows = shown(stress_test, own, state, Scores)[0].rows
    assert [(row.value, *(score.value for score in row.scores)) for row in rows] == [
        ("dyke", "9", "4", "4", "2"),
        ("pump", "7", "5", "9", "7"),
        ("idea", "3", "", "", ""),
    ]
    assert does_nothing(stress_test, own, state, "undo", "")


def test_own_options_come_back_with_their_rules_after_a_restart(own):
    state, _ = play(stress_test, own, ("calculate", "", GOOD), ("threshold", "8"))
    again, _ = play(stress_test, own, answers=state.answers)
    assert [row[-1] for row in rules(own, again).values()] == ["1 ★", "1 ★"]
    assert "Verander mijn opties" in buttons(stress_test, own, again)


def test_without_own_options_there_is_nothing_to_set_a_threshold_for(own):
    state, _ = play(stress_test, own)
    assert does_nothing(stress_test, own, state, "threshold", "7")
    state, _ = play(stress_test, own, ("calculate", "", GOOD), ("undo", ""))
    assert does_nothing(stress_test, own, state, "threshold", "7")


def test_names_of_own_options_are_shown_as_typed_whatever_they_hold(own):
    odd = typed(("{rule} <b>", *DYKE[1:]), ("A", *PUMP[1:]))
    state, _ = play(stress_test, own, ("calculate", "", odd))
    assert list(rules(own, state)) == ["{rule} <b>", "A"]


@pytest.mark.parametrize(
    "options", [[], [{"name": "a", "scores": {}}], "x", [{"name": 1, "scores": scored(1, 1, 1, 1)}]]
)
def test_own_options_that_cannot_be_read_leave_the_fields_open(own, options):
    state, _ = play(stress_test, own, answers=[Answer("s", "own", {"options": options}, None, "e1")])
    assert len(shown(stress_test, own, state, Scores)) == 1


def test_where_no_picture_can_be_drawn_it_is_said_that_the_table_says_the_same(testing):
    state, _ = play(stress_test, testing, FIRST)
    said = words(*shown(stress_test, testing, state.but(picture="none"), Notice))
    assert "Het plaatje kan hier niet worden getekend. De tabel zegt hetzelfde." in said
    assert shown(stress_test, testing, state.but(picture="none"), Picture) == []


def test_each_language_speaks_for_itself_the_focus_always_lands_and_all_is_read_back(testing, own):
    replies = (("reply", "0", {}), ("reply", "0", {"reply:0": "no"}), ("reply", "1", {"reply:1": "yes"}))
    missing = ("calculate", "", typed(DYKE, ("pump", 1, "", 1, 1)))
    routes = [
        (testing, (("first", "", {}), FIRST, ("threshold", "7"), *replies)),
        (own, (("calculate", "", {}), missing, ("calculate", "", GOOD), ("threshold", "3"), ("undo", ""))),
    ]
    for exercise, route in routes:
        assert strays(stress_test, exercise, *route) == []
        assert lost_focuses(stress_test, exercise, *route) == []
        assert forgotten(stress_test, exercise, *route) == []
