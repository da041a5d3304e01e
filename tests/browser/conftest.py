"""A JupyterLab as a learner gets it, with a browser in front of it."""

import json
import os
import re
import shutil
import signal
import subprocess
import sys
import urllib.request
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import nbformat
import psutil
import pytest
from playwright.sync_api import Browser, Page, sync_playwright

from course.answers import PLACE as ANSWERS
from course.content.library import PLACE as CONTENT
from course.content.library import shipped

CHROMIUM = os.environ.get("CHROMIUM") or shutil.which("chromium") or shutil.which("chromium-browser")
QUIET = ["--no-sandbox", "--disable-background-networking", "--disable-component-update", "--disable-sync"]
LOCAL = re.compile(r"^(https?|wss?)://(localhost|127\.0\.0\.1)[:/]|^(data|blob|about):")
LAUNCH = (
    "import sys; from pathlib import Path; from course.lab.launch import open_course;"
    "open_course(Path(sys.argv[1]), sys.argv[2], sys.argv[3], browser=False)"
)

EVIL = "<img src=x onerror='window.hacked = 1'><script>window.hacked = 1</script>"
EVIL_EXERCISE = f'''
kind = "classify"
scheme = "roles"
title.nl = "{EVIL}"
title.en = "{EVIL}"
prompt.nl = "{EVIL}"
prompt.en = "{EVIL}"
layout = "one"
[card.evil]
title.nl = "{EVIL}"
title.en = "{EVIL}"
text.nl = "{EVIL}"
text.en = "{EVIL}"
weights = {{ lawful = 100 }}
hints = [{{ nl = "{EVIL}", en = "{EVIL}" }}]
''' + "".join(
    f'feedback.{role}.{code} = "{EVIL} {role}"\n'
    for role in ("lawful", "performing", "networking", "participating")
    for code in ("nl", "en")
)


SECOND_HALF = (
    "worlds/axes",
    "signals/board",
    "chains/build-1",
    "leadership/story",
    "choices/worked",
    "choices/own",
    "worlds/own-grid",
    "roles-worlds/shift",
)


@dataclass
class Course:
    """A running course: its address, its folders, its process."""

    address: str
    folder: Path
    process: subprocess.Popen

    @property
    def answers(self) -> Path:
        return self.folder / "answers" / "answers.jsonl"

    def url(self, lesson: str) -> str:
        return re.sub(r"/doc/tree/[^?]+", f"/doc/tree/{lesson}", self.address)

    def kernels(self) -> list[psutil.Process]:
        children = psutil.Process(self.process.pid).children(recursive=True)
        return [child for child in children if "ipykernel_launcher" in " ".join(child.cmdline())]

    def kill_kernels(self) -> None:
        for kernel in self.kernels():
            kernel.send_signal(signal.SIGKILL)

    def kept(self) -> list[dict]:
        if not self.answers.exists():
            return []
        return [json.loads(line) for line in self.answers.read_text().splitlines()]


@pytest.fixture(scope="session")
def course_folder(tmp_path_factory) -> Path:
    """The lessons we ship, with a few exercises and a lesson that only tests need."""
    folder = tmp_path_factory.mktemp("course")
    for part in ("data", "exercises", "notebooks"):
        shutil.copytree(shipped() / part, folder / part, ignore=shutil.ignore_patterns(".ipynb_checkpoints"))
    (folder / "exercises/evil.toml").write_text(EVIL_EXERCISE)
    (folder / "exercises/broken.toml").write_text('kind = "classify"\nscheme = "rolls"\n')
    _notebook(folder / "notebooks/nl/90-test.ipynb", "evil", "broken", "start/controls")
    _notebook(
        folder / "notebooks/nl/91-kinds.ipynb", "roles/weigh", "roles/compare-1", "roles/worked-2", "old-new/sort-1"
    )
    _notebook(folder / "notebooks/nl/92-worlds.ipynb", *SECOND_HALF)
    _notebook(folder / "notebooks/nl/93-progress.ipynb", "progress")
    return folder


def _notebook(path: Path, *exercises: str) -> None:
    """A lesson with these exercises, its cells as open to keys as a notebook's usually are."""
    lesson = nbformat.read(shipped() / "notebooks/nl/01-start.ipynb", as_version=4)
    lesson.cells = lesson.cells[:3] + [nbformat.v4.new_code_cell(f'show("{name}")') for name in exercises]
    nbformat.write(lesson, path)


@pytest.fixture(scope="session")
def course(course_folder: Path) -> Iterator[Course]:
    environment = {
        **os.environ,
        ANSWERS: str(course_folder / "answers" / "answers.jsonl"),
        CONTENT: str(course_folder),
        "JUPYTER_RUNTIME_DIR": str(course_folder / "runtime"),
    }
    arguments = [sys.executable, "-c", LAUNCH, str(course_folder / "notebooks"), "nl/01-start.ipynb", "nl"]
    with (course_folder / "log").open("w") as log:
        process = subprocess.Popen(arguments, env=environment, stdout=log, stderr=log, start_new_session=True)
        yield Course(_address(process, course_folder / "log"), course_folder, process)
        for child in psutil.Process(process.pid).children(recursive=True):
            child.kill()
        process.kill()
        process.wait()


def _address(process: subprocess.Popen, log: Path) -> str:
    """The address that the launcher printed, once something answers there."""
    import time

    for _ in range(300):
        assert process.poll() is None, log.read_text()
        if found := re.search(r"http://\S+", log.read_text()):
            base = found[0].split("/doc/")[0]
            try:
                urllib.request.urlopen(f"{base}/api", timeout=2)
                return found[0]
            except OSError:
                pass
        time.sleep(0.2)
    raise AssertionError(log.read_text())


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=QUIET)
        yield browser
        browser.close()


@pytest.fixture
def outside() -> list[str]:
    """Addresses asked for that are not on this machine; a test fails if there is any."""
    return []


@pytest.fixture
def page(chromium: Browser, outside: list[str]) -> Iterator[Page]:
    context = chromium.new_context(viewport={"width": 1280, "height": 1000}, locale="nl-NL", accept_downloads=True)
    made = context.new_page()
    made.set_default_timeout(30_000)
    made.on("request", lambda request: None if LOCAL.match(request.url) else outside.append(request.url))
    yield made
    context.close()
    assert outside == []


@pytest.fixture
def opened(page: Page, course: Course) -> Callable[[str], Page]:
    """Open a lesson, with no answers given yet, and wait until it can be read."""

    def open_lesson(lesson: str, keep: bool = False) -> Page:
        if not keep:
            course.answers.unlink(missing_ok=True)
        page.goto(course.url(lesson))
        page.locator(".vr-start").wait_for()
        return page

    return open_lesson


@pytest.fixture
def started(opened: Callable[[str], Page]) -> Callable[[str], Page]:
    """Open a lesson and click Start, once."""

    def start_lesson(lesson: str, keep: bool = False) -> Page:
        page = opened(lesson, keep)
        page.locator(".vr-start").click()
        page.locator(".vr-sheet h3").first.wait_for()
        return page

    return start_lesson
