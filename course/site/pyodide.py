"""Pyodide, the Python of the browser: where it comes from, and whether it is whole."""

import hashlib
import json
import tarfile
import zipfile
from dataclasses import dataclass
from pathlib import Path

from course.site.refusal import SiteError
from course.text import Text

LOCK, ENTRY, ENGINE, LIBRARY = "pyodide-lock.json", "pyodide.mjs", "pyodide.asm.wasm", "python_stdlib.zip"
CORE = (ENTRY, "pyodide.asm.mjs", ENGINE, LIBRARY)
ARCHIVES = (".tar.bz2", ".zip")
WASM = b"\0asm\1\0\0\0"


@dataclass(frozen=True)
class Distribution:
    """A Pyodide whose core is whole and of the version that the kernel expects."""

    folder: Path
    lock: dict

    def packages(self, names: tuple[str, ...]) -> dict[str, dict]:
        """The lock's entries of these packages and of all they need; none at all where a file is missing."""
        found: dict[str, dict] = {}
        waiting = list(names)
        while waiting:
            entry = self.lock["packages"].get(_key(waiting.pop()))
            if entry is None or not (self.folder / entry["file_name"]).is_file():
                return {}
            if entry["name"] not in found:
                found[entry["name"]] = entry
                waiting += entry["depends"]
        return found

    def checked(self, entry: dict) -> Path:
        """The file of a package; SiteError where it is not the one that the lock names."""
        path = self.folder / entry["file_name"]
        if hashlib.sha256(path.read_bytes()).hexdigest() != entry["sha256"]:
            raise SiteError(_OTHER_FILE.fill(file=path.name))
        return path


def opened(source: Path, unpacked: Path, version: str) -> Distribution:
    """The distribution in a folder or archive (unpacked into `unpacked`), if it is whole and of this version."""
    folder = _folder(source, unpacked)
    for name in (LOCK, *CORE):
        if not (folder / name).is_file():
            raise SiteError(_MISSING.fill(source=source, file=name))
    _check_whole(folder)
    _check_version(folder, version)
    return Distribution(folder, _lock(folder))


def _folder(source: Path, unpacked: Path) -> Path:
    """Where the files lie: the folder itself, or the folder `pyodide` that official archives hold."""
    if not source.exists():
        raise SiteError(_NOT_THERE.fill(source=source))
    if source.is_file():
        _unpack(source, unpacked)
        source = unpacked
    inside = source / "pyodide"
    return inside if (inside / LOCK).is_file() else source


def _unpack(archive: Path, folder: Path) -> None:
    """Unpack an archive; SiteError for another sort of file, a torn one, or one that reaches outside."""
    if not archive.name.endswith(ARCHIVES):
        raise SiteError(_NO_ARCHIVE.fill(source=archive))
    try:
        if archive.suffix == ".zip":
            with zipfile.ZipFile(archive) as source:
                source.extractall(folder)
        else:
            with tarfile.open(archive) as source:
                source.extractall(folder, filter="data")
    except (OSError, EOFError, tarfile.TarError, zipfile.BadZipFile) as error:
        raise SiteError(_TORN.fill(file=archive.name)) from error


def _check_whole(folder: Path) -> None:
    if not _ends_where_it_says((folder / ENGINE).read_bytes()):
        raise SiteError(_TORN.fill(file=ENGINE))
    try:
        with zipfile.ZipFile(folder / LIBRARY) as library:
            broken = library.testzip()
    except zipfile.BadZipFile:
        broken = LIBRARY
    if broken:
        raise SiteError(_TORN.fill(file=LIBRARY))


def _ends_where_it_says(wasm: bytes) -> bool:
    """Whether the sections of a WebAssembly file fill it exactly."""
    at = len(WASM)
    while at < len(wasm):
        length, at = _number(wasm, at + 1)
        at += length
    return wasm.startswith(WASM) and at == len(wasm)


def _number(wasm: bytes, at: int) -> tuple[int, int]:
    """A LEB128 number, and the place after it."""
    value = shift = 0
    for byte in wasm[at : at + 5]:
        value |= (byte & 127) << shift
        shift, at = shift + 7, at + 1
        if byte < 128:
            break
    return value, at


def _check_version(folder: Path, version: str) -> None:
    if f'"{version}"' not in (folder / ENTRY).read_text(encoding="utf-8"):
        raise SiteError(_OTHER_VERSION.fill(version=version))


def _lock(folder: Path) -> dict:
    try:
        lock = json.loads((folder / LOCK).read_text(encoding="utf-8"))
        lock["info"]["python"], lock["packages"].items()
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise SiteError(_TORN.fill(file=LOCK)) from error
    return lock


def _key(name: str) -> str:
    return name.lower().replace("_", "-")


_NOT_THERE = Text("Er is geen Pyodide op {source}.", "There is no Pyodide at {source}.")
_NO_ARCHIVE = Text(
    "{source} is geen map en geen archief (.tar.bz2 of .zip) van Pyodide.",
    "{source} is neither a folder nor an archive (.tar.bz2 or .zip) of Pyodide.",
)
_MISSING = Text(
    "De Pyodide in {source} is niet compleet: {file} ontbreekt.",
    "The Pyodide in {source} is incomplete: {file} is missing.",
)
_TORN = Text(
    "Het bestand {file} van Pyodide is beschadigd. Haal Pyodide opnieuw op.",
    "The file {file} of Pyodide is damaged. Fetch Pyodide again.",
)
_OTHER_FILE = Text(
    "Het bestand {file} is niet het bestand dat pyodide-lock.json noemt (de sha256 verschilt). Haal Pyodide opnieuw op.",
    "The file {file} is not the one that pyodide-lock.json names (its sha256 differs). Fetch Pyodide again.",
)
_OTHER_VERSION = Text(
    "Deze Pyodide is van een andere versie: de cursus heeft versie {version} nodig.",
    "This Pyodide is of another version: the course needs version {version}.",
)
