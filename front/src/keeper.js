// Says "saved" only after Python has said so, and "not saved" when no reply comes.
const PATIENCE_MS = 3000;
const SHOW_SAVING_AFTER_MS = 300;

export class Keeper {
  constructor(model, words, element) {
    this.model = model;
    this.words = words;
    this.line = element.querySelector(".vr-kept");
    this.alarm = element.querySelector(".vr-alarm");
    this.waiting = new Map();
    this.count = 0;
    this.onReply = (reply) => this.heard(reply);
    model.on("msg:custom", this.onReply);
  }

  send(message) {
    const id = (this.count += 1);
    this.waiting.set(id, setTimeout(() => this.failed(this.words.not_saved), PATIENCE_MS));
    this.soon = setTimeout(() => this.waiting.size && this.say("saving", this.words.saving), SHOW_SAVING_AFTER_MS);
    try {
      this.model.send({ id, ...message });
    } catch {
      this.failed(this.words.not_saved);
    }
  }

  heard(reply) {
    clearTimeout(this.waiting.get(reply.id));
    this.waiting.delete(reply.id);
    this.line.dataset.replies = reply.id;
    if (reply.error) return this.failed(reply.error);
    if (reply.saved) this.say("saved", this.words.saved.replace("{time}", reply.saved));
    else if (this.line.dataset.state !== "saved") this.say("", "");
  }

  typing() {
    this.say("typing", this.words.unsaved_text);
  }

  failed(sentence) {
    this.say("failed", "");
    if (this.alarm.textContent !== sentence) this.alarm.textContent = sentence;
  }

  say(state, sentence) {
    this.line.dataset.state = state;
    this.line.textContent = sentence;
    if (state !== "failed") this.alarm.textContent = "";
  }

  leave() {
    this.model.off("msg:custom", this.onReply);
    for (const timer of this.waiting.values()) clearTimeout(timer);
    clearTimeout(this.soon);
  }
}
