"""The accessibility statement and the privacy page, in both languages, say what tests that exist hold them to."""

import ast
import re
from functools import cache
from pathlib import Path

import pytest

from course.answers import Answer
from course.content import Library
from course.content.library import KINDS, shipped
from course.site.statements import open_places

ROOT = shipped()
TWINS = [("toegankelijkheid.md", "accessibility.md"), ("privacyverklaring.md", "privacy.md")]
PAGES = [name for twins in TWINS for name in twins]
OF_THE_HOST = {"nl": "[naam van de organisatie]", "en": "[name of the organisation]"}
NAMED = re.compile(r"`(tests/[\w/]+\.py)(?:::(\w+))?`")
SENDERS = {"aiohttp", "ftplib", "http", "httpx", "requests", "smtplib", "socket", "ssl", "urllib", "urllib3"}
# These start the course on a machine and build the website; neither reads an answer.
WITHOUT_ANSWERS = ("lab/", "site/")

every_page = pytest.mark.parametrize("name", PAGES)
twins = pytest.mark.parametrize(("dutch", "english"), TWINS)


def read(name: str) -> str:
    return (ROOT / "docs" / name).read_text(encoding="utf-8")


def named(name: str) -> list[tuple[str, str]]:
    """The tests that a page names, in its order: file and function."""
    return NAMED.findall(read(name))


@cache
def functions(file: str) -> set[str]:
    tree = ast.parse((ROOT / file).read_text(encoding="utf-8"))
    return {node.name for node in tree.body if isinstance(node, ast.FunctionDef)}


@every_page
def test_every_test_that_is_named_exists(name):
    found = named(name)
    assert len(found) > 15
    assert [file for file, _ in found if not (ROOT / file).is_file()] == []
    assert [(file, function) for file, function in found if function and function not in functions(file)] == []


def test_the_build_counts_what_a_host_still_has_to_fill_in_and_no_link(tmp_path):
    for page in PAGES:
        (tmp_path / page).write_text("Filled in. *English: [accessibility.md](accessibility.md)*")
    (tmp_path / "privacy.md").write_text("Ask [name of the team]: [e-mail address]. See [this](there.md).")
    assert open_places(tmp_path) == {"privacy.md": 2}


@every_page
def test_whatever_looks_like_a_test_is_read_as_one(name):
    assert read(name).count("tests/") == len(named(name))


@twins
def test_both_languages_name_the_same_tests_in_the_same_order(dutch, english):
    assert named(dutch) == named(english)


@twins
def test_both_languages_have_the_same_parts(dutch, english):
    assert shape(dutch) == shape(english)


def shape(name: str) -> list[tuple[str, int]]:
    """How each line begins (a heading of some level, a row, an item, text), and how many places it leaves open."""
    return [(re.match(r"#+|\||-|\d+\.|", line)[0], len(blanks(line))) for line in read(name).splitlines()]


def blanks(line: str) -> list[str]:
    """What a host must fill in: square brackets that are no link."""
    return re.findall(r"\[[^\]]+\](?!\()", line)


@twins
def test_a_host_must_fill_in_who_it_is_and_where_to_complain(dutch, english):
    for name, language in ((dutch, "nl"), (english, "en")):
        assert OF_THE_HOST[language] in read(name)
        assert re.search(r"\[hoe je een klacht indient\]|\[how to complain\]", read(name))
        assert re.search(r"22 [Nn]ovember 2026", read(name))


@every_page
def test_links_stay_within_the_project_and_lead_somewhere(name):
    assert not re.search(r"://|www\.|mailto:", read(name))
    links = re.findall(r"\]\(([^)]+)\)", read(name))
    assert links
    assert all((ROOT / "docs" / link).is_file() for link in links)


@every_page
def test_sentences_stay_short(name):
    body = read(name).rpartition("\n## ")[0]
    lengths = [len(re.findall(r"[\w’'-]+", sentence)) for sentence in sentences(body)]
    assert max(lengths) <= 22
    assert sum(lengths) / len(lengths) <= 12


def sentences(source: str) -> list[str]:
    pieces = re.split(r"\s*\n\s*|\s*\|\s*|(?<=[.!?:])\**\s+", source)
    return [piece for piece in pieces if re.search(r"\w", piece)]


@pytest.mark.parametrize(("dutch", "english"), [("LEESMIJ.md", "README.md"), ("docs/docent.md", "docs/teacher.md")])
def test_both_are_reached_from_where_a_reader_begins(dutch, english):
    for place, pages in zip((dutch, english), zip(*TWINS, strict=True), strict=True):
        text = (ROOT / place).read_text(encoding="utf-8")
        assert all(f"{name})" in text for name in pages)


def test_every_kind_has_a_screen_and_is_done_by_keyboard():
    screens = (ROOT / "tests/browser/test_accessible.py",)
    keyboard = tuple(ROOT / f"tests/browser/{name}.py" for name in ("test_by_keyboard", "test_first_half_by_keyboard"))
    assert kinds_in(*screens) == set(KINDS.values())
    assert kinds_in(*keyboard) == set(KINDS.values())


def kinds_in(*files: Path) -> set[type]:
    """The kinds of the exercises whose names stand in these tests."""
    library = Library(ROOT)
    words = {word for file in files for word in re.findall(r'"([\w-]+/[\w-]+)"', file.read_text(encoding="utf-8"))}
    return {type(library.exercise(name)) for name in words & set(library.exercises())}


def test_an_answer_holds_what_the_privacy_page_says_and_no_name_of_a_person():
    fields = set(Answer("e", None, {}, None, "v").__dict__)
    assert fields == {"exercise", "card", "response", "credit", "version", "time", "name"}
    first, second = Answer("e", None, {}, None, "v"), Answer("e", None, {}, None, "v")
    assert first.name != second.name
    assert re.fullmatch(r"[0-9a-f]{32}", first.name)


def test_nothing_that_handles_answers_can_send_anything():
    course = ROOT / "course"
    files = [
        path for path in course.rglob("*.py") if not path.relative_to(course).as_posix().startswith(WITHOUT_ANSWERS)
    ]
    assert len(files) > 50
    assert {(path.name, name) for path in files for name in imported(path) & SENDERS} == set()
    scripts = [*(ROOT / "front/src").glob("*.js"), course / "in_browser.js", *(course / "lab/extensions").rglob("*.js")]
    sends = re.compile(r"\bfetch\(|XMLHttpRequest|WebSocket|sendBeacon|EventSource")
    assert [path.name for path in scripts if sends.search(path.read_text(encoding="utf-8"))] == []


def imported(path: Path) -> set[str]:
    """The packages that a module imports, wherever in it."""
    nodes = list(ast.walk(ast.parse(path.read_text(encoding="utf-8"))))
    names = [name.name for node in nodes if isinstance(node, ast.Import) for name in node.names]
    names += [node.module or "" for node in nodes if isinstance(node, ast.ImportFrom)]
    return {name.partition(".")[0] for name in names}
