"""What an exercise of one kind must hold together by itself: a story its ways, a chain its signs, options their scores."""

from collections.abc import Callable, Iterable, Iterator

from course.content.mistake import Mistake, shown, with_nearest
from course.kinds.decide import Decide, Echo, Spot, Way
from course.kinds.follow import POINTS, Follow
from course.kinds.order import Chain, Order
from course.kinds.place import Place
from course.kinds.question import Question
from course.kinds.scheme import Scheme
from course.kinds.shift import Shift
from course.kinds.stress_test import StressTest, is_score
from course.kinds.work_out import AXIS_FIELDS, WORLD_FIELDS, WorkOut
from course.text import Text, same

Found = Iterator[Mistake]


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
        if not exercise.adds_up(signal.points):
            found = Text("punten die optellen tot {n}", "points that add up to {n}").fill(n=sum(signal.points.values()))
            yield Mistake(file, same(f"signal[{number}].points"), found, _TWENTY)


def _order(exercise: Order, file: str) -> Found:
    if not exercise.chain:
        yield Mistake(file, same("chain"), _NONE, _A_CHAIN)
    for name, chain in exercise.chain.items():
        yield from _chain(chain, exercise.scheme, file, f"chain.{name}")


def _chain(chain: Chain, worlds: Scheme, file: str, place: str) -> Found:
    yield from _known((chain.world,), worlds.category, file, f"{place}.world")
    yield from _question(chain.lever, file, f"{place}.lever")
    if len(chain.step) < 3:
        yield Mistake(file, same(f"{place}.step"), shown(list(chain.step)), _THREE_STEPS)
    last = len(chain.step) - 1
    for at, (name, step) in enumerate(chain.step.items()):
        if (step.sign is None) == (at < last or chain.loop):
            yield Mistake(
                file, same(f"{place}.step.{name}.sign"), shown(step.sign), _SIGN if step.sign is None else _NO_SIGN
            )


def _question(question: Question, file: str, place: str) -> Found:
    fits = [reply.fit for reply in question.reply.values()]
    if len(fits) < 2 or "best" not in fits:
        yield Mistake(file, same(f"{place}.reply"), shown(list(question.reply)), _REPLIES)


def _stress_test(exercise: StressTest, file: str) -> Found:
    for name, option in exercise.option.items():
        place = f"option.{name}.scores"
        yield from _known(option.scores, exercise.scheme.category, file, place)
        missing = [world for world in exercise.scheme.category if world not in option.scores]
        yield from (Mistake(file, same(f"{place}.{world}"), _NONE, _SCORE) for world in missing)
        wrong = {world: score for world, score in option.scores.items() if not is_score(score)}
        yield from (Mistake(file, same(f"{place}.{world}"), same(str(score)), _SCORE) for world, score in wrong.items())
    if not is_score(exercise.threshold):
        yield Mistake(file, same("threshold"), same(str(exercise.threshold)), _SCORE)
    if not exercise.own and len(exercise.option) < 2:
        yield Mistake(file, same("option"), shown(list(exercise.option)), _OPTIONS)
    for number, question in enumerate(exercise.question, start=1):
        yield from _question(question, file, f"question[{number}]")


def _work_out(exercise: WorkOut, file: str) -> Found:
    if exercise.draws == "grid":
        asked = {name for step in exercise.step for name in step.field}
        missing = [name for name in (*AXIS_FIELDS, *WORLD_FIELDS) if name not in asked]
        yield from (Mistake(file, same("step"), _NO_FIELD.fill(name=name), _GRID_FIELDS) for name in missing)
    for number, step in enumerate(exercise.step, start=1):
        for name, field in step.field.items():
            if field.choice is not None and len(field.choice) < 2:
                yield Mistake(file, same(f"step[{number}].field.{name}.choice"), shown(list(field.choice)), _CHOICES)


def _shift(exercise: Shift, file: str) -> Found:
    yield from _complete(exercise.traps, exercise.worlds.category, file, "traps")
    for card in exercise.cards:
        name = card.name.rsplit("/", 1)[-1]
        turned = exercise.turned.get(name, {})
        yield from _complete(turned, exercise.worlds.category, file, f"turned.{name}")
        for world, one in turned.items():
            roles = (one.lead, one.floor, *one.also)
            yield from _known(roles, exercise.scheme.category, file, f"turned.{name}.{world}")


def _decide(exercise: Decide, file: str) -> Found:
    """Everything that could strand a learner: nowhere to go, never reached, never open."""
    yield from _known((exercise.start,), exercise.moment, file, "start")
    for name, moment in exercise.moment.items():
        for way_name, way in moment.way.items():
            place = f"moment.{name}.way.{way_name}"
            yield from _known((way.to,), exercise.moment, file, f"{place}.to")
            yield from _known((way.pattern,), exercise.scheme.category, file, f"{place}.pattern")
        for thing, place in _conditions(name, exercise):
            yield from _known((*thing.needs, *thing.unless), _marks(exercise), file, place)
    yield from _walked(exercise, file)


