"""The pages of the site: the way in, and one page per language on which a lesson opens."""

import html
import json
from pathlib import Path
from string import Template

from course.site import settings
from course.site.lessons import lessons
from course.text import LANGUAGES, Language, Text

HERE = Path(__file__).parent
ENTRANCE: dict[Language, str] = {"nl": "index.html", "en": "en.html"}


def add(site: Path, project: Path) -> None:
    """The entrance in both languages: the lessons by name, and nothing that has to load."""
    for language in LANGUAGES:
        words = {name: text(language) for name, text in _WORDS.items()}
        found = [(path.name, _title(path)) for path in lessons(project / "notebooks" / language)]
        _fill("entrance.html", site / ENTRANCE[language], language, lessons=_links(found, language), **words)


def add_lesson_page(site: Path, language: Language, bundle: str) -> None:
    """The page on which the lessons of a language open, with the settings of that language."""
    folder = site / language
    folder.mkdir()
    (folder / settings.FILE).write_text(json.dumps(settings.of(language)))
    (folder / "jupyter-lite.ipynb").write_text(json.dumps({"metadata": {"jupyter-lite": {}}}))
    _fill(
        "lesson.html",
        folder / "index.html",
        language,
        bundle=bundle,
        loading=_LOADING(language),
        course=_WORDS["course"](language),
    )


def _fill(template: str, page: Path, language: Language, **words: str) -> None:
    source = Template((HERE / template).read_text(encoding="utf-8"))
    page.write_text(source.substitute(words, language=language), encoding="utf-8")


def _links(found: list[tuple[str, str]], language: Language) -> str:
    line = '<li><a href="{language}/index.html?path={language}/{name}">{title}</a></li>'
    return "\n".join(line.format(language=language, name=name, title=html.escape(title)) for name, title in found)


def _title(lesson: Path) -> str:
    """The heading of a lesson."""
    cells = json.loads(lesson.read_text(encoding="utf-8"))["cells"]
    lines = "".join(cells[0]["source"]).splitlines()
    return next(line.removeprefix("# ") for line in lines if line.startswith("# "))


_LOADING = Text(
    "De les wordt klaargezet. Dat duurt een paar tellen.", "The lesson is being laid out. That takes a few seconds."
)
_WORDS = {
    "course": Text("Vier rollen, vier werelden", "Four roles, four worlds"),
    "about": Text("Een cursus over leiderschap in de gemeente.", "A course on leadership in the municipality."),
    "begin": Text("Begin met les 1", "Begin with lesson 1"),
    "first": Text("nl/index.html?path=nl/01-start.ipynb", "en/index.html?path=en/01-start.ipynb"),
    "all": Text("De lessen", "The lessons"),
    "kept": Text(
        "Je hoeft niets te installeren. Je antwoorden blijven in deze browser, op dit apparaat; er gaat niets weg. Gebruik geen privévenster, en neem je antwoorden af en toe mee (les 1, Mijn antwoorden).",
        "There is nothing to install. Your answers stay in this browser, on this device; nothing is sent away. Do not use a private window, and take your answers along now and then (lesson 1, My answers).",
    ),
    "other": Text('<a href="en.html" lang="en">In English</a>', '<a href="index.html" lang="nl">In het Nederlands</a>'),
}
