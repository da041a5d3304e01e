"""How mirror looks: pairs to rate inside and outside, the difference drawn, and one next step."""

from course import labels
from course.kinds.mirror import PAIRS, SIDES, STEP, Mirror, ahead
from course.kinds.scan import is_score
from course.sheet.blocks import (
    Action,
    Actions,
    Choice,
    Fact,
    Facts,
    Option,
    Passage,
    Scale,
    Sheet,
    Steps,
    Table,
    Writing,
    prose,
    spoken,
)
from course.text import Language, Words
from course.views import parts
from course.views.parts import CLOSING
from course.views.state import Event, Given, State, Turn, turning

PAGE = 4
OFFERED = 4
LOW = 2
Rated = dict[str, dict[str, int]]


def sheet(exercise: Mirror, state: State, language: Language) -> Sheet:
    """The whole screen: a page of pairs, or the difference and the step."""
    shown = _difference if state.closing else _page
    blocks = (_way(exercise, state, language), *shown(exercise, state, language))
    return parts.sheet(exercise, state, blocks, language)


def opened(exercise: Mirror, state: State) -> State:
    """The state at the first page that is not rated yet, else at the difference."""
    return _at_first_open(exercise, state)


def rated(exercise: Mirror, state: State) -> Rated:
    """The scores of each pair that was rated, the latest of each, in the order of the exercise."""
    latest = {name: scores for answer in state.tries(PAIRS) for name, scores in answer.response["pairs"].items()}
    return {name: latest[name] for name in exercise.pair if name in latest}


def rows(exercise: Mirror, state: State, language: Language) -> list[tuple[str, int, int]]:
    """Each rated pair with its two scores, the largest difference first."""
    return [
        (exercise.pair[name].title(language), scores["inside"], scores["outside"])
        for name, scores in _by_difference(rated(exercise, state))
    ]


def facts(exercise: Mirror, state: State, language: Language) -> tuple[Facts, ...]:
    """Each pair with its two scores in words, and the step that was chosen; nothing where nothing was rated."""
    told = tuple(
        Fact(Words(title, language), spoken(_line(exercise, inside, outside, language), language))
        for title, inside, outside in rows(exercise, state, language)
    )
    return (Facts(exercise.title(language), told), *_chosen(exercise, state, language)) if told else ()


def _line(exercise: Mirror, inside: int, outside: int, language: Language) -> str:
    said = {"in_": exercise.inside, "out": exercise.outside, "n": inside, "m": outside}
    return labels.BOTH_SIDES.fill(**said)(language)


def _by_difference(found: Rated) -> list[tuple[str, dict[str, int]]]:
    return sorted(found.items(), key=lambda item: -abs(item[1]["inside"] - item[1]["outside"]))


def _pages(exercise: Mirror) -> list[list[str]]:
    names = list(exercise.pair)
    return [names[at : at + PAGE] for at in range(0, len(names), PAGE)]


def _page_name(number: int) -> str:
    return f"page-{number + 1}"


def _open_pages(exercise: Mirror, state: State) -> list[str]:
    found = rated(exercise, state)
    return [_page_name(n) for n, names in enumerate(_pages(exercise)) if any(name not in found for name in names)]


def _at_first_open(exercise: Mirror, state: State) -> State:
    pages = _open_pages(exercise, state)
    return state.but(card=pages[0] if pages else _page_name(0), closing=not pages, picture="")


def _at(exercise: Mirror, state: State) -> int:
    names = [_page_name(n) for n in range(len(_pages(exercise)))]
    return names.index(state.card) if state.card in names else 0


def _way(exercise: Mirror, state: State, language: Language) -> Steps:
    still = _open_pages(exercise, state)
    stops = (
        (
            _page_name(n),
            labels.PAGE_N.fill(n=n + 1)(language),
            "open" if _page_name(n) in still else "done",
            _page_name(n) == state.card and not state.closing,
        )
        for n in range(len(_pages(exercise)))
    )
    return parts.way((*stops, (CLOSING, labels.DIFFERENCE(language), "closing", state.closing)), language)


def _page(exercise: Mirror, state: State, language: Language) -> tuple:
    names = _pages(exercise)[_at(exercise, state)]
    shown = [block for name in names for block in _pair(exercise, state, name, language)]
    keep = Action("keep", labels.KEEP_STEP(language), state.card or "", primary=True)
    return (*shown, Actions((keep,)))


def _pair(exercise: Mirror, state: State, name: str, language: Language) -> tuple:
    pair, called = exercise.pair[name], {"inside": exercise.inside, "outside": exercise.outside}
    scales = (
        Scale(
            f"{name}:{side}",
            called[side].pick(language),
            getattr(pair, side).low.pick(language),
            getattr(pair, side).high.pick(language),
            _value(state, name, side),
            of=pair.title(language),
        )
        for side in SIDES
    )
    return (Passage(spoken("", language), pair.title(language)), *scales)


def _value(state: State, name: str, side: str) -> str:
    """What was last chosen for a side of a pair, kept or not."""
    return state.left_in(f"{name}:{side}", lambda answer: answer.response.get("pairs", {}).get(name, {}).get(side))


