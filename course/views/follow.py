"""How follow looks: one signal at a time, points to divide after each, and at the end the path."""

from course import labels
from course.kinds.follow import POINTS, Follow, Points, Remark, key
from course.sheet import blocks
from course.sheet.blocks import (
    Action,
    Actions,
    Choice,
    Feedback,
    Notice,
    Option,
    Passage,
    Prose,
    Run,
    Share,
    Sheet,
    Steps,
    Story,
    Table,
    prose,
    spoken,
)
from course.text import Language, same
from course.views import parts
from course.views.parts import CLOSING
from course.views.state import Event, Given, State, Turn, turning


def sheet(exercise: Follow, state: State, language: Language) -> Sheet:
    """The whole screen for the signal at hand, or the path."""
    shown = _path(exercise, state, language) if state.closing else _signal(exercise, state, language)
    shown = (_steps(exercise, state, language), *shown)
    return parts.sheet(exercise, state, shown, language)


def opened(exercise: Follow, state: State) -> State:
    """The state with the first signal that has not been answered at hand, else the path."""
    at = reached(exercise, state)
    done = at == len(exercise.signal)
    return state.but(card=key(min(at, len(exercise.signal) - 1)), closing=done)


def reached(exercise: Follow, state: State) -> int:
    """How many signals were answered without a gap."""
    return next((n for n in range(len(exercise.signal)) if state.last(key(n)) is None), len(exercise.signal))


def path(exercise: Follow, state: State) -> tuple[Points, ...]:
    """The learner's points after each signal so far."""
    return tuple(state.last(key(n)).response["points"] for n in range(reached(exercise, state)))


def _at(exercise: Follow, state: State) -> int:
    """The number of the signal at hand, from 0."""
    return next((n for n in range(len(exercise.signal)) if key(n) == state.card), 0)


def _signal(exercise: Follow, state: State, language: Language) -> tuple:
    at = _at(exercise, state)
    signal = exercise.signal[at]
    story = Story(prose(signal.text, language), signal.when.pick(language))
    below = _said if state.last(key(at)) else _asking
    return (story, *below(exercise, state, at, language))


def _asking(exercise: Follow, state: State, at: int, language: Language) -> tuple:
    given = state.given(key(at))
    before = given[-1].response.get("nature", "") if given else ""
    options = tuple(Option(name, words(language)) for name, words in labels.NATURES.items())
    keep = Action("keep", labels.KEEP_POINTS(language), key(at), primary=True)
    return (
        Choice(f"nature:{key(at)}", labels.NATURE(language), options, before),
        _points(exercise, state, at, language),
        Actions((keep,)),
    )


def _points(exercise: Follow, state: State, at: int, language: Language) -> blocks.Points:
    """Points to divide, beginning from how they stood after the signal before."""
    before = _before(exercise, state, at)
    shares = tuple(
        Share(_field(at, world), parts.chip(exercise.scheme, world, language), before[world])
        for world in exercise.scheme.category
    )
    said = (labels.LEFT, labels.OVER, labels.ENOUGH_TWENTY, labels.MORE, labels.FEWER)
    return blocks.Points(
        f"points:{key(at)}", labels.PLAUSIBLE(language), POINTS, shares, *(words(language) for words in said)
    )


def _before(exercise: Follow, state: State, at: int) -> Points:
    """The points last given here, also when taken back; else those of the signal before."""
    given = state.given(key(at)) or (state.given(key(at - 1)) if at else ())
    return given[-1].response["points"] if given else exercise.start()


def _field(at: int, world: str) -> str:
    return f"points:{key(at)}:{world}"


def _said(exercise: Follow, state: State, at: int, language: Language) -> tuple:
    """Of each signal only what it is and what it tells; the authors' points come at the end."""
    signal, response = exercise.signal[at], state.last(key(at)).response
    alike = response.get("nature") == signal.nature
    verdict = (labels.NATURE_SAME if alike else labels.NATURE_OTHER).fill(
        nature=labels.NATURES[signal.nature], yours=labels.NATURES.get(str(response.get("nature")), same("–"))
    )
    said = Feedback("best" if alike else "defensible", verdict(language), prose(signal.reading, language))
    return (said, _division(exercise, response["points"], language), _after(exercise, state, at, language))


def _division(exercise: Follow, points: Points, language: Language) -> blocks.Bars:
    bars = tuple(blocks.Bar(parts.chip(exercise.scheme, w, language), points[w]) for w in exercise.scheme.category)
    return blocks.Bars(labels.YOU(language), bars, "", POINTS)


