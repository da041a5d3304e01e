"""Pages of HTML from templates: every word is text, and a name that the template does not get is an error."""

import base64
import hashlib
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined


def environment(folder: Path, **options: Any) -> Environment:
    """The templates in a folder."""
    made = Environment(loader=FileSystemLoader(folder), autoescape=True, undefined=StrictUndefined, **options)
    made.policies["json.dumps_kwargs"] = {"ensure_ascii": False}
    return made


def fingerprint(style: str) -> str:
    """The only style that a page allows itself, as a content security policy names it."""
    return base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
