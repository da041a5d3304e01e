// A file handed to the learner, a file brought in. Both stay on this machine.
import { html } from "lit-html";

export function download(block, screen) {
  return html`<div class="vr-actions"><button type="button" class="vr-button vr-primary" data-action="download"
    @click=${() => screen.keeper.send({ action: block.action, value: "", fields: {} }, (content) => hand(block.file, content))}>${block.label}</button></div>`;
}

function hand(file, content) {
  const address = URL.createObjectURL(new Blob([content], { type: "application/jsonl" }));
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
