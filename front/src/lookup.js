// Words to search in; the search stays on the screen and asks nothing of Python.
import { html, nothing } from "lit-html";
import { passage, said } from "./words.js";

export function lookup(block, screen) {
  const id = `${screen.id}-lookup`;
  const wanted = plain(screen.typed.get("lookup") ?? "");
  const found = block.entries.filter((entry) => plain(entry.searched).includes(wanted));
  const search = (event) => screen.typed.set("lookup", event.target.value) && screen.redraw();
  return html`<div class="vr-lookup">
    <label for=${id}>${block.label}</label>
    <input id=${id} type="search" autocomplete="off" spellcheck="false" data-key="lookup" @input=${search} />
    <output for=${id}>${count(found.length, block)}</output>
    <div class="vr-found" tabindex="0" role="region" aria-label=${block.label}>
      <dl>${found.map((entry) => word(entry, screen.sheet.language))}</dl></div>
  </div>`;
}

function count(number, block) {
  if (number < 2) return number ? block.one : block.none;
  return block.found.replace("{n}", number);
}

function word(entry, lang) {
  return html`<div><dt>${said(entry.term, lang)}<span class="vr-other">${said(entry.other, lang)}</span></dt>
    <dd>${passage(entry.meaning, lang)}${entry.where ? html`<p class="vr-small">${entry.where}</p>` : nothing}</dd></div>`;
}

// Without accents and capitals, so that any spelling finds it.
function plain(words) {
  return words.trim().toLowerCase().normalize("NFD").replace(/\p{M}/gu, "");
}
