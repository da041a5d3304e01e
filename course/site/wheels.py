"""The wheels of the site: our own, the pinned pure ones, and their entries in Pyodide's lock."""

import hashlib
import os
import re
import subprocess
import sys
import zipfile
from collections.abc import Container
from email.parser import HeaderParser
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from course.site.refusal import SiteError
from course.text import Text

HERE = Path(__file__).parent
PINNED = HERE / "wheels.lock"
OURS = "vier-rollen-vier-werelden"
PURE = "-none-any.whl"
BROWSER = {"python_version": "3.14", "python_full_version": "3.14.0", "sys_platform": "emscripten", "extra": ""}
# What wheels ask for and a lesson never uses: completion, a terminal, a lock between processes, another front end.
LEFT_OUT = {"jedi", "prompt-toolkit", "filelock", "jupyterlab-widgets", "widgetsnbextension", "ipython-pygments-lexers"}


def pinned(folder: Path) -> list[Path]:
    """The pinned wheels in `folder`, fetched there with the package manager, which checks their hashes."""
    _pip("download", "--require-hashes", "--only-binary=:all:", "--requirement", PINNED, "--dest", folder)
    return sorted(folder.glob("*.whl"))


def without(wheels: list[Path], names: Container[str]) -> list[Path]:
    """The wheels that are not of these packages."""
    return [path for path in wheels if canonicalize_name(path.name.split("-")[0]) not in names]


def ours(project: Path, folder: Path) -> Path:
    """The wheel of the course itself, built from the checkout into `folder`."""
    _pip("wheel", "--wheel-dir", folder, project)
    return next(folder.glob("*.whl"))


def _pip(command: str, *arguments: object) -> None:
    words = [sys.executable, "-m", "pip", command, "--quiet", "--disable-pip-version-check", "--no-deps"]
    ran = subprocess.run([*words, *map(str, arguments)], env=os.environ, capture_output=True, text=True)
    if ran.returncode:
        raise SiteError(_NOT_FETCHED.fill(why=_last_line(ran.stderr)))


def _last_line(words: str) -> str:
    said = [line for line in words.splitlines() if "ERROR" in line] or words.splitlines() or [""]
    return said[-1].removeprefix("ERROR: ")


def entries(wheels: list[Path], others: Container[str] = ()) -> dict[str, dict]:
    """The lock's entries for pure wheels, by name; SiteError where one needs what is not among them and the others."""
    made = {entry["name"]: entry for entry in map(entry_of, wheels)}
    for name, entry in made.items():
        for needed in entry["depends"]:
            if needed not in made and needed not in others:
                raise SiteError(_NOT_AMONG.fill(name=name, needed=needed))
    return made


def entry_of(wheel: Path) -> dict:
    """The lock's entry for one pure wheel."""
    if not wheel.name.endswith(PURE):
        raise SiteError(_NOT_PURE.fill(file=wheel.name))
    with zipfile.ZipFile(wheel) as source:
        names = source.namelist()
        about = HeaderParser().parsestr(source.read(_metadata(names)).decode())
    return {
        "name": canonicalize_name(about["Name"]),
        "version": about["Version"],
        "file_name": wheel.name,
        "install_dir": "site",
        "sha256": hashlib.sha256(wheel.read_bytes()).hexdigest(),
        "package_type": "package",
        "imports": imports(names),
        "depends": sorted(_needed(about.get_all("Requires-Dist", []))),
        "unvendored_tests": False,
    }


def imports(names: list[str]) -> list[str]:
    """What can be imported from a wheel with these files."""
    tops = (re.fullmatch(r"(\w+)(/__init__)?\.py", name) for name in names)
    return sorted({top[1] for top in tops if top})


def _metadata(names: list[str]) -> str:
    return next(name for name in names if re.fullmatch(r"[^/]+\.dist-info/METADATA", name))


def _needed(lines: list[str]) -> set[str]:
    wanted = [one for one in map(Requirement, lines) if one.marker is None or one.marker.evaluate(BROWSER)]
    return {canonicalize_name(one.name) for one in wanted} - LEFT_OUT


_NOT_FETCHED = Text(
    "De onderdelen van de cursus zijn niet te halen: {why}", "The parts of the course cannot be had: {why}"
)
_NOT_AMONG = Text(
    "{name} heeft {needed} nodig, en dat staat niet in course/site/wheels.lock.",
    "{name} needs {needed}, which is not in course/site/wheels.lock.",
)
_NOT_PURE = Text(
    "{file} is geen zuivere Python en werkt niet in de browser.",
    "{file} is not pure Python and does not work in a browser.",
)
