import type { Dossier } from "@readout/core";
import { beforeAll, describe, expect, it } from "vitest";
import { extractWithModel } from "./extract-with-model.ts";
import { mergeEngines } from "./merge-engines.ts";
import type { ModelOutput } from "./model-output.ts";
import { NOTHING, startModel } from "./testing/model-server.ts";

const TEXT = "Kenya met Uganda in Nairobi. Rwanda called for talks, the ministry said.";

const event = (
  quote: string,
  status: "occurred" | "planned",
  states: [string, string][],
): ModelOutput["events"][0] => ({
  type: "meeting",
  status,
  quote,
  when: null,
  place: null,
  mode: "unknown",
  participants: states.map(([name, iso3]) => ({
    represents: { name, quote: name, type: "state", iso3 },
    person: null,
    function: "peer",
    duties: [],
    seat: "yes",
    post: null,
  })),
});

async function dossierOf(output: ModelOutput, text = TEXT): Promise<Dossier> {
  const server = await startModel({ answer: () => JSON.stringify(output) });
  try {
    return await extractWithModel(text, { model: server.model });
  } finally {
    await server.close();
  }
}

let [one, other]: Dossier[] = [];
beforeAll(async () => {
  one = await dossierOf({
    ...NOTHING,
    events: [
      event("Kenya met Uganda", "occurred", [
        ["Kenya", "KEN"],
        ["Uganda", "UGA"],
      ]),
    ],
  });
  other = await dossierOf({
    ...NOTHING,
    events: [event("met Uganda in Nairobi", "planned", [["Kenya", "KEN"]])],
    statements: [{ speaker: null, cue: "said", content: "Rwanda called for talks", form: "indirect" }],
  });
});

describe("two engines over one text", () => {
  it("keep the first one's record where both read one, and list each difference", () => {
    const merged = mergeEngines(one as Dossier, other as Dossier);
    expect(merged.events).toEqual(one?.events);
    const messages = merged.diagnostics
      .filter(({ code }) => code === "engines_differ")
      .map(({ message }) => message);
    expect(messages).toEqual([
      expect.stringContaining("status is occurred to the first engine, planned to the second"),
      expect.stringContaining("delegations is KEN, UGA to the first engine, KEN to the second"),
    ]);
  });

  it("add what only one of them read, and say so", () => {
    const merged = mergeEngines(one as Dossier, other as Dossier);
    expect(merged.statements).toEqual(other?.statements);
    expect(merged.diagnostics.filter(({ code }) => code === "one_engine")).toHaveLength(1);
  });

  it("agree with themselves", () => {
    expect(mergeEngines(one as Dossier, one as Dossier)).toEqual({ ...one, diagnostics: [] });
  });

  it("are refused over two texts", async () => {
    const elsewhere = await dossierOf(NOTHING, "Another text.");
    expect(() => mergeEngines(one as Dossier, elsewhere)).toThrow(/one text/);
  });
});
