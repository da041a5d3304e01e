// The sheet: draws what Python describes, passes on what the learner does.
import { html, render } from "lit-html";
import { draw } from "./blocks.js";
import { holdDragging } from "./drag.js";
import { fieldsIn } from "./fields.js";
import { guardKeys } from "./guard.js";
import { Keeper, SLOW_MS } from "./keeper.js";
import { remind } from "./reminder.js";
import { passage, said } from "./words.js";

const DRAFT_AFTER_MS = 1500;
const UNASKED = 0;
const KEPT_WHILE_TYPED = "textarea, [data-draft]";

// Each sheet on a page loads this module anew, so the count must live outside it.
function nextId() {
  globalThis.vrSheets = (globalThis.vrSheets ?? 0) + 1;
  return `vr-${globalThis.vrSheets}`;
}

export default {
  render({ model, el }) {
    const screen = new Screen(model, el);
    screen.show();
    screen.restore();
    screen.renew();
    return () => screen.leave();
  },
};

class Screen {
  constructor(model, el) {
    this.model = model;
    this.words = model.get("words");
    this.typed = new Map();
    this.touched = new Set();
    this.id = nextId();
    this.root = this.frame(el);
    this.keeper = new Keeper(model, this.words, this.root.querySelector(".vr-keep"));
    this.stopDragging = holdDragging(this.root, (card, place) => this.send("put", place, { card }));
    this.listen();
  }

  // The parts that stay in place, so that a screen reader keeps hold of them.
  frame(el) {
    const root = document.createElement("section");
    root.className = "vr-sheet";
    root.innerHTML =
      '<div class="vr-main"></div><p class="vr-said" role="status"></p><div class="vr-keep"><p class="vr-kept"></p><p class="vr-alarm" role="alert"></p></div>';
    el.replaceChildren(root);
    return root;
  }

  listen() {
    guardKeys(this.root);
    this.onSheet = () => this.show(true);
    this.model.on("change:sheet", this.onSheet);
    this.onReply = (reply) => reply.id !== UNASKED && remind(reply.remind, this.keeper, this.root);
    this.model.on("msg:custom", this.onReply);
    this.root.addEventListener("input", (event) => this.onInput(event));
    this.root.addEventListener("focusout", (event) => this.onLeaving(event));
  }

  // What a desk counts may have changed in other sheets since it was drawn. The learner asked nothing, and need not
  // hear of it when Python does not answer.
  renew() {
    this.watcher = new IntersectionObserver(([entry]) => {
      if (entry.isIntersecting) this.model.send({ id: UNASKED, action: "renew", value: "", fields: {} });
    });
    if (this.sheet.renews) this.watcher.observe(this.root);
  }

  leave() {
    this.watcher.disconnect();
    this.model.off("change:sheet", this.onSheet);
    this.model.off("msg:custom", this.onReply);
    this.stopDragging();
    this.keeper.leave();
    clearTimeout(this.draftTimer);
  }

  get sheet() {
    return this.model.get("sheet");
  }

  show(turned = false) {
    const sheet = this.sheet;
    if (!sheet.blocks) return;
    this.root.lang = sheet.language;
    this.root.setAttribute("aria-labelledby", `${this.id}-title`);
    render(this.page(sheet), this.root.querySelector(".vr-main"));
    if (turned) this.tell(sheet);
  }

  page(sheet) {
    return html`<header class="vr-head">
        <h3 id="${this.id}-title">${said(sheet.title, sheet.language)}</h3>
        <div class="vr-prompt">${passage(sheet.prompt, sheet.language)}</div>
      </header>
      ${sheet.blocks.map((block) => draw(block, this))}`;
  }

  // Announce what happened, and move the focus where the work goes on.
  tell(sheet) {
    const status = this.root.querySelector(".vr-said");
    const again = status.textContent === sheet.say ? "\u00a0" : "";
    status.textContent = sheet.say + again;
    status.classList.toggle("vr-aloud", sheet.aloud || !sheet.say);
    if (sheet.focus) this.focus(sheet.focus);
  }

  focus(key) {
    const target = this.root.querySelector(`[data-key="${CSS.escape(key)}"]`);
    if (!target) return;
    target.focus({ preventScroll: true });
    target.scrollIntoView({ block: "nearest" });
  }

  send(action, value = "", more = {}) {
    if (this.touched.size) this.keepDraft();
    this.keeper.send({ action, value, fields: { ...fieldsIn(this.root), ...more } });
  }

  // Ask Python for something once, such as a picture that is still to be drawn.
  askOnce(action) {
    if (this.asked) return;
    this.asked = true;
    queueMicrotask(() => this.keeper.send({ action, value: "", fields: {} }, () => {}, { patience: SLOW_MS, busy: "" }));
  }

  // The picture has come; a later one may be asked for.
  arrived() {
    this.asked = false;
  }

  // The card that was taken up from a place, if there is one.
  picked() {
    const board = this.sheet.blocks.find((block) => block.block === "board");
    return board.places.flatMap((place) => place.items).find((card) => card.picked);
  }

  redraw() {
    this.show();
  }

  onInput(event) {
    if (!event.target.matches(KEPT_WHILE_TYPED)) return;
    this.touched.add(event.target.dataset.field);
    unkept().set(this.nameOf(event.target), event.target.value);
    this.keeper.typing();
    clearTimeout(this.draftTimer);
    this.draftTimer = setTimeout(() => this.keepDraft(), DRAFT_AFTER_MS);
  }

  onLeaving(event) {
    if (event.target.matches(KEPT_WHILE_TYPED) && this.touched.size) this.keepDraft();
  }

  // Only what was touched: the same exercise may be open elsewhere, with newer words in the other fields.
  keepDraft() {
    clearTimeout(this.draftTimer);
    const areas = this.areas().filter((area) => this.touched.has(area.dataset.field));
    this.touched.clear();
    const fields = fieldsIn(this.root, areas);
    const kept = () => areas.forEach((area) => this.forget(area, fields));
    if (areas.length) this.keeper.send({ action: "draft", value: "", fields }, kept);
  }

  // Words that Python did not confirm outlive this sheet, so that Start brings them back.
  restore() {
    const lost = this.areas().filter((area) => unkept().has(this.nameOf(area)));
    for (const area of lost) {
      fill(area, unkept().get(this.nameOf(area)));
      this.touched.add(area.dataset.field);
    }
    if (lost.length) this.keepDraft();
  }

  areas() {
    return [...this.root.querySelectorAll(KEPT_WHILE_TYPED)];
  }

  forget(area, fields) {
    if (unkept().get(this.nameOf(area)) === fields[area.dataset.field]) unkept().delete(this.nameOf(area));
  }

  nameOf(area) {
    return `${this.sheet.title.text}/${area.dataset.field}`;
  }
}

function fill(area, value) {
  if (area.type === "radio") area.checked = area.value === value;
  else area.value = value;
}

function unkept() {
  globalThis.vrUnkept = globalThis.vrUnkept ?? new Map();
  return globalThis.vrUnkept;
}
