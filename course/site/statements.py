"""The accessibility statement and the privacy page as pages of the site, from the texts in docs/."""

import re
from pathlib import Path

from course.printed.lesson import markdown
from course.text import Language

FILES: dict[str, dict[Language, str]] = {
    "accessibility": {"nl": "toegankelijkheid.md", "en": "accessibility.md"},
    "privacy": {"nl": "privacyverklaring.md", "en": "privacy.md"},
}
ADDRESSES: dict[str, dict[Language, str]] = {
    "accessibility": {"nl": "toegankelijkheid.html", "en": "accessibility.html"},
    "privacy": {"nl": "privacy.html", "en": "privacy-en.html"},
}
TWIN = re.compile(r"^\*[^*]+: \[[^\]]+\]\([^)]+\)\*$", re.M)  # every page has this link at its top already

OPEN = re.compile(r"\[[^\]]+\](?!\()")  # in square brackets, and no link


def open_places(docs: Path) -> dict[str, int]:
    """How many places each statement still has for the host to fill in, by its file; those without are left out."""
    counts = {file: _open_places(docs / file) for files in FILES.values() for file in files.values()}
    return {file: count for file, count in counts.items() if count}


def _open_places(file: Path) -> int:
    return len(OPEN.findall(file.read_text(encoding="utf-8")))


def read(docs: Path, name: str, language: Language) -> tuple[str, str]:
    """The title of a statement, and its body as HTML."""
    source = (docs / FILES[name][language]).read_text(encoding="utf-8")
    title = re.search(r"^# (.+)$", source, re.M)[1]
    body = markdown().render(TWIN.sub("", source, count=1))
    return title, _wide(body)


def _wide(body: str) -> str:
    """Tables that scroll within their own box, by keyboard too."""
    return body.replace("<table>", '<div class="wide" tabindex="0"><table>').replace("</table>", "</table></div>")
