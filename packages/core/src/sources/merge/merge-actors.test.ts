import { expect, it } from "vitest";
import type { Actor } from "../../records/actor.ts";
import { sampleActor, sampleMeta } from "../../testing/sample.ts";
import { evidence } from "../arbitrary.ts";
import { mergeActors } from "./merge-actors.ts";

const name = (text: string): Actor["names"][number] => ({ text, lang: "en", kind: "name" });
const told = (doc: string, more: Partial<Actor>): Actor =>
  sampleActor("igo:union", {
    type: "igo",
    meta: sampleMeta({ evidence: [evidence("the union", doc)] }),
    ...more,
  });
const post = (of: string) => ({ post: "chair", of, from: null, to: null, acting: false });

it("unites lists, gives of what differs the value of most, and keeps what differs", () => {
  const [a, b, c] = [
    told("doc:a", {
      id: "igo:a",
      type: "bloc",
      wikidata: "Q1",
      iso3: "XAL",
      partOf: "igo:x",
      names: [name("RU"), name("Union")],
    }),
    told("doc:b", {
      wikidata: "Q2",
      iso3: "XBO",
      partOf: "igo:y",
      names: [name("Union")],
      tenures: [post("XAL")],
      memberships: [{ in: "igo:w", from: null, to: null }],
    }),
    told("doc:c", {
      wikidata: "Q2",
      iso3: "XBO",
      partOf: "igo:y",
      names: [name("Union"), name("RU")],
      tenures: [post("XAL"), post("XBO")],
    }),
  ] as [Actor, Actor, Actor];
  const merged = mergeActors({ id: "igo:union", actors: [c, a, b, a] });
  expect(merged).toMatchObject({
    id: "igo:union",
    rule: "R30",
    records: ["igo:a", "igo:union"],
    actor: {
      id: "igo:union",
      type: "igo",
      iso3: "XBO",
      wikidata: "Q2",
      partOf: "igo:y",
      names: [name("Union"), name("RU")],
      tenures: [post("XAL"), post("XBO")],
      memberships: [{ in: "igo:w", from: null, to: null }],
    },
  });
  expect(merged.conflicts.map(({ field }) => field)).toEqual(["iso3", "partOf", "type", "wikidata"]);
  expect(merged.actor.meta.evidence.map(({ doc }) => doc)).toEqual(["doc:a", "doc:b", "doc:c"]);
  expect(mergeActors({ id: "igo:union", actors: [b, c, a] })).toEqual(merged);
});

it("takes what only one tells for no conflict", () => {
  const merged = mergeActors({
    id: "igo:union",
    actors: [told("doc:a", { wikidata: "Q1" }), told("doc:b", {})],
  });
  expect([merged.actor.wikidata, merged.conflicts]).toEqual(["Q1", []]);
});
