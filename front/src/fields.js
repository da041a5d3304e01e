// What stands in the fields now, as {name: value}; of all fields, or of those that are given.
export function fieldsIn(root, fields = root.querySelectorAll("[data-field]")) {
  const found = {};
  for (const field of fields) {
    if (field.type !== "radio" || field.checked) found[field.dataset.field] = field.value;
  }
  return found;
}
