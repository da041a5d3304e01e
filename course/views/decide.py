"""How decide looks: a scene, what comes back, ways to go on; at an ending the path and how to read it."""

from collections import Counter

from course import labels
from course.kinds.decide import Decide, Path, Spot
from course.sheet.blocks import (
    Action,
    Actions,
    Bar,
    Bars,
    Notice,
    Passage,
    Prose,
    Run,
    Sheet,
    Steps,
    Stop,
    Story,
    prose,
    spoken,
)
from course.text import Language
from course.views import parts
from course.views.state import Event, Given, State, Turn, turning


def sheet(exercise: Decide, state: State, language: Language) -> Sheet:
    """The whole screen for where the path has led."""
    path = walked(state)
    spot = exercise.spot(path)
    ended = not exercise.open_ways(spot)
    below = _ending(exercise, state, path, language) if ended else _ways(exercise, spot, path, language)
    shown = (*_steps(exercise, path, language), *_scene(exercise, spot, language), *below)
    return parts.sheet(exercise, state, shown, language)


def opened(exercise: Decide, state: State) -> State:
    """The state as it is: the last answer says how far the path goes."""
    return state


def walked(state: State) -> Path:
    """The path as "moment/way" so far."""
    last = state.last(None)
    return tuple(last.response["path"]) if last else ()


def _scene(exercise: Decide, spot: Spot, language: Language) -> tuple:
    moment = exercise.moment[spot.moment]
    story = Story(prose(moment.text, language), moment.title.pick(language))
    back = exercise.echoes(spot)
    if not back:
        return (story,)
    heading = spoken(labels.COMES_BACK(language), language)
    told = parts.both(heading, *(prose(text, language) for text in back))
    return (story, Notice(told, "echo"))


def _ways(exercise: Decide, spot: Spot, path: Path, language: Language) -> tuple:
    asked = Passage(spoken("", language), labels.YOUR_WAYS(language))
    ways = tuple(
        Action("choose", way.label(language), f"{len(path)}:{spot.moment}/{name}")
        for name, way in exercise.open_ways(spot).items()
    )
    back = (Actions((Action("back", labels.STEP_BACK(language), str(len(path) - 1)),)),) if path else ()
    return (asked, Actions(ways, stacked=True), *back)


def _steps(exercise: Decide, path: Path, language: Language) -> tuple[Steps, ...]:
    """The moments had so far, each to look back at."""
    if not path:
        return ()
    had = tuple(_stop(exercise, step, n, language) for n, step in enumerate(path))
    here = exercise.spot(path).moment
    now = Stop(str(len(path)), exercise.moment[here].title(language), "open", labels.STATE["open"](language), True)
    return (Steps(labels.WAY(language), (*had, now)),)


def _stop(exercise: Decide, step: str, number: int, language: Language) -> Stop:
    title = exercise.moment[step.split("/")[0]].title(language)
    label = f"{title}. {labels.GO_BACK(language)}"
    return Stop(str(number), label, "done", labels.STATE["done"](language))


def _ending(exercise: Decide, state: State, path: Path, language: Language) -> tuple:
    seen = {exercise.spot(tuple(answer.response["path"])).moment for answer in state.given(None)}
    ends = {name for name, moment in exercise.moment.items() if not moment.way}
    count = labels.ENDINGS_SEEN.fill(seen=len(seen & ends), all=len(ends))(language)
    return (
        Passage(spoken(count, language), labels.YOUR_PATH(language), name="path"),
        _patterns(exercise, path, language),
        *(block for n, step in enumerate(path) for block in _read(exercise, step, n, language)),
        Actions((Action("back", labels.AGAIN_FROM_START(language), "0"),)),
    )


def _read(exercise: Decide, step: str, number: int, language: Language) -> tuple:
    """One choice with the authors' reading, and the way back to it."""
    way, title = exercise.way(step), exercise.moment[step.split("/")[0]].title
    chose = Prose(((Run(labels.CHOSE.fill(way=way.label)(language)),),), language)
    told = parts.both(chose, prose(way.reading, language))
    read = Passage(told, f"{number + 1}. {title(language)}", parts.chip(exercise.scheme, way.pattern, language))
    return (read, Actions((Action("back", labels.GO_BACK(language), str(number), quiet=True),)))


def _patterns(exercise: Decide, path: Path, language: Language) -> Bars:
    count = Counter(exercise.way(step).pattern for step in path)
    bars = tuple(Bar(parts.chip(exercise.scheme, n, language), count[n]) for n in exercise.scheme.category)
    return Bars(labels.PATTERNS(language), bars, labels.PATTERNS_NOTE(language), max(len(path), 1))


def _choose(exercise: Decide, state: State, event: Event, language: Language) -> Turn:
    """A way is taken; a second click on the same button finds the path longer already and changes nothing."""
    path = walked(state)
    count, _, step = event.value.partition(":")
    longer = (*path, step)
    if count != str(len(path)) or exercise.spot(longer) is None:
        return Turn(state.but())
    title = exercise.moment[exercise.spot(longer).moment].title(language)
    return Turn(
        state.but(say=title, aloud=True, focus="story"), Given(None, {"path": list(longer)}, None, exercise.version)
    )


def _back(exercise: Decide, state: State, event: Event, language: Language) -> Turn:
    """Back to an earlier moment; the path that was walked stays in the file."""
    path, keep = walked(state), parts.number(event.value)
    if not event.value.isdigit() or keep >= len(path):
        return Turn(state.but())
    shorter = path[:keep]
    title = exercise.moment[exercise.spot(shorter).moment].title
    said = labels.WENT_BACK.fill(moment=title)(language)
    return Turn(state.but(say=said, focus="story"), Given(None, {"path": list(shorter)}, None, exercise.version))


turn = turning({"choose": _choose, "back": _back, "go": _back})
