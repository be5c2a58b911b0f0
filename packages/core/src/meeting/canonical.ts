/** Takes lists, gives them in canonical order, so that results can be compared deeply. */

/** Order of two strings by UTF-16 code units: the same on every machine, whatever its locale. */
export function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The distinct strings of a list in canonical order. */
export function distinct(texts: Iterable<string>): string[] {
  return [...new Set(texts)].sort(byText);
}

/** The distinct values of a list, equal as JSON, in canonical order. */
export function distinctValues<T>(values: readonly T[]): T[] {
  if (values.length < 2) return [...values];
  const byKey = new Map(values.map((value) => [canonicalJson(value), value]));
  return [...byKey].sort(([a], [b]) => byText(a, b)).map(([, value]) => value);
}

/** A JSON text of a value that doesn't depend on the order of its keys: equal values, equal texts. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(",")}]`;
  if (value === null || typeof value !== "object") return JSON.stringify(value) ?? "null";
  const record = value as Readonly<Record<string, unknown>>;
  let text = "";
  for (const key of Object.keys(record).sort()) {
    const field = record[key];
    if (field !== undefined) text += `${text && ","}${JSON.stringify(key)}:${canonicalJson(field)}`;
  }
  return `{${text}}`;
}
