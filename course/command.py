"""The command `course`: open the course, check exercises, look after answers."""

import argparse
import sys
from collections.abc import Callable, Sequence
from itertools import groupby, zip_longest
from pathlib import Path

from course import labels
from course.answers import Answers, AnswersError, lines
from course.content import ContentError, Library
from course.content.library import home, shipped
from course.content.rules import missing_languages
from course.text import LANGUAGES, Language, Text
from course.views.my_answers import brought, deleted, handed_in

LESSON = {"nl": "nl/01-start.ipynb", "en": "en/01-start.ipynb"}


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command; the number that the shell gets back, 0 where all is well."""
    words = list(sys.argv[1:] if argv is None else argv)
    language = _language(words)
    asked = _parser(language).parse_args(words or ["--help"])
    try:
        return asked.run(asked, language)
    except AnswersError as error:
        print(error.text(language), file=sys.stderr)
        return 1


def _language(words: list[str]) -> Language:
    """The language asked for with --language, also before a help text; Dutch otherwise."""
    for word, following in zip_longest(words, words[1:]):
        if word in (f"--language={code}" for code in LANGUAGES):
            return word[-2:]
        if word == "--language" and following in LANGUAGES:
            return following
    return "nl"


class _Help(argparse.HelpFormatter):
    """Help that says 'Gebruik' where argparse would say 'usage'."""

    language: Language = "nl"

    def add_usage(self, usage, actions, groups, prefix=None):
        super().add_usage(usage, actions, groups, _USAGE(self.language) + ": ")


class _DutchHelp(_Help):
    language = "nl"


class _EnglishHelp(_Help):
    language = "en"


class _Parser(argparse.ArgumentParser):
    """A parser that speaks one language, also when it does not understand."""

    def __init__(self, *, language: Language, **words):
        formatter = _DutchHelp if language == "nl" else _EnglishHelp
        super().__init__(formatter_class=formatter, add_help=False, allow_abbrev=False, **words)
        self.language = language
        self._positionals.title, self._optionals.title = _COMMANDS(language), _OPTIONS(language)
        self.add_argument("-h", "--help", action="help", help=_HELP(language))
        self.add_argument("--language", choices=LANGUAGES, default="nl", help=_LANGUAGE(language))

    def error(self, message: str):
        self.print_usage(sys.stderr)
        print(_NOT_UNDERSTOOD(self.language), file=sys.stderr)
        sys.exit(2)


def _parser(language: Language) -> _Parser:
    parser = _Parser(language=language, prog="course", description=_ABOUT(language))
    commands = parser.add_subparsers(
        required=True, metavar="", parser_class=lambda **words: _Parser(language=language, **words)
    )
    opening = _command(commands, "open", _open, _OPEN(language))
    opening.add_argument("--lesson", metavar=_PATH(language), help=_LESSON(language))
    opening.add_argument("--no-browser", action="store_true", help=_NO_BROWSER(language))
    building = _command(commands, "site", _site, _SITE(language))
    building.add_argument("--pyodide", type=Path, required=True, metavar=_FOLDER(language), help=_PYODIDE(language))
    building.add_argument(
        "--output", type=Path, default=Path("site"), metavar=_FOLDER(language), help=_OUTPUT(language)
    )
    checking = _command(commands, "check", _check, _CHECK(language))
    checking.add_argument("names", nargs="*", metavar=_NAME(language), help=_NAMES(language))
    printing = _command(commands, "print", _print, _PRINT(language))
    printing.add_argument("names", nargs="*", metavar=_NAME(language), help=_PRINT_NAMES(language))
    printing.add_argument("--output", type=Path, metavar=_FOLDER(language), help=_PRINT_OUTPUT(language))
    answers = _command(commands, "answers", _answers, _ANSWERS(language))
    answers.add_argument("--export", type=Path, metavar=_FILE(language), help=_EXPORT(language))
    answers.add_argument("--import", type=Path, dest="source", metavar=_FILE(language), help=_IMPORT(language))
    answers.add_argument("--delete", action="store_true", help=_DELETE(language))
    return parser


def _command(commands, name: str, run: Callable, about: str) -> argparse.ArgumentParser:
    made = commands.add_parser(name, help=about, description=about, prog=f"course {name}")
    made.set_defaults(run=run)
    return made


def _open(asked: argparse.Namespace, language: Language) -> int:
    from course.lab.launch import has_screen, open_course

    notebooks = shipped() / "notebooks"
    lesson = asked.lesson or LESSON[language]
    if not (notebooks / lesson).is_file():
        print(_NO_LESSON.fill(lesson=lesson, folder=notebooks)(language), file=sys.stderr)
        return 1
    open_course(notebooks, lesson, language, browser=has_screen() and not asked.no_browser)
    return 0


def _site(asked: argparse.Namespace, language: Language) -> int:
    """Build the course as a folder of static files; 1 with a sentence where that cannot be."""
    from course.site.build import build
    from course.site.refusal import SiteError
    from course.site.statements import open_places

    try:
        build(asked.pyodide, asked.output)
    except SiteError as error:
        print(error.text(language), file=sys.stderr)
        return 1
    print(_BUILT.fill(folder=asked.output)(language))
    for file, count in open_places(shipped() / "docs").items():
        print(_TO_FILL_IN.fill(file=f"docs/{file}", n=count)(language))
    return 0


def _check(asked: argparse.Namespace, language: Language) -> int:
    """Read exercises and say everything that is wrong; 1 where something is."""
    library = Library(home())
    wanted = [name for asked_for in asked.names for name in _under(library, asked_for)]
    names = wanted or library.exercises()
    sentences = [mistake.sentence(language) for mistake in library.mistakes(wanted)]
    remarks = [line for name in names for line in _remarks(library, name, language)]
    for line in (*sentences, *dict.fromkeys(remarks)):
        print(line)
    print((_ALL_WELL if not sentences else _TO_MEND).fill(all=len(names), n=len(sentences))(language))
    return 1 if sentences else 0


def _under(library: Library, name: str) -> list[str]:
    """The exercises in a folder of this name; else the name itself, also where it is written as the file."""
    name = name.removeprefix("exercises/").removesuffix(".toml").rstrip("/")
    return [exercise for exercise in library.exercises() if exercise.startswith(f"{name}/")] or [name]


def _remarks(library: Library, name: str, language: Language) -> list[str]:
    try:
        missing = sorted(missing_languages(library.exercise(name)), key=_code)
    except ContentError:
        return []
    return [_remark(name, code, [place for place, _ in found])(language) for code, found in groupby(missing, _code)]


def _code(missing: tuple[str, Language]) -> Language:
    return missing[1]


def _remark(name: str, code: Language, places: list[str]) -> Text:
    """One remark for an exercise and the language that it lacks in these places."""
    other = next(one for one in LANGUAGES if one != code)
    where = _SOME if len(places) > 1 else _THERE
    return _ONE_LANGUAGE.fill(
        name=name, missing=_SPOKEN[code], other=_SPOKEN[other], where=where.fill(place=places[0], n=len(places))
    )


def _print(asked: argparse.Namespace, language: Language) -> int:
    """Write exercises as pages to print, all of them with a list; 1 where one cannot be read or written."""
    try:
        from course.printed.folder import written
    except ModuleNotFoundError:
        print(_NO_PRINTING(language), file=sys.stderr)
        return 1
    folder, library = asked.output or Path(_PRINTS(language)), Library(home())
    names = [name for asked_for in asked.names for name in _under(library, asked_for)]
    try:
        count, mistakes = written(library, names, language, folder)
    except OSError as error:
        print(_CANNOT_WRITE.fill(path=folder, why=error.strerror)(language), file=sys.stderr)
        return 1
    for mistake in mistakes:
        print(mistake.sentence(language), file=sys.stderr)
    if count:
        print(_PRINTED.fill(n=count, folder=folder)(language))
    return 1 if mistakes else 0


def _answers(asked: argparse.Namespace, language: Language) -> int:
    answers = Answers()
    if asked.export:
        return _export(answers, asked.export, language)
    if asked.source:
        return _import(answers, asked.source, language)
    if asked.delete:
        return _delete(answers, language)
    log = answers.read()
    print(answers.path)
    given = handed_in(log.answers)
    print(labels.COUNT.fill(n=len(given), exercises=len({answer.exercise for answer in given}))(language))
    if log.damaged:
        print(labels.DAMAGED.fill(lines=", ".join(map(str, log.damaged)))(language))
    return 0


def _export(answers: Answers, target: Path, language: Language) -> int:
    log = answers.read()
    try:
        target.write_text(lines(log.answers), encoding="utf-8")
    except OSError as error:
        print(_CANNOT_WRITE.fill(path=target, why=error.strerror)(language), file=sys.stderr)
        return 1
    print(_EXPORTED.fill(n=len(log.answers), path=target)(language))
    return 0


def _import(answers: Answers, source: Path, language: Language) -> int:
    try:
        brought_in = source.read_bytes()
    except OSError as error:
        print(_CANNOT_READ.fill(path=source, why=error.strerror)(language), file=sys.stderr)
        return 1
    print(brought(answers, brought_in, language))
    return 0


def _delete(answers: Answers, language: Language) -> int:
    """Delete only after a typed yes."""
    print(labels.DELETE_SURE.fill(n=len(handed_in(answers.read().answers)))(language))
    if input(_TYPE_YES(language)).strip().lower() not in ("ja", "yes"):
        print(labels.KEPT_THEM(language))
        return 1
    print(deleted(answers, language))
    return 0


_USAGE = Text("Gebruik", "Usage")
_COMMANDS = Text("wat je kunt doen", "what you can do")
_OPTIONS = Text("keuzes", "options")
_ABOUT = Text(
    "Vier rollen, vier werelden: een cursus over leiderschap in de gemeente.",
    "Four roles, four worlds: a course on leadership in the municipality.",
)
_HELP = Text("toon deze hulp", "show this help")
_LANGUAGE = Text("de taal: nl (Nederlands) of en (Engels)", "the language: nl (Dutch) or en (English)")
_OPEN = Text("open de cursus", "open the course")
_LESSON = Text(
    "open deze les, bijvoorbeeld nl/04-vier-rollen.ipynb", "open this lesson, for example en/04-four-roles.ipynb"
)
_NO_BROWSER = Text("open geen browser, geef alleen het adres", "open no browser, only give the address")
_SITE = Text(
    "bouw de cursus als website, voor wie niets kan installeren",
    "build the course as a website, for those who cannot install anything",
)
_PYODIDE = Text(
    "de Pyodide voor de site: een map, of een archief (.tar.bz2 of .zip)",
    "the Pyodide for the site: a folder, or an archive (.tar.bz2 or .zip)",
)
_OUTPUT = Text("waar de site komt; zonder keuze: site", "where the site goes; without a choice: site")
_BUILT = Text(
    "De site staat in {folder}. Zet die map op een webserver; dubbelklikken op een bestand werkt niet.",
    "The site is in {folder}. Put that folder on a web server; a double click on a file does not work.",
)
_TO_FILL_IN = Text(
    "{file} wordt een pagina van de site. Nog in te vullen, tussen vierkante haken: {n}. Vul ze in en bouw opnieuw.",
    "{file} becomes a page of the site. Still to fill in, in square brackets: {n}. Fill them in and build again.",
)
_CHECK = Text("kijk oefeningen na en zeg wat er niet klopt", "check exercises and say what is wrong")
_NAMES = Text("alleen deze oefeningen; zonder naam: alle", "only these exercises; without a name: all")
_PRINT = Text("maak van oefeningen bladen om te lezen of af te drukken", "make sheets of exercises to read or to print")
_PRINT_NAMES = Text(
    "alleen deze oefeningen, of een map ervan; zonder naam: alle",
    "only these exercises, or a folder of them; without a name: all",
)
_PRINTS = Text("op-papier", "on-paper")
_PRINT_OUTPUT = Text("waar de bladen komen; zonder keuze: op-papier", "where the sheets go; without a choice: on-paper")
_PRINTED = Text(
    "Geschreven in {folder}: {n}. Open een blad met een dubbelklik, en druk het af vanuit je browser.",
    "Written in {folder}: {n}. Open a sheet with a double click, and print it from your browser.",
)
_NO_PRINTING = Text(
    "Afdrukken kan hier niet: daarvoor zijn jinja2 en markdown-it-py nodig. Installeer de cursus met: pip install -e .[lab]",
    "Printing is not possible here: it needs jinja2 and markdown-it-py. Install the course with: pip install -e .[lab]",
)
_ANSWERS = Text(
    "je antwoorden: tellen, meenemen, inbrengen, verwijderen", "your answers: count, take along, bring in, delete"
)
_EXPORT = Text("schrijf al je antwoorden naar dit bestand", "write all your answers to this file")
_IMPORT = Text("breng de antwoorden uit dit bestand in", "bring in the answers of this file")
_DELETE = Text("verwijder al je antwoorden, na een vraag", "delete all your answers, after a question")
_PATH, _NAME, _FILE = Text("LES", "LESSON"), Text("NAAM", "NAME"), Text("BESTAND", "FILE")
_FOLDER = Text("MAP", "FOLDER")
_NOT_UNDERSTOOD = Text(
    "Dat begrijp ik niet. Typ: course --help",
    "I do not understand that. Type: course --language en --help",
)
_NO_LESSON = Text("Er is geen les {lesson} in {folder}.", "There is no lesson {lesson} in {folder}.")
_ALL_WELL = Text("Nagekeken oefeningen: {all}. Alles klopt.", "Exercises checked: {all}. All is well.")
_TO_MEND = Text("Nagekeken oefeningen: {all}. Te herstellen: {n}.", "Exercises checked: {all}. To mend: {n}.")
_ONE_LANGUAGE = Text(
    "Let op: {name}: de tekst in het {missing} ontbreekt {where}. De cursus werkt; wie {missing} kiest, ziet daar {other}.",
    "Note: {name}: the text in {missing} is missing {where}. The course works; who chooses {missing} sees {other} there.",
)
_THERE = Text("bij {place}", "at {place}")
_SOME = Text("op {n} plaatsen, het eerst bij {place}", "in {n} places, the first at {place}")
_SPOKEN: dict[Language, Text] = {"nl": Text("Nederlands", "Dutch"), "en": Text("Engels", "English")}
_EXPORTED = Text("{n} antwoorden geschreven naar {path}.", "{n} answers written to {path}.")
_CANNOT_READ = Text("Kan {path} niet lezen ({why}).", "Cannot read {path} ({why}).")
_CANNOT_WRITE = Text("Kan {path} niet schrijven ({why}).", "Cannot write {path} ({why}).")
_TYPE_YES = Text("Typ ja om te verwijderen: ", "Type yes to delete: ")

if __name__ == "__main__":
    sys.exit(main())
