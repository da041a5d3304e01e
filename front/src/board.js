// The board: cards in hand, places to put them. One card in large type, or many statements at once.
import { html, nothing } from "lit-html";
import { live } from "lit-html/directives/live.js";
import { repeat } from "lit-html/directives/repeat.js";
import { passage, said, symbol } from "./words.js";

export function board(block, screen, draw) {
  const hand = block.layout === "one" ? one : many;
  return html`<div class="vr-board" data-layout=${block.layout}>
    ${hand(block, screen)}
    <div class="vr-side">
      <fieldset class="vr-places">
        <legend>${block.places_label}</legend>
        <div class="vr-row" style="--places:${block.places.length}">${block.places.map((place) => places(place, screen))}</div>
      </fieldset>
      ${block.below.map((one) => draw(one, screen))}
    </div>
  </div>`;
}

function one(block, screen) {
  const [card] = block.hand;
  const lang = screen.sheet.language;
  return html`<article class="vr-card" data-drag=${card.name} data-key="card" tabindex="-1" aria-label=${block.hand_label}>
    <header data-grip>${card.title ? html`<h4>${said(card.title, lang)}</h4>` : nothing}${grip()}</header>
    ${passage(card.story, lang)}
  </article>`;
}

function many(block, screen) {
  if (!block.hand.length) return html`<p class="vr-empty">${block.empty}</p>`;
  return html`<fieldset class="vr-hand">
    <legend>${block.hand_label}</legend>
    ${repeat(block.hand, (card) => card.name, (card) => inHand(card, screen))}
  </fieldset>`;
}

function inHand(card, screen) {
  return html`<label class="vr-item" data-drag=${card.name} data-grip data-picked=${card.picked}>
    <input type="radio" name="${screen.id}-hand" data-key="pick:${card.name}" .checked=${live(card.picked)}
      @change=${() => screen.send("pick", card.name)} />
    <span class="vr-text">${passage(card.story, screen.sheet.language)}</span>${grip()}
  </label>`;
}

export function grip() {
  return html`<span class="vr-grip" data-grip aria-hidden="true"></span>`;
}

function places(place, screen) {
  const lang = screen.sheet.language;
  return html`<div class="vr-place" data-place=${place.name} data-colour=${place.chip.colour} data-chosen=${place.chosen}>
    <button type="button" data-key="put:${place.name}" aria-pressed=${place.chosen} @click=${(event) => put(event, place, screen)}>
      ${symbol(place.chip.symbol)}
      <span class="vr-name">${said(place.chip.label, lang)}</span>
      <span class="vr-core">${said(place.question, lang)}</span>
      ${place.chosen ? html`<span class="vr-mine">${screen.words.chosen_mark}</span>` : nothing}
    </button>
    ${place.items.length ? html`<ul>${repeat(place.items, (card) => card.name, (card) => lying(card, screen))}</ul>` : nothing}
  </div>`;
}

// A second click of a double click would sort the next card unread.
function put(event, place, screen) {
  if (event.detail > 1) return;
  const { hand } = screen.sheet.blocks.find((block) => block.block === "board");
  const picked = hand.find((card) => card.picked) ?? screen.picked();
  screen.send("put", place.name, picked ? { card: picked.name } : {});
}

function lying(card, screen) {
  return html`<li>
    <button type="button" class="vr-item" data-drag=${card.name} data-grip data-fit=${card.fit} data-picked=${card.picked}
      data-key="pick:${card.name}" aria-pressed=${card.picked} @click=${() => screen.send("pick", card.name)}>
      <span>${said(card.label, screen.sheet.language)}</span><span class="vr-fit">${card.verdict}</span>
    </button>
  </li>`;
}
