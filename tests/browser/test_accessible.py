"""The sheet alone: what a screen reader hears, what the eye can read, what a thumb can hit."""

import re

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect

from tests.browser.filled import fill
from tests.browser.isolated import open_sheet

pytestmark = pytest.mark.browser
OVER_ALL = ("progress", "today", "then-and-now")


@pytest.fixture
def answers_file(answers_file, request):
    """A file of its own for each test; it holds something where a desk looks over all of it."""
    given = getattr(request.node, "callspec", None)
    if given and given.params.get("name") in OVER_ALL:
        fill()
    return answers_file


def nothing(page):
    pass


def placed(page, place="networking"):
    page.locator(f"[data-place={place}] > button").first.click()


def pending(page):
    placed(page)
    page.get_by_role("group", name="Hoe zeker ben je?").wait_for()


def answered(page):
    placed(page)
    page.get_by_role("button", name="Laat de feedback zien").click()
    page.locator(".vr-feedback").wait_for()


def twice(page):
    answered(page)
    page.get_by_role("button", name="Geef een hint").click()
    placed(page, "lawful")
    page.get_by_role("button", name="Laat de feedback zien").click()
    page.locator(".vr-bars").wait_for()


def looked_back(page):
    answered(page)
    page.get_by_role("button", name="Terugblik").click()
    page.get_by_role("img").wait_for()


def sorted_two(page):
    for _ in range(2):
        placed(page, "old")
        page.locator(".vr-feedback").wait_for()


def weighed(page):
    for field in page.get_by_role("spinbutton").all()[:2]:
        field.fill("5")
        field.press("Tab")
    page.get_by_role("button", name="Vergelijk met de auteurs").click()
    page.locator(".vr-feedback").wait_for()


def compared(page):
    for group in page.get_by_role("group").all():
        group.get_by_role("radio").first.check()
    page.get_by_role("button", name="Leg mijn vergelijking").click()
    page.locator(".vr-feedback").first.wait_for()


def written(page):
    page.get_by_role("button", name="Volgende stap").click()
    page.get_by_role("button", name="Volgende stap").click()
    page.get_by_role("textbox").fill("mijn eigen antwoord")
    page.get_by_role("button", name="Bewaar en vergelijk").click()
    page.get_by_role("radio").first.wait_for()


def asked(page):
    answered_elsewhere()
    page.locator("body").evaluate("() => window.model.send({ id: 1, action: 'none', value: '', fields: {} })")
    page.get_by_role("button", name="Verwijder al mijn antwoorden").click()
    page.get_by_role("button", name="Ja, verwijder alles").wait_for()


def answered_elsewhere():
    from course.answers import Answer, Answers

    Answers().add(Answer("roles/round-1", None, {}, None, "v"))


def put_on_the_plane(page):
    page.locator(".vr-cell").nth(6).click()
    page.locator(".vr-feedback").wait_for()


def looked_over(page):
    put_on_the_plane(page)
    page.get_by_role("button", name="Overzicht").click()
    page.get_by_role("table").wait_for()


def estimated(page):
    page.get_by_role("radio").first.check()
    page.locator("[data-action=keep]").click()
    page.locator(".vr-feedback").wait_for()


def path_seen(page):
    estimated(page)
    page.get_by_role("button", name="Mijn pad").click()
    page.get_by_role("img").wait_for()


def signed(page):
    for number in range(page.locator(".vr-link").count()):
        page.locator(".vr-link").nth(number).locator(".vr-toggle").first.click()
        page.locator(".vr-link").nth(number).locator("[aria-pressed=true]").wait_for()


def chain_checked(page):
    signed(page)
    page.locator("[data-action=check]").click()
    page.get_by_role("img").wait_for()
    page.get_by_role("radio").first.check()
    page.locator("[data-action=lever]").click()
    page.locator(".vr-feedback").nth(1).wait_for()


def chosen_twice(page):
    for number in range(2):
        page.locator("[data-action=choose]").first.click()
        page.locator(".vr-steps button").nth(number + 1).wait_for()


def ended(page):
    for number in range(30):
        if not page.locator("[data-action=choose]").count():
            break
        page.locator("[data-action=choose]").first.click()
        page.locator(".vr-steps button").nth(number + 1).wait_for()
    page.locator(".vr-quiet").first.wait_for()


def put_to_the_test(page):
    page.get_by_role("radio").first.check()
    page.locator("[data-action=first]").click()
    page.get_by_role("img").wait_for()
    page.locator(".vr-choice").last.get_by_role("radio").first.check()
    page.locator("[data-action=reply]").last.click()
    page.locator(".vr-feedback").wait_for()


