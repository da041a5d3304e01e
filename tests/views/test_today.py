"""Today on the screen: why a card comes, the card as its own exercise shows it, the way on, and what was done."""

from datetime import datetime, timedelta

import pytest

from course.answers import Answer, Answers
from course.content import Library
from course.content.library import shipped
from course.nl import show
from course.text import LANGUAGES
from course.views.state import DRAFT, UNDO
from tests.views.playing import keys, visible, wrong_words

ROUND = Library(shipped()).exercise("roles/round-1")
PAIR = Library(shipped()).exercise("roles/pair-1")


def ago(days):
    return (datetime.now().astimezone() - timedelta(days=days)).isoformat(timespec="seconds")


def chose(exercise, at, days, fit="less", **more):
    card = exercise.cards[at]
    place = next(name for name in exercise.scheme.category if card.fit(name) == fit)
    return Answer(exercise.name, card.name, {"category": place, **more}, card.credit(place), card.version, ago(days))


def hears(desk, action, value="", **fields):
    reply = desk.respond({"id": 1, "action": action, "value": value, "fields": fields})
    assert "error" not in reply
    return reply


def blocks(desk, name):
    return [block for block in desk.sheet["blocks"] if block["block"] == name]


def headings(desk):
    return [block["heading"] for block in blocks(desk, "passage") if block["heading"]]


def said(desk):
    return [run["text"] for block in blocks(desk, "passage") for p in block["prose"]["paragraphs"] for run in p]


def stops(desk):
    return [stop["state"] for stop in blocks(desk, "steps")[0]["stops"]]


def in_hand(desk):
    return blocks(desk, "board")[0]["hand"][0]["name"]


def buttons(desk):
    return {action["label"]: action["value"] for row in blocks(desk, "actions") for action in row["actions"]}


@pytest.fixture
def three(answers_file):
    """A card that was sure and off yesterday, one of another exercise missed a week ago, one to fetch back."""
    Answers().add(chose(ROUND, 0, 1, sure=3), chose(PAIR, 0, 7, "defensible"), chose(ROUND, 1, 8, sure=1))
    return [ROUND.cards[0], PAIR.cards[0], ROUND.cards[1]]


def placed(desk, card):
    """The best place is chosen; where it is asked, how sure stays open."""
    hears(desk, "put", card.lead)
    if "Laat de feedback zien" in buttons(desk):
        hears(desk, "confirm", card.lead)


def test_who_has_not_begun_reads_what_this_will_be(answers_file):
    desk = show("today")
    assert said(desk)[0].startswith("Hier komen later kaarten terug")
    assert blocks(desk, "board") == []


def test_where_nothing_is_due_the_day_of_the_next_cards_is_named(answers_file):
    Answers().add(chose(ROUND, 0, 0, "best"))
    desk = show("today")
    assert said(desk)[0] == "Vandaag is er niets om op te halen."
    assert said(desk)[1].startswith("De volgende kaarten komen op ")
    hears(desk, "put", "lawful")
    hears(desk, "go", "0")
    assert len(Answers().read().answers) == 1


def test_cards_come_one_by_one_with_why_and_without_what_was_chosen_then(three):
    desk = show("today")
    assert stops(desk) == ["open", "open", "open", "closing"]
    assert (in_hand(desk), headings(desk)) == (three[0].name, ["Je was zeker en zat ernaast"])
    assert "Deze kaart komt uit ‘Ronde 1’." in said(desk)
    (board,) = blocks(desk, "board")
    assert board["layout"] == "one"
    assert not any(place["chosen"] for place in board["places"])
    assert blocks(desk, "feedback") == []
    assert len(blocks(desk, "steps")) == 1


def test_a_card_of_a_full_table_is_played_alone_and_in_large_type(three):
    desk = show("today")
    hears(desk, "go", "1")
    assert (in_hand(desk), desk.sheet["focus"]) == (PAIR.cards[0].name, "card")
    assert blocks(desk, "board")[0]["layout"] == "one"
    assert [place["name"] for place in blocks(desk, "board")[0]["places"]] == list(PAIR.scheme.category)


