/** Takes a dossier and its text, gives what doesn't hold: moved offsets, edited quotes, ids that lead nowhere. */
import { ReadoutError, shorten } from "./error.ts";
import type { Dossier } from "./records/dossier.ts";
import type { Evidence } from "./records/evidence.ts";
import { type DanglingReference, danglingReferences, duplicateIds } from "./references.ts";

/** What can be wrong with a dossier; the literal is stable and can be switched on. */
export type CheckCode =
  | "moved"
  | "edited"
  | "out_of_range"
  | "no_text"
  | "dangling_reference"
  | "duplicate_id";

/**
 * Something that doesn't hold. `path` leads to it in the dossier, by the id of each record and the index of what has
 * none. `expected` and `found` are cut at 200 characters. `movedTo` is where the quote stands instead, the nearest
 * place where there are several; offsets are UTF-16 code units, half-open.
 */
export interface CheckFinding {
  readonly path: string;
  readonly code: CheckCode;
  readonly expected: string;
  readonly found: string;
  readonly movedTo: { readonly start: number; readonly end: number } | null;
  readonly message: string;
}

/**
 * Checks every evidence of a dossier against its document's text, and every id.
 *
 * `text` stands in for the text that the dossier carries: a string for its one document, or a map by document id. An
 * empty list means that all holds. A document without text gives one `no_text` finding, and its evidence isn't checked.
 * Throws ReadoutError `invalid_option` for a string with a dossier of several documents.
 */
export function checkDossier(dossier: Dossier, text?: string | ReadonlyMap<string, string>): CheckFinding[] {
  const texts = textsOf(dossier, text);
  const findings: CheckFinding[] = [];
  for (const [id, known] of texts) if (known === null) findings.push(noText(id));
  for (const [list, items] of Object.entries(dossier)) {
    walk(items, list, (evidence, path) => {
      const known = texts.get(evidence.doc);
      if (known === undefined) findings.push(dangling({ path, kind: "document", id: evidence.doc }));
      else if (known !== null) findings.push(...checkEvidence(evidence, known, path));
    });
  }
  for (const reference of danglingReferences(dossier)) findings.push(dangling(reference));
  for (const { path, id } of duplicateIds(dossier)) findings.push(duplicate(path, id));
  return findings;
}

function textsOf(dossier: Dossier, text?: string | ReadonlyMap<string, string>): Map<string, string | null> {
  const { documents } = dossier;
  if (typeof text === "string" && documents.length > 1) {
    throw new ReadoutError(
      "invalid_option",
      `text: expected a map from document id to text for a dossier of ${documents.length} documents, got one text; give new Map([["${documents[0]?.id}", …], …])`,
    );
  }
  const given = (id: string): string | undefined => (typeof text === "string" ? text : text?.get(id));
  return new Map(documents.map((document) => [document.id, given(document.id) ?? document.text]));
}

const isEvidence = (value: object): value is Evidence =>
  "quote" in value && "start" in value && "end" in value && "doc" in value;

// By structure, not by name of field: a record that gains evidence is checked without a change here.
function walk(value: unknown, path: string, visit: (evidence: Evidence, path: string) => void): void {
  if (typeof value !== "object" || value === null) return;
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) {
      const id = typeof item === "object" && item !== null && "id" in item ? String(item.id) : index;
      walk(item, `${path}[${id}]`, visit);
    }
    return;
  }
  if (isEvidence(value)) {
    visit(value, path);
    return;
  }
  // What a review changed is kept as it was, right or wrong; only what it judged has to stand in the text.
  const skipped = "before" in value && "after" in value ? ["before", "after"] : [];
  for (const [key, item] of Object.entries(value)) {
    if (!skipped.includes(key)) walk(item, `${path}.${key}`, visit);
  }
}

function checkEvidence({ start, end, quote }: Evidence, text: string, path: string): CheckFinding[] {
  if (text.slice(start, end) === quote) return [];
  const expected = shorten(quote);
  const found = shorten(text.slice(start, end));
  const at = nearest(text, quote, start);
  if (at !== null) {
    const movedTo = { start: at, end: at + quote.length };
    const message = `expected "${expected}" at [${start}, ${end}), found "${found}"; the quote stands at [${movedTo.start}, ${movedTo.end}): mend the offsets, or extract again`;
    return [{ path, code: "moved", expected, found, movedTo, message }];
  }
  if (end > text.length) {
    const message = `expected "${expected}" at [${start}, ${end}), but the text ends at ${text.length} and the quote stands nowhere in it: is it the text that was read?`;
    return [{ path, code: "out_of_range", expected, found, movedTo: null, message }];
  }
  const message = `expected "${expected}" at [${start}, ${end}), the text says "${found}" there and has the quote nowhere: the quote or the text was edited`;
  return [{ path, code: "edited", expected, found, movedTo: null, message }];
}

/** The occurrence of a quote nearest to an offset, the earlier of two that are equally near. */
function nearest(text: string, quote: string, offset: number): number | null {
  const before = text.lastIndexOf(quote, offset);
  const after = text.indexOf(quote, offset);
  if (before < 0) return after < 0 ? null : after;
  if (after < 0) return before;
  return offset - before <= after - offset ? before : after;
}

function noText(id: string): CheckFinding {
  return {
    path: `documents[${id}].text`,
    code: "no_text",
    expected: "the document's text",
    found: "null",
    movedTo: null,
    message:
      "the dossier was written without its text, so its quotes can't be checked: give the text (--text FILE)",
  };
}

function dangling({
  path,
  kind,
  id,
}: Omit<DanglingReference, "kind"> & { readonly kind: string }): CheckFinding {
  const expected = `${kind} ${shorten(id)}`;
  return {
    path,
    code: "dangling_reference",
    expected,
    found: "nothing",
    movedTo: null,
    message: `expected the ${expected}, which the dossier doesn't hold: add it, or take the id out`,
  };
}

function duplicate(path: string, id: string): CheckFinding {
  return {
    path,
    code: "duplicate_id",
    expected: `one record ${shorten(id)}`,
    found: "two",
    movedTo: null,
    message: `expected one record with the id ${shorten(id)}, found another: merge the two, or give each its own`,
  };
}
