"""Open the course: JupyterLab on a lesson, with settings of our own beside the learner's."""

import json
import os
import secrets
import shutil
import socket
import sys
from pathlib import Path

from course import answers
from course.lab import trimmed
from course.text import Language, Text

HERE = Path(__file__).parent
LOCALE: dict[Language, str] = {"nl": "nl_NL", "en": "default"}
QUIET_KERNEL = {"IPKernelApp": {"log_level": 40}}
FIRST_PORT, LAST_PORT = 8888, 8988


def open_course(notebooks: Path, lesson: str, language: Language, browser: bool) -> None:
    """Start JupyterLab on a lesson (a path under `notebooks`) and stay until it is stopped."""
    settings = prepared(notebooks.parent / ".course", language)
    os.environ.update(environment(settings, notebooks))
    trust(notebooks)
    port, token = free_port(), secrets.token_hex(16)
    address = f"http://localhost:{port}/doc/tree/{lesson}?token={token}"
    print(_OPENING.fill(address=address)(language), flush=True)
    _run(arguments(notebooks, lesson, port, token, browser))


def prepared(folder: Path, language: Language) -> Path:
    """The folder with the settings for `language`, written anew so that an update takes effect."""
    made = folder / f"config-{language}"
    (made / "labconfig").mkdir(parents=True, exist_ok=True)
    (made / "custom").mkdir(exist_ok=True)
    (made / "labconfig" / "default_setting_overrides.json").write_text(json.dumps(overrides(language)))
    (made / "ipython/profile_default").mkdir(parents=True, exist_ok=True)
    (made / "ipython/profile_default/ipython_kernel_config.json").write_text(json.dumps(QUIET_KERNEL))
    shutil.copy(HERE / "page_config.json", made / "labconfig")
    shutil.copy(HERE / "custom.css", made / "custom")
    return made


def overrides(language: Language) -> dict:
    """JupyterLab's settings for a learner, in a language."""
    return for_learners(_schemas()) | spoken(language)


def for_learners(schemas: Path) -> dict:
    """JupyterLab's settings for a learner, given the folder with the schemas of what is installed."""
    settings = json.loads((HERE / "default_setting_overrides.json").read_text())
    settings["@jupyterlab/mainmenu-extension:plugin"] = {"menus": trimmed.menus(schemas)}
    settings["@jupyterlab/shortcuts-extension:shortcuts"] = {"shortcuts": trimmed.single_keys(schemas)}
    return settings


def spoken(language: Language) -> dict:
    """The setting that makes JupyterLab speak a language."""
    return {"@jupyterlab/translation-extension:plugin": {"locale": LOCALE[language]}}


def _schemas() -> Path:
    from jupyterlab.commands import get_app_dir

    return Path(get_app_dir()) / "schemas"


def environment(settings: Path, notebooks: Path) -> dict[str, str]:
    """The environment in which a learner's own Jupyter settings neither disturb nor are disturbed."""
    return {
        "JUPYTER_CONFIG_DIR": str(settings),
        "IPYTHONDIR": str(settings / "ipython"),
        "JUPYTERLAB_SETTINGS_DIR": str(settings / "user-settings"),
        "JUPYTERLAB_WORKSPACES_DIR": str(settings / "workspaces"),
        answers.PLACE: os.environ.get(answers.PLACE) or str(notebooks.parent / answers.FOLDER / answers.FILE),
    }


def arguments(notebooks: Path, lesson: str, port: int, token: str, browser: bool) -> list[str]:
    """What JupyterLab is started with."""
    return [
        f"--ServerApp.root_dir={notebooks}",
        f"--LabApp.default_url=/doc/tree/{lesson}",
        "--LabApp.custom_css=True",
        f"--LabApp.extra_labextensions_path={HERE / 'extensions'}",
        f"--ServerApp.port={port}",
        "--ServerApp.port_retries=0",
        "--ServerApp.ip=localhost",
        f"--ServerApp.open_browser={browser}",
        f"--IdentityProvider.token={token}",
        "--ServerApp.log_level=ERROR",
        "--LabApp.log_level=ERROR",
        "--ServerApp.answer_yes=True",
        "--ServerApp.terminals_enabled=False",
        "--ServerApp.kernel_websocket_connection_class=course.lab.connection.PromptConnection",
        f"--FileCheckpoints.checkpoint_dir={notebooks.parent / '.course' / 'checkpoints'}",
        "--FileContentsManager.pre_save_hook=course.lab.saving.without_answers",
        *(["--ServerApp.allow_root=True"] if hasattr(os, "geteuid") and os.geteuid() == 0 else []),
    ]


def trust(notebooks: Path) -> None:
    """Mark our own lessons as trusted, so that the Start button works without a warning."""
    import nbformat
    from nbformat.sign import NotebookNotary

    notary = NotebookNotary()
    for path in notebooks.rglob("*.ipynb"):
        if ".ipynb_checkpoints" not in path.parts:
            notary.sign(nbformat.read(path, as_version=4))


def free_port() -> int:
    """The first port from 8888 on that nobody listens on."""
    for port in range(FIRST_PORT, LAST_PORT):
        with socket.socket() as probe:
            if probe.connect_ex(("localhost", port)) != 0:
                return port
    return 0


def has_screen() -> bool:
    """Whether a browser can be opened here."""
    return sys.platform != "linux" or bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _run(argv: list[str]) -> None:
    from jupyterlab.labapp import LabApp

    LabApp.launch_instance(argv)


_OPENING = Text(
    "De cursus staat op:\n\n    {address}\n\nLaat dit venster open. Stoppen: Ctrl+C.",
    "The course is at:\n\n    {address}\n\nLeave this window open. To stop: Ctrl+C.",
)
