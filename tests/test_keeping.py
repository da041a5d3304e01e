"""What the browser keeps and what the learner's file holds: the same lines, and saved means kept."""

import asyncio
import re
import sys
from contextlib import suppress
from types import SimpleNamespace

import pytest

from course.answers import Answer, Answers, parse
from course.in_browser import Keeping, hearing, warning
from course.views.my_answers import TAKE


class Database:
    """A browser's database in memory; it can be full, refused, or promised to last."""

    def __init__(self, *lines: str):
        self.lines, self.full, self.refused, self.promised = list(lines), False, False, True

    async def all(self):
        if self.refused:
            raise OSError("SecurityError")
        return self.lines

    async def lasting(self):
        return self.promised

    async def add(self, lines):
        await asyncio.sleep(0)
        if self.full or self.refused:
            raise OSError("QuotaExceededError")
        self.lines.append(lines)

    async def clear(self):
        if self.refused:
            raise OSError("SecurityError")
        self.lines.clear()


@pytest.fixture
def answers(tmp_path):
    return Answers(tmp_path / "mine" / "answers.jsonl")


def given(card="a"):
    return Answer("roles/round-1", card, {"category": "lawful"}, 1.0, "v")


def test_what_was_kept_before_is_in_the_file_before_the_first_exercise(answers):
    kept = Database(given("a").line() + "\n", given("b").line() + "\n")
    asyncio.run(Keeping(answers.path, kept).bring_back())
    assert [answer.card for answer in answers.read().answers] == ["a", "b"]


def test_only_new_lines_are_given_to_the_browser(answers):
    database = Database(given("a").line() + "\n")
    keeping = Keeping(answers.path, database)

    async def work():
        await keeping.bring_back()
        assert not await keeping.keep()
        answers.add(given("b"))
        assert await keeping.keep()

    asyncio.run(work())
    assert "".join(database.lines) == answers.path.read_text()
    assert len(database.lines) == 2


def test_a_second_start_keeps_what_the_browser_could_not_take_and_doubles_nothing(answers):
    database = Database(given("a").line() + "\n")
    keeping = Keeping(answers.path, database)

    async def work():
        await keeping.bring_back()
        database.full = True
        answers.add(given("b"))
        with pytest.raises(OSError):
            await keeping.keep()
        await keeping.bring_back()
        assert await keeping.only_here()

    asyncio.run(work())
    assert [answer.card for answer in answers.read().answers] == ["a", "b"]


@pytest.mark.parametrize("before", [[], ["a"]], ids=["nothing was there yet", "an answer was there"])
def test_deleting_clears_the_browser_too_also_what_another_lesson_kept_meanwhile(answers, before):
    database = Database(*(given(card).line() + "\n" for card in before))
    keeping = Keeping(answers.path, database)

    async def work():
        await keeping.bring_back()
        await database.add(given("elsewhere").line() + "\n")
        answers.delete()
        await keeping.keep()
        assert database.lines == []
        await database.add(given("later").line() + "\n")
        await keeping.keep()

    asyncio.run(work())
    assert len(database.lines) == 1


def test_what_was_deleted_stays_so_when_the_browser_fails_once_and_answers_come_after_it(answers):
    database = Database(given("old").line() + "\n")
    keeping = Keeping(answers.path, database)

    async def work():
        await keeping.bring_back()
        answers.delete()
        database.refused = True
        with pytest.raises(OSError):
            await keeping.keep()
        answers.add(given("new"), given("newer"))
        database.refused = False
        assert await keeping.keep()

    asyncio.run(work())
    assert [answer.card for answer in parse("".join(database.lines).encode()).answers] == ["new", "newer"]


def test_an_answer_that_is_given_while_the_browser_still_works_on_another_is_not_lost_with_a_delete(answers):
    database = Database(given("old").line() + "\n")
    keeping = Keeping(answers.path, database)

    async def work():
        await keeping.bring_back()
        answers.add(given("first"))
        moves = [asyncio.ensure_future(keeping.keep())]
        await asyncio.sleep(0)
        answers.delete()
        moves.append(asyncio.ensure_future(keeping.keep()))
        await asyncio.sleep(0)
        answers.add(given("second"))
        await asyncio.gather(*moves, keeping.keep())

    asyncio.run(work())
    assert [answer.card for answer in parse("".join(database.lines).encode()).answers] == ["second"]


def test_the_file_taken_along_holds_what_another_lesson_kept_and_not_what_it_deleted(answers):
    database = Database(given("a").line() + "\n")
    keeping = brought_back(answers, database)
    database.lines.append(given("elsewhere").line() + "\n")
    (taken,) = replies(keeping, TAKE)
    assert [answer.card for answer in parse(taken["file"].encode()).answers] == ["a", "elsewhere"]
    database.lines.clear()
    keeping.turn = asyncio.Lock()
    (taken,) = replies(keeping, TAKE)
    assert taken["file"] == ""


class Sheet:
    """A sheet that answers each message by doing one thing."""

    def __init__(self, *moves):
        self.moves = list(moves)

    def respond(self, message: dict) -> dict:
        return {"id": message["id"], **(self.moves.pop(0)() or {})}


def replies(keeping, *moves) -> list[dict]:
    """The replies to messages that each did one thing; the move TAKE presses the reminder's button."""
    sent: list[dict] = []
    hear, sheet = hearing(keeping, "nl"), Sheet(*(move for move in moves if move != TAKE))

    async def work():
        for number, move in enumerate(moves):
            hear(sheet, {"id": number, "action": TAKE if move == TAKE else "put"}, sent.append)
            while len(sent) == number:
                await asyncio.sleep(0)

    asyncio.run(work())
    return sent


