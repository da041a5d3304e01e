"""Printed pages in a browser: what a screen reader meets, what fits a phone, what comes out of the printer."""

import pytest
from axe_playwright_python.sync_playwright import Axe

from course.content import Library
from course.content.lessons import lessons
from course.content.library import shipped
from course.printed import index, lesson, page

pytestmark = pytest.mark.browser
LIBRARY = Library(shipped())
TITLES = {name: LIBRARY.exercise(name).title for name in LIBRARY.exercises()}
LESSONS = lessons(shipped())
ONE_OF_EACH = [
    "roles/round-1",
    "colours/sort-2",
    "roles/weigh",
    "roles/compare-1",
    "worlds/axes",
    "signals/board",
    "chains/build-1",
    "leadership/story",
    "choices/worked",
    "choices/own",
    "own-case/own",
    "own-case/half",
    "roles-worlds/shift",
    "roles/worked-2",
    "start/scan",
    "inside/mirror",
]


@pytest.fixture(params=ONE_OF_EACH)
def printed(page_of, request):
    return page_of(page(LIBRARY.exercise(request.param), "nl"))


@pytest.fixture
def page_of(page):
    """Show a page as it stands; what its own policy refuses fails the test."""
    refused = []
    page.on("console", lambda message: refused.append(message.text))

    def show(source):
        page.set_content(source)
        return page

    yield show
    assert refused == []


@pytest.fixture
def found():
    """What axe finds on a page; its own script runs beside the policy of the page."""

    def run(shown):
        violations = Axe().run(shown).response["violations"]
        return [(v["id"], [node["html"][:120] for node in v["nodes"]]) for v in violations]

    return run


def test_axe_finds_nothing_on_a_page_of_any_kind(printed, found):
    assert found(printed) == []


def test_axe_finds_nothing_on_the_list(page_of, found):
    assert found(page_of(index(TITLES, LESSONS, "en"))) == []


@pytest.fixture(params=LESSONS, ids=lambda one: str(one.number))
def read(page_of, request):
    return page_of(lesson(request.param, TITLES, "nl"))


def test_axe_finds_nothing_in_the_text_of_any_lesson(read, found):
    assert found(read) == []


@pytest.mark.parametrize("width", [320, 1280])
def test_nothing_runs_off_the_side(printed, width):
    assert fits(printed, width)


def test_the_text_of_no_lesson_runs_off_the_side(read):
    assert fits(read, 320)


def fits(shown, width):
    """Whether nothing is wider than the screen, with the page's own style."""
    shown.set_viewport_size({"width": width, "height": 900})
    assert shown.locator("main").evaluate("(main) => getComputedStyle(main).paddingLeft") == "20px"
    return shown.evaluate("document.documentElement.scrollWidth") <= width


def test_what_the_authors_say_begins_on_a_new_page(page_of):
    shown = page_of(page(LIBRARY.exercise("roles/round-1"), "nl"))
    shown.emulate_media(media="print")
    assert shown.locator("#feedback").evaluate("(part) => getComputedStyle(part).breakBefore") == "page"


def test_without_its_style_a_page_still_shows_boxes_lines_and_the_field(page_of):
    source = page(LIBRARY.exercise("roles/round-1"), "nl")
    shown = page_of(source[: source.index("<style>")] + source[source.index("</style>") + len("</style>") :])
    for kind in (".boxes li > svg", ".room hr"):
        box = shown.locator(kind).first.bounding_box()
        assert box["width"] >= 16
        assert shown.locator(kind).first.is_visible()
