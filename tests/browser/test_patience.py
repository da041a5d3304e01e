"""How long the screen waits before it says that nothing is saved: not long, unless a picture is being drawn."""

import pytest
from playwright.sync_api import expect

from tests.browser.isolated import open_sheet

pytestmark = pytest.mark.browser
SILENT = """(actions) => {
  const real = window.toPython;
  const lost = (message) => !actions.length || actions.includes(JSON.parse(message).action);
  window.toPython = (message) => (lost(message) ? new Promise(() => {}) : real(message));
}"""


def looking_back(page):
    """One card placed; the next click asks for the look back with its picture."""
    page.clock.install()
    open_sheet(page, "roles/round-1")
    page.locator("[data-place=networking] > button").first.click()
    page.get_by_role("button", name="Laat de feedback zien").click()
    page.locator(".vr-feedback").wait_for()


def test_without_a_reply_the_screen_says_within_a_few_seconds_that_nothing_is_saved(page):
    looking_back(page)
    page.evaluate(SILENT, [])
    page.get_by_role("button", name="Terugblik").click()
    page.clock.run_for(3100)
    expect(page.get_by_role("alert")).to_contain_text("Niet opgeslagen")


def test_a_picture_in_the_making_raises_no_alarm_until_it_has_taken_a_minute(page):
    looking_back(page)
    page.evaluate(SILENT, ["draw"])
    page.get_by_role("button", name="Terugblik").click()
    page.locator(".vr-waiting").wait_for()
    page.clock.run_for(20_000)
    expect(page.get_by_role("alert")).to_be_empty()
    page.evaluate(SILENT, [])
    page.get_by_role("button", name="Kaart 2,").click()
    page.clock.run_for(5_000)
    expect(page.get_by_role("alert")).to_be_empty()
    page.clock.run_for(60_000)
    expect(page.get_by_role("alert")).to_contain_text("Niet opgeslagen")
