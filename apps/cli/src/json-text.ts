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

/** Why a text isn't JSON, as the parser says it: "Unexpected end of JSON input"; null where it is. */
export function jsonFault(text: string): string | null {
  try {
    JSON.parse(text);
    return null;
  } catch (error) {
    return (error as SyntaxError).message.replace(/\s+/g, " ").slice(0, 200);
  }
}

/** JSON, or undefined where the text isn't JSON. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
