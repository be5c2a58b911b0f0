/** Takes the dossiers of two engines over one text, gives one with the records of both, and says where they differ. */
import {
  type Diagnostic,
  type Dossier,
  type Event,
  ReadoutError,
  type Statement,
  type Time,
} from "@readout/core";

/** Lists whose records both engines may read. */
const LISTS = ["times", "events", "statements", "commitments", "positions"] as const;

/**
 * The first dossier with what only the second one read. Records are the same where they are of one kind and their
 * evidence overlaps; then the first engine's stands, and each field in which the second one says otherwise is listed
 * (`engines_differ`) with both values. What only one engine read is listed too (`one_engine`). Nothing is averaged.
 *
 * Throws ReadoutError `invalid_option` where the two aren't of the same text.
 */
export function mergeEngines(first: Dossier, second: Dossier): Dossier {
  const [a, b] = [first.documents[0], second.documents[0]];
  if (!a || !b || a.sha256 !== b.sha256)
    throw new ReadoutError(
      "invalid_option",
      `expected two dossiers of one text, got ${a?.sha256.slice(0, 12) ?? "none"} and ${b?.sha256.slice(0, 12) ?? "none"}; read the same text with both engines`,
    );
  const merged: Dossier = { ...first };
  const diagnostics: Diagnostic[] = [...first.diagnostics, ...second.diagnostics];
  const times = new Map<string, Time>();
  const names = new Set(first.actors.map(({ id }) => id));
  for (const list of LISTS) {
    const own = first[list] as readonly Placed[];
    const ids = new Set(own.map(({ id }) => id));
    const matched = new Set<Placed>();
    const added: Placed[] = [];
    for (const other of second[list] as readonly Placed[]) {
      const same = own.find((record) => !matched.has(record) && overlap(record, other));
      if (same) {
        matched.add(same);
        if ("edtf" in same) times.set(other.id, same);
        diagnostics.push(...differences(list, same, other));
      } else if (!ids.has(other.id)) {
        added.push(withTimes(other, times));
        ids.add(other.id);
        diagnostics.push(note("one_engine", `${list}: only the second engine read ${other.id}`, other));
      }
    }
    for (const record of own)
      if (!matched.has(record) && list !== "times")
        diagnostics.push(note("one_engine", `${list}: only the first engine read ${record.id}`, record));
    Object.assign(merged, { [list]: [...own, ...added] });
  }
  const issues = new Set(first.issues.map(({ id }) => id));
  return {
    ...merged,
    actors: [...first.actors, ...second.actors.filter(({ id }) => !names.has(id))].sort((x, y) =>
      x.id < y.id ? -1 : 1,
    ),
    issues: [...first.issues, ...second.issues.filter(({ id }) => !issues.has(id))],
    diagnostics,
  };
}

/** A record of the second engine whose dates are the first one's times where both read them. */
function withTimes<T extends Placed>(record: T, times: ReadonlyMap<string, Time>): T {
  const moved = (when: Event["when"]): Event["when"] => {
    const time = when?.time ? times.get(when.time) : undefined;
    return when && time ? { ...when, time: time.id, edtf: time.edtf } : when;
  };
  if ("participants" in record) return { ...record, when: moved(record.when) };
  return "due" in record ? { ...record, due: moved(record.due) } : record;
}

type Placed = Dossier[(typeof LISTS)[number]][number];

function placesOf(record: Placed): readonly { readonly start: number; readonly end: number }[] {
  if ("evidence" in record) return [record.evidence];
  if ("content" in record) return Array.isArray(record.content) ? record.content : [record.content];
  return record.meta.evidence;
}

const overlap = (a: Placed, b: Placed): boolean =>
  placesOf(a).some((x) => placesOf(b).some((y) => x.start < y.end && y.start < x.end)) &&
  kindOf(a) === kindOf(b);

/** Two events of different types in one sentence are two events. */
const kindOf = (record: Placed): string => ("participants" in record ? record.type : "");

function differences(list: (typeof LISTS)[number], a: Placed, b: Placed): Diagnostic[] {
  return Object.entries(COMPARED[list]).flatMap(([field, read]) => {
    const [x, y] = [read(a), read(b)];
    return x === y || y === "null"
      ? []
      : [
          note(
            "engines_differ",
            `${list} ${a.id}: ${field} is ${x} to the first engine, ${y} to the second`,
            a,
          ),
        ];
  });
}

/** The fields in which two readings of one record can be set side by side. */
const COMPARED: Readonly<
  Record<(typeof LISTS)[number], Readonly<Record<string, (record: Placed) => string>>>
> = {
  events: {
    status: (event) => (event as Event).status,
    when: (event) => (event as Event).when?.edtf ?? "null",
    delegations: (event) =>
      [...new Set((event as Event).participants.map(({ represents }) => represents))].sort().join(", ") ||
      "null",
  },
  statements: {
    speaker: (statement) => {
      const { speaker } = statement as Statement;
      return typeof speaker === "string" ? speaker : speaker === null ? "null" : speaker.anonymous;
    },
  },
  commitments: {
    parties: (one) => ("parties" in one ? [...one.parties].sort().join(", ") || "null" : "null"),
  },
  positions: { polarity: (one) => ("polarity" in one ? one.polarity : "null") },
  times: { edtf: (one) => ("edtf" in one ? (one.edtf ?? "null") : "null") },
};

function note(code: string, message: string, record: Placed): Diagnostic {
  const [evidence] = "evidence" in record ? [record.evidence] : record.meta.evidence;
  return { code, level: "info", message, evidence: evidence ?? null };
}
