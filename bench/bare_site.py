"""Bare JupyterLite: as its own command makes it, with one empty notebook and all that its kernel asks for at its start."""

import hashlib
import json
import shutil
import subprocess
import sys
from pathlib import Path

import nbformat
from packaging.utils import canonicalize_name

from course.site import settings, wheels
from course.site.build import KERNEL, expected
from course.site.pyodide import CORE, LOCK, Distribution, opened

LESSON = "empty.ipynb"
KERNELSPEC = {"name": "python", "display_name": "Python (Pyodide)", "language": "python"}
ASKED = ("ipython", "jedi", "micropip")  # the kernel's own list; the official lock has them and all they need
PINNED = "comm"  # asked for too, and not in the official lock


def build(source: Path, work: Path) -> Path:
    """The folder of the site, made in `work` with the Pyodide in `source`."""
    project, site = work / "project", work / "site"
    _add_notebook(project / "files")
    _add_pyodide(opened(source, work / "unpacked", expected()), project / "static/pyodide")
    build = {
        "contents": ["files"],
        "ignore_sys_prefix": ["federated_extensions"],
        "federated_extensions": [str(KERNEL)],
    }
    (project / "jupyter_lite_config.json").write_text(json.dumps({"LiteBuildConfig": build}))
    command = [sys.executable, "-m", "jupyterlite_core", "build", "--lite-dir", str(project), "--output-dir", str(site)]
    subprocess.run(command, cwd=project, capture_output=True, check=True)
    _configure(site / settings.FILE)
    return site


def _add_notebook(folder: Path) -> None:
    folder.mkdir(parents=True)
    cell = nbformat.v4.new_code_cell("1")
    notebook = nbformat.v4.new_notebook(cells=[cell], metadata={"kernelspec": KERNELSPEC})
    nbformat.write(notebook, folder / LESSON)


def _add_pyodide(distribution: Distribution, folder: Path) -> None:
    folder.mkdir(parents=True)
    for name in CORE:
        shutil.copyfile(distribution.folder / name, folder / name)
    entries = {canonicalize_name(entry["name"]): entry for entry in _needed(distribution.lock["packages"])}
    pins = [line.split()[0] for line in wheels.PINNED.read_text().splitlines() if line.startswith(f"{PINNED}==")]
    _fetch([*pins, *(f"{entry['name']}=={entry['version']}" for entry in entries.values())], folder)
    fetched = [_entry(wheel, entries) for wheel in folder.glob("*.whl")]
    lock = distribution.lock | {"packages": {canonicalize_name(entry["name"]): entry for entry in fetched}}
    (folder / LOCK).write_text(json.dumps(lock))


def _needed(packages: dict[str, dict]) -> list[dict]:
    """The official entries of what the kernel asks for, and of all that these need."""
    by_name = {canonicalize_name(name): entry for name, entry in packages.items()}
    names = list(ASKED)
    for name in names:
        names += [one for one in map(canonicalize_name, by_name[name]["depends"]) if one not in names]
    return [by_name[name] for name in names]


def _fetch(wanted: list[str], folder: Path) -> None:
    """The same versions with the package manager: the npm package of Pyodide has none of them."""
    command = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", "--only-binary=:all:"]
    python = ["--python-version", wheels.BROWSER["python_version"]]
    subprocess.run([*command, *python, "--dest", str(folder), *wanted], capture_output=True, check=True)


def _entry(wheel: Path, official: dict[str, dict]) -> dict:
    """The official entry, with the hash of the wheel that is really here."""
    made = wheels.entry_of(wheel)
    known = official.get(made["name"], made)
    return known | {"file_name": wheel.name, "sha256": hashlib.sha256(wheel.read_bytes()).hexdigest()}


def _configure(file: Path) -> None:
    """Nothing from outside, and a way for the bench to press Run."""
    whole = json.loads(file.read_text())
    told = whole["jupyter-config-data"]
    told["exposeAppInBrowser"] = True
    told["litePluginSettings"][settings.KERNEL]["disablePyPIFallback"] = True
    file.write_text(json.dumps(whole))
