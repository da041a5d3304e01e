"""On paper: follow, stress_test and shift, which all go through the worlds."""

from collections.abc import Mapping

from course import labels
from course.kinds.card import Card
from course.kinds.decisions import regret
from course.kinds.follow import Follow, Points, Signal
from course.kinds.question import Question
from course.kinds.scheme import Scheme
from course.kinds.shift import Shift, Turned
from course.kinds.stress_test import StressTest
from course.printed.description import Contents, Line, Listed, Named, Section, Table, Told, Whole
from course.printed.pieces import (
    EMPTY,
    card_title,
    chip,
    filled,
    joined,
    line,
    lines,
    places,
    replied,
    replies,
    tick,
    ticks,
    told,
    written,
)
from course.text import Language, Text
from course.views.stress_test import figure, rule_name, rules, winners


def follow(exercise: Follow, language: Language) -> tuple[Contents, Contents]:
    """The signals one by one, each with a row of points to divide."""
    signals = tuple(enumerate(exercise.signal, start=1))
    work = (
        places(exercise.scheme, language, exercise.scheme.title),
        Section(
            line(labels.THE_SIGNALS, language), tuple(_signal(exercise, n, signal, language) for n, signal in signals)
        ),
        Section(line(labels.YOUR_POINTS, language), (_points(exercise, {}, language),), new_page=True),
    )
    theirs = _points(exercise, {n: signal.points for n, signal in signals}, language)
    read = (_read(n, signal, language) for n, signal in signals)
    ending = Section(line(labels.AUTHORS_ENDING, language), (told(exercise.ending, language),))
    return work, (told(labels.AUTHORS_NOTE_PATH, language, quiet=True), theirs, *read, ending)


def _signal_title(number: int, signal: Signal, language: Language) -> Line:
    return filled(labels.SIGNAL_CALLED, language, n=number, when=signal.when)


def _signal(exercise: Follow, number: int, signal: Signal, language: Language) -> Whole:
    nature = ticks(labels.NATURES, language, line(labels.NATURE, language))
    return Whole((Section(_signal_title(number, signal, language), (told(signal.text, language), nature)),))


def _points(exercise: Follow, given: Mapping[int, Points], language: Language) -> Table:
    """Points after each signal, beginning from equal ones: to fill in, or the authors'."""
    rows = [_row(line(labels.BEFORE_SIGNALS, language), exercise.start(), exercise.scheme, language)]
    for n, signal in enumerate(exercise.signal, start=1):
        rows.append(_row(_signal_title(n, signal, language), given.get(n, {}), exercise.scheme, language))
    caption = labels.AUTHORS_POINTS if given else labels.TWENTY_POINTS
    head = (line(labels.WHEN_HEAD, language), *_names(exercise.scheme, language))
    return Table(line(caption, language), head, tuple(rows), "read" if given else "write")


def _row(name: Line, values: Mapping[str, object], scheme: Scheme, language: Language) -> tuple[Line, ...]:
    """A name with a value for each category; empty where there is none."""
    cells = (written(values[c], language) if c in values else EMPTY for c in scheme.category)
    return (name, *cells)


def _names(scheme: Scheme, language: Language) -> tuple[Line, ...]:
    return tuple(line(category.name, language) for category in scheme.category.values())


def _read(number: int, signal: Signal, language: Language) -> Section:
    nature = Told((filled(labels.WE_CALL_IT, language, nature=labels.NATURES[signal.nature]),), quiet=True)
    return Section(_signal_title(number, signal, language), (nature, told(signal.reading, language)))


