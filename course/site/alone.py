"""The page on which one exercise stands alone, to link to or to hold in a frame of another page."""

import html
import json
from pathlib import Path
from string import Template

from course import labels
from course.text import LANGUAGES, Language, Text

HERE = Path(__file__).parent
SHEET = HERE.parent / "sheet"
PAGE: dict[Language, str] = {"nl": "oefening.html", "en": "exercise.html"}


def add(site: Path, pyodide: Path) -> None:
    """The page in both languages, and the front end of a sheet beside it."""
    for part in ("sheet.js", "sheet.css"):
        (site / "static" / part).write_bytes((SHEET / part).read_bytes())
    source = Template((HERE / "exercise.html").read_text(encoding="utf-8"))
    for language in LANGUAGES:
        words = {name: text(language) for name, text in _WORDS.items()}
        said = json.dumps({name: words[name] for name in _SAID}, ensure_ascii=False).replace("<", "\\u003c")
        shown = {name: html.escape(one) for name, one in words.items()}
        folder = pyodide.relative_to(site).as_posix()
        page = source.substitute(shown, language=language, pyodide=folder, words=said)
        (site / PAGE[language]).write_text(page, encoding="utf-8")


_SAID = ("loading_exercise", "keeps_nothing", "failed")
_WORDS = {
    "course": Text("Vier rollen, vier werelden", "Four roles, four worlds"),
    "exercise": Text("Oefening", "Exercise"),
    "loading_python": Text(
        "De oefening wordt klaargezet: eerst komt Python binnen. De eerste keer duurt dat het langst.",
        "The exercise is being laid out: first Python comes in. The first time takes longest.",
    ),
    "loading_exercise": Text("Python is er. Nu komt de oefening.", "Python is here. Now the exercise comes."),
    "no_script": Text(
        "Deze oefening heeft JavaScript nodig. Op papier kan ook: zie de lijst van oefeningen op de beginpagina.",
        "This exercise needs JavaScript. You can also do it on paper: see the list of exercises on the first page.",
    ),
    "keeps_nothing": labels.BROWSER_KEEPS_NOTHING,
    "failed": Text(
        "De oefening kon hier niet starten. Probeer het opnieuw, of open de controlepagina van deze site: die zegt wat er wordt tegengehouden.",
        "The exercise could not start here. Try again, or open the check page of this site: it says what is being blocked.",
    ),
}
