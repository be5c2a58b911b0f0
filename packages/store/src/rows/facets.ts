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
export function facetsOf(item: Kinded, dossier: Dossier, entities: EntityReader): Indexed {
  const whole = (ids: readonly (string | null)[]): string[] =>
    ids.flatMap((id) => (id === null ? [] : [id, entities(id)]));
  const found = (facets: Partial<Facets>, more: Partial<Omit<Indexed, "facets">> = {}): Indexed => ({
    facets: completed(facets, item.record.meta.basis.kind),
    date: null,
    floorRank: null,
    ceilingRank: null,
    words: null,
    ...more,
  });
  switch (item.kind) {
    case "event":
      return eventIndex(item.record, dossier, whole, found);
    case "statement": {
      const { record } = item;
      const said = record.clauses;
      return found(
        {
          speaker: whole(speakers(record.speaker)),
          party: whole([
            ...speakers(record.speaker),
            ...record.onBehalfOf,
            ...said.flatMap((clause) => clause.subject),
          ]),
          issue: issuesOf(said),
          type: [record.form],
        },
        {
          date: record.when?.edtf ?? null,
          words: record.content.map((part) => part.quote).join(" … "),
        },
      );
    }
    case "commitment": {
      const { record } = item;
      const clause = clauseOf(dossier, record.clause);
      return found(
        {
          party: whole(record.parties),
          speaker: whole(speakers(clause?.statement.speaker ?? null)),
          issue: issuesOf(clause ? [clause.clause] : []),
          type: [record.status],
          format: record.format === null ? [] : [record.format],
        },
        { date: record.due?.edtf ?? null },
      );
    }
    case "appeal": {
      const { record } = item;
      const clause = clauseOf(dossier, record.clause);
      return found({
        party: whole([...record.by, record.addressee]),
        speaker: whole(record.by),
        issue: issuesOf(clause ? [clause.clause] : []),
      });
    }
    case "position": {
      const { record } = item;
      return found({
        party: whole([record.holder, record.target]),
        speaker: whole([record.holder]),
        issue: [record.issue],
        type: [record.polarity],
      });
    }
    case "precedence": {
      const { record } = item;
      return found(
        { party: whole(record.dyad), speaker: whole([record.claimant]), type: [record.comparator] },
        { date: record.since?.edtf ?? null },
      );
    }
  }
}

function eventIndex(
  event: Event,
  dossier: Dossier,
  whole: (ids: readonly (string | null)[]) => string[],
  found: (facets: Partial<Facets>, more: Partial<Omit<Indexed, "facets">>) => Indexed,
): Indexed {
  const meets = event.type === "meeting" || event.type === "call" || event.type === "visit";
  const level = meets ? levelOf(event, undefined, { actors: dossier.actors }) : null;
  const format =
    meets && event.format === null
      ? formatOf(event, dossier.formats, { actors: dossier.actors })
      : event.format;
  // A host by place alone is no party (R3); who acts or suffers in other events has a role instead of a seat.
  const around = event.participants.filter((part) => part.seat !== "no" || part.role !== null);
  return found(
    {
      party: whole(around.flatMap((part) => [part.represents, part.actor, part.person])),
      issue: event.topics,
      type: [event.type],
      mode: [event.mode],
      format: [format?.name, format?.notation, ...(format?.named ?? [])].flatMap((name) =>
        name ? [name] : [],
      ),
    },
    {
      date: event.when?.edtf ?? null,
      floorRank: level?.floorRank ?? null,
      ceilingRank: level?.ceilingRank ?? null,
    },
  );
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
