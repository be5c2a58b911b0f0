/** Takes text, gives the JSON in it, or says what kind it is. */

/** Whether a line is one of a JSONL file of reports: JSON with an id and a text or dossier. */
export function isReportLine(line: string): boolean {
  const value = line.startsWith("{") ? parseJson(line) : null;
  return (
    typeof value === "object" && value !== null && "id" in value && ("text" in value || "dossier" in value)
  );
}

/** Whether a value of JSON is an object, not a list. */
export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** JSON, or undefined where the text isn't JSON. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