def worked_out(page):
    while page.locator("[data-action=keep]").count():
        here = page.locator("[aria-current=step]").get_attribute("data-key")
        for field in page.get_by_role("textbox").all():
            field.fill("mijn eigen woorden\nen meer")
        for group in page.locator(".vr-choice").all():
            group.get_by_role("radio").first.check()
        page.locator("[data-action=keep]").click()
        page.locator(f"[data-key='{here}'][data-state=done]").wait_for()
        if page.locator("[data-action=go].vr-primary").count():
            page.locator("[data-action=go].vr-primary").click()
        page.locator(f"[aria-current=step]:not([data-key='{here}'])").wait_for()


def rated(page, score):
    for statement in page.get_by_role("radiogroup").all():
        statement.get_by_text(score, exact=True).first.click()
    page.locator("[data-action=keep]").click()


def scanned(page):
    rated(page, "2")
    page.get_by_role("heading", name="Bewaard").wait_for()


def scanned_twice(page):
    scanned(page)
    page.get_by_role("button", name="Vul voor de tweede keer in").click()
    rated(page, "4")
    page.get_by_role("img").wait_for()


def mirrored(page):
    for number in range(page.locator(".vr-steps button").count() - 1):
        rated(page, "2")
        page.locator(".vr-steps [data-state=done]").nth(number).wait_for()
    page.get_by_role("img").wait_for()


def shifted(page):
    for field in page.locator("select").all():
        field.select_option(index=1)
    page.locator("[data-action=compare]").click()
    page.locator(".vr-feedback").first.wait_for()


def shift_seen(page):
    shifted(page)
    page.get_by_role("button", name="Overzicht").click()
    page.get_by_role("img").wait_for()


def fetched_back(page):
    placed(page, "lawful")
    if page.get_by_role("button", name="Laat de feedback zien").count():
        page.get_by_role("button", name="Laat de feedback zien").click()
    page.locator(".vr-feedback").wait_for()


def done_for_today(page):
    page.locator(".vr-steps button").last.click()
    page.locator(".vr-passage[data-key=closing]").wait_for()


def searched(page):
    page.get_by_role("searchbox").fill("gemeentesec")
    page.get_by_text("1 woord", exact=True).or_(page.get_by_text("1 word", exact=True)).wait_for()


def document_made(page):
    with page.expect_download():
        page.locator("[data-action=download]").last.click()
    page.locator(".vr-said:not(.vr-aloud)").wait_for()


def side_by_side(page):
    """Two cases with their first step, laid side by side."""
    for number in (1, 2):
        page.locator("textarea").first.fill(f"Casus {number}")
        page.get_by_role("button", name="Bewaar deze stap").click()
        page.get_by_role("heading", name="Stap 2:").wait_for()
        page.get_by_role("button", name="+ Casus").click()
        page.get_by_role("heading", name="Stap 1:").wait_for()
    page.get_by_role("button", name="Naast elkaar").click()
    page.locator(".vr-columns").wait_for()


SCREENS = {
    "a case": ("roles/round-1", nothing),
    "a case, chosen": ("roles/round-1", pending),
    "a case, answered": ("roles/round-1", answered),
    "a case, second try": ("roles/round-1", twice),
    "a look back": ("roles/round-1", looked_back),
    "a full table": ("old-new/sort-1", nothing),
    "a full table, two sorted": ("old-new/sort-1", sorted_two),
    "eight statements in four places": ("colours/sort-1", nothing),
    "ten points": ("roles/weigh", nothing),
    "ten points, weighed": ("roles/weigh", weighed),
    "two cases": ("roles/compare-1", nothing),
    "two cases, compared": ("roles/compare-1", compared),
    "a worked example": ("roles/worked-2", nothing),
    "own words": ("roles/worked-2", written),
    "a plane": ("worlds/axes", nothing),
    "a plane, one placed": ("worlds/axes", put_on_the_plane),
    "a plane, seen over": ("scenarios/rank", looked_over),
    "a signal": ("signals/board", nothing),
    "a signal, estimated": ("signals/board", estimated),
    "a path": ("signals/board", path_seen),
    "a chain": ("chains/build-1", signed),
    "a chain, checked": ("chains/build-2", chain_checked),
    "a story": ("leadership/story", nothing),
    "a story, on its way": ("leadership/story", chosen_twice),
    "a story, ended": ("leadership/story", ended),
    "options": ("choices/worked", nothing),
    "options, tested": ("choices/worked", put_to_the_test),
    "own options": ("choices/own", nothing),
    "a step of one's own": ("worlds/own-grid", nothing),
    "four worlds of one's own": ("worlds/own-grid", worked_out),
    "a chain of one's own": ("chains/own", worked_out),
    "a case of one's own": ("own-case/own", nothing),
    "cases of one's own, side by side": ("own-case/own", side_by_side),
    "a case to read": ("own-case/worked", nothing),
    "a plan": ("plan/own", nothing),
    "a scan": ("start/scan", nothing),
    "a scan, kept": ("start/scan", scanned),
    "a scan, then and now": ("start/scan", scanned_twice),
    "a mirror": ("inside/mirror", nothing),
    "a mirror, the difference": ("inside/mirror", mirrored),
    "a case in four worlds": ("roles-worlds/shift", nothing),
    "a case in four worlds, compared": ("roles-worlds/shift", shifted),
    "roles in worlds": ("roles-worlds/shift", shift_seen),
    "a glossary": ("glossary", nothing),
    "a glossary, searched": ("glossary", searched),
    "progress": ("progress", nothing),
    "today": ("today", nothing),
    "today, a card fetched back": ("today", fetched_back),
    "today, done": ("today", done_for_today),
    "then and now": ("then-and-now", nothing),
    "my answers": ("my-answers", nothing),
    "my answers, about to delete": ("my-answers", asked),
    "the take-away": ("take-away", nothing),
    "the take-away, made": ("take-away", document_made),
    "a broken exercise": ("does/not-exist", nothing),
}
every_screen = pytest.mark.parametrize(("name", "reach"), SCREENS.values(), ids=SCREENS)


