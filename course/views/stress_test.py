"""How stress_test looks: options in worlds, a choice by feel, then what each rule makes of the scores."""

from collections.abc import Mapping

from course import labels
from course.kinds import decisions
from course.kinds.decisions import Table as Scored
from course.kinds.stress_test import FIRST, HIGHEST, LOWEST, OWN, THRESHOLD, StressTest, is_score, key
from course.sheet.blocks import (
    Action,
    Actions,
    Choice,
    Notice,
    Option,
    Passage,
    Prose,
    Run,
    Score,
    ScoreRow,
    Scores,
    Sheet,
    Slider,
    Table,
    prose,
    spoken,
)
from course.text import Language, Text
from course.views import parts
from course.views.state import Event, Given, State, Turn, turning

LOWEST_WINS = {"mean": False, "worst": False, "regret": True, "satisfied": False}


def sheet(exercise: StressTest, state: State, language: Language) -> Sheet:
    """The whole screen: the options, and what was reached with them."""
    blocks = _own(exercise, state, language) if exercise.own else _given(exercise, state, language)
    return parts.sheet(exercise, state, blocks, language)


def opened(exercise: StressTest, state: State) -> State:
    """The state as it is: the answers say what was done."""
    return state


def table(exercise: StressTest, state: State) -> Scored:
    """The scores that the rules work on: the authors', or the learner's own by the names they gave."""
    if not exercise.own:
        return exercise.table
    last = state.last(OWN)
    return {option["name"]: option["scores"] for option in last.response["options"]} if last else {}


def _calculated(exercise: StressTest, state: State) -> bool:
    """Whether the rules have spoken: after the choice by feel, or on the learner's own options."""
    return bool(table(exercise, state)) if exercise.own else state.last(FIRST) is not None


def names(exercise: StressTest, scored: Scored, language: Language) -> dict[str, str]:
    """What each option in a table is called on the screen."""
    return {name: exercise.option[name].name(language) if name in exercise.option else name for name in scored}


def threshold(exercise: StressTest, state: State) -> int:
    """What counts as good enough now: as moved by the learner, else as the file has it."""
    last = state.last(THRESHOLD)
    return last.response["threshold"] if last else exercise.threshold


def rules(scored: Scored, enough: int) -> dict[str, Mapping[str, float]]:
    """For each of the four rules the number of every option."""
    return {
        "mean": decisions.mean(scored),
        "worst": decisions.worst(scored),
        "regret": decisions.largest_regret(scored),
        "satisfied": decisions.satisfied(scored, enough),
    }


def rule_name(rule: str, enough: int) -> Text:
    """What a rule is called, with the threshold where it has one."""
    return labels.RULES[rule].fill(n=enough)


def winners(rule: str, values: Mapping[str, float]) -> set[str]:
    """The option or options that a rule puts first."""
    return ranked(rule, values)[0]


def ranked(rule: str, values: Mapping[str, float]) -> list[set[str]]:
    """The options from first to last under a rule, those that are equal together."""
    return decisions.ranking(values, LOWEST_WINS[rule])


def figure(value: float, language: Language) -> str:
    """A number as it is written in a language, without needless decimals."""
    written = f"{value:.2f}".rstrip("0").rstrip(".")
    return written.replace(".", ",") if language == "nl" else written


def _given(exercise: StressTest, state: State, language: Language) -> tuple:
    options = tuple(Passage(prose(option.text, language), option.name(language)) for option in exercise.option.values())
    scores = _scores(exercise, exercise.table, language)
    if state.last(FIRST) is None:
        return (*options, scores, *_by_feel(exercise, language))
    chosen = exercise.option[state.last(FIRST).response["option"]].name
    felt = Passage(spoken(labels.YOUR_FIRST.fill(option=chosen)(language), language))
    return (*options, scores, felt, *_result(exercise, state, language), *_questions(exercise, state, language))


def _scores(exercise: StressTest, scored: Scored, language: Language) -> Table:
    called, worlds = names(exercise, scored, language), exercise.scheme.category
    head = (labels.OPTION_HEAD(language), *(parts.name_of(exercise.scheme, world, language) for world in worlds))
    rows = tuple((called[name], *(str(scores[world]) for world in worlds)) for name, scores in scored.items())
    return Table(labels.SCORES_CAPTION(language), head, rows)


def _by_feel(exercise: StressTest, language: Language) -> tuple:
    options = tuple(Option(name, option.name.pick(language)) for name, option in exercise.option.items())
    keep = Action("first", labels.KEEP_FIRST(language), primary=True)
    return (Choice("first", labels.FIRST_CHOICE(language), options), Actions((keep,)))


