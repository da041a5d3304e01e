"""How "take-away" looks: a button for each sort of file, and what goes in."""

from collections.abc import Iterable

from course import labels
from course.sheet.blocks import Download, Notice, Sheet, Table, spoken
from course.text import Language, Words

SORTS = {"word": (".docx", labels.MAKE_WORD, labels.NO_WORD), "page": (".html", labels.MAKE_PAGE, labels.NO_PAGE)}


def sheet(
    places: Iterable[tuple[Words, Words]], sorts: Iterable[str], pictures: bool, language: Language, said: str = ""
) -> Sheet:
    """The desk, with the sorts of file that can be made here; what cannot is said in a sentence."""
    title, prompt = labels.TAKE_AWAY.pick(language), spoken(labels.TAKE_AWAY_PROMPT(language), language)
    blocks = (*_files(set(sorts), pictures, language), _goes_in(places, language))
    return Sheet(language, title, prompt, blocks, said)


def _files(sorts: set[str], pictures: bool, language: Language) -> tuple[Download | Notice, ...]:
    """A button or a sentence for each sort; one sentence where none can be made."""
    if not sorts:
        return (Notice(spoken(labels.NO_DOCUMENT(language), language)),)
    lacking = () if pictures else (Notice(spoken(labels.NO_PICTURES(language), language)),)
    return (*(_file(sort, sort in sorts, language) for sort in SORTS), *lacking)


def _file(sort: str, possible: bool, language: Language) -> Download | Notice:
    suffix, label, lacking = SORTS[sort]
    if not possible:
        return Notice(spoken(lacking(language), language))
    return Download(sort, label(language), labels.TAKE_AWAY_FILE(language) + suffix)


def _goes_in(places: Iterable[tuple[Words, Words]], language: Language) -> Table:
    """The parts of the document, each with where it is made."""
    rows = tuple((title.text, where.text) for title, where in places)
    return Table(labels.TAKE_AWAY_TABLE(language), (labels.WHAT_HEAD(language), labels.WHERE_HEAD(language)), rows)