def saving(answers, card):
    return lambda: answers.add(given(card)) or {"saved": "14:03"}


def brought_back(answers, database) -> Keeping:
    """The keeping of a lesson that was just started."""
    keeping = Keeping(answers.path, database)
    with suppress(OSError):
        asyncio.run(keeping.bring_back())
    keeping.turn = asyncio.Lock()
    return keeping


def test_a_reply_goes_out_after_the_browser_has_the_answer(answers):
    database = Database()
    (reply,) = replies(Keeping(answers.path, database), saving(answers, "a"))
    assert reply == {"id": 0, "saved": "14:03", "remind": {}}
    assert "".join(database.lines) == answers.path.read_text()


def test_a_browser_that_refuses_is_blamed_for_answers_only_and_gives_them_along(answers):
    database = Database()
    database.refused = True
    keeping = brought_back(answers, database)
    looked, answered, taken, went_on = replies(keeping, dict, saving(answers, "a"), TAKE, dict)
    assert looked == {"id": 0, "remind": {}}
    assert answered["error"] == "Niet bewaard: deze browser heeft geen ruimte, of mag niets bewaren."
    assert not answered["saved"]
    assert answered["remind"]["say"].startswith("Je laatste antwoorden staan alleen op deze bladzijde.")
    assert answered["remind"]["leaving"]
    assert [answer.card for answer in parse(taken["file"].encode()).answers] == ["a"]
    assert taken["remind"]["say"].startswith("Meegenomen: mijn-antwoorden.jsonl staat bij je downloads.")
    assert taken["remind"].keys() == {"say"}
    assert went_on["remind"] == {}


def test_what_the_browser_promises_to_keep_needs_no_reminder(answers):
    (reply,) = replies(brought_back(answers, Database()), saving(answers, "a"))
    assert reply["remind"] == {}


def test_the_reminder_stays_until_the_file_is_taken_and_returns_with_the_next_answer(answers):
    database = Database(given("before").line() + "\n")
    database.promised = False
    keeping = brought_back(answers, database)
    said = [
        reply["remind"].get("say", "").split(".")[0]
        for reply in replies(keeping, dict, saving(answers, "a"), dict, TAKE, dict, saving(answers, "b"))
    ]
    only_here = "Je antwoorden staan alleen in deze browser, en die kan ze wissen"
    assert said == ["", only_here, only_here, "Meegenomen: mijn-antwoorden", "", only_here]


def test_a_file_that_was_asked_for_comes_also_when_the_browser_is_full(answers):
    database = Database()
    database.full = True
    answers.add(given("a"))
    (reply,) = replies(Keeping(answers.path, database), lambda: {"file": "UEs=", "media": "application/x"})
    assert reply["file"] == "UEs="
    assert reply["error"].startswith("Niet bewaard:")


def test_a_full_browser_is_never_called_saved_and_catches_up_with_the_next_message(answers):
    database = Database()
    database.full = True
    keeping = Keeping(answers.path, database)
    (refused,) = replies(keeping, saving(answers, "a"))
    assert not refused["saved"]
    assert refused["error"].startswith("Niet bewaard:")
    database.full = False
    keeping.turn = asyncio.Lock()
    (caught_up,) = replies(keeping, dict)
    assert re.fullmatch(r"\d\d:\d\d", caught_up["saved"])
    assert "".join(database.lines) == answers.path.read_text()


def test_the_warning_speaks_the_language_of_the_lesson():
    assert warning("nl").sheet["title"]["text"] == "Deze browser bewaart je antwoorden niet"
    assert warning("en").sheet["title"]["text"] == "This browser does not keep your answers"


def test_pictures_are_fetched_before_they_are_drawn_and_only_what_the_site_has(answers, monkeypatch):
    fetched = []

    async def fetch(packages):
        fetched.append(packages)

    lockfile = SimpleNamespace(packages=SimpleNamespace(to_py=lambda: {"matplotlib": {"imports": ["matplotlib"]}}))
    monkeypatch.setitem(sys.modules, "pyodide_js", SimpleNamespace(lockfile=lockfile, loadPackage=fetch))
    seen = []
    drawing, writing = (lambda: seen.append(list(fetched)) for _ in range(2))
    hear, sheet = hearing(Keeping(answers.path, Database()), "nl"), Sheet(drawing, writing)

    async def work():
        for number, action in enumerate(("draw", "word"), start=1):
            hear(sheet, {"id": number, "action": action}, lambda _: None)
            while len(seen) < number:
                await asyncio.sleep(0)

    asyncio.run(work())
    assert seen == [[["matplotlib"]], [["matplotlib"], ["matplotlib"]]]


def test_a_picture_whose_tools_cannot_be_fetched_still_gets_its_reply(answers, monkeypatch):
    async def fetch(packages):
        raise OSError("the site cannot be reached")

    lockfile = SimpleNamespace(packages=SimpleNamespace(to_py=lambda: {"matplotlib": {"imports": ["matplotlib"]}}))
    monkeypatch.setitem(sys.modules, "pyodide_js", SimpleNamespace(lockfile=lockfile, loadPackage=fetch))
    keeping, sent = brought_back(answers, Database()), []

    async def work():
        hearing(keeping, "nl")(Sheet(dict), {"id": 1, "action": "draw"}, sent.append)
        for _ in range(50):
            await asyncio.sleep(0)

    asyncio.run(work())
    assert sent == [{"id": 1, "remind": {}}]
