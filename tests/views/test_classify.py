"""What a learner sees and what is kept, without a browser."""

from dataclasses import replace

import pytest

from course.answers import Answer
from course.sheet.blocks import Actions, Bars, Board, Choice, Feedback, Hints, Picture, Steps, Story, Table, Writing
from course.views import classify as view
from course.views.state import UNDO, Event, State, start


class Learner:
    """Plays an exercise: each event is answered as `show` would."""

    def __init__(self, exercise, answers=()):
        self.exercise = exercise
        self.state = view.opened(exercise, start(exercise, answers))
        self.kept = []

    def does(self, action, value="", **fields):
        turn = view.turn(self.exercise, self.state, Event(action, value, fields), "nl")
        self.state = turn.state
        if turn.given:
            given = turn.given
            answer = Answer(self.exercise.name, given.card, given.response, given.credit, given.version)
            self.state = replace(self.state, answers=(*self.state.answers, answer))
            self.kept.append(answer)
        return self

    def sees(self, block):
        shown = view.sheet(self.exercise, self.state, "nl").blocks
        shown = [inner for outer in shown for inner in (outer, *getattr(outer, "below", ()))]
        return next((one for one in shown if isinstance(one, block)), None)

    @property
    def said(self):
        return view.sheet(self.exercise, self.state, "nl").say

    def labels(self):
        return [action.label for action in self.sees(Actions).actions]


@pytest.fixture
def learner(classify):
    return Learner(classify)


def test_the_first_card_is_in_hand_and_nothing_is_said_yet(learner):
    assert [item.name for item in learner.sees(Board).hand] == ["deck/apple"]
    assert learner.sees(Feedback) is None
    assert learner.sees(Bars) is None


def test_a_choice_gives_verdict_reason_neighbour_and_question(learner):
    learner.does("put", "round")
    feedback = learner.sees(Feedback)
    assert feedback.verdict == "Te verdedigen"
    assert feedback.prose.paragraphs[0][0].text == "apple says round nl"
    assert feedback.neighbour.label.text == "red nl"
    assert feedback.question.paragraphs[0][0].text == "red or round? nl"


def test_what_happened_is_announced(learner):
    learner.does("put", "round")
    assert learner.said == "‘apple nl’ ligt nu bij round nl. Te verdedigen. apple says round nl"


def test_the_clue_is_marked_only_after_a_choice(learner):
    marks = lambda: [run.text for p in learner.sees(Board).hand[0].story.paragraphs for run in p if run.marked]  # noqa: E731
    assert marks() == []
    learner.does("put", "round")
    assert marks() == ["staat apple"]


def test_the_authors_weights_come_after_a_second_try(learner):
    learner.does("put", "soft")
    assert learner.sees(Bars) is None
    learner.does("put", "round")
    assert [(bar.chip.label.text, bar.value) for bar in learner.sees(Bars).bars] == [
        ("red nl", 70),
        ("round nl", 30),
        ("soft nl", 0),
    ]


def test_the_weights_come_at_once_where_the_best_place_was_found(learner):
    assert learner.does("put", "red").sees(Bars) is not None


def test_every_try_is_kept_and_undo_returns_to_the_one_before(learner):
    learner.does("put", "soft").does("put", "red").does("undo", "deck/apple")
    assert [answer.response for answer in learner.kept[:2]] == [{"category": "soft"}, {"category": "red"}]
    assert learner.kept[2].response == {UNDO: learner.kept[1].name}
    assert learner.state.last("deck/apple").response == {"category": "soft"}
    learner.does("undo", "deck/apple")
    assert learner.state.last("deck/apple") is None


def test_undo_with_nothing_to_undo_keeps_nothing(learner):
    assert learner.does("undo", "deck/apple").kept == []


def test_a_choice_can_be_undone_and_the_next_card_taken(learner):
    assert learner.does("put", "soft").labels() == ["Ongedaan maken", "Volgende kaart"]


def test_hints_come_one_at_a_time_and_are_kept_with_the_answer(learner):
    assert learner.sees(Hints).more.label == "Geef een hint (1 van 2)"
    learner.does("hint", "deck/apple").does("hint", "deck/apple")
    assert learner.said == "second hint nl"
    assert learner.sees(Hints).more is None
    learner.does("put", "red")
    assert learner.kept[0].response == {"category": "red", "hints": 2}


def test_on_a_full_table_the_card_in_hand_has_its_hints_too(classify):
    learner = Learner(replace(classify, layout="many")).does("hint", "deck/apple")
    assert learner.sees(Hints).hints[0].paragraphs[0][0].text == "first hint nl"
    assert learner.does("put", "red").sees(Hints).hints == ()


def test_how_sure_and_why_are_asked_before_the_feedback(classify):
    learner = Learner(replace(classify, ask=("sure", "reason"))).does("put", "red")
    assert learner.sees(Choice).legend == "Hoe zeker ben je? (mag je overslaan)"
    assert learner.sees(Writing) is not None
    assert learner.sees(Feedback) is None
    assert learner.kept == []
    learner.does("confirm", "red", **{"sure:deck/apple": "3", "reason:deck/apple": "want rijp"})
    assert learner.kept[0].response == {"category": "red", "sure": 3, "reason": "want rijp"}
    assert learner.sees(Feedback).verdict == "Dit past het best"


def test_both_questions_may_be_skipped(classify):
    learner = Learner(replace(classify, ask=("sure", "reason"))).does("put", "red").does("confirm", "red")
    assert learner.kept[0].response == {"category": "red"}


