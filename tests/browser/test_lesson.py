"""A lesson in a real JupyterLab: from opening it to an answer that is still there tomorrow."""

import re

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect

pytestmark = pytest.mark.browser
START = "nl/01-start.ipynb"
HURTS = ["d", "d", "x", "b", "a", "0", "0", "z", "m", "y", "ArrowDown", "ArrowUp", "ArrowLeft", "ArrowRight"]


def first_sheet(page):
    return page.locator(".vr-sheet").first


def test_a_lesson_can_be_read_before_start_and_shows_no_code_or_toolbar(opened):
    page = opened(START)
    expect(page.get_by_role("heading", name="Start", exact=False).first).to_be_visible()
    assert page.locator(".vr-sheet").count() == 0
    for hidden in (".jp-CodeCell .jp-Cell-inputWrapper", ".jp-NotebookPanel-toolbar", ".jp-SideBar", ".jp-InputPrompt"):
        assert not any(one.is_visible() for one in page.locator(hidden).all())
    assert not page.locator(".jp-Dialog, .Toastify__toast").count()


def test_the_menus_are_dutch_and_short(opened):
    page = opened(START)
    expect(page.locator(".lm-MenuBar-itemLabel").first).to_have_text("Bestand")
    assert page.locator(".lm-MenuBar-itemLabel").all_inner_texts() == ["Bestand", "Bewerk", "Weergave", "Instellingen"]
    found = []
    for menu in page.locator(".lm-MenuBar-item").all():
        menu.click()
        found += [t for t in page.locator(".lm-Menu-itemLabel").all_inner_texts() if t.strip()]
        page.keyboard.press("Escape")
    assert found[:2] == ["Notebook opslaan", "Print…"]
    assert "Inhoudsopgave" in found
    assert not [t for t in found if re.search(r"Cell|Kernel|Launcher|Shut|Workspace|Open ", t)]


def test_one_click_on_start_shows_the_exercises_and_leaves_the_reader_where_she_is(started):
    page = started(START)
    expect(first_sheet(page).locator("h3")).to_have_text("Vier kaarten om te oefenen")
    expect(page.locator(".vr-start")).to_be_in_viewport()
    assert first_sheet(page).get_attribute("lang") == "nl"
    expect(page).to_have_title("Start – Vier rollen, vier werelden")


def test_a_link_leads_to_the_next_lesson_and_to_the_other_language(opened):
    page = opened(START)
    page.get_by_role("link", name="Les 2: Van oud naar nieuw").click()
    page.wait_for_url("**/doc/tree/nl/02-van-oud-naar-nieuw.ipynb*")
    expect(page.get_by_role("heading", name="Van oud naar nieuw").first).to_be_visible()
    page.get_by_role("link", name="In English").click()
    page.wait_for_url("**/doc/tree/en/02-from-old-to-new.ipynb*")
    expect(page.get_by_role("heading", name="From old to new").first).to_be_visible()
    expect(page).to_have_title("From old to new – Four roles, four worlds")
    expect(page.locator(".jp-NotebookPanel")).to_have_attribute("lang", "en")


@pytest.mark.parametrize(
    ("lesson", "name", "meaning"),
    [
        ("nl/04-vier-rollen.ipynb", "schakelen", "Bewust van de ene rol"),
        ("en/04-four-roles.ipynb", "switching", "Moving knowingly"),
    ],
)
@pytest.mark.parametrize("way", ["opened", "started"])
def test_a_word_explains_itself_by_keyboard_alone_before_and_after_start(request, way, lesson, name, meaning):
    page = request.getfixturevalue(way)(lesson)
    word = page.get_by_role("button", name=name, exact=True)
    for key in ("Enter", "Space"):
        word.focus()
        page.keyboard.press(key)
        expect(word).to_have_attribute("aria-expanded", "true")
        expect(word.locator("+ .vr-meaning")).to_contain_text(meaning)
        assert found_by_axe(page) == []
        page.keyboard.press("Escape")
        expect(page.locator(".vr-meaning")).to_have_count(0)
        expect(word).to_have_attribute("aria-expanded", "false")
        expect(word).to_be_focused()


