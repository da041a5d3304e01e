"""The pages of the site that are ours alone: axe, and a narrow screen."""

import pytest
from axe_playwright_python.sync_playwright import Axe

from course.site.pages import ENTRANCE

pytestmark = pytest.mark.browser


@pytest.mark.parametrize("address", ENTRANCE.values(), ids=ENTRANCE)
def test_axe_finds_nothing_on_the_entrance_and_it_fits_a_narrow_screen(opened, address):
    page = opened(address)
    assert Axe().run(page).response["violations"] == []
    page.set_viewport_size({"width": 320, "height": 640})
    assert page.evaluate("document.documentElement.scrollWidth") <= 320
