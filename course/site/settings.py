"""What JupyterLite is told: the same settings as the course on a machine of one's own, and where everything lies."""

import json
from pathlib import Path

from course.lab.launch import HERE as LAB
from course.lab.launch import for_learners, spoken
from course.text import Language

FILE = "jupyter-lite.json"
KERNEL = "@jupyterlite/pyodide-kernel-extension:kernel"
# What the kernel would install one after the other; named here, it comes side by side with what a lesson imports.
OF_THE_KERNEL = ("micropip", "piplite", "ipykernel", "comm", "pyodide-kernel", "jedi", "ipython")
# Parts of JupyterLite that a learner has no use for; page_config.json names those of JupyterLab.
UNUSED = (
    "@jupyterlab/application-extension:dirty",  # lessons are never saved, so leaving one asks nothing
    "@jupyterlab/docmanager-extension:autosave",
    "@jupyterlite/application-extension:about",
    "@jupyterlite/application-extension:clear-browser-data",
    "@jupyterlite/application-extension:download",
    "@jupyterlite/application-extension:lsp-connection-manager",
    "@jupyterlite/application-extension:mode-support",
    "@jupyterlite/application-extension:opener",  # our own extension opens the lesson, and leaves its address as it is
    "@jupyterlite/application-extension:service-worker-manager",  # answers do without: see in_browser.py
    "@jupyterlite/application-extension:share-file",
    "@jupyterlite/apputils-extension:kernel-status",
)
MEMORY = "memoryStorageDriver"
NEEDED = {"@jupyterlite/pyodide-kernel-extension"}  # switched off in the local course only


def build(extensions: tuple[Path, ...]) -> dict:
    """What JupyterLite's build command is told."""
    return {
        "LiteBuildConfig": {
            "apps": ["lab"],
            "contents": ["files"],
            "no_sourcemaps": True,
            "no_unused_shared_packages": True,
            "ignore_sys_prefix": ["federated_extensions"],
            "federated_extensions": [*map(str, extensions), str(LAB / "extensions/vier-rollen")],
        }
    }


def root(schemas: Path, pyodide: str, packages: tuple[str, ...]) -> dict:
    """The settings that hold for both languages. The lessons live in memory: a copy kept would hide an update."""
    return {
        "appName": "Vier rollen, vier werelden",
        "appUrl": "./nl",
        "settingsUrl": "./build/schemas",
        "themesUrl": "./build/themes",
        "exposeAppInBrowser": True,
        "showLoadingIndicator": False,
        "disabledExtensions": disabled(),
        "enableMemoryStorage": True,
        "contentsStorageDrivers": [MEMORY],
        "workspacesStorageDrivers": [MEMORY],
        "settingsOverrides": overrides(schemas),
        "litePluginSettings": {KERNEL: kernel(pyodide, packages)},
    }


def kernel(pyodide: str, packages: tuple[str, ...]) -> dict:
    """Where the Python of the browser comes from: only from the folder itself."""
    return {
        "pyodideUrl": pyodide,
        "disablePyPIFallback": True,
        "loadPyodideOptions": {"packages": [*OF_THE_KERNEL, *packages]},
    }


def disabled() -> list[str]:
    """The parts of JupyterLab that a learner has no use for."""
    local = json.loads((LAB / "page_config.json").read_text())["disabledExtensions"]
    return sorted({*local, *UNUSED} - NEEDED)


def overrides(schemas: Path) -> dict:
    """JupyterLab's settings for a learner; a lesson is never saved here."""
    settings = for_learners(schemas)
    settings["@jupyterlab/docmanager-extension:plugin"]["autosave"] = False
    return settings


def of(language: Language) -> dict:
    """The settings of one language."""
    return {"jupyter-config-data": {"settingsOverrides": spoken(language)}}
