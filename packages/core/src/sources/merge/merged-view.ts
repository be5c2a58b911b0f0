/** Takes the witnesses of one event, gives the one event that is shown for them (R30). */
import { safeParseEdtf } from "../../edtf.ts";
import { byText, canonicalJson, distinct, distinctValues } from "../../meeting/canonical.ts";
import type { Event } from "../../records/event.ts";
import type { Evidence } from "../../records/evidence.ts";
import type { Meta } from "../../records/meta.ts";
import type { Ballot } from "./ballot.ts";
import { mergedMeta } from "./merged-meta.ts";

/** The view of an event: lists united, and of values that exclude each other the one that wins the ballot. */
export function viewOf(witnesses: readonly Event[], evidence: readonly Evidence[], ballot: Ballot): Event {
  const [first] = witnesses as readonly [Event, ...Event[]];
  const unite = <T>(read: (event: Event) => readonly T[]): T[] => distinctValues(witnesses.flatMap(read));
  const texts = (read: (event: Event) => readonly string[]): string[] => distinct(witnesses.flatMap(read));
  const level = (end: "floor" | "ceiling") => ballot.choose(`level.${end}`, (event) => event.level[end]);
  for (const [field, values] of functionsOf(witnesses)) {
    ballot.choose(field, (event) => values.get(event.id) ?? null);
  }
  const formats = witnesses.some((event) => event.format !== null);
  return {
    id: first.id,
    type: ballot.choose("type", (event) => event.type) ?? first.type,
    status: statusOf(ballot),
    when: whenOf(ballot),
    where: whereOf(ballot),
    mode: ballot.choose("mode", (event) => (event.mode === "unknown" ? null : event.mode)) ?? "unknown",
    participants: unite((event) => event.participants),
    subjects: texts((event) => event.subjects),
    format: formats
      ? {
          name: ballot.choose("format.name", (event) => event.format?.name ?? null),
          notation: ballot.choose("format.notation", (event) => event.format?.notation ?? null),
          named: texts((event) => event.format?.named ?? []),
          claimed: unite((event) => event.format?.claimed ?? []),
        }
      : null,
    level: {
      floor: level("floor"),
      ceiling: level("ceiling"),
      // Two texts may use two words for one level: none excludes the other.
      selfDescribed: ballot.choose(
        "level.selfDescribed",
        (event) => event.level.selfDescribed,
        canonicalJson,
        false,
      ),
    },
    series: ballot.choose("series", (event) => event.series),
    partOf: ballot.choose("partOf", (event) => event.partOf),
    track: ballot.choose("track", (event) => event.track),
    topics: texts((event) => event.topics),
    outcomes: unite((event) => event.outcomes),
    coded: unite((event) => event.coded),
    meta: metaOf(witnesses, evidence),
  };
}

/** For every entity the function that each witness gives it, where that is known. */
function functionsOf(witnesses: readonly Event[]): [string, Map<string, string>][] {
  const fields = new Map<string, Map<string, string>>();
  for (const event of witnesses) {
    for (const part of event.participants) {
      if (part.function === "unknown" || part.seat === "no") continue;
      const field = `participants.${part.represents}.function`;
      const values = fields.get(field) ?? new Map<string, string>();
      const known = values.get(event.id)?.split(" ") ?? [];
      values.set(event.id, distinct([...known, part.function]).join(" "));
      fields.set(field, values);
    }
  }
  return [...fields].sort(([a], [b]) => byText(a, b));
}

// What was planned and then took place is one story; only "cancelled" or "denied" beside "occurred" contradict.
function statusOf(ballot: Ballot): Event["status"] {
  const settled = ballot.choose("status", ({ status }) =>
    status === "planned" || status === "unconfirmed" ? null : status === "ongoing" ? "occurred" : status,
  );
  if (settled !== null) {
    const exact = ballot.choose(
      "status",
      ({ status }) => (status === settled ? status : null),
      String,
      false,
    );
    return exact ?? "ongoing";
  }
  return ballot.choose("status", ({ status }) => status, String, false) ?? "unconfirmed";
}

// The most precise date wins over those that it lies within; only dates apart exclude each other.
function whenOf(ballot: Ballot): Event["when"] {
  const width = (edtf: string): number => {
    const value = safeParseEdtf(edtf);
    return value === null || value.low === null || value.high === null
      ? Number.POSITIVE_INFINITY
      : value.high - value.low;
  };
  const read = (event: Event): NonNullable<Event["when"]> | null => (event.when?.edtf ? event.when : null);
  const all = ballot.witnesses.flatMap((event) => read(event)?.edtf ?? []);
  if (all.length === 0) return ballot.choose("when", (event) => event.when, canonicalJson, false);
  const sharpest = Math.min(...all.map(width));
  const sharp = (event: Event): NonNullable<Event["when"]> | null => {
    const when = read(event);
    return when?.edtf && width(when.edtf) === sharpest ? when : null;
  };
  ballot.choose("when", (event) => sharp(event)?.edtf ?? null);
  const edtf = ballot.choose("when", (event) => sharp(event)?.edtf ?? null, String, false);
  // Of several records of the one date the first stands for all; the view keeps a zone where one is known.
  return ballot.choose(
    "when",
    (event) => (sharp(event)?.edtf === edtf ? sharp(event) : null),
    (when) => `${when.zone === null ? "1" : "0"}${canonicalJson(when)}`,
    false,
  );
}

function whereOf(ballot: Ballot): Event["where"] {
  const country = ballot.choose("where.iso3", (event) => event.where?.iso3 ?? null);
  const within = (event: Event): NonNullable<Event["where"]> | null =>
    event.where && event.where.iso3 === country ? event.where : null;
  const name = ballot.choose(
    "where.name",
    (event) => within(event)?.name ?? null,
    // "Washington, D.C." and "Washington DC" exclude nothing.
    (text) => text.toLowerCase().replace(/[^\p{L}\p{N} ]+/gu, ""),
  );
  return ballot.choose(
    "where",
    (event) => (within(event)?.name === name ? within(event) : null),
    canonicalJson,
    false,
  );
}

function metaOf(witnesses: readonly Event[], evidence: readonly Evidence[]): Meta {
  const meta = mergedMeta(witnesses, evidence);
  if (witnesses.length === 1) return meta;
  const metas = witnesses.map((event) => event.meta);
  const absent = metas
    .flatMap((one) => Object.entries(one.absent))
    .sort(([a, x], [b, y]) => byText(b, a) || byText(y, x));
  const voice = (["narrator", "attributed"] as const).find((one) => metas.some((each) => each.voice === one));
  return {
    ...meta,
    voice: voice ?? "unattributed",
    absent: Object.fromEntries(absent),
    supersedes: null,
  };
}
