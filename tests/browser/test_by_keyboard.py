"""Every kind of the second half done from beginning to end with keys alone, on our set and on the second one."""

import pytest
from playwright.sync_api import expect

from course.content import Library
from course.content.library import shipped
from tests.browser.filled import fill
from tests.browser.isolated import open_sheet

pytestmark = pytest.mark.browser
LIBRARY = Library(shipped())
ONWARD = "e.dataset.action === 'go' && e.classList.contains('vr-primary')"


def tab_to(page, wanted, most=250):
    """Press Tab until `wanted`, a test in JavaScript of the element e, holds for what has the focus."""
    for _ in range(most):
        page.keyboard.press("Tab")
        if page.evaluate(f"(() => {{ const e = document.activeElement; return {wanted}; }})()"):
            return
    raise AssertionError(f"cannot be reached with Tab: {wanted}")


def press(page, wanted, key="Enter"):
    """Tab to something and press a key there; wait until Python has answered."""
    tab_to(page, wanted)
    before = page.locator(".vr-kept").get_attribute("data-replies")
    page.keyboard.press(key)
    page.wait_for_function("(b) => document.querySelector('.vr-kept').dataset.replies !== b", arg=before)


def choose_first(page, group):
    """Check the first radio button of the group whose field name begins so."""
    tab_to(page, f"e.type === 'radio' && e.dataset.field.startsWith('{group}')")
    page.keyboard.press("Space")


def choose_in_list(page, field, steps=1):
    """Move down in a list that opens."""
    tab_to(page, f"e.tagName === 'SELECT' && e.dataset.field.startsWith('{field}')")
    for _ in range(steps):
        page.keyboard.press("ArrowDown")


@pytest.mark.parametrize("name", ["scenarios/rank", "worlds/axes", "outage/axes"])
def test_cards_are_placed_on_the_plane_with_arrow_keys(page, answers_file, name):
    exercise = LIBRARY.exercise(name)
    open_sheet(page, name)
    for _ in exercise.cards:
        tab_to(page, "e.classList.contains('vr-cell')")
        page.keyboard.press("ArrowRight")
        page.keyboard.press("ArrowDown")
        page.keyboard.press("Enter")
        expect(page.locator(".vr-feedback")).to_be_focused()
        expect(page.locator(".vr-cell[aria-pressed=true]")).to_have_attribute("data-place", "2-3")
        tab_to(page, ONWARD)
        page.keyboard.press("Enter")
    expect(page.get_by_role("table")).to_be_visible()
    assert page.get_by_role("row").count() == len(exercise.cards) + 1


def test_cards_are_placed_with_two_plain_lists(page, answers_file):
    widget = open_sheet(page, "worlds/axes")
    choose_in_list(page, "across:", 4)
    choose_in_list(page, "up:", 1)
    tab_to(page, "e.dataset.action === 'place'")
    page.keyboard.press("Enter")
    expect(page.locator(".vr-feedback")).to_be_focused()
    (plane,) = [b for b in widget.sheet["blocks"][1]["columns"][1] if b["block"] == "plane"]
    assert [cell["value"] for cell in plane["cells"] if cell["chosen"]] == ["4-1"]


def test_a_card_is_dragged_to_its_place_by_its_grip(page, answers_file):
    widget = open_sheet(page, "worlds/axes")
    grip, cell = page.locator(".vr-story .vr-grip").bounding_box(), page.locator("[data-place='4-4']").bounding_box()
    page.mouse.move(grip["x"] + grip["width"] / 2, grip["y"] + grip["height"] / 2)
    page.mouse.down()
    page.mouse.move(cell["x"] + cell["width"] / 2, cell["y"] + cell["height"] / 2, steps=6)
    page.mouse.up()
    page.locator(".vr-feedback").wait_for()
    (plane,) = [b for b in widget.sheet["blocks"][1]["columns"][1] if b["block"] == "plane"]
    assert [cell["value"] for cell in plane["cells"] if cell["chosen"]] == ["4-4"]


