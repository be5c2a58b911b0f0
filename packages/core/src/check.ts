/** Takes a dossier and its text, gives what doesn't hold: moved offsets, edited quotes, ids that lead nowhere. */
import { shorten } from "./error.ts";
import type { Dossier } from "./records/dossier.ts";
import type { Evidence } from "./records/evidence.ts";

/** Something that doesn't hold. `path` leads to it in the dossier; `movedTo` is where the quote stands instead, nearest first. */
export interface CheckFinding {
  readonly path: string;
  readonly code: "moved" | "edited" | "out_of_range" | "no_text" | "dangling_reference";
  readonly expected: string;
  readonly found: string;
  readonly movedTo: { readonly start: number; readonly end: number } | null;
  readonly message: string;
}

/**
 * Checks every evidence of a dossier against its document's text, or against `text` where one is given, and every id.
 * An empty list means that all holds. A document without text gives one `no_text` finding.
 */
export function checkDossier(dossier: Dossier, text?: string): CheckFinding[] {
  const findings: CheckFinding[] = [];
  const texts = new Map<string, string | null>(
    dossier.documents.map((document) => [document.id, text ?? document.text]),
  );
  for (const [id, known] of texts) {
    if (known === null)
      findings.push({
        path: `documents(${id})`,
        code: "no_text",
        expected: "the document's text",
        found: "null",
        movedTo: null,
        message: "the dossier was written without its text: give it with --text",
      });
  }
  walk(dossier, "", (evidence, path) => {
    const known = texts.get(evidence.doc);
    if (known === undefined) findings.push(dangling(path, `document ${evidence.doc}`));
    else if (known !== null) {
      const finding = checkEvidence(evidence, known, path);
      if (finding) findings.push(finding);
    }
  });
  return [...findings, ...checkReferences(dossier)];
}

const isEvidence = (value: object): value is Evidence =>
  "quote" in value && "start" in value && "end" in value && "doc" in value;

function walk(value: unknown, path: string, visit: (evidence: Evidence, path: string) => void): void {
  if (typeof value !== "object" || value === null) return;
  if (Array.isArray(value)) {
    value.forEach((item: unknown, index) => {
      const id =
        typeof item === "object" && item !== null && "id" in item && typeof item.id === "string"
          ? item.id
          : index;
      walk(item, `${path}[${id}]`, visit);
    });
    return;
  }
  if (isEvidence(value)) {
    visit(value, path);
    return;
  }
  for (const [key, item] of Object.entries(value))
    if (key !== "text" || typeof item !== "string") walk(item, path ? `${path}.${key}` : key, visit);
}

function checkEvidence(evidence: Evidence, text: string, path: string): CheckFinding | null {
  const { start, end, quote } = evidence;
  if (start < end && text.slice(start, end) === quote) return null;
  const at = nearest(text, quote, start);
  const found = text.slice(start, Math.min(end, start + 200));
  const base = { path, expected: shorten(quote), found: shorten(found) };
  if (at !== null) {
    return {
      ...base,
      code: "moved",
      movedTo: { start: at, end: at + quote.length },
      message: `expected "${shorten(quote)}" at [${start}, ${end}), found "${shorten(found)}"; the quote stands at [${at}, ${at + quote.length})`,
    };
  }
  if (end > text.length)
    return {
      ...base,
      code: "out_of_range",
      movedTo: null,
      message: `[${start}, ${end}) leaves the text of ${text.length} characters, and "${shorten(quote)}" stands nowhere in it`,
    };
  return {
    ...base,
    code: "edited",
    movedTo: null,
    message: `expected "${shorten(quote)}" at [${start}, ${end}), the text says "${shorten(found)}" there and the quote nowhere: one of the two was edited`,
  };
}

/** The occurrence of a quote nearest to an offset. */
function nearest(text: string, quote: string, offset: number): number | null {
  const before = text.lastIndexOf(quote, offset);
  const after = text.indexOf(quote, offset);
  if (before < 0) return after < 0 ? null : after;
  if (after < 0) return before;
  return offset - before <= after - offset ? before : after;
}

const dangling = (path: string, what: string): CheckFinding => ({
  path,
  code: "dangling_reference",
  expected: what,
  found: "nothing",
  movedTo: null,
  message: `${path} names ${what}, which the dossier doesn't hold`,
});

function checkReferences(dossier: Dossier): CheckFinding[] {
  const findings: CheckFinding[] = [];
  const ids = (list: readonly { readonly id: string }[]): Set<string> =>
    new Set(list.map((record) => record.id));
  const actors = ids(dossier.actors);
  const events = ids(dossier.events);
  const times = ids(dossier.times);
  const clauses = new Set(
    dossier.statements.flatMap((statement) => statement.clauses.map((clause) => clause.id)),
  );
  const need = (known: ReadonlySet<string>, id: unknown, path: string, what: string): void => {
    if (typeof id === "string" && !known.has(id)) findings.push(dangling(path, `${what} ${id}`));
  };
  for (const actor of dossier.actors) need(actors, actor.partOf, `actors[${actor.id}].partOf`, "actor");
  for (const event of dossier.events) {
    const path = `events[${event.id}]`;
    need(times, event.when?.time, `${path}.when.time`, "time");
    for (const party of event.participants) {
      need(actors, party.actor, `${path}.participants.actor`, "actor");
      need(actors, party.person, `${path}.participants.person`, "actor");
      need(actors, party.represents, `${path}.participants.represents`, "actor");
    }
  }
  for (const statement of dossier.statements) {
    const path = `statements[${statement.id}]`;
    need(events, statement.at, `${path}.at`, "event");
    need(actors, statement.speaker, `${path}.speaker`, "actor");
    for (const behalf of statement.onBehalfOf) need(actors, behalf, `${path}.onBehalfOf`, "actor");
    for (const link of statement.chain) need(actors, link.actor, `${path}.chain`, "actor");
  }
  for (const commitment of dossier.commitments) {
    const path = `commitments[${commitment.id}]`;
    need(clauses, commitment.clause, `${path}.clause`, "clause");
    need(events, commitment.event, `${path}.event`, "event");
    for (const party of commitment.parties) need(actors, party, `${path}.parties`, "actor");
  }
  for (const position of dossier.positions) {
    need(actors, position.holder, `positions[${position.id}].holder`, "actor");
    for (const clause of position.clauses)
      need(clauses, clause, `positions[${position.id}].clauses`, "clause");
  }
  return findings;
}