def _difference(exercise: Mirror, state: State, language: Language) -> tuple:
    found = rows(exercise, state, language)
    if not found:
        return (Passage(spoken(labels.NOTHING_RATED(language), language), labels.DIFFERENCE(language), name="closing"),)
    table_rows = tuple((title, str(inside), str(outside)) for title, inside, outside in found)
    head = (labels.PAIR_HEAD(language), exercise.inside(language), exercise.outside(language))
    return (
        Passage(spoken(labels.DIFFERENCE_NOTE(language), language), labels.DIFFERENCE(language), name="closing"),
        parts.picture(labels.MIRROR_PICTURE.fill(a=exercise.inside, b=exercise.outside), state, language),
        Table(labels.MIRROR_TABLE(language), head, table_rows),
        *_readings(exercise, state, language),
        *_step(exercise, state, language),
    )


def _offered(exercise: Mirror, state: State) -> list[tuple[str, dict[str, int]]]:
    """The pairs whose step is offered: those that differ most."""
    return _by_difference(rated(exercise, state))[:OFFERED]


def _readings(exercise: Mirror, state: State, language: Language) -> list[Passage]:
    """What the authors say of the pairs that differ most, and of those that are low on both sides."""
    found = rated(exercise, state)
    low = [(name, scores) for name, scores in found.items() if max(scores.values()) <= LOW]
    return [
        Passage(prose(exercise.reading(name, **scores).says, language), exercise.pair[name].title(language))
        for name, scores in dict((*_offered(exercise, state), *low)).items()
    ]


def _step(exercise: Mirror, state: State, language: Language) -> tuple:
    last = state.last(STEP)
    if last is not None and state.pending != STEP:
        return (*_chosen(exercise, state, language), Actions((Action("change", labels.CHANGE_STEP(language)),)))
    options = tuple(
        Option(name, exercise.reading(name, **scores).step.pick(language)) for name, scores in _offered(exercise, state)
    )
    kept = last.response if last else {}
    words = state.typed("words", STEP, "words")
    return (
        Choice("step", labels.ONE_STEP(language), options, kept.get("pair", ""), stacked=True),
        Writing("words", labels.YOUR_STEP(language), words, 2),
        Actions((Action("choose", labels.KEEP_CHOICE(language), primary=True),)),
    )


def _chosen(exercise: Mirror, state: State, language: Language) -> tuple[Facts, ...]:
    """The step that was chosen, with what was written to it."""
    last = state.last(STEP)
    if last is None:
        return ()
    pair, words = exercise.pair[last.response["pair"]], last.response["words"]
    told = (Fact(pair.title.pick(language), prose(pair.when[last.response["when"]].step, language)),)
    own = (Fact(labels.YOUR_STEP.pick(language), parts.unmarked(words, language)),) if words.strip() else ()
    return (Facts(labels.NEXT_NATURAL(language), told + own),)


def _keep(exercise: Mirror, state: State, event: Event, language: Language) -> Turn:
    """A page is kept once both sides of each of its pairs have a score."""
    names = _pages(exercise)[_at(exercise, state)]
    if event.value != state.card or state.closing:
        return Turn(state.but())
    fields = {(name, side): parts.number(event.fields.get(f"{name}:{side}")) for name in names for side in SIDES}
    missing = [f"{name}:{side}" for (name, side), score in fields.items() if not is_score(score)]
    if missing:
        return Turn(state.but(say=labels.STILL_OPEN.fill(n=len(missing))(language), focus=missing[0]))
    pairs = {name: {side: fields[name, side] for side in SIDES} for name in names}
    return Turn(_onward(exercise, state, names, language), Given(PAIRS, {"pairs": pairs}, None, exercise.version))


def _onward(exercise: Mirror, state: State, kept: list[str], language: Language) -> State:
    """The state at the next page that is open once these pairs are kept, else at the difference."""
    found = {*rated(exercise, state), *kept}
    pages = [(n, names) for n, names in enumerate(_pages(exercise)) if any(name not in found for name in names)]
    after = state.but(say=labels.KEPT(language), picture="")
    if not pages:
        return after.but(closing=True, say=after.say, focus="closing")
    number, names = pages[0]
    return after.but(card=_page_name(number), say=after.say, focus=f"{names[0]}:inside")


def _choose(exercise: Mirror, state: State, event: Event, language: Language) -> Turn:
    """One step is chosen, with own words where the learner has them."""
    name, words = event.fields.get("step"), str(event.fields.get("words", ""))
    offered = dict(_offered(exercise, state))
    if name not in offered:
        return Turn(state.but(say=labels.CHOOSE_STEP(language), focus="step"))
    after = state.but(pending=None, say=labels.KEPT(language), focus="closing")
    given = {"pair": name, "when": ahead(**offered[name]), "words": words}
    return Turn(after, Given(STEP, given, None, exercise.version))


def _change(exercise: Mirror, state: State, event: Event, language: Language) -> Turn:
    """Another step may be chosen."""
    if not state.closing or state.last(STEP) is None:
        return Turn(state.but())
    return Turn(state.but(pending=STEP, focus="step"))


def _go(exercise: Mirror, state: State, event: Event, language: Language) -> Turn:
    if event.value == CLOSING:
        return Turn(state.but(closing=True, picture="", focus="closing"))
    if event.value not in [_page_name(n) for n in range(len(_pages(exercise)))]:
        return Turn(state.but())
    first = _pages(exercise)[int(event.value.rpartition("-")[2]) - 1][0]
    return Turn(state.but(card=event.value, closing=False, focus=f"{first}:inside"))


turn = turning({"keep": _keep, "choose": _choose, "change": _change, "go": _go})
