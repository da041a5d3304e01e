"""The look back on a classify exercise: what went well, what was mixed up, where to return to."""

from course import labels
from course.kinds.classify import Classify
from course.mixed import First, counts, firsts, mixes
from course.sheet.blocks import Action, Actions, Passage, Prose, Run, Table, spoken
from course.text import Language, Text
from course.views import parts
from course.views.state import State


def blocks(exercise: Classify, state: State, language: Language) -> tuple:
    """Everything that the look back shows."""
    found = first_choices(exercise, state)
    if not found:
        return (Passage(spoken(labels.NOTHING_YET(language), language), labels.CLOSING(language), name="closing"),)
    return (
        _well(exercise, found, language),
        _mixed(exercise, found, language),
        table(exercise, found, language),
        parts.picture(labels.PICTURE, state, language),
        *_sure_and_off(found, language),
        *_come_back(found, state, language),
    )


def first_choices(exercise: Classify, state: State) -> list[First]:
    """The learner's first choices in this exercise."""
    answers = {card.name: state.first(card.name) for card in exercise.cards}
    return firsts(exercise.cards, answers)


def table(exercise: Classify, found: list[First], language: Language) -> Table:
    """The counts: rows what the authors put first, columns what the learner chose first."""
    names = list(exercise.scheme.category)
    label = {name: parts.name_of(exercise.scheme, name, language) for name in names}
    count = counts(found)
    rows = tuple((label[lead], *(str(count[lead, chosen] or "–") for chosen in names)) for lead in names)
    head = (labels.LEAD_HEAD(language), *(label[name] for name in names))
    return Table(labels.TABLE(language), head, rows)


def _well(exercise: Classify, found: list[First], language: Language) -> Passage:
    fits = [first.fit for first in found]
    sentence = labels.FIRST_TIME.fill(
        done=len(found), all=len(exercise.cards), best=fits.count("best"), defensible=fits.count("defensible")
    )(language)
    if names := _faultless(exercise, found, language):
        sentence += " " + labels.ALL_BEST.fill(names=", ".join(names))(language)
    return Passage(spoken(sentence, language), labels.WENT_WELL(language), name="closing")


def _faultless(exercise: Classify, found: list[First], language: Language) -> list[str]:
    """The categories of which every card was best at once."""
    leads = {first.card.lead for first in found}
    off = {first.card.lead for first in found if first.fit != "best"}
    return [parts.name_of(exercise.scheme, n, language) for n in exercise.scheme.category if n in leads - off]


def _mixed(exercise: Classify, found: list[First], language: Language) -> Passage:
    lines = [_mix(exercise, *mix, language) for mix in mixes(found)]
    said = lines or [labels.NO_MIX(language)]
    return Passage(Prose(tuple((Run(line),) for line in said), language), labels.MIXED_UP(language))


def _mix(exercise: Classify, lead: str, chosen: str, count: int, language: Language) -> str:
    scheme = exercise.scheme
    return (labels.MIX if count == 1 else labels.MIXES).fill(
        count=count,
        chosen=scheme.category[chosen].name,
        lead=scheme.category[lead].name,
        question=scheme.question_between(lead, chosen) or Text("", ""),
    )(language)


def _sure_and_off(found: list[First], language: Language) -> tuple:
    off = [first for first in found if first.sure_and_off]
    if not off:
        return ()
    note = spoken(labels.SURE_AND_OFF_NOTE(language), language)
    return (Passage(note, labels.SURE_AND_OFF(language)), _links(off, language))


def _come_back(found: list[First], state: State, language: Language) -> tuple:
    """Cards whose last try still fits less well, as buttons."""
    due = [first for first in found if not first.sure_and_off and _still_off(first, state)]
    said = "" if due else labels.NOTHING_TO_REDO(language)
    passage = Passage(spoken(said, language), labels.COME_BACK(language))
    return (passage, _links(due, language)) if due else (passage,)


def _still_off(first: First, state: State) -> bool:
    last = state.last(first.card.name)
    return last is None or first.card.fit(last.response["category"]) == "less"


def _links(found: list[First], language: Language) -> Actions:
    return Actions(tuple(Action("go", parts.label_of(f.card, language).text, f.card.name) for f in found))
