/** Gives the one script of all pages; each page works without it. */

/**
 * JavaScript for the browser. Hover or focus of a card lights its characters; a passage that is selected or clicked
 * shows the cards that were read from it; a text file dropped on the form fills it.
 */
export const SCRIPT = `"use strict";
(() => {
  const marks = [...document.querySelectorAll("mark[data-s]")].map((el) => {
    const start = Number(el.dataset.s);
    return { el, start, end: start + el.textContent.length };
  });
  const cards = [...document.querySelectorAll("[data-at]")].map((el) => ({
    el,
    places: el.dataset.at.split(" ").filter(Boolean).map((at) => at.split("-").map(Number)),
  }));
  const hint = document.getElementById("hint");
  const told = hint ? hint.textContent : "";
  const text = document.getElementById("text");
  const firstAfter = (offset) => {
    let low = 0, high = marks.length;
    while (low < high) { const mid = (low + high) >> 1; if (marks[mid].end <= offset) low = mid + 1; else high = mid; }
    return low;
  };
  let lit = [];
  const light = (card, scroll) => {
    for (const el of lit) el.classList.remove("lit");
    lit = [];
    if (!card) return;
    for (const [start, end] of card.places)
      for (let i = firstAfter(start); i < marks.length && marks[i].start < end; i++) {
        marks[i].el.classList.add("lit");
        lit.push(marks[i].el);
      }
    if (scroll && lit[0] && text) {
      const top = lit[0].offsetTop - text.offsetTop;
      if (text.scrollHeight > text.clientHeight && (top < text.scrollTop || top > text.scrollTop + text.clientHeight - 40))
        text.scrollTop = top - text.clientHeight / 3;
    }
  };
  for (const card of cards) {
    card.el.addEventListener("mouseenter", () => light(card, true));
    card.el.addEventListener("mouseleave", () => light(null));
    card.el.addEventListener("focusin", () => light(card, true));
    card.el.addEventListener("focusout", () => light(null));
  }
  const show = (start, end, passage) => {
    let first = null, count = 0;
    for (const { el, places } of cards) {
      const hit = places.some(([from, to]) => from < end && start < to);
      el.classList.toggle("found", hit);
      if (hit) { count++; first = first || el; }
    }
    if (hint) hint.textContent = passage ? count + (count === 1 ? " record was" : " records were") + " read from “" + passage.slice(0, 60) + (passage.length > 60 ? "…" : "") + "”" : told;
    if (first) first.scrollIntoView({ block: "nearest" });
  };
  const offsetOf = (node, offset) => {
    let length = offset;
    for (let at = node; at && at !== text; at = at.parentNode)
      for (let before = at.previousSibling; before; before = before.previousSibling) length += before.textContent.length;
    return length;
  };
  if (text && cards.length > 0) {
    const react = () => {
      const selection = getSelection();
      if (!selection || selection.rangeCount === 0) return;
      const range = selection.getRangeAt(0);
      if (!text.contains(range.startContainer)) return;
      const start = offsetOf(range.startContainer, range.startOffset);
      const end = offsetOf(range.endContainer, range.endOffset);
      if (end > start) show(start, end, selection.toString());
      else show(start, start + 1, "");
    };
    text.addEventListener("mouseup", react);
    text.addEventListener("keyup", (event) => { if (event.shiftKey) react(); });
  }
  const area = document.querySelector("form[data-drop] textarea");
  if (area) {
    area.addEventListener("dragover", (event) => { event.preventDefault(); area.classList.add("drop"); });
    area.addEventListener("dragleave", () => area.classList.remove("drop"));
    area.addEventListener("drop", async (event) => {
      const file = event.dataTransfer.files[0];
      if (!file) return;
      event.preventDefault();
      area.classList.remove("drop");
      area.value = await file.text();
    });
  }
})();
`;
