"""A learner in a browser: read, start, classify, come back; nothing installed, no other host asked."""

import os
import re
import subprocess
import sys

import pytest
from playwright.sync_api import expect

from course.answers import PLACE, Answer, Answers, parse
from course.content import Library
from course.content.library import shipped
from course.site.words import OF_THE_ENTRANCE
from tests.site.conftest import start

pytestmark = pytest.mark.browser
expect.set_options(timeout=25_000)  # Python itself comes up first, on whatever machine this is
START = "nl/01-start.ipynb"
BEGIN = OF_THE_ENTRANCE["begin"]
HURTS = ["d", "d", "x", "b", "a", "0", "0", "z", "m", "y", "ArrowDown", "ArrowUp"]
REFUSED = """
    const refuse = () => { throw new DOMException('no', 'SecurityError'); };
    Object.defineProperty(IDBFactory.prototype, 'open', { value: refuse });
"""
FULL = """
    const refuse = () => { throw new DOMException('full', 'QuotaExceededError'); };
    Object.defineProperty(IDBObjectStore.prototype, 'add', { value: refuse });
"""


def first_sheet(page):
    return page.locator(".vr-sheet").first


def press(page, words, most=60):
    """Press Tab until what has the focus is called so, and then Enter."""
    for _ in range(most):
        page.keyboard.press("Tab")
        if words in page.evaluate("document.activeElement.ariaLabel ?? document.activeElement.textContent"):
            return page.keyboard.press("Enter")
    raise AssertionError(f"cannot be reached with Tab: {words}")


def in_kernel(page, code):
    """Run code in the kernel of the lesson."""
    page.evaluate(
        "(code) => jupyterapp.shell.currentWidget.sessionContext.session.kernel.requestExecute({ code }).done", code
    )


def in_worker(page, script):
    """Run script where the answers are kept: in the worker of the kernel."""
    in_kernel(page, f"from pyodide.code import run_js\nrun_js({script!r})")


def restart(page):
    """Come back to a lesson, and start it again."""
    page.reload()
    page.locator(".vr-start").click()
    page.locator(".vr-sheet h3").first.wait_for()


def first_card_done(page):
    return first_sheet(page).get_by_role("button", name=re.compile("Kaart 1, (?!nog open)"))


def taken_along(page, path):
    """The file that a learner takes along."""
    with page.expect_download() as waiting:
        page.locator(".vr-sheet").last.get_by_role("button", name="Neem mee").click()
    waiting.value.save_as(path)
    return path


def bring_in(page, path, count):
    desk = page.locator(".vr-sheet").last
    desk.get_by_label("Breng in").set_input_files(path)
    expect(desk.locator(".vr-said")).to_contain_text(f"Erbij gekomen: {count}.")


def on_this_machine(answers, option, file) -> int:
    """`course answers` of the course on a machine of one's own."""
    command = [sys.executable, "-m", "course.command", "answers", option, str(file)]
    return subprocess.run(command, env={**os.environ, PLACE: str(answers)}, stdout=subprocess.DEVNULL).returncode


def stay(page):
    """Want to close the page; the browser asks, and the learner stays."""
    with page.expect_event("dialog") as asked:
        page.close(run_before_unload=True)
    asked.value.dismiss()


def sort_first_card(page):
    first_sheet(page).locator("[data-place=networking] > button").click()
    first_sheet(page).get_by_role("button", name="Laat de feedback zien").click()


def test_the_entrance_leads_to_the_first_lesson_in_either_language(opened):
    page = opened("index.html")
    expect(page.get_by_role("heading", level=1)).to_have_text("Vier rollen, vier werelden")
    page.get_by_role("link", name=BEGIN("nl")).click()
    expect(page.get_by_role("heading", name="Start").first).to_be_visible()
    expect(page).to_have_title("Start – Vier rollen, vier werelden")
    page = opened("index.html")
    page.get_by_role("link", name="In English").click()
    page.get_by_role("link", name=BEGIN("en")).click()
    expect(page.get_by_role("heading", name="Start").first).to_be_visible()
    expect(page).to_have_title("Start – Four roles, four worlds")
    expect(page.locator(".lm-MenuBar-itemLabel").first).to_have_text("File")


def test_a_lesson_is_read_without_code_and_with_short_dutch_menus(opened):
    page = opened(f"nl/index.html?path={START}")
    page.locator(".vr-start").wait_for()
    assert page.locator(".lm-MenuBar-itemLabel").all_inner_texts() == ["Bestand", "Bewerk", "Weergave", "Instellingen"]
    hidden = (".jp-CodeCell .jp-Cell-inputWrapper", ".jp-NotebookPanel-toolbar", ".jp-SideBar", ".jp-FileBrowser")
    for name in hidden:
        assert not any(one.is_visible() for one in page.locator(name).all()), name
    assert page.locator(".jp-Dialog, .Toastify__toast").count() == 0
    assert not page.locator(".vr-loading").is_visible()


