"""What the TOML parser complains of, in a teacher's terms: where it is, what stands there, what to write instead."""

import re
from collections.abc import Iterator

from course.content.mistake import Mistake
from course.text import Text, same

TRIPLE = '"""'
AROUND = 60  # characters of the line that are shown
TWICE = ("overwrite", "twice", "Cannot declare", "Duplicate inline table key")


def mistake(file: str, source: str, message: str) -> Mistake:
    """The mistake in a source that the parser refused with this message."""
    lines = source.splitlines() or [""]
    line, column, expected = _told(lines, *_position(message, source), message)
    place = _POSITION.fill(line=line, column=column)
    return Mistake(file, place, same(f"`{_around(lines[line - 1], column)}`"), expected)


def _position(message: str, source: str) -> tuple[int, int]:
    """Line and column, both from 1; the end of the file where the parser names none."""
    at = re.search(r"line (\d+), column (\d+)", message)
    last = source.rstrip().count("\n") + 1
    line, column = (int(at[1]), int(at[2])) if at else (last, 1)
    return max(1, min(line, len(source.splitlines()))), column


def _told(lines: list[str], line: int, column: int, message: str) -> tuple[int, int, Text]:
    """Line, column and what was expected: of the place where the mistake began, which may be further up."""
    if (began := _left_open(lines)) and began <= line:
        return began, lines[began - 1].index(TRIPLE) + 1, _CLOSED
    if any(words in message for words in TWICE):
        return _first(lines, line, column)
    return line, column, next(_hints(lines[line - 1], message), _LINE)


def _left_open(lines: list[str]) -> int | None:
    """The line on which a text between three quotation marks begins that is not closed."""
    began = None
    for number, line in enumerate(lines, start=1):
        if began and re.match(rf"\s*[\w.-]+\s*=\s*{TRIPLE}", line):
            return began
        if line.count(TRIPLE) % 2:
            began = None if began else number
    return began


def _first(lines: list[str], line: int, column: int) -> tuple[int, int, Text]:
    """For a name that is there already: the earlier line where that is the one to mend."""
    for pattern, earlier, expected in _FORMS:
        if not (found := re.match(pattern, lines[line - 1])):
            continue
        for number, above in enumerate(lines[: line - 1], start=1):
            if re.match(earlier.format(name=re.escape(found[1])), above):
                return number, 1, expected.fill(name=found[1])
    return line, column, _ONCE


# A name that stands there already: its line, the earlier line that makes it so, and what that one must be.
_FORMS = (
    (
        r"\s*([\w.-]+)\.(?:nl|en)\s*=",
        r"\s*{name}\s*=",
        Text('de taal erbij: {name}.nl = "…"', 'the language with it: {name}.nl = "…"'),
    ),
    (
        r"\s*\[\[([\w.-]+)\]\]",
        r"\s*\[{name}\]\s*(?:#|$)",
        Text("dubbele haken: [[{name}]]", "double brackets: [[{name}]]"),
    ),
    (
        r"\s*\[([\w-]+)\]\s*(?:#|$)",
        r"\s*\[{name}\]\s*(?:#|$)",
        Text(
            "dubbele haken waar er meer van zijn: [[{name}]]",
            "double brackets where there are more of them: [[{name}]]",
        ),
    ),
)


def _hints(line: str, message: str) -> Iterator[Text]:
    """What is to be written, by what stands in the line; the likeliest first."""
    outside = re.sub(r'"[^"]*"', "", line)
    for pattern, hint in _HINTS:
        if re.search(pattern, outside):
            yield hint
    if "escape" in message.lower() or "hex value" in message:
        yield _SLASH
    if r"'\n'" in message:
        yield _ONE_LINE


def _around(line: str, column: int) -> str:
    """The part of a line in which a column lies."""
    start = max(0, min(column - 1 - AROUND // 2, len(line) - AROUND))
    shown = line[start : start + AROUND].strip()
    return f"{'…' if start else ''}{shown}{'…' if len(line) > start + AROUND else ''}"


_POSITION = Text("regel {line}, teken {column}", "line {line}, column {column}")
_LINE = Text(
    'een regel als: naam = "tekst" (kijk naar een vergeten aanhalingsteken, haakje of =-teken)',
    'a line such as: name = "text" (look for a missing quotation mark, bracket or = sign)',
)
_ONCE = Text("elke naam één keer; deze staat er al", "each name once; this one is there already")
_CLOSED = Text(
    'na deze tekst weer drie aanhalingstekens: """ (de tekst sluit niet, of te laat)',
    'three quotation marks again after this text: """ (the text does not close, or closes too late)',
)
_STRAIGHT = Text(
    'rechte aanhalingstekens: " (deze zijn krom, zoals Word ze maakt)',
    'straight quotation marks: " (these are curly, as Word makes them)',
)
_VISIBLE = Text(
    "een gewone spatie, of niets (er staat een onzichtbaar teken, vaak van plakken uit Word): typ de regel opnieuw",
    "a plain space, or nothing (there is an invisible character, often from pasting out of Word): type the line again",
)
_NUMBER = Text("een heel getal zonder teken erbij, zoals 80", "a whole number without a sign, such as 80")
_TRUTH = Text("true of false, in kleine letters", "true or false, in small letters")
_CURLY = Text("alles tussen { en } op één regel", "everything between { and } on one line")
_SLASH = Text(
    "een gewone streep / of twee keer \\\\ (één \\ mag niet in een tekst)",
    "a plain slash / or \\\\ twice (a single \\ is not allowed in a text)",
)
_ONE_LINE = Text(
    'een aanhalingsteken aan het eind van de regel; een tekst van meer regels staat tussen """',
    'a quotation mark at the end of the line; a text of more lines stands between """',
)
_HINTS = (
    ("[“”„‟«»]", _STRAIGHT),
    ("[\u00a0\u2007\u202f\u200b\u200c\u200d\u2060\ufeff]", _VISIBLE),
    (r"[=,]\s*(?:\d+,\d|\d+\s*%|0\d|\d+\.\d)", _NUMBER),
    (r"=\s*(?:True|False|TRUE|FALSE|ja|nee|yes|no)\b", _TRUTH),
    (r"\{[^}]*$", _CURLY),
)
