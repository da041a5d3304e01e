"""A lesson as plain HTML: its text, and where it shows an exercise the way to the page of that exercise."""

import ast
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

from markdown_it import MarkdownIt
from markdown_it.token import Token
from markupsafe import Markup

from course.text import Language

# How a lesson links a word to its meaning; the key of the glossary comes after it.
WORD: dict[Language, str] = {"nl": "woord-", "en": "word-"}
ON_SCREEN_ONLY = 'class="vr-start"'


@dataclass(frozen=True)
class Shown:
    """The place in a lesson where an exercise or a desk stands, by its name."""

    name: str


def parts(notebook: Path) -> list[Markup | Shown]:
    """The text of a lesson as HTML and what it shows, in order; without what only works on the screen."""
    cells = json.loads(notebook.read_text(encoding="utf-8"))["cells"]
    found = (_part(cell["cell_type"], "".join(cell["source"])) for cell in cells)
    return [part for part in found if part]


def words(notebook: Path, language: Language) -> list[str]:
    """The keys of the words that a lesson explains on the spot, in the order of the text."""
    return list(dict.fromkeys(re.findall(rf"\(#{WORD[language]}([\w-]+)", notebook.read_text(encoding="utf-8"))))


def _part(kind: str, source: str) -> Markup | Shown | None:
    if kind == "code":
        return _shown(source)
    return None if ON_SCREEN_ONLY in source else _html(source)


def _shown(source: str) -> Shown | None:
    """What a cell shows; None for the cell that only imports."""
    called = next((node for node in ast.walk(ast.parse(source)) if isinstance(node, ast.Call)), None)
    return Shown(ast.literal_eval(called.args[0])) if called else None


def markdown() -> MarkdownIt:
    """What makes HTML of our texts: with tables, and without HTML of its own in them."""
    return MarkdownIt("commonmark", {"html": False}).enable("table")


def _html(source: str) -> Markup:
    reader = markdown()
    tokens = reader.parse(source)
    for heading, text in _headings(tokens):
        heading.attrSet("id", text.replace(" ", "-"))  # as JupyterLab names it, for links within a lesson
    for link in _links(tokens):
        _lead(link)
    return Markup(reader.renderer.render(tokens, reader.options, {}))


def _headings(tokens: list[Token]) -> Iterator[tuple[Token, str]]:
    for one, after in pairwise(tokens):
        if one.type == "heading_open":
            yield one, after.content


def _links(tokens: list[Token]) -> Iterator[Token]:
    for token in tokens:
        yield from (child for child in token.children or () if child.type == "link_open")


def _lead(link: Token) -> None:
    """Lead to the page of the other lesson; the meaning of a word stands at the end of the page, not on the link."""
    link.attrSet("href", re.sub(r"\.ipynb(?=#|$)", ".html", str(link.attrGet("href"))))
    link.attrs.pop("title", None)
