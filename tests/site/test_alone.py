"""One exercise on a page of its own: it plays, it keeps, and a wrong name gets a sentence."""

import pytest
from playwright.sync_api import expect

pytestmark = pytest.mark.browser


def test_an_exercise_alone_plays_in_a_frame_and_has_its_answer_back_after_a_reload(opened, host):
    page = opened("index.html")
    page.evaluate(
        """(address) => {
          document.body.innerHTML = `<iframe title="Oefening" src="${address}" width="900" height="400"></iframe>`;
          window.heights = [];
          addEventListener("message", (event) => window.heights.push(event.data.height));
        }""",
        f"{host}/oefening.html?naam=roles/round-1",
    )
    frame = page.frame_locator("iframe")
    frame.locator(".vr-sheet h3").wait_for()
    expect(frame.locator("html")).to_have_attribute("lang", "nl")
    frame.locator("[data-place=networking] > button").first.click()
    frame.get_by_role("button", name="Laat de feedback zien").click()
    expect(frame.locator(".vr-kept")).to_contain_text("Opgeslagen")
    page.wait_for_function("window.heights.length && window.heights.at(-1) > 400")
    page = opened("oefening.html?naam=roles/round-1")
    page.locator(".vr-sheet h3").wait_for()
    expect(page.locator(".vr-steps [data-state=less]")).to_have_count(1)
    expect(page).to_have_title("Ronde 1 – Vier rollen, vier werelden")


def test_a_name_that_there_is_not_gets_a_sentence_in_the_language_of_the_page(opened):
    page = opened("exercise.html?name=roles/rond-1")
    page.locator(".vr-sheet h3").wait_for()
    expect(page.locator(".vr-sheet")).to_contain_text("did you mean roles/round-1?")
