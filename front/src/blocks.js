// Each block of a sheet, by its name, as a template.
import { html, nothing } from "lit-html";
import { keyed } from "lit-html/directives/keyed.js";
import { live } from "lit-html/directives/live.js";
import { bars } from "./bars.js";
import { board, grip } from "./board.js";
import { contents, link } from "./contents.js";
import { download, upload } from "./files.js";
import { points } from "./points.js";
import { lookup } from "./lookup.js";
import { plane } from "./plane.js";
import { scale, tabs } from "./scale.js";
import { scores } from "./scores.js";
import { sequence } from "./sequence.js";
import { chip, inThis, passage, said } from "./words.js";

const DRAWN = {
  actions,
  bars,
  board,
  choice,
  columns,
  contents,
  download,
  facts,
  feedback,
  hints,
  link,
  lookup,
  notice,
  passage: section,
  picture,
  plane,
  points,
  scale,
  scores,
  select,
  sequence,
  slider,
  steps,
  story,
  table,
  tabs,
  upload,
  writing,
};

export function draw(block, screen) {
  return DRAWN[block.block](block, screen, draw);
}

function language(screen) {
  return screen.sheet.language;
}

function button({ action, label, value, primary, quiet }, screen) {
  const look = primary ? "vr-button vr-primary" : quiet ? "vr-button vr-quiet" : "vr-button";
  return html`<button type="button" class=${look} data-action=${action}
    data-key="${action}:${value}" @click=${() => screen.send(action, value)}>${label}</button>`;
}

function actions(block, screen) {
  return html`<div class=${block.stacked ? "vr-actions vr-stacked" : "vr-actions"}>${block.actions.map((action) => button(action, screen))}</div>`;
}

function story(block, screen) {
  const title = block.title ? html`<h4>${said(block.title, language(screen))}</h4>` : nothing;
  const head = block.drag ? html`<header data-grip>${title}${grip()}</header>` : title;
  return html`<article class=${block.drag ? "vr-story vr-card" : "vr-story"} data-drag=${block.drag || nothing} data-key="story" tabindex="-1">${head}${passage(block.prose, language(screen))}</article>`;
}

function section(block, screen) {
  const heading = block.heading ? html`<h4>${block.heading}</h4>` : nothing;
  const of = block.chip ? html`<h4>${chip(block.chip, language(screen))}</h4>` : nothing;
  return html`<section class="vr-passage" data-key=${block.name || nothing} tabindex=${block.name ? -1 : nothing}>${heading}${of}${passage(block.prose, language(screen))}</section>`;
}

function facts(block, screen) {
  const fact = ({ label, prose }) => html`<div><dt>${said(label, language(screen))}</dt><dd>${passage(prose, language(screen))}</dd></div>`;
  return html`<section class="vr-facts">${block.heading ? html`<h4>${block.heading}</h4>` : nothing}<dl>${block.facts.map(fact)}</dl></section>`;
}

function notice(block, screen) {
  return html`<div class="vr-notice" data-tone=${block.tone} data-key=${block.tone} tabindex="-1">${passage(block.prose, language(screen))}</div>`;
}

function choice(block, screen) {
  const group = `${screen.id}-${block.name}`;
  const option = (one) => html`<label class="vr-option">
    <input type="radio" name=${group} data-field=${block.name} value=${one.value} ?checked=${one.value === block.value} />
    ${one.chip ? chip(one.chip, language(screen)) : html`<span>${said(one.label, language(screen))}</span>`}
  </label>`;
  return keyed(
    block.name,
    html`<fieldset class="vr-choice" data-key=${block.name} tabindex="-1">
      <legend>${said(block.legend, language(screen))}</legend>
      <div class=${block.stacked ? "vr-options vr-stacked" : "vr-options"}>${block.options.map(option)}</div>
    </fieldset>`,
  );
}

function select(block, screen) {
  const id = `${screen.id}-${block.name}`;
  const option = (one) => html`<option value=${one.value} ?selected=${one.value === block.value}>${one.label.text ?? one.label}</option>`;
  return keyed(
    `${block.name}=${block.value}`,
    html`<div class="vr-select"><label for=${id}>${said(block.label, language(screen))}</label>
      <select id=${id} data-field=${block.name} data-key=${block.name}>${block.options.map(option)}</select></div>`,
  );
}

