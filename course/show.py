"""Show an exercise or a desk: from its name to a living sheet. The one way in for a lesson."""

import logging
from importlib import import_module

from course import labels
from course.answers import AnswersError
from course.content import ContentError, Library
from course.content.library import home
from course.session import Session, still
from course.sheet.blocks import Notice, Prose, Run, Sheet, spoken
from course.sheet.widget import SheetWidget
from course.text import Language

DESKS = ("my-answers", "glossary", "progress", "today", "then-and-now", "take-away")


def show(name: str, language: Language) -> SheetWidget:
    """The exercise or desk `name` on the screen; what is wrong with it in plain words where it is broken."""
    try:
        return _opened(name, language)
    except ContentError as error:
        return _notice([mistake.sentence(language) for mistake in error.mistakes], language)
    except AnswersError as error:
        return _notice([error.text(language)], language)
    except Exception:
        # Not louder: what is logged as an error stands in red in the learner's lesson.
        logging.getLogger(__name__).info("%s could not be shown", name, exc_info=True)
        return _notice([labels.WENT_WRONG(language)], language)


def _opened(name: str, language: Language) -> SheetWidget:
    if name in DESKS:
        return import_module(f"course.desks.{name.replace('-', '_')}").opened(language)
    return Session(Library(home()).exercise(name), language).widget


def _notice(sentences: list[str], language: Language) -> SheetWidget:
    """A sheet that says what is wrong, in place of the exercise."""
    said = Prose(tuple((Run(sentence),) for sentence in sentences), language)
    title, prompt = labels.BROKEN.pick(language), spoken(labels.BROKEN_PROMPT(language), language)
    return still(Sheet(language, title, prompt, (Notice(said, "problem"),)), language)
