/** Takes a record, gives what it is found by: parties, speaker, issues, type, format, basis, date, level and words. */
import { type Dossier, type Event, formatOf, levelOf, type Speaker, type Statement } from "@readout/core";
import type { EntityReader } from "./entities.ts";
import type { RecordKind, RecordOf } from "./kinds.ts";

/** A field that records are found by; each value of a record is one row. */
export const FACET_FIELDS = ["party", "speaker", "issue", "type", "format", "mode", "basis"] as const;
/** One of them. */
export type FacetField = (typeof FACET_FIELDS)[number];

/** The values of each field, each once. */
export type Facets = Readonly<Record<FacetField, readonly string[]>>;

/** What the index keeps of a record; `date` is EDTF, `words` is null where the record has no text of its own. */
export interface Indexed {
  readonly facets: Facets;
  readonly date: string | null;
  readonly floorRank: number | null;
  readonly ceilingRank: number | null;
  readonly words: string | null;
}

/** A record together with its kind. */
type Kinded = { [K in RecordKind]: { readonly kind: K; readonly record: RecordOf[K] } }[RecordKind];

/** What a record is found by. Persons and ministries are found by their own id and by the state they stand for (R1). */
export function facetsOf({ kind, record }: Kinded, dossier: Dossier, entities: EntityReader): Indexed {
  const whole: Whole = (ids) => ids.flatMap((id) => (id === null ? [] : [id, entities(id)]));
  const found: Found = FOUND_BY[kind](record as never, whole, dossier);
  return {
    date: null,
    floorRank: null,
    ceilingRank: null,
    words: null,
    ...found,
    facets: completed(found.facets, record.meta.basis.kind),
  };
}

/** Ids, each with the state that it stands for. */
type Whole = (ids: readonly (string | null)[]) => string[];

/** What a kind of record has of the index. */
type Found = Partial<Omit<Indexed, "facets">> & { readonly facets: Partial<Facets> };

const FOUND_BY: { [K in RecordKind]: (record: RecordOf[K], whole: Whole, dossier: Dossier) => Found } = {
  event: eventIndex,
  statement: ({ speaker, onBehalfOf, clauses, form, when, content }, whole) => ({
    facets: {
      speaker: whole(speakers(speaker)),
      party: whole([...speakers(speaker), ...onBehalfOf, ...clauses.flatMap(({ subject }) => subject)]),
      issue: issuesOf(clauses),
      type: [form],
    },
    date: when?.edtf ?? null,
    words: content.map(({ quote }) => quote).join(" … "),
  }),
  commitment: (record, whole, dossier) => {
    const clause = clauseOf(dossier, record.clause);
    return {
      facets: {
        party: whole(record.parties),
        speaker: whole(speakers(clause?.statement.speaker ?? null)),
        issue: issuesOf(clause ? [clause.clause] : []),
        type: [record.status],
        format: record.format === null ? [] : [record.format],
      },
      date: record.due?.edtf ?? null,
    };
  },
  appeal: (record, whole, dossier) => {
    const clause = clauseOf(dossier, record.clause);
    return {
      facets: {
        party: whole([...record.by, record.addressee]),
        speaker: whole(record.by),
        issue: issuesOf(clause ? [clause.clause] : []),
      },
    };
  },
  position: ({ holder, target, issue, polarity }, whole) => ({
    facets: { party: whole([holder, target]), speaker: whole([holder]), issue: [issue], type: [polarity] },
  }),
  precedence: ({ dyad, claimant, comparator, since }, whole) => ({
    facets: { party: whole(dyad), speaker: whole([claimant]), type: [comparator] },
    date: since?.edtf ?? null,
  }),
};

function eventIndex(event: Event, whole: Whole, dossier: Dossier): Found {
  const meets = event.type === "meeting" || event.type === "call" || event.type === "visit";
  const level = meets ? levelOf(event, undefined, { actors: dossier.actors }) : null;
  const format =
    meets && event.format === null
      ? formatOf(event, dossier.formats, { actors: dossier.actors })
      : event.format;
  // A host by place alone is no party (R3); who acts or suffers in other events has a role instead of a seat.
  const around = event.participants.filter((part) => part.seat !== "no" || part.role !== null);
  return {
    facets: {
      party: whole(around.flatMap((part) => [part.represents, part.actor, part.person])),
      issue: event.topics,
      type: [event.type],
      mode: [event.mode],
      format: [format?.name, format?.notation, ...(format?.named ?? [])].flatMap((name) =>
        name ? [name] : [],
      ),
    },
    date: event.when?.edtf ?? null,
    floorRank: level?.floorRank ?? null,
    ceilingRank: level?.ceilingRank ?? null,
  };
}

function completed(facets: Partial<Facets>, basis: string): Facets {
  const each = (field: FacetField): string[] => [...new Set(facets[field] ?? [])];
  return {
    party: each("party"),
    speaker: each("speaker"),
    issue: each("issue"),
    type: each("type"),
    format: each("format"),
    mode: each("mode"),
    basis: [basis],
  };
}

// Someone anonymous is found by the text's own word for them.
function speakers(speaker: Speaker): string[] {
  if (speaker === null) return [];
  return [typeof speaker === "string" ? speaker : `anonymous:${speaker.anonymous}`];
}

function issuesOf(clauses: Statement["clauses"]): string[] {
  return clauses.flatMap((clause) => (clause.issue === null ? [] : [clause.issue]));
}

function clauseOf(
  dossier: Dossier,
  id: string | null,
): { statement: Statement; clause: Statement["clauses"][number] } | null {
  if (id === null) return null;
  for (const statement of dossier.statements) {
    const clause = statement.clauses.find((one) => one.id === id);
    if (clause) return { statement, clause };
  }
  return null;
}
