"""Text from a file is text: every word of an exercise made into a script, and none of it runs."""

from dataclasses import fields, is_dataclass, replace

import pytest

import course.show
from course.content import Library
from course.content.library import shipped
from course.text import Text
from tests.browser.conftest import EVIL
from tests.browser.isolated import open_sheet

pytestmark = pytest.mark.browser
KINDS = {
    "worlds/axes": "put",
    "signals/board": "keep",
    "chains/build-1": "down",
    "leadership/story": "choose",
    "choices/worked": "first",
    "worlds/own-grid": "keep",
    "roles-worlds/shift": "compare",
}


def evil(thing):
    """The same exercise with a script in the place of every text."""
    if isinstance(thing, Text):
        return Text(EVIL, EVIL)
    if is_dataclass(thing):
        return replace(thing, **{f.name: evil(getattr(thing, f.name)) for f in fields(thing)})
    if isinstance(thing, dict):
        return {key: evil(value) for key, value in thing.items()}
    return tuple(evil(value) for value in thing) if isinstance(thing, tuple) else thing


@pytest.mark.parametrize(("name", "action"), KINDS.items())
def test_no_text_of_the_second_half_runs_as_script(page, answers_file, monkeypatch, name, action):
    made = evil(Library(shipped()).exercise(name))
    monkeypatch.setattr(course.show.Library, "exercise", lambda *_: made)
    open_sheet(page, name)
    for field in page.get_by_role("textbox").all():
        field.fill(EVIL)
    for field in page.locator("select").all():
        field.select_option(index=1)
    for group in page.get_by_role("group").all():
        for radio in group.get_by_role("radio").all()[:1]:
            radio.check()
    before = page.locator(".vr-kept").get_attribute("data-replies")
    page.locator(f"[data-key^='{action}'], [data-action='{action}']").first.click()
    page.wait_for_function("(b) => document.querySelector('.vr-kept').dataset.replies !== b", arg=before)
    assert EVIL in page.locator(".vr-sheet").inner_text()
    assert page.locator(".vr-sheet :is(script, img:not([src^='data:']))").count() == 0
    assert page.evaluate("window.hacked") is None
