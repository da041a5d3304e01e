// A plane between two axes: cells to choose by pointer or arrow keys, or only to look at (a table says the same).
import { html, nothing } from "lit-html";
import { chip, passage, said } from "./words.js";

const STEPS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

export function plane(block, screen) {
  const lang = screen.sheet.language;
  const [across, left, right] = block.across.map((words) => said(words, lang));
  const [up, bottom, top] = block.up.map((words) => said(words, lang));
  return html`<figure class="vr-plane">
    <figcaption>${block.heading}</figcaption>
    <div class="vr-axes">
      <p class="vr-up"><b>${up}</b><span>↑ ${top}</span><span>↓ ${bottom}</span></p>
      ${block.cells.length ? cells(block, screen) : corners(block, lang)}
      <p class="vr-across"><span>← ${left}</span><span>${right} →</span><b>${across}</b></p>
    </div>
    ${block.note ? html`<p class="vr-note">${block.note}</p>` : nothing}
  </figure>`;
}

function corners(block, lang) {
  const corner = (one, at) => html`<div data-colour=${one.colour}>${chip(one, lang)}${block.texts[at] ? passage(block.texts[at], lang) : nothing}</div>`;
  return html`<div class="vr-corners">${block.corners.map(corner)}</div>`;
}

function cells(block, screen) {
  const size = Math.sqrt(block.cells.length);
  const chosen = block.cells.findIndex((cell) => cell.chosen);
  const at = Math.max(chosen, 0);
  return html`<div class="vr-field">
    <div class="vr-under" aria-hidden="true">${block.corners.map((one) => html`<span data-colour=${one.colour}>${chip(one, screen.sheet.language)}</span>`)}</div>
    ${block.action
      ? html`<div class="vr-cells" role="group" aria-label=${block.heading} style="--size:${size}" @keydown=${(event) => step(event, size)}>
          ${block.cells.map((cell, index) => button(cell, index === at, block, screen))}</div>`
      : html`<div class="vr-cells" aria-hidden="true" style="--size:${size}">${block.cells.map((cell) => html`<span class="vr-cell" data-colour=${cell.colour}>${marks(cell)}</span>`)}</div>`}
  </div>`;
}

function button(cell, reached, block, screen) {
  return html`<button type="button" class="vr-cell" data-place=${cell.value} data-colour=${cell.colour}
    data-key="${block.action}:${cell.value}" aria-label=${cell.label} aria-pressed=${cell.chosen} tabindex=${reached ? 0 : -1}
    @click=${() => screen.send(block.action, cell.value)}>${marks(cell)}</button>`;
}

function marks(cell) {
  return html`${cell.mine.map((mark) => html`<i>${mark}</i>`)}${cell.theirs.map((mark) => html`<i data-theirs>${mark}</i>`)}`;
}

// Arrow keys walk over the cells; one stop for Tab.
function step(event, size) {
  const by = STEPS[event.key];
  if (!by) return;
  event.preventDefault();
  const all = [...event.currentTarget.children];
  const at = all.indexOf(document.activeElement);
  const [x, y] = [(at % size) + by[0], Math.floor(at / size) + by[1]];
  if (x < 0 || y < 0 || x >= size || y >= size) return;
  all[at].tabIndex = -1;
  all[y * size + x].tabIndex = 0;
  all[y * size + x].focus();
}
