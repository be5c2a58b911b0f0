/** Any text at all: no throw, every record whole, every quote where it says. */
import { checkDossier, safeParseDossier } from "@readout/core";
import { extract } from "@readout/extract";
import { PARAGRAPHS, WORDS } from "../reports.ts";
import type { Target } from "../target.ts";

export const target: Target = {
  words: WORDS,
  seeds: PARAGRAPHS,
  longest: 600,
  isProse: true,
  run(text, turn) {
    const dossier = extract(text, { published: "2024-03-14" });
    const [finding] = checkDossier(dossier);
    if (finding) throw new Error(`${finding.code} at ${finding.path}: ${finding.message}`);
    if (turn % 16 !== 0) return;
    const parsed = safeParseDossier(JSON.parse(JSON.stringify(dossier)));
    if (!parsed.ok) throw parsed.error;
    const again = extract(text, { published: "2024-03-14" });
    if (JSON.stringify(again) !== JSON.stringify(dossier)) throw new Error("the second reading differs");
  },
};
