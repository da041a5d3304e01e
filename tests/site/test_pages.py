"""The pages that need no Python: the way in, the check for ICT, the statements and the exercises on paper."""

import re
from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect

from course.content.lessons import lessons
from course.content.library import shipped
from course.printed.pages import FOLDER
from course.site import statements
from course.site.pages import CHECK, ENTRANCE, PAPER
from course.text import LANGUAGES

pytestmark = pytest.mark.browser
OURS = [
    *ENTRANCE.values(),
    *CHECK.values(),
    *(page for pages in statements.ADDRESSES.values() for page in pages.values()),
]
CHECKS = 13
each_page = pytest.mark.parametrize("address", OURS)
each_language = pytest.mark.parametrize("language", LANGUAGES)
SAVING = "Object.defineProperty(navigator, 'connection', { value: { saveData: true } })"
NO_STORAGE = "Object.defineProperty(IDBFactory.prototype, 'open', { value() { throw new Error('refused by policy') } })"


def finished(page):
    """Wait until the check page has said what it found, and return the states by check."""
    expect(page.locator(".checks li")).to_have_count(CHECKS, timeout=60_000)
    return {
        one.get_attribute("data-check"): one.get_attribute("data-state") for one in page.locator(".checks li").all()
    }


def wrong(states):
    return [name for name, state in states.items() if state == "bad"]


def test_a_lesson_can_be_read_from_its_first_byte_on_while_the_rest_comes_in(opened, built):
    for language, lesson in (("nl", "25-je-eigen-casus"), ("en", "25-your-own-case")):
        page = opened(f"{language}/index.html?path={language}/{lesson}.ipynb")
        page.route("**/*.js*", lambda route: route.abort())
        page.reload(wait_until="commit")
        expect(page.locator(".vr-opening h1")).to_be_visible()
        assert page.locator(".vr-opening li").count() == 4


@each_page
def test_every_link_of_a_page_leads_to_a_file_of_the_site(built, address):
    page = (built / address).read_text(encoding="utf-8")
    found = [urlsplit(link) for link in re.findall(r'(?:href|src)="([^"]+)"', page) if not link.startswith("data:")]
    assert len(found) > 4
    for link in found:
        assert not link.scheme and not link.netloc and not link.path.startswith("/")
        assert (built / unquote(link.path)).is_file(), link.path
        if link.query.startswith("path="):
            assert (built / "files" / link.query.removeprefix("path=")).is_file(), link.query


@each_page
def test_no_page_says_something_of_the_machine_or_leaves_a_word_unfilled(built, address):
    page = (built / address).read_text(encoding="utf-8")
    assert not re.search(r"built-in|object at 0x|\{\{|Text\(nl|Undefined", page)


@each_language
def test_the_entrance_lists_every_lesson_in_its_part_and_in_order(opened, language):
    page = opened(ENTRANCE[language])
    expected = [lesson.title(language) for lesson in lessons(shipped())]
    assert page.locator(".part li a").all_inner_texts() == expected
    assert page.locator(".part h3").count() == 4
    assert page.locator("html").get_attribute("lang") == language


@each_language
def test_the_entrance_can_be_read_and_left_for_a_lesson_without_a_script(chromium, host, language):
    context = chromium.new_context(java_script_enabled=False)
    page = context.new_page()
    asked = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(f"{host}/{ENTRANCE[language]}")
    assert page.get_by_role("heading", level=2).count() >= 5
    expect(page.get_by_role("link", name="lesson 1" if language == "en" else "les 1")).to_be_visible()
    context.close()
    assert [url for url in asked if url.startswith("http")] == [f"{host}/{ENTRANCE[language]}"]


def test_the_first_tab_stops_are_the_other_language_and_the_first_lesson(opened):
    page = opened(ENTRANCE["nl"])
    stops = []
    for _ in range(2):
        page.keyboard.press("Tab")
        stops.append(page.evaluate("document.activeElement.textContent"))
    assert stops == ["In English", "Begin met les 1"]


def test_what_the_first_lesson_needs_most_is_fetched_once_the_page_is_there(learner, host):
    page = learner.new_page()
    with page.expect_event("requestfinished", lambda request: request.url.endswith(".wasm")) as fetched:
        page.goto(f"{host}/{ENTRANCE['nl']}")
    assert fetched.value.response().status == 200
    links = page.locator("link[rel=prefetch]").evaluate_all("(found) => found.map((one) => one.getAttribute('href'))")
    lesson = page.request.get(f"{host}/nl/index.html").text()
    assert len(links) == 2
    assert f'href="../{links[0]}"' in lesson


def test_nothing_is_fetched_beforehand_when_the_browser_saves_data(learner, host):
    learner.add_init_script(SAVING)
    page = learner.new_page()
    page.goto(f"{host}/{ENTRANCE['nl']}")
    page.evaluate("new Promise((resolve) => requestIdleCallback(resolve))")
    assert page.locator("link[rel=prefetch]").count() == 0


@each_page
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_in_either_theme_and_it_fits_a_narrow_screen(opened, address, scheme):
    page = opened(address)
    page.emulate_media(color_scheme=scheme)
    if address in CHECK.values():
        finished(page)
    assert Axe().run(page).response["violations"] == []
    page.set_viewport_size({"width": 320, "height": 640})
    assert page.evaluate("document.documentElement.scrollWidth") <= 320