function slider(block, screen) {
  const id = `${screen.id}-${block.action}`;
  const now = screen.typed.get(block.action) ?? block.value;
  const move = (event) => screen.typed.set(block.action, event.target.value) && screen.redraw();
  const send = (event) => screen.send(block.action, event.target.value);
  return html`<div class="vr-slider"><label for=${id}>${block.label}</label>
    <div><span aria-hidden="true">${block.low}</span>
      <input id=${id} type="range" min=${block.low} max=${block.high} step="1" data-key=${block.action} .value=${live(String(now))} @input=${move} @change=${send} />
      <span aria-hidden="true">${block.high}</span><output for=${id}>${now}</output></div></div>`;
}

function writing(block, screen) {
  const id = `${screen.id}-${block.name}`;
  const help = block.help ? html`<p class="vr-help" id="${id}-help">${block.help}</p>` : nothing;
  return keyed(
    block.name,
    html`<div class="vr-writing">
      <label for=${id}>${said(block.label, language(screen))}</label>${help}
      ${block.sort === "date" ? day(block, id) : area(block, id)}
    </div>`,
  );
}

function area(block, id) {
  return html`<textarea id=${id} data-field=${block.name} data-key=${block.name} rows=${block.rows}
    aria-describedby=${block.help ? `${id}-help` : nothing} .defaultValue=${block.value}></textarea>`;
}

function day(block, id) {
  return html`<input type="date" id=${id} data-field=${block.name} data-key=${block.name} data-draft .defaultValue=${block.value} />`;
}

function hints(block, screen) {
  const shown = block.hints.map((hint) => html`<li>${passage(hint, language(screen))}</li>`);
  const list = block.hints.length ? html`<ol>${shown}</ol>` : nothing;
  const more = block.more ? button(block.more, screen) : nothing;
  return html`<section class="vr-hints" data-key="hints" tabindex="-1" aria-label=${inThis(screen, block.legend)}>${list}${more}</section>`;
}

function feedback(block, screen) {
  const lang = language(screen);
  const note = block.note ? html`<p class="vr-note">${block.note}</p>` : nothing;
  return html`<section class="vr-feedback" data-fit=${block.fit} data-key="feedback" tabindex="-1">
    ${block.about ? html`<p class="vr-small">${said(block.about, lang)}</p>` : nothing}
    <h4><span class="vr-verdict">${block.verdict}</span>${block.chip ? chip(block.chip, lang) : nothing}</h4>
    ${note}${passage(block.prose, lang)}${nearby(block, lang)}
  </section>`;
}

function nearby(block, lang) {
  if (!block.question) return nothing;
  const neighbour = block.neighbour ? html`<p><span class="vr-small">${block.neighbour_label}</span> ${chip(block.neighbour, lang)}</p>` : nothing;
  return html`<div class="vr-nearby">${neighbour}<p class="vr-small">${block.question_label}</p>
    <div class="vr-question">${passage(block.question, lang)}</div></div>`;
}

function steps(block, screen) {
  const stop = (one, at) => html`<li>
    <button type="button" data-state=${one.state} data-key="go:${one.value}" aria-current=${one.current ? "step" : nothing}
      @click=${() => screen.send("go", one.value)}>
      <span class="vr-hidden">${one.label}, ${one.state_label}</span><span aria-hidden="true">${mark(one, at)}</span>
    </button>
  </li>`;
  return html`<nav class="vr-steps" aria-label=${inThis(screen, block.label)}><ol>${block.stops.map(stop)}</ol></nav>`;
}

function mark(stop, at) {
  return stop.state === "closing" ? stop.label : at + 1;
}

function table(block, screen) {
  const row = ([first, ...rest]) => html`<tr><th scope="row">${first}</th>${rest.map((cell) => html`<td>${cell}</td>`)}</tr>`;
  return html`<div><p class="vr-caption" aria-hidden="true">${block.caption}</p><div class="vr-table" tabindex="0" role="region" aria-label=${inThis(screen, block.caption)}><table>
    <caption class="vr-hidden">${block.caption}</caption>
    <thead><tr>${block.head.map((cell) => html`<th scope="col">${cell}</th>`)}</tr></thead>
    <tbody>${block.rows.map(row)}</tbody>
  </table></div></div>`;
}

function picture(block, screen) {
  if (block.source) screen.arrived();
  if (block.source) return html`<figure class="vr-picture"><img src=${block.source} alt=${block.alt} /></figure>`;
  if (block.action) screen.askOnce(block.action);
  return html`<p class="vr-waiting">${block.waiting}</p>`;
}

function columns(block, screen) {
  const column = (inside) => html`<div>${inside.map((one) => draw(one, screen))}</div>`;
  return html`<div class="vr-columns">${block.columns.map(column)}</div>`;
}
