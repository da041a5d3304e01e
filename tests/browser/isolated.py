"""A sheet on a page of its own, with the real Python behind it and no notebook around it."""

import base64
import json

from playwright.sync_api import Page

from course.content.library import shipped
from course.sheet.widget import SheetWidget
from course.show import show
from course.text import Language

SHEET = shipped() / "course" / "sheet"
PAGE = """<!doctype html><html lang="{language}"><head><meta charset="utf-8"><title>Sheet</title>
<style>body {{ margin: 0; padding: 16px; background: {ground}; }} {css}</style></head>
<body data-jp-theme-light="{light}"><main><h1>{title}</h1><h2>{title}</h2><div id="here"></div></main></body></html>"""
MODEL = """async ([code, sheet, words]) => {
  const heard = { 'change:sheet': new Set(), 'msg:custom': new Set() };
  const state = { sheet, words };
  window.model = {
    get: (name) => state[name],
    on: (name, hear) => heard[name]?.add(hear),
    off: (name, hear) => heard[name]?.delete(hear),
    send: async (message) => {
      const [next, reply] = JSON.parse(await window.toPython(JSON.stringify(message)));
      state.sheet = next;
      heard['change:sheet'].forEach((hear) => hear());
      if (reply) heard['msg:custom'].forEach((hear) => hear(reply));
    },
  };
  const module = await import('data:text/javascript;base64,' + code);
  module.default.render({ model: window.model, el: document.getElementById('here') });
}"""


def open_sheet(page: Page, name: str, language: Language = "nl", light: bool = True) -> SheetWidget:
    """Show one exercise on an empty page; what is done there is answered by Python."""
    page.emulate_media(reduced_motion="reduce")
    widget = show(name, language)

    def to_python(message: str) -> str:
        reply = widget.respond(json.loads(message)) if widget.respond else None
        return json.dumps([widget.sheet, reply])

    page.expose_function("toPython", to_python)
    css, ground = (SHEET / "sheet.css").read_text(), "#ffffff" if light else "#111111"
    title = "Les" if language == "nl" else "Lesson"
    page.set_content(PAGE.format(language=language, css=css, ground=ground, light=str(light).lower(), title=title))
    code = base64.b64encode((SHEET / "sheet.js").read_bytes()).decode()
    page.evaluate(MODEL, [code, widget.sheet, widget.words])
    page.locator(".vr-sheet h3").wait_for()
    return widget
