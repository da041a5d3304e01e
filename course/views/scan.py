"""How scan looks: the statements with their scores; later the two times laid over each other."""

from course import labels
from course.answers import Answer
from course.kinds.scan import AFTER, BEFORE, Scan, is_score
from course.sheet.blocks import (
    Action,
    Actions,
    Fact,
    Facts,
    Notice,
    Passage,
    Prose,
    Run,
    Scale,
    Sheet,
    Table,
    prose,
    spoken,
)
from course.text import Language, Text, Words
from course.views import parts
from course.views.state import Event, Given, State, Turn, turning

Scores = dict[str, int]


def sheet(exercise: Scan, state: State, language: Language) -> Sheet:
    """The whole screen: to fill in, kept, or both times side by side."""
    return parts.sheet(exercise, state, _blocks(exercise, state, language), language)


def opened(exercise: Scan, state: State) -> State:
    """The state at the first filling in, or at what was kept."""
    done = state.last(BEFORE) is not None
    return state.but(card=None if done else BEFORE, closing=done)


def scores(exercise: Scan, state: State, moment: str) -> Scores:
    """What was kept at a moment, for the statements that there still are."""
    last = state.last(moment)
    kept = last.response["scores"] if last else {}
    return {name: kept[name] for name in exercise.statement if name in kept}


def rows(exercise: Scan, state: State, language: Language) -> list[tuple[str, int | None, int | None]]:
    """Each statement with its score of the first and of the second time."""
    first, second = (scores(exercise, state, moment) for moment in (BEFORE, AFTER))
    return [(s.text(language), first.get(name), second.get(name)) for name, s in exercise.statement.items()]


def facts(exercise: Scan, state: State, language: Language) -> tuple[Facts, ...]:
    """Each statement with both its scores in words; nothing before the second time, so that the first does not lead it."""
    if state.last(AFTER) is None:
        return ()
    told = tuple(
        Fact(Words(text, language), spoken(_score_line(first, second)(language), language))
        for text, first, second in rows(exercise, state, language)
    )
    return (Facts(exercise.title(language), told),)


def _blocks(exercise: Scan, state: State, language: Language) -> tuple:
    if not state.closing:
        return _form(exercise, state, language)
    both = state.last(AFTER) is not None
    return _laid_over(exercise, state, language) if both else _kept_once(exercise, state, language)


def _form(exercise: Scan, state: State, language: Language) -> tuple:
    scales = (_scale(exercise, state, name, language) for name in exercise.statement)
    keep = Action("keep", labels.KEEP_SCAN(language), state.card or "", primary=True)
    return (Notice(prose(exercise.note, language)), *scales, Actions((keep,)))


def _scale(exercise: Scan, state: State, name: str, language: Language) -> Scale:
    legend = exercise.statement[name].text.pick(language)
    ends = exercise.low.pick(language), exercise.high.pick(language)
    return Scale(f"{state.card}:{name}", legend, *ends, _value(state, name), "row")


def _value(state: State, name: str) -> str:
    """What was last chosen for a statement at this moment, kept or not."""

    def kept(answer: Answer) -> int | None:
        return answer.response.get("scores", {}).get(name) if answer.card == state.card else None

    return state.left_in(f"{state.card}:{name}", kept)


def _kept_once(exercise: Scan, state: State, language: Language) -> tuple:
    """That it was kept and when; the scores stay out of sight, so that they do not lead the second time."""
    day = parts.of_day(state.last(BEFORE).time)
    said = Passage(
        spoken(labels.SCAN_KEPT.fill(day=day)(language), language), labels.KEPT_HEAD(language), name="closing"
    )
    return (
        said,
        Actions((Action("change", labels.CHANGE_SCAN(language)), Action("again", labels.SECOND_TIME(language)))),
    )


def _laid_over(exercise: Scan, state: State, language: Language) -> tuple:
    found = rows(exercise, state, language)
    table_rows = tuple((text, _shown(first), _shown(second)) for text, first, second in found)
    head = (labels.STATEMENT_HEAD(language), labels.THEN(language), labels.NOW(language))
    return (
        Passage(_change(found, language), labels.THEN_AND_NOW(language), name="closing"),
        Notice(prose(exercise.note, language)),
        parts.picture(labels.SCAN_PICTURE, state, language),
        Table(labels.SCAN_TABLE(language), head, table_rows),
        Actions((Action("again", labels.SECOND_AGAIN(language)),)),
    )


def _change(found: list, language: Language) -> Prose:
    """On how many statements the second score is higher, equal or lower; a word on what went down."""
    pairs = [(first, second) for _, first, second in found if first and second]
    up, down = sum(a < b for a, b in pairs), sum(a > b for a, b in pairs)
    said = [labels.SCAN_CHANGE.fill(up=up, same=len(pairs) - up - down, down=down)(language)]
    said += [labels.SCAN_DOWN(language)] if down else []
    return Prose(tuple((Run(line),) for line in said), language)


def _shown(score: int | None) -> str:
    return str(score) if score else "–"


def _score_line(first: int | None, second: int | None) -> Text:
    return labels.SCORE_BOTH.fill(first=_shown(first), second=_shown(second))


def _keep(exercise: Scan, state: State, event: Event, language: Language) -> Turn:
    """The scores are kept once every statement has one."""
    moment = state.card
    if event.value != moment or moment not in (BEFORE, AFTER):
        return Turn(state.but())
    given = {name: parts.number(event.fields.get(f"{moment}:{name}")) for name in exercise.statement}
    given = {name: score for name, score in given.items() if is_score(score)}
    if missing := exercise.missing(given):
        said = labels.STILL_OPEN.fill(n=len(missing))(language)
        return Turn(state.but(say=said, focus=f"{moment}:{missing[0]}"))
    after = state.but(card=None, closing=True, picture="", say=labels.KEPT(language), focus="closing")
    return Turn(after, Given(moment, {"scores": given}, None, exercise.version))


def _again(exercise: Scan, state: State, event: Event, language: Language) -> Turn:
    """The second filling in begins."""
    if state.last(BEFORE) is None:
        return Turn(state.but())
    return Turn(_filling(exercise, state, AFTER))


def _change_first(exercise: Scan, state: State, event: Event, language: Language) -> Turn:
    """The first filling in can be changed, as long as there is no second."""
    if state.last(BEFORE) is None or state.last(AFTER) is not None:
        return Turn(state.but())
    return Turn(_filling(exercise, state, BEFORE))


def _filling(exercise: Scan, state: State, moment: str) -> State:
    return state.but(card=moment, closing=False, focus=f"{moment}:{next(iter(exercise.statement))}")


turn = turning({"keep": _keep, "again": _again, "change": _change_first})
