"""The document as a Word file and as a web page: what was typed is read back, and nothing runs."""

import base64
import hashlib
import io
import re
import sys
import zipfile
from dataclasses import replace
from datetime import date

import pytest
from docx.oxml.ns import qn
from lxml import etree

from course.content import Library
from course.content.library import shipped
from course.document import collect, page, word
from course.text import LANGUAGES, Text
from tests.document.learner import SOME, answer, answers
from tests.document.reading import Page, word_text
from tests.document.reading import word as read_word

LIBRARY = Library(shipped())
DAY = date(2026, 11, 22)
MUCH = answers(LIBRARY, "De brief lag er al.\nToen belde Noor.", SOME, copies=1)
HARD = (
    "<script>alert(1)</script> =1+1 @SUM(A1) 👩🏽‍🌾🇳🇱 שלום עולם مرحبا {{ 7*7 }} {% raw %} &amp; &lt; ]]> "
    "-- \\n %s {0} \u202e omgekeerd\u202c e\u0301 <b onload='x'> \"'\tna een tab"
)
LONG = "\n\n".join([" ".join([HARD] * 20), "w" * 5000, " ".join(["woord"] * 5000), HARD])
CONTROL = "voor\x00\x07\x1b\x9f\ud800na"


def document(given, language="nl", day=DAY):
    return collect.document(given, LIBRARY, language, day)


def reason(words):
    """The document of a learner who gave one reason, in these words."""
    exercise = LIBRARY.exercise("roles/round-1")
    return document([answer(exercise, exercise.cards[0].name, {"category": "lawful", "reason": words})])


@pytest.fixture(scope="module", params=LANGUAGES)
def much(request):
    return document(MUCH, request.param)


@pytest.fixture(scope="module")
def web(much):
    return Page(page.made(much))


@pytest.fixture(scope="module")
def doc(much):
    return read_word(word.made(much))


@pytest.mark.parametrize("words", [LONG, "één regel", "regel één\nregel twee"])
def test_what_was_typed_is_read_back_word_for_word(words):
    lines = [line for line in words.splitlines() if line.strip()]
    made = reason(words)
    for said in (word_text(read_word(word.made(made))), Page(page.made(made)).paragraphs):
        at = said.index(lines[0])
        assert said[at : at + len(lines)] == lines


def test_characters_that_no_file_can_hold_are_left_out_and_the_rest_stays():
    made = reason(CONTROL)
    assert "voorna" in word_text(read_word(word.made(made)))
    assert "voorna" in Page(page.made(made)).paragraphs


def test_both_files_say_the_same(much, web, doc):
    said = [text for text in word_text(doc) if text]
    assert [text.replace("\r", "") for text in web.paragraphs if text] == said


def test_headings_nest_without_gaps(web, doc):
    in_word = [int(p.style.name[-1]) for p in doc.paragraphs if p.style.name.startswith("Heading")]
    on_page = [int(tag[1]) for tag, _ in web.elements if re.fullmatch("h[1-6]", tag)]
    assert on_page == [1, *(level + 1 for level in in_word)]
    assert all(after <= before + 1 for before, after in zip([0, *in_word], in_word, strict=False))
    assert [p.style.name for p in doc.paragraphs].count("Title") == 1


def test_every_picture_has_its_text(web, doc):
    described = [picture._inline.docPr.get("descr") for picture in doc.inline_shapes]
    assert len(described) >= 2
    assert [picture["alt"] for picture in web.all("img")] == described
    assert all(len(text) > 20 for text in described)


def test_the_language_is_set(much, web, doc):
    locale = {"nl": "nl-NL", "en": "en-GB"}[much.language]
    assert web.all("html") == [{"lang": much.language}]
    assert doc.core_properties.language == locale
    assert {one.get(qn("w:val")) for one in doc.styles.element.iter(qn("w:lang"))} == {locale}
    assert doc.styles["Normal"].element.rPr.find(qn("w:lang")).get(qn("w:val")) == locale


def test_words_in_the_other_language_are_marked_as_such(much):
    exercise = LIBRARY.exercise("roles/round-1")
    given = [answer(exercise, exercise.cards[0].name, {"category": "lawful", "reason": "x"})]
    half = replace(exercise, title=Text("Alleen Nederlands", None))

    class OneLanguage(Library):
        def exercise(self, name):
            return half if name == half.name else super().exercise(name)

    made = collect.document(given, OneLanguage(shipped()), "en", DAY)
    assert {"dir": "auto", "lang": "nl"} in Page(page.made(made)).all("h4")
    (heading,) = [p for p in read_word(word.made(made)).paragraphs if p.text == "Alleen Nederlands"]
    assert heading.runs[0]._r.rPr.find(qn("w:lang")).get(qn("w:val")) == "nl-NL"


