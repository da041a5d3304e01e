"""What the browser keeps and what the learner's file holds: the same lines, and saved means kept."""

import asyncio
import re
import sys
from types import SimpleNamespace

import pytest

from course.answers import Answer, Answers
from course.in_browser import Keeping, hearing, warning


class Database:
    """A browser's database in memory; it can be full."""

    def __init__(self, *lines: str):
        self.lines, self.full = list(lines), False

    async def all(self):
        return self.lines

    async def add(self, lines):
        await asyncio.sleep(0)
        if self.full:
            raise OSError("QuotaExceededError")
        self.lines.append(lines)

    async def clear(self):
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


class Sheet:
    """A sheet that answers each message by doing one thing."""

    def __init__(self, *moves):
        self.moves = list(moves)

    def respond(self, message: dict) -> dict:
        return {"id": message["id"], **(self.moves.pop(0)() or {})}


def replies(keeping, answers, *moves) -> list[dict]:
    """The replies to messages that each did one thing."""
    sent: list[dict] = []
    hear, sheet = hearing(keeping, "nl"), Sheet(*moves)

    async def work():
        for number in range(len(moves)):
            hear(sheet, {"id": number, "action": "put"}, sent.append)
            while len(sent) == number:
                await asyncio.sleep(0)

    asyncio.run(work())
    return sent


def saving(answers, card):
    return lambda: answers.add(given(card)) or {"saved": "14:03"}


def test_a_reply_goes_out_after_the_browser_has_the_answer(answers):
    database = Database()
    assert replies(Keeping(answers.path, database), answers, saving(answers, "a")) == [{"id": 0, "saved": "14:03"}]
    assert "".join(database.lines) == answers.path.read_text()


def test_a_full_browser_is_never_called_saved_and_catches_up_with_the_next_message(answers):
    database = Database()
    database.full = True
    keeping = Keeping(answers.path, database)
    (refused,) = replies(keeping, answers, saving(answers, "a"))
    assert "saved" not in refused
    assert refused["error"].startswith("Niet bewaard:")
    database.full = False
    keeping.turn = asyncio.Lock()
    (caught_up,) = replies(keeping, answers, dict)
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
