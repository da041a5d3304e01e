"""The page on which one exercise stands alone, to link to or to hold in a frame of another page."""

from pathlib import Path

from course import labels
from course.site.rendered import rendered
from course.text import LANGUAGES, Language, Text

SHEET = Path(__file__).parents[1] / "sheet"
PAGE: dict[Language, str] = {"nl": "oefening.html", "en": "exercise.html"}


def add(site: Path, pyodide: Path) -> None:
    """The page in both languages, and the front end of a sheet beside it."""
    for part in ("sheet.js", "sheet.css"):
        (site / "static" / part).write_bytes((SHEET / part).read_bytes())
    for language in LANGUAGES:
        words = {name: text(language) for name, text in _WORDS.items()}
        given = {"language": language, "pyodide": pyodide.relative_to(site).as_posix(), **words, "said": words}
        (site / PAGE[language]).write_text(rendered("exercise.html", given), encoding="utf-8")


_WORDS = {
    "course": labels.COURSE,
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
