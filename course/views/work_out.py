"""How work_out looks: a step with its fields and an example beside them; at the end what was made."""

from course import labels
from course.kinds.scheme import CORNERS, FROM_THE_TOP
from course.kinds.work_out import Field, WorkOut, key
from course.sheet.blocks import (
    Action,
    Actions,
    Chip,
    Choice,
    Columns,
    Fact,
    Facts,
    Notice,
    Option,
    Passage,
    Plane,
    Prose,
    Run,
    Sheet,
    Steps,
    Writing,
    prose,
    spoken,
)
from course.text import Language, Words
from course.views import parts
from course.views.parts import CLOSING
from course.views.state import DRAFT, Event, Given, State, Turn, turning

CORNER_COLOURS = dict(zip(CORNERS, ("slate", "wine", "olive", "violet"), strict=True))
LINKS = 5


def sheet(exercise: WorkOut, state: State, language: Language) -> Sheet:
    """The whole screen for the step at hand, or what was made."""
    shown = _outcome(exercise, state, language) if state.closing else _step(exercise, state, language)
    blocks = (_steps(exercise, state, language), *shown)
    return parts.sheet(exercise, state, blocks, language)


def opened(exercise: WorkOut, state: State) -> State:
    """The state with the first step that is still open at hand, else what was made."""
    return state.at_first_open(key(n) for n in range(len(exercise.step)))


def fields(exercise: WorkOut, state: State) -> dict[str, str]:
    """Everything that was kept, as {field: words or value}; what is empty is left out."""
    kept = [state.last(key(n)) for n in range(len(exercise.step))]
    found = {name: words for last in kept if last for name, words in last.response["fields"].items()}
    return {name: words.strip() for name, words in found.items() if words.strip()}


def links(given: dict[str, str]) -> list[tuple[str, str]]:
    """The learner's own chain: each step that was filled in, with its sign on the next; empty where none was chosen.

    The last step has a sign only where it is the fifth, and works on the first again.
    """
    steps = [n for n in range(1, LINKS + 1) if f"link-{n}" in given]
    chosen = {n: given.get(f"sign-{n}", "") for n in steps}
    signs = {n: sign if sign in labels.CHAIN_LINE else "" for n, sign in chosen.items()}
    if steps and steps[-1] != LINKS:
        signs[steps[-1]] = ""
    return [(given[f"link-{n}"], signs[n]) for n in steps]


def chain_lines(given: dict[str, str], language: Language) -> list[str]:
    """The learner's own chain in words: a sentence for each link."""
    chain = links(given)
    ends = chain[1:] + (chain[:1] if chain and chain[-1][1] else [])
    return [
        labels.CHAIN_LINE[sign].fill(cause=f"‘{cause}’", effect=f"‘{effect}’")(language)
        for (cause, sign), (effect, _) in zip(chain, ends, strict=False)
    ]


def _at(exercise: WorkOut, state: State) -> int:
    return next((n for n in range(len(exercise.step)) if key(n) == state.card), 0)


def _step(exercise: WorkOut, state: State, language: Language) -> tuple:
    at = _at(exercise, state)
    step = exercise.step[at]
    heading = labels.STAGE_N.fill(n=at + 1, title=step.title)(language)
    whose = (Notice(prose(exercise.example, language)),) if exercise.example and at == 0 else ()
    rows = (_row(state, name, field, language) for name, field in step.field.items())
    keep = Actions((Action("keep", labels.KEEP_STEP(language), key(at), primary=True),))
    return (
        Passage(prose(step.help, language), heading, name="step"),
        *whose,
        *rows,
        keep,
        *_advice(exercise, state, at, language),
    )


def _row(state: State, name: str, field: Field, language: Language) -> Columns | Choice | Writing:
    """A field, with the example's answer beside it where there is one."""
    asked = _asked(state, name, field, language)
    if field.example is None:
        return asked
    example = Notice(parts.both(spoken(f"{labels.EXAMPLE(language)}:", language), prose(field.example, language)))
    return Columns(((asked,), (example,)))


def _asked(state: State, name: str, field: Field, language: Language) -> Choice | Writing:
    value = _value(state, name)
    if field.choice is None:
        return Writing(f"field:{name}", field.label.pick(language), value, field.rows)
    options = tuple(Option(key_, advice.label.pick(language)) for key_, advice in field.choice.items())
    return Choice(f"field:{name}", field.label.pick(language), options, value)


def _value(state: State, name: str) -> str:
    """What stands in a field: a draft, or what was kept, whichever came last."""
    value = ""
    for answer in state.answers:
        value = answer.response.get(DRAFT, {}).get(f"field:{name}", value)
        value = answer.response.get("fields", {}).get(name, value)
    return str(value)


def _advice(exercise: WorkOut, state: State, at: int, language: Language) -> tuple:
    """What the authors say about what was chosen at a step that was kept."""
    last = state.last(key(at))
    found = exercise.advice(at, last.response["fields"]) if last else ()
    if not found:
        return ()
    told = parts.both(*(prose(text, language) for text in found))
    return (Passage(told, labels.WHAT_TO_DO(language), name="advice"), _onward(exercise, state, language))


