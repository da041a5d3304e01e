"""A small Pyodide that is whole, the site that is built once, and a host that serves it below a path."""

import json
import os
import subprocess
import sys
import threading
import zipfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from hashlib import sha256
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright

from course.content.library import shipped
from course.site.pyodide import CORE, ENGINE, ENTRY, LIBRARY, LOCK
from tests.browser.conftest import CHROMIUM, LOCAL, QUIET

VERSION = "314.0.6"
PYODIDE = Path(os.environ.get("PYODIDE") or shipped() / "front/node_modules/pyodide")
NO_OTHER_HOST = "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE localhost"


def wheel(folder: Path, name: str, *needs: str, tag: str = "py3-none-any", **files: str) -> Path:
    """A wheel of a few lines."""
    path = folder / f"{name.replace('-', '_')}-1.0-{tag}.whl"
    about = f"{name.replace('-', '_')}-1.0.dist-info/METADATA"
    lines = [f"Name: {name}", "Version: 1.0", *(f"Requires-Dist: {need}" for need in needs)]
    with zipfile.ZipFile(path, "w") as made:
        made.writestr(about, "\n".join(lines) + "\n")
        for inside, content in files.items():
            made.writestr(inside.replace("__py", ".py").replace("__in__", "/"), content)
    return path


@pytest.fixture
def small(tmp_path: Path) -> Path:
    """A Pyodide with the parts of a real one, and one package."""
    folder = tmp_path / "small"
    folder.mkdir()
    for name in CORE:
        (folder / name).write_bytes(b"")
    (folder / ENTRY).write_text(f'var version="{VERSION}";')
    (folder / ENGINE).write_bytes(b"\0asm\1\0\0\0" + b"\0\3abc" + b"\1\1x")
    with zipfile.ZipFile(folder / LIBRARY, "w") as library:
        library.writestr("this.py", "print('that')")
    numbers = wheel(folder, "numbers", tag="cp314-cp314-pyemscripten_2026_0_wasm32")
    entry = {"name": "numbers", "file_name": numbers.name, "depends": []}
    entry["sha256"] = sha256(numbers.read_bytes()).hexdigest()
    absent = {"name": "absent", "file_name": "absent.whl", "depends": [], "sha256": ""}
    needing = {"name": "needing", "file_name": numbers.name, "depends": ["numbers", "absent"], "sha256": ""}
    packages = {one["name"]: one for one in (entry, absent, needing)}
    (folder / LOCK).write_text(json.dumps({"info": {"python": "3.14.2"}, "packages": packages}))
    return folder


@pytest.fixture(scope="session")
def built(tmp_path_factory) -> Path:
    """The site, built by the command as a host would; below a path, as on a municipality's server."""
    site = tmp_path_factory.mktemp("host") / "leren" / "vier-rollen"
    command = [sys.executable, "-m", "course.command", "site", "--pyodide", PYODIDE, "--output", site]
    ran = subprocess.run(list(map(str, command)), cwd=shipped(), capture_output=True, text=True)
    assert ran.returncode == 0, ran.stderr
    return site


class _Quiet(SimpleHTTPRequestHandler):
    def log_message(self, *_):
        pass


@pytest.fixture(scope="session")
def host(built: Path) -> Iterator[str]:
    """The address of the site on a plain file host."""
    server = ThreadingHTTPServer(("localhost", 0), partial(_Quiet, directory=str(built.parents[1])))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://localhost:{server.server_port}/leren/vier-rollen"
    server.shutdown()


@pytest.fixture(scope="session")
def neighbour(built: Path, host: str) -> str:
    """The address of the same course for another learner: on the same host, below another path."""
    folder = built.with_name("buren")
    folder.symlink_to(built, target_is_directory=True)
    return f"{host.rpartition('/')[0]}/{folder.name}"


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=[*QUIET, NO_OTHER_HOST])
        yield browser
        browser.close()


@contextmanager
def visiting(chromium: Browser) -> Iterator[BrowserContext]:
    """A browser that was never here before; a test fails when it asks anything of another host."""
    context = chromium.new_context(viewport={"width": 1280, "height": 1000}, locale="nl-NL", accept_downloads=True)
    context.set_default_timeout(60_000)
    outside: list[str] = []
    context.on("request", lambda request: None if LOCAL.match(request.url) else outside.append(request.url))
    yield context
    context.close()
    assert outside == []


@pytest.fixture
def learner(chromium: Browser) -> Iterator[BrowserContext]:
    """A learner's browser."""
    with visiting(chromium) as context:
        yield context


@pytest.fixture
def elsewhere(chromium: Browser) -> Iterator[BrowserContext]:
    """The same learner's browser on another device."""
    with visiting(chromium) as context:
        yield context


@pytest.fixture
def opened(learner: BrowserContext, host: str) -> Callable[..., Page]:
    """Open a page of the site."""

    def open_page(address: str) -> Page:
        page = learner.new_page()
        page.goto(f"{host}/{address}")
        return page

    return open_page


@pytest.fixture
def started(learner: BrowserContext, host: str) -> Callable[..., Page]:
    """Open a lesson, click Start, and wait for its first exercise."""
    return lambda lesson: start(learner, host, lesson)


def start(context: BrowserContext, site: str, lesson: str) -> Page:
    """A lesson of the site at this address, started, with its first exercise on the screen."""
    page = context.new_page()
    page.goto(f"{site}/{lesson[:2]}/index.html?path={lesson}")
    page.locator(".vr-start").click()
    page.locator(".vr-sheet h3").first.wait_for()
    return page