@each_language
def test_the_check_page_finds_everything_in_order_on_a_plain_host(opened, language):
    page = opened(CHECK[language])
    assert wrong(finished(page)) == []
    expect(page.locator(".verdict").first).to_contain_text("works here" if language == "en" else "werkt hier")


@pytest.mark.parametrize("name", ["wasm", "whl", "zip", "ipynb"])
def test_the_check_page_names_a_file_that_a_proxy_changed(learner, host, name):
    blocked = {"status": 200, "content_type": "text/html", "body": "<h1>Blocked</h1>"}
    learner.route(re.compile(rf"\.{name}$"), lambda route: route.fulfill(**blocked))
    page = learner.new_page()
    page.goto(f"{host}/{CHECK['nl']}")
    # Without its file, WebAssembly cannot be tried either.
    assert wrong(finished(page)) == ([name, "compile"] if name == "wasm" else [name])
    expect(page.locator(f"[data-check={name}]")).to_contain_text("Er kwam iets anders aan: text/html")
    expect(page.locator(f"[data-check={name}] .do")).to_contain_text(f".{name}")
    assert "text/html" in page.get_by_role("textbox").input_value()


def test_the_check_page_sees_a_change_that_leaves_the_size_as_it_was(learner, host):
    def changed(route):
        body = bytearray(route.fetch().body())
        body[-1] ^= 1
        route.fulfill(status=200, content_type="application/zip", body=bytes(body))

    learner.route(re.compile(r"\.zip$"), changed)
    page = learner.new_page()
    page.goto(f"{host}/{CHECK['nl']}")
    assert wrong(finished(page)) == ["zip"]


def test_the_check_page_says_what_a_file_must_be_called(learner, host):
    learner.route(
        re.compile(r"\.wasm$"), lambda route: route.fulfill(response=route.fetch(), content_type="text/plain")
    )
    page = learner.new_page()
    page.goto(f"{host}/{CHECK['en']}")
    states = finished(page)
    assert wrong(states) == []
    assert states["wasm"] == "note"
    expect(page.locator("[data-check=wasm]")).to_contain_text("it must be application/wasm")


def test_the_check_page_says_that_storage_is_refused_and_why(learner, host):
    learner.add_init_script(NO_STORAGE)
    page = learner.new_page()
    page.goto(f"{host}/{CHECK['en']}")
    assert wrong(finished(page)) == ["keep"]
    expect(page.locator(".verdict").first).to_have_text("One thing does not work here.")
    expect(page.locator("[data-check=keep]")).to_contain_text("refused by policy")
    assert "refused by policy" in page.get_by_role("textbox").input_value()


def test_the_check_page_says_that_a_worker_is_refused(learner, host):
    learner.route(re.compile(r"check-worker\.js$"), lambda route: route.abort())
    page = learner.new_page()
    page.goto(f"{host}/{CHECK['en']}")
    assert wrong(finished(page)) == ["worker"]


def test_the_check_page_says_that_a_policy_stops_what_jupyterlab_needs(learner, host):
    policy = {"Content-Security-Policy": "script-src 'self' 'unsafe-inline' 'wasm-unsafe-eval'"}

    def strict(route):
        answer = route.fetch()
        route.fulfill(response=answer, headers={**answer.headers, **policy})

    learner.route(re.compile(r"check\.html$"), strict)
    page = learner.new_page()
    page.goto(f"{host}/{CHECK['en']}")
    assert wrong(finished(page)) == ["eval"]
    expect(page.locator("[data-check=eval] .do")).to_contain_text("'unsafe-eval'")


def test_the_check_page_leaves_no_database_behind(opened):
    page = opened(CHECK["nl"])
    finished(page)
    assert page.evaluate("indexedDB.databases().then((found) => found.map((one) => one.name))") == []


@each_language
def test_every_lesson_and_every_exercise_that_it_shows_is_there_on_paper(built, language):
    names = {name for lesson in lessons(shipped()) for name in lesson.shows}
    folder = built / PAPER[language]
    assert len(names) > 30
    assert [name for name in names if not (folder / f"{name}.html").is_file()] == []
    assert (folder / "index.html").is_file()
    assert len(list((folder / FOLDER[language]).iterdir())) == len(lessons(shipped()))


@each_language
@pytest.mark.parametrize("name", statements.ADDRESSES)
def test_a_statement_is_the_text_in_docs_as_a_page_of_the_site(opened, name, language):
    page = opened(statements.ADDRESSES[name][language])
    source = (shipped() / "docs" / statements.FILES[name][language]).read_text(encoding="utf-8")
    headings = re.findall(r"^#+ (.+)$", source, re.M)
    assert page.locator(".statement :is(h1, h2, h3)").all_inner_texts() == headings
    assert page.locator(".statement tr").count() == len(re.findall(r"^\| (?!-)", source, re.M))


def test_markup_in_a_statement_stays_text(tmp_path: Path):
    (tmp_path / "privacy.md").write_text("# Mine\n\n<script>window.hacked = 1</script>\n")
    assert "<script" not in statements.read(tmp_path, "privacy", "en")[1]