def stress_test(exercise: StressTest, language: Language) -> tuple[Contents, Contents]:
    """Options to score and to calculate with; apart, what the rules make of the authors' scores."""
    options = _own(exercise, language) if exercise.own else _given(exercise, language)
    work = (places(exercise.scheme, language, exercise.scheme.title), *options, *_rules_by_hand(exercise, language))
    asked = tuple(enumerate(exercise.question, start=1))
    questions = tuple(_question(n, question, (replies(question, language),), language) for n, question in asked)
    answers = tuple(_question(n, question, (replied(question, language),), language) for n, question in asked)
    calculated = () if exercise.own else (_calculated(exercise, language),)
    return work + _after_rules(questions, language), calculated + answers


def _own(exercise: StressTest, language: Language) -> Contents:
    """Room for options of one's own."""
    names = tuple(filled(labels.OWN_NAME, language, n=n) for n in range(1, exercise.own + 1))
    table = _scores(exercise, {name: {} for name in names}, language)
    return (Section(line(labels.THE_SCORES, language), (table,)),)


def _given(exercise: StressTest, language: Language) -> Contents:
    """The options; a table to score them oneself, and the authors' scores with the choice by feel."""
    options = tuple((line(option.name, language), lines(option.text, language)) for option in exercise.option.values())
    names = {name: line(option.name, language) for name, option in exercise.option.items()}
    empty = _scores(exercise, {called: {} for called in names.values()}, language)
    scores = _scores(exercise, {names[name]: scores for name, scores in exercise.table.items()}, language)
    feel = ticks({n: o.name for n, o in exercise.option.items()}, language, line(labels.FIRST_CHOICE, language))
    return (
        Section(line(labels.THE_OPTIONS, language), (Named(options),)),
        Section(line(labels.SCORE_YOURSELF, language), (told(labels.SCORE_FIRST, language, quiet=True), empty)),
        Section(line(labels.THE_SCORES, language), (scores, told(labels.NUMBERS_CALLED, language, quiet=True), feel)),
    )


def _scores(exercise: StressTest, scored: Mapping[Line, Mapping], language: Language) -> Table:
    head = (line(labels.OPTION_HEAD, language), *_names(exercise.scheme, language))
    rows = tuple(_row(name, scores, exercise.scheme, language) for name, scores in scored.items())
    return Table(line(labels.SCORES_CAPTION, language), head, rows, "read" if any(scored.values()) else "write")


def _rules_by_hand(exercise: StressTest, language: Language) -> tuple[Whole]:
    """How each rule goes, and an empty table for what it gives."""
    how = tuple(filled(said, language, n=exercise.threshold) for said in labels.RULES_HOW.values())
    names = _called(exercise, language)
    rows = tuple((name, *(EMPTY for _ in labels.RULES)) for name in names.values())
    table = Table(line(labels.RULES_CAPTION, language), _rule_head(exercise, language), rows, "write")
    return (Whole((Section(line(labels.BY_HAND, language), (Listed(how), table)),)),)


def _called(exercise: StressTest, language: Language) -> dict[str, Line]:
    if exercise.own:
        return {str(n): filled(labels.OWN_NAME, language, n=n) for n in range(1, exercise.own + 1)}
    return {name: line(option.name, language) for name, option in exercise.option.items()}


def _rule_head(exercise: StressTest, language: Language) -> tuple[Line, ...]:
    ruled = (line(rule_name(rule, exercise.threshold), language) for rule in labels.RULES)
    return (line(labels.OPTION_HEAD, language), *ruled)


def _calculated(exercise: StressTest, language: Language) -> Section:
    """What the rules make of the authors' scores."""
    values, called = rules(exercise.table, exercise.threshold), _called(exercise, language)
    rows = tuple(
        (called[name], *(_starred(rule, values[rule], name, language) for rule in values)) for name in exercise.option
    )
    ruled = Table(line(labels.RULES_CAPTION, language), _rule_head(exercise, language), rows)
    chosen = Listed(tuple(_chosen(exercise, rule, values[rule], language) for rule in values))
    note = told(labels.RULE_NOTE, language, quiet=True)
    return Section(line(labels.BY_HAND, language), (ruled, note, chosen, _regret(exercise, language)))


