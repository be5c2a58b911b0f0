/** Takes quotes, names and dates of an expectation and the dossier's; gives whether they mean the same. */
import { type Actor, type Dossier, type Evidence, safeParseEdtf } from "@readout/core";
import type { Any, Check, Quote } from "./sample-report.ts";

/** A stretch of the report, UTF-16 code units, half-open. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** The dossier under judgement, its text, and where the checks go. */
export interface Bench {
  readonly text: string;
  readonly dossier: Dossier;
  readonly actors: ReadonlyMap<string, Actor>;
  readonly checks: Check[];
}

/** Letters and digits only, without accents and case. */
export function fold(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

const wordsOf = (text: string): string[] => fold(text).split(" ").filter(Boolean);

/** The expected alternatives as a list. */
export const alternatives = <T>(value: Any<T>): readonly T[] =>
  Array.isArray(value) ? (value as readonly T[]) : [value as T];

/** A quote short enough for a line. */
export const cut = (text: string): string => (text.length > 70 ? `${text.slice(0, 69)}…` : text);

/** Adds a check. */
export function note(bench: Bench, section: string, ok: boolean, expected: unknown, got: unknown): void {
  const show = (value: unknown): string =>
    typeof value === "string" ? value : (JSON.stringify(value) ?? "-");
  bench.checks.push({ section, ok, expected: show(expected), got: show(got) });
}

/** A judged field of a record: its name with the expected value, whether a record has it right, and what the record has. */
export type Field<T> = readonly [name: string, test: (record: T) => boolean, show: (record: T) => unknown];

/**
 * Checks that a record was found and each of its fields. What isn't found fails in every field, so that the number of
 * checks of a report hardly depends on what a reader finds.
 */
export function judge<T>(
  bench: Bench,
  section: string,
  name: string,
  record: T | null | undefined,
  came: unknown,
  fields: readonly Field<T>[],
): void {
  const found = record ?? null;
  note(bench, section, found !== null, name, came);
  for (const [field, test, show] of fields) {
    const at = `${name}: ${field}`;
    if (found === null) note(bench, section, false, at, "not found");
    else note(bench, section, test(found), at, show(found));
  }
}

/** Where a quote stands; an empty stretch at 0 if nowhere. */
export function locate(text: string, { quote, nth = 1 }: Quote): Stretch {
  let start = -1;
  for (let i = 0; i < nth; i++) start = text.indexOf(quote, start + 1);
  return start < 0 ? { start: 0, end: 0 } : { start, end: start + quote.length };
}

/** Whether two stretches share a character. */
export const touches = (a: Stretch, b: Stretch): boolean => a.start < b.end && b.start < a.end;

/** Whether one stretch lies in the other. */
export const nests = (a: Stretch, b: Stretch): boolean =>
  (a.start >= b.start && a.end <= b.end) || (b.start >= a.start && b.end <= a.end);

/**
 * How far two extents are the same, by words: those in both, over the longer one. Where one holds the other wholly
 * and isn't over three times as long it counts as half at least: extents differ in taste.
 */
export function overlap(text: string, quote: Stretch, parts: readonly Stretch[]): number {
  // "to reopen the border" is the promise "reopen the border".
  const to = /^to /.test(text.slice(quote.start, quote.start + 3)) && parts[0]?.start === quote.start + 3;
  const expected = to ? { start: quote.start + 3, end: quote.end } : quote;
  const count = ({ start, end }: Stretch): number =>
    end > start ? wordsOf(text.slice(start, end)).length : 0;
  const shared = parts.reduce(
    (sum, part) =>
      sum + count({ start: Math.max(part.start, expected.start), end: Math.min(part.end, expected.end) }),
    0,
  );
  const own = count(expected);
  const theirs = parts.reduce((sum, part) => sum + count(part), 0);
  const [short, long] = [Math.min(own, theirs), Math.max(own, theirs)];
  if (long === 0) return 0;
  const ratio = shared / long;
  return shared / short >= 0.9 && ratio >= 1 / 3 ? Math.max(ratio, 0.5) : ratio;
}

/** Whether an actor goes by a name: folded and equal, or one's words all among the other's, the last one included. */
export function hasName(actor: Actor | undefined, name: string): boolean {
  if (!actor) return false;
  const own = wordsOf(name);
  const last = own[own.length - 1];
  return [...actor.names.map((one) => one.text), actor.id.replace(/^[a-z_]+:/, "")].some((text) => {
    const theirs = wordsOf(text);
    if (theirs.length === 0 || last === undefined) return false;
    const within = (a: string[], b: string[]): boolean => a.every((word) => b.includes(word));
    // A bank "of Iran" isn't Iran.
    return within(own, theirs) || (actor.type !== "state" && within(theirs, own) && theirs.includes(last));
  });
}

/** The state, organisation or group behind a person, office, ministry or government. */
function standsFor(bench: Bench, id: string): string {
  const seen = new Set<string>();
  let at = id;
  for (let actor = bench.actors.get(at); actor && !seen.has(at); actor = bench.actors.get(at)) {
    seen.add(at);
    if (!["person", "office", "ministry", "government"].includes(actor.type)) break;
    const held = [...new Set(actor.tenures.map((tenure) => tenure.of))];
    const next = actor.partOf ?? (held.length === 1 ? held[0] : undefined);
    if (!next) break;
    at = next;
  }
  return at;
}

/** Whether an actor id is, or stands for, the expected entity: an ISO 3166 code or a name. */
export function isEntity(bench: Bench, expected: string, id: string): boolean {
  const top = standsFor(bench, id);
  if (/^[A-Z]{3}$/.test(expected) && (top === expected || bench.actors.get(top)?.iso3 === expected))
    return true;
  return hasName(bench.actors.get(top), expected) || hasName(bench.actors.get(id), expected);
}

/** Which of two sets of entities are missing, and which are too many. */
export function compareEntities(
  bench: Bench,
  expected: readonly string[],
  ids: readonly string[],
  tolerated: readonly string[] = [],
): boolean {
  const all = [...expected, ...tolerated];
  return (
    expected.every((entity) => ids.some((id) => isEntity(bench, entity, id))) &&
    ids.every((id) => all.some((entity) => isEntity(bench, entity, id)))
  );
}

/**
 * Whether a date is one of the expected or among those that are right too. Where one of them is an open interval up to
 * the expected day ("by the end of June"), any interval or approximation that ends on that day is right.
 */
export function isDate(
  expected: Any<string | null>,
  accept: readonly (string | null)[] | undefined,
  got: string | null,
): boolean {
  const right = [...alternatives(expected), ...(accept ?? [])];
  if (right.includes(got)) return true;
  const deadline = right.find((one) => one?.startsWith("../"));
  return Boolean(deadline) && got !== null && isDue(deadline as string, got);
}

/** Whether two due dates end on the same day; none is only none. */
export function isDue(expected: string | null, got: string | null): boolean {
  const last = (edtf: string): number | string | null => {
    const value = safeParseEdtf(edtf);
    return value ? (value.kind === "duration" ? edtf : value.high) : null;
  };
  return expected === null || got === null ? expected === got : last(expected) === last(got);
}

/** Whether any of the evidence touches a quote. */
export function pointsAt(bench: Bench, evidence: readonly Evidence[], quote: Quote): boolean {
  const stretch = locate(bench.text, quote);
  return evidence.some((one) => touches(one, stretch));
}

/** The best match for an expected extent among records, each with its extents; null below one half. */
export function bestMatch<T>(
  bench: Bench,
  quotes: readonly Quote[],
  records: readonly T[],
  extents: (record: T) => readonly Stretch[],
  prefers: (record: T) => boolean = () => false,
): T | null {
  let best: T | null = null;
  let score = 0;
  for (const record of records) {
    const reach = Math.max(
      ...quotes.map((quote) => overlap(bench.text, locate(bench.text, quote), extents(record))),
    );
    const value = reach + (prefers(record) ? 0.25 : 0);
    if (reach >= 0.5 && value > score) {
      best = record;
      score = value;
    }
  }
  return best;
}
