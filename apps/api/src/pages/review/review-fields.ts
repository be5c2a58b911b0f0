/** Gives, for each list of records, the fields that a reviewer can correct in a form; all others go as JSON. */
import {
  ActorType,
  Commitment,
  type Dossier,
  EventStatus,
  EventType,
  type Meta,
  Mode,
  PASSAGE_LISTS,
  Polarity,
  Statement,
} from "@readout/core";

/** Lists whose records can be reviewed on a page. */
export const REVIEWED = [...PASSAGE_LISTS, "times", "actors"] as const;
/** One of them. */
export type ReviewedList = (typeof REVIEWED)[number];

/** A record of a dossier with the list that it stands in. */
export interface ReviewedRecord {
  readonly list: ReviewedList;
  readonly record: { readonly id: string; readonly meta?: Meta; readonly [field: string]: unknown };
  readonly dossier: Dossier;
}

/** The list of an event or actor that is shared out when it is split. */
export const SHARED_OUT: Readonly<Partial<Record<ReviewedList, string>>> = {
  events: "participants",
  actors: "names",
};

/** A field: one of some values, an actor of the dossier, several actors, or a line of text. */
export interface ReviewField {
  readonly path: readonly [string, string?];
  readonly label: string;
  readonly kind: "choice" | "actor" | "actors" | "text";
  readonly values?: readonly string[];
}

const choice = (name: string, label: string, values: readonly string[]): ReviewField => ({
  path: [name],
  label,
  kind: "choice",
  values,
});
const date = (name: string, label: string): ReviewField => ({ path: [name, "edtf"], label, kind: "text" });

/** The fields by list, in the order of the form. */
export const REVIEW_FIELDS: Readonly<Partial<Record<ReviewedList, readonly ReviewField[]>>> = {
  events: [
    choice("type", "Type", EventType.options),
    choice("status", "Status", EventStatus.options),
    choice("mode", "Mode", Mode.options),
    date("when", "Date (EDTF)"),
  ],
  statements: [
    { path: ["speaker"], label: "Speaker", kind: "actor" },
    choice("form", "Form", Statement.shape.form.options),
  ],
  commitments: [
    { path: ["parties"], label: "Parties (ids, by commas)", kind: "actors" },
    choice("status", "Status", Commitment.shape.status.options),
    date("due", "Due (EDTF)"),
  ],
  appeals: [{ path: ["addressee"], label: "Addressee", kind: "actor" }],
  positions: [
    { path: ["holder"], label: "Holder", kind: "actor" },
    choice("polarity", "Polarity", Polarity.options),
  ],
  times: [{ path: ["edtf"], label: "Date (EDTF)", kind: "text" }],
  actors: [choice("type", "Type", ActorType.options), { path: ["partOf"], label: "Part of", kind: "actor" }],
};

type Values = Readonly<Record<string, unknown>>;

/** A field's value as its form shows it; nothing for null. */
export function shownValue(record: Values, { path: [name, part] }: ReviewField): string {
  const whole = record[name];
  const value = part === undefined ? whole : (whole as Values | null)?.[part];
  return Array.isArray(value) ? value.join(", ") : typeof value === "string" ? value : "";
}

/** The fields that a form changes, with their new values; what was left as it was isn't among them. */
export function changedFields(
  record: Values,
  fields: readonly ReviewField[],
  form: URLSearchParams,
): Record<string, unknown> {
  const after: Record<string, unknown> = {};
  for (const field of fields) {
    const [name, part] = field.path;
    const given = form.get(`field-${name}`)?.trim();
    if (given === undefined || given === shownValue(record, field)) continue;
    const value =
      field.kind === "actors" ? given.split(",").flatMap((one) => one.trim() || []) : given || null;
    after[name] =
      part === undefined
        ? value
        : value === null
          ? null
          : { time: null, zone: null, ...(record[name] as Values | null), [part]: value };
  }
  return after;
}
