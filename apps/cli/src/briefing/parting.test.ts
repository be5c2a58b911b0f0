import type { Divergence } from "@readout/core";
import { extract } from "@readout/extract";
import { expect, test } from "vitest";
import { briefing } from "./briefing.ts";
import { parting } from "./parting.ts";

const TEXT = `Chad and Mali agree to mend ties

OSLO (Gulf Ledger) — The foreign ministers of Chad and Mali met on Monday and agreed to prepare a roadmap for mending ties.

Chad demands the withdrawal of Malian troops from its territory, its minister said.`;

test("a briefing says where headline and body part, and what demand the other side leaves unanswered", () => {
  const lines = briefing(extract(TEXT, { published: "2031-09-17" }), { columns: 400, colour: false });
  const from = lines.indexOf("WHERE THEY PART");
  expect(lines.slice(from + 1, from + 3).map((line) => line.replace(/ \[\d+–\d+\]$/, ""))).toEqual([
    "• headline vs body: the headline “Chad and Mali agree to mend ties”; the body “foreign ministers of Chad and Mali met on Monday and agreed to prepare a roadmap for …”",
    "• unanswered demand on foreign military presence and withdrawal: Chad “Chad demands the withdrawal of Malian troops from its territory”; Mali says nothing here",
  ]);
});

test("a briefing without a divergence has no such section", () => {
  const lines = briefing(extract("Chad met Mali in Oslo on Monday."), { columns: 400, colour: false });
  expect(lines).not.toContain("WHERE THEY PART");
});

test("a side of the document’s own voice is the report", () => {
  const side = (holder: string | null) => ({ holder, records: [], evidence: [] });
  const one = { kind: "opposed", issue: null, sides: [side(null), side("TCD")] } as unknown as Divergence;
  expect(
    parting(
      one,
      (id) => id,
      (id) => id,
    ),
  ).toBe("opposed: the report says nothing here; TCD says nothing here");
});
