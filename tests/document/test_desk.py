"""The desk: a button for each sort of file, and the file in the reply."""

import base64
import subprocess
import sys

import pytest

from course.answers import Answers
from course.content import Library
from course.content.library import shipped
from course.show import show
from course.text import LANGUAGES
from tests.document.learner import SOME, answers
from tests.document.reading import Page, word_text
from tests.document.reading import word as read_word

WORD, WEB = "Maak er een Word-document van", "Maak er een webpagina van"


def hears(widget, action):
    return widget.respond({"id": 1, "action": action, "value": "", "fields": {}})


def blocks(widget, kind):
    return [block for block in widget.sheet["blocks"] if block["block"] == kind]


def said(widget):
    return [
        run["text"] for notice in blocks(widget, "notice") for line in notice["prose"]["paragraphs"] for run in line
    ]


@pytest.fixture
def done(answers_file):
    Answers().add(*answers(Library(shipped()), "Noor belde", SOME, copies=1))


def test_there_is_a_button_for_each_sort_of_file_and_what_goes_in(answers_file):
    desk = show("take-away", "nl")
    found = {(one["label"], one["file"]) for one in blocks(desk, "download")}
    assert found == {(WORD, "wat-ik-meeneem.docx"), (WEB, "wat-ik-meeneem.html")}
    (table,) = blocks(desk, "table")
    assert "Om nog te oefenen" in [row[0] for row in table["rows"]]
    assert said(desk) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_reply_holds_the_file_and_what_sort_it_is(done, language):
    desk = show("take-away", language)
    web, doc = hears(desk, "page"), hears(desk, "word")
    assert web["media"] == "text/html"
    assert doc["media"].endswith("wordprocessingml.document")
    assert "Noor belde" in Page(base64.b64decode(web["file"])).paragraphs
    assert "Noor belde" in word_text(read_word(base64.b64decode(doc["file"])))
    assert (
        desk.sheet["say"]
        == {
            "nl": "Het document is gemaakt. Het staat bij je downloads.",
            "en": "The document has been made. It is with your downloads.",
        }[language]
    )


def test_what_was_answered_after_the_desk_was_shown_is_in_the_document_too(answers_file):
    desk = show("take-away", "nl")
    Answers().add(*answers(Library(shipped()), "daarna pas", ["roles/compare-1"]))
    assert "daarna pas" in Page(base64.b64decode(hears(desk, "page")["file"])).paragraphs


@pytest.mark.parametrize("missing", ["docx", "lxml"])
def test_without_what_makes_a_word_file_only_the_page_is_offered(answers_file, monkeypatch, missing):
    monkeypatch.setitem(sys.modules, missing, None)
    desk = show("take-away", "nl")
    assert [one["label"] for one in blocks(desk, "download")] == [WEB]
    assert said(desk) == ["Een Word-document kan hier niet worden gemaakt."]
    assert "file" in hears(desk, "page")


def test_without_what_draws_the_desk_says_that_there_is_only_text(done, monkeypatch):
    monkeypatch.setitem(sys.modules, "matplotlib", None)
    desk = show("take-away", "nl")
    assert said(desk) == ["Plaatjes kunnen hier niet worden getekend. In het document staat dan alleen tekst."]
    assert Page(base64.b64decode(hears(desk, "page")["file"])).all("img") == []


def test_without_templates_there_is_still_the_word_file(answers_file, monkeypatch):
    monkeypatch.setitem(sys.modules, "jinja2", None)
    desk = show("take-away", "en")
    assert [one["action"] for one in blocks(desk, "download")] == ["word"]
    assert said(desk) == ["A web page cannot be made here."]


def test_another_message_does_nothing(answers_file):
    assert hears(show("take-away", "nl"), "none") == {"id": 1}


def test_showing_the_desk_loads_neither_word_nor_templates_nor_pictures():
    code = (
        "import sys; from course.nl import show; show('take-away');"
        "print(sorted(sys.modules.keys() & {'docx', 'lxml', 'jinja2', 'matplotlib'}))"
    )
    ran = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)
    assert ran.stdout.strip() == "[]"
