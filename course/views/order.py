"""How order looks: a chain to build, the authors' chain beside it, and the question where to take hold."""

from course import labels
from course.kinds.card import Fit
from course.kinds.order import Chain, Link, Order
from course.sheet.blocks import (
    Action,
    Actions,
    Columns,
    Feedback,
    Passage,
    Prose,
    Run,
    Rung,
    Sequence,
    Sheet,
    Steps,
    Story,
    prose,
    spoken,
)
from course.text import Language
from course.views import parts
from course.views.state import DRAFT, Event, Given, State, Turn, turning

SIGNS = ("+", "-")


def sheet(exercise: Order, state: State, language: Language) -> Sheet:
    """The whole screen for the chain at hand."""
    chain = exercise.chain[state.card]
    kind = labels.HELPFUL if chain.effect == "helpful" else labels.HARMFUL
    of = Passage(spoken(kind(language), language), chip=parts.chip(exercise.scheme, chain.world, language))
    story = Story(prose(chain.text, language), chain.title.pick(language))
    below = _built(exercise, state, language) if handed_in(state) else _building(exercise, state, language)
    shown = (_steps(exercise, state, language), of, story, *below)
    return parts.sheet(exercise, state, shown, language)


def opened(exercise: Order, state: State) -> State:
    """The state with the first chain that was not handed in at hand, or the first."""
    return state.but(card=_next_open(exercise, state) or next(iter(exercise.chain)))


def handed_in(state: State, chain: str | None = None) -> dict | None:
    """What stands for a chain, or for the one at hand: {"order": […], "signs": {…}}, or None."""
    given = [answer.response for answer in state.tries(chain or state.card) if "order" in answer.response]
    return given[-1] if given else None


def _next_open(exercise: Order, state: State) -> str | None:
    return next((name for name in exercise.chain if not handed_in(state, name)), None)


def lines(chain: Chain, order: tuple[str, ...], signs: dict[str, str], language: Language) -> list[str]:
    """The chain in words: a sentence for each link."""
    return [
        labels.CHAIN_LINE[signs[cause]].fill(cause=_low(chain, cause, language), effect=_low(chain, effect, language))(
            language
        )
        for cause, effect in chain.pairs(order)
    ]


def authors_signs(chain: Chain) -> dict[str, str]:
    """The authors' sign of each step on the next, where there is a next."""
    return {name: step.sign for name, step in chain.step.items() if step.sign}


def _low(chain: Chain, step: str, language: Language) -> str:
    """A step's words as they stand in the middle of a sentence."""
    words = chain.step[step].text(language)
    return words if words[:2].isupper() else words[:1].lower() + words[1:]


def _building(exercise: Order, state: State, language: Language) -> tuple:
    chain, order, signs = exercise.chain[state.card], _order(exercise, state), _signs(exercise, state)
    rungs = tuple(Rung(name, chain.step[name].text.pick(language), signs.get(name, "")) for name in order)
    check = Action("check", labels.CHECK_CHAIN(language), state.card, primary=True)
    return (_sequence(chain, rungs, language), Actions((check,)))


def _sequence(chain: Chain, rungs: tuple[Rung, ...], language: Language, fixed: bool = False) -> Sequence:
    words = (labels.STEP_UP, labels.STEP_DOWN, labels.LINK, labels.MORE_MORE, labels.MORE_LESS)
    loop = labels.LOOP(language) if chain.loop else ""
    return Sequence(labels.SEQUENCE(language), rungs, *(word(language) for word in words), loop, fixed)


def _order(exercise: Order, state: State) -> tuple[str, ...]:
    """The steps as the learner has them now."""
    chain = exercise.chain[state.card]
    kept = tuple(state.typed(f"order:{state.card}", None, "").split(","))
    return kept if sorted(kept) == sorted(chain.step) else chain.shuffled()


def _signs(exercise: Order, state: State) -> dict[str, str]:
    """The signs that the learner has chosen so far."""
    chosen = {name: state.typed(f"sign:{state.card}:{name}", None, "") for name in exercise.chain[state.card].step}
    return {name: sign for name, sign in chosen.items() if sign in SIGNS}


def _built(exercise: Order, state: State, language: Language) -> tuple:
    chain, response = exercise.chain[state.card], handed_in(state)
    found = {link.cause: link for link in exercise.links({"chain": state.card, **response})}
    result = exercise.check({"chain": state.card, **response})
    rungs = tuple(_judged(chain, name, found.get(name), language) for name in response["order"])
    return (
        _sequence(chain, rungs, language, fixed=True),
        Feedback(result.fit, labels.CHAIN_RESULT[result.fit](language), prose(result.feedback, language)),
        Columns(((parts.picture(labels.CHAIN_PICTURE, state, language),), (_authors(chain, language),))),
        *_lever(chain, state, language),
        _after(exercise, state, language),
    )


def _judged(chain: Chain, name: str, link: Link | None, language: Language) -> Rung:
    """A step with what is said of its link to the next."""
    if link is None:
        return Rung(name, chain.step[name].text.pick(language))
    fit = _fit(link)
    return Rung(name, chain.step[name].text.pick(language), link.sign or "", labels.LINK_VERDICT[fit](language), fit)


def _fit(link: Link) -> Fit:
    if not link.right:
        return "less"
    return "best" if link.sign_right else "defensible"