def found_by_axe(page):
    """What axe finds wrong in the text of a lesson."""
    return Axe().run(page, context=".jp-MarkdownOutput").response["violations"]


def test_a_word_explains_itself_on_a_click_and_no_link_to_a_word_is_left(opened):
    page = opened("nl/04-vier-rollen.ipynb")
    word = page.get_by_role("button", name="schakelen", exact=True)
    text = word.locator("xpath=ancestor::p")
    closed = text.inner_text()
    word.click()
    expect(text).to_contain_text("noemen we schakelen (Bewust van de ene rol naar de andere gaan")
    word.click()
    expect(text).to_have_text(closed)
    assert page.locator(".jp-MarkdownOutput a[href*='#wo']").count() == 0
    assert "#" not in page.url


def test_a_word_explains_itself_too_when_its_text_is_drawn_again(opened):
    page = opened("nl/04-vier-rollen.ipynb")
    words = page.locator(".vr-term")
    expect(words.first).to_be_visible()
    number = words.count()
    again = '(text) => { text.innerHTML = \'<a href="#woord-x" title="<b>Zo.</b>">woord</a>\' }'
    page.locator(".jp-MarkdownOutput p").first.evaluate(again)
    expect(words).to_have_count(number + 1)
    words.first.click()
    expect(page.locator(".vr-meaning")).to_have_text("(<b>Zo.</b>)")


def test_a_lesson_in_the_list_of_lessons_opens_as_any_other_link_does(started):
    page = started("nl/93-progress.ipynb")
    link = page.get_by_role("link", name="2. Van oud naar nieuw")
    link.focus()
    page.keyboard.press("Enter")
    page.wait_for_url("**/doc/tree/nl/02-van-oud-naar-nieuw.ipynb*")
    expect(page.get_by_role("heading", name="Van oud naar nieuw").first).to_be_visible()


def test_a_card_is_classified_by_keyboard_alone_and_the_feedback_is_announced(started, course):
    page = started("nl/05-casussen-ronde-1-en-2.ipynb")
    sheet = first_sheet(page)
    _tab_to(page, "put:lawful")
    page.keyboard.press("Enter")
    expect(sheet.get_by_role("group", name="Hoe zeker ben je? (mag je overslaan)")).to_be_focused()
    page.keyboard.press("Tab")
    page.keyboard.press("Space")
    page.keyboard.press("ArrowRight")
    page.keyboard.press("Tab")
    page.keyboard.type("omdat het moet")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(sheet.get_by_role("status")).to_contain_text("ligt nu bij Rechtmatig.")
    expect(sheet.locator(".vr-kept")).to_contain_text("Opgeslagen")
    (kept,) = [line for line in course.kept() if "category" in line["response"]]
    assert kept["response"] == {"category": "lawful", "sure": 2, "reason": "omdat het moet"}


def _tab_to(page, key, most=60):
    """Press Tab until the element with this key has the focus."""
    first_sheet(page).scroll_into_view_if_needed()
    page.locator(".vr-start").focus()
    for _ in range(most):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement?.dataset?.key") == key:
            return
    raise AssertionError(f"{key} cannot be reached with Tab")


def test_cards_on_a_full_table_are_sorted_by_keyboard_alone(started, course):
    page = started("nl/02-van-oud-naar-nieuw.ipynb")
    hand = first_sheet(page).get_by_role("group", name="Kies een kaart")
    assert hand.get_by_role("radio").count() == 9
    hand.get_by_role("radio").first.focus()
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(first_sheet(page).locator(".vr-kept")).to_contain_text("Opgeslagen")
    expect(hand.get_by_role("radio")).to_have_count(8)
    expect(hand.get_by_role("radio", checked=True)).to_be_focused()
    assert [line["response"] for line in course.kept()] == [{"category": "old"}]


