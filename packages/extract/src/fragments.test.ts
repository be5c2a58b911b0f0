/** Takes sentences of our own that open every reader of matters, gives that no piece of them makes the extractor throw. */
import { checkDossier } from "@readout/core";
import { describe, expect, it } from "vitest";
import { extract } from "./extract.ts";

const TEXTS = [
  "Joint Statement of Arendelle and Corona. We agree to reopen the pass, resume flights and exchange envoys by 3 May. Arendelle will send ships if Corona pays. Under the agreement, each side will keep one aircraft there. It was agreed to meet again. A truce was agreed.",
  "Germany, which has had troops in Mali since 2013, urged both sides to hold fire, reiterated its commitment to the truce and renewed its call for France to act. France’s decision to leave was condemned by Mali. The Committee also agreed to ask the presidency to draft a charter.",
  "Talks would be held in coordination with the ministers’ talks. A separate track, led by Kenya, runs in parallel. Turkey, a close ally of Italy, is under pressure to send nearly 2,300 back, half of them children. It is the first meeting between Italy and Spain since 2018, in years.",
  "MR DOE: We must insist that Russia leave. QUESTION: Would you agree? MS ROE: Our friends Spain and Italy, NATO members, are committed to peace. Armed groups seeking to oust President Smith hold parts of Chad. Ties between Chad and Niger are strained.",
  "The ministers hosted the meeting and took part in the first round of talks. Chad took part in the second round of",
  "pressure interest coordination with parallel with decision to ally of member of hold over control of call for agreed signed sign urged keep propping up war with track two strained ties our friends in the near future and a half later the next day fiscal year",
];

describe("pieces of text", () => {
  it.each(TEXTS)("never throws on a piece of: %s", (text) => {
    const words = text.split(" ");
    for (let from = 0; from < words.length; from++) {
      for (const length of [1, 2, 4, 12]) {
        const piece = words.slice(from, from + length).join(" ");
        const dossier = extract(piece, {
          published: "2031-09-17",
          kind: from % 2 === 0 ? "joint_statement" : "transcript",
        });
        expect(checkDossier(dossier), piece).toEqual([]);
      }
    }
  });
});