def test_a_card_sorted_by_keyboard_comes_back_and_goes_along_to_another_device(opened, elsewhere, host, tmp_path):
    page = opened("index.html")
    press(page, BEGIN("nl"))
    page.locator(".vr-start").wait_for()
    press(page, "Start de les")
    first_sheet(page).wait_for()
    press(page, "Rechtmatig")
    press(page, "Laat de feedback zien")
    expect(first_sheet(page).locator(".vr-kept")).to_contain_text("Opgeslagen")
    restart(page)
    expect(first_card_done(page)).to_be_visible()
    given = first_card_done(page).text_content()
    mine = taken_along(page, tmp_path / "mine.jsonl")
    other = start(elsewhere, host, START)
    expect(first_sheet(other).get_by_role("button", name="Kaart 1, nog open")).to_be_visible()
    bring_in(other, mine, 1)
    restart(other)
    expect(first_card_done(other)).to_be_visible()
    assert first_card_done(other).text_content() == given
    assert taken_along(other, tmp_path / "there.jsonl").read_bytes() == mine.read_bytes()
    local = tmp_path / "local" / "answers.jsonl"
    assert on_this_machine(local, "--import", mine) == 0
    (answer,) = parse(local.read_bytes()).answers
    assert (answer.exercise, answer.response["category"]) == ("start/controls", "lawful")
    assert local.read_bytes() == mine.read_bytes()


def test_the_best_answer_gets_its_feedback_with_the_weights_of_the_authors(started):
    page = started(START)
    first_sheet(page).locator("[data-place=lawful] > button").click()
    first_sheet(page).get_by_role("button", name="Laat de feedback zien").click()
    expect(first_sheet(page).locator(".vr-feedback")).to_contain_text("Dit past het best")
    expect(first_sheet(page).locator(".vr-bars")).to_be_visible()


def test_my_answers_count_what_another_lesson_kept_since_this_one_was_started(started):
    page, other = started(START), started("nl/05-casussen-ronde-1-en-2.ipynb")
    sort_first_card(other)
    expect(first_sheet(other).locator(".vr-kept")).to_contain_text("Opgeslagen")
    desk = page.locator(".vr-sheet").last
    desk.scroll_into_view_if_needed()
    expect(desk.get_by_role("row", name="Ronde 1")).to_be_visible()


def test_a_file_of_the_course_on_a_machine_of_ones_own_is_brought_in(started, tmp_path):
    local = tmp_path / "local" / "answers.jsonl"
    exercise = Library(shipped()).exercise("start/controls")
    for card in exercise.cards[:2]:
        Answers(local).add(Answer(exercise.name, card.name, {"category": "networking"}, 0.5, exercise.version))
    assert on_this_machine(local, "--export", tmp_path / "mine.jsonl") == 0
    page = started(START)
    bring_in(page, tmp_path / "mine.jsonl", 2)
    restart(page)
    expect(first_card_done(page)).to_be_visible()
    expect(page.get_by_role("row", name="Vier kaarten om te oefenen 2")).to_be_visible()
    assert taken_along(page, tmp_path / "back.jsonl").read_bytes() == local.read_bytes()


def test_another_learner_below_another_path_of_the_same_host_has_other_answers(started, learner, host, neighbour):
    page = started(START)
    sort_first_card(page)
    expect(first_sheet(page).locator(".vr-kept")).to_contain_text("Opgeslagen")
    beside = start(learner, neighbour, START)
    expect(first_sheet(beside).get_by_role("button", name="Kaart 1, nog open")).to_be_visible()
    assert beside.url.startswith(neighbour)
    restart(page)
    expect(first_card_done(page)).to_be_visible()


def test_two_lessons_open_at_once_lose_nothing(started):
    one, other = started(START), started(START)
    for page in (one, other):
        sort_first_card(page)
        expect(first_sheet(page).locator(".vr-kept")).to_contain_text("Opgeslagen")
    one.reload()
    one.locator(".vr-start").click()
    expect(one.get_by_role("row", name="Vier kaarten om te oefenen 2")).to_be_visible()
    expect(one.locator(".vr-sheet").last).to_contain_text("Alles wat je invult blijft in deze browser")


def test_answers_deleted_on_the_desk_are_gone_after_a_reload(started):
    page = started(START)
    sort_first_card(page)
    expect(first_sheet(page).locator(".vr-kept")).to_contain_text("Opgeslagen")
    page.reload()
    page.locator(".vr-start").click()
    desk = page.locator(".vr-sheet").last
    desk.get_by_role("button", name="Verwijder al mijn antwoorden…").click()
    desk.get_by_role("button", name="Ja, verwijder alles").click()
    expect(desk.locator(".vr-said")).to_contain_text("Alles is verwijderd.")
    page.reload()
    page.locator(".vr-start").click()
    expect(first_sheet(page).get_by_role("button", name="Kaart 1, nog open")).to_be_visible()


