"""The place where the layers meet: an event is kept first and shown then."""

import errno
import os
import sys

from course.answers import Answers
from course.nl import show


def hears(widget, action, value="", **fields):
    return widget.respond({"id": 1, "action": action, "value": value, "fields": fields})


def test_a_choice_is_on_the_disk_before_the_reply_says_saved(answers_file):
    widget = show("old-new/sort-1")
    reply = hears(widget, "put", "old")
    (kept,) = Answers().read().answers
    assert reply == {"id": 1, "saved": kept.time[11:16]}
    assert (kept.exercise, kept.response) == ("old-new/sort-1", {"category": "old"})


def test_when_the_disk_is_full_the_screen_says_so_and_stays_as_it_was(answers_file, monkeypatch):
    widget = show("old-new/sort-1")
    before = widget.sheet

    def full(*_):
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "write", full)
    reply = hears(widget, "put", "old")
    assert reply["error"].startswith("Dit antwoord is niet bewaard")
    assert widget.sheet == before


def test_answers_come_back_when_the_exercise_is_shown_again(answers_file):
    hears(show("old-new/sort-1"), "put", "old")
    places = show("old-new/sort-1").sheet["blocks"][0]["places"]
    assert [len(place["items"]) for place in places] == [1, 0, 0]


def test_both_languages_share_one_file(answers_file):
    from course.en import show as show_english

    hears(show("old-new/sort-1"), "put", "old")
    sheet = show_english("old-new/sort-1").sheet
    assert sheet["language"] == "en"
    assert len(sheet["blocks"][0]["places"][0]["items"]) == 1


def test_an_exercise_that_does_not_exist_shows_a_sentence(answers_file):
    sheet = show("roles/rond-1").sheet
    assert sheet["title"]["text"] == "Deze oefening kan nu niet worden getoond"
    said = sheet["blocks"][0]["prose"]["paragraphs"][0][0]["text"]
    assert said.startswith("exercises/roles/rond-1.toml: gevonden geen bestand met deze naam.")
    assert "bedoel je roles/round-1?" in said


def test_answers_that_cannot_be_read_are_told_also_where_they_are_looked_after(answers_file):
    answers_file.mkdir(parents=True)
    for name in ("roles/round-1", "my-answers"):
        said = show(name).sheet["blocks"][0]["prose"]["paragraphs"][0][0]["text"]
        assert said.startswith("Je antwoorden in")


def test_a_failure_inside_the_course_becomes_a_sentence(answers_file, monkeypatch):
    widget = show("old-new/sort-1")
    monkeypatch.setattr("course.views.classify.turn", lambda *_: 1 / 0)
    assert hears(widget, "put", "old")["error"].startswith("Er ging iets mis in de cursus zelf.")


def test_drafts_are_kept_and_stand_in_the_field_on_return(answers_file):
    hears(show("roles/compare-1"), "draft", same="half", differs="")
    fields = [b for b in show("roles/compare-1").sheet["blocks"] if b["block"] == "writing"]
    assert [field["value"] for field in fields] == ["half", ""]


def test_keeping_a_draft_neither_speaks_nor_moves_the_focus(answers_file):
    widget = show("roles/round-1")
    hears(widget, "put", "lawful")
    assert widget.sheet["focus"]
    hears(widget, "draft", **{"reason:x": "half"})
    assert (widget.sheet["say"], widget.sheet["focus"]) == ("", "")


def test_the_picture_is_drawn_only_when_it_is_asked_for(answers_file):
    widget = show("start/controls")
    hears(widget, "put", "lawful")
    hears(widget, "confirm", "lawful")
    hears(widget, "go", "closing")
    pictures = lambda: [b["source"] for b in widget.sheet["blocks"] if b["block"] == "picture"]  # noqa: E731
    assert pictures() == [""]
    hears(widget, "draw")
    assert pictures()[0].startswith("data:image/svg+xml;base64,")


def test_without_matplotlib_the_text_and_table_stand_alone(answers_file, monkeypatch):
    monkeypatch.setitem(sys.modules, "course.figures", None)
    widget = show("start/controls")
    hears(widget, "put", "lawful")
    hears(widget, "confirm", "lawful")
    hears(widget, "go", "closing")
    assert "error" not in hears(widget, "draw")
    kinds = [b["block"] for b in widget.sheet["blocks"]]
    assert "table" in kinds
    assert "picture" not in kinds


def test_a_widget_prints_its_title_and_no_address_in_memory(answers_file):
    assert repr(show("roles/round-1")) == "Ronde 1"


def test_what_goes_wrong_in_the_course_itself_is_told_in_a_sentence_and_not_in_red(monkeypatch, capfd):
    monkeypatch.setattr("course.show.Session", lambda *_: 1 / 0)
    sheet = show("roles/round-1").sheet
    assert sheet["blocks"][0]["prose"]["paragraphs"][0][0]["text"].startswith("Er ging iets mis in de cursus zelf.")
    assert capfd.readouterr() == ("", "")


def test_a_name_without_quotation_marks_gets_a_sentence():
    assert "gevonden 5." in show(5).sheet["blocks"][0]["prose"]["paragraphs"][0][0]["text"]
