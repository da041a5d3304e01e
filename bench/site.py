"""The course as a website, against bare JupyterLite with an empty notebook: both opened in turns, cold and warm."""

import statistics
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from playwright.sync_api import BrowserType, Page, sync_playwright

from bench import bare_site
from bench.measure import Measure, Size
from course.site.build import build
from tests.browser.conftest import CHROMIUM, QUIET
from tests.site.conftest import NO_OTHER_HOST, PYODIDE

TIMES, PATIENCE_MS, MB = 5, 120_000, 1_000_000
KERNEL = "() => window.jupyterapp?.shell?.currentWidget?.sessionContext?.session?.kernel"
RUN = "() => jupyterapp.commands.execute('notebook:run-all-cells')"


def measures() -> Iterator[Measure | Size]:
    with tempfile.TemporaryDirectory() as folder:
        work = Path(folder)
        build(PYODIDE, work / "ours")
        bare = bare_site.build(PYODIDE, work / "bare")
        with serving(work) as (address, sent), sync_playwright() as playwright:
            turns = [_turn(playwright.chromium, address, sent) for _ in range(TIMES)]
        yield from _medians(turns)
        yield Size("size of the folder / of bare JupyterLite", _size(work / "ours"), _size(bare), more=0)


@contextmanager
def serving(folder: Path) -> Iterator[tuple[str, list[int]]]:
    """A plain file host: its address, and how many bytes each answer held."""
    sent: list[int] = []

    class Counting(SimpleHTTPRequestHandler):
        def log_message(self, *_):
            pass

        def copyfile(self, source, outputfile):
            sent.append(outputfile.write(source.read()))

    server = ThreadingHTTPServer(("localhost", 0), partial(Counting, directory=str(folder)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://localhost:{server.server_port}", sent
    server.shutdown()


def _ours(page: Page, address: str) -> None:
    """From the address of lesson 1 to the first place where a card can be laid, with one click on Start."""
    page.goto(f"{address}/ours/nl/index.html?path=nl/01-start.ipynb")
    page.locator(".vr-start").click()
    page.locator(".vr-sheet .vr-place").first.wait_for()


def _bare(page: Page, address: str) -> None:
    """From the address of an empty notebook to the result of its one cell, run as soon as it can be."""
    page.goto(f"{address}/bare/site/lab/index.html?path={bare_site.LESSON}")
    page.wait_for_function(KERNEL)
    page.evaluate(RUN)
    page.locator(".jp-OutputArea-executeResult").first.wait_for()


def _turn(chromium: BrowserType, address: str, sent: list[int]) -> dict[str, float]:
    """Seconds and bytes of one browser of ours and one of the baseline: at the first visit, and at the second."""
    found = {}
    for name, open_page in (("ours", _ours), ("bare", _bare)):
        with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as profile:
            for visit in ("cold", "warm"):
                sent.clear()
                found[f"{name} {visit}"] = _seconds(chromium, profile, lambda page, work=open_page: work(page, address))
                found[f"{name} {visit} bytes"] = sum(sent)
    return found


def _seconds(chromium: BrowserType, profile: str, work: Callable[[Page], None]) -> float:
    """How long `work` takes in a browser that has just been started with what this profile has kept."""
    context = chromium.launch_persistent_context(profile, executable_path=CHROMIUM, args=[*QUIET, NO_OTHER_HOST])
    context.set_default_timeout(PATIENCE_MS)
    page = context.new_page()
    started = time.perf_counter()
    work(page)
    taken = time.perf_counter() - started
    context.close()
    return taken


def _medians(turns: list[dict[str, float]]) -> Iterator[Measure | Size]:
    of = {name: statistics.median(turn[name] for turn in turns) for name in turns[0]}
    for visit, aim in (("cold", 1.3), ("warm", 1.2)):
        what = f"website to its first exercise, {visit} / bare JupyterLite"
        yield Measure(what, of[f"ours {visit}"], of[f"bare {visit}"], at_most=aim)
    yield Size("bytes sent before pictures / bare", of["ours cold bytes"], of["bare cold bytes"], more=3 * MB)


def _size(folder: Path) -> int:
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file())