def _authors(chain: Chain, language: Language) -> Passage:
    """The authors' chain in words, with why each link holds."""
    said = lines(chain, tuple(chain.step), authors_signs(chain), language)
    why = [chain.step[cause].why for cause, _ in chain.pairs(tuple(chain.step))]
    told = tuple(
        (Run(f"{line} {reason(language) if reason else ''}".strip()),) for line, reason in zip(said, why, strict=True)
    )
    return Passage(Prose(told, language), labels.AUTHORS_CHAIN(language), name="authors")


def _lever(chain: Chain, state: State, language: Language) -> tuple:
    reply = _reply(state)
    asked = parts.asked(chain.lever, f"lever:{state.card}", language, reply or "")
    keep = Actions((Action("lever", labels.TAKE_HOLD(language), state.card, primary=reply is None),))
    return (asked, keep, parts.replied(chain.lever, reply, language)) if reply else (asked, keep)


def _reply(state: State) -> str | None:
    given = [answer.response["reply"] for answer in state.tries(state.card) if "reply" in answer.response]
    return given[-1] if given else None


def _after(exercise: Order, state: State, language: Language) -> Actions:
    following = _next_open(exercise, state)
    onward = (Action("go", labels.NEXT_CHAIN(language), following, primary=True),) if following else ()
    return Actions((Action("undo", labels.TRY_AGAIN(language), state.card), *onward))


def _steps(exercise: Order, state: State, language: Language) -> Steps:
    stops = (
        (name, labels.CHAIN_N.fill(n=n)(language), "done" if handed_in(state, name) else "open", name == state.card)
        for n, name in enumerate(exercise.chain, start=1)
    )
    return parts.way(stops, language)


def _move(exercise: Order, state: State, event: Event, language: Language) -> Turn:
    """A step changes places with the one above or below it."""
    order = list(_order(exercise, state))
    if handed_in(state) or event.value not in order:
        return Turn(state.but())
    at = order.index(event.value)
    to = min(max(at + (-1 if event.action == "up" else 1), 0), len(order) - 1)
    if to == at:
        return Turn(state.but())
    order[at], order[to] = order[to], order[at]
    said = labels.MOVED.fill(step=exercise.chain[state.card].step[event.value].text, n=to + 1)(language)
    after = state.but(say=said, aloud=True, focus=f"{event.action}:{event.value}")
    return Turn(after, Given(None, {DRAFT: {f"order:{state.card}": ",".join(order)}}, None, exercise.version))


def _sign(exercise: Order, state: State, event: Event, language: Language) -> Turn:
    """A link gets its sign."""
    name, _, sign = event.value.rpartition(":")
    if handed_in(state) or name not in exercise.chain[state.card].step or sign not in SIGNS:
        return Turn(state.but())
    if _signs(exercise, state).get(name) == sign:
        return Turn(state.but())
    after = state.but(focus=f"sign:{event.value}")
    return Turn(after, Given(None, {DRAFT: {f"sign:{state.card}:{name}": sign}}, None, exercise.version))


def _check(exercise: Order, state: State, event: Event, language: Language) -> Turn:
    chain, order, signs = exercise.chain[state.card], _order(exercise, state), _signs(exercise, state)
    missing = [cause for cause, _ in chain.pairs(order) if cause not in signs]
    if event.value != state.card or handed_in(state):
        return Turn(state.but())
    if missing:
        return Turn(state.but(say=labels.SIGNS_FIRST(language), focus=f"sign:{missing[0]}:+"))
    response = {"order": list(order), "signs": {cause: signs[cause] for cause, _ in chain.pairs(order)}}
    result = exercise.check({"chain": state.card, **response})
    said = parts.said(result, language, labels.CHAIN_RESULT)
    after = state.but(say=said, aloud=True, focus="feedback", picture="")
    return Turn(after, Given(state.card, response, result.credit, exercise.version))


def _take_hold(exercise: Order, state: State, event: Event, language: Language) -> Turn:
    """Where the learner would break or strengthen the chain."""
    lever, reply = exercise.chain[state.card].lever, str(event.fields.get(f"lever:{state.card}", ""))
    if event.value != state.card or not handed_in(state) or reply == _reply(state):
        return Turn(state.but())
    if reply not in lever.reply:
        return Turn(state.but(say=labels.CHOOSE_REPLY(language), focus=f"lever:{state.card}"))
    result = lever.check(reply)
    said = parts.said(result, language)
    after = state.but(say=said, aloud=True, focus=f"lever:{state.card}")
    return Turn(after, Given(state.card, {"reply": reply}, result.credit, exercise.version))


def _undo(exercise: Order, state: State, event: Event, language: Language) -> Turn:
    """The chain that was handed in comes back to be built on."""
    built = [answer for answer in state.tries(state.card) if "order" in answer.response]
    if event.value != state.card or not built:
        return Turn(state.but())
    return parts.taken_back(built[-1], state, exercise.version, language, focus="sequence", picture="")


def _go(exercise: Order, state: State, event: Event, language: Language) -> Turn:
    if event.value not in exercise.chain:
        return Turn(state.but())
    return Turn(state.but(card=event.value, picture="", focus="story"))


turn = turning(
    {"up": _move, "down": _move, "sign": _sign, "check": _check, "lever": _take_hold, "undo": _undo, "go": _go}
)