def test_an_answer_is_kept_under_the_name_of_its_own_exercise_and_card(three):
    desk = show("today")
    hears(desk, "put", three[0].lead)
    reply = hears(desk, "confirm", three[0].lead, **{f"sure:{three[0].name}": "2"})
    last = Answers().of(ROUND.name)[-1]
    assert reply["saved"] == last.time[11:16]
    assert (last.card, last.response) == (three[0].name, {"category": three[0].lead, "sure": 2})
    assert last.version == three[0].version
    assert blocks(desk, "feedback")[0]["fit"] == "best"
    first = show("roles/round-1").sheet["blocks"][0]["stops"]
    assert first[0]["state"] == "best"


def test_the_way_leads_over_every_card_to_what_was_done_and_the_day_of_the_next(three):
    desk = show("today")
    for card in three[:2]:
        placed(desk, card)
        hears(desk, "go", buttons(desk)["Volgende kaart"])
    placed(desk, three[2])
    hears(desk, "go", buttons(desk)["Klaar voor vandaag"])
    assert desk.sheet["focus"] == "closing"
    assert headings(desk) == ["Klaar voor vandaag"]
    assert said(desk)[0] == "Je hebt vandaag drie kaarten opgehaald."
    assert said(desk)[1].startswith("De volgende kaarten komen ")
    rows = blocks(desk, "table")[0]["rows"]
    assert [row[2] for row in rows] == ["Dit past het best"] * 3
    assert stops(desk) == ["best", "best", "best", "closing"]


def test_the_cards_of_today_and_what_was_done_with_them_are_there_again_after_a_restart(three):
    desk = show("today")
    placed(desk, three[0])
    again = show("today")
    assert stops(again) == ["best", "open", "open", "closing"]
    assert in_hand(again) == three[1].name
    placed(again, three[1])
    hears(again, "go", "2")
    placed(again, three[2])
    assert headings(show("today")) == ["Klaar voor vandaag"]


def test_an_undo_opens_the_card_again_and_stays_in_the_file(three):
    desk = show("today")
    placed(desk, three[0])
    hears(desk, "undo", three[0].name)
    assert stops(desk)[0] == "open"
    assert blocks(desk, "feedback") == []
    assert list(Answers().of(ROUND.name)[-1].response) == [UNDO]
    assert stops(show("today"))[0] == "open"


def test_a_reason_that_was_half_typed_is_there_on_return(three):
    desk = show("today")
    hears(desk, "put", "lawful")
    hears(desk, "draft", **{f"reason:{three[0].name}": "want"})
    assert Answers().of(ROUND.name)[-1].response == {DRAFT: {f"reason:{three[0].name}": "want"}}
    again = show("today")
    hears(again, "put", "lawful")
    assert [one["value"] for one in blocks(again, "writing")] == ["want"]


def test_at_the_end_with_cards_still_open_it_says_what_was_done_so_far(three):
    desk = show("today")
    hears(desk, "go", "closing")
    assert said(desk)[0] == "Je hebt vandaag nog geen kaart neergelegd."
    hears(desk, "go", "0")
    placed(desk, three[0])
    hears(desk, "go", "closing")
    assert said(desk)[0] == "Je hebt vandaag één kaart opgehaald."


@pytest.mark.parametrize(
    "event", [("go", "9"), ("go", ""), ("go", "-1"), ("dance", ""), ("put", "nowhere"), ("pick", "x")]
)
def test_a_wrong_value_or_an_unknown_action_keeps_nothing(three, event):
    desk = show("today")
    hears(desk, *event)
    assert in_hand(desk) == three[0].name
    assert len(Answers().read().answers) == 3


def test_an_exercise_that_is_gone_or_of_another_kind_is_passed_over(three):
    Answers().add(Answer("gone/away", "x", {"category": "lawful"}, 1.0, "v", ago(9)))
    Answers().add(Answer("signals/board", "signal-1", {}, 1.0, "v", ago(9)))
    assert len(stops(show("today"))) == 4


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_language_speaks_for_itself_and_the_focus_always_lands(three, language):
    from course.show import show as show_in

    desk = show_in("today", language)
    events = [("put", three[0].lead), ("confirm", ""), ("undo", three[0].name), ("go", "1"), ("put", three[1].lead)]
    for event in [("go", "0"), *events, ("go", "closing"), ("go", "2")]:
        hears(desk, *event)
        assert not desk.sheet["focus"] or desk.sheet["focus"] in keys(desk.sheet), event
        assert [seen for seen in visible(desk.sheet) if wrong_words(seen, language)] == []
