"""Progress on the screen: one sentence for who returns, words for how each lesson stands, a way to each lesson."""

from datetime import date

import pytest

from course.content.lessons import Lesson
from course.sheet.blocks import Contents, Link, Notice, Passage, plain
from course.standing import LookBack, Standing, Visit
from course.text import LANGUAGES, Text
from course.views import progress, wording
from tests.conftest import text
from tests.views.playing import visible, words, wrong_words

TODAY = date(2026, 11, 22)
BOARD = Lesson(12, "worlds", Text("Het signaalbord", "The signal board"), text("12.ipynb"), 30, ("a", "b", "c"))
CHAINS = Lesson(13, "worlds", Text("Kettingreacties", "Chain reactions"), text("13.ipynb"), 20, ("d",))
WORDS = Lesson(28, "reference", Text("Woorden", "Words"), text("28.ipynb"), 10)


def board(done):
    return [Standing(BOARD, done, done > 0), Standing(CHAINS), Standing(WORDS)]


def sheet(standings, visit=None, look_backs=(), language="nl", said=""):
    return progress.sheet(standings, visit, look_backs, TODAY, language, said)


def first(standings, visit, language):
    return words(next(block for block in sheet(standings, visit, (), language).blocks if isinstance(block, Passage)))[0]


def onward(standings, visit, language="nl"):
    return [(one.label.text, one.file) for one in sheet(standings, visit, (), language).blocks if isinstance(one, Link)]


@pytest.mark.parametrize(
    ("done", "nl", "en"),
    [
        (1, "Daar staan nog twee oefeningen open.", "You still have two exercises open there."),
        (2, "Daar staat nog één oefening open.", "You still have one exercise open there."),
        (3, "Daar is alles gedaan.", "Everything there is done."),
    ],
)
def test_who_returns_is_told_when_and_where_it_was_and_what_is_open_there(done, nl, en):
    visit = Visit(date(2026, 11, 2), board(done)[0])
    said = {language: first(board(done), visit, language) for language in LANGUAGES}
    assert said == {
        "nl": f"Je was hier voor het laatst op 2 november, in les 12: Het signaalbord. {nl}",
        "en": f"You were last here on 2 November, in lesson 12: The signal board. {en}",
    }


def test_who_is_new_is_told_where_to_begin_and_who_was_here_today_is_not_told_the_date():
    assert first(board(0), None, "nl") == "Je hebt nog geen oefening gedaan. Begin bij les 12: Het signaalbord."
    assert onward(board(0), None) == [("Begin met les 12: Het signaalbord", "12.ipynb nl")]
    visit = Visit(TODAY, board(1)[0])
    assert first(board(1), visit, "en").startswith(
        "You have already been at work today, in lesson 12: The signal board. "
    )


def test_another_year_is_named():
    visit = Visit(date(2025, 3, 1), board(1)[0])
    assert "op 1 maart 2025, in les 12" in first(board(1), visit, "nl")


def test_who_has_done_everything_is_told_so_and_sent_nowhere():
    standings = [Standing(BOARD, 3, True), Standing(CHAINS, 1, True), Standing(WORDS)]
    visit = Visit(date(2026, 11, 2), standings[1])
    said = first(standings, visit, "nl")
    assert said == "Je hebt alle oefeningen van de cursus gedaan. Je was hier voor het laatst op 2 november."
    assert onward(standings, visit) == []
    assert "In alle lessen" not in " ".join(visible(plain(sheet(standings, visit))))


def test_the_way_on_leads_to_the_lesson_that_was_left_or_else_to_the_next_that_is_open():
    left = Visit(date(2026, 11, 2), board(1)[0])
    assert onward(board(1), left, "en") == [("Go on with lesson 12: The signal board", "12.ipynb en")]
    done = Visit(date(2026, 11, 2), board(3)[0])
    assert onward(board(3), done) == [("Verder met les 13: Kettingreacties", "13.ipynb nl")]


def test_each_lesson_stands_under_its_part_with_its_state_in_words_and_its_notebook():
    worlds, reference = (block for block in sheet(board(1)).blocks if isinstance(block, Contents))
    assert (worlds.heading, reference.heading) == ("Vier werelden", "Naslag")
    assert [(line.link.label, line.link.file, line.state, line.told) for line in worlds.lines] == [
        ("12. Het signaalbord", "12.ipynb nl", "begun", ("begonnen", "1 van 3 oefeningen", "nog 20 minuten")),
        ("13. Kettingreacties", "13.ipynb nl", "open", ("nog niet begonnen", "0 van 1 oefening", "nog 20 minuten")),
    ]
    assert [line.told for line in reference.lines] == [("om te lezen",)]


def test_the_time_that_is_left_is_told_roughly_and_without_reference():
    standings = [*board(1), Standing(Lesson(14, "worlds", text("x"), text("x"), 41, ("e",)))]
    said = [line for block in sheet(standings).blocks if isinstance(block, Passage) for line in words(block)]
    assert said[1] == "In alle lessen samen zit nog ongeveer 1 uur en 25 minuten. Naslag telt niet mee."


def test_a_look_back_that_is_due_is_told_with_its_lesson():
    waits = LookBack(Text("Na twee weken", "After two weeks"), Text("Je plan", "Your plan"), CHAINS)
    (notice,) = (
        block for block in sheet(board(1), look_backs=[waits], language="en").blocks if isinstance(block, Notice)
    )
    assert words(notice) == [
        "It is time to look back on ‘Your plan’. The step ‘After two weeks’ is waiting for you in lesson 13: Chain reactions."
    ]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("done", [0, 1, 3])
def test_each_language_speaks_for_itself(language, done):
    waits = LookBack(Text("Na twee weken", "After two weeks"), Text("Je plan", "Your plan"), CHAINS)
    for visit in (None, Visit(TODAY, board(done)[0]), Visit(date(2025, 5, 3), board(done)[0])):
        for seen in visible(plain(sheet(board(done), visit, [waits], language))):
            assert wrong_words(seen, language) == []


@pytest.mark.parametrize(
    ("minutes", "nl", "en"),
    [
        (1, "1 minuut", "1 minute"),
        (45, "45 minuten", "45 minutes"),
        (60, "1 uur", "1 hour"),
        (61, "1 uur en 1 minuut", "1 hour and 1 minute"),
        (150, "2 uur en 30 minuten", "2 hours and 30 minutes"),
    ],
)
def test_time_is_told_in_hours_and_minutes(minutes, nl, en):
    assert wording.duration(minutes) == Text(nl, en)


@pytest.mark.parametrize(
    ("days", "nl", "en"),
    [
        (1, "gisteren", "yesterday"),
        (2, "twee dagen geleden", "two days ago"),
        (6, "zes dagen geleden", "six days ago"),
        (7, "een week geleden", "a week ago"),
        (13, "een week geleden", "a week ago"),
        (14, "twee weken geleden", "two weeks ago"),
        (75, "10 weken geleden", "10 weeks ago"),
    ],
)
def test_how_long_ago_is_told_in_days_and_weeks(days, nl, en):
    assert wording.ago(days) == Text(nl, en)


def test_a_coming_day_is_tomorrow_or_a_day_of_the_week():
    assert wording.coming_day(date(2026, 11, 23), TODAY) == Text("morgen", "tomorrow")
    assert wording.coming_day(date(2026, 11, 26), TODAY) == Text("op donderdag 26 november", "on Thursday 26 November")
    assert wording.coming_day(date(2027, 1, 1), TODAY)("nl") == "op vrijdag 1 januari 2027"
