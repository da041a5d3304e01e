"""What the check page fetches: a file of each sort that the course needs, and what it must look like on arrival."""

from hashlib import sha256
from pathlib import Path

from course.site import settings
from course.site.pyodide import ENGINE, ENTRY, LIBRARY
from course.text import Language

OURS = "vier_rollen_vier_werelden-*.whl"
TYPES = {"wasm": "application/wasm", "mjs": "javascript"}  # what a browser needs them to be called
STRICT = {"mjs"}  # a module by another name does not run; WebAssembly then only starts more slowly


def files(site: Path, pyodide: Path, language: Language) -> list[dict]:
    """Name, address, size and hash of each."""
    wheel = next(pyodide.glob(OURS))
    lesson = min((site / "files" / language).glob("*.ipynb"))
    found = (pyodide / ENGINE, pyodide / ENTRY, wheel, pyodide / LIBRARY, site / settings.FILE, lesson)
    return [_described(site, path) for path in found]


def _described(site: Path, path: Path) -> dict:
    source = path.read_bytes()
    name = path.suffix.removeprefix(".")
    return {
        "name": name,
        "address": path.relative_to(site).as_posix(),
        "bytes": len(source),
        "sha256": sha256(source).hexdigest(),
        "type": TYPES.get(name, ""),
        "strict": name in STRICT,
    }
