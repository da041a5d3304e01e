// Answers that stand nowhere but here: one reminder on the page, below the exercise where the learner works.
import { ask } from "./files.js";

// `told` comes with each reply in a browser, empty where nothing is at risk; a course on a machine of one's own has none.
export function remind(told, keeper, root) {
  if (!told) return;
  const reminder = theOne();
  if (reminder.parentNode !== root) root.append(reminder);
  const here = reminder.contains(document.activeElement);
  say(reminder, told, keeper);
  if (here && told.say && !told.take) reminder.firstChild.focus();
  globalThis.onbeforeunload = told.leaving ? (event) => event.preventDefault() : null;
  if (told.take && !told.leaving) askToLast(reminder);
}

// Each sheet on a page loads this module anew, so the reminder must live outside it; for the same reason no lit here.
function theOne() {
  if (!globalThis.vrReminder) {
    const reminder = Object.assign(document.createElement("div"), { className: "vr-remind" });
    reminder.innerHTML = '<p role="status" tabindex="-1"></p><button type="button" class="vr-button"></button>';
    globalThis.vrReminder = reminder;
  }
  return globalThis.vrReminder;
}

function say(reminder, told, keeper) {
  const [sentence, button] = reminder.children;
  reminder.hidden = !told.say;
  if (sentence.textContent !== told.say) sentence.textContent = told.say ?? "";
  button.hidden = !told.take;
  button.textContent = told.label ?? "";
  button.onclick = () => ask({ ...told, action: told.take }, keeper);
}

// Some browsers promise to keep what a site stores, once asked; some ask their user first, so we ask once.
async function askToLast(reminder) {
  if (reminder.asked) return;
  reminder.asked = true;
  if (await navigator.storage?.persist?.().catch(() => false)) reminder.hidden = true;
}
