/** Takes a dossier, gives W3C Web Annotations, one for each record; and takes people's annotations back as reviews. */
import {
  type Dossier,
  type Evidence,
  type Meta,
  PASSAGE_LISTS,
  ReadoutError,
  type Review,
  recordId,
  sha256Hex,
} from "@readout/core";
import { CONTEXT, iriOf } from "../json-ld/context.ts";
import { type Holdings, lossesOf } from "../losses.ts";
import type { Written } from "../written.ts";
import { offsetMap } from "./code-points.ts";

const HOLDINGS: Holdings = {
  holds: PASSAGE_LISTS.flatMap((list) => [`${list}.id`, `${list}.meta.evidence`]),
  reasons: { "": "an annotation says which record a passage gave; what the record says stands in the JSON" },
};

/**
 * An AnnotationPage. Positions are Unicode code points, as that standard counts characters; `SourceDocument.text` and
 * all offsets elsewhere in readout are UTF-16 code units.
 */
export function writeWebAnnotations(dossier: Dossier): Written {
  const texts = new Map(
    dossier.documents.flatMap(({ id, text }) =>
      text === null ? [] : [[id, { text, map: offsetMap(text) }]],
    ),
  );
  const items = PASSAGE_LISTS.flatMap((list) =>
    (dossier[list] as readonly { readonly id: string; readonly meta: Meta }[]).map((record) => ({
      id: `urn:readout:annotation:${encodeURIComponent(record.id)}`,
      type: "Annotation",
      motivation: "identifying",
      body: { id: iriOf(record.id), type: `${CONTEXT["@vocab"]}${list}` },
      target: record.meta.evidence.map((evidence) => {
        const document = texts.get(evidence.doc);
        return {
          type: "SpecificResource",
          source: iriOf(evidence.doc),
          selector: [
            ...(document
              ? [
                  {
                    type: "TextPositionSelector",
                    start: document.map.toCodePoints(evidence.start),
                    end: document.map.toCodePoints(evidence.end),
                  },
                ]
              : []),
            {
              type: "TextQuoteSelector",
              exact: evidence.quote,
              ...(document ? surroundings(document.text, evidence) : {}),
            },
          ],
        };
      }),
    })),
  );
  const page = {
    "@context": "http://www.w3.org/ns/anno.jsonld",
    id: `urn:readout:annotations:${sha256Hex(items.map(({ id }) => id).join("\n")).slice(0, 16)}`,
    type: "AnnotationPage",
    items,
  };
  return {
    files: [{ name: "annotations.jsonld", text: JSON.stringify(page) }],
    losses: lossesOf(dossier, HOLDINGS),
  };
}

/** Characters beside a quote by which it is found again where it stands twice, or the text was changed. */
const BESIDE = 32;

function surroundings(text: string, { start, end }: Evidence): { prefix: string; suffix: string } {
  // A half of a pair of code units can't be written.
  const whole = (part: string): string => part.replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/g, "");
  return {
    prefix: whole(text.slice(Math.max(0, start - BESIDE), start)),
    suffix: whole(text.slice(end, end + BESIDE)),
  };
}

/** What came of people's annotations: notes on records, and those that stand nowhere in the documents. */
export interface ReadAnnotations {
  readonly reviews: readonly Review[];
  readonly unplaced: readonly { readonly annotation: string; readonly reason: string }[];
}

/**
 * Annotations made by people, as reviews of the dossier that they annotate: a note on each record whose evidence
 * overlaps the passage, on the document where none does.
 *
 * A passage is found by its quote, where it stands several times by the characters beside it (`prefix`, `suffix`), then
 * nearest to the position given (code points). Nothing is guessed: what isn't found,
 * or has no quote that fits, is listed in `unplaced`. Throws ReadoutError `invalid_record` for what is no annotation,
 * list or page of them.
 */
export function readWebAnnotations(text: string, dossier: Dossier): ReadAnnotations {
  const reviews: Review[] = [];
  const unplaced: { annotation: string; reason: string }[] = [];
  for (const [index, annotation] of annotationsOf(text).entries()) {
    const id = typeof annotation.id === "string" ? annotation.id : `#${index}`;
    const passages = listOf(annotation.target).map((target) => placed(target, dossier));
    const found = passages.filter((passage): passage is Evidence => typeof passage !== "string");
    if (found.length === 0)
      unplaced.push({
        annotation: id,
        reason: passages.find((one) => typeof one === "string") ?? "it has no target",
      });
    else
      for (const target of targetsOf(found, dossier)) reviews.push(reviewOf(annotation, id, target, found));
  }
  return { reviews, unplaced };
}

