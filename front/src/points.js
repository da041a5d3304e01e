// A fixed number of points to divide: a number field for each category, with a step up and down.
import { html } from "lit-html";
import { live } from "lit-html/directives/live.js";
import { chip } from "./words.js";

export function points(block, screen) {
  const given = block.shares.reduce((sum, share) => sum + value(share, screen), 0);
  const rest = block.total - given;
  const words = rest === 0 ? block.enough : (rest > 0 ? block.left : block.over).replace("{n}", Math.abs(rest));
  return html`<fieldset class="vr-points" data-key=${block.name} tabindex="-1">
    <legend>${block.legend}</legend>
    ${block.shares.map((share) => row(share, block, screen, rest))}
    <output class="vr-left" data-done=${rest === 0}>${words}</output>
  </fieldset>`;
}

function value(share, screen) {
  return screen.typed.get(share.name) ?? share.value;
}

function row(share, block, screen, rest) {
  const id = `${screen.id}-${share.name}`;
  const now = value(share, screen);
  const set = (number) => {
    screen.typed.set(share.name, Math.min(block.total, Math.max(0, Math.round(Number(number)) || 0)));
    screen.redraw();
  };
  const step = (by, words, sign, stuck) => html`<button type="button" class="vr-step" aria-disabled=${stuck}
    aria-label=${words.replace("{place}", share.chip.label.text)} @click=${() => stuck || set(now + by)}>${sign}</button>`;
  return html`<div class="vr-share" data-colour=${share.chip.colour}>
    <label for=${id}>${chip(share.chip, screen.sheet.language)}</label>
    ${step(-1, block.fewer, "−", now <= 0)}
    <input id=${id} type="number" inputmode="numeric" min="0" max=${block.total} data-field=${share.name} data-key=${share.name}
      .value=${live(String(now))} @input=${(event) => set(event.target.value)} />
    ${step(1, block.more, "+", rest <= 0)}
    <span class="vr-dots" aria-hidden="true">${dots(now, block.total)}</span>
  </div>`;
}

function dots(now, total) {
  return Array.from({ length: total }, (_, at) => html`<i data-on=${at < now}></i>`);
}
