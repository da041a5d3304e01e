// Bars with their numbers, as a table: a picture for the eye, rows for a screen reader.
import { html, nothing } from "lit-html";
import { chip } from "./words.js";

export function bars(block, screen) {
  const head = block.series.length
    ? html`<thead><tr><td></td>${block.series.map((name) => html`<th scope="col">${name}</th>`)}</tr></thead>`
    : nothing;
  return html`<section class="vr-bars">
    <table><caption>${block.heading}</caption>${head}
      <tbody>${block.bars.map((bar) => row(bar, block, screen))}</tbody>
    </table>
    <p class="vr-note">${block.note}</p>
  </section>`;
}

function row(bar, block, screen) {
  const lang = screen.sheet.language;
  const other = bar.other === undefined ? nothing : cell(bar.other, block.total, lang);
  return html`<tr data-colour=${bar.chip.colour}>
    <th scope="row">${chip(bar.chip, lang)}</th>${cell(bar.value, block.total, lang)}${other}
  </tr>`;
}

function cell(value, total, lang) {
  return html`<td><span class="vr-bar" style="--share:${value / total}" aria-hidden="true"></span><b>${value.toLocaleString(lang)}</b></td>`;
}
