import { describe, expect, it } from "vitest";
import { extract } from "../../extract.ts";

/** Who speaks in the last statement of a report with that headline, dateline and body. */
const speaker = (headline: string, dateline: string, body: string) =>
  extract(`${headline}\n\n${dateline} — A quake struck on Saturday.\n\n${body}`, {
    published: "2031-09-17",
    outlet: "Gulf Ledger",
  }).statements.at(-1)?.speaker;

const WARNED = "More may have died, the Emergency Ministry warned.";
const NOBODY = { anonymous: "the Emergency Ministry" };

describe("a ministry named without its state", () => {
  it("is that of the state where the report was written and which its headline is about", () => {
    expect(speaker("Quake kills hundreds in Tajikistan", "DUSHANBE", WARNED)).toBe(
      "ministry:tjk-emergencies",
    );
  });

  it.each([
    ["whose headline names another state too", "Uzbekistan sends aid to Tajikistan", "DUSHANBE", WARNED],
    ["whose headline names none", "Quake kills hundreds", "DUSHANBE", WARNED],
    ["written elsewhere", "Quake kills hundreds in Tajikistan", "TASHKENT", WARNED],
    [
      "that names another state before it",
      "Quake kills hundreds in Tajikistan",
      "DUSHANBE",
      `Uzbek rescuers came. ${WARNED}`,
    ],
    [
      "that has such a ministry of another state",
      "Quake kills hundreds in Tajikistan",
      "DUSHANBE",
      `Uzbekistan's Emergency Ministry sent tents.\n\n${WARNED}`,
    ],
  ])("is nobody's in a report %s", (_, headline, dateline, body) => {
    const found = speaker(headline, dateline, body);
    expect(found === "ministry:tjk-emergencies").toBe(false);
    if (!body.includes("Emergency Ministry sent")) expect(found).toEqual(NOBODY);
  });
});
