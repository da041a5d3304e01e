"""How "my answers" looks: what there is, and how to take it along, bring it in or delete it."""

from collections import Counter
from collections.abc import Iterable
from pathlib import Path

from course import labels
from course.answers import IN_BROWSER, Answer, Answers, Log, in_order
from course.sheet.blocks import Action, Actions, Download, Notice, Sheet, Table, Upload, spoken
from course.text import Language, Text
from course.views.parts import day
from course.views.state import is_try

TAKE = "take-along"


def sheet(
    path: Path, log: Log, titles: dict[str, str], language: Language, said: str = "", asking: bool = False
) -> Sheet:
    """The desk: a row for each exercise, and what can be done; `asking` before deleting."""
    return Sheet(
        language,
        labels.MY_ANSWERS.pick(language),
        spoken(_where(path)(language), language),
        tuple(block for block in _blocks(log, titles, language, said, asking) if block is not None),
        said,
        "asking" if asking else ("quiet" if said else ""),
        aloud=True,
        renews=True,
    )


def _where(path: Path) -> Text:
    """Where the answers are: the file itself, but in a browser no learner can find that file."""
    return labels.MY_PROMPT_IN_BROWSER if IN_BROWSER else labels.MY_PROMPT.fill(path=path)


def act(answers: Answers, action: str, value: str, language: Language) -> tuple[str, bool]:
    """Do what was asked; (what to say, whether to ask if the learner is sure)."""
    if action == "bring":
        return brought(answers, value.encode(), language), False
    if action == "delete":
        return labels.DELETE_SURE.fill(n=len(handed_in(answers.read().answers)))(language), True
    if action == "delete-yes":
        return deleted(answers, language), False
    return (labels.KEPT_THEM(language) if action == "delete-no" else ""), False


def deleted(answers: Answers, language: Language) -> str:
    """Delete everything; what to say of it."""
    answers.delete()
    return labels.DELETED(language)


def brought(answers: Answers, lines: bytes, language: Language) -> str:
    """Bring in the lines of a file; what to say of it."""
    added, damaged = answers.bring_in(lines)
    if not added and damaged:
        return labels.BROUGHT_NONE(language)
    said = labels.BROUGHT.fill(n=added)(language)
    return said + (labels.BROUGHT_DAMAGED.fill(n=damaged)(language) if damaged else "")


def handed_in(answers: Iterable[Answer]) -> tuple[Answer, ...]:
    """The answers proper: no drafts, and no taking back."""
    return tuple(answer for answer in answers if is_try(answer))


def _blocks(log: Log, titles: dict[str, str], language: Language, said: str, asking: bool) -> tuple:
    return (
        Notice(spoken(said, language), "asking" if asking else "quiet") if said else None,
        _sure(language) if asking else None,
        _damaged(log, language),
        _table(handed_in(log.answers), titles, language),
        Download(TAKE, labels.TAKE_ALONG(language), labels.TAKE_FILE(language)),
        Upload("bring", labels.BRING_IN(language), ".jsonl,application/jsonl,text/plain"),
        None if asking else _more(language),
    )


def _more(language: Language) -> Actions:
    """Since the desk was drawn, more may have been answered: it can be drawn anew."""
    return Actions((Action("refresh", labels.REFRESH(language)), Action("delete", labels.DELETE(language))))


def _sure(language: Language) -> Actions:
    yes = Action("delete-yes", labels.DELETE_YES(language))
    return Actions((Action("delete-no", labels.DELETE_NO(language), primary=True), yes))


def _damaged(log: Log, language: Language) -> Notice | None:
    if not log.damaged:
        return None
    lines = ", ".join(map(str, log.damaged))
    return Notice(spoken(labels.DAMAGED.fill(lines=lines)(language), language), "problem")


def _table(answers: tuple[Answer, ...], titles: dict[str, str], language: Language) -> Table | Notice:
    if not answers:
        return Notice(spoken(labels.NO_ANSWERS(language), language))
    counts = Counter(answer.exercise for answer in answers)
    last = {answer.exercise: answer.time for answer in in_order(answers)}
    rows = tuple((titles.get(name, name), str(count), day(last[name], language)) for name, count in counts.items())
    head = (labels.EXERCISE_HEAD(language), labels.COUNT_HEAD(language), labels.LAST_HEAD(language))
    return Table(labels.PER_EXERCISE(language), head, rows)
