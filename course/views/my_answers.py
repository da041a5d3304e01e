"""How "my answers" looks: what there is, and how to take it along, bring it in or delete it."""

from collections import Counter
from pathlib import Path

from course import labels
from course.answers import Answer, Answers, Log
from course.sheet.blocks import Action, Actions, Download, Notice, Sheet, Table, Upload, spoken
from course.text import Language
from course.views.parts import day


def sheet(
    path: Path, log: Log, titles: dict[str, str], language: Language, said: str = "", asking: bool = False
) -> Sheet:
    """The desk: a row for each exercise, and what can be done; `asking` before deleting."""
    return Sheet(
        language,
        labels.MY_ANSWERS.pick(language),
        spoken(labels.MY_PROMPT.fill(path=path)(language), language),
        tuple(block for block in _blocks(log, titles, language, said, asking) if block is not None),
        said,
        "asking" if asking else "",
    )


def act(answers: Answers, action: str, value: str, language: Language) -> tuple[str, bool]:
    """Do what was asked; (what to say, whether to ask if the learner is sure)."""
    if action == "bring":
        return _brought(answers, value, language), False
    if action == "delete":
        return labels.DELETE_SURE.fill(n=len(answers.read().answers))(language), True
    if action == "delete-yes":
        return labels.DELETED.fill(n=answers.delete())(language), False
    return (labels.KEPT_THEM(language) if action == "delete-no" else ""), False


def _brought(answers: Answers, value: str, language: Language) -> str:
    added, damaged = answers.bring_in(value.encode())
    if not added and damaged:
        return labels.BROUGHT_NONE(language)
    said = labels.BROUGHT.fill(n=added)(language)
    return said + (labels.BROUGHT_DAMAGED.fill(n=damaged)(language) if damaged else "")


def _blocks(log: Log, titles: dict[str, str], language: Language, said: str, asking: bool) -> tuple:
    return (
        Notice(spoken(said, language), "asking" if asking else "quiet") if said else None,
        _sure(language) if asking else None,
        _damaged(log, language),
        _table(log.answers, titles, language),
        _take(log, language),
        Upload("bring", labels.BRING_IN(language), ".jsonl,application/jsonl,text/plain"),
        Actions((Action("delete", labels.DELETE(language)),)) if log.answers and not asking else None,
    )


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
    last = {answer.exercise: answer.time for answer in answers}
    rows = tuple((titles.get(name, name), str(count), day(last[name], language)) for name, count in counts.items())
    head = (labels.EXERCISE_HEAD(language), labels.COUNT_HEAD(language), labels.LAST_HEAD(language))
    return Table(labels.PER_EXERCISE(language), head, rows)


def _take(log: Log, language: Language) -> Download | None:
    if not log.answers:
        return None
    lines = "".join(answer.line() + "\n" for answer in log.answers)
    return Download(labels.TAKE_ALONG(language), labels.TAKE_FILE(language), lines)
