"""JupyterLab's own menus and single-key commands, taken from what is installed and trimmed for a learner."""

import json
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

KEPT_MENUS = {"jp-mainmenu-file", "jp-mainmenu-edit", "jp-mainmenu-view", "jp-mainmenu-settings"}
KEPT_COMMANDS = {
    "apputils:print",
    "docmanager:save",
    "documentsearch:highlightNext",
    "documentsearch:highlightPrevious",
    "documentsearch:start",
    "toc:show-panel",
}
KEPT_SUBMENUS = {"jp-mainmenu-settings-apputilstheme", "jp-mainmenu-settings-language"}


def menus(schemas: Path) -> list[dict]:
    """The main menus with everything disabled that a learner has no use for, or that stays English."""
    found: dict[str, list[dict]] = defaultdict(list)
    for schema in _read(schemas):
        for menu in schema.get("jupyter.lab.menus", {}).get("main", []):
            found[menu["id"]] += [_off(item) for item in menu.get("items", []) if _unwanted(item)]
    return [{"id": name, "items": items, "disabled": name not in KEPT_MENUS} for name, items in found.items()]


def single_keys(schemas: Path) -> list[dict]:
    """The commands on a bare letter or digit, disabled: typed by accident, they hurt."""
    return [
        {**shortcut, "disabled": True}
        for schema in _read(schemas)
        for shortcut in schema.get("jupyter.lab.shortcuts", [])
        if _is_bare(shortcut["keys"])
    ]


def _read(schemas: Path) -> Iterator[dict]:
    for path in sorted(schemas.rglob("*.json")):
        if isinstance(schema := json.loads(path.read_text(encoding="utf-8")), dict):
            yield schema


def _unwanted(item: dict) -> bool:
    if "submenu" in item:
        return item["submenu"]["id"] not in KEPT_SUBMENUS
    return "command" in item and item["command"] not in KEPT_COMMANDS


def _off(item: dict) -> dict:
    return {key: item[key] for key in ("command", "args", "type", "submenu") if key in item} | {"disabled": True}


def _is_bare(keys: list[str]) -> bool:
    return any(keys) and all(len(key.removeprefix("Shift ")) == 1 for key in keys)
