"""On paper: scan and mirror, with numbers to circle."""

from course import labels
from course.kinds.mirror import AHEAD, Mirror, Pair, Poles
from course.kinds.scan import MOST, Scan
from course.printed.description import Contents, Line, Named, Room, Section, Table, Whole
from course.printed.pieces import filled, line, lines, told, written
from course.text import Language, Text

HEIGHTS = range(1, MOST + 1)


def scan(exercise: Scan, language: Language) -> tuple[Contents, Contents]:
    """The statements to fill in twice; there is no feedback."""
    first = Section(line(labels.FIRST_SCAN, language), (_statements(exercise, language),))
    later = (told(labels.SECOND_SCAN_WHEN, language, quiet=True), _statements(exercise, language))
    note = told(exercise.note, language, quiet=True)
    return (note, first, Section(line(labels.SECOND_SCAN, language), later, new_page=True)), ()


def _statements(exercise: Scan, language: Language) -> Table:
    caption = filled(labels.CIRCLE, language, low=exercise.low, high=exercise.high)
    rows = tuple((line(statement.text, language), *_numbers(language)) for statement in exercise.statement.values())
    return Table(caption, (), rows, "circle")


def _numbers(language: Language) -> tuple[Line, ...]:
    return tuple(written(height, language) for height in HEIGHTS)


def mirror(exercise: Mirror, language: Language) -> tuple[Contents, Contents]:
    """Pairs with a scale for inside and one for outside; the authors' reading of each difference stands apart."""
    pairs = tuple(_pair(exercise, pair, language) for pair in exercise.pair.values())
    step = (Room(line(labels.YOUR_NEXT_STEP, language), 4),)
    both = Section(line(labels.INSIDE_OUTSIDE, language), pairs)
    work = (both, Section(line(labels.ONE_STEP, language), step))
    return work, tuple(_readings(exercise, pair, language) for pair in exercise.pair.values())


def _pair(exercise: Mirror, pair: Pair, language: Language) -> Whole:
    """What 1 and 5 mean on either side, and the numbers."""
    sides = ((exercise.inside, pair.inside), (exercise.outside, pair.outside))
    poles = Named(tuple((line(side, language), _poles(poles, language)) for side, poles in sides))
    rows = tuple((line(side, language), *_numbers(language)) for side, _ in sides)
    scales = Table(line(labels.CIRCLE_BOTH, language), (), rows, "circle")
    return Whole((Section(line(pair.title, language), (poles, scales)),))


def _poles(poles: Poles, language: Language) -> tuple[Line, ...]:
    ends = ((1, poles.low), (MOST, poles.high))
    return tuple(filled(labels.END_OF_SCALE, language, n=n, pole=pole) for n, pole in ends)


def _readings(exercise: Mirror, pair: Pair, language: Language) -> Section:
    """What the authors say of each way in which the two may differ, with the next step."""
    pairs = (
        (
            _difference(exercise, labels.AHEAD[ahead], language),
            (*lines(pair.when[ahead].says, language), filled(labels.STEP_IS, language, step=pair.when[ahead].step)),
        )
        for ahead in AHEAD
    )
    return Section(line(pair.title, language), (Named(tuple(pairs)),))


def _difference(exercise: Mirror, said: Text, language: Language) -> Line:
    return filled(said, language, a=exercise.inside, b=exercise.outside)
