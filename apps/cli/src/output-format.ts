/** Takes the name of a format, gives what `extract` knows of it. */
import { Problem } from "./problem.ts";

/** The formats that the command itself writes; the others are those of @readout/formats. */
const OWN = ["briefing", "json", "jsonl"];

/** Refuses a format that there isn't. */
export async function checkFormat(format: string): Promise<void> {
  if (OWN.includes(format)) return;
  const { FORMATS } = await import("@readout/formats");
  if (!Object.hasOwn(FORMATS, format))
    throw new Problem(
      "use",
      `--format: expected one of ${[...OWN, ...Object.keys(FORMATS)].join(", ")}, got "${format.slice(0, 200)}"`,
    );
}

/** Whether a format can hold several reports, one after the other. */
export const holdsMany = (format: string): boolean => format === "briefing" || format === "jsonl";

/** Whether @readout/formats writes it. */
export const isForeign = (format: string): boolean => !OWN.includes(format);