def test_a_double_click_sorts_one_card_and_not_the_next(started, course):
    page = started("nl/02-van-oud-naar-nieuw.ipynb")
    first_sheet(page).locator("[data-place=old] > button").dblclick()
    expect(first_sheet(page).locator(".vr-hand .vr-item")).to_have_count(8)
    page.wait_for_timeout(500)
    assert len(course.kept()) == 1


def test_words_that_could_not_be_saved_come_back_after_start(started, course):
    page = started("nl/91-kinds.ipynb")
    course.kill_kernels()
    page.get_by_label("Wat is in beide casussen hetzelfde?").fill("niet verloren")
    expect(page.locator(".vr-sheet").nth(1).get_by_role("alert")).to_contain_text("Niet opgeslagen", timeout=15_000)
    page.locator(".jp-Dialog button").first.click() if page.locator(".jp-Dialog").count() else None
    page.locator(".vr-start").click()
    expect(page.locator(".vr-sheet").nth(1).locator(".vr-kept")).to_contain_text("Opgeslagen", timeout=30_000)
    expect(page.get_by_label("Wat is in beide casussen hetzelfde?")).to_have_value("niet verloren")
    assert course.kept()[-1]["response"]["draft"]["same"] == "niet verloren"


def test_a_card_can_be_dragged_with_the_mouse(started, course):
    page = started("nl/02-van-oud-naar-nieuw.ipynb")
    sheet = first_sheet(page)
    card, place = sheet.locator(".vr-hand .vr-item").nth(2), sheet.locator("[data-place=keep]")
    name = card.get_attribute("data-drag")
    card.drag_to(place)
    expect(sheet.locator("[data-place=keep] li")).to_have_count(1)
    assert (course.kept()[0]["card"], course.kept()[0]["response"]["category"]) == (name, "keep")


def test_nothing_lies_over_the_left_edge_of_an_exercise(started):
    page = started("nl/92-worlds.ipynb")
    board = page.locator(".vr-sheet").nth(1)
    board.get_by_role("radio").first.click(timeout=5000)
    expect(board.get_by_role("radio").first).to_be_checked()
    assert page.locator(".jp-OutputArea-promptOverlay").count() > 0


def test_several_sheets_on_a_page_do_not_get_in_each_others_way(started):
    page = started("nl/91-kinds.ipynb")
    expect(page.locator(".vr-sheet")).to_have_count(4)
    ids = page.eval_on_selector_all(".vr-sheet [id]", "(found) => found.map((one) => one.id)")
    assert len(ids) == len(set(ids)) > 8
    groups = "(all) => all.map((s) => [...new Set([...s.querySelectorAll('input[type=radio]')].map((r) => r.name))])"
    names = [name for sheet in page.eval_on_selector_all(".vr-sheet", groups) for name in sheet]
    assert len(names) == len(set(names)) == 3


def test_keys_typed_in_any_control_change_no_cell(started):
    page = started("nl/91-kinds.ipynb")
    expect(page.locator(".vr-sheet")).to_have_count(4)
    before = page.locator(".jp-Cell").count()
    controls = page.locator(".vr-sheet :is(button, input, textarea, [tabindex])")
    for number in range(controls.count()):
        control = controls.nth(number)
        if not control.is_enabled() or not control.is_visible():
            continue
        control.focus()
        for key in HURTS:
            page.keyboard.press(key)
        assert page.locator(".jp-Cell").count() == before
        assert page.locator(".jp-Dialog").count() == 0
    assert page.locator(".vr-sheet").count() == 4


def test_keys_typed_in_the_controls_of_the_second_half_change_no_cell(started):
    page = started("nl/92-worlds.ipynb")
    expect(page.locator(".vr-sheet")).to_have_count(8)
    before = page.locator(".jp-Cell").count()
    one_of_each = """() => {
      const seen = new Set();
      const all = [...document.querySelectorAll('.vr-sheet :is(button, input, select, textarea)')];
      return all.flatMap((e, at) => {
        const kind = [...document.querySelectorAll('.vr-sheet')].indexOf(e.closest('.vr-sheet')) + e.tagName + e.type + e.className;
        return e.checkVisibility() && !seen.has(kind) && seen.add(kind) ? [at] : [];
      });
    }"""
    controls = page.locator(".vr-sheet :is(button, input, select, textarea)")
    for number in page.evaluate(one_of_each):
        controls.nth(number).focus()
        for key in HURTS:
            page.keyboard.press(key)
        assert page.locator(".jp-Cell").count() == before
        assert page.locator(".jp-Dialog").count() == 0


