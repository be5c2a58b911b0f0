/** Takes a dossier, gives JSON-LD 1.1: schema.org, PROV-O and Web Annotation over readout's own terms; and back. */
import {
  DOSSIER_SCHEMA,
  type Dossier,
  type Evidence,
  type Meta,
  parseDossier,
  ReadoutError,
} from "@readout/core";
import { dossierLists, type ObjectShape, type Shape } from "../shape.ts";
import type { Written } from "../written.ts";
import { CONTEXT, idOf, iriOf } from "./context.ts";
import { type Node, schemaOrgOf } from "./schema-org.ts";

/**
 * A dossier as one JSON-LD document. Evidence is an `oa:SpecificResource` with a position and a quote selector; each
 * record names the activity that made it (extraction, or a person's review). Nothing is lost.
 */
export function writeJsonLd(dossier: Dossier): Written {
  const document: Record<string, unknown> = {
    "@context": CONTEXT,
    "@type": "Dossier",
    schemaVersion: dossier.schema,
  };
  const makers = new Map<string, Set<string>>();
  for (const [list, shape] of dossierLists()) {
    document[list] = {
      "@list": (dossier[list] as readonly Record<string, unknown>[]).map((record) => {
        const own = nodeOf(record, shape);
        const others = schemaOrgOf(list, record);
        const meta = record.meta as Meta | undefined;
        if (meta) {
          const read = makers.get(meta.by) ?? new Set();
          for (const { doc } of meta.evidence) read.add(doc);
          makers.set(meta.by, read);
        }
        return {
          ...(typeof record.id === "string" ? { "@id": iriOf(record.id) } : {}),
          ...others,
          ...(meta ? { "prov:wasGeneratedBy": { "@id": activityOf(meta.by) } } : {}),
          ...own,
        };
      }),
    };
  }
  document["@included"] = [
    ...[...makers].sort(([a], [b]) => (a < b ? -1 : 1)).map(activityNode),
    ...dossier.reviews.map(reviewNode),
  ];
  return { files: [{ name: "dossier.jsonld", text: JSON.stringify(document) }], losses: [] };
}

/**
 * A dossier from the JSON-LD that `writeJsonLd` gave. Other people's properties are passed over: the records are in
 * readout's own terms.
 *
 * Throws ReadoutError `invalid_record` for what isn't JSON, has another context, or makes no dossier.
 */
export function readJsonLd(text: string): Dossier {
  return parseDossier(readDocument(text));
}

/** What the document says, before core has judged it. */
export function readDocument(text: string): unknown {
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch (cause) {
    throw new ReadoutError("invalid_record", "expected JSON-LD, got text that isn't JSON", { cause });
  }
  const context = isObject(document) ? document["@context"] : undefined;
  if (!isObject(document) || !isObject(context) || context["@vocab"] !== CONTEXT["@vocab"])
    throw new ReadoutError(
      "invalid_record",
      `expected a document with readout's own context (@vocab ${CONTEXT["@vocab"]}); compact it with that context first`,
    );
  const lists = [...dossierLists()].map(([list, shape]) => {
    return [list, itemsOf(document[list]).map((item) => valueFrom(item, shape))];
  });
  return { schema: document.schemaVersion ?? DOSSIER_SCHEMA, ...Object.fromEntries(lists) };
}

/** One record's own fields; `id` becomes `@id`, and a field called `@type` can't occur. */
function nodeOf(record: Readonly<Record<string, unknown>>, shape: ObjectShape): Node {
  return Object.fromEntries(
    [...shape.fields].map(([name, child]) => [name, termOf(record[name], child)] as const),
  );
}

function termOf(value: unknown, shape: Shape): unknown {
  if (value === null || value === undefined) return null;
  switch (shape.kind) {
    case "list":
      return { "@list": (value as unknown[]).map((item) => termOf(item, shape.item)) };
    case "evidence":
      return evidenceNode(value as Evidence);
    case "object":
      return nodeOf(value as Record<string, unknown>, shape);
    case "json":
      return { "@type": "@json", "@value": value };
    default:
      return value;
  }
}

function valueFrom(value: unknown, shape: Shape): unknown {
  switch (shape.kind) {
    case "list":
      return itemsOf(value).map((item) => valueFrom(item, shape.item));
    case "evidence":
      return isObject(value) ? evidenceFrom(value) : null;
    case "object":
      return isObject(value)
        ? Object.fromEntries([...shape.fields].map(([name, child]) => [name, valueFrom(value[name], child)]))
        : null;
    case "json":
      return isObject(value) && "@value" in value ? value["@value"] : null;
    default:
      return value ?? null;
  }
}

/** The items of a list; a processor that compacts writes the only one without brackets. */
function itemsOf(value: unknown): readonly unknown[] {
  if (!isObject(value) || !("@list" in value)) return [];
  const items = value["@list"];
  return Array.isArray(items) ? items : [items];
}

/** Evidence as Web Annotation has it. `unit` says what the positions count, which that standard leaves to Unicode. */
function evidenceNode(evidence: Evidence): Node {
  return {
    "@type": "oa:SpecificResource",
    "oa:hasSource": { "@id": iriOf(evidence.doc) },
    "oa:hasSelector": [
      {
        "@type": "oa:TextPositionSelector",
        "oa:start": evidence.start,
        "oa:end": evidence.end,
        unit: "utf-16",
      },
      {
        "@type": "oa:TextQuoteSelector",
        "oa:exact": evidence.quote,
        ...(evidence.prefix === null ? {} : { "oa:prefix": evidence.prefix }),
        ...(evidence.suffix === null ? {} : { "oa:suffix": evidence.suffix }),
      },
    ],
  };
}

function evidenceFrom(node: Readonly<Record<string, unknown>>): unknown {
  const given: unknown = node["oa:hasSelector"];
  const selectors = Array.isArray(given) ? given.filter(isObject) : [];
  const position = selectors.find((selector) => selector["@type"] === "oa:TextPositionSelector");
  const quote = selectors.find((selector) => selector["@type"] === "oa:TextQuoteSelector");
  const source = node["oa:hasSource"];
  return {
    doc: isObject(source) && typeof source["@id"] === "string" ? idOf(source["@id"]) : null,
    start: position?.["oa:start"],
    end: position?.["oa:end"],
    quote: quote?.["oa:exact"],
    prefix: quote?.["oa:prefix"] ?? null,
    suffix: quote?.["oa:suffix"] ?? null,
  };
}

const activityOf = (by: string): string => `urn:readout:activity:${encodeURIComponent(by)}`;

const activityNode = ([by, read]: readonly [string, ReadonlySet<string>]): Node => ({
  "@id": activityOf(by),
  "@type": "prov:Activity",
  "prov:used": [...read].sort().map((doc) => ({ "@id": iriOf(doc) })),
  "prov:wasAssociatedWith": { "@type": "prov:Agent", "sdo:name": by },
});

const reviewNode = (review: Dossier["reviews"][number]): Node => ({
  "@id": activityOf(`review ${review.id}`),
  "@type": "prov:Activity",
  "prov:used": { "@id": iriOf(review.target) },
  "prov:wasAssociatedWith": { "@type": "prov:Person", "sdo:name": review.by },
  "prov:endedAtTime": /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d/.test(review.at)
    ? { "@type": "xsd:dateTime", "@value": review.at }
    : review.at,
});

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
