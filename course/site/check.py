"""Whether a site is whole and asks nothing outside its own folder."""

import json
import re
from pathlib import Path
from urllib.parse import urlsplit

from course.site import settings
from course.site.alone import PAGE
from course.site.pages import CHECK, ENTRANCE
from course.site.pyodide import CORE, LOCK
from course.site.refusal import SiteError
from course.text import LANGUAGES, Text

ADDRESS = re.compile(r"(Url|Urls|URL)$")
EXPECTED = (
    *ENTRANCE.values(),
    *CHECK.values(),
    *PAGE.values(),
    "static/sheet.js",
    "config-utils.js",
    "custom.css",
    settings.FILE,
)


def check(site: Path) -> None:
    """SiteError where a file is missing or a setting names an address outside the folder."""
    for name in (*EXPECTED, *_pages()):
        _there(site, name)
    for file in sorted(site.rglob(settings.FILE)):
        for address in addresses(json.loads(file.read_text())):
            _inside(file.relative_to(site).as_posix(), address)
    _check_kernel(site)


def _pages() -> list[str]:
    return [f"{language}/index.html" for language in LANGUAGES]


def addresses(setting: object, name: str = "") -> list[str]:
    """Every address in the settings, however deep."""
    if isinstance(setting, dict):
        return [found for key, value in setting.items() for found in addresses(value, key)]
    if isinstance(setting, list):
        return [found for value in setting for found in addresses(value, name)]
    is_address = isinstance(setting, str) and (ADDRESS.search(name) or "://" in setting)
    return [setting] if is_address else []


def _inside(file: str, address: str) -> None:
    """Only addresses relative to the folder, so that it works wherever it is put."""
    parts = urlsplit(address)
    if parts.scheme or parts.netloc or address.startswith("/") or ".." in parts.path.split("/"):
        raise SiteError(_OUTSIDE.fill(file=file, address=address))


def _check_kernel(site: Path) -> None:
    """The Python of the browser and every wheel in its lock come from the folder."""
    whole = json.loads((site / settings.FILE).read_text())["jupyter-config-data"]
    kernel = whole["litePluginSettings"].get(settings.KERNEL, {})
    if not kernel.get("pyodideUrl") or not kernel.get("disablePyPIFallback"):
        raise SiteError(_OUTSIDE.fill(file=settings.FILE, address=kernel.get("pyodideUrl", "")))
    folder = kernel["pyodideUrl"].removeprefix("./").rpartition("/")[0]
    for name in (*CORE, LOCK):
        _there(site, f"{folder}/{name}")
    lock = json.loads((site / folder / LOCK).read_text())
    for entry in lock["packages"].values():
        _inside(LOCK, entry["file_name"])
        _there(site, f"{folder}/{entry['file_name']}")


def _there(site: Path, name: str) -> None:
    if not (site / name).is_file():
        raise SiteError(_MISSING.fill(file=name))


_OUTSIDE = Text(
    "De site is niet af: {file} noemt een adres buiten de eigen map ({address}).",
    "The site is not finished: {file} names an address outside its own folder ({address}).",
)
_MISSING = Text("De site is niet af: {file} ontbreekt.", "The site is not finished: {file} is missing.")
