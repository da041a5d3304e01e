"""The settings of nginx and Apache in docs/ make real servers say what the table above them asks."""

import os
import shutil
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from urllib.request import Request, urlopen

import pytest

from course.content.library import shipped

PAGES = {"hosten.md": ("leren/vier-rollen", "/srv/vier-rollen"), "hosting.md": ("learn/four-roles", "/srv/four-roles")}
PACKED, EVER = "gzip", "public, max-age=31536000"
ASKED = {
    "index.html": ("text/html", "no-cache", PACKED),
    "nl/index.html": ("text/html", "no-cache", PACKED),
    "files/nl/01-start.ipynb": ("application/json", "no-cache", PACKED),
    "jupyter-lite.json": ("application/json", "no-cache", PACKED),
    "build/schemas/**/*.json": ("application/json", "no-cache", PACKED),
    "build/lab/*.js": ("text/javascript", "no-cache", PACKED),
    "build/*.js": ("text/javascript", EVER, PACKED),
    "static/pyodide-*/*.mjs": ("text/javascript", EVER, PACKED),
    "static/pyodide-*/*.wasm": ("application/wasm", EVER, PACKED),
    "static/pyodide-*/*.whl": ("application/zip", EVER, None),
}
NGINX = """
user root root; worker_processes 1; daemon off; pid {folder}/pid; error_log {folder}/errors;
events {{}}
http {{ access_log off; server {{ listen localhost:{port};
{settings}
}} }}
"""
APACHE = """
ServerRoot {folder}
ServerName localhost
Listen localhost:{port}
User nobody
PidFile {folder}/pid
ErrorLog {folder}/errors
{modules}
TypesConfig {folder}/types
Alias /{below} {site}
<Directory {site}>
Require all granted
{settings}
</Directory>
"""
MODULES = ("mpm_event", "mime", "headers", "filter", "deflate", "authz_core", "alias", "dir")
APACHE_MODULES = Path("/usr/lib/apache2/modules")
COMMANDS = {"nginx": ("nginx", "-c"), "Apache": ("apache2", "-DFOREGROUND", "-f")}


def settings(page: str, server: str) -> str:
    """The settings for a server, as a page in docs/ gives them."""
    part = (shipped() / "docs" / page).read_text(encoding="utf-8").split(f"### {server}\n")[1].split("\n### ")[0]
    return "\n".join(line for line in part.splitlines() if line.startswith("    "))


def configured(page: str, server: str, folder: Path, port: int, site: Path) -> str:
    """What a server reads when it starts: the least it needs, and our settings."""
    below, place = PAGES[page]
    given = {"folder": folder, "port": port, "site": site, "below": below}
    given["settings"] = settings(page, server).replace(place, str(site))
    if server == "nginx":
        return NGINX.format(**given)
    (folder / "types").write_text("text/html html\n")
    modules = "\n".join(f"LoadModule {name}_module {APACHE_MODULES}/mod_{name}.so" for name in MODULES)
    return APACHE.format(modules=modules, **given)


def free_port() -> int:
    with socket.socket() as tried:
        tried.bind(("localhost", 0))
        return tried.getsockname()[1]


@pytest.fixture(scope="module")
def readable(built) -> Iterator[Path]:
    """The site in a folder that a server's own user may read."""
    with tempfile.TemporaryDirectory() as folder:
        Path(folder).chmod(0o755)
        yield shutil.copytree(built, Path(folder) / "site")


@pytest.fixture(scope="module", params=[(page, server) for page in PAGES for server in COMMANDS], ids="-".join)
def served(request, readable, tmp_path_factory) -> Iterator[str]:
    """The address of the site on a real server with the settings of a page."""
    page, server = request.param
    command, *options = COMMANDS[server]
    if not (found := shutil.which(command, path=f"{os.environ['PATH']}:/usr/sbin")):
        pytest.skip(f"{command} is not installed on this machine; .ci/run installs it")
    folder, port = tmp_path_factory.mktemp("server"), free_port()
    config = folder / "config"
    config.write_text(configured(page, server, folder, port, readable))
    running = subprocess.Popen([found, *options, config], stderr=subprocess.PIPE, text=True)
    while running.poll() is None and not answers(port):
        time.sleep(0.05)
    assert running.poll() is None, running.stderr.read()
    yield f"http://localhost:{port}/{PAGES[page][0]}"
    running.terminate()
    running.wait()


def answers(port: int) -> bool:
    with socket.socket() as tried:
        return tried.connect_ex(("localhost", port)) == 0


def test_a_server_with_our_settings_says_what_the_table_asks(served, readable):
    for pattern, asked in ASKED.items():
        file = next(iter(sorted(readable.glob(pattern)))).relative_to(readable)
        reply = urlopen(Request(f"{served}/{file.as_posix()}", headers={"Accept-Encoding": "gzip"}))
        said = (reply.headers.get_content_type(), reply.headers["Cache-Control"], reply.headers["Content-Encoding"])
        assert said == asked, file


def test_the_address_of_the_folder_opens_the_entrance(served):
    assert b"Vier rollen, vier werelden" in urlopen(f"{served}/").read()
