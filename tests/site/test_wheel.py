"""Our wheel alone, with the pinned pure ones beside it: no venv, no pictures, nothing compiled."""

import json
import subprocess
import sys
import zipfile

import pytest

from course import labels
from course.site import wheels

NOT_OF_THE_LEARNER = ("pandas", "numpy", "matplotlib", "lxml", "docx", "jupyterlab", "filelock")
SHOW = f"""
import json, sys
sys.path.insert(0, sys.argv[1])
from course.content.library import Library, home
from course.session import Session
from course.show import DESKS, show
from course.views.parts import NO_PICTURE

names = [*Library(home()).exercises(), *DESKS]
titles = {{f"{{name}} {{language}}": show(name, language).sheet["title"]["text"] for name in names for language in ("nl", "en")}}
session = Session(Library(home()).exercise("start/controls"), "nl")
session.respond({{"action": "draw"}})
loaded = [name for name in {NOT_OF_THE_LEARNER} if name in sys.modules]
print(json.dumps([titles, session.state.picture == NO_PICTURE, loaded, sys.modules["course"].__file__]))
"""


@pytest.fixture(scope="module")
def unpacked(built, tmp_path_factory):
    """The wheels that the site hands to a lesson, unpacked beside each other."""
    folder = tmp_path_factory.mktemp("wheels")
    wanted = {wheels.OURS, *(line.split("==")[0] for line in wheels.PINNED.read_text().splitlines())}
    for wheel in built.glob("static/pyodide-*/*.whl"):
        if wheels.entry_of(wheel)["name"] in wanted:
            zipfile.ZipFile(wheel).extractall(folder)
    return folder


def test_every_exercise_is_shown_with_nothing_but_our_wheel_and_the_pinned_ones(unpacked, tmp_path):
    command = [sys.executable, "-I", "-S", "-c", SHOW, str(unpacked)]
    ran = subprocess.run(command, cwd=tmp_path, env={}, capture_output=True, text=True)
    assert ran.returncode == 0, ran.stderr
    titles, without_picture, loaded, place = json.loads(ran.stdout)
    assert len(titles) > 160
    assert [name for name, title in titles.items() if title in (labels.BROKEN("nl"), labels.BROKEN("en"))] == []
    assert without_picture
    assert loaded == []
    assert place.startswith(str(unpacked))
