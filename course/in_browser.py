"""The course inside a browser: there the learner's file is a copy of what the browser keeps in its own database."""

import asyncio
import logging
from collections.abc import Callable
from contextlib import suppress
from datetime import datetime
from functools import cache
from pathlib import Path

from course import labels
from course.answers import Answers, lines, place
from course.extras import FETCHABLE
from course.session import still
from course.sheet.blocks import Sheet, spoken
from course.sheet.widget import SheetWidget
from course.text import Language, Text
from course.views.my_answers import TAKE

DATABASE = Path(__file__).with_name("in_browser.js")
# What an action needs beyond the course itself, fetched when it is asked for.
LOADS = {"draw": ("matplotlib",), "word": ("python-docx", "matplotlib"), "page": ("jinja2", "matplotlib")}
# Actions that count, or hand out, what was done in all lessons.
COUNTS = (TAKE, "renew", "refresh", "word", "page")


class Keeping:
    """The learner's file and its twin in the browser: what is new in the file goes there, and comes back at a start.

    `kept` and `taken` count the bytes of the file that the browser has, and that the learner has in a file elsewhere.
    """

    def __init__(self, path: Path, database):
        self.path, self.database = path, database
        self.kept, self.taken, self.turn = 0, 0, asyncio.Lock()
        self.deleted = False

    async def bring_back(self) -> None:
        """The file with what the browser has kept, as a lesson starts."""
        self.path.parent.mkdir(parents=True, exist_ok=True)
        self.path.touch()  # a browser that keeps nothing stops at the next line
        await self.catch_up()
        self.taken = self.kept

    async def keep(self) -> bool:
        """Give the browser the lines that it does not have, until they are on its disk; whether there were any."""
        self.deleted |= not self.path.exists()  # noticed before anything new is written
        async with self.turn:
            if self.deleted:
                await self._clear()
            source = self.path.read_bytes()
            if new := source[self.kept :]:
                await self.database.add(new.decode())
                self.kept = len(source)
            return bool(new)

    async def _clear(self) -> None:
        """The browser forgets everything, also what another lesson kept meanwhile."""
        await self.database.clear()
        self.path.touch()
        self.kept, self.taken, self.deleted = 0, 0, False

    async def catch_up(self) -> None:
        """The file with what other lessons kept or deleted since this one was started."""
        async with self.turn:
            if self.deleted or not self.path.exists():
                return
            kept = "".join(await self.database.all()).encode()
            self.path.write_bytes(kept + self.path.read_bytes()[self.kept :])
            self.kept, self.taken = len(kept), min(self.taken, len(kept))

    def take_along(self) -> str:
        """Everything that stands here, as the file that the learner gets."""
        self.taken = self._size()
        return lines(Answers(self.path).read().answers)

    async def only_here(self) -> Text | None:
        """What the learner must know of answers that were not taken along yet; None where they are safe."""
        if self._size() <= self.taken:
            return None
        if self._size() > self.kept:
            return labels.ONLY_ON_THIS_PAGE
        return None if await self.database.lasting() else labels.ONLY_IN_THIS_BROWSER

    def _size(self) -> int:
        return self.path.stat().st_size if self.path.exists() else 0


@cache
def the_keeping() -> Keeping:
    """The one keeping of this Python: a second Start must not forget what the browser could not take."""
    from pyodide.code import run_js

    return Keeping(place(), run_js(DATABASE.read_text(encoding="utf-8")))


async def ready(language: Language) -> None:
    """Bring the learner's answers back to a lesson; a notice above its exercises where this browser keeps nothing."""
    from IPython.display import display

    if not await connected(language):
        display(warning(language))


async def connected(language: Language) -> bool:
    """Bring the learner's answers back, and from now on call an answer saved only when the browser has it.

    False where this browser keeps nothing.
    """
    keeping = the_keeping()
    SheetWidget.hear = hearing(keeping, language)
    FETCHABLE.update(module for package in _packages().values() for module in package["imports"])
    try:
        await keeping.bring_back()
    except Exception:
        return False
    return True


def warning(language: Language) -> SheetWidget:
    """A sheet that says that nothing is kept, before any work is done."""
    title, said = labels.BROWSER_KEEPS_NOTHING_TITLE.pick(language), labels.BROWSER_KEEPS_NOTHING(language)
    return still(Sheet(language, title, spoken(said, language), ()), language)


async def reminder(keeping: Keeping, language: Language) -> dict:
    """What stands below the exercise as long as answers are nowhere but here, with the button to take them along.

    Empty where they are safe (None would not get through to the page); `leaving`: the browser asks before it closes.
    """
    if not (said := await keeping.only_here()):
        return {}
    button = {"take": TAKE, "label": labels.TAKE_NOW(language), "file": labels.TAKE_FILE(language)}
    return {"say": said(language), "leaving": said is labels.ONLY_ON_THIS_PAGE, **button}


def taken(language: Language) -> dict:
    """What stands there once they were taken along."""
    return {"say": labels.TAKEN.fill(file=labels.TAKE_FILE)(language)}


def hearing(keeping: Keeping, language: Language) -> Callable:
    """How a sheet hears: a reply goes out after the browser has kept what it speaks of."""
    under_way = set()

    async def replied(sheet: SheetWidget, message: dict, send: Callable[[dict], None]) -> None:
        try:
            reply = await reply_to(sheet, message, keeping, language)
        except Exception:
            logging.getLogger(__name__).exception("A message could not be answered")
            reply = {"id": message["id"], "error": labels.WENT_WRONG(language)}
        send(reply)

    def hear(sheet: SheetWidget, message: dict, send: Callable[[dict], None]) -> None:
        if sheet.respond is None:
            return
        task = asyncio.ensure_future(replied(sheet, message, send))
        under_way.add(task)
        task.add_done_callback(under_way.discard)

    return hear


async def reply_to(sheet: SheetWidget, message: dict, keeping: Keeping, language: Language) -> dict:
    """What a sheet replies, with the reminder; pictures and documents get what makes them first."""
    if message["action"] in COUNTS:
        with suppress(Exception):  # a browser that keeps nothing has nothing of other lessons
            await keeping.catch_up()
    if message["action"] == TAKE:
        return {"id": message["id"], "file": keeping.take_along(), "remind": taken(language)}
    if message["action"] in LOADS:
        await load(LOADS[message["action"]])
    reply = await kept(sheet.respond(message), keeping, language)
    return {**reply, "remind": await reminder(keeping, language)}


async def kept(reply: dict, keeping: Keeping, language: Language) -> dict:
    """The reply once the browser has what it speaks of; with an error where the browser does not take that."""
    try:
        if await keeping.keep():
            return {"saved": f"{datetime.now():%H:%M}", **reply}  # also after words that could not be kept before
    except Exception:
        return {**reply, "saved": None, "error": labels.BROWSER_FULL(language)}
    return reply


async def load(packages: tuple[str, ...]) -> None:
    """Fetch what the site has of these packages; what it does not have is done without."""
    from pyodide_js import loadPackage

    if wanted := [name for name in packages if name in _packages()]:
        with suppress(Exception):  # the site cannot be reached: the same as a site that has none
            await loadPackage(wanted)


def _packages() -> dict[str, dict]:
    """What the site can send, by name: the packages of its lock."""
    from pyodide_js import lockfile

    return lockfile.packages.to_py()
