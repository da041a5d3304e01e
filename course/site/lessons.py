"""The lessons as the site serves them: trusted, and with the learner's answers brought back before the first exercise."""

import json
from pathlib import Path

from course.text import LANGUAGES, Language

IMPORT = "from course.{language} import show"
READY = "from course.in_browser import ready\nawait ready({language!r})\n"


def copied(notebooks: Path, folder: Path) -> list[Path]:
    """The lessons of both languages, copied into `folder`."""
    return [
        _copy(path, folder / language, language) for language in LANGUAGES for path in lessons(notebooks / language)
    ]


def lessons(folder: Path) -> list[Path]:
    """The notebooks of a folder, in order."""
    return sorted(folder.glob("*.ipynb"))


def _copy(lesson: Path, folder: Path, language: Language) -> Path:
    notebook = json.loads(lesson.read_text(encoding="utf-8"))
    for cell in notebook["cells"]:
        cell["metadata"]["trusted"] = True  # else Start asks whether this lesson may run
        if "".join(cell["source"]).strip() == IMPORT.format(language=language):
            cell["source"] = READY.format(language=language) + IMPORT.format(language=language)
    folder.mkdir(parents=True, exist_ok=True)
    made = folder / lesson.name
    made.write_text(json.dumps(notebook, ensure_ascii=False, sort_keys=True), encoding="utf-8")
    return made