def _result(exercise: StressTest, state: State, language: Language) -> tuple:
    """What the rules make of the scores, with the threshold to move."""
    scored, enough = table(exercise, state), threshold(exercise, state)
    values = rules(scored, enough)
    return (
        Slider("threshold", labels.THRESHOLD(language), LOWEST, HIGHEST, enough),
        _rules(exercise, scored, values, enough, language),
        Passage(_agreement(exercise, scored, values, enough, language), name="result"),
        parts.picture(labels.RANKING_PICTURE, state, language),
        _regret(exercise, scored, language),
        Notice(spoken(labels.NUMBERS_CALLED(language), language)),
    )


def _rules(exercise: StressTest, scored: Scored, values: dict, enough: int, language: Language) -> Table:
    """Options down, rules across; a star at what a rule chooses."""
    called = names(exercise, scored, language)
    head = (labels.OPTION_HEAD(language), *(rule_name(rule, enough)(language) for rule in values))
    rows = tuple((called[o], *(_starred(rule, values[rule], o, language) for rule in values)) for o in scored)
    return Table(labels.RULES_CAPTION(language), head, rows)


def _starred(rule: str, values: Mapping[str, float], option: str, language: Language) -> str:
    star = " ★" if option in winners(rule, values) else ""
    return figure(values[option], language) + star


def _agreement(exercise: StressTest, scored: Scored, values: dict, enough: int, language: Language) -> Prose:
    """Which option each rule chooses, whether they agree, and what is best in each world."""
    called = names(exercise, scored, language)
    first = {rule: _listed(winners(rule, values[rule]), called) for rule in values}
    if len(set(first.values())) == 1:
        said = labels.RULES_AGREE.fill(options=first["mean"])
    else:
        won = {option: [rule for rule in first if first[rule] == option] for option in dict.fromkeys(first.values())}
        said = labels.RULES_DIFFER.fill(choices=". ".join(_won(*one, enough, language) for one in won.items()))
    bests = (
        labels.BEST_IN_ONE.fill(world=exercise.scheme.category[w].name, options=_listed(options, called))(language)
        for w, options in decisions.best_in(scored).items()
    )
    best = labels.BEST_IN.fill(bests="; ".join(bests))
    told = (labels.RULE_NOTE, said, best)
    return Prose(tuple((Run(line(language)),) for line in told), language)


def _won(options: str, by: list[str], enough: int, language: Language) -> str:
    """Under which rules an option comes first."""
    named = ", ".join(rule_name(rule, enough)(language).lower() for rule in by)
    return labels.WINS_UNDER.fill(options=options, rules=named)(language)


def _listed(options: set[str], called: dict[str, str]) -> str:
    return " / ".join(called[name] for name in called if name in options)


def _regret(exercise: StressTest, scored: Scored, language: Language) -> Table:
    called, worlds = names(exercise, scored, language), exercise.scheme.category
    head = (labels.OPTION_HEAD(language), *(parts.name_of(exercise.scheme, world, language) for world in worlds))
    gaps = decisions.regret(scored)
    rows = tuple((called[name], *(figure(gaps[name][world], language) for world in worlds)) for name in scored)
    return Table(labels.REGRET_CAPTION(language), head, rows)


def _questions(exercise: StressTest, state: State, language: Language) -> tuple:
    """The questions answered so far with their feedback, and the next one."""
    shown: list = []
    for at, question in enumerate(exercise.question):
        reply = _reply(state, at)
        label = labels.REPLY_NOW(language)
        shown += [parts.asked(question, f"reply:{at}", language, reply or "")]
        shown += [Actions((Action("reply", label, str(at), primary=reply is None),))]
        if reply is None:
            break
        shown += [parts.replied(question, reply, language)]
    return tuple(shown)


def _reply(state: State, at: int) -> str | None:
    last = state.last(key(at))
    return last.response["reply"] if last else None


def _own(exercise: StressTest, state: State, language: Language) -> tuple:
    if not table(exercise, state):
        calculate = Actions((Action("calculate", labels.CALCULATE(language), primary=True),))
        return (_entry(exercise, state, language), calculate)
    change = Actions((Action("undo", labels.CHANGE_OWN(language)),))
    scores = _scores(exercise, table(exercise, state), language)
    return (scores, change, *_result(exercise, state, language), *_questions(exercise, state, language))


def _entry(exercise: StressTest, state: State, language: Language) -> Scores:
    """Fields for the learner's options, holding what was typed before."""
    worlds = exercise.scheme.category
    return Scores(
        labels.OWN_CAPTION(language),
        tuple(parts.chip(exercise.scheme, world, language) for world in worlds),
        labels.OPTION_HEAD(language),
        tuple(_own_row(exercise, state, number, language) for number in range(1, exercise.own + 1)),
    )


