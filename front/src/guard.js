// Keys typed in an exercise stay in the exercise: the notebook would delete or cut cells on them.
const PASSED_ON = new Set(["s"]);

export function guardKeys(root) {
  root.dataset.lmSuppressShortcuts = "true";
  root.addEventListener("keydown", (event) => {
    const saves = (event.ctrlKey || event.metaKey) && PASSED_ON.has(event.key.toLowerCase());
    if (!saves) event.stopPropagation();
  });
}