def test_a_chain_in_the_making_and_a_path_through_a_story_are_back_after_the_kernel_is_killed(started, course):
    page = started("nl/92-worlds.ipynb")
    chain, story = page.locator(".vr-sheet").nth(2), page.locator(".vr-sheet").nth(3)
    moved = chain.locator("[data-key^='down:']").first.get_attribute("data-key")
    chain.locator("[data-key^='down:']").first.click()
    expect(chain.locator(".vr-kept")).to_contain_text("Opgeslagen")
    order = [one.get_attribute("data-key") for one in chain.locator("[data-key^='down:']").all()]
    assert order[1] == moved
    story.locator("[data-action=choose]").first.click()
    expect(story.locator(".vr-kept")).to_contain_text("Opgeslagen")
    scene = story.locator(".vr-story h4").inner_text()
    course.kill_kernels()
    page.reload()
    page = started("nl/92-worlds.ipynb", keep=True)
    chain, story = page.locator(".vr-sheet").nth(2), page.locator(".vr-sheet").nth(3)
    expect(story.locator(".vr-story h4")).to_have_text(scene)
    assert [one.get_attribute("data-key") for one in chain.locator("[data-key^='down:']").all()] == order


def test_keys_typed_beside_the_exercises_change_no_cell_either(started):
    page = started(START)
    before = page.locator(".jp-Cell").count()
    page.locator(".jp-MarkdownOutput h2").first.click()
    for key in HURTS:
        page.keyboard.press(key)
    assert page.locator(".jp-Cell").count() == before
    assert page.locator(".jp-Dialog").count() == 0


def test_what_was_saved_is_back_after_the_kernel_is_killed_and_the_page_reloaded(started, course):
    page = started(START)
    first_sheet(page).locator("[data-place=networking] > button").click()
    first_sheet(page).get_by_role("button", name="Laat de feedback zien").click()
    expect(first_sheet(page).locator(".vr-kept")).to_contain_text("Opgeslagen")
    course.kill_kernels()
    page.reload()
    page = started(START, keep=True)
    expect(first_sheet(page).get_by_role("button", name=re.compile("Kaart 1, (?!nog open)"))).to_be_visible()


def test_with_the_kernel_gone_the_screen_says_that_nothing_is_saved(started, course):
    page = started(START)
    course.kill_kernels()
    first_sheet(page).locator("[data-place=lawful] > button").click()
    expect(first_sheet(page).get_by_role("alert")).to_have_text(
        "Niet opgeslagen – klik op ‘Start de les’ bovenaan", timeout=15_000
    )
    assert course.kept() == []


def test_text_being_written_is_kept_without_a_click(started, course):
    page = started("nl/91-kinds.ipynb")
    page.get_by_label("Wat is in beide casussen hetzelfde?").fill("beide een pad")
    sheet = page.locator(".vr-sheet").nth(1)
    expect(sheet.locator(".vr-kept")).to_contain_text("Opgeslagen")
    assert course.kept()[-1]["response"]["draft"]["same"] == "beide een pad"
    page.reload()
    page = started("nl/91-kinds.ipynb", keep=True)
    expect(page.get_by_label("Wat is in beide casussen hetzelfde?")).to_have_value("beide een pad")


def test_script_in_a_card_is_shown_as_text_and_never_run(started):
    page = started("nl/90-test.ipynb")
    sheet = first_sheet(page)
    expect(sheet.locator("h3")).to_contain_text("<script>")
    sheet.get_by_role("button", name=re.compile("hint")).click()
    sheet.locator("[data-place=lawful] > button").click()
    expect(sheet.locator(".vr-feedback")).to_contain_text("onerror=")
    assert page.evaluate("window.hacked") is None


