// Dragging with mouse or finger, as an extra beside choosing with buttons. A finger drags by the grip, so that a page still scrolls.
const FAR_ENOUGH = 6;

export function holdDragging(root, drop) {
  let held = null;

  const down = (event) => {
    const grip = event.target.closest("[data-grip]");
    const card = grip?.closest("[data-drag]");
    if (!card || event.button !== 0) return;
    if (event.pointerType !== "mouse" && !event.target.closest(".vr-grip")) return;
    held = { card, x: event.clientX, y: event.clientY, moving: false };
  };

  const move = (event) => {
    if (!held) return;
    const by = { x: event.clientX - held.x, y: event.clientY - held.y };
    held.moving ||= Math.hypot(by.x, by.y) > FAR_ENOUGH;
    if (!held.moving) return;
    event.preventDefault();
    held.card.classList.add("vr-dragged");
    held.card.style.translate = `${by.x}px ${by.y}px`;
    mark(placeAt(event));
  };

  const up = (event) => {
    if (!held) return;
    const { card, moving } = held;
    const place = moving && event.type === "pointerup" ? placeAt(event) : null;
    letGo();
    if (!moving) return;
    swallowClick();
    if (place) drop(card.dataset.drag, place.dataset.place);
  };

  const letGo = () => {
    held.card.classList.remove("vr-dragged");
    held.card.style.translate = "";
    mark(null);
    held = null;
  };

  const placeAt = (event) => {
    const place = document.elementFromPoint(event.clientX, event.clientY)?.closest("[data-place]");
    return root.contains(place) ? place : null;
  };

  const mark = (place) => {
    for (const other of root.querySelectorAll(".vr-over")) other.classList.remove("vr-over");
    place?.classList.add("vr-over");
  };

  // The click that follows a drag would choose the card or place under the pointer.
  const swallowClick = () => {
    const swallow = (event) => event.stopPropagation() || event.preventDefault();
    root.addEventListener("click", swallow, { capture: true, once: true });
    setTimeout(() => root.removeEventListener("click", swallow, { capture: true }), 50);
  };

  root.addEventListener("pointerdown", down);
  document.addEventListener("pointermove", move, { passive: false });
  document.addEventListener("pointerup", up);
  document.addEventListener("pointercancel", up);
  return () => {
    document.removeEventListener("pointermove", move);
    document.removeEventListener("pointerup", up);
    document.removeEventListener("pointercancel", up);
  };
}
