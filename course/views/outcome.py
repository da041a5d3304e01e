"""What a learner made with work_out: the drawing, and every field with its words."""

from course import labels
from course.kinds.scheme import CORNERS, FROM_THE_TOP
from course.kinds.work_out import Field, Step, WorkOut, copy_of, key
from course.sheet.blocks import (
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
    Writing,
    prose,
    spoken,
)
from course.text import Language, Text, Words, one_line
from course.views import parts
from course.views.state import State

CORNER_COLOURS = dict(zip(CORNERS, ("slate", "wine", "olive", "violet"), strict=True))
LINKS = 5
NAME_LENGTH = 34


def blocks(exercise: WorkOut, state: State, language: Language) -> tuple:
    """Everything that the outcome of the copy in hand shows."""
    copy = copy_of(state.card)
    note = Notice(spoken(labels.OUTCOME_NOTE(language), language))
    heading = Passage(spoken("", language), labels.OUTCOME(language), name="closing")
    told = facts(exercise, state, language, copy, empty=True)
    return (heading, *_drawing(exercise, state, language), *told, note)


def copies(exercise: WorkOut, state: State) -> list[int]:
    """The numbers of the copies of which a step was kept."""
    return [n for n in exercise.numbers if any(map(state.last, exercise.keys(n)))]


def of_copy(state: State, copy: int) -> State:
    """The state with a copy in hand, as a picture of it needs."""
    return state.but(card=key(0, copy), closing=True, picture="")


def fields(exercise: WorkOut, state: State, language: Language, copy: int = 1) -> dict[str, str]:
    """Everything of a copy that is there to read or was kept, as {field: words or value}; what is empty is left out."""
    found = {name: _shown(field, language) for name, field in exercise.field.items() if field.shown}
    for last in map(state.last, exercise.keys(copy)):
        found |= last.response["fields"] if last else {}
    return {name: words.strip() for name, words in found.items() if words.strip()}


def facts(exercise: WorkOut, state: State, language: Language, copy: int = 1, empty: bool = False) -> tuple[Facts, ...]:
    """What was asked and made of a copy, step by step; without what is still empty, unless asked."""
    given = fields(exercise, state, language, copy)
    told = (_told(step, given, language, empty and not step.after) for step in exercise.step)
    return tuple(one for one in told if one.facts)


def name_of(exercise: WorkOut, state: State, copy: int, language: Language) -> str:
    """What a copy is called: its first words, else its number."""
    first = next(iter(exercise.step[0].field))
    called = fields(exercise, state, language, copy).get(first, "")
    number = f"{exercise.copy(language) if exercise.copy else ''} {copy}".strip()
    return f"{number}: {parts.shortened(called, NAME_LENGTH)}" if one_line(called) else number


def asked(name: str, field: Field, value: str, language: Language) -> Choice | Writing:
    """A field to fill in, with what stands in it."""
    if field.choice is None:
        return Writing(f"field:{name}", field.label.pick(language), value, field.rows, sort=field.sort)
    options = tuple(Option(key_, advice.label.pick(language)) for key_, advice in field.choice.items())
    return Choice(f"field:{name}", field.label.pick(language), options, value)


def example(field: Field, language: Language) -> Prose:
    """What the example filled in: the choice, the words, or both."""
    chosen = field.choice[field.value].label if field.choice and field.value in field.choice else None
    told = [prose(text, language) for text in (chosen, field.example) if text]
    return parts.both(*told) if told else spoken("", language)


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


def case_text(exercise: WorkOut, given: dict[str, str], language: Language) -> Text:
    """The picture of a case in words: what of each role is asked and played, the worlds, the first step."""
    roles = " ".join(_role_line(exercise, role, given, language) for role in _roles(exercise))
    named = given.get("name", labels.STILL_EMPTY(language))
    step = given.get("first-step", labels.STILL_EMPTY(language))
    return labels.CASE_PICTURE.fill(name=named, roles=roles, step=step)


def part(given: dict[str, str], whose: str, role: str) -> int | None:
    """How much of a role is asked or played, 0 to 2; None where that was not filled in."""
    value = given.get(f"{whose}-{role}", "")
    return int(value) if value in labels.CASE_PART else None


def _roles(exercise: WorkOut) -> list[str]:
    return list(exercise.scheme.category) if exercise.scheme else []


def _role_line(exercise: WorkOut, role: str, given: dict[str, str], language: Language) -> str:
    said = {
        whose: labels.CASE_PART.get(given.get(f"{whose}-{role}", ""), labels.STILL_EMPTY)
        for whose in ("asked", "played")
    }
    return labels.ROLE_LINE.fill(role=exercise.scheme.category[role].name, **said)(language)


def _shown(field: Field, language: Language) -> str:
    return field.value or (field.example(language) if field.example else "")


def _told(step: Step, given: dict[str, str], language: Language, empty: bool) -> Facts:
    told = tuple(
        Fact(field.label.pick(language), said(name, field, given, language))
        for name, field in step.field.items()
        if empty or name in given
    )
    return Facts(step.title(language), told)


def said(name: str, field: Field, given: dict[str, str], language: Language) -> Prose:
    """What the learner made of a field, or that it is still empty."""
    value = given.get(name, labels.STILL_EMPTY(language))
    if field.choice and value in field.choice:
        value = field.choice[value].label(language)
    if field.sort == "date" and name in given:
        value = parts.date_in_words(value, language)
    return parts.unmarked(value, language)


def _drawing(exercise: WorkOut, state: State, language: Language) -> tuple:
    given = fields(exercise, state, language, copy_of(state.card))
    if exercise.draws == "grid":
        return (_grid(given, language),)
    if exercise.draws == "case" and "name" in given:
        return (parts.picture(case_text(exercise, given, language), state, language),)
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
