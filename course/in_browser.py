"""The course inside a browser: there the learner's file is a copy of what the browser keeps in its own database."""

import asyncio
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from course import labels
from course.answers import place
from course.extras import FETCHABLE
from course.session import still
from course.sheet.blocks import Sheet, spoken
from course.sheet.widget import SheetWidget
from course.text import Language

DATABASE = Path(__file__).with_name("in_browser.js")
# What an action needs beyond the course itself, fetched when it is asked for.
LOADS = {"draw": ("matplotlib",), "word": ("python-docx", "matplotlib"), "page": ("jinja2", "matplotlib")}


class Keeping:
    """The learner's file and its twin in the browser; what one has too many, the other gets."""

    def __init__(self, path: Path, database):
        self.path, self.database = path, database
        self.kept, self.turn = 0, asyncio.Lock()

    async def bring_back(self) -> None:
        """Write the file anew from what the browser has kept."""
        self.path.parent.mkdir(parents=True, exist_ok=True)
        self.path.write_bytes("".join(await self.database.all()).encode())
        self.kept = self.path.stat().st_size

    async def keep(self) -> bool:
        """Give the browser the lines that it does not have, until they are on its disk; whether there were any."""
        async with self.turn:
            if not self.path.exists():  # deleted: also what another lesson kept meanwhile
                await self.database.clear()
                self.path.touch()
                self.kept = 0
            source = self.path.read_bytes()
            if new := source[self.kept :]:
                await self.database.add(new.decode())
                self.kept = len(source)
            return bool(new)


async def ready(language: Language) -> None:
    """Bring the learner's answers back to a lesson; a notice above its exercises where this browser keeps nothing."""
    from IPython.display import display

    if not await connected(language):
        display(warning(language))


async def connected(language: Language) -> bool:
    """Bring the learner's answers back, and from now on call an answer saved only when the browser has it.

    False where this browser keeps nothing.
    """
    from pyodide.code import run_js

    keeping = Keeping(place(), run_js(DATABASE.read_text(encoding="utf-8")))
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


def hearing(keeping: Keeping, language: Language) -> Callable:
    """How a sheet hears: pictures get what draws them, and a reply goes out after the browser has kept it."""
    under_way = set()

    async def replied(sheet: SheetWidget, message: dict, send: Callable[[dict], None]) -> None:
        if message["action"] in LOADS:
            await load(LOADS[message["action"]])
        reply = sheet.respond(message)
        try:
            if await keeping.keep():
                reply = {"saved": f"{datetime.now():%H:%M}", **reply}  # also after words that could not be kept before
        except Exception:
            reply = {"id": reply["id"], "error": labels.BROWSER_FULL(language)}
        send(reply)

    def hear(sheet: SheetWidget, message: dict, send: Callable[[dict], None]) -> None:
        if sheet.respond is None:
            return
        task = asyncio.ensure_future(replied(sheet, message, send))
        under_way.add(task)
        task.add_done_callback(under_way.discard)

    return hear


async def load(packages: tuple[str, ...]) -> None:
    """Fetch what the site has of these packages; what it does not have is done without."""
    from pyodide_js import loadPackage

    if wanted := [name for name in packages if name in _packages()]:
        await loadPackage(wanted)


def _packages() -> dict[str, dict]:
    """What the site can send, by name: the packages of its lock."""
    from pyodide_js import lockfile

    return lockfile.packages.to_py()
