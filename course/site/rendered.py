"""A page of the site from its template in this folder."""

from functools import cache
from pathlib import Path

from jinja2 import Environment

from course.sheet.symbols import symbols
from course.templates import environment


def rendered(template: str, given: dict) -> str:
    """The page that a template makes of what it is given."""
    return _templates().get_template(template).render(given)


@cache
def _templates() -> Environment:
    templates = environment(Path(__file__).parent, trim_blocks=True, lstrip_blocks=True)
    templates.globals["symbols"] = symbols()
    return templates
