"""Files to plain tables: inside the folder, with the right ending, not too large, valid TOML."""

import hashlib
import json
import re
import tomllib
from pathlib import Path

from course.content import syntax
from course.content.mistake import ContentError, Mistake, shown, with_nearest
from course.text import Text, same

LARGEST = 1_000_000
WORD = r"[A-Za-z0-9][A-Za-z0-9_-]*"
NAME = re.compile(f"{WORD}(/{WORD})*")


def table(root: Path, folder: str, name: str) -> dict:
    """The table in root/folder/name.toml; ContentError where there is none or it cannot be read."""
    path = file_of(root, folder, name)
    shown_path = f"{folder}/{name}.toml"
    if path.stat().st_size > LARGEST:
        raise _error(shown_path, "", _TOO_LARGE.fill(size=_megabytes(path)), _SMALLER)
    return _parse(path, shown_path)


def file_of(root: Path, folder: str, name: str) -> Path:
    """The path of an existing content file; ContentError where the name leaves the folder or nothing is there."""
    base = (root / folder).resolve()
    named = isinstance(name, str) and NAME.fullmatch(name)
    path = (base / f"{name}.toml").resolve() if named else None
    if path is None or not path.is_relative_to(base):
        raise _error(folder, "", shown(name), _INSIDE.fill(folder=folder))
    if not path.is_file():
        raise _no_file(base, folder, name)
    return path


class NoFileError(ContentError):
    """There is no file of the name that was asked for; `expected` says which ones there are."""

    def __init__(self, file: str, found: Text, expected: Text):
        self.expected = expected
        super().__init__([Mistake(file, same(""), found, expected)])


def _no_file(base: Path, folder: str, name: str) -> NoFileError:
    if like := [path for path in misnamed(base) if path.name.split(".")[0] == name.rpartition("/")[2]]:
        return NoFileError(f"{folder}/{name}.toml", _CALLED.fill(file=like[0].name), _ENDING)
    others = [other for other in names(base, ".") if other != name]
    return NoFileError(f"{folder}/{name}.toml", _NO_FILE, with_nearest(_EXISTING.fill(folder=folder), name, others))


def misnamed(folder: Path) -> list[Path]:
    """The files that were meant as content but do not end in .toml: Windows hides the end that a program added."""
    return [
        path
        for path in sorted(folder.rglob("*"))
        if path.is_file() and ".toml" in path.name.lower() and path.suffix != ".toml"
    ]


def endings(root: Path, folder: str) -> list[Mistake]:
    """A mistake for each such file in a folder."""
    return [
        Mistake(path.relative_to(root).as_posix(), same(""), _CALLED.fill(file=path.name), _ENDING)
        for path in misnamed(root / folder)
    ]


def names(root: Path, folder: str) -> list[str]:
    """The names of all content files in a folder, in order."""
    base = root / folder
    return sorted(p.relative_to(base).with_suffix("").as_posix() for p in base.rglob("*.toml"))


def version(raw: object) -> str:
    """Eight characters that change when the content does."""
    return hashlib.sha256(json.dumps(raw, sort_keys=True).encode()).hexdigest()[:8]


def _parse(path: Path, shown_path: str) -> dict:
    source = _source(path, shown_path)
    try:
        return tomllib.loads(source)
    except RecursionError:
        raise _error(shown_path, "", _TOO_DEEP, _SHALLOW) from None
    except tomllib.TOMLDecodeError as error:
        raise ContentError([syntax.mistake(shown_path, source, str(error))]) from None


def _source(path: Path, shown_path: str) -> str:
    try:
        return path.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError:
        raise _error(shown_path, "", _NOT_UTF8, _UTF8) from None
    except OSError as error:
        raise _error(shown_path, "", _CLOSED.fill(why=error.strerror), _OPEN) from None


def _megabytes(path: Path) -> str:
    return f"{path.stat().st_size / 1e6:.1f}"


def _error(file: str, place: Text | str, found: Text, expected: Text) -> ContentError:
    place_text = place if isinstance(place, Text) else same(place)
    return ContentError([Mistake(file, place_text, found, expected)])


_TOO_LARGE = Text("een bestand van {size} MB", "a file of {size} MB")
_SMALLER = Text("een bestand van hoogstens 1 MB", "a file of at most 1 MB")
_INSIDE = Text(
    "een naam binnen de map {folder}, met gewone letters, cijfers en streepjes, zonder .toml",
    "a name inside the folder {folder}, in plain letters, digits and hyphens, without .toml",
)
_NO_FILE = Text("geen bestand met deze naam", "no file with this name")
_EXISTING = Text("de naam van een bestand in {folder}", "the name of a file in {folder}")
_CALLED = Text("een bestand dat {file} heet", "a file called {file}")
_ENDING = Text(
    "een naam die eindigt op .toml (Kladblok: kies bij ‘Opslaan als’ het type ‘Alle bestanden’)",
    "a name that ends in .toml (Notepad: under ‘Save as’ choose the type ‘All files’)",
)
_TOO_DEEP = Text("haakjes in haakjes, te diep", "brackets within brackets, too deep")
_SHALLOW = Text("minder haakjes in elkaar", "fewer brackets within one another")
_CLOSED = Text("een bestand dat niet opengaat ({why})", "a file that does not open ({why})")
_OPEN = Text(
    "een bestand dat jij mag lezen; sluit het ook in andere programma’s",
    "a file that you may read; close it in other programs too",
)
_NOT_UTF8 = Text("tekens die geen UTF-8 zijn", "characters that are not UTF-8")
_UTF8 = Text(
    "een bestand dat als UTF-8 is bewaard (kies dat bij ‘Opslaan als’)",
    "a file saved as UTF-8 (choose that under ‘Save as’)",
)
