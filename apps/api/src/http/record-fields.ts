/** Takes a record and the fields asked for, gives the record with only those. */
import { ReadoutError, shorten } from "@readout/core";

/** Fields of a record by name: `id` always, then those asked for, in the record's order. */
export type FieldChoice = readonly string[] | null;

/** The names in `fields=a,b`; null where all are wanted. Throws ReadoutError `invalid_option` for one that the record hasn't. */
export function fieldChoice(asked: string | undefined, known: readonly string[]): FieldChoice {
  if (asked === undefined) return null;
  const names = asked.split(",").map((name) => name.trim());
  const strange = names.find((name) => !known.includes(name));
  if (strange === undefined) return names;
  throw new ReadoutError(
    "invalid_option",
    `fields: expected names out of ${known.join(", ")}, got "${shorten(strange)}"`,
  );
}

/** The record with the chosen fields, as JSON. */
export function chosenFields(json: string, choice: FieldChoice): string {
  if (choice === null) return json;
  const fields = Object.entries(JSON.parse(json) as object);
  return JSON.stringify(
    Object.fromEntries(fields.filter(([name]) => name === "id" || choice.includes(name))),
  );
}
