// Options of the learner's own, each with a score for every world.
import { html } from "lit-html";
import { chip } from "./words.js";

const SCORES = ["", 1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

export function scores(block, screen) {
  const lang = screen.sheet.language;
  return html`<fieldset class="vr-scores"><legend>${block.caption}</legend>
    ${block.rows.map((row) => option(row, block, screen, lang))}</fieldset>`;
}

function option(row, block, screen, lang) {
  const id = `${screen.id}-${row.name}`;
  return html`<div class="vr-option-row">
    <div class="vr-writing"><label for=${id}>${row.label}</label>
      <textarea id=${id} rows="1" data-field=${row.name} data-key=${row.name} .defaultValue=${row.value}></textarea></div>
    <div class="vr-worlds">${row.scores.map((one, at) => score(one, block.head[at], screen, lang))}</div>
  </div>`;
}

function score(one, world, screen, lang) {
  const id = `${screen.id}-${one.name}`;
  return html`<div class="vr-select" data-colour=${world.colour}><label for=${id}>${chip(world, lang)}<span class="vr-hidden">${one.label}</span></label>
    <select id=${id} data-field=${one.name} data-key=${one.name} data-draft>${SCORES.map((n) => html`<option value=${n} ?selected=${String(n) === one.value}>${n || "–"}</option>`)}</select></div>`;
}
