"""A whole lesson, with JupyterLab around the exercises: no more is wrong than the accessibility statement says."""

import pytest
from axe_playwright_python.sync_playwright import Axe

pytestmark = pytest.mark.browser
LESSON = "nl/05-casussen-ronde-1-en-2.ipynb"
AROUND = {"aria-prohibited-attr", "aria-required-children", "region"}
WIDE = """() => [...document.querySelectorAll('.jp-Notebook *')]
  .filter((e) => e.checkVisibility() && !e.closest('.vr-table, .vr-hidden, svg') && e.getBoundingClientRect().right > innerWidth + 1)
  .map((e) => e.className || e.tagName)"""


def test_axe_finds_in_a_whole_lesson_only_what_the_statement_names(started):
    page = started(LESSON)
    page.evaluate("document.body.style.overflow = 'visible'")  # else axe takes the page for hidden and passes it over
    found = Axe().run(page).response["violations"]
    places = [(one["id"], node["target"][0]) for one in found for node in one["nodes"]]
    inside = {name for name, place in places if page.locator(place).evaluate("(e) => !!e.closest('.vr-sheet')")}
    assert not inside
    assert {name for name, _ in places} - inside <= AROUND


def test_at_four_hundred_per_cent_the_text_of_a_lesson_stays_within_the_screen(started):
    page = started(LESSON)
    page.set_viewport_size({"width": 320, "height": 640})
    page.wait_for_function(f"() => ({WIDE})().length === 0")
    assert page.locator(".jp-MarkdownOutput p").first.is_visible()
