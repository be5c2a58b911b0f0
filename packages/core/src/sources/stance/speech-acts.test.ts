import { describe, expect, it } from "vitest";
import { SpeechAct } from "../../records/statement.ts";
import { hedged, isCommitting, polarityOf, STRENGTHS, signOf, strengthOf } from "./speech-acts.ts";

describe("strengthOf", () => {
  it.each([
    ["sign", 6],
    ["agree", 5],
    ["decide", 5],
    ["commit", 4],
    ["pledge", 4],
    ["intend", 3],
    ["plan", 3],
    ["explore", 2],
    ["in principle", 2],
    ["note", 1],
    ["discuss", 1],
  ])("puts %s at %i", (word, strength) => {
    expect(strengthOf(word)).toBe(strength);
  });

  it("is null for a word that isn't on the scale", () => {
    expect(strengthOf("hop")).toBeNull();
    expect(strengthOf("constructor")).toBeNull();
  });

  it("lets every hedge lower a word, and none below the weakest", () => {
    for (const [word, strength] of Object.entries(STRENGTHS)) {
      expect(strengthOf(word, "possibly")).toBe(Math.max(1, strength - 1));
    }
  });

  it("leaves of an agreement in principle no more than exploring", () => {
    expect(strengthOf("agree", "in principle")).toBe(2);
    expect(strengthOf("note", "In principle")).toBe(1);
  });

  it("keeps a strength without a hedge", () => {
    expect(hedged(4, null)).toBe(4);
  });
});

describe("polarityOf", () => {
  it.each(["agree", "pledge", "welcome", "reaffirm"] as const)("turns round a negated %s", (act) => {
    expect(signOf(polarityOf({ act, negated: false }))).toBe(1);
    expect(signOf(polarityOf({ act, negated: true }))).toBe(-1);
  });

  it.each(["demand", "call_for", "reject", "condemn", "note", "describe"] as const)(
    "leaves open what a negated %s means",
    (act) => {
      expect(polarityOf({ act, negated: true })).toBeNull();
    },
  );

  it.each<
    [
      string,
      "reaffirm" | "note" | "welcome" | "call_for" | "condemn" | "reject" | "describe",
      boolean,
      number,
    ]
  >([
    ["its firm opposition to the dam", "reaffirm", false, -1],
    ["broad support for the dam", "note", false, 1],
    ["the rejection of the dam by the villages", "welcome", false, -1],
    ["support for the dam", "call_for", false, 1],
    ["the rejection of the dam", "call_for", false, -1],
    ["opposition to the dam", "condemn", false, 1],
    ["its right to build the dam", "note", false, 1],
    ["Boria's right to build the dam", "reject", false, -1],
    ["the rights of the villages", "note", false, 0],
    ["support for the dam", "note", true, 0],
    ["support for the dam", "reaffirm", true, -1],
    ["the dam that has no support of the villages", "note", false, 0],
    ["the supporters of the dam", "describe", false, 0],
    ["Boria would not build the dam", "describe", true, -1],
    ["we won’t build the dam", "describe", true, -1],
    ["the dam was not built", "describe", true, 0],
    ["Boria would build the dam", "describe", false, 0],
  ])("is told by the noun that opens “%s” behind %s (negated: %s)", (quote, act, negated, sign) => {
    const content = { doc: "doc:a", start: 0, end: quote.length, quote, prefix: null, suffix: null };
    expect(signOf(polarityOf({ act, negated, content }))).toBe(sign);
  });

  it("counts a demand as for what it demands, and conditions and interests as neither", () => {
    expect(signOf("demand")).toBe(1);
    expect([signOf("conditional"), signOf("interest"), signOf(null)]).toEqual([0, 0, 0]);
  });
});

it("commits by agreeing and pledging alone, and not where negated", () => {
  const committing = SpeechAct.options.filter((act) => isCommitting({ act, negated: false }));
  expect(committing).toEqual(["agree", "pledge"]);
  expect(SpeechAct.options.some((act) => isCommitting({ act, negated: true }))).toBe(false);
});
