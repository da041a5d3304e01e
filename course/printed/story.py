"""On paper: decide. Numbered moments with lettered ways; whoever reads keeps a path such as 1b, 4a."""

from collections.abc import Iterable, Iterator
from string import ascii_lowercase

from course import labels
from course.kinds.decide import Decide, Echo, Moment, Way
from course.printed.description import Contents, Jump, Line, Listed, Named, Room, Section, Told
from course.printed.pieces import chip, filled, line, lines, places, told
from course.text import Language


def decide(exercise: Decide, language: Language) -> tuple[Contents, Contents]:
    """The story as moments to walk through; apart, how to read each choice as leadership."""
    how = tuple(line(said, language) for said in (labels.WALK, labels.WITH_AND_WITHOUT))
    path = Room(line(labels.PATH_SO_FAR, language), 2)
    work = (Told(how), path, *(_moment(exercise, name, language) for name in _numbers(exercise)))
    read = (_read(exercise, name, language) for name in _numbers(exercise) if exercise.moment[name].way)
    patterns = places(exercise.scheme, language, exercise.scheme.title).contents
    said = told(labels.PATTERNS_NOTE, language, quiet=True)
    return work, (said, *patterns, *read)


def _numbers(exercise: Decide) -> dict[str, int]:
    """The number of each moment: the start is the first."""
    names = sorted(exercise.moment, key=lambda name: name != exercise.start)
    return {name: number for number, name in enumerate(names, start=1)}


def _steps(exercise: Decide) -> Iterator[tuple[str, Way]]:
    """Every choice with what it is called in a path: 1a, 1b, 2a."""
    for name, number in _numbers(exercise).items():
        yield from ((f"{number}{letter}", way) for letter, way in _lettered(exercise.moment[name]))


def _lettered(moment: Moment) -> list[tuple[str, Way]]:
    return list(zip(ascii_lowercase, moment.way.values(), strict=False))


def _moment(exercise: Decide, name: str, language: Language) -> Section:
    moment = exercise.moment[name]
    title = _title(exercise, name, language)
    told_back = (Listed(tuple(_echo(exercise, echo, language) for echo in moment.echo)),) if moment.echo else ()
    contents = (told(moment.text, language), *told_back, *_onward(exercise, name, language))
    return Section(title, contents, name=_anchor(exercise, name))


def _title(exercise: Decide, name: str, language: Language) -> Line:
    return filled(labels.MOMENT, language, n=_numbers(exercise)[name], title=exercise.moment[name].title)


def _anchor(exercise: Decide, name: str) -> str:
    return f"moment-{_numbers(exercise)[name]}"


def _echo(exercise: Decide, echo: Echo, language: Language) -> Line:
    """What comes back, after the condition on which it does."""
    return (*_condition(exercise, echo, language), *line(echo.text, language))


def _onward(exercise: Decide, name: str, language: Language) -> Contents:
    moment = exercise.moment[name]
    if not moment.way:
        return (told(labels.AN_ENDING, language, quiet=True),)
    ways = tuple(_way(exercise, letter, way, language) for letter, way in _lettered(moment))
    return (Listed(ways, line(labels.YOUR_WAYS, language), boxes=True),)


def _way(exercise: Decide, letter: str, way: Way, language: Language) -> Line:
    """A choice with its letter, its condition where it has one, and the moment it leads to."""
    number = _numbers(exercise)[way.to]
    jump = Jump(labels.GO_TO_MOMENT.fill(n=number).pick(language), _anchor(exercise, way.to))
    condition = _condition(exercise, way, language)
    return (*filled(labels.LETTERED, language, letter=letter, when=condition, way=way.label), jump)


def _condition(exercise: Decide, thing: Way | Echo, language: Language) -> Line:
    """Which choices must be in the path, and which may not; nothing where it is always so."""
    needs = [_either(exercise, [mark], language, grouped=len(thing.needs) > 1) for mark in thing.needs]
    both = labels.AND_ALSO(language).join(needs)
    without = _either(exercise, thing.unless, language)
    if needs and without:
        return filled(labels.WITH_WITHOUT, language, needs=both, without=without)
    if needs:
        return filled(labels.ONLY_WITH, language, needs=both)
    return filled(labels.ONLY_WITHOUT, language, without=without) if without else ()


def _either(exercise: Decide, marks: Iterable[str], language: Language, grouped: bool = False) -> str:
    """'1b, 2a of 3c': the choices by which one of these marks is remembered."""
    found = [step for step, way in _steps(exercise) if set(way.sets) & set(marks)]
    said = ", ".join(found[:-1]) + labels.OR_ELSE(language) + found[-1] if len(found) > 1 else "".join(found)
    return f"({said})" if grouped and len(found) > 1 else said


def _read(exercise: Decide, name: str, language: Language) -> Section:
    """The authors' reading of each choice at a moment."""
    number = _numbers(exercise)[name]
    pairs = (
        (_chosen(exercise, f"{number}{letter}", way, language), lines(way.reading, language))
        for letter, way in _lettered(exercise.moment[name])
    )
    return Section(_title(exercise, name, language), (Named(tuple(pairs)),))


def _chosen(exercise: Decide, step: str, way: Way, language: Language) -> Line:
    return filled(labels.CHOICE_READ, language, step=step, pattern=chip(exercise.scheme, way.pattern, language))
