// Text, always as text: lit writes it with textContent, so nothing in it can run.
import { html, nothing, svg } from "lit-html";
import symbols from "../../course/sheet/symbols.json";

// Words as {text, lang} or a plain string; marked with their language where it is not the sheet's.
export function said(words, language) {
  if (typeof words === "string") return words;
  return words.lang === language ? words.text : html`<span lang=${words.lang}>${words.text}</span>`;
}

// The name of a part that a screen reader can jump to: another exercise on the page has such a part too.
export function inThis(screen, name) {
  return `${name} – ${screen.sheet.title.text}`;
}

export function passage(prose, language) {
  const lang = prose.lang === language ? nothing : prose.lang;
  return prose.paragraphs.map((runs) => html`<p lang=${lang}>${runs.map(run)}</p>`);
}

function run({ text, marked }) {
  return marked ? html`<mark>${text}</mark>` : text;
}

export function symbol(name) {
  return html`<svg class="vr-symbol" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
    ${svg`<path d=${symbols[name] ?? symbols.circle}></path>`}
  </svg>`;
}

export function chip({ label, symbol: drawing, colour }, language) {
  return html`<span class="vr-chip" data-colour=${colour}>${symbol(drawing)}<span>${said(label, language)}</span></span>`;
}
