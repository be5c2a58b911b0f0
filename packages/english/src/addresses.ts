/** The web and mail addresses, domains and file names in a text: each is one token. */

import { BLANK, isWordCode } from "./characters.ts";
import type { CodedText } from "./coded-text.ts";

const schemes = ["http://", "https://", "ftp://", "mailto:", "www."];
const endings = new Set(
  `com org net gov edu int mil info biz eu uk us de fr ru cn jp in it es nl be ch at se no dk pl ua tr il ir sy iq sa ae qa
  eg jo lb au nz ca br mx ar za ng ke io co tv me doc docx pdf xls xlsx txt htm html jpg jpeg png gif ppt pptx zip csv`
    .trim()
    .split(/\s+/),
);
const maxLabel = 64;

/**
 * The end of the address that starts at `start`, or 0 when none does.
 * Marks that close a sentence around it stay outside.
 */
export function addressEnd(text: CodedText, start: number, to: number): number {
  const first = text.codeAt(start) | 0x20;
  if (first === 0x68 || first === 0x66 || first === 0x6d || first === 0x77) {
    const head = text.slice(start, start + 8).toLowerCase();
    for (const scheme of schemes) {
      if (head.startsWith(scheme) && start + scheme.length < to)
        return trimEnd(text, start, blankFrom(text, start, to));
    }
  }
  return dottedEnd(text, start, to);
}

/** Names joined by dots and one at-sign that end in a known ending: state.gov, a.b@example.org, talks.pdf. */
function dottedEnd(text: CodedText, start: number, to: number): number {
  let i = start;
  let label = start;
  let end = 0;
  let at = false;
  while (i < to) {
    const code = text.codeAt(i);
    if (isWordCode(code) || ((code === 0x2d || code === 0x5f) && (end > 0 || at || i > label))) {
      i++;
      if (i - label > maxLabel) return end;
      continue;
    }
    if (i === label) return end;
    if (end === 0 && label > start) {
      // Only a known ending makes names with dots an address.
      if (i - label < 6 && endings.has(text.slice(label, i).toLowerCase()) && i - start > 4) end = i;
      else if (i - start > 4 * maxLabel) return 0;
    } else if (end > 0) {
      if (i - label < 6 && endings.has(text.slice(label, i).toLowerCase())) end = i;
      else return end;
    }
    if (code === 0x40 && !at && isWordCode(text.codeAt(i + 1))) {
      at = true;
      end = 0;
    } else if (code === 0x2f && end === i && isWordCode(text.codeAt(i + 1))) {
      return trimEnd(text, start, blankFrom(text, i, to));
    } else if (code !== 0x2e) {
      return end;
    }
    i++;
    label = i;
  }
  if (
    label > start &&
    i > label &&
    i - label < 6 &&
    i - start > 4 &&
    endings.has(text.slice(label, i).toLowerCase())
  ) {
    return i;
  }
  return end;
}

function blankFrom(text: CodedText, start: number, to: number): number {
  let i = start;
  while (i < to && text.classAt(i) !== BLANK && !`<>"“”«»`.includes(text.charAt(i))) i++;
  return i;
}

function trimEnd(text: CodedText, start: number, end: number): number {
  let i = end;
  while (i > start + 1 && `.,;:!?)]}'’"`.includes(text.charAt(i - 1))) i--;
  return i;
}