@pytest.mark.parametrize("name", ["signals/board", "outage/board"])
def test_a_signal_board_is_followed_to_its_end(page, answers_file, name):
    exercise = LIBRARY.exercise(name)
    first, *_, last = exercise.scheme.category
    open_sheet(page, name)
    for number, _ in enumerate(exercise.signal):
        choose_first(page, "nature:")
        if number < 3:
            tab_to(page, f"e.type === 'number' && e.dataset.field.endsWith(':{first}')")
            page.keyboard.press("ArrowDown")
            tab_to(page, f"e.type === 'number' && e.dataset.field.endsWith(':{last}')")
            page.keyboard.press("ArrowUp")
        press(page, "e.dataset.action === 'keep'")
        expect(page.locator(".vr-feedback")).to_be_focused()
        press(page, ONWARD)
    expect(page.get_by_role("img")).to_be_visible()
    expect(page.get_by_role("heading", name="Wat de auteurs ervan maken")).to_be_visible()
    assert page.get_by_role("row").count() == len(exercise.signal) + 1


@pytest.mark.parametrize("name", ["chains/build-1", "chains/build-2", "outage/chains"])
def test_a_chain_is_built_as_the_authors_have_it(page, answers_file, name):
    exercise = LIBRARY.exercise(name)
    chain = next(iter(exercise.chain.values()))
    open_sheet(page, name)
    for at, step in enumerate(chain.step):
        while _standing(page).index(step) > at:
            press(page, f"e.dataset.key === 'up:{step}'")
    for cause, _ in chain.pairs(tuple(chain.step)):
        press(page, f"e.dataset.key === 'sign:{cause}:{chain.step[cause].sign}'")
    press(page, "e.dataset.action === 'check'")
    expect(page.locator(".vr-feedback")).to_contain_text("Dezelfde keten als de auteurs")
    expect(page.get_by_role("img")).to_be_visible()
    choose_first(page, "lever:")
    press(page, "e.dataset.action === 'lever'")
    expect(page.locator(".vr-feedback")).to_have_count(2)


def _standing(page):
    """The steps in the order in which they stand on the screen."""
    return page.evaluate("[...document.querySelectorAll('[data-key^=\"up:\"]')].map((e) => e.dataset.key.slice(3))")


def test_a_story_is_walked_to_an_ending_and_another_branch_is_tried(page, answers_file):
    open_sheet(page, "leadership/story")
    while page.locator("[data-action=choose]").count():
        press(page, "e.dataset.action === 'choose'")
        expect(page.locator(".vr-story")).to_be_focused()
    expect(page.get_by_role("heading", name="Jouw pad, en hoe je het als leiderschap kunt lezen")).to_be_visible()
    press(page, "e.dataset.key === 'back:1'")
    assert page.locator("[data-action=choose]").count() >= 2
    expect(page.get_by_role("status")).to_contain_text("Je bent terug bij")


@pytest.mark.parametrize("name", ["choices/worked", "outage/options"])
def test_options_are_put_to_the_test_and_the_threshold_is_moved(page, answers_file, name):
    exercise = LIBRARY.exercise(name)
    open_sheet(page, name)
    choose_first(page, "first")
    press(page, "e.dataset.action === 'first'")
    press(page, "e.type === 'range'", "ArrowRight")
    expect(page.get_by_role("columnheader", name=f"Werelden vanaf {exercise.threshold + 1}")).to_be_visible()
    for number, _ in enumerate(exercise.question):
        choose_first(page, f"reply:{number}")
        press(page, f"e.dataset.key === 'reply:{number}'")
    expect(page.locator(".vr-feedback")).to_have_count(len(exercise.question))


def test_own_options_are_entered_and_come_back(page, answers_file):
    open_sheet(page, "choices/own")
    for number, name in enumerate(("Wijkpunten", "Digitale balie"), start=1):
        tab_to(page, f"e.dataset.field === 'name:{number}'")
        page.keyboard.type(name)
        for world in LIBRARY.exercise("choices/own").scheme.category:
            choose_in_list(page, f"score:{number}:{world}", 3 + number)
    press(page, "e.dataset.action === 'calculate'")
    expect(page.get_by_role("rowheader", name="Digitale balie").first).to_be_visible()
    page.reload()
    again = page.context.new_page()
    open_sheet(again, "choices/own")
    expect(again.get_by_role("rowheader", name="Wijkpunten").first).to_be_visible()


