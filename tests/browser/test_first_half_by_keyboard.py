"""Every kind of the first half, and the two that a learner fills in about herself, done with keys alone."""

import pytest
from playwright.sync_api import expect

from course.content import Library
from course.content.library import shipped
from tests.browser.isolated import open_sheet
from tests.browser.test_by_keyboard import ONWARD, choose_first, press, tab_to

pytestmark = pytest.mark.browser
LIBRARY = Library(shipped())


def test_cards_are_sorted_one_by_one_up_to_the_look_back(page, answers_file):
    open_sheet(page, "start/controls")
    for _ in LIBRARY.exercise("start/controls").cards:
        press(page, "e.dataset.key?.startsWith('put:')")
        press(page, "e.dataset.action === 'confirm'")
        expect(page.locator(".vr-feedback")).to_be_focused()
        press(page, ONWARD)
    expect(page.get_by_role("table", name="Je eerste keuze, naast die van de auteurs")).to_be_visible()


def test_a_full_table_is_emptied(page, answers_file):
    exercise = LIBRARY.exercise("old-new/sort-1")
    open_sheet(page, "old-new/sort-1")
    for _ in exercise.cards:
        press(page, "e.dataset.key?.startsWith('put:')")
    expect(page.locator(".vr-hand .vr-item")).to_have_count(0)
    expect(page.locator("[data-place] li")).to_have_count(len(exercise.cards))


def test_points_are_divided_over_every_case(page, answers_file):
    open_sheet(page, "roles/weigh")
    for number, _ in enumerate(LIBRARY.exercise("roles/weigh").cards, start=1):
        for points in ("6", "4"):
            tab_to(page, "e.type === 'number'")
            page.keyboard.press("Control+A")
            page.keyboard.type(points)
        press(page, "e.dataset.action === 'weigh'")
        expect(page.locator(".vr-feedback")).to_be_focused()
        expect(page.locator(".vr-steps [data-state=done]")).to_have_count(number)
        if page.locator("[data-action=go].vr-primary").count():
            press(page, ONWARD)


def test_two_cases_are_compared_in_words_and_with_a_role_for_each(page, answers_file):
    exercise = LIBRARY.exercise("roles/compare-1")
    open_sheet(page, "roles/compare-1")
    for words in ("same", "differs"):
        tab_to(page, f"e.dataset.field === '{words}'")
        page.keyboard.type("mijn eigen woorden")
    for card in exercise.cards:
        choose_first(page, f"lead:{card.name}")
    press(page, "e.dataset.action === 'compare'")
    expect(page.locator(".vr-feedback")).to_have_count(len(exercise.cards))


def test_own_words_are_written_compared_and_judged(page, answers_file):
    open_sheet(page, "roles/worked-2")
    while page.locator("[data-action=next], [data-action=keep]").count():
        if page.locator("[data-action=next]").count():
            press(page, "e.dataset.action === 'next'")
            continue
        tab_to(page, "e.tagName === 'TEXTAREA'")
        page.keyboard.type("mijn eigen woorden")
        press(page, "e.dataset.action === 'keep'")
        tab_to(page, "e.type === 'radio'")
        page.keyboard.press("Space")
        press(page, "e.dataset.action === 'judge'")
    expect(page.locator("textarea")).to_have_count(0)
    assert page.get_by_text("mijn eigen woorden").count() >= 1


def test_the_scan_is_filled_in_twice(page, answers_file):
    open_sheet(page, "start/scan")
    for key in ("ArrowRight", "ArrowLeft"):
        _rate(page, key)
        press(page, "e.dataset.action === 'keep'")
        if key == "ArrowRight":
            press(page, "e.dataset.action === 'again'")
    expect(page.get_by_role("img")).to_be_visible()


def test_the_mirror_is_rated_part_by_part_up_to_a_next_step(page, answers_file):
    open_sheet(page, "inside/mirror")
    while page.locator("[data-action=keep]").count():
        _rate(page, "ArrowRight")
        press(page, "e.dataset.action === 'keep'")
    expect(page.get_by_role("img")).to_be_visible()
    tab_to(page, "e.type === 'radio'")
    page.keyboard.press("Space")
    press(page, "e.dataset.action === 'choose'")
    expect(page.locator("[data-action=change]")).to_be_visible()


def _rate(page, key):
    """A score for each scale on the screen: into the group, and one key further."""
    for _ in range(page.get_by_role("radiogroup").count()):
        tab_to(page, "e.type === 'radio' && !e.closest('[role=radiogroup]').querySelector(':checked')")
        page.keyboard.press(key)
