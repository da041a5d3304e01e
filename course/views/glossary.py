"""How the glossary looks: a field to search in, and the words that are found."""

from course import labels
from course.content.glossary import Glossary, Term
from course.sheet.blocks import Entry, Lookup, Sheet, prose, spoken
from course.text import Language, Words


def sheet(glossary: Glossary, language: Language) -> Sheet:
    """Every word with its other language and its meaning, in the order of the alphabet."""
    entries = tuple(_entry(term, language) for term in glossary.ordered(language))
    said = (labels.SEARCH_WORD, labels.WORDS_FOUND, labels.ONE_FOUND, labels.NONE_FOUND)
    lookup = Lookup(*(words(language) for words in said), entries)
    prompt = labels.GLOSSARY_PROMPT.fill(n=len(entries))(language)
    return Sheet(language, labels.GLOSSARY.pick(language), spoken(prompt, language), (lookup,))


def _entry(term: Term, language: Language) -> Entry:
    mine, theirs = Words(term.nl, "nl"), Words(term.en, "en")
    first, other = (mine, theirs) if language == "nl" else (theirs, mine)
    where = labels.IN_LESSON.fill(n=term.lesson)(language) if term.lesson else ""
    return Entry(first, other, prose(term.meaning, language), where, term.searched())