def _own_row(exercise: StressTest, state: State, number: int, language: Language) -> ScoreRow:
    label, said = labels.OWN_NAME.fill(n=number)(language), labels.OWN_SCORE.fill(n=number)(language)
    scores = tuple(
        Score(_score_field(number, world), said, state.typed(_score_field(number, world), None, ""))
        for world in exercise.scheme.category
    )
    return ScoreRow(f"name:{number}", label, state.typed(f"name:{number}", None, ""), scores)


def _score_field(number: int, world: str) -> str:
    return f"score:{number}:{world}"


def _first(exercise: StressTest, state: State, event: Event, language: Language) -> Turn:
    option = str(event.fields.get("first", ""))
    if exercise.own or state.last(FIRST):
        return Turn(state.but())
    if option not in exercise.option:
        return Turn(state.but(say=labels.CHOOSE_OPTION(language), focus="first"))
    return Turn(
        state.but(say=labels.KEPT(language), focus="result"), Given(FIRST, {"option": option}, None, exercise.version)
    )


def _threshold(exercise: StressTest, state: State, event: Event, language: Language) -> Turn:
    """The threshold is moved; which option satisfies where changes with it."""
    moved = parts.number(event.value)
    if not is_score(moved) or not _calculated(exercise, state):
        return Turn(state.but())
    values = rules(table(exercise, state), moved)
    called = names(exercise, table(exercise, state), language)
    chosen = _listed(winners("satisfied", values["satisfied"]), called)
    said = labels.RULE_CHOOSES.fill(rule=rule_name("satisfied", moved), options=chosen)(language)
    return Turn(
        state.but(say=said, aloud=True, picture=""), Given(THRESHOLD, {"threshold": moved}, None, exercise.version)
    )


def _answer(exercise: StressTest, state: State, event: Event, language: Language) -> Turn:
    at = next((n for n in range(len(exercise.question)) if event.value == str(n)), None)
    reply = str(event.fields.get(f"reply:{at}", ""))
    if at is None or reply == _reply(state, at):
        return Turn(state.but())
    if reply not in exercise.question[at].reply:
        return Turn(state.but(say=labels.CHOOSE_REPLY(language), focus=f"reply:{at}"))
    result = exercise.check({"question": at, "reply": reply})
    said = parts.said(result, language)
    after = state.but(say=said, aloud=True, focus=f"reply:{at}")
    return Turn(after, Given(key(at), {"reply": reply}, result.credit, exercise.version))


def _calculate(exercise: StressTest, state: State, event: Event, language: Language) -> Turn:
    """The learner's options are kept when each named one has all its scores; else what is missing is said."""
    if table(exercise, state):
        return Turn(state.but())
    filled = {n: _row_of(exercise, event, n) for n in range(1, exercise.own + 1)}
    options = {n: row for n, row in filled.items() if row["name"]}
    if lack := _lack(options):
        said, field = lack
        return Turn(state.but(say=said(language), focus=field))
    after = state.but(say=labels.KEPT(language), focus="result", picture="")
    return Turn(after, Given(OWN, {"options": list(options.values())}, None, exercise.version))


def _lack(options: dict[int, dict]) -> tuple[Text, str] | None:
    """What the first option that cannot be kept lacks, and the field to mend it in; None where nothing does."""
    titles = [row["name"] for row in options.values()]
    for number, row in options.items():
        missing = [world for world, score in row["scores"].items() if not is_score(score)]
        if missing:
            return labels.NOT_WHOLE.fill(option=row["name"]), _score_field(number, missing[0])
        if titles.count(row["name"]) > 1:
            return labels.SAME_NAME.fill(option=row["name"]), f"name:{number}"
    return None if len(options) > 1 else (labels.TWO_OPTIONS, "name:1")


def _row_of(exercise: StressTest, event: Event, number: int) -> dict:
    """What stands in the fields of one option: its name, and a score or 0 for every world."""
    scores = {w: parts.number(event.fields.get(_score_field(number, w))) for w in exercise.scheme.category}
    return {"name": str(event.fields.get(f"name:{number}", "")).strip(), "scores": scores}


def _undo(exercise: StressTest, state: State, event: Event, language: Language) -> Turn:
    last = state.last(OWN)
    if last is None:
        return Turn(state.but())
    return parts.taken_back(last, state, exercise.version, language, focus="name:1", picture="")


turn = turning(
    {
        "first": _first,
        "threshold": _threshold,
        "reply": _answer,
        "calculate": _calculate,
        "undo": _undo,
    }
)
