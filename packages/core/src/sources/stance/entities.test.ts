import { describe, expect, it } from "vitest";
import type { Actor } from "../../records/actor.ts";
import { sampleActor, sampleEvent, sampleParticipation } from "../../testing/sample.ts";
import { entitiesAt } from "./entities.ts";

const person = (id: string, more: Partial<Actor>): Actor => sampleActor(id, { type: "person", ...more });
const actors = [
  sampleActor("XAL"),
  sampleActor("ministry:alvian", { type: "ministry", partOf: "XAL" }),
  person("person:bru", { partOf: "ministry:alvian" }),
  person("person:moved", {
    tenures: [
      { post: "minister", of: "XAL", from: null, to: "2022", acting: false },
      { post: "minister", of: "XBO", from: "2023", to: null, acting: false },
    ],
  }),
];
const meeting = (...parts: ReturnType<typeof sampleParticipation>[]) => sampleEvent({ participants: parts });

describe("entitiesAt", () => {
  it.each([
    ["a person of a ministry stands for the state", "person:bru", "XAL"],
    ["a state stands for itself", "XAL", "XAL"],
    ["so does an id that no actor has", "person:nobody", "person:nobody"],
  ])("%s, in no meeting", (_, id, entity) => {
    expect(entitiesAt(null, actors)(id)).toBe(entity);
  });

  it("leads nowhere without actors", () => {
    expect(entitiesAt(null)("person:bru")).toBe("person:bru");
  });

  it.each([
    ["2021-05-10", "XAL"],
    ["2023-05-10", "XBO"],
  ])("asks at the meeting's date: on %s %s", (edtf, entity) => {
    const held = sampleEvent({ participants: [], when: { edtf, time: null, zone: null } });
    expect(entitiesAt(held, actors)("person:moved")).toBe(entity);
  });

  it("says of who sits in the meeting what the meeting says: the actor, the person and whom they sit for", () => {
    const told = meeting(
      sampleParticipation("igo:union", { actor: "office:envoy", person: "person:bru" }),
      sampleParticipation("ministry:alvian"),
    );
    const entity = entitiesAt(told, actors);
    expect(
      ["office:envoy", "person:bru", "igo:union", "ministry:alvian", "person:moved"].map(entity),
    ).toEqual(["igo:union", "igo:union", "igo:union", "XAL", "XBO"]);
  });

  it("keeps to the first delegation by id where one sits in two", () => {
    const twice = meeting(
      sampleParticipation("XBO", { person: "person:bru" }),
      sampleParticipation("XAL", { person: "person:bru" }),
    );
    expect(entitiesAt(twice, actors)("person:bru")).toBe("XAL");
  });
});
