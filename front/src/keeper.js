// Says "saved" only after Python has said so, and "not saved" when no reply comes.
const PATIENCE_MS = 3000;
export const SLOW_MS = 60000;
const SHOW_SAVING_AFTER_MS = 300;

export class Keeper {
  constructor(model, words, element) {
    this.model = model;
    this.words = words;
    this.line = element.querySelector(".vr-kept");
    this.alarm = element.querySelector(".vr-alarm");
    this.waiting = new Map();
    this.onKept = new Map();
    this.count = 0;
    this.onReply = (reply) => this.heard(reply);
    model.on("msg:custom", this.onReply);
  }

  // Send a message; `kept` is called when Python has confirmed that it was saved, or with the file that was asked for.
  send(message, kept = () => {}, { patience = PATIENCE_MS, busy = this.words.saving } = {}) {
    const id = (this.count += 1);
    this.onKept.set(id, kept);
    if (patience === SLOW_MS) slow().add(kept);
    this.wait(id, patience);
    this.soon = setTimeout(() => this.waiting.size && this.line.dataset.state !== "typing" && this.say("saving", busy), SHOW_SAVING_AFTER_MS);
    try {
      this.model.send({ id, ...message });
    } catch {
      this.failed(this.words.not_saved);
    }
  }

  wait(id, patience) {
    this.waiting.set(id, setTimeout(() => this.late(id), patience));
  }

  // A kernel that draws a picture or makes a file answers everybody later: that is no reason for alarm.
  late(id) {
    const mine = slow().delete(this.onKept.get(id));
    if (slow().size && !mine) return this.wait(id, PATIENCE_MS);
    this.waiting.delete(id);
    this.failed(this.words.not_saved);
  }

  heard(reply) {
    clearTimeout(this.waiting.get(reply.id));
    slow().delete(this.onKept.get(reply.id));
    this.waiting.delete(reply.id);
    this.line.dataset.replies = reply.id;
    const kept = this.onKept.get(reply.id);
    this.onKept.delete(reply.id);
    if (reply.file !== undefined) kept?.(reply.file, reply.media);
    else if (reply.saved) kept?.();
    if (reply.error) return this.failed(reply.error);
    if (this.typedAfter >= reply.id) return;
    if (reply.saved) this.say("saved", this.words.saved.replace("{time}", reply.saved));
    else if (this.line.dataset.state === "saving") this.say("", "");
  }

  // What is typed now is not in any message that was sent so far.
  typing() {
    this.typedAfter = this.count;
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
    for (const kept of this.onKept.values()) slow().delete(kept);
    clearTimeout(this.soon);
  }
}

// What takes long, of all the sheets on the page: they share one kernel.
function slow() {
  globalThis.vrSlow = globalThis.vrSlow ?? new Set();
  return globalThis.vrSlow;
}
