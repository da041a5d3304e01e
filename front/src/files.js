// A file handed to the learner, a file brought in. Both stay on this machine.
import { html } from "lit-html";
import { SLOW_MS } from "./keeper.js";

export function download(block, screen) {
  return html`<div class="vr-actions"><button type="button" class="vr-button vr-primary" data-action="download"
    @click=${() => ask(block, screen.keeper)}>${block.label}</button></div>`;
}

// A document with pictures takes a few seconds to make.
export function ask(block, keeper) {
  const message = { action: block.action, value: "", fields: {} };
  const waiting = { patience: SLOW_MS, busy: keeper.words.making };
  keeper.send(message, (content, media) => hand(block.file, content, media), waiting);
}

// The content is text, or bytes in base64 where the reply says what sort of file they make.
function hand(file, content, media) {
  const parts = [media ? Uint8Array.from(atob(content), (letter) => letter.charCodeAt(0)) : content];
  const address = URL.createObjectURL(new Blob(parts, { type: media ?? "application/jsonl" }));
  const link = Object.assign(document.createElement("a"), { href: address, download: file });
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 1000);
}

export function upload(block, screen) {
  const id = `${screen.id}-${block.action}`;
  return html`<div class="vr-upload">
    <input id=${id} class="vr-hidden" type="file" accept=${block.accept} @change=${(event) => bring(event.target, block.action, screen)} />
    <label for=${id} class="vr-button">${block.label}</label></div>`;
}

async function bring(input, action, screen) {
  const [file] = input.files;
  if (file) screen.send(action, await file.text());
  input.value = "";
}
