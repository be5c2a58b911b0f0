import { describe, expect, it } from "vitest";
import { extract } from "../../../index.ts";

/** The meetings of a text, each by who sat in it, with the passages that tell of it. */
const meetings = (text: string) =>
  extract(text, { published: "2024-03-08", outlet: "The White House", kind: "transcript" })
    .events.filter(({ type }) => type === "meeting" || type === "call")
    .map(({ participants, meta, when }) => ({
      sides: participants.map(({ represents }) => represents).join(" "),
      when: when?.edtf ?? null,
      told: meta.evidence.length,
    }));
const ROOM =
  "On Tuesday, President Biden met with Prime Minister Oso of Sweden and President Tarin of Finland.";

describe("a side that is no party", () => {
  it.each<[string, string, number]>([
    ["a group without a state", "President Biden also met with the first responders of the town.", 1],
    ["somebody of no state", "President Biden met yesterday with the chamber’s minority leader.", 1],
    [
      "a person of whom no state is told, between two",
      "Is a meeting between Xan Oro and President Biden agreed?",
      1,
    ],
    [
      "a group by the noun of contact, an official beside it",
      "In his meeting with first responders and local officials, President Biden will thank them.",
      1,
    ],
    [
      "somebody of no state, whom officials come before",
      "In his meeting with first responders and local officials, President Biden met with the commissioner of the police.",
      1,
    ],
    [
      "the leaders by the noun of contact",
      "In his meeting with the two leaders, President Biden thanked them.",
      2,
    ],
    ["him, by the noun of contact", "In his meeting with him, President Biden spoke of trade.", 2],
    ["nobody, as the text ends there", "President Biden had a meeting with", 2],
    [
      "those whom the room holds",
      "President Biden met with the leaders of Sweden and Finland for an hour.",
      2,
    ],
    ["a name alone, which may be of the room", "President Biden met with Oso for an hour.", 2],
    ["a counterpart", "President Biden met with his Finnish counterpart for an hour.", 2],
  ])("is of another room: %s", (_, other, told) => {
    const [room] = meetings(`${ROOM} ${other}`);
    expect(room).toMatchObject({ sides: "FIN SWE USA", told });
  });

  it("makes no meeting of those whom a pronoun stands for", () => {
    const text = "President Biden met President Tarin of Finland in Oslo on Thursday.";
    const met = (more: string) => meetings(`${text} ${more}`).map(({ when, told }) => [when, told]);
    expect(met("They met on Tuesday with the chamber’s minority leader.")).toEqual([["2024-03-07", 1]]);
    expect(met("They met again on Tuesday.")).toHaveLength(2);
  });
});

describe("a guess", () => {
  const said = "the requests that President Tarin of Finland made of the chamber on Tuesday";
  it.each<[string, string, string | null]>([
    [
      "isn't dated by what was said before it",
      `We start with ${said}, and I assume he made them in his call with President Biden.`,
      null,
    ],
    [
      "is dated by its own day",
      "We start with what President Tarin of Finland asked, and I assume he did so on Tuesday in his call with President Biden.",
      "2024-03-05",
    ],
  ])("%s", (_, text, when) => {
    expect(meetings(text).map((one) => one.when)).toEqual([when]);
  });
});
