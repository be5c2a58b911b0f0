/** Takes the JSON of another extractor (a text and labelled spans), gives a dossier whose every span was checked. */
import {
  type Actor,
  actorSlug,
  cutEvidence,
  type Dossier,
  documentId,
  type Evidence,
  emptyDossier,
  parseDossier,
  ReadoutError,
  sha256Hex,
} from "@readout/core";
import * as z from "zod";
import { offsetMap } from "../annotation/code-points.ts";

/** A labelled span; `text`, where given, has to be what stands there. */
const Span = z.object({
  start: z.int().min(0),
  end: z.int().min(1),
  label: z.string().min(1),
  text: z.string().optional(),
});

/** What is read; other fields are passed over. Offsets count `unit`s. */
export const ExtractorOutput = z.object({
  text: z.string().min(1),
  entities: z.array(Span),
  unit: z.enum(["utf-16", "code-points"]).default("code-points"),
  by: z.string().min(1).default("another extractor"),
  published: z.string().nullable().default(null),
  outlet: z.string().nullable().default(null),
  title: z.string().nullable().default(null),
  url: z.string().nullable().default(null),
});
/** The same as it comes, with its defaults left out. */
export type ExtractorOutput = z.input<typeof ExtractorOutput>;

/** Actor types by the labels in common use (OntoNotes, CoNLL); a label that isn't here gives no actor. */
export const ENTITY_LABELS: Readonly<Record<string, Actor["type"]>> = {
  PERSON: "person",
  PER: "person",
  ORG: "igo",
  GPE: "state",
  NORP: "population",
};

/**
 * A dossier with an actor for each entity. Its basis is `stated`, its maker `by`, its confidence 0.5: nothing is known
 * of how it was found. A span that doesn't say what it claims, or has a label without a type, gives a diagnostic, no
 * record.
 *
 * Throws ReadoutError `invalid_record` for JSON of another form.
 */
export function readExtractorOutput(value: unknown): Dossier {
  const parsed = ExtractorOutput.safeParse(value);
  if (!parsed.success)
    throw new ReadoutError(
      "invalid_record",
      `expected {text, entities: [{start, end, label, text?}], unit?}; ${z.prettifyError(parsed.error).slice(0, 200)}`,
    );
  const { text, entities, unit, by, ...rest } = parsed.data;
  const sha256 = sha256Hex(text);
  const doc = documentId(sha256);
  const map = unit === "utf-16" ? null : offsetMap(text);
  const found = new Map<string, { type: Actor["type"]; evidence: Evidence[] }>();
  const diagnostics: Dossier["diagnostics"] = [];
  for (const { start, end, label, text: claimed } of entities) {
    const [from, to] = map ? [map.toUtf16(start), map.toUtf16(end)] : [start, end];
    const refused = refusal(text, from, to, claimed);
    const type = Object.hasOwn(ENTITY_LABELS, label) ? ENTITY_LABELS[label] : undefined;
    if (refused !== null || type === undefined) {
      const message = refused ?? `no kind of actor is labelled ${label}`;
      diagnostics.push({
        code: refused === null ? "unknown_label" : "span_refused",
        level: "warning",
        message: `entity [${start}, ${end}) ${label}: ${message}`,
        evidence: null,
      });
      continue;
    }
    const evidence = cutEvidence(doc, text, from, to);
    const id = actorSlug(type, evidence.quote);
    const actor = found.get(id) ?? { type, evidence: [] };
    actor.evidence.push(evidence);
    found.set(id, actor);
  }
  return parseDossier({
    ...emptyDossier([
      {
        id: doc,
        sha256,
        text,
        ...rest,
        kind: "news",
        completeness: "full_text",
        dateline: null,
        byline: [],
        contributors: [],
        language: "en",
        licence: null,
        syndicatedFrom: null,
      },
    ]),
    actors: [...found]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([id, one]) => actorOf(id, one.type, one.evidence, by)),
    diagnostics,
  });
}

function refusal(text: string, start: number, end: number, claimed: string | undefined): string | null {
  if (start >= end || end > text.length) return `it isn't inside the text of ${text.length} code units`;
  const stands = text.slice(start, end);
  if (claimed !== undefined && claimed !== stands)
    return `expected "${claimed.slice(0, 80)}", there stands "${stands.slice(0, 80)}"; say whether offsets count utf-16 or code-points (unit)`;
  return null;
}

function actorOf(id: string, type: Actor["type"], evidence: readonly Evidence[], by: string): Actor {
  const names = [...new Set(evidence.map(({ quote }) => quote))];
  return {
    id,
    type,
    names: names.map((text) => ({ text, lang: "en", kind: "name" })),
    iso3: null,
    wikidata: null,
    partOf: null,
    memberships: [],
    tenures: [],
    meta: {
      basis: { kind: "stated", rule: null, from: [], entry: null },
      voice: "narrator",
      confidence: { score: 0.5, reasons: ["imported"] },
      evidence: [...evidence],
      absent: {},
      status: "proposed",
      by,
      supersedes: null,
    },
  };
}
