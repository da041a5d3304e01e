// What stands in the fields now, as {name: value}.
export function fieldsIn(root) {
  const found = {};
  for (const field of root.querySelectorAll("[data-field]")) {
    if (field.type !== "radio" || field.checked) found[field.dataset.field] = field.value;
  }
  return found;
}
