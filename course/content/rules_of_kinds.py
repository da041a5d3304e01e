"""What an exercise of one kind must hold together by itself: a story its ways, a chain its signs, options their scores."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator

from course.content.mistake import Mistake, shown, with_nearest
from course.kinds.decide import Decide, Echo, Spot, Way, is_open
from course.kinds.follow import POINTS, Follow, Points
from course.kinds.mirror import AHEAD, Mirror
from course.kinds.order import Chain, Order
from course.kinds.place import Place
from course.kinds.question import Question
from course.kinds.scan import Scan
from course.kinds.scheme import Scheme
from course.kinds.shift import Shift
from course.kinds.stress_test import StressTest, is_score
from course.kinds.work_out import AXIS_FIELDS, PARTS, WORLD_FIELDS, Field, Step, Together, WorkOut
from course.text import Text, same

Found = Iterator[Mistake]
_ONE_OF = Text("een van {known}", "one of {known}")
MOST_COPIES = 9
MOST_DAYS = 365


def mistakes(exercise: object, file: str) -> list[Mistake]:
    """The mistakes that only an exercise of this kind can hold."""
    rule = _RULES.get(type(exercise))
    return list(rule(exercise, file)) if rule else []


def _place(exercise: Place, file: str) -> Found:
    if exercise.scheme.axes is None:
        yield Mistake(file, same("scheme"), Text("een schema zonder assen", "a scheme without axes"), _AXES)


def _follow(exercise: Follow, file: str) -> Found:
    if not exercise.signal:
        yield Mistake(file, same("signal"), _NONE, _A_SIGNAL)
    for number, signal in enumerate(exercise.signal, start=1):
        yield from _points(signal.points, exercise.scheme, file, f"signal[{number}].points")


def _points(points: Points, worlds: Scheme, file: str, place: str) -> Found:
    yield from _complete(points, worlds.category, file, place, _POINTS)
    below = {world: n for world, n in points.items() if n < 0}
    yield from (Mistake(file, same(f"{place}.{world}"), same(str(n)), _FROM_0) for world, n in below.items())
    if (total := sum(points.values())) != POINTS:
        found = Text("punten die optellen tot {total}", "points that add up to {total}").fill(total=total)
        yield Mistake(file, same(place), found, _TWENTY)


def _order(exercise: Order, file: str) -> Found:
    if not exercise.chain:
        yield Mistake(file, same("chain"), _NONE, _A_CHAIN)
    for name, chain in exercise.chain.items():
        yield from _chain(chain, exercise.scheme, file, f"chain.{name}")


def _chain(chain: Chain, worlds: Scheme, file: str, place: str) -> Found:
    yield from _known((chain.world,), worlds.category, file, f"{place}.world")
    yield from _question(chain.lever, file, f"{place}.lever")
    if len(chain.step) < 3:
        yield Mistake(file, same(f"{place}.step"), shown(chain.step), _THREE_STEPS)
    last = len(chain.step) - 1
    for at, (name, step) in enumerate(chain.step.items()):
        if (step.sign is None) == (at < last or chain.loop):
            yield Mistake(
                file, same(f"{place}.step.{name}.sign"), shown(step.sign), _SIGN if step.sign is None else _NO_SIGN
            )


def _question(question: Question, file: str, place: str) -> Found:
    fits = [reply.fit for reply in question.reply.values()]
    if len(fits) < 2 or "best" not in fits:
        yield Mistake(file, same(f"{place}.reply"), shown(question.reply), _REPLIES)


def _stress_test(exercise: StressTest, file: str) -> Found:
    for name, option in exercise.option.items():
        place = f"option.{name}.scores"
        yield from _complete(option.scores, exercise.scheme.category, file, place, _SCORE)
        wrong = {world: score for world, score in option.scores.items() if not is_score(score)}
        yield from (Mistake(file, same(f"{place}.{world}"), same(str(score)), _SCORE) for world, score in wrong.items())
    if not is_score(exercise.threshold):
        yield Mistake(file, same("threshold"), same(str(exercise.threshold)), _SCORE)
    if not exercise.own and len(exercise.option) < 2:
        yield Mistake(file, same("option"), shown(exercise.option or None), _OPTIONS)
    for number, question in enumerate(exercise.question, start=1):
        yield from _question(question, file, f"question[{number}]")


def _scan(exercise: Scan, file: str) -> Found:
    if not exercise.statement:
        yield Mistake(file, same("statement"), _NONE, _A_STATEMENT)


def _mirror(exercise: Mirror, file: str) -> Found:
    if not exercise.pair:
        yield Mistake(file, same("pair"), _NONE, _A_PAIR)
    for name, pair in exercise.pair.items():
        yield from _complete(pair.when, AHEAD, file, f"pair.{name}.when", _A_READING)


def _work_out(exercise: WorkOut, file: str) -> Found:
    if exercise.draws == "grid":
        yield from _lacking((*AXIS_FIELDS, *WORLD_FIELDS), exercise, file, _GRID_FIELDS)
    if exercise.draws == "case":
        yield from _case(exercise, file)
    yield from _copies(exercise, file)
    yield from _fields_twice(exercise, file)
    for number, step in enumerate(exercise.step, start=1):
        yield from _step(step, number, file)


def _fields_twice(exercise: WorkOut, file: str) -> Found:
    """A mistake for each name that fields of two steps share: what is written in one would stand in the other."""
    counts = Counter(name for step in exercise.step for name in step.field)
    twice = [name for name, count in counts.items() if count > 1]
    yield from (Mistake(file, same("step"), _FIELD_TWICE.fill(name=name), _OWN_NAMES) for name in twice)


def _step(step: Step, number: int, file: str) -> Found:
    place = f"step[{number}]"
    if step.after is not None and not 1 <= step.after <= MOST_DAYS:
        yield Mistake(file, same(f"{place}.after"), same(str(step.after)), _DAYS)
    if step.after is not None and number == 1:
        yield Mistake(file, same(f"{place}.after"), same(str(step.after)), _NOT_FIRST)
    yield from _fields(step.field, file, f"{place}.field")


def _fields(fields: dict[str, Field], file: str, place: str) -> Found:
    if not fields:
        yield Mistake(file, same(place), _NONE, _A_FIELD)
    for name, field in fields.items():
        yield from _field(field, file, f"{place}.{name}")


def _lacking(names: Iterable[str], exercise: WorkOut, file: str, expected: Text) -> Found:
    """A mistake for each of the names that no field of the exercise has."""
    missing = [name for name in names if name not in exercise.field]
    yield from (Mistake(file, same("step"), _NO_FIELD.fill(name=name), expected) for name in missing)


def _case(exercise: WorkOut, file: str) -> Found:
    """What the picture of a case needs: two schemes, and a field for each role and world."""
    if exercise.scheme is None or exercise.worlds is None:
        yield Mistake(file, same("draws"), _NO_SCHEMES, _TWO_SCHEMES)
        return
    parts = [f"{whose}-{role}" for whose in ("asked", "played") for role in exercise.scheme.category]
    worlds = [f"world-{world}" for world in exercise.worlds.category]
    yield from _lacking(("name", *parts, *worlds, "first-step"), exercise, file, _CASE_FIELDS)
    choices = {name: exercise.field[name].choice for name in parts if name in exercise.field}
    for name, choice in choices.items():
        if tuple(choice or ()) != PARTS:
            yield Mistake(file, same(f"field.{name}.choice"), shown(choice), _PARTS)


def _copies(exercise: WorkOut, file: str) -> Found:
    """What goes with several copies: a number, what one is called, and fields to lay side by side."""
    if not 1 <= exercise.copies <= MOST_COPIES:
        yield Mistake(file, same("copies"), same(str(exercise.copies)), _COPIES)
    if exercise.copies > 1 and exercise.copy is None:
        yield Mistake(file, same("copy"), _NONE, _A_COPY)
    if exercise.together and exercise.copies < 2:
        yield Mistake(file, same("together"), _ONE_COPY, _SEVERAL)
    if exercise.together:
        yield from _together(exercise.together, exercise, file)


def _together(together: Together, exercise: WorkOut, file: str) -> Found:
    if not together.rows:
        yield Mistake(file, same("together.rows"), _NONE, _A_ROW)
    yield from _known(together.rows, exercise.field, file, "together.rows")
    yield from _fields(together.field, file, "together.field")


def _field(field: Field, file: str, place: str) -> Found:
    if field.choice is not None and len(field.choice) < 2:
        yield Mistake(file, same(f"{place}.choice"), shown(field.choice), _CHOICES)
    if field.choice is not None and field.sort == "date":
        yield Mistake(file, same(f"{place}.sort"), shown(field.sort), _NO_DATE)
    yield from _read(field, file, place) if field.shown else _asked(field, file, place)


def _read(field: Field, file: str, place: str) -> Found:
    """What a field that is only read must hold: its value where it is a choice, else its example."""
    if field.choice is not None and field.value not in field.choice:
        yield Mistake(file, same(f"{place}.value"), shown(field.value), _ONE_OF.fill(known=", ".join(field.choice)))
    if field.choice is None and field.value is not None:
        yield Mistake(file, same(f"{place}.value"), shown(field.value), _WITH_CHOICE)
    if field.choice is None and field.example is None:
        yield Mistake(file, same(f"{place}.example"), _NONE, _AN_EXAMPLE)


def _asked(field: Field, file: str, place: str) -> Found:
    if field.value is not None:
        yield Mistake(file, same(f"{place}.value"), shown(field.value), _WITH_SHOWN)


def _shift(exercise: Shift, file: str) -> Found:
    cards = [card.name.rsplit("/", 1)[-1] for card in exercise.cards]
    yield from _complete(exercise.traps, exercise.worlds.category, file, "traps", _A_TRAP)
    yield from _complete(exercise.turned, cards, file, "turned", _TURNED)
    for card, turned in exercise.turned.items():
        yield from _complete(turned, exercise.worlds.category, file, f"turned.{card}", _JUDGED)
        for world, one in turned.items():
            for part, roles in (("lead", (one.lead,)), ("floor", (one.floor,)), ("also", one.also)):
                yield from _known(roles, exercise.scheme.category, file, f"turned.{card}.{world}.{part}")


def _decide(exercise: Decide, file: str) -> Found:
    """Names that there are not; and, where all that a path needs is there, everything that could strand a learner."""
    for name, moment in exercise.moment.items():
        for way_name, way in moment.way.items():
            place = f"moment.{name}.way.{way_name}.pattern"
            yield from _known((way.pattern,), exercise.scheme.category, file, place)
    lost = list(_lost(exercise, file))
    yield from lost or _walked(exercise, file)


def _lost(exercise: Decide, file: str) -> Found:
    """The names that a path depends on and that nothing has: moments, and what is remembered."""
    marks = _marks(exercise)
    yield from _known((exercise.start,), exercise.moment, file, "start")
    for name, moment in exercise.moment.items():
        for way_name, way in moment.way.items():
            yield from _known((way.to,), exercise.moment, file, f"moment.{name}.way.{way_name}.to")
        for thing, place in _conditions(name, exercise):
            yield from _known(thing.needs, marks, file, f"{place}.needs", _A_MARK)
            yield from _known(thing.unless, marks, file, f"{place}.unless", _A_MARK)


def _walked(exercise: Decide, file: str) -> Found:
    """What a walk over every path finds: moments and ways that none reaches, and moments where it gets stuck."""
    spots = list(exercise.spots())
    reached = {at.moment for at in spots}
    opened = {f"{at.moment}.way.{name}" for at in spots for name in exercise.open_ways(at)}
    told = {(at.moment, number) for at in spots for number in _told(exercise, at)}
    for name, moment in exercise.moment.items():
        place = f"moment.{name}"
        if name not in reached:
            yield Mistake(file, same(place), _UNREACHED, _REACHED.fill(name=name))
            continue
        never = [way for way in moment.way if f"{name}.way.{way}" not in opened]
        yield from (Mistake(file, same(f"{place}.way.{way}"), _NEVER_OPEN, _OPEN) for way in never)
        if moment.way and any(at.moment == name and not exercise.open_ways(at) for at in spots):
            yield Mistake(file, same(place), _STRANDED, _WAY_ON)
        silent = [n for n in range(len(moment.echo)) if (name, n) not in told]
        yield from (Mistake(file, same(f"{place}.echo[{n + 1}]"), _NEVER_TOLD, _OPEN) for n in silent)
    yield from _endless(exercise, spots, file)


def _told(exercise: Decide, at: Spot) -> list[int]:
    return [n for n, echo in enumerate(exercise.moment[at.moment].echo) if is_open(echo, at.marks)]


def _endless(exercise: Decide, spots: list[Spot], file: str) -> Found:
    """Moments from which, with what is remembered there, no ending can be reached any more."""
    ends = {at for at in spots if not exercise.open_ways(at)}
    while nearer := {at for at in set(spots) - ends if exercise.following(at) & ends}:
        ends |= nearer
    names = sorted({at.moment for at in set(spots) - ends})
    yield from (Mistake(file, same(f"moment.{name}"), _ENDLESS, _ENDING) for name in names)


def _conditions(name: str, exercise: Decide) -> list[tuple[Way | Echo, str]]:
    moment = exercise.moment[name]
    ways = [(way, f"moment.{name}.way.{key}") for key, way in moment.way.items()]
    return ways + [(echo, f"moment.{name}.echo[{n}]") for n, echo in enumerate(moment.echo, start=1)]


def _marks(exercise: Decide) -> list[str]:
    """Everything that some way sets."""
    return sorted({mark for m in exercise.moment.values() for way in m.way.values() for mark in way.sets})


def _known(given: Iterable[str], known: Iterable[str], file: str, place: str, one_of: Text = _ONE_OF) -> Found:
    names = list(known)
    for name in given:
        if name not in names:
            expected = one_of.fill(known=", ".join(names) or _NONE_YET)
            yield Mistake(file, same(place), same(f'"{name}"'), with_nearest(expected, name, names))


def _complete(given: dict, names: Iterable[str], file: str, place: str, expected: Text) -> Found:
    """What is not one of the names; and those that are missing, with what was expected there."""
    yield from _known(given, names, file, place)
    yield from (Mistake(file, same(f"{place}.{name}"), _NONE, expected) for name in names if name not in given)


_RULES: dict[type, Callable[..., Found]] = {
    Decide: _decide,
    Follow: _follow,
    Mirror: _mirror,
    Order: _order,
    Place: _place,
    Scan: _scan,
    Shift: _shift,
    StressTest: _stress_test,
    WorkOut: _work_out,
}
_NONE = Text("niets", "nothing")
_NONE_YET = Text("(nog geen)", "(none yet)")
_AXES = Text("een schema met [axes.across] en [axes.up]", "a scheme with [axes.across] and [axes.up]")
_A_SIGNAL = Text("minstens één signaal: [[signal]]", "at least one signal: [[signal]]")
_A_CHAIN = Text("minstens één keten: [chain.naam]", "at least one chain: [chain.name]")
_TWENTY = Text(f"samen precies {POINTS}", f"exactly {POINTS} in all")
_POINTS = Text("punten voor elke wereld", "points for every world")
_FROM_0 = Text("een heel getal, 0 of hoger", "a whole number, 0 or higher")
_THREE_STEPS = Text("minstens drie stappen", "at least three steps")
_SIGN = Text('sign = "+" of sign = "-"', 'sign = "+" or sign = "-"')
_NO_SIGN = Text("geen teken bij de laatste stap, of loop = true", "no sign at the last step, or loop = true")
_REPLIES = Text(
    'minstens twee antwoorden, waarvan minstens één met fit = "best"',
    'at least two replies, at least one of them with fit = "best"',
)
_SCORE = Text("een heel getal van 1 tot en met 10", "a whole number from 1 to 10")
_OPTIONS = Text(
    "minstens twee opties, of own = het aantal eigen opties",
    "at least two options, or own = the number of own options",
)
_A_STATEMENT = Text("minstens één zin: [statement.naam]", "at least one statement: [statement.name]")
_A_PAIR = Text("minstens één paar: [pair.naam]", "at least one pair: [pair.name]")
_A_READING = Text("een lezing, met says en step", "a reading, with says and step")
_NO_FIELD = Text("geen veld {name}", "no field {name}")
_GRID_FIELDS = Text("alle velden waaruit het raster wordt getekend", "every field from which the grid is drawn")
_CHOICES = Text("minstens twee keuzes", "at least two choices")
_A_FIELD = Text("minstens één veld, met een eigen naam", "at least one field, with a name of its own")
_FIELD_TWICE = Text("twee keer een veld {name}", "a field {name} twice")
_OWN_NAMES = Text("elke naam één keer, ook in een andere stap", "each name once, also in another step")
_NO_DATE = Text('choice of sort = "date", niet allebei', 'choice or sort = "date", not both')
_WITH_CHOICE = Text("een value alleen bij een veld met choice", "a value only at a field with choice")
_WITH_SHOWN = Text("een value alleen bij een veld met shown = true", "a value only at a field with shown = true")
_NOT_FIRST = Text("after pas vanaf de tweede stap", "after from the second step on")
_DAYS = Text(f"een aantal dagen, van 1 tot en met {MOST_DAYS}", f"a number of days, from 1 to {MOST_DAYS}")
_NO_SCHEMES = Text("geen scheme of geen worlds", "no scheme or no worlds")
_TWO_SCHEMES = Text('scheme = "roles" en worlds = "worlds" erbij', 'scheme = "roles" and worlds = "worlds" with it')
_CASE_FIELDS = Text("alle velden waaruit de casus wordt getekend", "every field from which the case is drawn")
_PARTS = Text('de keuzes "0", "1" en "2", in die volgorde', 'the choices "0", "1" and "2", in that order')
_COPIES = Text(f"een getal van 1 tot en met {MOST_COPIES}", f"a number from 1 to {MOST_COPIES}")
_A_COPY = Text("hoe één exemplaar heet, zoals ‘Casus’", "what one copy is called, such as ‘Case’")
_ONE_COPY = Text("één exemplaar", "one copy")
_SEVERAL = Text("copies = 2 of meer", "copies = 2 or more")
_A_ROW = Text("minstens één veld om naast elkaar te zetten", "at least one field to lay side by side")
_AN_EXAMPLE = Text("een voorbeeld om te lezen", "an example to read")
_A_TRAP = Text("een tekst voor elke wereld", "a text for every world")
_TURNED = Text("een oordeel over elke kaart van de oefening", "a judgement of every card of the exercise")
_JUDGED = Text("een oordeel voor elke wereld", "a judgement for every world")
_A_MARK = Text(
    "iets wat een keuze onthoudt, met sets: {known}",
    "something that a choice remembers, with sets: {known}",
)
_UNREACHED = Text(
    "een moment dat vanaf het begin niet te bereiken is", "a moment that cannot be reached from the start"
)
_REACHED = Text(
    'een keuze met to = "{name}", op een pad vanaf het begin', 'a choice with to = "{name}", on a path from the start'
)
_NEVER_OPEN = Text("een keuze die nooit openstaat", "a choice that is never open")
_OPEN = Text(
    "needs en unless waaraan een lezer hier kan voldoen",
    "needs and unless that a reader can meet here",
)
_STRANDED = Text(
    "een moment waar een lezer zonder keuze kan komen te staan", "a moment where a reader may be left without a choice"
)
_WAY_ON = Text("altijd minstens één open keuze", "always at least one open choice")
_NEVER_TOLD = Text("een tekst die nooit verschijnt", "a text that never appears")
_ENDLESS = Text("een moment vanwaar geen einde te bereiken is", "a moment from which no ending can be reached")
_ENDING = Text("een pad naar een moment zonder keuzes", "a path to a moment without choices")
