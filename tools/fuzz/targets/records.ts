/** Dates and dossiers as they come in: parsed, or refused with what was wrong; what is taken is whole. */
import { checkDossier, parseEdtf, safeParseDossier, safeParseEdtf } from "@readout/core";
import { extract } from "@readout/extract";
import { grafted } from "../grafted.ts";
import { PARAGRAPHS } from "../reports.ts";
import { refusedProperly, type Target } from "../target.ts";

const DATES = ["2024-03-14", "2024-03", "2024", "202X", "2024-03-14/..", "../2024~", "2024-21", "2024-03-14T10:00:00Z", "2024-03-14T10:00:00+03:00", "{2024-01,2024-03}", "[2023,2024]", "2024?/2025%", "P2W", "Y-17E7", "1985-XX-12"]; // biome-ignore format: a list
const dossier = extract(PARAGRAPHS[0] ?? "", { published: "2024-03-14" });

export const target: Target = {
  words: [..."0123456789-/.~?%XT:Z+PWMDY{}[],", "..", "2024-", "-31", "-02-29", "/..", "T24:00:00"],
  seeds: [...DATES, ...DATES.map((date) => `\u0001\u0002\u0000${date}`)],
  longest: 60,
  run(input, turn) {
    const date = safeParseEdtf(input);
    if (date) {
      const { low, high } = date;
      if (low !== null && high !== null && low > high) throw new Error(`${low} comes after ${high}`);
    }
    try {
      parseEdtf(input);
    } catch (error) {
      refusedProperly(error);
    }
    if (turn % 8 !== 0) return;
    const parsed = safeParseDossier(grafted(dossier, input));
    if (!parsed.ok) refusedProperly(parsed.error);
    else if (checkDossier(parsed.value).some(({ code }) => code !== "no_text"))
      throw new Error("taken, but not whole");
  },
};