@every_screen
def test_axe_finds_nothing(page, answers_file, name, reach):
    open_sheet(page, name)
    reach(page)
    found = Axe().run(page).response["violations"]
    assert [(v["id"], [n["html"][:120] for n in v["nodes"]]) for v in found] == []


@every_screen
@pytest.mark.parametrize("light", [True, False], ids=["light", "dark"])
def test_every_text_stands_out_from_its_ground(page, answers_file, name, reach, light):
    open_sheet(page, name, light=light)
    reach(page)
    assert page.evaluate(CONTRAST) == []


# Each piece of text with its own colour, against the first opaque ground behind it (WCAG 2.2, 1.4.3).
CONTRAST = """() => {
  const rgb = (colour) => colour.match(/[\\d.]+/g).map(Number);
  const part = (c) => ((c /= 255) <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);
  const light = ([r, g, b]) => 0.2126 * part(r) + 0.7152 * part(g) + 0.0722 * part(b);
  const ground = (element) => {
    for (let at = element; at; at = at.parentElement) {
      const colour = rgb(getComputedStyle(at).backgroundColor);
      if (colour.length === 3 || colour[3] === 1) return colour;
    }
    return [255, 255, 255];
  };
  const low = [];
  const walker = document.createTreeWalker(document.querySelector('.vr-sheet'), NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const element = walker.currentNode.parentElement;
    if (!walker.currentNode.textContent.trim() || !element.checkVisibility() || element.closest(':disabled')) continue;
    const style = getComputedStyle(element);
    const size = parseFloat(style.fontSize);
    const large = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700);
    const [one, other] = [light(rgb(style.color)), light(ground(element))].sort((a, b) => b - a);
    const ratio = (one + 0.05) / (other + 0.05);
    if (ratio < (large ? 3 : 4.5)) low.push([walker.currentNode.textContent.trim().slice(0, 40), ratio.toFixed(2)]);
  }
  return low;
}"""


@every_screen
def test_at_four_hundred_per_cent_nothing_runs_off_the_side(page, answers_file, name, reach):
    page.set_viewport_size({"width": 320, "height": 640})
    open_sheet(page, name)
    reach(page)
    wide = """() => [...document.querySelectorAll('.vr-sheet *')]
      .filter((e) => e.checkVisibility() && !e.closest('.vr-table, .vr-hidden, svg') && e.getBoundingClientRect().right > innerWidth + 1)
      .map((e) => e.className || e.tagName)"""
    assert page.evaluate(wide) == []
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")


@every_screen
def test_every_target_is_at_least_twenty_four_pixels(page, answers_file, name, reach):
    open_sheet(page, name)
    reach(page)
    small = """() => [...document.querySelectorAll('.vr-sheet :is(button, input, select, textarea)')]
      .map((e) => [e, (e.closest('label') ?? (e.type === 'file' ? e.labels[0] : e)).getBoundingClientRect()])
      .filter(([e, box]) => e.checkVisibility() && (box.width < 24 || box.height < 24))
      .map(([e]) => e.outerHTML.slice(0, 80))"""
    assert page.evaluate(small) == []


@every_screen
def test_the_sheet_says_which_language_it_speaks(page, answers_file, name, reach):
    open_sheet(page, name, language="en")
    assert page.locator(".vr-sheet").get_attribute("lang") == "en"
    dutch = re.compile(r"\b(Opgeslagen|Kies|Waar hoort|jouw|Volgende|oefening)\b")
    unmarked = "(sheet) => { const copy = sheet.cloneNode(true); copy.querySelectorAll('[lang]').forEach((e) => e.remove()); return copy.innerText; }"
    assert not dutch.search(page.locator(".vr-sheet").evaluate(unmarked))


