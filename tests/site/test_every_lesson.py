"""Every lesson of both languages runs on the site.

Real: each lesson as the host serves it, opened by JupyterLite below the page of its language, run, and its sheets drawn.
A loop: the lessons of a language share one page and one Python, so that it comes up twice instead of 56 times; a learner
gets a new page and a new Python for each lesson, as every other test here does.
"""

import pytest

from course import labels
from course.content.library import shipped
from course.site.lessons import lessons
from course.site.pages import ENTRANCE
from course.text import LANGUAGES

pytestmark = pytest.mark.browser
NAMES = {code: [f"{code}/{path.name}" for path in lessons(shipped() / "notebooks" / code)] for code in LANGUAGES}
RUN = """async (path) => {
  const { shell, commands } = jupyterapp;
  window.python ??= shell.currentWidget.sessionContext.session.kernel.model;
  window.lesson?.close();
  window.lesson = await commands.execute("docmanager:open", { path, kernel: python });
  await Promise.all([lesson.context.ready, lesson.sessionContext.ready]);
  shell.activateById(lesson.id);
  await commands.execute("notebook:run-all-cells");
  const code = lesson.content.widgets.map((cell) => cell.model).filter((model) => model.type === "code");
  return code.flatMap(({ sharedModel, outputs }) =>
    outputs.toJSON().map((output) => [sharedModel.source, output.output_type, output.ename ?? ""]));
}"""
DRAWN = "(count) => lesson.node.querySelectorAll('.vr-sheet h3').length === count"
TITLES = "[...lesson.node.querySelectorAll('.vr-sheet h3')].map((title) => title.textContent)"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_lesson_runs_and_no_exercise_is_broken(started, language):
    page = started(NAMES[language][0])
    wrong = {lesson: said for lesson in NAMES[language] if (said := _wrong(page, lesson, language))}
    assert wrong == {}
    assert len(NAMES[language]) == 28


def _wrong(page, lesson, language) -> list:
    """What a lesson put on the screen that is no exercise."""
    shown = page.evaluate(RUN, lesson)
    broken = [output for output in shown if output[1] != "execute_result"]
    if broken or not shown:
        return broken or ["no exercise at all"]
    page.wait_for_function(DRAWN, arg=len(shown))
    return [title for title in page.evaluate(TITLES) if title == labels.BROKEN(language)]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_entrance_leads_to_every_lesson_and_each_is_served(opened, built, language):
    page = opened(ENTRANCE[language])
    links = page.locator("a[href*='?path=']").evaluate_all("(links) => links.map((link) => link.href.split('=')[1])")
    assert {link for link in links if link.startswith(language)} == set(NAMES[language])
    assert [name for name in NAMES[language] if not (built / "files" / name).is_file()] == []
