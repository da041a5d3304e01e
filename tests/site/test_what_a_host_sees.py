"""What reaches the host's web server while a learner works, and what stays behind in her browser."""

from urllib.parse import urlsplit

import pytest
from playwright.sync_api import expect

pytestmark = pytest.mark.browser
LESSON = "nl/05-casussen-ronde-1-en-2.ipynb"
SECRET = "wethouder-in-tranen"
DATABASES = (
    "async () => (await indexedDB.databases()).map((one) => one.name).filter((name) => name.startsWith('vier-rollen'))"
)


@pytest.fixture
def asked(learner):
    """Every request that a page makes, of whatever host."""
    requests = []
    learner.on("request", lambda request: requests.append(request))
    return requests


@pytest.fixture
def worked(asked, started):
    """A lesson in which a card was answered with a reason in own words, and kept."""
    page = started(LESSON)
    sheet = page.locator(".vr-sheet").first
    sheet.locator("[data-place] > button").first.click()
    sheet.locator("textarea").fill(SECRET)
    sheet.get_by_role("button", name="Laat de feedback zien").click()
    expect(sheet.locator(".vr-feedback")).to_be_visible()
    expect(sheet.locator(".vr-kept")).to_contain_text("Opgeslagen")
    return page


def test_a_host_is_asked_for_files_by_name_and_gets_nothing_that_was_typed(worked, asked, host):
    fetched = [request for request in asked if urlsplit(request.url).scheme in ("http", "https")]
    assert len(fetched) > 20
    assert {request.method for request in fetched} == {"GET"}
    assert [request.url for request in fetched if request.post_data] == []
    assert [request.url for request in fetched if not request.url.startswith(f"{host}/")] == []
    assert not any(SECRET in request.url or SECRET in str(request.headers) for request in fetched)


def test_a_host_can_see_which_lesson_is_opened(worked, asked):
    assert any(request.url.endswith(f"/nl/index.html?path={LESSON}") for request in asked)
    assert any(urlsplit(request.url).path.endswith(f"/files/{LESSON}") for request in asked)


def test_the_site_sets_no_cookie_and_keeps_the_answers_in_one_database(worked, learner):
    assert learner.cookies() == []
    assert worked.evaluate("document.cookie") == ""
    assert SECRET not in worked.evaluate("JSON.stringify([{ ...localStorage }, { ...sessionStorage }])")
    assert worked.evaluate("navigator.serviceWorker.getRegistrations().then((found) => found.length)") == 0
    assert len(worked.evaluate(DATABASES)) == 1