type Json = Readonly<Record<string, unknown>>;

function annotationsOf(text: string): Json[] {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw new ReadoutError("invalid_record", "expected Web Annotations as JSON, got text that isn't JSON", {
      cause,
    });
  }
  const list = isObject(value) && "items" in value ? listOf(value.items) : listOf(value);
  const annotations = list.filter(isObject).filter(({ type }) => listOf(type).includes("Annotation"));
  if (annotations.length < list.length || list.length === 0)
    throw new ReadoutError(
      "invalid_record",
      'expected an annotation, a list or an AnnotationPage of them (type "Annotation"); see the Web Annotation Data Model',
    );
  return annotations;
}

function placed(target: unknown, dossier: Dossier): Evidence | string {
  if (!isObject(target)) return "its target has no selector";
  const selectors = listOf(target.selector).filter(isObject);
  const quote = selectors.find(({ type }) => type === "TextQuoteSelector");
  const position = selectors.find(({ type }) => type === "TextPositionSelector");
  const exact = quote?.exact;
  if (typeof exact !== "string" || exact === "")
    return "it has no quote (TextQuoteSelector) that could be checked";
  const source = isObject(target.source) ? target.source.id : target.source;
  const documents = dossier.documents.filter(
    ({ id, url }) => source === iriOf(id) || source === id || source === url,
  );
  for (const { id, text } of documents.length > 0 ? documents : dossier.documents) {
    if (text === null) continue;
    const near = typeof position?.start === "number" ? offsetMap(text).toUtf16(position.start) : 0;
    const start = placeOf(text, exact, near, [textOf(quote?.prefix), textOf(quote?.suffix)]);
    if (start !== null)
      return { doc: id, start, end: start + exact.length, quote: exact, prefix: null, suffix: null };
  }
  return "its quote stands in none of the documents";
}

/** Where a quote stands: the place with most of what is said to stand beside it, of equal ones the nearest. */
function placeOf(
  text: string,
  quote: string,
  near: number,
  [prefix, suffix]: readonly [string, string],
): number | null {
  let best: { readonly at: number; readonly beside: number } | null = null;
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
    const beside =
      Number(prefix !== "" && text.slice(Math.max(0, at - prefix.length), at) === prefix) +
      Number(suffix !== "" && text.startsWith(suffix, at + quote.length));
    const isBetter =
      best === null ||
      beside > best.beside ||
      (beside === best.beside && Math.abs(at - near) < Math.abs(best.at - near));
    if (isBetter) best = { at, beside };
  }
  return best?.at ?? null;
}

const textOf = (value: unknown): string => (typeof value === "string" ? value : "");

function targetsOf(passages: readonly Evidence[], dossier: Dossier): string[] {
  const records = PASSAGE_LISTS.flatMap((list) =>
    (dossier[list] as readonly { readonly id: string; readonly meta: Meta }[]).filter(({ meta }) =>
      meta.evidence.some((evidence) =>
        passages.some(
          ({ doc, start, end }) => doc === evidence.doc && start < evidence.end && evidence.start < end,
        ),
      ),
    ),
  );
  return records.length > 0 ? records.map(({ id }) => id) : [...new Set(passages.map(({ doc }) => doc))];
}

function reviewOf(annotation: Json, id: string, target: string, judged: readonly Evidence[]): Review {
  const [creator] = listOf(annotation.creator);
  const body = listOf(annotation.body).flatMap((one) => (isObject(one) ? [one.value] : [one]));
  const name = isObject(creator) ? (creator.name ?? creator.id) : creator;
  return {
    id: recordId("review", id, 0, 1, target),
    target,
    action: "note",
    by: typeof name === "string" ? name : "unknown",
    at: typeof annotation.created === "string" ? annotation.created : "",
    before: null,
    after: null,
    why: body.filter((value) => typeof value === "string").join("\n"),
    judged: [...judged],
  };
}

const listOf = (value: unknown): unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];

const isObject = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);