def test_a_full_browser_says_not_kept_and_catches_up_when_there_is_room(started):
    page = started(START)
    in_worker(page, f"globalThis.room = IDBObjectStore.prototype.add; {FULL}")
    sort_first_card(page)
    expect(first_sheet(page).get_by_role("alert")).to_contain_text("Niet bewaard: deze browser heeft geen ruimte")
    in_worker(page, "Object.defineProperty(IDBObjectStore.prototype, 'add', { value: globalThis.room })")
    first_sheet(page).get_by_role("button", name="Volgende kaart").click()
    expect(first_sheet(page).get_by_role("alert")).to_have_text("")
    page.reload()
    page.locator(".vr-start").click()
    expect(first_sheet(page).get_by_role("button", name=re.compile("Kaart 1, (?!nog open)"))).to_be_visible()


def test_a_second_start_in_a_full_browser_loses_nothing(started):
    page = started(START)
    in_worker(page, FULL)
    sort_first_card(page)
    expect(first_sheet(page).get_by_role("alert")).to_contain_text("Niet bewaard: deze browser heeft geen ruimte")
    page.locator(".vr-start").click()
    expect(first_sheet(page).get_by_role("alert")).to_have_text("")
    expect(first_card_done(page)).to_be_visible()


def test_a_browser_that_keeps_nothing_says_so_before_the_first_exercise(opened):
    page = opened(f"nl/index.html?path={START}")
    page.wait_for_function("() => window.jupyterapp?.shell?.currentWidget?.sessionContext?.session?.kernel")
    in_worker(page, REFUSED)
    page.locator(".vr-start").click()
    expect(first_sheet(page).locator("h3")).to_have_text("Deze browser bewaart je antwoorden niet")
    expect(page.locator(".vr-sheet").nth(1).locator("h3")).to_have_text("Vier kaarten om te oefenen")


def test_what_a_browser_refuses_to_keep_is_taken_along_where_the_learner_works(opened, tmp_path):
    page = opened(f"nl/index.html?path={START}")
    page.wait_for_function("() => window.jupyterapp?.shell?.currentWidget?.sessionContext?.session?.kernel")
    in_worker(page, REFUSED)
    page.locator(".vr-start").click()
    sheet = page.locator(".vr-sheet").nth(1)
    sheet.locator("[data-place=networking] > button").click()
    sheet.get_by_role("button", name="Laat de feedback zien").click()
    expect(sheet.locator(".vr-remind")).to_contain_text("Sluit of vernieuw je die, dan zijn ze weg.")
    stay(page)
    with page.expect_download() as waiting:
        sheet.get_by_role("button", name="Neem je antwoorden mee").click()
    waiting.value.save_as(tmp_path / "mine.jsonl")
    (answer,) = parse((tmp_path / "mine.jsonl").read_bytes()).answers
    assert answer.response["category"] == "networking"
    expect(sheet.locator(".vr-remind p")).to_contain_text("Meegenomen: mijn-antwoorden.jsonl staat bij je downloads.")
    assert page.evaluate("document.activeElement.parentElement.className") == "vr-remind"
    asked = []
    page.on("dialog", lambda dialog: (asked.append(dialog.type), dialog.accept()))
    page.reload()
    assert asked == []


def test_a_browser_that_may_clear_answers_reminds_below_the_exercise_at_hand(started, tmp_path):
    page = started(START)
    expect(page.locator(".vr-remind")).to_have_count(0)
    sort_first_card(page)
    expect(first_sheet(page).locator(".vr-remind")).to_contain_text("Je antwoorden staan alleen in deze browser")
    page.locator(".vr-sheet").last.get_by_role("button", name="Toon de stand van nu").click()
    expect(page.locator(".vr-sheet").last.locator(".vr-remind")).to_be_visible()
    expect(page.locator(".vr-remind")).to_have_count(1)
    taken_along(page, tmp_path / "mine.jsonl")
    expect(page.locator(".vr-remind")).to_contain_text("Meegenomen")
    first_sheet(page).get_by_role("button", name="Volgende kaart").click()
    expect(page.locator(".vr-remind")).to_be_hidden()


def test_keys_typed_beside_the_exercises_change_no_cell_and_leaving_asks_nothing(started, learner):
    page = started(START)
    before = page.locator(".jp-Cell").count()
    page.locator(".jp-MarkdownOutput h2").first.click()
    for key in HURTS:
        page.keyboard.press(key)
    assert page.locator(".jp-Cell").count() == before
    assert page.locator(".jp-Dialog").count() == 0
    page.keyboard.press("Control+s")
    asked = []
    page.on("dialog", lambda dialog: (asked.append(dialog.type), dialog.accept()))
    page.get_by_role("link", name="In English").click()
    page.wait_for_url("**/en/index.html?path=en/01-start.ipynb")
    assert asked == []


def test_a_newer_lesson_is_seen_by_a_learner_who_had_the_older_one(started, built):
    page = started(START)
    page.locator(".jp-MarkdownOutput h2").first.click()
    page.keyboard.press("Control+s")
    file = built / "files" / START
    older = file.read_text(encoding="utf-8")
    file.write_text(older.replace("## Lezen, kiezen, lezen waarom", "## Een nieuwe kop"), encoding="utf-8")
    try:
        page.reload()
        expect(page.get_by_role("heading", name="Een nieuwe kop")).to_be_visible()
    finally:
        file.write_text(older, encoding="utf-8")
