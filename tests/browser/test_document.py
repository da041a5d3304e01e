"""The learner's document in the hands of the learner: handed over whole, and readable as a page."""

from datetime import date

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect

from course.answers import Answers
from course.content import Library
from course.content.library import shipped
from course.document import collect
from course.document import page as web
from course.text import LANGUAGES
from tests.browser.isolated import open_sheet
from tests.document.learner import SOME, answers
from tests.document.reading import Page, word, word_text

pytestmark = pytest.mark.browser
ADDRESS = "http://localhost/wat-ik-meeneem.html"
HARD = "<script>window.hacked = 1</script> " + "w" * 3000 + " <img src=x onerror='window.hacked = 1'>"


@pytest.fixture(params=LANGUAGES)
def saved(page, request):
    """The page that a learner with much to keep has saved, opened in the browser."""
    given = answers(Library(shipped()), HARD, SOME, copies=1)
    source = web.made(collect.document(given, Library(shipped()), request.param, date(2026, 11, 22)))
    page.route(ADDRESS, lambda route: route.fulfill(body=source, content_type="text/html; charset=utf-8"))
    refused = []
    page.on("console", lambda message: refused.append(message.text))
    page.goto(ADDRESS)
    assert refused == []
    return page


def test_axe_finds_nothing_on_a_saved_document(saved):
    found = Axe().run(saved).response["violations"]
    assert [(v["id"], [n["html"][:120] for n in v["nodes"]]) for v in found] == []


def test_its_own_style_applies_and_no_script_runs(saved):
    assert saved.locator("main").evaluate("(main) => getComputedStyle(main).maxWidth") == "704px"
    assert saved.evaluate("window.hacked") is None
    assert saved.locator("img").count() == saved.locator("img[src^='data:image/svg+xml']").count() > 0
    assert all(image.evaluate("(image) => image.naturalWidth > 0") for image in saved.locator("img").all())


@pytest.mark.parametrize("width", [320, 1280])
def test_a_long_word_breaks_and_nothing_runs_off_the_side(saved, width):
    saved.set_viewport_size({"width": width, "height": 900})
    assert saved.evaluate("document.documentElement.scrollWidth") <= width


def test_both_files_come_whole_out_of_the_browser(page, answers_file, tmp_path):
    Answers().add(*answers(Library(shipped()), "Noor belde 👋", ["roles/compare-1"]))
    open_sheet(page, "take-away")
    for action, name in (("Word-document", "wat-ik-meeneem.docx"), ("webpagina", "wat-ik-meeneem.html")):
        with page.expect_download() as waiting:
            page.get_by_role("button", name=action).click()
        assert waiting.value.suggested_filename == name
        waiting.value.save_as(tmp_path / name)
    assert "Noor belde 👋" in word_text(word((tmp_path / "wat-ik-meeneem.docx").read_bytes()))
    assert "Noor belde 👋" in Page((tmp_path / "wat-ik-meeneem.html").read_bytes()).paragraphs
    expect(page.get_by_role("status")).to_have_text("Het document is gemaakt. Het staat bij je downloads.")
