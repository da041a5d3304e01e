"""The pages of the site that need no Python: the way in, the statements, the check, and the one on which lessons open."""

import json
from pathlib import Path

from markupsafe import Markup

from course import labels
from course.content import Library
from course.printed.folder import written
from course.printed.lesson import markdown
from course.site import entrance, settings, statements, tried, words
from course.site.rendered import rendered
from course.text import LANGUAGES, Language

HERE = Path(__file__).parent
ENTRANCE: dict[Language, str] = {"nl": "index.html", "en": "en.html"}
CHECK: dict[Language, str] = {"nl": "controle.html", "en": "check.html"}
PAPER: dict[Language, str] = {"nl": "papier", "en": "paper"}
WORKER = "check-worker.js"


def add(site: Path, project: Path, pyodide: Path, bundle: str) -> None:
    """All of them in both languages; `bundle` is the script of the lesson page."""
    later = [bundle, f"{pyodide.relative_to(site).as_posix()}/pyodide.asm.wasm"]
    (site / WORKER).write_text((HERE / WORKER).read_text(encoding="utf-8"), encoding="utf-8")
    for language in LANGUAGES:
        _add_entrance(site, project, language, later)
        _add_check(site, language, pyodide)
        for name, addresses in statements.ADDRESSES.items():
            _add_statement(site, project / "docs", name, addresses, language)
        written(Library(project), [], language, site / PAPER[language])


def add_lesson_page(site: Path, language: Language, bundle: str) -> None:
    """The page on which the lessons of a language open, with the settings of that language."""
    folder = site / language
    folder.mkdir()
    (folder / settings.FILE).write_text(json.dumps(settings.of(language)))
    (folder / "jupyter-lite.ipynb").write_text(json.dumps({"metadata": {"jupyter-lite": {}}}))
    given = {
        "language": language,
        "course": labels.COURSE(language),
        "bundle": bundle,
        "loading": words.LOADING(language),
        "no_script": words.NO_SCRIPT(language),
        "openings": openings(site / "files", language),
    }
    (folder / "index.html").write_text(rendered("lesson.html", given), encoding="utf-8")


def openings(files: Path, language: Language) -> dict[str, str]:
    """How each lesson begins, as HTML by its path: something to read while the rest comes in."""
    render = markdown().render
    lessons = sorted((files / language).glob("*.ipynb"))
    cells = {path: json.loads(path.read_text(encoding="utf-8"))["cells"][0] for path in lessons}
    return {f"{language}/{path.name}": render("".join(cell["source"])) for path, cell in cells.items()}


def _add_entrance(site: Path, project: Path, language: Language, later: list[str]) -> None:
    given = {
        **entrance.contents(project, language),
        "later": later,
        "paper": f"{PAPER[language]}/index.html",
        "check": CHECK[language],
    }
    _write(site, ENTRANCE, "entrance.html", language, **given)


def _add_check(site: Path, language: Language, pyodide: Path) -> None:
    said = {name: text(language) for name, text in words.OF_THE_CHECK.items()}
    files = tried.files(site, pyodide, language)
    _write(site, CHECK, "check.html", language, words={**said, "spoken": words.spoken(language)}, files=files)


def _add_statement(site: Path, docs: Path, name: str, addresses: dict[Language, str], language: Language) -> None:
    title, body = statements.read(docs, name, language)
    _write(site, addresses, "statement.html", language, title=title, body=Markup(body), words={})


def _write(site: Path, addresses: dict[Language, str], template: str, language: Language, **given: object) -> None:
    """One page, with a link to its twin."""
    other: Language = "en" if language == "nl" else "nl"
    known = {
        "language": language,
        "other_language": other,
        "course": labels.COURSE(language),
        "entrance": ENTRANCE[language],
        "twin": addresses[other],
        "footer": _footer(language),
        "style": Markup((HERE / "page.css").read_text(encoding="utf-8")),
    }
    given["words"] = {**given["words"], "other": words.OTHER(language)}
    page = rendered(template, known | given)
    (site / addresses[language]).write_text(page, encoding="utf-8")


def _footer(language: Language) -> list[tuple[str, str]]:
    return [
        (statements.ADDRESSES["accessibility"][language], words.ACCESSIBILITY(language)),
        (statements.ADDRESSES["privacy"][language], words.PRIVACY(language)),
        (f"{PAPER[language]}/index.html", words.PAPER(language)),
        (CHECK[language], words.CHECK(language)),
    ]
