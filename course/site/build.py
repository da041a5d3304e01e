"""Build the site, always from nothing: an old build that is added to may quietly ask an address outside."""

import hashlib
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from course.content.library import shipped
from course.lab.launch import HERE as LAB
from course.site import alone, check, lessons, pages, settings, stand_ins, wheels
from course.site.pyodide import CORE, ENTRY, LOCK, Distribution, opened
from course.site.refusal import SiteError
from course.text import LANGUAGES, Text

EXTENSIONS = Path(sys.prefix) / "share/jupyter/labextensions"
KERNEL = EXTENSIONS / "@jupyterlite/pyodide-kernel-extension"
FRONT_ENDS = (KERNEL, EXTENSIONS / "@jupyter-widgets/jupyterlab-manager", EXTENSIONS / "anywidget")
OF_THE_KERNEL = ("ipykernel-*.whl", "pyodide_kernel-*.whl")
# Compiled, so only where the distribution has them: for pictures, for a document as a web page, for one in Word.
COMPILED = ("matplotlib", "jinja2", "lxml")
WITH_LXML = ("python-docx",)
LONG_AGO = 946684800  # the year 2000, for files that would otherwise carry the moment of the build
# What JupyterLite brings along and no page of ours asks for.
NOT_SERVED = (
    "**/*.map",
    "lab",
    "doc",
    "package.json",
    "rspack.config*.js",
    "bootstrap.js",
    "service-worker.js",
    "build/service-worker.js",
    "manifest.webmanifest",
    "icon-*.png",
    "build/fa-*.svg",
    "build/fa-*.eot",
    "build/fa-*.ttf",
    "**/pyodide-kernel-extension/static/pypi/*.whl",
)


def build(source: Path, output: Path) -> None:
    """Build the site in `output` with the Pyodide in `source`; SiteError where that cannot be, and no half site."""
    if output.exists() and not (output / settings.FILE).is_file() and any(output.iterdir()):
        raise SiteError(_NOT_OURS.fill(folder=output))
    with tempfile.TemporaryDirectory() as work:
        made = _made(source, Path(work))
        check.check(made)
        shutil.rmtree(output, ignore_errors=True)
        # Dated now: a host passes the date on, and a browser takes a page of the year 2000 to be good for years.
        shutil.copytree(made, output, copy_function=shutil.copyfile)


def _made(source: Path, work: Path) -> Path:
    os.environ.setdefault("SOURCE_DATE_EPOCH", str(LONG_AGO))
    distribution = opened(source, work / "pyodide", expected())
    site = _bare(work)
    pyodide = _add_pyodide(distribution, work, site / "static")
    bundle = _bundle(site)
    _configure(site, pyodide, bundle)
    pages.add(site, shipped(), pyodide, bundle)
    alone.add(site, pyodide)
    _leave_out(site)
    return site


def expected() -> str:
    """The version of Pyodide that the kernel was made for."""
    try:
        from jupyterlite_pyodide_kernel.constants import PYODIDE_VERSION
    except ImportError as error:
        raise SiteError(_NO_JUPYTERLITE) from error
    return PYODIDE_VERSION


def _bare(work: Path) -> Path:
    """JupyterLite with our lessons and the extensions that it needs, as its own command builds it."""
    site, project = work / "site", work / "project"
    lessons.copied(shipped() / "notebooks", project / "files")
    (project / "jupyter_lite_config.json").write_text(json.dumps(settings.build(FRONT_ENDS)))
    command = [sys.executable, "-m", "jupyterlite_core", "build", "--lite-dir", project, "--output-dir", site]
    ran = subprocess.run(list(map(str, command)), cwd=project, capture_output=True, text=True)
    if ran.returncode:
        raise SiteError(_NOT_BUILT.fill(why=(ran.stderr.strip().splitlines() or [""])[-1]))
    return site


def _add_pyodide(distribution: Distribution, work: Path, static: Path) -> Path:
    """The folder with the core, the wheels of a lesson, and those of the pictures where the distribution has them."""
    folder = static / "pyodide"
    folder.mkdir(parents=True)
    for name in CORE:
        shutil.copyfile(distribution.folder / name, folder / name)
    pure = _pure(work)
    compiled = {name: entry for one in COMPILED for name, entry in distribution.packages((one,)).items()}
    pure = pure if "lxml" in compiled else wheels.without(pure, WITH_LXML)
    for path in (*pure, *map(distribution.checked, compiled.values())):
        shutil.copyfile(path, folder / path.name)
    lock = {"info": distribution.lock["info"], "packages": {**compiled, **wheels.entries(pure, compiled)}}
    (folder / LOCK).write_text(json.dumps(lock, indent=1, sort_keys=True))
    return folder.rename(static / f"pyodide-{_fingerprint(folder)}")


def _fingerprint(folder: Path) -> str:
    """Eight characters that change with any file: a browser that kept an older folder then never mixes the two."""
    whole = hashlib.sha256()
    for path in sorted(folder.iterdir()):
        whole.update(path.name.encode() + hashlib.sha256(path.read_bytes()).digest())
    return whole.hexdigest()[:8]


def _pure(work: Path) -> list[Path]:
    """Our wheel, the pinned ones, the kernel's own and the stand-ins."""
    folders = {name: work / name for name in ("ours", "pinned", "stand-ins")}
    for folder in folders.values():
        folder.mkdir()
    kernel = [path for pattern in OF_THE_KERNEL for path in (KERNEL / "static/pypi").glob(pattern)]
    made = [wheels.ours(shipped(), folders["ours"]), *wheels.pinned(folders["pinned"])]
    return [*made, *kernel, *stand_ins.stand_ins(folders["stand-ins"])]


def _bundle(site: Path) -> str:
    """The script that JupyterLite's own page begins with."""
    return re.search(r'"\.\./(build/lab/bundle\.js\?_=\w+)"', (site / "lab/index.html").read_text())[1]


def _configure(site: Path, pyodide: Path, bundle: str) -> None:
    """Lay our settings over those of JupyterLite; each language has a page with its own."""
    file = site / settings.FILE
    whole = json.loads(file.read_text())
    whole["jupyter-config-data"] |= settings.root(
        site / "build/schemas", f"./{pyodide.relative_to(site).as_posix()}/{ENTRY}", (wheels.OURS,)
    )
    file.write_text(json.dumps(whole, indent=1, sort_keys=True))
    for language in LANGUAGES:
        pages.add_lesson_page(site, language, bundle)
    shutil.copyfile(LAB / "custom.css", site / "custom.css")


def _leave_out(site: Path) -> None:
    for pattern in NOT_SERVED:
        for path in list(site.glob(pattern)):
            shutil.rmtree(path) if path.is_dir() else path.unlink()


_NOT_OURS = Text(
    "De map {folder} is niet leeg en geen eerdere site. Kies een lege map.",
    "The folder {folder} is not empty and not an earlier site. Choose an empty one.",
)
_NO_JUPYTERLITE = Text(
    "Hiervoor is meer nodig dan voor de cursus zelf. Gebruik: make site",
    "This needs more than the course itself does. Use: make site",
)
_NOT_BUILT = Text("JupyterLite kon de site niet bouwen: {why}", "JupyterLite could not build the site: {why}")
