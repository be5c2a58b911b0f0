/** Takes reports that tell in a sentence of its own who sat where, or point at those who met, gives who was in the room as what. */
import { describe, expect, it } from "vitest";
import { extract } from "../extract.ts";

/** Each meeting: "status: A=person(function)[duties]"; seats denied aside. */
const rooms = (text: string): string[] =>
  extract(text, { published: "2024-05-14" })
    .events.filter(({ type }) => type === "meeting")
    .map(({ status, participants }) => {
      const people = participants
        .filter(({ seat }) => seat !== "no")
        .map(({ represents, person, function: role, duties }) => {
          const who = person ? `=${person.slice("person:".length)}` : "";
          return `${represents.replace(/^igo:/, "")}${who}(${role[0]})${duties.length > 0 ? `[${duties.join()}]` : ""}`;
        });
      return `${status}: ${people.join(" ")}`;
    });

const TWO = "The foreign ministers of Kenya and Somalia held talks in Doha on Monday.";
const THREE = "The foreign ministers of Kenya, Somalia and Uganda held talks in Doha on Monday.";
const SPLIT = "Kenya and Somalia have failed to settle the border dispute. Henrik Lind of the European Union";

describe("a sentence of its own behind the room", () => {
  it.each([
    ["Omani minister Salim Harthi sat in as a mediator.", "KEN(p) OMN=salim-harthi(f) SOM(p)"],
    ["Brazil and Chile sat at the table as guarantors.", "BRA(f) CHL(f) KEN(p) SOM(p)"],
    ["Oman’s Salim Harthi was also at the table as mediator.", "KEN(p) OMN=salim-harthi(f) SOM(p)"],
    ["Norway’s envoys were present as facilitators.", "KEN(p) NOR(f) SOM(p)"],
    [
      "Between them sat the two mediators: Oman’s Salim Harthi and Jo Poe of Norway.",
      "KEN(p) NOR=jo-poe(f) OMN=salim-harthi(f) SOM(p)",
    ],
    ["Between them, as mediators, were the envoys of Oman and Norway.", "KEN(p) NOR(f) OMN(f) SOM(p)"],
    ["Around them sat the guarantors of the treaty: Brazil and Chile.", "BRA(f) CHL(f) KEN(p) SOM(p)"],
    [
      "Opposite them sat Jo Poe of Norway and Ana Soto for Mexico.",
      "KEN(p) MEX=ana-soto(p) NOR=jo-poe(p) SOM(p)",
    ],
    [
      "Mediating were Oman’s foreign minister, Salim Harthi, and UN envoy Ann Roe.",
      "KEN(p) OMN=salim-harthi(f) SOM(p) united-nations=ann-roe(f)",
    ],
    [
      "The two delegations sat in one room with mediators from Norway and the United Nations.",
      "KEN(p) NOR(f) SOM(p) united-nations(f)",
    ],
    ["Oman’s foreign minister, Salim Harthi, took the chair.", "KEN(p) OMN=salim-harthi(p)[chair] SOM(p)"],
    [
      "Oman’s foreign minister, Salim Harthi, presided over the session as mediator.",
      "KEN(p) OMN=salim-harthi(f)[chair] SOM(p)",
    ],
    ["Between them sat a bowl of dates from Iraq.", "KEN(p) SOM(p)"],
    ["Between the two towns were Ethiopian positions.", "KEN(p) SOM(p)"],
    ["Italy sits on the bank’s board as an observer.", "KEN(p) SOM(p)"],
  ])("“%s”", (behind, expected) => {
    expect(rooms(`${TWO} ${behind}`)).toEqual([`occurred: ${expected}`]);
  });
});

describe("those who met, pointed at", () => {
  it.each([
    [
      `${SPLIT} met the two ministers in Brussels on Wednesday.`,
      "occurred: KEN(p) SOM(p) european-union=henrik-lind(p)",
    ],
    [
      `${SPLIT} held a meeting with the two countries’ foreign ministers in Brussels on Wednesday.`,
      "occurred: KEN(p) SOM(p) european-union=henrik-lind(p)",
    ],
    [
      `${SPLIT} met with both sides in Brussels on Wednesday.`,
      "occurred: KEN(p) SOM(p) european-union=henrik-lind(p)",
    ],
    [
      "Kenya and Somalia failed to agree on a dam, Uganda’s water minister said on Thursday. The foreign ministers of the three states met in Geneva on March 14.",
      "occurred: KEN(p) SOM(p) UGA(p)",
    ],
  ])("%s", (text, expected) => {
    expect(rooms(text)).toEqual([expected]);
  });
  it.each([
    [
      "A three-way defence meeting in Geneva, initially set for March, was cancelled.",
      "cancelled: KEN(p) SOM(p) UGA(p)",
    ],
    [
      "A meeting of deputy ministers, planned for July in Geneva, was called off.",
      "cancelled: KEN(p) SOM(p) UGA(p)",
    ],
    ["A four-way meeting in Geneva, set for March, was cancelled.", "cancelled: "],
  ])("a round called off: %s", (behind, expected) => {
    expect(rooms(`${THREE} ${behind}`).filter((one) => one.startsWith("cancelled"))).toEqual([expected]);
  });
  it.each([
    "Henrik Lind of the European Union met the two ministers in Brussels on Wednesday.",
    "The Kenyan prime minister met the two directors of the museum in Nairobi on Wednesday.",
    "Kenya and Somalia play on Sunday. The coach met the two presidents of the clubs in Nairobi on Wednesday.",
  ])("nobody, where nothing tells who they are: %s", (text) => {
    expect(rooms(text)).toEqual([]);
  });
});
