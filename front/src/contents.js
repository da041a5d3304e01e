// Ways to lessons: one by itself, or a list with how each stands.
import { html } from "lit-html";
import { said } from "./words.js";

export function link({ label, file }, screen) {
  return html`<p class="vr-onward"><a href=${file}>${said(label, screen.sheet.language)}</a></p>`;
}

export function contents({ heading, lines }, screen) {
  return html`<section class="vr-contents"><h4>${heading}</h4><ul>${lines.map((one) => line(one, screen.sheet.language))}</ul></section>`;
}

function line({ link, state, told }, lang) {
  return html`<li data-state=${state}><a href=${link.file}>${said(link.label, lang)}</a>
    <span class="vr-told">${told.map((words, at) => html`<span>${at ? html`<span class="vr-hidden">, </span>` : ""}${words}</span>`)}</span></li>`;
}