def test_a_board_is_a_named_group_of_buttons_with_their_state(page, answers_file):
    open_sheet(page, "roles/round-1")
    placed(page)
    group = page.get_by_role("group", name="Waar hoort deze kaart?")
    assert group.get_by_role("button").count() == 4
    expect(group.get_by_role("button", name=re.compile("^Netwerkend"), pressed=True)).to_be_visible()
    assert group.get_by_role("button", pressed=True).count() == 1


def test_the_way_through_an_exercise_says_what_is_done_and_where_you_are(page, answers_file):
    open_sheet(page, "roles/round-1")
    answered(page)
    way = page.get_by_role("navigation", name="Waar je bent")
    expect(way.get_by_role("button", name=re.compile("^Kaart 1, (past|te verdedigen)"))).to_have_attribute(
        "aria-current", "step"
    )
    expect(way.get_by_role("button", name="Kaart 2, nog open")).to_be_visible()


def test_feedback_is_announced_in_a_status_that_stays_in_its_place(page, answers_file):
    open_sheet(page, "roles/round-1")
    status = page.get_by_role("status")
    node = status.element_handle()
    answered(page)
    expect(status).to_contain_text("ligt nu bij Netwerkend.")
    assert node.evaluate("(node) => node.isConnected && node === document.querySelector('.vr-said')")
    expect(page.locator(".vr-feedback")).to_be_focused()


def test_fields_have_names_and_hold_their_help(page, answers_file):
    open_sheet(page, "roles/round-1")
    pending(page)
    field = page.get_by_role("textbox", name="Waarom deze keuze? (mag je overslaan)")
    expect(field).to_have_accessible_description("In je eigen woorden. Alleen jij ziet dit.")


def test_points_are_fields_with_the_name_of_their_category(page, answers_file):
    open_sheet(page, "roles/weigh")
    group = page.get_by_role("group", name="Verdeel tien punten over de rollen")
    group.get_by_role("button", name="Eén punt erbij: Presterend").click()
    expect(group.get_by_role("spinbutton", name="Presterend")).to_have_value("1")
    expect(group.get_by_role("status")).to_have_text("Nog 9 te verdelen")


def test_without_colours_a_choice_still_shows(page, answers_file):
    page.emulate_media(forced_colors="active")
    open_sheet(page, "roles/round-1")
    placed(page)
    chosen = page.locator("[data-place=networking]")
    assert chosen.evaluate("(e) => getComputedStyle(e).outlineStyle") == "solid"
    expect(chosen).to_contain_text("jouw keuze")


def test_nothing_moves_where_less_motion_is_asked(page, answers_file):
    open_sheet(page, "roles/round-1")
    moving = "() => [...document.querySelectorAll('.vr-sheet *')].filter((e) => parseFloat(getComputedStyle(e).transitionDuration) > 0).length"
    assert page.evaluate(moving) == 0


def test_a_finger_can_tap_and_can_drag_by_the_grip(chromium, answers_file):
    context = chromium.new_context(viewport={"width": 800, "height": 1200}, has_touch=True)
    page = context.new_page()
    widget = open_sheet(page, "old-new/sort-1")
    page.locator("[data-place=keep] > button").tap()
    page.locator("[data-place=keep] li").wait_for()
    grip, place = page.locator(".vr-hand .vr-grip").first, page.locator("[data-place=new] > button")
    start, end = grip.bounding_box(), place.bounding_box()
    points = [(b["x"] + b["width"] / 2, b["y"] + b["height"] / 2) for b in (start, end)]
    finger = context.new_cdp_session(page)
    for kind, at in (("touchStart", [points[0]]), ("touchMove", [points[1]]), ("touchEnd", [])):
        finger.send("Input.dispatchTouchEvent", {"type": kind, "touchPoints": [{"x": x, "y": y} for x, y in at]})
    page.locator("[data-place=new] li").wait_for()
    assert [len(place["items"]) for place in widget.sheet["blocks"][0]["places"]] == [0, 1, 1]
    context.close()


def test_focus_can_be_seen_on_every_control(page, answers_file):
    open_sheet(page, "roles/round-1")
    pending(page)
    page.locator("h1").click()
    for _ in range(12):
        page.keyboard.press("Tab")
        width = page.evaluate("parseFloat(getComputedStyle(document.activeElement).outlineWidth)")
        assert width >= 3 or page.evaluate("!document.activeElement.closest('.vr-sheet')")