@pytest.mark.parametrize("name", ["worlds/own-grid", "chains/own", "signals/signpost", "own-case/own"])
def test_something_of_ones_own_is_worked_out_step_by_step(page, answers_file, name):
    exercise = LIBRARY.exercise(name)
    open_sheet(page, name)
    for number, step in enumerate(exercise.step, start=1):
        for field, asked in step.field.items():
            if asked.choice:
                choose_first(page, f"field:{field}")
            else:
                tab_to(page, f"e.dataset.field === 'field:{field}'")
                page.keyboard.type(f"mijn {field}")
        press(page, "e.dataset.action === 'keep'")
        if page.evaluate("document.activeElement.dataset.key") == "advice":
            press(page, ONWARD)
        expect(page.locator("[aria-current=step]")).to_have_attribute("data-key", _after(exercise, number))
    expect(page.get_by_role("heading", name="Wat je maakte")).to_be_visible()


def _after(exercise, number):
    return f"go:step-{number + 1}" if number < len(exercise.step) else "go:closing"


def test_a_case_is_moved_through_the_worlds(page, answers_file):
    exercise = LIBRARY.exercise("roles-worlds/shift")
    open_sheet(page, "roles-worlds/shift")
    for _ in exercise.cards:
        for world in exercise.worlds.category:
            for part in ("lead", "floor"):
                tab_to(
                    page,
                    f"e.tagName === 'SELECT' && e.dataset.field.startsWith('{part}:') && e.dataset.field.endsWith(':{world}')",
                )
                page.keyboard.press("ArrowDown")
        press(page, "e.dataset.action === 'compare'")
        expect(page.locator(".vr-feedback")).to_have_count(len(exercise.worlds.category))
        press(page, ONWARD)
    expect(page.get_by_role("img")).to_be_visible()
    expect(page.get_by_role("table")).to_be_visible()


def test_a_word_is_found_in_either_language_without_accents_or_capitals(page, answers_file):
    open_sheet(page, "glossary")
    tab_to(page, "e.type === 'search'")
    page.keyboard.type("TOWN CLERK")
    expect(page.locator(".vr-lookup dt")).to_have_count(1)
    expect(page.locator(".vr-lookup dt")).to_contain_text("gemeentesecretaris")
    expect(page.get_by_role("status").filter(has_text="1 woord")).to_be_visible()
    page.keyboard.press("Control+A")
    page.keyboard.type("xyzzy")
    expect(page.get_by_role("status").filter(has_text="Dit woord staat er niet in")).to_be_visible()


def test_the_cards_of_today_are_played_to_their_end(page, answers_file):
    fill()
    open_sheet(page, "today")
    for _ in range(page.locator(".vr-steps button").count() - 1):
        tab_to(page, "e.closest('[data-place]') && e.dataset.key.startsWith('put:')")
        page.keyboard.press("Enter")
        page.locator("[data-action=confirm], .vr-feedback").first.wait_for()
        if page.locator("[data-action=confirm]").count():
            press(page, "e.dataset.action === 'confirm'")
        expect(page.locator(".vr-feedback")).to_be_focused()
        press(page, ONWARD)
    expect(page.get_by_role("heading", name="Klaar voor vandaag")).to_be_visible()
    expect(page.get_by_role("table", name="Wat je vandaag koos")).to_be_visible()


def test_a_lesson_is_reached_from_the_list_of_lessons(page, answers_file):
    open_sheet(page, "progress")
    tab_to(page, "e.tagName === 'A' && e.textContent.startsWith('9. ')")
    assert page.evaluate("document.activeElement.getAttribute('href')") == "09-vier-werelden.ipynb"
