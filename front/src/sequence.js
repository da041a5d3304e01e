// Steps to put in order, and between each two the sign of their link.
import { html, nothing } from "lit-html";
import { repeat } from "lit-html/directives/repeat.js";
import { said } from "./words.js";

export function sequence(block, screen) {
  const last = block.rungs.length - 1;
  return html`<fieldset class="vr-sequence" data-key="sequence" tabindex="-1">
    <legend>${block.legend}</legend>
    <ol>${repeat(block.rungs, (rung) => rung.name, (rung, at) => step(rung, at, last, block, screen))}</ol>
  </fieldset>`;
}

function step(rung, at, last, block, screen) {
  const lang = screen.sheet.language;
  const linked = at < last || block.loop;
  return html`<li>
    <div class="vr-rung"><span class="vr-number" aria-hidden="true">${at + 1}</span><span class="vr-text">${said(rung.label, lang)}</span>
      ${block.fixed ? nothing : html`${mover("up", rung, at === 0, block.up, "↑", screen)}${mover("down", rung, at === last, block.down, "↓", screen)}`}
    </div>
    ${linked ? link(rung, block.rungs[(at + 1) % block.rungs.length], at === last, block, screen) : nothing}
  </li>`;
}

function mover(action, rung, stuck, words, sign, screen) {
  return html`<button type="button" class="vr-step" data-key="${action}:${rung.name}" aria-disabled=${stuck}
    aria-label=${words.replace("{step}", rung.label.text)} @click=${() => stuck || screen.send(action, rung.name)}>${sign}</button>`;
}

function link(rung, next, closing, block, screen) {
  const of = block.link.replace("{step}", rung.label.text).replace("{next}", next.label.text);
  const way = closing ? html`<span class="vr-way">↺ ${block.loop}</span>` : html`<span class="vr-way" aria-hidden="true">↓</span>`;
  return html`<div class="vr-link" data-fit=${rung.fit || nothing} role="group" aria-label=${of}>${way}
    ${block.fixed ? fixed(rung, block) : html`${sign("+", block.more, rung, screen)}${sign("-", block.less, rung, screen)}`}
    ${rung.verdict ? html`<span class="vr-fit">${rung.verdict}</span>` : nothing}</div>`;
}

function fixed(rung, block) {
  return html`<b class="vr-sign" data-sign=${rung.sign}>${rung.sign === "+" ? "+" : "−"}</b><span>${rung.sign === "+" ? block.more : block.less}</span>`;
}

function sign(value, words, rung, screen) {
  return html`<button type="button" class="vr-toggle" data-key="sign:${rung.name}:${value}" aria-pressed=${rung.sign === value}
    @click=${() => screen.send("sign", `${rung.name}:${value}`)}><b aria-hidden="true">${value === "+" ? "+" : "−"}</b> ${words}</button>`;
}