def test_on_a_full_table_the_next_card_comes_to_hand_by_itself(classify):
    learner = Learner(replace(classify, layout="many")).does("put", "red")
    board = learner.sees(Board)
    assert [item.name for item in board.hand] == ["deck/ball", "deck/pillow"]
    assert [item.picked for item in board.hand] == [True, False]
    assert [item.name for item in board.places[0].items] == ["deck/apple"]
    assert learner.sees(Story).title.text == "apple nl"
    assert any(run.marked for run in learner.sees(Story).prose.paragraphs[0])


def test_a_dragged_card_is_the_one_that_is_placed(classify):
    learner = Learner(replace(classify, layout="many")).does("put", "soft", card="deck/pillow")
    assert learner.kept[0].card == "deck/pillow"


def test_a_second_click_meant_for_the_card_before_sorts_no_other_card(classify):
    learner = Learner(replace(classify, layout="many"))
    learner.does("put", "red", card="deck/apple").does("put", "red", card="deck/apple")
    assert [answer.card for answer in learner.kept] == ["deck/apple", "deck/apple"]


def test_an_undo_takes_back_its_own_try_whatever_came_after(classify):
    learner = Learner(classify).does("put", "soft")
    first = learner.kept[0]
    later = Answer("shapes", "deck/apple", {"category": "red"}, 1.0, "v1")
    undo = Answer("shapes", "deck/apple", {UNDO: first.name}, None, "v1")
    assert start(classify, [first, later, undo]).tries("deck/apple") == (later,)


def test_an_undo_of_an_answer_that_is_gone_does_no_harm(classify):
    lone = Answer("shapes", "deck/apple", {UNDO: "gone"}, None, "v1")
    learner = Learner(classify, [lone]).does("go", "closing")
    assert learner.sees(Table) is None
    assert learner.state.first("deck/apple") is None


def test_a_new_choice_makes_the_picture_of_the_look_back_stale(learner):
    learner.state = learner.state.but(picture="data:old")
    assert learner.does("put", "red").state.picture == ""


def test_with_no_card_in_hand_a_place_says_what_to_do_first(classify):
    learner = Learner(replace(classify, layout="many"))
    for place in ("red", "round", "soft", "red"):
        learner.does("put", place)
    assert len(learner.kept) == 3
    assert learner.said == "Kies eerst een kaart."


def test_an_unknown_place_card_or_action_changes_nothing(learner):
    learner.does("put", "nowhere").does("pick", "no-card").does("dance").does("hint", "no-card")
    assert learner.kept == []
    assert learner.state.card == "deck/apple"


def test_a_learner_who_comes_back_finds_the_first_open_card(classify):
    answers = Learner(classify).does("put", "red").kept
    again = Learner(classify, answers)
    assert again.state.card == "deck/ball"
    assert [stop.state for stop in again.sees(Steps).stops] == ["best", "open", "open", "closing"]


def test_a_learner_who_had_all_cards_comes_back_to_the_look_back(classify):
    first = Learner(classify).does("put", "red").does("go", "deck/ball").does("put", "red")
    answers = first.does("go", "deck/pillow").does("put", "soft").kept
    assert Learner(classify, answers).state.closing


def test_the_look_back_says_what_went_well_and_what_was_mixed_up(classify):
    learner = Learner(replace(classify, ask=("sure",)))
    for card, place, sure in (("apple", "soft", "3"), ("ball", "red", "1"), ("pillow", "soft", "2")):
        learner.does("go", f"deck/{card}").does("put", place).does("confirm", place, **{f"sure:deck/{card}": sure})
    learner.does("go", "closing")
    blocks = view.sheet(learner.exercise, learner.state, "nl").blocks
    words = " ".join(run.text for b in blocks if hasattr(b, "prose") for p in b.prose.paragraphs for run in p)
    assert "koos je 1 keer wat het best past, en 1 keer iets wat te verdedigen is" in words
    assert "Alles in één keer raak bij: soft nl." in words
    assert "Eén keer koos je eerst soft nl, waar de auteurs red nl voorop zetten." in words
    assert learner.sees(Table).rows[0] == ("red nl", "–", "–", "1")
    assert learner.sees(Picture).source == ""
    headings = [b.heading for b in blocks if hasattr(b, "heading")]
    assert headings == [
        "Wat goed ging",
        "Wat je verwisselde",
        "Zeker, en toch anders dan de auteurs",
        "Om op terug te komen",
    ]
    assert [action.value for b in blocks if isinstance(b, Actions) for action in b.actions] == ["deck/apple"]


def test_the_look_back_counts_first_choices_also_when_they_were_taken_back(classify):
    learner = Learner(classify).does("put", "soft").does("undo", "deck/apple").does("put", "red").does("go", "closing")
    assert learner.sees(Table).rows[0] == ("red nl", "–", "–", "1")


def test_an_answer_to_an_older_version_keeps_it_and_is_said_to(classify):
    old = Answer("shapes", "deck/apple", {"category": "red"}, 1.0, "v0", time="2026-03-04T10:00:00+01:00")
    learner = Learner(classify, [old]).does("go", "deck/apple")
    assert learner.sees(Feedback).note.startswith("Deze kaart is veranderd sinds je antwoord van 4 mrt.")


def test_an_answer_whose_category_is_gone_is_as_if_the_card_lay_open(classify):
    gone = Answer("shapes", "deck/apple", {"category": "vanished"}, 1.0, "v0")
    learner = Learner(classify, [gone])
    assert learner.state.card == "deck/apple"
    assert learner.sees(Feedback) is None


def test_state_says_nothing_unless_asked_to():
    assert State(say="old").but(card="x").say == ""