def _after(exercise: Follow, state: State, at: int, language: Language) -> Actions:
    undo = Action("undo", labels.UNDO(language), key(at))
    following = reached(exercise, state)
    last = following == len(exercise.signal)
    label = labels.TO_PATH if last else labels.NEXT_SIGNAL
    onward = Action("go", label(language), CLOSING if last else key(following), primary=True)
    return Actions((undo, onward))


def _steps(exercise: Follow, state: State, language: Language) -> Steps:
    stops = [_stop(exercise, state, n, language) for n in range(len(exercise.signal))]
    return parts.way((*stops, (CLOSING, labels.PATH(language), "closing", state.closing)), language)


def _stop(exercise: Follow, state: State, at: int, language: Language) -> tuple[str, str, str, bool]:
    how = "done" if state.last(key(at)) else "open"
    label = labels.SIGNAL_N.fill(n=at + 1)(language)
    return key(at), label, how, key(at) == state.card and not state.closing


def _path(exercise: Follow, state: State, language: Language) -> tuple:
    walked = path(exercise, state)
    if not walked:
        return (Passage(spoken(labels.NOTHING_YET(language), language), labels.PATH(language), name="closing"),)
    ended = len(walked) == len(exercise.signal)
    ending = (Passage(prose(exercise.ending, language), labels.AUTHORS_ENDING(language)),) if ended else ()
    note = Notice(spoken(labels.AUTHORS_NOTE_PATH(language), language))
    return (
        _remarks(exercise, walked, language),
        parts.picture(labels.PATH_PICTURE, state, language),
        table(exercise, walked, language),
        *ending,
        note,
    )


def _remarks(exercise: Follow, walked: tuple[Points, ...], language: Language) -> Passage:
    said = [_remark(exercise, walked, remark, language) for remark in exercise.remarks(walked)]
    lines = tuple((Run(line),) for line in said or [labels.NO_REMARKS(language)])
    return Passage(Prose(lines, language), labels.REMARKS_HEAD(language), name="closing")


def _remark(exercise: Follow, walked: tuple[Points, ...], remark: Remark, language: Language) -> str:
    return labels.REMARK[remark.about].fill(
        n=remark.at + 1,
        world=exercise.scheme.category[remark.world].name,
        points=walked[remark.at][remark.world],
        theirs=exercise.signal[remark.at].points[remark.world],
    )(language)


def table(exercise: Follow, walked: tuple[Points, ...], language: Language) -> Table:
    """The path in numbers: after each signal the learner's points, and the authors' between brackets."""
    worlds = list(exercise.scheme.category)
    head = (labels.WHEN_HEAD(language), *(parts.name_of(exercise.scheme, world, language) for world in worlds))
    rows = tuple(
        (f"{n}. {signal.when(language)}", *(f"{points[w]} ({signal.points[w]})" for w in worlds))
        for n, (signal, points) in enumerate(zip(exercise.signal, walked, strict=False), start=1)
    )
    return Table(labels.PATH_TABLE(language), head, rows)


def _keep(exercise: Follow, state: State, event: Event, language: Language) -> Turn:
    at = _at(exercise, state)
    if event.value != key(at) or state.last(key(at)):
        return Turn(state.but())
    nature = event.fields.get(f"nature:{key(at)}")
    if nature not in labels.NATURES:
        return Turn(state.but(say=labels.CHOOSE_NATURE(language), focus=f"nature:{key(at)}"))
    points = {world: parts.number(event.fields.get(_field(at, world))) for world in exercise.scheme.category}
    if not exercise.adds_up(points):
        said = labels.NOT_TWENTY.fill(n=sum(points.values()))(language)
        return Turn(state.but(say=said, focus=_field(at, next(iter(points)))))
    result = exercise.check({"signal": at, "points": points})
    after = state.but(say=exercise.signal[at].reading(language), aloud=True, focus="feedback", picture="")
    return Turn(after, Given(key(at), {"points": points, "nature": nature}, result.credit, exercise.version))


def _undo(exercise: Follow, state: State, event: Event, language: Language) -> Turn:
    last = state.last(event.value)
    if last is None:
        return Turn(state.but())
    return parts.taken_back(last, state, exercise.version, language, card=event.value, picture="", focus="story")


def _go(exercise: Follow, state: State, event: Event, language: Language) -> Turn:
    """To the path, or to a signal: one that was answered, or the next."""
    if event.value == CLOSING:
        return Turn(state.but(closing=True, picture="", focus="closing"))
    may = [key(n) for n in range(min(reached(exercise, state) + 1, len(exercise.signal)))]
    if event.value not in may and state.last(event.value) is None:
        return Turn(state.but())
    return Turn(state.but(card=event.value, closing=False, focus="story"))


turn = turning({"keep": _keep, "undo": _undo, "go": _go})
