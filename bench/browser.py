"""What a learner waits for, in a real JupyterLab: the first exercise, a large one, a click."""

import json
import tempfile
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import nbformat
from playwright.sync_api import Page, sync_playwright

from bench.measure import Measure, p95, side_by_side
from tests.browser import conftest as lab

CLICKS, TIMES = 40, 9
BUTTON = "import ipywidgets\nipywidgets.Button(description='Ready')"
QUIZ = "from jupyterquiz import display_quiz\ndisplay_quiz({questions!r})"
TOGGLES = """import ipywidgets as w
choice, said = w.ToggleButtons(options=list("abcd"), value=None), w.HTML("")
choice.observe(lambda change: setattr(said, "value", f"<b>You chose {change.new}</b>"), "value")
w.VBox([choice, said])"""
THIRTY_TWO = 'kind = "classify"\nscheme = "roles"\nlayout = "many"\ntitle.nl = "32"\ntitle.en = "32"\nprompt.nl = "32"\nprompt.en = "32"\ncards = ["cases-1", "cases-2", "cases-3", "cases-4"]\n'

# From a click to the moment when `done` holds, seen by an observer in the page itself.
TIMED = """([target, done]) => new Promise((resolve) => {
  const holds = new Function('return ' + done);
  const start = performance.now();
  const watch = new MutationObserver(() => {
    if (!holds()) return;
    watch.disconnect();
    resolve((performance.now() - start) / 1000);
  });
  watch.observe(document.body, { childList: true, subtree: true, characterData: true, attributes: true });
  document.querySelector(target).click();
})"""


def measures() -> Iterator[Measure]:
    with running() as (course, page):
        yield opening(course, page)
        yield large(course, page)
        yield from clicking(course, page)


@contextmanager
def running() -> Iterator[tuple[lab.Course, Page]]:
    """A course with our test lessons, and a page in front of it."""

    class Factory:
        def mktemp(self, name: str) -> Path:
            return Path(tempfile.mkdtemp(prefix=name))

    folder = lab.course_folder.__wrapped__(Factory())
    _lessons(folder)
    starting = lab.course.__wrapped__(folder)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=lab.CHROMIUM, args=lab.QUIET)
        yield next(starting), browser.new_page(viewport={"width": 1280, "height": 1000})
        browser.close()
    next(starting, None)


def _lessons(folder: Path) -> None:
    (folder / "exercises/thirty-two.toml").write_text(THIRTY_TWO)
    questions = [_question(number) for number in range(32)]
    for name, code in {
        "button": BUTTON,
        "ours": 'from course.nl import show\nshow("old-new/sort-1")',
        "toggles": TOGGLES,
        "quiz-1": QUIZ.format(questions=questions[:1]),
        "quiz-32": QUIZ.format(questions=questions),
        "ours-32": 'from course.nl import show\nshow("thirty-two")',
    }.items():
        lesson = nbformat.read(folder / "notebooks/nl/01-start.ipynb", as_version=4)
        lesson.cells = [*lesson.cells[:2], nbformat.v4.new_code_cell(code)]
        nbformat.write(lesson, folder / f"notebooks/nl/bench-{name}.ipynb")


def _question(number: int) -> dict:
    answers = [{"answer": f"Answer {n}", "correct": n == 0, "feedback": f"Feedback {n}"} for n in range(4)]
    return {"question": f"Question {number}?", "type": "multiple_choice", "answers": json.loads(json.dumps(answers))}


def _usable(course: lab.Course, page: Page, lesson: str, wanted: str) -> float:
    """Seconds from asking for a lesson to the first control that can be used, with one click on Start."""
    _end_kernels(course)
    started = page.evaluate("performance.timeOrigin + performance.now()")
    page.goto(course.url(f"nl/bench-{lesson}.ipynb"))
    page.locator(".vr-start").click()
    page.locator(wanted).first.wait_for()
    return (page.evaluate("performance.timeOrigin + performance.now()") - started) / 1000


def _end_kernels(course: lab.Course) -> None:
    """Shut down every kernel, so that each opening starts one of its own."""
    base, token = course.address.split("/doc/")[0], course.address.split("token=")[1]
    with urllib.request.urlopen(f"{base}/api/sessions?token={token}") as answer:
        sessions = json.load(answer)
    for session in sessions:
        address = f"{base}/api/sessions/{session['id']}?token={token}"
        urllib.request.urlopen(urllib.request.Request(address, method="DELETE")).close()


def opening(course: lab.Course, page: Page) -> Measure:
    ours, base = side_by_side(
        lambda: _usable(course, page, "ours", ".vr-sheet .vr-place"),
        lambda: _usable(course, page, "button", ".jupyter-button"),
        TIMES,
    )
    return Measure("opening a lesson to its first exercise / to one button", ours, base, at_most=1.2)


def large(course: lab.Course, page: Page) -> Measure:
    ours, base = side_by_side(
        lambda: _usable(course, page, "ours-32", ".vr-hand label:nth-of-type(32)"),
        lambda: _usable(course, page, "quiz-32", ".Quiz:nth-of-type(32), [id^=quizDiv] > div:nth-of-type(32)"),
        TIMES,
    )
    return Measure("opening 32 cards / 32 questions of jupyterquiz", ours, base, at_most=1.0)


def clicking(course: lab.Course, page: Page) -> Iterator[Measure]:
    course.answers.unlink(missing_ok=True)
    ours = p95(list(_our_clicks(course, page)))
    quiz = p95(list(_quiz_clicks(course, page)))
    toggles = p95(list(_toggle_clicks(course, page)))
    yield Measure("click to announced and saved (p95) / jupyterquiz", ours, quiz, at_most=2.0, seconds=0.05)
    yield Measure("click to announced and saved (p95) / ToggleButtons", ours, toggles, at_most=2.0, seconds=0.05)


def _our_clicks(course: lab.Course, page: Page) -> Iterator[float]:
    """Place, take back, place again: each click is over when it is announced and saved on the disk."""
    _usable(course, page, "ours", ".vr-place")
    for number in range(CLICKS):
        target = f".vr-place:nth-child({number % 3 + 1}) > button" if number % 2 == 0 else "[data-action=undo]"
        before = page.evaluate("document.querySelector('.vr-kept').dataset.replies ?? '0'")
        done = f"document.querySelector('.vr-kept').dataset.replies > {before} && document.querySelector('.vr-kept').dataset.state === 'saved'"
        yield page.evaluate(TIMED, [target, done])


def _quiz_clicks(course: lab.Course, page: Page) -> Iterator[float]:
    _usable(course, page, "quiz-1", "[class*=MCButton]")
    labels = page.locator("[class*=MCButton]").count()
    for number in range(CLICKS):
        page.evaluate("document.querySelectorAll('.Feedback').forEach((one) => { one.textContent = ''; })")
        target = f"[class*=MCButton]:nth-of-type({number % labels + 1})"
        yield page.evaluate(TIMED, [target, "!!document.querySelector('.Feedback').textContent"])


def _toggle_clicks(course: lab.Course, page: Page) -> Iterator[float]:
    _usable(course, page, "toggles", ".jupyter-button")
    for number in range(CLICKS):
        letter = "abcd"[number % 4]
        done = f"!!document.querySelector('.widget-html-content')?.textContent.includes('chose {letter}')"
        yield page.evaluate(TIMED, [f".jupyter-button:nth-child({number % 4 + 1})", done])
