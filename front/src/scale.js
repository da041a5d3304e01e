// A score between two ends, and the tabs of several things of one's own.
import { html, nothing } from "lit-html";
import { keyed } from "lit-html/directives/keyed.js";
import { inThis, said } from "./words.js";

export function scale(block, screen) {
  const lang = screen.sheet.language;
  const id = `${screen.id}-${block.name}`;
  const numbers = Array.from({ length: block.most }, (_, at) => String(at + 1));
  return keyed(
    block.name,
    html`<div class="vr-scale" role="radiogroup" data-layout=${block.layout} data-key=${block.name} tabindex="-1" aria-labelledby="${id}-legend" aria-describedby="${id}-ends">
      <p class="vr-legend" id="${id}-legend">${said(block.legend, lang)}${block.of ? html`<span class="vr-hidden">: ${block.of}</span>` : nothing}</p>
      <p class="vr-hidden" id="${id}-ends">1: ${said(block.low, lang)}. ${block.most}: ${said(block.high, lang)}.</p>
      <div class="vr-line">
        <span class="vr-end" aria-hidden="true">${said(block.low, lang)}</span>
        <span class="vr-scores-line">${numbers.map((number) => step(number, block, id))}</span>
        <span class="vr-end" aria-hidden="true">${said(block.high, lang)}</span>
      </div>
    </div>`,
  );
}

function step(number, block, id) {
  return html`<label class="vr-score"><input type="radio" class="vr-hidden" name=${id} data-field=${block.name} data-draft value=${number}
      ?checked=${number === block.value} /><span>${number}</span></label>`;
}

export function tabs(block, screen) {
  const tab = (one) => html`<li><button type="button" data-key="${block.action}:${one.value}" data-action=${block.action}
    aria-current=${one.current ? "true" : "false"} @click=${() => screen.send(block.action, one.value)}>${one.label}</button></li>`;
  return html`<nav class="vr-tabs" aria-label=${inThis(screen, block.label)}><ul>${block.tabs.map(tab)}</ul></nav>`;
}
