import { type Dossier, parseDossier } from "@readout/core";
import { beforeAll, describe, expect, it } from "vitest";
import { extractWithModel } from "./extract-with-model.ts";
import { mergeEngines } from "./merge-engines.ts";
import type { ModelOutput } from "./model-output.ts";
import { NOTHING, startModel } from "./testing/model-server.ts";

const TEXT = "Kenya met Uganda in Nairobi. Rwanda called for talks, the ministry said.";

const event = (
  quote: string,
  status: "occurred" | "planned",
  states: string[],
): ModelOutput["events"][0] => ({
  type: "meeting",
  status,
  quote,
  when: null,
  place: null,
  mode: "unknown",
  participants: states.map((name) => ({
    represents: { name, quote: name, type: "state" },
    person: null,
    function: "peer",
    duties: [],
    seat: "yes",
    title: null,
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
    events: [event("Kenya met Uganda", "occurred", ["Kenya", "Uganda"])],
  });
  other = await dossierOf({
    ...NOTHING,
    events: [event("met Uganda in Nairobi", "planned", ["Kenya"])],
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
      expect.stringContaining(
        "delegations is state:kenya, state:uganda to the first engine, state:kenya to the second",
      ),
    ]);
  });

  it("point at one time where both read it in other words", async () => {
    const text = "Kenya met Uganda on 10 May 2023. Rwanda and Burundi met.";
    const dated = (of: string, words: string, states: string[]): ModelOutput["events"][0] => ({
      ...event(of, "occurred", states),
      when: { quote: words, edtf: "2023-05-10" },
    });
    const first = await dossierOf(
      { ...NOTHING, events: [dated("Kenya met Uganda", "on 10 May 2023", ["Kenya", "Uganda"])] },
      text,
    );
    const second = await dossierOf(
      { ...NOTHING, events: [dated("Rwanda and Burundi met", "10 May 2023", ["Rwanda", "Burundi"])] },
      text,
    );
    const merged = mergeEngines(first, second);
    expect(parseDossier(merged).times).toEqual(first.times);
    expect(new Set(merged.events.map(({ when }) => when?.time))).toEqual(new Set([first.times[0]?.id]));
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
