"""How reflect looks: question by question, own words first, then the authors' reasoning."""

from course import labels
from course.kinds.reflect import Reflect, key
from course.sheet.blocks import Action, Actions, Choice, Option, Passage, Sheet, Story, Writing, prose, spoken
from course.text import Language
from course.views import parts
from course.views.state import Event, Given, State, Turn, turning


def sheet(exercise: Reflect, state: State, language: Language) -> Sheet:
    """The text, the steps had so far, and the step at hand."""
    at = reached(exercise, state)
    past = [block for number in range(at) for block in _had(exercise, state, number, language)]
    story = (Story(prose(exercise.text, language)),) if exercise.text else ()
    blocks = (*story, *past, *_at_hand(exercise, state, at, language))
    return parts.sheet(exercise, state, blocks, language)


def opened(exercise: Reflect, state: State) -> State:
    """The state as it is: the answers say which step is at hand."""
    return state


def reached(exercise: Reflect, state: State) -> int:
    """The number of the step at hand, from 0; one past the last when all have been had."""
    for number in range(len(exercise.step)):
        if not _done(state, number, exercise.step[number].shown):
            return number
    return len(exercise.step)


def _done(state: State, number: int, shown: bool) -> bool:
    """Whether a step was read, or was judged after the words that stand."""
    answers = state.tries(key(number))
    return bool(answers) and bool(answers[-1].response.get("done")) and (shown or _handed_in(state, number))


def _words(state: State, number: int) -> str:
    """What the learner wrote at a step, also when it was taken back."""
    said = [a.response["words"] for a in state.given(key(number)) if "words" in a.response]
    return said[-1] if said else ""


def _handed_in(state: State, number: int) -> bool:
    return any("words" in answer.response for answer in state.tries(key(number)))


def _had(exercise: Reflect, state: State, number: int, language: Language) -> tuple:
    step = exercise.step[number]
    own = _words(state, number)
    mine = (Passage(parts.unmarked(own, language), labels.OWN_WORDS(language)),) if own else ()
    return (
        _question(exercise, number, language),
        *mine,
        Passage(prose(step.answer, language), labels.REASONING(language)),
        *((Actions((Action("undo", labels.TRY_AGAIN(language), str(number)),)),) if own else ()),
    )


def _at_hand(exercise: Reflect, state: State, at: int, language: Language) -> tuple:
    if at == len(exercise.step):
        return (Passage(spoken(labels.ALL_STEPS(language), language), name="end"),)
    if exercise.step[at].shown:
        return _worked(exercise, at, language)
    return _judging(exercise, state, at, language) if _handed_in(state, at) else _asking(exercise, state, at, language)


def _question(exercise: Reflect, number: int, language: Language) -> Passage:
    heading = labels.STEP.fill(n=number + 1)(language)
    return Passage(prose(exercise.step[number].question, language), heading, name=f"step:{number}")


def _worked(exercise: Reflect, at: int, language: Language) -> tuple:
    label = labels.NEXT_STEP if at + 1 < len(exercise.step) else labels.READ
    onward = Action("next", label(language), str(at), primary=True)
    answer = Passage(prose(exercise.step[at].answer, language), labels.REASONING(language))
    return (_question(exercise, at, language), answer, Actions((onward,)))


def _asking(exercise: Reflect, state: State, at: int, language: Language) -> tuple:
    name = f"words:{at}"
    value = state.typed(name, key(at), "words")
    keep = Action("keep", labels.KEEP(language), str(at), primary=True)
    writing = Writing(name, labels.OWN_WORDS(language), value, 4)
    return (_question(exercise, at, language), writing, Actions((keep,)))


def _judging(exercise: Reflect, state: State, at: int, language: Language) -> tuple:
    options = tuple(Option(value, label(language)) for value, label in labels.JUDGEMENT.items())
    judge = Action("judge", labels.JUDGE(language), str(at), primary=True)
    return (
        _question(exercise, at, language),
        Passage(parts.unmarked(_words(state, at), language), labels.OWN_WORDS(language)),
        Passage(prose(exercise.step[at].answer, language), labels.REASONING(language)),
        Choice(f"judgement:{at}", labels.HOW_CLOSE(language), options),
        Actions((Action("undo", labels.TRY_AGAIN(language), str(at)), judge)),
    )


def _next(exercise: Reflect, state: State, event: Event, language: Language) -> Turn:
    """A worked step has been read."""
    at = reached(exercise, state)
    if event.value != str(at):
        return Turn(state.but())
    given = Given(key(at), {"done": True}, None, exercise.version)
    return Turn(state.but(focus=_focus(exercise, at + 1)), given)


def _keep(exercise: Reflect, state: State, event: Event, language: Language) -> Turn:
    """Own words are handed in; the authors' reasoning may be shown."""
    at = reached(exercise, state)
    words = str(event.fields.get(f"words:{at}", "")).strip()
    if event.value != str(at) or _handed_in(state, at):
        return Turn(state.but())
    if not words:
        return Turn(state.but(say=labels.WRITE_FIRST(language), focus=f"words:{at}"))
    said = f"{labels.KEPT(language)} {exercise.step[at].answer(language)}"
    given = Given(key(at), {"words": words}, None, exercise.version)
    return Turn(state.but(say=said, aloud=True, focus=f"judgement:{at}"), given)


def _judge(exercise: Reflect, state: State, event: Event, language: Language) -> Turn:
    """The learner says how close the own answer came; the step is done."""
    at = reached(exercise, state)
    judgement = event.fields.get(f"judgement:{at}")
    if event.value != str(at) or judgement not in labels.JUDGEMENT:
        return Turn(state.but(say=labels.CHOOSE_JUDGEMENT(language), focus=f"judgement:{at}"))
    response = {"done": True, "judgement": judgement}
    credit = exercise.check({"step": at, **response}).credit
    after = state.but(say=labels.KEPT(language), focus=_focus(exercise, at + 1))
    return Turn(after, Given(key(at), response, credit, exercise.version))


def _undo(exercise: Reflect, state: State, event: Event, language: Language) -> Turn:
    """What was handed in at a step is taken back, and returns to the field."""
    step = key(int(event.value)) if event.value.isdigit() else ""
    handed_in = [answer for answer in state.tries(step) if "words" in answer.response]
    if not handed_in:
        return Turn(state.but())
    return parts.taken_back(handed_in[-1], state, exercise.version, language, focus=f"words:{event.value}")


def _focus(exercise: Reflect, at: int) -> str:
    if at >= len(exercise.step):
        return "end"
    return f"step:{at}" if exercise.step[at].shown else f"words:{at}"


turn = turning({"next": _next, "keep": _keep, "judge": _judge, "undo": _undo})