def test_the_page_runs_nothing_and_asks_for_nothing_outside(web):
    tags = {tag for tag, _ in web.elements}
    assert not tags & {"script", "link", "iframe", "object", "embed", "form", "a", "svg"}
    assert all(not name.startswith("on") and name != "style" for _, found in web.elements for name in found)
    assert all(picture["src"].startswith("data:image/svg+xml;base64,") for picture in web.all("img"))
    (policy,) = [meta["content"] for meta in web.all("meta") if meta.get("http-equiv") == "Content-Security-Policy"]
    assert policy.startswith("default-src 'none'; img-src data:; style-src 'sha256-")


def test_the_page_allows_itself_its_own_style_only():
    source = page.made(reason("x")).decode()
    style = re.search(r"<style>(.*?)</style>", source, re.S)[1]
    assert base64.b64encode(hashlib.sha256(style.encode()).digest()).decode() in source
    assert "http" not in source.replace("http-equiv", "")


def test_the_head_of_every_table_is_marked_and_repeats(much, web, doc):
    assert len(doc.tables) == len(web.all("table")) > 1
    for table in doc.tables:
        assert table.rows[0]._tr.trPr.find(qn("w:tblHeader")) is not None
        assert all(row._tr.trPr.find(qn("w:tblHeader")) is None for row in table.rows[1:])
    assert {cell.get("scope") for cell in web.all("th")} == {"col", "row"}


def test_the_word_file_is_a_four_has_no_empty_paragraphs_and_names_nobody(much, doc):
    (section,) = doc.sections
    assert (round(section.page_width.mm), round(section.page_height.mm)) == (210, 297)
    bare = [p for p in doc.paragraphs if not p.text and not p._p.findall(f".//{qn('w:drawing')}")]
    assert bare == []
    about = doc.core_properties
    assert (about.author, about.comments, about.last_modified_by) == ("", "", "")
    assert about.title == f"{much.title.text}: {much.subtitle.text}"


def test_a_picture_fits_on_the_page(doc):
    (section,) = doc.sections
    room = section.page_width - section.left_margin - section.right_margin
    assert all(0 < picture.width <= room and picture.height < section.page_height for picture in doc.inline_shapes)


def parts(source):
    with zipfile.ZipFile(io.BytesIO(source)) as package:
        return {name: package.read(name) for name in package.namelist()}


def test_the_same_answers_give_the_same_files_but_for_the_date(much):
    given, language = MUCH, much.language
    again, later = document(given, language), document(given, language, date(2027, 1, 2))
    assert page.made(much) == page.made(again)
    assert parts(word.made(much)) == parts(word.made(again))
    one, other = parts(word.made(much)), parts(word.made(later))
    assert {name for name in one if one[name] != other[name]} == {"word/document.xml", "docProps/core.xml"}


def test_the_word_file_is_a_whole_package_every_part_named_and_every_link_kept(much):
    """A program that opens it follows these: the content types, the relations, well-formed XML."""
    found = parts(word.made(much))
    types = etree.fromstring(found["[Content_Types].xml"])
    suffixes = {one.get("Extension") for one in types if one.get("Extension")}
    named = {one.get("PartName").lstrip("/") for one in types if one.get("PartName")}
    for name, source in found.items():
        assert name == "[Content_Types].xml" or name in named or name.rpartition(".")[2] in suffixes
        if name.endswith((".xml", ".rels")):
            etree.fromstring(source)
    links = etree.fromstring(found["word/_rels/document.xml.rels"])
    targets = {one.get("Id"): one.get("Target") for one in links}
    assert all(f"word/{target}" in found for target in targets.values() if not target.startswith(".."))
    assert all(one.get("TargetMode") != "External" for one in links)
    used = re.findall(r'r:(?:embed|id)="(\w+)"', found["word/document.xml"].decode())
    assert set(used) <= set(targets)


def test_the_properties_of_a_style_stand_in_the_order_that_word_asks_for(doc):
    """Word refuses a file whose properties stand in another order than the standard's."""
    order = [
        "rFonts",
        "b",
        "bCs",
        "i",
        "iCs",
        "caps",
        "smallCaps",
        "strike",
        "color",
        "spacing",
        "w",
        "kern",
        "position",
        "sz",
        "szCs",
        "highlight",
        "u",
        "lang",
    ]
    for style in doc.styles.element.iter(qn("w:rPr")):
        names = [etree.QName(one).localname for one in style]
        known = [order.index(name) for name in names if name in order]
        assert known == sorted(known), names


def test_without_matplotlib_the_text_stands_alone(monkeypatch):
    monkeypatch.setitem(sys.modules, "matplotlib", None)
    made = document(MUCH)
    assert list(read_word(word.made(made)).inline_shapes) == []
    web = Page(page.made(made))
    assert web.all("img") == web.all("figure") == []
    assert len(web.paragraphs) > 50


def test_pictures_are_sharp_enough_for_print(doc):
    for picture in doc.inline_shapes:
        image = doc.part.related_parts[picture._inline.graphic.graphicData.pic.blipFill.blip.embed].image
        assert image.content_type == "image/png"
        assert image.px_width / picture.width.inches >= 199