def _onward(exercise: WorkOut, state: State, language: Language) -> Actions:
    following = _next(exercise, state)
    label = labels.TO_OUTCOME if following == CLOSING else labels.NEXT_STEP
    return Actions((Action("go", label(language), following, primary=True),))


def _next(exercise: WorkOut, state: State) -> str:
    at = _at(exercise, state)
    return key(at + 1) if at + 1 < len(exercise.step) else CLOSING


def _steps(exercise: WorkOut, state: State, language: Language) -> Steps:
    stops = [_stop(exercise, state, n, language) for n in range(len(exercise.step))]
    return parts.way((*stops, (CLOSING, labels.OUTCOME(language), "closing", state.closing)), language)


def _stop(exercise: WorkOut, state: State, at: int, language: Language) -> tuple[str, str, str, bool]:
    how = "done" if state.last(key(at)) else "open"
    label = labels.STAGE_N.fill(n=at + 1, title=exercise.step[at].title)(language)
    return key(at), label, how, key(at) == state.card and not state.closing


def _outcome(exercise: WorkOut, state: State, language: Language) -> tuple:
    """What was made: the drawing, and every field with its words."""
    given = fields(exercise, state)
    told = [_told(exercise, at, given, language) for at in range(len(exercise.step))]
    note = Notice(spoken(labels.OUTCOME_NOTE(language), language))
    heading = Passage(spoken("", language), labels.OUTCOME(language), name="closing")
    return (heading, *_drawing(exercise, state, given, language), *told, note)


def _told(exercise: WorkOut, at: int, given: dict[str, str], language: Language) -> Facts:
    step = exercise.step[at]
    facts = (
        Fact(field.label.pick(language), _said(name, field, given, language)) for name, field in step.field.items()
    )
    return Facts(step.title(language), tuple(facts))


def _said(name: str, field: Field, given: dict[str, str], language: Language) -> Prose:
    """What the learner made of a field, or that it is still empty."""
    value = given.get(name, labels.STILL_EMPTY(language))
    if field.choice and value in field.choice:
        value = field.choice[value].label(language)
    return parts.unmarked(value, language)


def _drawing(exercise: WorkOut, state: State, given: dict[str, str], language: Language) -> tuple:
    if exercise.draws == "grid":
        return (_grid(given, language),)
    if exercise.draws == "chain" and len(links(given)) > 1:
        said = Prose(tuple((Run(line),) for line in chain_lines(given, language)), language)
        return (Columns(((parts.picture(labels.OWN_CHAIN_PICTURE, state, language),), (Passage(said),))),)
    return ()


def _grid(given: dict[str, str], language: Language) -> Plane:
    """The learner's own two axes with their four worlds: the first line is the name, the rest the story."""
    words = {name: Words(given.get(name, "…"), language) for name in ("across", "up")}
    ends = {name: Words(given.get(name, "…"), language) for axis in words for name in (f"{axis}-low", f"{axis}-high")}
    worlds = [given.get("-".join(("world", *corner)), "…").splitlines() for corner in FROM_THE_TOP]
    chips = tuple(
        Chip(Words(lines[0], language), "circle", CORNER_COLOURS[corner])
        for corner, lines in zip(FROM_THE_TOP, worlds, strict=True)
    )
    texts = tuple(parts.unmarked("\n".join(lines[1:]), language) for lines in worlds)
    across = (words["across"], ends["across-low"], ends["across-high"])
    return Plane(labels.OWN_GRID(language), across, (words["up"], ends["up-low"], ends["up-high"]), chips, texts=texts)


def _keep(exercise: WorkOut, state: State, event: Event, language: Language) -> Turn:
    """A step is kept, also when not every field is filled; advice is shown, else the next step."""
    at = _at(exercise, state)
    given = {name: str(event.fields.get(f"field:{name}", "")) for name in exercise.step[at].field}
    if event.value != key(at):
        return Turn(state.but())
    if not any(words.strip() for words in given.values()):
        first = next(iter(given))
        return Turn(state.but(say=labels.NOTHING_FILLED(language), focus=f"field:{first}"))
    advised, last = bool(exercise.advice(at, given)), state.last(key(at))
    same = last is not None and last.response["fields"] == given
    kept = None if same else Given(key(at), {"fields": given}, None, exercise.version)
    if advised:
        return Turn(state.but(say=labels.KEPT(language), focus="advice", picture=""), kept)
    following = _next(exercise, state)
    done = following == CLOSING
    said, focus = labels.KEPT(language), "closing" if done else "step"
    card = state.card if done else following
    return Turn(state.but(card=card, closing=done, say=said, focus=focus, picture=""), kept)


def _go(exercise: WorkOut, state: State, event: Event, language: Language) -> Turn:
    if event.value == CLOSING:
        return Turn(state.but(closing=True, picture="", focus="closing"))
    if event.value not in [key(n) for n in range(len(exercise.step))]:
        return Turn(state.but())
    return Turn(state.but(card=event.value, closing=False, focus="step"))


turn = turning({"keep": _keep, "go": _go})