def _starred(rule: str, values: Mapping[str, float], option: str, language: Language) -> Line:
    return written(figure(values[option], language) + (" ★" if option in winners(rule, values) else ""), language)


def _chosen(exercise: StressTest, rule: str, values: Mapping[str, float], language: Language) -> Line:
    """Which option or options a rule puts first."""
    first = winners(rule, values)
    options = joined([called for name, called in _called(exercise, language).items() if name in first], " / ", language)
    return filled(labels.RULE_CHOOSES, language, rule=rule_name(rule, exercise.threshold), options=options)


def _regret(exercise: StressTest, language: Language) -> Table:
    called, gaps = _called(exercise, language), regret(exercise.table)
    head = (line(labels.OPTION_HEAD, language), *_names(exercise.scheme, language))
    rows = tuple(
        _row(called[name], {w: figure(gap, language) for w, gap in gaps[name].items()}, exercise.scheme, language)
        for name in exercise.option
    )
    return Table(line(labels.REGRET_CAPTION, language), head, rows)


def _question(number: int, question: Question, below: Contents, language: Language) -> Section:
    return Section(filled(labels.QUESTION_N, language, n=number), (told(question.text, language), *below))


def _after_rules(questions: tuple[Section, ...], language: Language) -> Contents:
    """The questions on a page of their own: they tell what the rules come to."""
    if not questions:
        return ()
    note = told(labels.CALCULATE_FIRST, language, quiet=True)
    return (Section(line(labels.THE_QUESTIONS, language), (note, *questions), new_page=True),)


def shift(exercise: Shift, language: Language) -> tuple[Contents, Contents]:
    """Cases in each world with boxes for who leads and who is the floor."""
    cards = tuple(enumerate(exercise.cards, start=1))
    work = (
        places(exercise.scheme, language),
        *(_case(exercise, n, card, language) for n, card in cards),
    )
    traps = tuple((chip(exercise.worlds, world, language), lines(t, language)) for world, t in exercise.traps.items())
    said = told(labels.INFERENCE, language, quiet=True)
    theirs = (_theirs(exercise, n, card, language) for n, card in cards)
    return work, (said, *theirs, Section(line(labels.TRAPS, language), (Named(traps),)))


def _case(exercise: Shift, number: int, card: Card, language: Language) -> Section:
    worlds = (_world(exercise, world, turned, language) for world, turned in exercise.of(card.name).items())
    return Section(card_title(number, card, language), (told(card.text, language), *worlds), new_page=number > 1)


def _world(exercise: Shift, world: str, turned: Turned, language: Language) -> Whole:
    """What one world makes of a case, and the roles to choose from twice."""
    asked = tuple(tick(exercise.scheme, language, line(label, language)) for label in (labels.LEAD, labels.FLOOR))
    return Whole((Section(chip(exercise.worlds, world, language), (told(turned.text, language), *asked)),))


def _theirs(exercise: Shift, number: int, card: Card, language: Language) -> Section:
    pairs = tuple(
        (
            chip(exercise.worlds, world, language),
            (*_roles(exercise, turned, language), *lines(turned.feedback, language)),
        )
        for world, turned in exercise.of(card.name).items()
    )
    return Section(card_title(number, card, language), (Named(pairs),))


def _roles(exercise: Shift, turned: Turned, language: Language) -> tuple[Line, ...]:
    """Who leads and who is the floor, say the authors; and who might lead as well."""
    lead, floor = (_role(exercise, role) for role in (turned.lead, turned.floor))
    theirs = filled(labels.THEY_LEAD, language, lead=lead, floor=floor)
    if not turned.also:
        return (theirs,)
    also = joined([line(_role(exercise, role), language) for role in turned.also], ", ", language)
    return (theirs, filled(labels.MIGHT_LEAD, language, roles=also))


def _role(exercise: Shift, role: str) -> Text:
    return exercise.scheme.category[role].name
