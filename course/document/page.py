"""The document as a web page: one file that asks for nothing and runs nothing."""

import base64
from collections.abc import Iterator
from itertools import groupby
from pathlib import Path
from typing import Any

from jinja2 import Environment
from markupsafe import Markup

from course.document.description import Contents, Document, Picture, fit
from course.document.pictures import drawn
from course.templates import environment, fingerprint

HERE = Path(__file__).parent
MEDIA = "text/html"


def made(document: Document) -> bytes:
    """The document as the bytes of an HTML file."""
    style = (HERE / "page.css").read_text(encoding="utf-8")
    template = _templates(document).get_template("page.html")
    return template.render(document=document, style=Markup(style), style_hash=fingerprint(style)).encode()


def _templates(document: Document) -> Environment:
    """Templates that take every word as text, with what the page needs to ask in Python."""
    templates = environment(HERE, finalize=_finalized)
    templates.filters["by_kind"] = _by_kind
    templates.filters["address"] = lambda picture: _address(picture, document)
    return templates


def _finalized(value: Any) -> Any:
    """What may stand in the file; what a macro made has been through here already."""
    return value if isinstance(value, Markup) else fit(str(value))


def _by_kind(contents: Contents) -> Iterator[tuple[str, list]]:
    """Pieces of the same sort that stand together, as (the name of the sort, the pieces)."""
    return ((kind, list(group)) for kind, group in groupby(contents, key=lambda piece: type(piece).__name__))


def _address(picture: Picture, document: Document) -> str:
    """The picture as a data address; nothing where it cannot be drawn here."""
    found = drawn(picture, document.language, "svg")
    return f"data:image/svg+xml;base64,{base64.b64encode(found).decode()}" if found else ""
