"""Files to plain tables: inside the folder, not too large, valid TOML."""

import hashlib
import json
import re
import tomllib
from pathlib import Path

from course.content.mistake import ContentError, Mistake, with_nearest
from course.text import Text, same

LARGEST = 1_000_000
NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9_-]*(/[A-Za-z0-9][A-Za-z0-9_-]*)*")


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
    path = (base / f"{name}.toml").resolve() if NAME.fullmatch(name) else None
    if path is None or not path.is_relative_to(base):
        raise _error(folder, "", same(f'"{name}"'), _INSIDE.fill(folder=folder))
    if not path.is_file():
        raise _error(f"{folder}/{name}.toml", "", _NO_FILE, with_nearest(_EXISTING, name, names(base, ".")))
    return path


def names(root: Path, folder: str) -> list[str]:
    """The names of all content files in a folder, in order."""
    base = root / folder
    return sorted(p.relative_to(base).with_suffix("").as_posix() for p in base.rglob("*.toml"))


def version(raw: object) -> str:
    """Eight characters that change when the content does."""
    return hashlib.sha256(json.dumps(raw, sort_keys=True).encode()).hexdigest()[:8]


def _parse(path: Path, shown_path: str) -> dict:
    try:
        return tomllib.loads(path.read_text(encoding="utf-8-sig"))
    except RecursionError:
        raise _error(shown_path, "", _TOO_DEEP, _TOML) from None
    except UnicodeDecodeError:
        raise _error(shown_path, "", _NOT_UTF8, _UTF8) from None
    except tomllib.TOMLDecodeError as error:
        raise _broken(shown_path, path.read_text(encoding="utf-8-sig"), str(error)) from None


def _broken(shown_path: str, source: str, message: str) -> ContentError:
    """The parser's complaint in the teacher's terms, with line, column and the line itself."""
    line, column = _position(message, source)
    lines = source.splitlines() or [""]
    found = lines[min(line, len(lines)) - 1].strip()[:60]
    twice = "overwrite" in message or "twice" in message or "Cannot declare" in message
    expected = _ONCE if twice else _TOML
    return _error(shown_path, _POSITION.fill(line=line, column=column), same(f"`{found}`"), expected)


def _position(message: str, source: str) -> tuple[int, int]:
    """Line and column, both from 1; the end of the file where the parser names none."""
    at = re.search(r"line (\d+), column (\d+)", message)
    last = source.rstrip().count("\n") + 1
    return (int(at[1]), int(at[2])) if at else (last, 1)


def _megabytes(path: Path) -> str:
    return f"{path.stat().st_size / 1e6:.1f}"


def _error(file: str, place: Text | str, found: Text, expected: Text) -> ContentError:
    place_text = place if isinstance(place, Text) else same(place)
    return ContentError([Mistake(file, place_text, found, expected)])


_POSITION = Text("regel {line}, teken {column}", "line {line}, column {column}")
_TOO_LARGE = Text("een bestand van {size} MB", "a file of {size} MB")
_SMALLER = Text("een bestand van hoogstens 1 MB", "a file of at most 1 MB")
_INSIDE = Text(
    "een naam binnen de map {folder}, met gewone letters, cijfers en streepjes, zonder .toml",
    "a name inside the folder {folder}, in plain letters, digits and hyphens, without .toml",
)
_NO_FILE = Text("geen bestand met deze naam", "no file with this name")
_EXISTING = Text("de naam van een bestaand bestand", "the name of an existing file")
_TOO_DEEP = Text("haakjes in haakjes, te diep", "brackets within brackets, too deep")
_NOT_UTF8 = Text("tekens die geen UTF-8 zijn", "characters that are not UTF-8")
_UTF8 = Text(
    "een bestand dat als UTF-8 is bewaard (kies dat bij ‘Opslaan als’)",
    "a file saved as UTF-8 (choose that under ‘Save as’)",
)
_ONCE = Text("elke naam één keer; deze staat er al", "each name once; this one is there already")
_TOML = Text(
    'een regel als: naam = "tekst" (kijk naar een vergeten aanhalingsteken, haakje of =-teken)',
    'a line such as: name = "text" (look for a missing quotation mark, bracket or = sign)',
)