def _walked(exercise: Decide, file: str) -> Found:
    """What a walk over every path finds: moments and ways that none reaches, and moments where it gets stuck."""
    spots = list(exercise.spots())
    reached = {at.moment for at in spots}
    opened = {f"{at.moment}.way.{name}" for at in spots for name in exercise.open_ways(at)}
    told = {(at.moment, number) for at in spots for number in _told(exercise, at)}
    for name, moment in exercise.moment.items():
        place = f"moment.{name}"
        if name not in reached:
            yield Mistake(file, same(place), _UNREACHED, _REACHED)
            continue
        never = [way for way in moment.way if f"{name}.way.{way}" not in opened]
        yield from (Mistake(file, same(f"{place}.way.{way}"), _NEVER_OPEN, _OPEN) for way in never)
        if moment.way and any(at.moment == name and not exercise.open_ways(at) for at in spots):
            yield Mistake(file, same(place), _STRANDED, _WAY_ON)
        silent = [n for n in range(len(moment.echo)) if (name, n) not in told]
        yield from (Mistake(file, same(f"{place}.echo[{n + 1}]"), _NEVER_TOLD, _TOLD) for n in silent)
    yield from _endless(exercise, spots, file)


def _told(exercise: Decide, at: Spot) -> list[int]:
    texts = exercise.echoes(at)
    return [n for n, echo in enumerate(exercise.moment[at.moment].echo) if echo.text in texts]


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


def _known(given: Iterable[str], known: Iterable[str], file: str, place: str) -> Found:
    names = list(known)
    for name in given:
        if name not in names:
            expected = Text("een van {known}", "one of {known}").fill(known=", ".join(names) or "–")
            yield Mistake(file, same(place), same(f'"{name}"'), with_nearest(expected, name, names))


def _complete(given: dict, names: Iterable[str], file: str, place: str) -> Found:
    """Each of the names once: what is missing, and what is not one of them."""
    yield from _known(given, names, file, place)
    for name in names:
        if name not in given:
            yield Mistake(file, same(f"{place}.{name}"), _NONE, Text("dit onderdeel", "this part"))


_RULES: dict[type, Callable[..., Found]] = {
    Decide: _decide,
    Follow: _follow,
    Order: _order,
    Place: _place,
    Shift: _shift,
    StressTest: _stress_test,
    WorkOut: _work_out,
}
_NONE = Text("niets", "nothing")
_AXES = Text("een schema met [axes.across] en [axes.up]", "a scheme with [axes.across] and [axes.up]")
_A_SIGNAL = Text("minstens één signaal: [[signal]]", "at least one signal: [[signal]]")
_A_CHAIN = Text("minstens één keten: [chain.naam]", "at least one chain: [chain.name]")
_TWENTY = Text(
    f"voor elke wereld een heel getal vanaf 0, samen {POINTS}",
    f"for each world a whole number from 0, {POINTS} in all",
)
_THREE_STEPS = Text("minstens drie stappen", "at least three steps")
_SIGN = Text('sign = "+" of sign = "-"', 'sign = "+" or sign = "-"')
_NO_SIGN = Text("geen teken bij de laatste stap, of loop = true", "no sign at the last step, or loop = true")
_REPLIES = Text('minstens twee antwoorden, waarvan één met fit = "best"', 'at least two replies, one with fit = "best"')
_SCORE = Text("een heel getal van 1 tot en met 10", "a whole number from 1 to 10")
_OPTIONS = Text(
    "minstens twee opties, of own = het aantal eigen opties",
    "at least two options, or own = the number of own options",
)
_NO_FIELD = Text("geen veld {name}", "no field {name}")
_GRID_FIELDS = Text("alle velden waaruit het raster wordt getekend", "every field from which the grid is drawn")
_CHOICES = Text("minstens twee keuzes", "at least two choices")
_UNREACHED = Text("een moment waar geen keuze naartoe leidt", "a moment that no choice leads to")
_REACHED = Text("een keuze met to = dit moment", "a choice with to = this moment")
_NEVER_OPEN = Text("een keuze die nooit openstaat", "a choice that is never open")
_OPEN = Text(
    "needs en unless waaraan een lezer op dit moment kan voldoen",
    "needs and unless that a reader can meet at this moment",
)
_STRANDED = Text(
    "een moment waar een lezer zonder keuze kan komen te staan", "a moment where a reader may be left without a choice"
)
_WAY_ON = Text("altijd minstens één open keuze", "always at least one open choice")
_NEVER_TOLD = Text("een tekst die nooit verschijnt", "a text that never appears")
_TOLD = Text("needs en unless die hier kunnen voorkomen", "needs and unless that can occur here")
_ENDLESS = Text("een moment vanwaar geen einde te bereiken is", "a moment from which no ending can be reached")
_ENDING = Text("een pad naar een moment zonder keuzes", "a path to a moment without choices")