def test_a_broken_exercise_shows_its_sentence_and_the_rest_works(started):
    page = started("nl/90-test.ipynb")
    broken = page.locator(".vr-sheet").nth(1)
    expect(broken.locator("h3")).to_have_text("Deze oefening kan nu niet worden getoond")
    expect(broken).to_contain_text('bij scheme: gevonden "rolls". Verwacht: de naam van een bestand in data/schemes')
    expect(page.locator(".vr-sheet").nth(2).locator("h3")).to_have_text("Vier kaarten om te oefenen")


def test_a_saved_lesson_holds_no_answers(started, course):
    page = started(START)
    first_sheet(page).locator("[data-place=lawful] > button").click()
    first_sheet(page).get_by_role("button", name="Laat de feedback zien").click()
    expect(first_sheet(page).locator(".vr-kept")).to_contain_text("Opgeslagen")
    file = course.folder / "notebooks" / START
    before = file.stat().st_mtime_ns
    page.locator(".jp-MarkdownOutput h2").first.click()
    with page.expect_response(lambda answer: answer.request.method == "PUT" and "contents" in answer.url):
        page.keyboard.press("Control+s")
    lesson = file.read_text()
    assert file.stat().st_mtime_ns > before
    assert '"outputs": []' in lesson
    assert "widget" not in lesson


def test_my_answers_are_taken_along_deleted_and_brought_in_again(started, course, tmp_path):
    page = started(START)
    first_sheet(page).locator("[data-place=lawful] > button").click()
    first_sheet(page).get_by_role("button", name="Laat de feedback zien").click()
    expect(first_sheet(page).locator(".vr-kept")).to_contain_text("Opgeslagen")
    desk = page.locator(".vr-sheet").last
    with page.expect_download() as waiting:
        desk.get_by_role("button", name="Neem mee").click()
    waiting.value.save_as(tmp_path / "mine.jsonl")
    assert (tmp_path / "mine.jsonl").read_text() == course.answers.read_text()
    page = started(START, keep=True)
    desk = page.locator(".vr-sheet").last
    desk.get_by_role("button", name="Verwijder al mijn antwoorden…").click()
    desk.get_by_role("button", name="Ja, verwijder alles").click()
    expect(desk.get_by_role("status")).to_contain_text("Alles is verwijderd.")
    assert not course.answers.exists()
    desk.get_by_label("Breng in").set_input_files(tmp_path / "mine.jsonl")
    expect(desk.get_by_role("status")).to_contain_text("Erbij gekomen: 1.")
    assert len(course.kept()) == 1


def test_my_answers_count_what_was_done_since_the_lesson_was_started(started):
    page = started(START)
    desk = page.locator(".vr-sheet").last
    expect(desk).to_contain_text("Er staan nog geen antwoorden in.")
    first_sheet(page).locator("[data-place=lawful] > button").click()
    first_sheet(page).get_by_role("button", name="Laat de feedback zien").click()
    expect(first_sheet(page).locator(".vr-kept")).to_contain_text("Opgeslagen")
    desk.scroll_into_view_if_needed()
    expect(desk.get_by_role("row", name="Vier kaarten om te oefenen 1")).to_be_visible()


def test_the_look_back_shows_its_text_at_once_and_then_the_picture(started):
    page = started(START)
    sheet = first_sheet(page)
    for number in range(4):
        current = sheet.get_by_role("navigation").locator("[aria-current=step]")
        expect(current).to_contain_text(f"Kaart {number + 1}")
        sheet.locator("[data-place=networking] > button").click()
        sheet.get_by_role("button", name="Laat de feedback zien").click()
        name = "Volgende kaart" if number < 3 else "Naar de terugblik"
        sheet.get_by_role("button", name=name).click()
    expect(sheet.get_by_role("table", name="Je eerste keuze, naast die van de auteurs")).to_be_visible()
    expect(sheet.get_by_role("img", name=re.compile("^Raster"))).to_be_visible()
