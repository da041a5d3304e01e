"""How "then and now" looks: first choices early and late side by side, with how little that may say."""

from course import labels
from course.content.lessons import Lesson
from course.sheet.blocks import Bar, Bars, Chip, Columns, Link, Notice, Passage, Sheet, Table, spoken
from course.text import Language, Text, joined
from course.then_and_now import Pair, Side, pairs
from course.views import wording

SYMBOLS = {"best": "check", "defensible": "fork", "less": "gap"}


def sheet(then: Side, now: Side, begins: Lesson | None, language: Language) -> Sheet:
    """The whole desk; `begins` is the lesson with the first of the early cases."""
    prompt = spoken(labels.THEN_AND_NOW_PROMPT(language), language)
    blocks = _compared(then, now, language) if then.choices and now.choices else _half(then, now, begins, language)
    return Sheet(language, labels.THEN_AND_NOW.pick(language), prompt, blocks)


def _compared(then: Side, now: Side, language: Language) -> tuple:
    return (
        Notice(spoken(_warning(then, now)(language), language)),
        _table({labels.THEN: then, labels.NOW: now}, language),
        Columns(((_bars(labels.THEN, then, language),), (_bars(labels.NOW, now, language),))),
        *_per_pair(then, now, language),
    )


def _half(then: Side, now: Side, begins: Lesson | None, language: Language) -> tuple:
    """What there is as long as one of the two is still to come."""
    if then.choices:
        late = Notice(spoken(labels.NOTHING_LATE(language), language))
        return (late, _table({labels.THEN: then}, language), _bars(labels.THEN, then, language))
    early = _nothing_early(begins, language) if begins else ()
    return (*early, _table({labels.NOW: now}, language)) if now.choices else early


def _nothing_early(begins: Lesson, language: Language) -> tuple:
    said = labels.NOTHING_EARLY.fill(n=begins.number, title=begins.title)(language)
    label = labels.GO_TO.fill(n=begins.number, title=begins.title)
    return (Passage(spoken(said, language)), Link(label.pick(language), begins.file(language)))


def _warning(then: Side, now: Side) -> Text:
    """That little can be read into it; and where the number of places differs, that too."""
    if then.places is None or now.places is None or then.places == now.places:
        return labels.FAIR_WARNING
    counts = {"then": wording.number(then.places), "now": wording.number(now.places)}
    return joined(labels.FAIR_WARNING, labels.OTHER_PLACES.fill(**counts))


def _table(sides: dict[Text, Side], language: Language) -> Table:
    """How many choices fitted how, a column for each time."""
    head = (labels.FIT_HEAD(language), *(when(language) for when in sides))
    rows = tuple((labels.VERDICT[fit](language), *(str(side.fits[fit]) for side in sides.values())) for fit in SYMBOLS)
    total = (labels.CASES_HEAD(language), *(str(len(side.choices)) for side in sides.values()))
    return Table(labels.FIRST_CHOICES(language), head, (*rows, total))


def _bars(when: Text, side: Side, language: Language) -> Bars:
    bars = tuple(
        Bar(Chip(labels.VERDICT[fit].pick(language), symbol, ""), side.share(fit)) for fit, symbol in SYMBOLS.items()
    )
    return Bars(when(language), bars, labels.IN_PER_CENT.fill(n=len(side.choices))(language))


def _per_pair(then: Side, now: Side, language: Language) -> tuple[Table, ...]:
    """How often the best was chosen for each pair of which there are enough; nothing where there is none."""
    rows = tuple(_pair(pair, then, now, language) for pair in pairs(then, now))
    head = (labels.ROLES_HEAD(language), labels.THEN(language), labels.NOW(language))
    return (Table(labels.PER_PAIR(language), head, rows),) if rows else ()


def _pair(pair: Pair, then: Side, now: Side, language: Language) -> tuple[str, ...]:
    scheme = then.between(pair).choices[0].scheme
    named = " / ".join(scheme.category[name].name(language) for name in pair)
    return named, *(_best(side.between(pair))(language) for side in (then, now))


def _best(side: Side) -> Text:
    return labels.N_OF.fill(n=side.fits["best"], all=len(side.choices))
