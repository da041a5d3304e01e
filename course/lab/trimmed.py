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
MODIFIERS = ("Accel", "Alt", "Cmd", "Ctrl")
STAYS = {"Enter", "Escape", "ArrowUp", "ArrowDown", "Shift Enter"}


def menus(schemas: Path) -> list[dict]:
    """The main menus with everything disabled that a learner has no use for, or that stays English."""
    found: dict[str, list[dict]] = defaultdict(list)
    for schema in _read(schemas):
        for menu in schema.get("jupyter.lab.menus", {}).get("main", []):
            found[menu["id"]] += [_off(item) for item in menu.get("items", []) if _unwanted(item)]
    return [{"id": name, "items": items, "disabled": name not in KEPT_MENUS} for name, items in found.items()]


def single_keys(schemas: Path) -> list[dict]:
    """The notebook's commands on keys without Ctrl, Alt or Cmd, disabled: typed by accident, they hurt."""
    return [
        {**shortcut, "disabled": True}
        for schema in _read(schemas)
        for shortcut in schema.get("jupyter.lab.shortcuts", [])
        if "jp-Notebook" in shortcut["selector"] and _is_bare(shortcut["keys"])
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
    typed = [key for key in keys if key]
    return bool(typed) and not any(key in STAYS or any(m in key.split() for m in MODIFIERS) for key in typed)
