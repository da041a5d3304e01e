"""A site that is not whole, or that would ask something outside its own folder, is not handed over."""

import json

import pytest

from course.site import settings
from course.site.check import EXPECTED, addresses, check
from course.site.pyodide import CORE, LOCK
from course.site.refusal import SiteError

PYODIDE = "static/pyodide-12345678"


@pytest.fixture
def site(tmp_path):
    names = [*EXPECTED, "nl/index.html", "en/index.html", *(f"{PYODIDE}/{name}" for name in (*CORE, LOCK))]
    for name in names:
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text("")
    lock(tmp_path, file_name="a.whl")
    (tmp_path / PYODIDE / "a.whl").write_text("")
    configure(tmp_path, {})
    return tmp_path


def configure(site, kernel: dict, **more):
    plugins = {settings.KERNEL: settings.kernel(f"./{PYODIDE}/pyodide.mjs", ()) | kernel}
    (site / settings.FILE).write_text(json.dumps({"jupyter-config-data": {"litePluginSettings": plugins, **more}}))


def lock(site, **entry):
    (site / PYODIDE / LOCK).write_text(json.dumps({"packages": {"a": entry}}))


def test_a_site_that_is_whole_passes(site):
    check(site)


@pytest.mark.parametrize("name", ["index.html", "en/index.html", f"{PYODIDE}/pyodide.asm.wasm"])
def test_a_missing_file_is_named(site, name):
    (site / name).unlink()
    with pytest.raises(SiteError, match=f"{name} is missing"):
        check(site)


@pytest.mark.parametrize("address", ["https://cdn.example/pyodide.mjs", "//cdn.example/p", "/static/p", "./../p"])
def test_an_address_outside_the_folder_is_named(site, address):
    configure(site, {}, federated_extensions=[{"deep": {"themesUrl": address}}])
    with pytest.raises(SiteError, match="names an address outside its own folder"):
        check(site)


def test_a_kernel_that_would_fetch_elsewhere_is_refused(site):
    configure(site, {"pyodideUrl": "./other/pyodide.mjs"})
    with pytest.raises(SiteError, match=r"other/pyodide\.mjs is missing"):
        check(site)
    configure(site, {"pyodideUrl": None})
    with pytest.raises(SiteError, match="outside its own folder"):
        check(site)
    configure(site, {"disablePyPIFallback": False})
    with pytest.raises(SiteError):
        check(site)


def test_a_wheel_outside_or_missing_is_refused(site):
    lock(site, file_name="https://cdn.example/a.whl")
    with pytest.raises(SiteError, match="outside its own folder"):
        check(site)
    lock(site, file_name="b.whl")
    with pytest.raises(SiteError, match=r"b\.whl is missing"):
        check(site)


def test_addresses_are_found_however_deep():
    found = {"aUrl": "./a", "b": [{"cUrls": ["./c", "./d"]}], "e": "see https://example.org", "f": "plain"}
    assert addresses(found) == ["./a", "./c", "./d", "see https://example.org"]
